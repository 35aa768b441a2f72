"""Test that only what was really played counts as heard."""

from __future__ import annotations

from playing import run
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.reading_state import StoryState
from listenapp.library.store import Library


def state(desktop: Desktop, paths: Paths, id_: str) -> StoryState:
    desktop.playback.pause()
    desktop.controller.current.position.save()
    desktop.tasks.wait()
    return Library(paths.library).open(id_).state


def test_a_jump_is_not_heard_and_a_repetition_counts_once(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, paths: Paths, story_id: str
) -> None:
    playback = reading.playback
    end = playback.duration
    playback.play()
    run(reading, card, 2.0)
    playback.seek(end - 1.5)
    run(reading, card, 0.8)
    found = state(reading, paths, story_id)
    assert found.position > end - 1.2
    (first, last), (again, rest) = found.played
    assert first < 0.1
    assert 1.7 < last < 2.1
    assert end - 1.6 < again < end - 1.4 < rest < end
    listened = found.listened
    for _time in range(2):
        playback.seek(0.5)
        playback.play()
        run(reading, card, 1.0)
    found = state(reading, paths, story_id)
    assert len(found.played) == 2, "it was heard before"
    assert 1.6 < found.listened - listened < 2.2
    assert found.times_heard == 0
    (summary,) = Library(paths.library).summaries()
    assert 0.15 < summary.heard < 0.6


def test_the_whole_story_is_heard_once(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, paths: Paths, story_id: str
) -> None:
    reading.playback.play()
    run(reading, card, reading.playback.duration + 1.0)
    found = state(reading, paths, story_id)
    assert found.times_heard == 1
    assert abs(found.listened - reading.playback.duration) < 0.7
    reading.window.show_library()
    model = reading.window.library.model
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.summary(0).times_heard == 1
    assert "heard once" in model.about(model.summary(0))
