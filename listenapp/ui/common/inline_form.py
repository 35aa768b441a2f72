"""Show a short form inside a panel: fields, a command and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from listenapp.ui.common.widgets import GAP, button


class InlineForm(QFrame):
    """Form that is hidden until it is opened. Enter in a field submits it, Escape closes it."""

    submitted = Signal()
    closed = Signal()

    def __init__(self, command: str, parent: QWidget | None = None) -> None:
        """`command` is the text of the button that submits."""
        super().__init__(parent)
        self.submit_button = button(command, "primary")
        self.submit_button.clicked.connect(self.submitted)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_form)
        row = QHBoxLayout()
        row.addWidget(self.submit_button)
        row.addWidget(cancel)
        row.addStretch(1)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, GAP, 12, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._fields)
        column.addLayout(row)
        self.hide()

    def add_field(self, name: str, placeholder: str) -> QLineEdit:
        """Append a field. `name` is what a screen reader says."""
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.returnPressed.connect(self.submitted)
        self._fields.addWidget(field)
        return field

    def close_form(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)
