"""List the keys of the class view on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from listenapp.ui.common.widgets import label

KEYS_OF_CLASS = (
    *("cover_text", "reveal_word", "reveal_sentence", "freeze_class", "black_screen", "explain", "class_gaps"),
    "class_translation",
    *("toggle", "next_sentence", "previous_sentence", "repeat_sentence", "again_slower", "hide_text", "class_view"),
)
"""Actions that the card lists. Other keys work too."""


class ClassKeys(QFrame):
    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """Create the card. `keys`: label and key of each action, as the user has bound them."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAccessibleName(self.tr("Keys of the class view"))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        grid.addWidget(label(self.tr("Keys of the class view"), "title", factor=1.35), 0, 0, 1, 4)
        rows = -(-len(keys) // 2)
        for number, (text, key) in enumerate(keys):
            row, column = number % rows + 1, 2 * (number // rows)
            grid.addWidget(label(text), row, column)
            grid.addWidget(label(key, "heading"), row, column + 1, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def toggle(self) -> None:
        if self.isVisible():
            self.hide()
            return
        parent = self.parentWidget()
        assert parent is not None
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, (parent.height() - self.height()) // 2)
        self.raise_()
        self.show()
