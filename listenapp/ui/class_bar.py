"""The red bar in the teacher's window."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from listenapp.ui.look import button, label


class ClassBar(QFrame):
    """Tells the teacher that others are watching."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classBar")
        self.setFixedHeight(40)
        self.black_button = button(self.tr("Black screen"))
        self.close_button = button(self.tr("End class view"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 10, 4)
        row.addWidget(label(self.tr("The class sees this story")))
        row.addStretch(1)
        row.addWidget(self.black_button)
        row.addWidget(self.close_button)
        self.hide()
