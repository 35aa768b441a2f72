"""Show what a lesson has brought: before and after, and how many sentences come again another day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from listenapp.practice.lessons.results import Results
from listenapp.ui.common.widgets import GAP, button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.lesson.centred_column import Centred, filled
from listenapp.ui.practice.lesson.understood_question import amount_text


class ResultsPage(QWidget):
    done = Signal()

    def __init__(self, results: Results) -> None:
        super().__init__()
        heading = label(self.tr("Lesson done"), "heading", factor=1.5, wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        self.lines = self._lines(results)
        for each in (heading, *(label(line, factor=1.15, wrap=True) for line in self.lines)):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
        self.done_button = button(self.tr("Back to the story"), "primary")
        self.done_button.clicked.connect(self.done)
        column.addSpacing(GAP)
        column.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignCenter)
        filled(self, Centred(inside, 560))

    def begin(self) -> None:
        self.done_button.setFocus()

    def _lines(self, results: Results) -> list[str]:
        lines = []
        before, after = results.understood
        if before and after:
            text = self.tr("You understood: {before}, then {after}.")
            lines.append(text.format(before=amount_text(before).casefold(), after=amount_text(after).casefold()))
        first, second = results.cold
        if first is not None and second is not None:
            text = self.tr("Words heard in the three sentences: {before} of {all}, then {after} of {all}.")
            lines.append(text.format(before=_number(first[0]), after=_number(second[0]), all=second[1]))
        if results.kept:
            lines.append(self.tr("%n sentence(s) to hear again another day.", "", results.kept))
        return lines


def _number(value: float) -> str:
    return formatting.localized_decimal(f"{value:.1f}".removesuffix(".0"))
