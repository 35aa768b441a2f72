"""Show the dialog in which the user pastes a translation of the story, or chooses its file."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.titled_dialog import TitledDialog
from listenapp.ui.common.widgets import button, label, scaled
from listenapp.ui.i18n import error_messages
from listenapp.ui.theme.theme_manager import ThemeManager

_CARD_WIDTH = 640
_FILES = "*.txt *.md *.docx *.html *.htm *.epub"


class SecondTextDialog(TitledDialog):
    save_requested = Signal(str)  # the translation, empty to remove it

    def __init__(self, theme_manager: ThemeManager, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self._tasks, self._stopped = tasks, threading.Event()
        tasks.finishing.connect(self._stopped.set)
        self._stored = ("", "")  # story and translation when the dialog was opened
        self.set_title(self.tr("Translation"))
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Translation"))
        self.field.setTabChangesFocus(True)
        self.field.setFont(scaled(self.field.font(), 1.12))
        self.field.setMinimumHeight(120)
        self.note = label("", "warning", wrap=True)
        self.note.hide()
        self.hint = label("", "quiet", wrap=True)
        self.file_button = button(self.tr("Choose file…"))
        self.save_button = button(self.tr("Save"), "primary")
        self.file_button.clicked.connect(self._choose)
        self.save_button.clicked.connect(self._save)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.file_button)
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.note)
        self.column.addLayout(foot)

    def _cover(self) -> None:
        super()._cover()
        self.card.setFixedSize(min(_CARD_WIDTH, self.width() - 48), max(280, min(560, self.height() - 48)))

    def open_with(self, story_id: str, text: str, key: str) -> None:
        """Open the dialog with the stored translation. What was typed for the same story and not saved stays.

        `key`: the key that shows the translation in the text.
        """
        if (story_id, text) != self._stored:
            self._stored = story_id, text
            self.field.setPlainText(text)
        held = self.tr("Paste a translation, or choose its file. Hold {key} to see it below each paragraph.")
        self.hint.setText(held.format(key=key))
        self.note.hide()
        self.open()
        self.field.setFocus()

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom used

        dialog = QFileDialog(self.window(), self.tr("Choose a translation"))
        dialog.setObjectName("translationDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Texts ({types})").format(types=_FILES))
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, path: str) -> None:
        """Read the text of a file into the field, in the background."""
        self._tasks.run_slow(partial(_text_of, path, self._stopped), self._show_text, self._fail)

    def _show_text(self, text: str) -> None:
        self.field.setPlainText(text)
        self.note.hide()

    def _fail(self, error: ListenError) -> None:
        self.note.setText(error_messages.error_text(error))
        self.note.show()

    def _save(self) -> None:
        self._stored = ("", "")
        self.save_requested.emit(self.field.toPlainText())
        self.dismiss()


def _text_of(path: str, stopped: threading.Event) -> str:
    """Return the paragraphs of a file with empty lines between them. Raises ImportFailed."""
    from listenapp.services import import_request  # noqa: PLC0415 - seldom used

    story = import_request.read_document(path, None, stopped).story
    return "\n\n".join(story.text[block.char_start : block.char_end] for block in story.blocks)
