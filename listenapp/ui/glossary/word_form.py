"""Two fields for a word of the learner's own and what it means."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from listenapp.ui.common.widgets import GAP, Look, button


class WordForm(QFrame):
    word_added = Signal(str, str)  # word, definition
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:  # noqa: ARG002 - like all widgets
        super().__init__(parent)
        self.term_field = QLineEdit()
        self.term_field.setPlaceholderText(self.tr("Word, as in the story"))
        self.term_field.setAccessibleName(self.tr("Word"))
        self.definition_field = QLineEdit()
        self.definition_field.setPlaceholderText(self.tr("What it means"))
        self.definition_field.setAccessibleName(self.tr("What it means"))
        self.add_button = button(self.tr("Add"), "primary")
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_form)
        self.add_button.clicked.connect(self._add)
        for field in (self.term_field, self.definition_field):
            field.returnPressed.connect(self._add)
            field.textChanged.connect(self._follow_fields)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GAP, 12, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.term_field)
        column.addWidget(self.definition_field)
        column.addLayout(row)
        self._follow_fields()
        self.hide()

    def open_with(self, term: str) -> None:
        self.term_field.setText(term)
        self.definition_field.clear()
        self.show()
        (self.definition_field if term else self.term_field).setFocus()

    def close_form(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _follow_fields(self) -> None:
        self.add_button.setEnabled(bool(self.term_field.text().strip() and self.definition_field.text().strip()))

    def _add(self) -> None:
        if self.add_button.isEnabled():
            self.word_added.emit(self.term_field.text().strip(), self.definition_field.text().strip())
            self.close_form()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)
