"""Show progress, counts, messages and errors in the right part of the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from listenapp.errors import ListenError
from listenapp.ui.i18n import formatting
from listenapp.ui.theme import fonts
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.message_bar import MessageAction


class Notifications(QObject):
    """Messages of the window. None of them requires an answer."""

    def __init__(self, frame: BaseWindow, dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame, self._dialogs = frame, dialogs
        self._controller, self._message, self._status = frame.controller, frame.message, frame.status
        self._has_shown_glyphs = False

    def show_progress(self, text: str, fraction: float | None) -> None:
        if self._controller.jobs.leaves_window:
            self._status.show_progress(text, fraction)
            return
        dialog = self._dialogs.import_dialog
        if dialog.isHidden():
            dialog.open()
        dialog.show_progress(text, fraction)

    def show_counts(self) -> None:
        """Show the story's or the library's counts in the status line, unless a job runs."""
        if not self._controller.jobs.busy:
            self._status.show_text(self.about_story() if self._frame.is_reading else self._counted())

    def about_story(self) -> str:
        alignment, story = self._frame.playback.alignment, self._controller.current.story
        if story is None:
            return ""
        if self._controller.current.needs_narration:
            return self.tr("Text only")
        if alignment is None:
            return self.tr("Not timed yet.")
        from listenapp.story.unspaced import text_length  # noqa: PLC0415 - the window opens without it

        sentences = self.tr("%n sentence(s)", "", len(story.sentences))
        parts = [sentences, formatting.text_length(len(story.words), text_length.characters(story.text))]
        return formatting.join_list([*parts, self.tr("auto-generated text")] if story.is_machine_text else parts)

    def _counted(self) -> str:
        count = self._frame.library.model.whole
        return self.tr("%n story(s)", "", count) if count else ""

    def show_error(self, error: ListenError) -> None:
        """Show an error in the import dialog if that is open and no job runs, else under the top bar.

        An import that has failed does not run any more. During one, the error is not about the story in the dialog.
        Offer a speech model if that helps.
        """
        if self._dialogs.is_open(Dialogs.import_dialog) and not self._controller.jobs.busy:
            self._dialogs.import_dialog.show_error(error)
        else:
            self._message.show_error(error)
        from listenapp.ui.settings import model_dialog  # noqa: PLC0415 - not needed to show the window

        if model_dialog.can_help(error):
            self._dialogs.model_dialog.offer(error)
        self.show_counts()

    def show_note(self, happened: str, to_do: str, action: MessageAction | None) -> None:
        self._message.show_note(happened, to_do, *([action] if action else []))

    def show_not_spoken(self, word: str) -> None:
        if self._controller.current.needs_narration:
            self._status.show_note(self.tr("This story has no narration yet."))
            return
        silent, early = self.tr("“{word}” is not read aloud."), self.tr("“{word}” cannot be played yet.")
        self._status.show_note(
            (silent if self._frame.playback.ready else early).format(word=formatting.bidi_isolated(word))
        )

    def show_missing_glyphs(self, text: str) -> None:
        """Show a message if the font lacks letters of the text. Show it once per window, and over no other message."""
        if self._has_shown_glyphs or self._message.isVisible():
            return
        if missing := fonts.missing_glyphs(text, QFont(self._frame.settings.text_style.text_family)):
            self._has_shown_glyphs = True
            self._message.show_note(*fonts.missing_glyphs_message(missing))

    def show_crash_notice(self, log: Path) -> None:
        """Report that a bug was written to the log. The program continues."""
        self._message.show_warning(
            self.tr("Something went wrong. Details are in the log file."),
            self.tr("You can continue or restart ListenApp. If it happens again, send the log file to the developers."),
            (self.tr("Show log file"), partial(self._show_file, log)),
        )

    def _show_file(self, file: Path) -> None:
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - seldom used
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._message.show_note(self.tr("The log file is here:"), str(file))
