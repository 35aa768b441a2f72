"""Test the card of a word: opening, meanings, sound, saving, and its place on the page."""

from __future__ import annotations

import pytest
from playing import click_word, index, run
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library import user_glossary
from listenapp.library.paths import Paths
from listenapp.story.model import Story
from listenapp.ui.glossary.word_card import WordCard, card_rect
from listenapp.ui.reader.word_card_controller import WordCardController

ROOM, CARD = QSize(800, 600), QSize(300, 200)


def place_of(desktop: Desktop, word: int) -> QPoint:
    """Scroll to a word, and return its place in the viewport."""
    view = desktop.window.reading.transcript
    rect = view.word_rects(word)[0]
    view.verticalScrollBar().setValue(round(rect.top()) - 100)
    return rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


def right_click(desktop: Desktop, word: int) -> WordCard:
    view, at = desktop.window.reading.transcript, place_of(desktop, word)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    return controller(desktop).card


def controller(desktop: Desktop) -> WordCardController:
    return desktop.window.coordinator.word_card


def texts(card: WordCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def is_filled(icon: QIcon) -> bool:
    image = icon.pixmap(24, 24).toImage()
    return image.pixelColor(image.rect().center()).alpha() > 0


def test_a_word_is_explained_heard_and_saved(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, paths: Paths, story: Story, story_id: str
) -> None:
    window, playback = reading.window, reading.playback
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(0).count is not None)
    qtbot.waitUntil(lambda: reading.controller.current.starred.possible)
    playback.play()
    run(reading, card, 0.3)
    word = index(story, "slept")
    shown = right_click(reading, word)
    assert shown.isVisible()
    assert not playback.playing, "it waits while somebody reads the card"
    qtbot.waitUntil(lambda: "sleep" in texts(shown))
    assert "1. be asleep" in texts(shown)
    assert "be asleep" in shown.card.accessibleDescription()
    place = shown.card.geometry()
    assert window.reading.rect().contains(place)
    at = playback.story_time
    shown.word_button.click()
    run(reading, card, 0.2)
    assert playback.tracker.current_position[0] == word
    run(reading, card, 1.0)
    assert playback.story_time == pytest.approx(at, abs=0.05)
    assert not is_filled(shown.star_button.icon())
    shown.star_button.click()
    assert shown.star_button.isChecked()
    assert is_filled(shown.star_button.icon())
    assert reading.controller.current.starred.has(story.sentence_of_word[word])
    shown.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "slept"
    assert QGuiApplication.clipboard().text().splitlines()[-1] == "Nobody slept."
    shown.save_button.click()
    assert not shown.save_button.isEnabled()
    qtbot.waitUntil(
        lambda: (
            [(e.term, e.definition) for e in user_glossary.load(paths.library / story_id)] == [("sleep", "be asleep")]
        )
    )
    qtbot.keyClick(shown.copy_button, Qt.Key.Key_Escape)
    assert shown.isHidden()
    assert window.reading.transcript.hasFocus()
    assert playback.playing, "it goes on"


def test_a_word_of_grammar_is_explained(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    shown = right_click(reading, index(story, "The"))
    qtbot.waitUntil(lambda: "article" in texts(shown))
    assert any("clear which one" in text for text in texts(shown))


def test_all_sentences_of_a_word_are_heard_and_counted(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story
) -> None:
    window, playback = reading.window, reading.playback
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(1).count is not None)
    playback.seek(1.0)
    shown = right_click(reading, index(story, "boats"))
    assert "boat" in texts(shown), "the story's glossary comes first"
    qtbot.waitUntil(shown.all_button.isVisible)
    assert shown.all_button.text() == "All 3"
    shown.all_button.click()
    assert shown.isHidden()
    run(reading, card, 0.3)
    assert "sentence 1 of 3" in window.status.line.text()
    assert window.reading.transcript.highlight_layer.is_dimming
    window.leave()
    assert not window.reading.transcript.highlight_layer.is_dimming
    assert "1 of 3" not in window.status.line.text()
    assert playback.story_time == pytest.approx(1.0, abs=0.05)


def test_a_key_a_long_press_or_a_click_opens_the_card(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    window, view, word = reading.window, reading.window.reading.transcript, index(story, "slept")
    view.set_position(word, story.sentence_of_word[word])
    qtbot.keyClick(view, Qt.Key.Key_I)
    shown = controller(reading).card
    assert shown.isVisible()
    window.leave()
    assert shown.isHidden()
    view._press.timer.setInterval(0)
    at = place_of(reading, word)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(shown.isVisible)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not reading.playback.playing, "the release is no click"
    view._press.timer.setInterval(10_000)
    window.leave()
    click_word(qtbot, reading, word)
    assert shown.isHidden()
    window.settings.choose(click_plays="card")
    click_word(qtbot, reading, word)
    assert shown.isVisible()
    reading.controller.current.edited.emit()
    assert shown.isHidden(), "another text"


@pytest.mark.parametrize(
    ("word", "right_to_left", "corner"),
    [
        (QRect(100, 100, 50, 20), False, (100, 127)),
        (QRect(100, 500, 50, 20), False, (100, 292)),  # above the word
        (QRect(780, 100, 50, 20), False, (492, 127)),  # within the page
        (QRect(400, 100, 50, 20), True, (149, 127)),  # the right edges meet
        (QRect(5, 100, 50, 20), True, (8, 127)),
    ],
)
def test_the_card_is_beside_the_word_and_within_the_page(
    word: QRect, right_to_left: bool, corner: tuple[int, int]
) -> None:
    place = card_rect(word, CARD, ROOM, right_to_left)
    assert (place.x(), place.y()) == corner
    assert QRect(QPoint(0, 0), ROOM).contains(place)
    assert not place.intersects(word)
