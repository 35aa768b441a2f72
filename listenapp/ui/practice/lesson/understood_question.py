"""Ask how much the learner understood: four buttons, also with the keys 1 to 4."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.ui.common.key_filters import ARROWS, keep_keys
from listenapp.ui.common.widgets import GAP, button, label

AMOUNTS = ("little", "half", "most", "all")
"""Answers as they are stored."""
_DIGITS = frozenset({Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4})


def amount_text(amount: str) -> str:
    translate = QCoreApplication.translate
    return {
        "little": translate("Practice", "A little"),
        "half": translate("Practice", "About half"),
        "most": translate("Practice", "Most of it"),
        "all": translate("Practice", "All of it"),
    }.get(amount, "")


class UnderstoodQuestion(QWidget):
    answered = Signal(str)  # one of AMOUNTS

    def __init__(self) -> None:
        super().__init__()
        question = label(self.tr("How much did you understand?"), "heading", factor=1.3, wrap=True)
        question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = [button(amount_text(amount)) for amount in AMOUNTS]
        row: QBoxLayout = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        for amount, each in zip(AMOUNTS, self.buttons, strict=True):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            keep_keys(each, _DIGITS | ARROWS)
            each.clicked.connect(partial(self._answer, amount))
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GAP)
        column.addWidget(question)
        column.addLayout(row)

    def begin(self) -> None:
        self.buttons[0].setFocus()

    def _answer(self, amount: str, _checked: bool = False) -> None:
        self.answered.emit(amount)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Choose with a digit, or move with the arrow keys."""
        digit = event.key() - Qt.Key.Key_1
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if 0 <= digit < len(AMOUNTS):
            self.answered.emit(AMOUNTS[digit])
        elif event.key() in steps:
            by = steps[Qt.Key(event.key())] * (-1 if self.isRightToLeft() else 1)
            here = next((i for i, each in enumerate(self.buttons) if each.hasFocus()), 0)
            self.buttons[(here + by) % len(self.buttons)].setFocus()
        else:
            super().keyPressEvent(event)
