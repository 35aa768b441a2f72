"""Type text as a user does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def type_text(field: QWidget, text: str) -> None:
    """Type `text`, such as a path in the home of “Мария Иванова”.

    QTest has keys for ASCII only, and ends the process at other letters. They come from an input method instead.
    """
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            typed = QInputMethodEvent()
            typed.setCommitString(letter)
            QCoreApplication.sendEvent(field, typed)
