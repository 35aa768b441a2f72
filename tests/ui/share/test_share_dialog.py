"""Test the keys of the share dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.ui.share.share_dialog import ShareCard

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.mark.parametrize(
    ("direction", "beside", "back"),
    [(Qt.LayoutDirection.LeftToRight, RIGHT, LEFT), (Qt.LayoutDirection.RightToLeft, LEFT, RIGHT)],
)
def test_arrows_go_to_the_card_beside_above_and_below(
    qtbot: QtBot, reading: Desktop, direction: Qt.LayoutDirection, beside: Qt.Key, back: Qt.Key
) -> None:
    window = reading.window
    window.setLayoutDirection(direction)
    window.do("save_story")
    first = next(card for card in window.findChildren(ShareCard) if card.isVisible())
    first.setFocus()
    assert first.accessibleName() == "Lesson"
    for key, name in (
        (DOWN, "Web page"),
        (beside, "Anki"),
        (beside, "Anki"),
        (UP, "E-book"),
        (UP, "E-book"),
        (back, "Lesson"),
    ):
        QTest.keyClick(window.focusWidget(), key)
        assert window.focusWidget().accessibleName() == name
