"""What the window says: progress and counts at its foot, messages under its head, faults where one looks."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from listenapp.errors import ListenError
from listenapp.ui.i18n import formatting
from listenapp.ui.theme import fonts
from listenapp.ui.window.base_window import Frame
from listenapp.ui.window.dialogs import Cards
from listenapp.ui.window.message_bar import Offer


class Telling(QObject):
    """Nothing of it asks for an answer."""

    def __init__(self, frame: Frame, cards: Cards) -> None:
        super().__init__(frame)
        self._frame, self._cards = frame, cards
        self._desk, self._message, self._status = frame.desk, frame.message, frame.status
        self._letters_told = False

    def show_progress(self, text: str, fraction: float | None) -> None:
        if self._desk.shows_what_is_added:
            self._status.show_progress(text, fraction)
            return
        sheet = self._cards.sheet
        if sheet.isHidden():
            sheet.open()
        sheet.show_progress(text, fraction)

    def show_rest(self) -> None:
        """What there is to say while nothing goes on."""
        if not self._desk.busy:
            self._status.show_text(self._desk.about_story() if self._frame.is_reading else self._counted())

    def _counted(self) -> str:
        count = self._frame.library.model.whole
        return self.tr("%n story(s)", "", count) if count else ""

    def show_error(self, error: ListenError) -> None:
        """In the sheet, if it is open; else under the top bar."""
        if self._cards.is_open("sheet"):
            self._cards.sheet.show_error(error)
        else:
            self._message.show_error(error)
        from listenapp.ui.settings import model_dialog  # noqa: PLC0415 - not needed to show the window

        if model_dialog.can_help(error):
            self._cards.model_sheet.offer(error)
        self.show_rest()

    def show_note(self, happened: str, to_do: str, offer: Offer | None) -> None:
        self._message.show_note(happened, to_do, *([offer] if offer else []))

    def say_not_heard(self, word: str) -> None:
        silent, early = self.tr("“{word}” is not read aloud."), self.tr("“{word}” cannot be played yet.")
        self._status.show_text((silent if self._frame.session.ready else early).format(word=formatting.isolated(word)))

    def tell_missing_letters(self, text: str) -> None:
        """Once for as long as the window lives: whoever has read it knows."""
        if self._letters_told or self._message.isVisible():
            return
        if missing := fonts.missing(text, QFont(self._frame.wardrobe.type.text_family)):
            self._letters_told = True
            self._message.show_note(*fonts.told(missing))

    def tell_mishap(self, log: Path) -> None:
        """The program made a mistake, and went on."""
        self._message.show_warning(
            self.tr("Something went wrong. Details are in the log file."),
            self.tr("You can continue or restart ListenApp. If it happens again, send the log file to the developers."),
            (self.tr("Show log file"), partial(self._show_file, log)),
        )

    def _show_file(self, file: Path) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - as above
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._message.show_note(self.tr("The log file is here:"), str(file))
