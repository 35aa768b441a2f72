"""Test shadowing in a real window with a real sound server: record, compare, keep, delete."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[2] / "playback"))

import rig
from clicks import click_story
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.practice.speaking import takes
from listenapp.practice.speaking.comparison import Comparison
from listenapp.story.model import Story
from listenapp.ui.practice.speaking_controller import SpeakingController, _Taken
from listenapp.ui.practice.speaking_page import SpeakingPage


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    if rig.missing() is not None:
        pytest.skip(f"sound server {rig.missing()}")
    with rig.sound_server() as env:
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        yield env


def opened(qtbot: QtBot, reading: Desktop) -> tuple[SpeakingPage, SpeakingController]:
    reading.window.do("practise_say")
    qtbot.waitUntil(lambda: reading.window.findChild(SpeakingPage) is not None)
    page = reading.window.findChild(SpeakingPage)
    assert isinstance(page, SpeakingPage)
    controller = page.findChild(SpeakingController)
    assert isinstance(controller, SpeakingController)
    qtbot.waitUntil(lambda: controller._narration is not None)
    return page, controller


def test_sentences_are_reached_by_keys_and_the_reader_waits(qtbot: QtBot, reading: Desktop) -> None:
    page, _ = opened(qtbot, reading)
    assert page.note.text() == "1 of 8"
    assert page.record_button.hasFocus()
    qtbot.keyClick(page.record_button, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.note.text() == "2 of 8"
    assert page.sentence.text == "Boats came back to the harbor."
    qtbot.keyClick(page.record_button, Qt.Key.Key_B)  # in the reader it would set the end of a loop
    assert not page.both_button.isEnabled()
    qtbot.keyClick(page.record_button, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_status_line_tells_that_the_page_is_being_prepared(qtbot: QtBot, reading: Desktop) -> None:
    """The page opens when the sentences are known, which takes seconds on a busy computer."""
    reading.window.do("practise_say")
    assert reading.window.status._note == "Preparing the sentences…"
    qtbot.waitUntil(lambda: reading.window.findChild(SpeakingPage) is not None)
    assert reading.window.status._note == ""


def test_the_best_take_of_an_earlier_day_can_be_heard_and_deleted(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str
) -> None:
    file = takes.save(paths.home / "takes", np.zeros(8000, np.int16))
    place = {"story": story_id, "sentence_key": sentence_keys(story)[0]}
    with LogStore(paths.practice) as store:
        store.append(Event(1.0, EventKind.TAKE, given=file, heard=0.9, position=0.1, **place))
    page, controller = opened(qtbot, reading)
    if page.note.text() != "1 of 8":
        pytest.skip("the story begins with another sentence")
    qtbot.waitUntil(page.best_button.isEnabled)
    assert not page.me_button.isEnabled()
    qtbot.keyClick(page.record_button, Qt.Key.Key_V)
    assert controller._player.playing
    qtbot.keyClick(page.record_button, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not page.best_button.isEnabled())
    qtbot.waitUntil(lambda: not list((paths.home / "takes").iterdir()))


def test_words_that_were_misheard_are_accepted(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    page, controller = opened(qtbot, reading)
    sentence, narration = controller.sentence, controller._narration
    assert sentence is not None
    assert narration is not None
    lost = (False, *(True,) * (len(sentence.words) - 1))
    compared = Comparison(sentence.words, narration.voice, narration.voice, lost, 0.0, 0.0)
    controller._use_take(sentence, _Taken("one.flac", np.zeros(8, np.int16), compared))
    assert page.message.text() == f"Not understood: {sentence.words[0]}"
    qtbot.keyClick(page.record_button, Qt.Key.Key_Y)
    assert page.message.text() == "Every word was understood."
    assert not page.misheard_button.isVisible()
    reading.tasks.wait()
    with LogStore(paths.practice) as store:
        assert [event.kind for event in store.events()] == [EventKind.TAKE, EventKind.MISHEARD]
        assert store.takes(sentence.story, sentence.sentence_key)[0].heard == 1.0


@pytest.mark.sound
def test_in_turn_the_microphone_opens_when_the_narrator_has_spoken(
    qtbot: QtBot, server: dict[str, str], reading: Desktop, card: SimulatedOutput
) -> None:
    reading.window.settings.choose(microphone="pulse", records_in_turn=True, turn_length=0.8)
    page, controller = opened(qtbot, reading)

    def recording() -> bool:
        card.advance(0.2)
        return controller.is_recording

    qtbot.waitUntil(recording, timeout=20_000)
    qtbot.waitUntil(lambda: not controller.is_recording, timeout=20_000)
    assert page.message.text().startswith("Nothing was heard.")


@pytest.mark.sound
def test_a_take_is_recorded_compared_kept_and_deleted(
    qtbot: QtBot, server: dict[str, str], reading: Desktop, paths: Paths, tiny_en: Path
) -> None:
    reading.controller.model_places = (tiny_en.parent, paths.user_models)
    reading.window.settings.choose(microphone="pulse")
    page, controller = opened(qtbot, reading)
    qtbot.keyClick(page.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.is_recording)
    assert page.record_button.text() == "Stop"
    with Player(PortAudioOutput("pulse")) as player:
        player.load(click_story(2.0, every=0.02).pcm, ())
        player.play()
        qtbot.waitUntil(lambda: page.level.value() > -50, timeout=15_000)
        qtbot.waitUntil(lambda: controller.taken is not None, timeout=60_000)
    assert not controller.is_recording
    assert page.message.text().startswith(("Not understood: ", "Install a speech model"))
    reading.tasks.wait()
    folder = paths.home / "takes"
    assert len(list(folder.iterdir())) == 1
    with LogStore(paths.practice) as store:
        assert [event.kind for event in store.events()] == [EventKind.TAKE]
    qtbot.keyClick(page.record_button, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not list(folder.iterdir()))
    assert page.message.text() == "Recording deleted."


@pytest.mark.sound
def test_where_nobody_speaks_or_no_microphone_is_it_is_told(
    qtbot: QtBot, server: dict[str, str], reading: Desktop
) -> None:
    page, controller = opened(qtbot, reading)
    reading.window.settings.choose(microphone="pulse")
    qtbot.keyClick(page.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.is_recording)
    qtbot.waitUntil(lambda: not controller.is_recording, timeout=20_000)
    assert page.message.text().startswith("Nothing was heard.")
    reading.window.settings.choose(microphone="no such thing")
    qtbot.keyClick(page.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "no such thing" in reading.window.message.text)
    assert page.record_button.text() == "Record"


def test_a_microphone_that_vanishes_is_told_on_the_page(qtbot: QtBot, server: dict[str, str], reading: Desktop) -> None:
    page, controller = opened(qtbot, reading)
    reading.window.settings.choose(microphone="pulse")
    qtbot.keyClick(page.record_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: controller.is_recording)
    qtbot.waitUntil(lambda: controller._recorder is None or controller._recorder.seconds > 0.1)
    subprocess.run(["pactl", "exit"], check=True, capture_output=True)
    message = reading.window.message
    qtbot.waitUntil(lambda: "The microphone was disconnected." in message.text, timeout=15_000)
    assert message.isVisible()
    assert page.isAncestorOf(message), "the page covers the window"
    assert page.record_button.text() == "Record"
    assert not controller.is_recording
