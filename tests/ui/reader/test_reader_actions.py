"""Test actions of the reader: loops, playback options, own words, highlight styles and latency."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playing import run
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library import preferences, user_glossary
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.playback.latency_calibration import BEAT_SECONDS
from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.common.view_options import Highlight, HighlightStyle


def press(qtbot: QtBot, desktop: Desktop, key: Qt.Key) -> None:
    qtbot.keyClick(desktop.window.reading.transcript, key)


# -- loop of a range --------------------------------------------------------------------------------------------


def test_a_part_is_played_over_and_over(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    reading.playback.seek(2.0)
    press(qtbot, reading, Qt.Key.Key_A)
    reading.playback.seek(3.0)
    press(qtbot, reading, Qt.Key.Key_B)
    press(qtbot, reading, Qt.Key.Key_Space)
    heard = []
    for _ in range(200):
        run(reading, card, 0.02)
        heard.append(reading.playback.story_time)
    assert max(heard) < 3.1
    assert min(heard[100:]) < 2.2
    press(qtbot, reading, Qt.Key.Key_X)
    run(reading, card, 2.5)
    assert reading.playback.story_time > 3.2


def test_a_part_that_is_too_short_is_refused(qtbot: QtBot, reading: Desktop) -> None:
    reading.playback.seek(2.0)
    press(qtbot, reading, Qt.Key.Key_A)
    press(qtbot, reading, Qt.Key.Key_B)
    assert "too short" in reading.window.status.line.text()


def test_the_status_line_speaks_of_a_loop_only_while_it_is_on(qtbot: QtBot, reading: Desktop) -> None:
    line = reading.window.status.line
    counted = line.text()
    reading.playback.seek(2.0)
    press(qtbot, reading, Qt.Key.Key_A)
    reading.playback.seek(3.0)
    assert "Start of loop" in line.text()
    press(qtbot, reading, Qt.Key.Key_B)
    assert "Loop is on" in line.text()
    press(qtbot, reading, Qt.Key.Key_X)
    assert line.text() == counted
    press(qtbot, reading, Qt.Key.Key_A)
    reading.window.show_library()
    assert "loop" not in line.text().lower()


def test_what_a_key_says_is_forgotten_with_the_next_action(qtbot: QtBot, reading: Desktop) -> None:
    qtbot.waitUntil(lambda: reading.window.reading.glossary.model.row(0).count is not None)
    transcript, line = reading.window.reading.transcript, reading.window.status.line
    transcript.set_position(None, None)
    press(qtbot, reading, Qt.Key.Key_I)
    assert "No explanation" in line.text()
    press(qtbot, reading, Qt.Key.Key_Right)
    assert "No explanation" not in line.text()
    transcript.set_position(None, None)
    press(qtbot, reading, Qt.Key.Key_I)
    reading.window.reading.looked_up.emit(GlossaryEntry("boat", "a small ship"))
    assert "No explanation" not in line.text()


def test_looping_a_sentence_ends_the_range(qtbot: QtBot, reading: Desktop) -> None:
    reading.playback.repeat.set_range((1.0, 2.0))
    received: list[object] = []
    reading.playback.repeat.range_changed.connect(received.append)
    press(qtbot, reading, Qt.Key.Key_L)
    assert received == [None]
    assert reading.window.reading.transport.loop_button.isChecked()
    reading.playback.repeat.set_range((1.0, 2.0))
    assert not reading.window.reading.transport.loop_button.isChecked()


# -- playback options -------------------------------------------------------------------------------------------


def test_it_stops_after_each_sentence(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment
) -> None:
    press(qtbot, reading, Qt.Key.Key_E)
    press(qtbot, reading, Qt.Key.Key_Space)
    run(reading, card, 4.0)
    assert not reading.playback.playing
    ends = [t.end for t in alignment.sentences if t.end is not None]
    assert ends[0] <= reading.playback.story_time < ends[0] + 0.6


def test_each_sentence_is_played_twice(reading: Desktop, card: SimulatedOutput) -> None:
    reading.window.settings.choose(repeats=2)
    highlighted: list[int | None] = []
    reading.playback.tracker.position_changed.connect(lambda word, _sentence: highlighted.append(word))
    reading.playback.play()
    run(reading, card, 5.0)
    assert highlighted.count(1) == 2


def test_settings_are_saved(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    window = reading.window
    window.reading.transport.options_button.click()
    window.dialogs.playback_popup.sentences.times.more.click()
    window.dialogs.playback_popup.sentences.sentence_pause.more.click()
    window.dialogs.playback_popup.sentences.stop_check.click()
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).stops_after_sentence)
    kept = preferences.load(paths.preferences)
    assert (kept.repeats, kept.pause_after_sentence) == (2, 0.3)


# -- latency of the output --------------------------------------------------------------------------------------


def test_the_highlight_is_nudged_for_this_output(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    for _ in range(5):
        press(qtbot, reading, Qt.Key.Key_Period)
    press(qtbot, reading, Qt.Key.Key_Comma)
    assert reading.window.settings.preferences.offsets == {"": pytest.approx(0.08)}
    reading.window.settings.use_device("Headphones")
    press(qtbot, reading, Qt.Key.Key_Comma)
    assert reading.window.settings.preferences.offsets == {
        "": pytest.approx(0.08),
        "Headphones": pytest.approx(-0.02),
    }


def test_tapping_finds_out_how_late_it_is(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    reading.playback.seek(2.0)
    calibration = reading.window.dialogs.calibration
    calibration.begin()
    late, taps = 0.18, 0
    player = calibration.player
    assert player is not None
    while taps < 12:
        card.advance(0.01)
        if player.status().story_time >= taps * BEAT_SECONDS + late:
            calibration.tap()
            taps += 1
    qtbot.waitUntil(lambda: "late" in calibration.message.text())
    calibration.dismiss()
    assert reading.window.settings.preferences.offsets == {"": pytest.approx(late, abs=0.02)}
    assert reading.playback.ready
    assert reading.playback.story_time == pytest.approx(2.0, abs=0.05)


# -- the learner's own words ------------------------------------------------------------------------------------


def test_an_own_word_is_explained_found_and_saved(
    qtbot: QtBot, reading: Desktop, paths: Paths, story_id: str, story: Story
) -> None:
    window = reading.window
    panel = window.reading.glossary
    press(qtbot, reading, Qt.Key.Key_W)
    assert panel.form.isVisible()
    panel.form.term_field.setText("fish")
    qtbot.keyClicks(panel.form.definition_field, "it swims")
    qtbot.keyClick(panel.form.definition_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 4 and panel.model.row(3).count == 1)
    folder = paths.library / story_id
    qtbot.waitUntil(lambda: user_glossary.load(folder) == (GlossaryEntry("fish", "it swims"),))
    window.show_library()
    reading.controller.open(story_id)
    qtbot.waitUntil(lambda: window.is_reading and panel.model.rowCount() == 4)
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.model.rowCount() == 4, "what the story came with stays"
    panel.list.setCurrentIndex(panel.model.index(3))
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: user_glossary.load(folder) == ())
    assert panel.model.rowCount() == 3


def test_a_half_typed_own_word_stays_when_the_story_is_stored(qtbot: QtBot, reading: Desktop) -> None:
    form = reading.window.reading.glossary.form
    press(qtbot, reading, Qt.Key.Key_W)
    qtbot.keyClicks(form.definition_field, "it sw")
    opened = reading.controller.current.in_library
    assert opened is not None
    reading.controller.current.use_stored(opened)
    assert form.isVisible()
    assert form.definition_field.text() == "it sw"
    assert not reading.window.reading.glossary.add_button.isVisible()
    form.close_form()
    assert reading.window.reading.glossary.add_button.isVisible()


def test_own_words_stay_while_a_narration_is_tried(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, sound: Path, alignment: Alignment
) -> None:
    id_ = Library(paths.library).add(story)
    user_glossary.save(paths.library / id_, (GlossaryEntry("fish", "it swims"),))
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.controller.current.id == id_)
    panel = desktop.window.reading.glossary
    assert panel.model.rowCount() == 4
    desktop.controller.current.try_narration(story, sound, alignment)
    assert panel.model.rowCount() == 4
    assert panel.can_add


def test_a_word_is_explained_by_a_key(qtbot: QtBot, reading: Desktop) -> None:
    qtbot.waitUntil(lambda: reading.window.reading.glossary.model.row(0).count is not None)
    reading.window.reading.transcript.set_position(0, 0)
    press(qtbot, reading, Qt.Key.Key_I)
    assert reading.window.coordinator.word_card.card.isVisible()


# -- stories without words or without sound ----------------------------------------------------------------------


def open_story(qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story) -> None:
    id_ = Library(paths.library).add(story)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.controller.current.id == id_)


def test_an_empty_glossary_takes_no_room(qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story) -> None:
    open_story(qtbot, desktop, paths, replace(story, glossary=()))
    reader, button = desktop.window.reading, desktop.window.top.glossary_button
    assert not reader.glossary.isVisible()
    assert not button.isChecked()
    press(qtbot, desktop, Qt.Key.Key_G)
    assert reader.glossary.isVisible()
    assert button.isChecked()
    press(qtbot, desktop, Qt.Key.Key_G)
    assert not reader.glossary.isVisible()
    qtbot.waitUntil(lambda: reader.glossary.can_add)
    press(qtbot, desktop, Qt.Key.Key_W)
    assert reader.glossary.form.isVisible()
    reader.glossary.form.word_added.emit("harbor", "a place for ships")
    assert reader.glossary.isVisible()
    assert button.isChecked()


def test_a_story_with_words_shows_them_after_one_without(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, story_id: str
) -> None:
    open_story(qtbot, desktop, paths, replace(story, glossary=()))
    desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: desktop.controller.current.id == story_id)
    assert desktop.window.reading.glossary.isVisible()
    assert desktop.window.top.glossary_button.isChecked()


def test_a_story_without_sound_does_not_say_what_is_heard(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story
) -> None:
    open_story(qtbot, desktop, paths, story)
    panel = desktop.window.reading.glossary
    qtbot.waitUntil(lambda: panel.model.row(0).count is not None)
    told = [panel.model.data(panel.model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert not any("heard" in str(text) or "spoken" in str(text) for text in told)
    with qtbot.waitSignal(panel.looked_up):
        panel.list.chosen.emit(0)
    assert not panel.note.isVisible()
    desktop.window.reading.not_spoken.emit("harbor")
    assert desktop.window.status.line.text() == "This story has no narration yet."


# -- highlight styles -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", list(HighlightStyle))
@pytest.mark.parametrize(("word", "sentence"), [(True, True), (True, False), (False, True), (False, False)])
def test_each_way_of_standing_out_is_seen(
    qtbot: QtBot, reading: Desktop, style: HighlightStyle, word: bool, sentence: bool
) -> None:
    transcript = reading.window.reading.transcript
    transcript.set_highlight(Highlight(style, word, sentence))
    plain = transcript.viewport().grab().toImage()
    transcript.set_position(3, 0)
    highlighted = transcript.viewport().grab().toImage()
    assert (highlighted != plain) == (word or sentence)


def test_how_it_stands_out_is_chosen(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    window = reading.window
    window.top.type_button.click()
    window.dialogs.appearance.look.sentence_check.click()
    window.dialogs.appearance.look.styles.setCurrentIndex(1)
    window.dialogs.appearance.look.styles.activated.emit(1)
    window.dialogs.appearance.look.steppers["letter_spacing"].more.click()
    assert window.reading.transcript.highlight_layer.options == Highlight(
        HighlightStyle.UNDERLINE, word=True, sentence=False
    )
    assert window.settings.text_style.letter_spacing > 0
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).letter_spacing > 0)


def test_buttons_say_their_keys(reading: Desktop) -> None:
    for button in reading.window.reading.transport.findChildren(QAbstractButton):
        if button.isVisible() and not button.text():
            assert button.toolTip()
