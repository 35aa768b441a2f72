"""Play a story in a window with a simulated sound card, and click on its words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.story.model import Story


def run(desktop: Desktop, card: SimulatedOutput, seconds: float) -> None:
    for _ in range(round(seconds / 0.02)):
        card.advance(0.02)
        desktop.playback.tracker.tick()


def click_word(qtbot: QtBot, desktop: Desktop, word: int) -> None:
    transcript = desktop.window.reading.transcript
    span = transcript.page.word_spans[word]
    assert span is not None
    rect = transcript.span_rects(*span)[0]
    transcript.verticalScrollBar().setValue(round(rect.top()) - 100)
    at = rect.center().toPoint() - QPoint(0, transcript.verticalScrollBar().value())
    qtbot.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=at)


def index(story: Story, text: str) -> int:
    return next(i for i, word in enumerate(story.words) if word.text == text)
