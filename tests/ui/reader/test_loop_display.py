"""Test that the window shows what repeats, and that a story is shown at once where the reader left it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playing import index, run
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library, StoryState
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.reader.loop_display import words_within


def test_the_heard_speed_the_turn_and_the_loop_are_shown(
    reading: Desktop, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    window, playback, bar = reading.window, reading.playback, reading.window.reading.transport
    start = alignment.words[index(story, "Nobody")].start
    assert start is not None
    playback.seek(start)
    playback.play()
    run(reading, card, 0.2)
    count = bar.speed_box.count()
    playback.again_slower()
    run(reading, card, 0.2)
    assert bar.speed_box.currentData() == 0.75
    assert bar.speed_box.property("temporary")
    run(reading, card, 2.0)
    assert bar.speed_box.currentData() == 1.0
    assert not bar.speed_box.property("temporary")
    playback.set_speed(0.85)
    playback.again_slower()
    run(reading, card, 0.2)
    assert bar.speed_box.currentData() not in (0.85, None)
    playback.set_speed(1.0)
    assert bar.speed_box.count() <= count + 1, "a speed that is only heard is not offered for ever"

    playback.seek(start)
    window.settings.choose(repeats=3)
    run(reading, card, 0.2)
    assert window.status.turn.text() == "Sentence: 1 of 3"
    run(reading, card, 0.7)
    assert window.status.turn.text() == "Sentence: 2 of 3"
    window.settings.choose(repeats=1)
    run(reading, card, 0.2)
    assert window.status.turn.isHidden()

    words = (index(story, "Nobody"), index(story, "slept"))
    playback.repeat.set_range((start, start + 0.5))
    assert window.reading.transcript.loop_layer.words == words
    assert "A–B" in window.status.chip.text()
    assert window.status.chip.isVisible()
    window.status.chip.click()
    assert window.reading.transcript.loop_layer.words is None
    assert window.status.chip.isHidden()
    assert playback.repeat.repeats == 1


@pytest.mark.parametrize(("span", "words"), [((0.0, 0.1), None), ((0.0, 9e9), (0, None)), ((0.6, 0.8), "one")])
def test_words_of_a_part(alignment: Alignment, span: tuple[float, float], words: object) -> None:
    found = words_within(alignment, span)
    if words is None:
        assert found is None
    elif words == "one":
        assert found is not None
        assert found[0] == found[1]
    else:
        assert found is not None
        assert all(timing.start is None for timing in alignment.words[found[1] + 1 :])


def test_a_story_is_shown_at_once_where_it_was_left(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, alignment: Alignment, sound: Path
) -> None:
    desktop.window.resize(640, 480)
    library = Library(paths.library)
    id_ = library.add(replace(story, glossary=()), sound, alignment)
    word = index(story, "slept")
    start = alignment.words[word].start
    assert start is not None
    library.save_state(id_, StoryState(position=start + 0.01, opened_at=1.0))
    desktop.controller.open_now(id_)
    view = desktop.window.reading.transcript
    assert view.highlight_layer.word == word
    assert view.caret_word() == word
    assert not view.auto_scroll.gliding
    (line,) = view.word_rects(word)
    assert view.visible_rect.contains(line)
    assert view.verticalScrollBar().value() > 0
    assert desktop.window.reading.transport.time_label.text().startswith("0:0")
    assert not desktop.window.reading.transport.time_label.text().startswith("0:00")
