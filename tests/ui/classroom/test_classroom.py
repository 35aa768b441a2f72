"""Test the class view: what the class sees, what only the class sees, and the teacher's keys."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from playing import run
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.classroom.class_view import LARGEST, SMALLEST, ClassView, size_for
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.glossary.glossary_list import GlossaryRow
from listenapp.ui.shortcuts.actions import ACTIONS, Group


def opened(qtbot: QtBot, desktop: Desktop) -> ClassView:
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.keyClick(desktop.window, Qt.Key.Key_F5)
    view = desktop.window.class_controller.view
    assert view is not None
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_the_class_sees_at_once_how_far_the_story_is(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    at_begin = view.progress.share
    reading.window.class_controller.close()
    reading.playback.seek(reading.playback.duration / 2)
    reading.playback.pause()
    view = opened(qtbot, reading)
    assert at_begin < 0.1
    assert view.progress.share == pytest.approx(0.5, abs=0.05)


def test_type_fits_the_room() -> None:
    assert size_for(600) >= SMALLEST
    assert size_for(2160) == 2 * size_for(1080)  # the same size on the wall, at any resolution
    assert SMALLEST <= size_for(1080) <= LARGEST


def move_mouse(view: ClassView) -> None:
    """Send a mouse movement to the view, because the offscreen platform has no mouse."""
    at, none = QPointF(120, 110), Qt.MouseButton.NoButton
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.transcript.viewport(), moved)


def test_on_the_only_screen_the_mouse_shows_the_teachers_bar(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    bar = view.foot.bar
    assert bar.isHidden()
    move_mouse(view)
    assert bar.isVisible()
    assert bar.geometry().bottom() == view.rect().bottom()
    assert bar.width() == view.width()
    qtbot.mouseClick(bar.cover_button, Qt.MouseButton.LeftButton)
    assert view.transcript.mask_layer.revealed is not None
    qtbot.mouseClick(bar.word_button, Qt.MouseButton.LeftButton)
    assert "The class sees the story up to" in bar.state_label.accessibleName()
    assert view.focusWidget() in (None, view), "the keys still belong to the class view"
    qtbot.waitUntil(bar.isHidden)  # after the mouse has stopped
    move_mouse(view)
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert reading.window.class_controller.view is None


def test_a_key_shows_the_bar_and_a_presenters_does_not(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.foot.bar.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert view.foot.bar.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert view.is_frozen
    assert view.foot.bar.isHidden(), "it is not in the frozen picture"


def test_a_question_mark_lists_the_keys_of_the_class(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_F1)
    assert view.keys.isVisible()
    listed = {made.text() for made in view.keys.findChildren(QLabel)}
    assert {"Reveal next word to the class", "N", "Black screen for the class", "K"} <= listed
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.keys.isVisible()
    assert reading.window.class_controller.view is view
    assert not reading.window.dialogs.opened, "the teacher's own list stays closed behind it"


def test_nothing_begins_behind_a_dialog(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    window.dialogs.import_dialog.open_with()
    for action in ("search", "show_library", "add_story", "edit_text"):
        window.do(action)
        assert window.is_reading
        assert window.dialogs.opened == [window.dialogs.import_dialog]
    window.dialogs.import_dialog.dismiss()
    window.top.type_button.click()
    window.do("search")  # settings pop-ups do not cover the page and are closed
    assert window.dialogs.opened == []
    assert window.reading.find_bar.isVisible()


def test_the_class_sees_the_highlighted_word(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    view = opened(qtbot, reading)
    assert reading.window.class_bar.isVisible()
    reading.playback.play()
    run(reading, card, 1.5)
    assert view.transcript.highlight_layer.word == reading.window.reading.transcript.highlight_layer.word is not None


def test_a_clicker_walks_and_blackens(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment
) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    starts = [t.start for t in alignment.sentences if t.start is not None]
    assert abs(reading.playback.story_time - starts[1]) < 0.1
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert view.is_black
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert not view.is_black


def test_escape_and_f5_end_it_and_the_sound_goes_on(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
        view = opened(qtbot, reading)
        reading.playback.play()
        run(reading, card, 0.3)
        qtbot.keyClick(view, key)
        assert reading.window.class_controller.view is None
        assert not reading.window.class_bar.isVisible()
        assert reading.playback.playing


def test_a_replayed_word_is_explained_to_the_class(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    view = opened(qtbot, reading)
    qtbot.waitUntil(lambda: reading.window.reading.glossary.model.row(0).count is not None)
    reading.window.reading.replays.start(0)
    assert view.entry_text == "harbor: a place where ships rest"
    reading.window.reading.replays.stop()
    assert view.entry_text == ""


def test_a_word_that_is_looked_up_is_explained_to_the_class(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story
) -> None:
    view, room = opened(qtbot, reading), reading.window.reading
    qtbot.waitUntil(lambda: room.glossary.model.row(0).count is not None)
    playback, alignment = reading.playback, reading.playback.alignment
    assert alignment is not None
    word = next(w for w in range(len(story.words)) if room.words.entry_at(w) and alignment.words[w].start)
    playback.seek(alignment.words[word].start or 0.0)
    playback.play()
    while playback.tracker.current_position[0] != word:
        run(reading, card, 0.02)
    qtbot.keyClick(view, Qt.Key.Key_I)
    assert view.entry_text == "harbor: a place where ships rest"
    assert view.card.term.font().bold()
    assert not view.card.definition.font().bold()
    reading.window.do("explain")
    assert view.entry_text == ""
    reading.window.do("explain")
    playback.next_sentence()
    playback.play()
    run(reading, card, 0.5)
    assert view.entry_text == ""


def test_a_replay_is_explained_to_the_class_whatever_was_looked_up_before(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput
) -> None:
    view, room = opened(qtbot, reading), reading.window.reading
    qtbot.waitUntil(lambda: room.glossary.model.row(0).count is not None)
    room.looked_up.emit(GlossaryEntry("yonder", "over there"))  # between two sentences: none is highlighted
    room.replays.start(0)
    run(reading, card, 1.0)
    assert view.transcript.highlight_layer.sentence is not None
    assert view.entry_text == "harbor: a place where ships rest"
    room.replays.stop()
    room.looked_up.emit(GlossaryEntry("yonder", "over there"))
    assert view.entry_text == "yonder: over there"
    reading.playback.play()
    run(reading, card, 3.0)
    assert view.entry_text == ""


def test_a_word_that_is_never_spoken_is_explained_to_the_class(qtbot: QtBot, reading: Desktop) -> None:
    view, panel = opened(qtbot, reading), reading.window.reading.glossary
    panel.model.show_rows([GlossaryRow(GlossaryEntry("yonder", "over there"), 0)])
    panel._choose(0)
    assert view.entry_text == "yonder: over there"


def test_hiding_hides_it_from_both(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.transcript.mask_layer.chosen is reading.window.reading.transcript.mask_layer.chosen is not TextMask.NONE
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.transcript.mask_layer.chosen is TextMask.NONE


def test_opened_between_two_sentences_it_shows_the_one_before(
    qtbot: QtBot, reading: Desktop, story: Story, alignment: Alignment
) -> None:
    sentence = next(i for i in range(len(story.sentences) - 1, 0, -1) if alignment.sentences[i].end is not None)
    end = alignment.sentences[sentence].end
    assert end is not None
    reading.playback.seek(end + 0.2)
    assert reading.playback.tracker.current_position == (None, None)
    view = opened(qtbot, reading)
    assert view.transcript.highlight_layer.sentence == sentence
    assert view.transcript.highlight_layer.word is None
    bar, top = view.transcript.verticalScrollBar(), view.transcript.highlight_layer.sentence_rects[0].top()
    qtbot.waitUntil(lambda: bar.value() < top < bar.value() + view.height())


def test_before_the_first_sentence_nothing_steps_back(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    assert view.transcript.highlight_layer.sentence is None
    seen = view.grab().toImage()
    inks = {seen.pixelColor(x, y).lightness() for x in range(0, 600, 2) for y in range(0, 200, 3)}
    assert min(inks) < 90


# -- views of the class alone -----------------------------------------------------------------------------------


def picture(view: ClassView) -> QImage:
    """Return what the class sees when the teacher's bar has left."""
    view.foot.hide()
    return view.grab().toImage()


