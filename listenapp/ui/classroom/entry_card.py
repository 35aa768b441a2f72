"""Show a glossary entry to the class: the headword in bold, its meaning below it."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from listenapp.story.model import GlossaryEntry
from listenapp.ui.common.widgets import label

_SMALLER = 0.62  # text height of the card, as a share of that of the story


class EntryCard(QWidget):
    """Card at the foot of the class view, apart from the window's edges."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.term, self.definition = label("", wrap=True), label("", wrap=True)
        self._card = QFrame()
        self._card.setObjectName("classCard")
        inside = QVBoxLayout(self._card)
        inside.addWidget(self.term)
        inside.addWidget(self.definition)
        self._inside = inside
        self._around = QVBoxLayout(self)
        self._around.addWidget(self._card)
        self.hide()

    def set_size(self, size: float) -> None:
        """Follow the text size of the story, in pixels."""
        font = QFont(self.font())
        font.setPixelSize(round(size * _SMALLER))
        self.definition.setFont(font)
        font.setWeight(QFont.Weight.Bold)
        self.term.setFont(font)
        side, edge = round(size), round(size / 3)
        self._inside.setContentsMargins(side, edge, side, edge)
        self._inside.setSpacing(round(size / 8))
        self._around.setContentsMargins(side, 0, side, round(size / 2))

    def show_entry(self, entry: GlossaryEntry | None) -> None:
        self.setVisible(entry is not None)
        if entry is not None:
            self.term.setText(entry.term)
            self.definition.setText(entry.definition)

    @property
    def text(self) -> str:
        return "" if self.isHidden() else f"{self.term.text()}: {self.definition.text()}"
