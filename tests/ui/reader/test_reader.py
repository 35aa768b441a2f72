"""Test the reader: keys, clicks, glossary, waveform slider, and a page that follows the voice."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from playing import click_word, index, run
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.player.waveform_slider import WaveformSlider
from listenapp.ui.theme.theme_manager import ThemeManager


def test_space_plays_and_words_are_highlighted(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment
) -> None:
    window, highlighted = reading.window, []
    reading.playback.tracker.position_changed.connect(lambda word, _sentence: highlighted.append(word))
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    run(reading, card, 2.0)
    assert highlighted[:3] == [0, 1, 2]
    assert window.reading.transcript.highlight_layer.word == highlighted[-1]
    assert window.reading.transport.play_button.accessibleName() == "Pause"
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    run(reading, card, 0.5)
    assert not reading.playback.playing


def test_a_click_plays_from_the_word(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story) -> None:
    reading.window.reading.set_click_plays_sentence(False)
    word = index(story, "Nobody")
    click_word(qtbot, reading, word)
    run(reading, card, 0.15)
    assert reading.playback.playing
    assert reading.window.reading.transcript.highlight_layer.word == word


def test_what_a_click_plays_is_chosen_in_the_menu(reading: Desktop) -> None:
    window = reading.window
    choices = {action.text(): action for action in window.top.menu.actions() if action.isCheckable()}
    whole, only = choices["Click to play the whole sentence"], choices["Click to play only the word"]
    for chosen, expected in ((whole, "sentence"), (only, "only"), (only, "word")):
        chosen.trigger()
        assert reading.window.settings.preferences.click_plays == expected
        assert (whole.isChecked(), only.isChecked()) == (expected == "sentence", expected == "only")


def test_a_click_plays_only_the_word_if_that_is_chosen(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story
) -> None:
    reading.window.settings.choose(click_plays="only")
    click_word(qtbot, reading, index(story, "Nobody"))
    run(reading, card, 0.15)
    assert reading.playback.playing
    run(reading, card, 1.0)
    assert not reading.playback.playing


def test_a_click_on_what_is_not_read_says_so(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    click_word(qtbot, reading, index(story, "Painter"))
    assert not reading.playback.playing
    assert "not read aloud" in reading.window.status.line.text()


def test_arrows_walk_by_sentence(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment) -> None:
    starts = [t.start for t in alignment.sentences if t.start is not None]
    for expected in starts[:3]:
        qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Right)
        assert reading.playback.story_time == pytest.approx(expected, abs=0.1)
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Left)
    assert reading.playback.story_time == pytest.approx(starts[1], abs=0.1)


def test_a_glossary_word_is_replayed_and_the_story_stays(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    window = reading.window
    panel = window.reading.glossary
    reading.playback.seek(1.0)
    assert [panel.model.row(i).count for i in range(3)] == [2, 3, 0]
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(panel.model.index(1)).center()
    )
    sentences: list[int] = []
    reading.playback.tracker.position_changed.connect(lambda _word, sentence: sentences.append(sentence))
    run(reading, card, 0.4)
    assert panel.card.isVisible()
    assert "1 of 3" in panel.card.findChild(QWidget, "replayedWhich").text()  # type: ignore[attr-defined, union-attr]
    run(reading, card, 12.0)
    texts = [story.sentence_text(s) for s in dict.fromkeys(sentences)]
    assert texts[:3] == [
        "Boats came back to the harbor",
        "The boats were full of fish",
        "A small boat 🎣 led the others home, and people took part in the work",
    ]
    assert reading.playback.story_time == pytest.approx(1.0, abs=0.02)
    assert not panel.card.isVisible()
    assert not reading.playback.playing


def test_a_word_chosen_again_is_played_slower(qtbot: QtBot, reading: Desktop) -> None:
    panel, left = reading.window.reading.glossary, Qt.MouseButton.LeftButton
    for entry, slow in ((1, False), (1, True), (1, False), (0, False), (0, True)):
        at = panel.list.visualRect(panel.model.index(entry)).center()
        with qtbot.waitSignal(panel.slow_replay_requested if slow else panel.replay_requested) as wanted:
            qtbot.mouseClick(panel.list.viewport(), left, pos=at)
        assert wanted.args == [entry]


def test_the_key_that_peeks_can_be_another(qtbot: QtBot, reading: Desktop) -> None:
    window, transcript = reading.window, reading.window.reading.transcript
    window.coordinator.set_mask(TextMask.HIDDEN)
    for key, bound in ((Qt.Key.Key_P, "P"), (Qt.Key.Key_Q, "Q")):
        window.keyboard.rebind("peek", bound)
        assert f"hold {bound} " in transcript.mask_layer.hint
        qtbot.keyPress(transcript, key)
        assert transcript.mask_layer.is_peeking
        qtbot.keyRelease(transcript, key)
        assert not transcript.mask_layer.is_peeking


def test_escape_leaves_a_replay(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    reading.playback.seek(1.0)
    reading.window.reading.replays.start(1)
    run(reading, card, 0.6)
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Escape)
    run(reading, card, 0.3)
    assert reading.playback.story_time == pytest.approx(1.0, abs=0.02)
    assert not reading.playback.playing
    assert not reading.window.reading.replays.on


def test_a_word_that_is_never_spoken_says_so(qtbot: QtBot, reading: Desktop) -> None:
    panel = reading.window.reading.glossary
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert "submarine" in panel.note.text()
    assert panel.note.isVisible()
    assert not reading.playback.playing


def test_the_slider_seeks(qtbot: QtBot, reading: Desktop, alignment: Alignment) -> None:
    slider = reading.window.reading.transport.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert reading.playback.story_time == pytest.approx(alignment.duration / 2, abs=0.2)


def test_the_ticks_of_a_long_story_do_not_run_into_one_another(qtbot: QtBot, theme_manager: ThemeManager) -> None:
    slider = WaveformSlider(theme_manager)
    qtbot.addWidget(slider)
    slider.resize(400, 36)
    slider.set_duration(1000)
    slider.set_marks([(second, "") for second in range(1000)])
    slider.grab()
    crowded = [tick.x1() for tick in slider.ticks]
    assert all(b - a >= 3 for a, b in pairwise(crowded))
    assert len(crowded) > 100
    slider.set_marks([(0, ""), (500, "")])
    slider.grab()
    assert [tick.x1() for tick in slider.ticks] == [9, 200]
    slider.resize(800, 36)
    slider.grab()
    assert [tick.x1() for tick in slider.ticks] == [9, 400]


def test_the_ticks_of_the_longest_story_take_no_time(qtbot: QtBot, theme_manager: ThemeManager) -> None:
    slider = WaveformSlider(theme_manager)
    qtbot.addWidget(slider)
    slider.resize(400, 36)
    slider.set_duration(100_000)
    slider.set_marks([(second / 10, "") for second in range(1_000_000)])
    began = time.thread_time()
    slider.grab()
    assert time.thread_time() - began < 0.5
    assert len(slider.ticks) > 100
    slider.set_marks([(200_000.0 + second, "") for second in range(1000)])  # behind the end
    slider.grab()
    assert len(slider.ticks) == 1


def test_speed_is_chosen_and_shown(qtbot: QtBot, reading: Desktop) -> None:
    box = reading.window.reading.transport.speed_box
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_BracketLeft)
    assert reading.playback.speed == 0.95
    assert box.currentText() == "0.95×"


def test_the_words_step_aside_and_come_back(qtbot: QtBot, reading: Desktop) -> None:
    panel = reading.window.reading.glossary
    qtbot.keyClick(reading.window, Qt.Key.Key_G)
    assert not panel.isVisible()
    qtbot.keyClick(reading.window, Qt.Key.Key_G)
    assert panel.isVisible()


def test_a_page_that_shall_not_follow_stays(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    window = reading.window
    window.resize(700, 500)
    action = next(a for a in window.top.menu.actions() if a.text() == "Follow the narration")
    action.trigger()
    bar = window.reading.transcript.verticalScrollBar()
    bar.setValue(0)
    reading.playback.seek(8.0)
    reading.playback.play()
    run(reading, card, 1.0)
    assert reading.playback.playing
    assert bar.value() == 0
    assert not reading.window.settings.preferences.follow
