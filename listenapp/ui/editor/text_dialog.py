"""Show the dialog that edits a story's title and text. Playback continues behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from listenapp.errors import ListenError
from listenapp.library.store import OpenedStory
from listenapp.library.text_draft import Draft
from listenapp.story.alignment import Timeline
from listenapp.ui.common.overlay import ProgressPage
from listenapp.ui.common.titled_dialog import TitledDialog
from listenapp.ui.common.widgets import GAP, IconLabel, button, label, margins, scaled
from listenapp.ui.i18n import error_messages
from listenapp.ui.theme.theme_manager import ThemeManager

CARD_WIDTH = 760
PROGRESS_HEIGHT = 264
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's constant, which PySide does not export
_KEEP_AFTER_MS = 1500  # after the last key press
_PARAGRAPH = "\u2029"


class TextDialog(TitledDialog):
    save_requested = Signal(OpenedStory, str, str)  # the story, title, text
    typed = Signal(OpenedStory, Draft)  # the story; the draft to save, or None if nothing was changed
    cancel_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.is_saving = False  # whether the text was handed on to be stored, and that has not ended
        self.set_title(self.tr("Title and text"))
        self._opened: OpenedStory | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_KEEP_AFTER_MS)
        self._typing.timeout.connect(self._keep)
        self._shown = ""  # the text as the field returns it before any change
        self._make_fields()
        self._lay_out(theme_manager)
        self.show_form()

    def _place(self) -> None:
        self._place_tall(CARD_WIDTH, QWIDGETSIZE_MAX)

    def _make_fields(self) -> None:
        self.title_field = QLineEdit()
        self.title_field.setAccessibleName(self.tr("Title"))
        self.text_field = QPlainTextEdit()
        self.text_field.setAccessibleName(self.tr("Story text"))
        self.text_field.setTabChangesFocus(True)
        self.text_field.setFont(scaled(self.text_field.font(), 1.12))
        self.text_field.setMinimumHeight(80)
        self.title_field.textChanged.connect(self._follow_fields)
        self.text_field.textChanged.connect(self._follow_fields)

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        self._pages = QStackedLayout()
        self.column.addLayout(self._pages, 1)  # added first: without a parent each page would become a window
        self._pages.addWidget(self._make_form(theme_manager))
        hint = self.tr("Unchanged words keep their timing. You can close this panel and keep listening.")
        self._progress = ProgressPage(hint)
        self._progress.cancel_requested.connect(self.cancel_requested)
        self.cancel_button = self._progress.cancel_button
        self._pages.addWidget(self._progress)

    def _make_form(self, theme_manager: ThemeManager) -> QWidget:
        form = QWidget()
        self.note = label("", "quiet", wrap=True)
        self._fault = IconLabel(theme_manager, "triangle-alert", "warning")
        note_row = QHBoxLayout()
        note_row.setSpacing(GAP)
        note_row.addWidget(self._fault, 0, Qt.AlignmentFlag.AlignTop)
        note_row.addWidget(self.note, 1)
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._save)
        self.restart_button = button(self.tr("Discard changes"), "link")
        self.restart_button.clicked.connect(self._start_over)
        foot = QHBoxLayout()
        foot.addLayout(note_row, 1)
        foot.addWidget(self.restart_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(form)
        column.setContentsMargins(margins(0, 0, 8, 0))
        column.setSpacing(12)
        column.addWidget(self.title_field)
        column.addWidget(self.text_field, 1)
        column.addLayout(foot)
        return form

    # -- showing form, progress and errors ----------------------------------------------------------------------

    def open_with(self, opened: OpenedStory, draft: Draft | None = None) -> None:
        """Open the dialog for a story. `draft`: changes that were typed before and not saved."""
        self._opened = opened
        self.title_field.setText(opened.story.title)
        self.text_field.setPlainText(opened.story.text)
        self._shown = self._typed()
        self._go_to(opened)
        self.show_form()
        if draft is not None:
            self._put(draft)
        self.restart_button.setVisible(draft is not None)
        self._typing.stop()
        self.open()
        self.text_field.setFocus()
        QTimer.singleShot(0, self.text_field, self.text_field.centerCursor)

    def _put(self, draft: Draft) -> None:
        self.title_field.setText(draft.title)
        if draft.text != self.text:
            self.text_field.setPlainText(draft.text)
        self.note.setText(self.tr("Your unsaved changes were restored."))

    def _start_over(self) -> None:
        if self._opened is not None:
            self.open_with(self._opened)
            self._keep()

    def _keep(self) -> None:
        """Emit the draft for saving, so that typed text is never lost."""
        self._typing.stop()
        opened = self._opened
        if opened is not None:
            is_new = self.save_button.isEnabled()
            self.typed.emit(opened, Draft(self.title_field.text(), self.text) if is_new else None)

    def _go_to(self, opened: OpenedStory) -> None:
        """Move the cursor to the story's last position, because the user likely wants to edit there."""
        alignment = opened.alignment
        word = None
        if alignment is not None:
            word = Timeline(alignment.words).word_at(opened.state.position)
        before = opened.story.text[: opened.story.words[word].char_start] if word is not None else ""
        cursor = self.text_field.textCursor()
        cursor.setPosition(len(before.encode("utf-16-le")) // 2)
        self.text_field.setTextCursor(cursor)

    def show_form(self) -> None:
        self.is_saving = False
        self._pages.setCurrentIndex(0)
        self.card.setMaximumHeight(QWIDGETSIZE_MAX)
        self._fault.hide()
        self.note.setText(self.tr("Only changed words are timed again."))
        self._follow_fields()

    def show_progress(self, text: str, fraction: float | None) -> None:
        if self._pages.currentIndex() != 1:
            self._pages.setCurrentIndex(1)
            self.card.setMaximumHeight(PROGRESS_HEIGHT)
            self.cancel_button.setFocus()
        self._progress.show_progress(text, fraction)

    @property
    def progress_text(self) -> str:
        return self._progress.text

    def show_error(self, error: ListenError) -> None:
        """Show an error next to the buttons. The typed text stays."""
        self.show_form()
        self.note.setText(error_messages.error_text(error))
        self._fault.show()

    def finish(self, _done: object = None) -> None:
        """Close the dialog after the edit was stored."""
        self.show_form()
        self._opened = None
        self._typing.stop()
        if self.isVisible():
            self.dismiss()

    def dismiss(self) -> None:
        self.save_draft()
        super().dismiss()

    def save_draft(self) -> None:
        """Emit the draft if something was typed since the last time."""
        if self._typing.isActive():
            self._keep()

    # -- form fields --------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """Return the typed text, or exactly the story's text if nothing was changed.

        The field changes some spaces, so the two may differ.
        """
        typed = self._typed()
        return self._opened.story.text if self._opened is not None and typed == self._shown else typed

    def _typed(self) -> str:
        """Return the text of the field. `toPlainText` would replace non-breaking spaces by ordinary ones."""
        return self.text_field.document().toRawText().replace(_PARAGRAPH, "\n")

    def _follow_fields(self) -> None:
        opened = self._opened
        if opened is not None and hasattr(self, "save_button"):
            self._typing.start()
            self.save_button.setEnabled((self.title_field.text(), self.text) != (opened.story.title, opened.story.text))

    def _save(self) -> None:
        if self._opened is not None:
            self.is_saving = True
            self.save_requested.emit(self._opened, self.title_field.text(), self.text)
