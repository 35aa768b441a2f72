"""Let the learner say the sentences of the stage "write", on the speaking page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.story.starred import printed_sentence
from listenapp.ui.common.widgets import GAP, button, label
from listenapp.ui.practice.lesson.centred_column import Centred, filled
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage


class SayPage(StagePage):
    """Page of the stage "say". It shows the sentences, and opens the speaking page with them."""

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__(parts)
        heading = label(self.tr("Say the sentences, and compare with the narrator."), "heading", factor=1.3, wrap=True)
        self.lines = [label(self._text(sentence), wrap=True) for sentence in self._sentences()]
        for line in self.lines:
            line.setFont(parts.font)
        self.record_button = button(self.tr("Record and compare"), "primary")
        self.record_button.clicked.connect(self._speak)
        self.next_button = button(self.tr("Next"))
        self.next_button.clicked.connect(self.finished)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        for each in (heading, *self.lines):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(each)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(self.record_button)
        row.addWidget(self.next_button)
        row.addStretch(1)
        column.addSpacing(GAP)
        column.addLayout(row)
        filled(self, Centred(inside))

    def _sentences(self) -> list[int]:
        return [task.sentence for task in self.lesson.tasks]

    def _text(self, sentence: int) -> str:
        return printed_sentence(self.lesson.timed.story, sentence)

    def begin(self) -> None:
        self.record_button.setFocus()

    def _speak(self) -> None:
        """Open the speaking page. Enter goes on when it was closed."""
        self.next_button.setFocus()
        self.parts.speak(frozenset(self._sentences()))
