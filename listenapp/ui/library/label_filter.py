"""Choose a course and a level. The library then shows only the stories that have them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from listenapp.ui.common.widgets import NamedBox, margins

_WIDEST = 260  # pixels; a longer name is elided


class LabelFilter(QWidget):
    """Two boxes, each of which is shown only if there is something to choose. The whole is hidden if none is."""

    chosen = Signal(str, str)  # course, level; empty for all

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wished = "", ""
        self.course_box = self._make_box(self.tr("Course"), self.tr("All courses"))
        self.level_box = self._make_box(self.tr("Level"), self.tr("All levels"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 0, 0, 0))
        row.setSpacing(12)
        row.addWidget(self.course_box)
        row.addWidget(self.level_box)
        row.addStretch(1)
        self.hide()

    def _make_box(self, name: str, everything: str) -> QComboBox:
        box = NamedBox()
        box.setAccessibleName(name)
        box.setMaximumWidth(_WIDEST)
        box.addItem(everything, "")
        box.activated.connect(lambda _row: self.chosen.emit(*self.current))
        return box

    @property
    def current(self) -> tuple[str, str]:
        return self.course_box.currentData(), self.level_box.currentData()

    def choose(self, course: str, level: str) -> None:
        """Choose these labels as soon as the library has them."""
        self._wished = course, level

    def show_names(self, courses: Sequence[str], levels: Sequence[str]) -> None:
        """Offer these names. If a chosen one is gone, show all stories again."""
        before = self.current
        _fill(self.course_box, courses, self._wished[0])
        _fill(self.level_box, levels, self._wished[1])
        self._wished = ("", "")
        self.setVisible(bool(courses or levels))
        if self.current != before:
            self.chosen.emit(*self.current)


def _fill(box: QComboBox, names: Sequence[str], wished: str) -> None:
    if [box.itemData(row) for row in range(1, box.count())] != list(names):
        chosen = wished or box.currentData()
        while box.count() > 1:
            box.removeItem(1)
        for name in names:
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setVisible(bool(names))