def test_the_story_is_uncovered_by_words_and_sentences(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    view = opened(qtbot, reading)
    window, transcript = reading.window, view.transcript
    whole = picture(view)
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert transcript.mask_layer.revealed == -1
    assert window.class_bar.state_label.text() == "The class does not see any text yet."
    covered = picture(view)
    assert covered != whole
    qtbot.keyClick(view, Qt.Key.Key_N)
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert transcript.mask_layer.revealed == 1
    assert "“Quiet”" in window.class_bar.state_label.text()
    assert picture(view) not in (whole, covered)
    window.class_bar.sentence_button.click()
    assert transcript.mask_layer.revealed == story.sentences[0].last_word
    window.class_bar.sentence_button.click()
    assert transcript.mask_layer.revealed == story.sentences[1].last_word
    assert window.reading.transcript.mask_layer.revealed is None, "the teacher sees all"
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert transcript.mask_layer.revealed is None
    assert picture(view) == whole


def test_a_full_stop_is_uncovered_with_its_word(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    view = opened(qtbot, reading)
    last = next(s.last_word for s in story.sentences if story.text[story.words[s.last_word].char_end] == ".")
    span = view.transcript.page.word_spans[last]
    assert span is not None
    view.transcript.reveal(last)
    [word] = view.transcript.span_rects(*span)
    [stop] = view.transcript.span_rects(span[1], span[1] + 1)
    seen = view.transcript.mask_layer.revealed_rect
    assert seen is not None
    assert seen.left() == word.left()
    assert seen.right() == stop.right() > word.right()


def test_the_last_word_stays_the_last(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    view = opened(qtbot, reading)
    for _ in range(len(story.sentences) + 2):
        reading.window.class_bar.sentence_button.click()
    assert view.transcript.mask_layer.revealed == view.transcript.page.shown_words[-1]


def test_the_voice_uncovers_what_it_reads(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_C)
    reading.playback.play()
    run(reading, card, 1.5)
    assert view.transcript.mask_layer.revealed == view.transcript.highlight_layer.word is not None
    reading.playback.seek(0.6)
    run(reading, card, 0.1)
    assert view.transcript.mask_layer.revealed > view.transcript.highlight_layer.word


def test_a_frozen_class_sees_the_same_wherever_the_teacher_goes(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput
) -> None:
    view, window = opened(qtbot, reading), reading.window
    view.resize(800, 600)
    before = picture(view)
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert view.is_frozen
    assert window.class_bar.freeze_button.isChecked()
    reading.playback.play()
    run(reading, card, 3.0)
    window.coordinator.hide_text()
    window.reading.replays.start(0)
    window.settings.choose(theme="dark", text_size=30.0)
    window.show_library()
    assert picture(view) == before
    view.resize(640, 640)
    assert view.is_frozen
    window.class_bar.freeze_button.click()
    assert not view.is_frozen
    view.resize(800, 600)
    assert picture(view) != before


def test_the_class_sees_no_settings_dialogs_or_messages(qtbot: QtBot, reading: Desktop) -> None:
    view, window = opened(qtbot, reading), reading.window
    before, shown = picture(view), visible_windows()
    for key in (Qt.Key.Key_Question, Qt.Key.Key_F1, Qt.Key.Key_G, Qt.Key.Key_D, Qt.Key.Key_T, Qt.Key.Key_W):
        qtbot.keyClick(view, key)
    for key in (Qt.Key.Key_O, Qt.Key.Key_L, Qt.Key.Key_E):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    assert window.is_reading
    assert not window.dialogs.shortcuts.isVisible()
    window.dialogs.toggle_shortcuts()
    window.message.show_note("Something happened.", "Do this.")
    window.status.show_text("Something else.")
    assert window.dialogs.shortcuts.isVisible()
    assert picture(view) == before
    assert visible_windows() == shown, "no window of its own that could come to stand before the class"


def visible_windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def test_the_class_sees_no_hint_to_peek(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    reading.window.coordinator.set_mask(TextMask.HIDDEN)
    seen = picture(view)
    assert {seen.pixelColor(x, seen.height() // 2).name() for x in range(seen.width())} == {
        reading.window.settings.themes["light"].paper.lower()
    }


def test_another_key_uncovers(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    reading.window.keyboard.rebind("reveal_word", "J")
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert view.transcript.mask_layer.revealed == 0
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert view.transcript.mask_layer.revealed == 0


def test_a_translation_is_shown_to_the_class_by_a_key(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    second_text, own = reading.controller.current.second_text, reading.window.reading.transcript.second_text
    qtbot.waitUntil(lambda: second_text.possible)
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert "no translation" in reading.window.status.line.text()
    second_text.save("\n\n".join(f"Satz {n}." for n in range(len(story.blocks))))
    qtbot.waitUntil(lambda: view.transcript.second_text.is_visible)
    assert not own.is_visible, "the teacher's own page has another key"
    qtbot.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert not view.transcript.second_text.is_visible
    qtbot.keyClick(view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    reading.window.class_controller.close()
    assert opened(qtbot, reading).transcript.second_text.is_visible, "it stays chosen"


def test_the_keys_of_the_class_do_nothing_without_one(qtbot: QtBot, reading: Desktop) -> None:
    for name in (action.name for action in ACTIONS if action.group is Group.CLASS and action.name != "class_view"):
        reading.window.do(name)
    assert reading.window.class_controller.view is None


def test_black_covers_every_size(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_K)
    view.resize(900, 700)
    seen = picture(view)
    assert seen.pixelColor(899, 699).name() == seen.pixelColor(1, 1).name() == "#000000"
    assert reading.window.class_bar.state_label.text() == "The class sees a black screen."


@pytest.mark.slow
def test_an_unplugged_projector_stops_nothing(tmp_path: Path) -> None:
    """Run `two_screens.py` in a process of its own, because Qt reads its list of screens at the start."""
    screens = [{"name": "laptop", "width": 1280, "height": 800}, {"name": "projector", "x": 1280, "width": 1024}]
    plan = tmp_path / "screens.json"
    plan.write_text(json.dumps({"screens": screens}), "utf-8")
    # Qt parts the platform's parameters at colons, and a whole path has one on Windows.
    environ = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={plan.name}"}
    tried = Path(__file__).with_name("two_screens.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tried)]
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_clicker_works_from_the_teachers_window_too(
    qtbot: QtBot, reading: Desktop, alignment: Alignment, card: SimulatedOutput
) -> None:
    view, page = opened(qtbot, reading), reading.window.reading.transcript
    reading.window.activateWindow()
    qtbot.waitUntil(reading.window.isActiveWindow)
    page.setFocus()
    starts = [t.start for t in alignment.sentences if t.start is not None]
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert abs(reading.playback.story_time - starts[1]) < 0.1
    assert page.auto_scroll.following
    qtbot.keyClick(page, Qt.Key.Key_B)
    assert view.is_black
    qtbot.keyClick(page, Qt.Key.Key_Period)
    assert not view.is_black
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert reading.window.class_controller.view is None
    assert reading.window.keyboard.shown("range_end") == "B"  # as before the class view
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert abs(reading.playback.story_time - starts[1]) < 0.1
