import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from listenapp.app import Desktop
from listenapp.errors import ListenError
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.playback.output import SimulatedOutput
from listenapp.story.model import Story
from listenapp.story.timeline import Alignment
from listenapp.ui import grounds
from listenapp.ui.dropped import Dropped
from listenapp.ui.frame import first_size
from listenapp.ui.look import Look
from listenapp.ui.veil import Veil
from listenapp.ui.wave_slider import WaveSlider


def run(desktop: Desktop, card: SimulatedOutput, seconds: float) -> None:
    for _ in range(round(seconds / 0.02)):
        card.advance(0.02)
        desktop.session.tick()


def click_word(qtbot: QtBot, desktop: Desktop, word: int) -> None:
    transcript = desktop.window.reading.transcript
    span = transcript.page.word_spans[word]
    assert span is not None
    rect = grounds.line_rects(transcript.document(), *span)[0]
    transcript.verticalScrollBar().setValue(round(rect.top()) - 100)
    at = rect.center().toPoint() - QPoint(0, transcript.verticalScrollBar().value())
    qtbot.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=at)


def index(story: Story, text: str) -> int:
    return next(i for i, word in enumerate(story.words) if word.text == text)


# -- library ----------------------------------------------------------------------------------------------------


def test_an_empty_library_invites(qtbot: QtBot, desktop: Desktop) -> None:
    zone = desktop.window.library.drop_zone
    qtbot.waitUntil(zone.isVisible)
    texts = {button.text() for button in zone.findChildren(QAbstractButton)}
    assert "Open the sample story" in texts


def test_a_first_window_fits_a_small_laptop() -> None:
    """Its frame and the system's bar are still to come."""
    assert first_size(QSize(1366, 728)) == QSize(1280, 672)
    assert first_size(QSize(1920, 1040)) == QSize(1280, 800)


def test_the_window_wears_the_mark_and_the_title(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    window = reading.window
    assert window.windowTitle() == f"{story.title} – ListenApp"
    window.show_library()
    assert window.windowTitle() == "ListenApp"
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())


def test_a_story_is_listed_and_opens_by_keyboard(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    view = desktop.window.library.list
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert "Quiet Harbor" in view.model().index(0, 0).data()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    assert desktop.window.top.title.toolTip() or "Quiet Harbor" in desktop.window.top.title.text()


def test_enter_opens_the_story_that_was_read_last(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    qtbot.waitUntil(desktop.window.library.list.hasFocus)
    qtbot.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)


def test_search_keeps_what_matches(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    qtbot.keyClicks(library.search_field, "harbor quiet")
    assert library.model.rowCount() == 1
    qtbot.keyClicks(library.search_field, " zebra")
    assert library.model.rowCount() == 0


def test_a_removed_story_comes_back(qtbot: QtBot, story_id: str, desktop: Desktop, paths: Paths) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    qtbot.keyClick(window.library.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.message.isVisible() and window.library.model.whole == 0)
    assert Library(paths.library).summaries() == []
    undo = next(b for b in window.message.findChildren(QAbstractButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.library.model.whole == 1)
    assert [s.id for s in Library(paths.library).summaries()] == [story_id]


def test_a_story_is_removed_when_its_place_has_been_kept(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    desk, failed = reading.desk, []
    desk.failed.connect(failed.append)
    disk = threading.Event()
    desk.tasks.write(lambda: disk.wait(5), failed.append)
    reading.session.seek(1.5)
    reading.window.show_library()  # writes where the story was left
    desk.remove(desk.story_id)
    qtbot.wait(50)
    disk.set()
    desk.tasks.wait()
    qtbot.wait(20)  # its outcomes arrive
    assert not failed
    assert reading.window.message.isVisible()
    assert Library(paths.library).summaries() == []


@pytest.mark.parametrize("filled_in", ["", "Boats came back to the harbor."])
def test_a_stopped_import_leaves_its_progress(qtbot: QtBot, desktop: Desktop, filled_in: str) -> None:
    window, sheet = desktop.window, desktop.window.cards.sheet
    if filled_in:
        sheet.open_with()
        sheet.paste_button.click()
        sheet.pasted_field.setPlainText(filled_in)
    window.telling.show_progress("Timing the story… 40 %", 0.4)
    assert sheet.cancel_button.isVisible()
    desktop.desk.stopped.emit()
    assert not sheet.cancel_button.isVisible()
    assert sheet.isVisible() == bool(filled_in)


def test_a_progress_that_is_closed_is_stopped(qtbot: QtBot, desktop: Desktop) -> None:
    """It would come back with the next step."""
    sheet = desktop.window.cards.sheet
    desktop.window.telling.show_progress("Timing the story… 40 %", 0.4)
    with qtbot.waitSignal(sheet.cancel_wanted):
        qtbot.keyClick(sheet.cancel_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    sheet.open_with()
    with qtbot.assertNotEmitted(sheet.cancel_wanted):
        sheet.dismiss()


def test_one_ring_tells_where_the_keys_go(qtbot: QtBot, desktop: Desktop) -> None:
    """Qt draws a frame of its own inside of a button once somebody has pressed Tab."""
    zone = desktop.window.library.drop_zone
    qtbot.waitUntil(zone.isVisible)
    button = zone.findChildren(QAbstractButton)[-1]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for by_keyboard in (False, True):
        desktop.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keyboard)
        button.repaint()
        seen.append(button.grab().toImage())
    assert seen[0] == seen[1]


# -- reading and hearing ----------------------------------------------------------------------------------------


def test_space_plays_and_words_light_up(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment
) -> None:
    window, lit = reading.window, []
    reading.session.lit.connect(lambda word, _sentence: lit.append(word))
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    run(reading, card, 2.0)
    assert lit[:3] == [0, 1, 2]
    assert window.reading.transcript.lit_word == lit[-1]
    assert window.reading.transport.play_button.accessibleName() == "Pause"
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    run(reading, card, 0.5)
    assert not reading.session.playing


def test_a_click_plays_from_the_word(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story) -> None:
    reading.window.reading.set_click_plays_sentence(False)
    word = index(story, "Nobody")
    click_word(qtbot, reading, word)
    run(reading, card, 0.15)
    assert reading.session.playing
    assert reading.window.reading.transcript.lit_word == word


def test_what_a_click_plays_is_chosen_in_the_menu(reading: Desktop) -> None:
    window = reading.window
    choices = {action.text(): action for action in window.top.menu.actions() if action.isCheckable()}
    whole, only = choices["A click plays the whole sentence"], choices["A click plays only the word"]
    for chosen, expected in ((whole, "sentence"), (only, "only"), (only, "word")):
        chosen.trigger()
        assert reading.desk.preferences.click_plays == expected
        assert (whole.isChecked(), only.isChecked()) == (expected == "sentence", expected == "only")


def test_a_click_plays_only_the_word_if_that_is_wished(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story
) -> None:
    reading.window.wardrobe.choose(click_plays="only")
    click_word(qtbot, reading, index(story, "Nobody"))
    run(reading, card, 0.15)
    assert reading.session.playing
    run(reading, card, 1.0)
    assert not reading.session.playing


def test_a_click_on_what_is_not_read_says_so(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    click_word(qtbot, reading, index(story, "Painter"))
    assert not reading.session.playing
    assert "not read aloud" in reading.window.status.line.text()


def test_arrows_walk_by_sentence(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment) -> None:
    starts = [t.start for t in alignment.sentences if t.start is not None]
    for expected in starts[:3]:
        qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Right)
        assert reading.session.story_time == pytest.approx(expected, abs=0.1)
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Left)
    assert reading.session.story_time == pytest.approx(starts[1], abs=0.1)


def test_a_glossary_word_is_replayed_and_the_story_stays(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    window = reading.window
    panel = window.reading.glossary
    reading.session.seek(1.0)
    assert [panel.model.row(i).count for i in range(3)] == [2, 3, 0]
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(panel.model.index(1)).center()
    )
    sentences: list[int] = []
    reading.session.lit.connect(lambda _word, sentence: sentences.append(sentence))
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
    assert reading.session.story_time == pytest.approx(1.0, abs=0.02)
    assert not panel.card.isVisible()
    assert not reading.session.playing


def test_a_word_chosen_again_is_heard_slower(qtbot: QtBot, reading: Desktop) -> None:
    panel, left = reading.window.reading.glossary, Qt.MouseButton.LeftButton
    for entry, slow in ((1, False), (1, True), (1, False), (0, False), (0, True)):
        at = panel.list.visualRect(panel.model.index(entry)).center()
        with qtbot.waitSignal(panel.slow_replay_wanted if slow else panel.replay_wanted) as wanted:
            qtbot.mouseClick(panel.list.viewport(), left, pos=at)
        assert wanted.args == [entry]


def test_the_key_that_peeks_can_be_another(qtbot: QtBot, reading: Desktop) -> None:
    window, transcript = reading.window, reading.window.reading.transcript
    window.room.wear_veil(Veil.HIDDEN)
    for key, bound in ((Qt.Key.Key_P, "P"), (Qt.Key.Key_Q, "Q")):
        window.keyboard.rebind("peek", bound)
        assert f"hold {bound}," in transcript._hint
        qtbot.keyPress(transcript, key)
        assert transcript._peeking
        qtbot.keyRelease(transcript, key)
        assert not transcript._peeking


def test_escape_leaves_a_replay(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    reading.session.seek(1.0)
    reading.window.reading.replays.start(1)
    run(reading, card, 0.6)
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_Escape)
    run(reading, card, 0.3)
    assert reading.session.story_time == pytest.approx(1.0, abs=0.02)
    assert not reading.session.playing
    assert not reading.window.reading.replays.on


def test_a_word_that_is_never_heard_says_so(qtbot: QtBot, reading: Desktop) -> None:
    panel = reading.window.reading.glossary
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert "submarine" in panel.note.text()
    assert panel.note.isVisible()
    assert not reading.session.playing


def test_the_slider_seeks(qtbot: QtBot, reading: Desktop, alignment: Alignment) -> None:
    slider = reading.window.reading.transport.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    assert reading.session.story_time == pytest.approx(alignment.duration / 2, abs=0.2)


def test_the_ticks_of_a_long_story_do_not_run_into_one_another(qtbot: QtBot, look: Look) -> None:
    slider = WaveSlider(look)
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


def test_speed_is_chosen_and_shown(qtbot: QtBot, reading: Desktop) -> None:
    box = reading.window.reading.transport.speed_box
    qtbot.keyClick(reading.window.reading.transcript, Qt.Key.Key_BracketLeft)
    assert reading.session.speed == 0.95
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
    action = next(a for a in window.top.menu.actions() if a.text() == "The page follows the voice")
    action.trigger()
    bar = window.reading.transcript.verticalScrollBar()
    bar.setValue(0)
    reading.session.seek(8.0)
    reading.session.play()
    run(reading, card, 1.0)
    assert reading.session.playing
    assert bar.value() == 0
    assert not reading.desk.preferences.follow


# -- what is kept -----------------------------------------------------------------------------------------------


def test_the_place_and_the_speed_are_kept(
    qtbot: QtBot, reading: Desktop, story_id: str, paths: Paths, card: SimulatedOutput
) -> None:
    reading.session.seek(3.0)
    reading.session.set_speed(0.8)
    reading.window.show_library()
    qtbot.waitUntil(lambda: Library(paths.library).open(story_id).state.position == pytest.approx(3.0, abs=0.05))
    assert Library(paths.library).open(story_id).state.speed == 0.8
    reading.session.seek(5.0)
    reading.desk.open(story_id)
    qtbot.waitUntil(lambda: reading.window.is_reading)
    assert reading.session.speed == 0.8


def test_looks_act_at_once_and_are_kept(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    window = reading.window
    qtbot.mouseClick(window.top.type_button, Qt.MouseButton.LeftButton)
    dark = next(b for b in window.cards.appearance.findChildren(QAbstractButton) if b.accessibleName() == "Dark")
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    base = window.reading.transcript.palette().base().color().name().upper()
    assert base == "#17191C"
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).theme == "dark")
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).text_size == 22.0)


# -- adding -----------------------------------------------------------------------------------------------------


def test_dropped_files_fill_the_sheet(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drops.take(Dropped(str(text), "/a/narration.mp3"))
    sheet = desktop.window.cards.sheet
    assert sheet.isVisible()
    assert sheet.wish().source == str(text)
    assert sheet.wish().narration == "/a/narration.mp3"
    assert sheet.add_button.text() == "Add and time"
    qtbot.waitUntil(lambda: "words" in sheet.note.text())
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_text_without_narration_can_be_read(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drops.take(Dropped(str(text), ""))
    qtbot.mouseClick(desktop.window.cards.sheet.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    assert not desktop.window.cards.sheet.isVisible()
    assert not desktop.window.reading.transport.play_button.isEnabled()
    assert len(Library(paths.library).summaries()) == 1


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 300])
def test_bad_text_says_what_to_do_in_the_sheet(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, content: bytes
) -> None:
    text = tmp_path / "broken.txt"
    text.write_bytes(content)
    desktop.window.drops.take(Dropped(str(text), ""))
    sheet = desktop.window.cards.sheet
    qtbot.mouseClick(sheet.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "broken.txt" in sheet.note.text())
    assert sheet.isVisible()
    assert Library(paths.library).summaries() == []


def test_bad_sound_says_what_to_do_in_the_sheet(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    text, noise = tmp_path / "story.txt", tmp_path / "gone.mp3"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drops.take(Dropped(str(text), str(noise)))
    sheet = desktop.window.cards.sheet
    qtbot.mouseClick(sheet.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "gone.mp3" in sheet.note.text())
    assert Library(paths.library).summaries() == []


def test_a_card_outlives_the_button_that_had_the_keys(qtbot: QtBot, desktop: Desktop) -> None:
    window = desktop.window
    window.message.show_note("Something happened.", "", ("Undo", lambda: None))
    offer = next(b for b in window.message.findChildren(QAbstractButton) if b.text() == "Undo")
    offer.setFocus()
    window.do("cheat_sheet")
    window.message.show_note("Something else happened.")
    qtbot.waitUntil(lambda: not isValid(offer))

    with qtbot.waitSignal(window.cards.cheats.closed):
        window.do("leave")


def test_errors_are_a_message_in_the_window(desktop: Desktop) -> None:
    desktop.window.message.show_error(ListenError("x", "“a.mp3” cannot be opened.", "Choose another file."))
    assert desktop.window.message.isVisible()
    assert desktop.window.message.text == "“a.mp3” cannot be opened. Choose another file."


# -- for everyone -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["transcript", "playButton", "positionSlider", "speedBox", "glossaryList", "libraryList", "statusLine"]
)
def test_widgets_have_their_names(reading: Desktop, name: str) -> None:
    widget = reading.window.findChild(QWidget, name)
    assert widget is not None
    assert widget.accessibleName()


def test_every_control_has_a_name(reading: Desktop) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    nameless = [
        widget
        for kind in kinds
        for widget in reading.window.findChildren(kind)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not isinstance(widget.parent(), QComboBox)
        and not (isinstance(widget.parent(), QLineEdit))
    ]
    assert nameless == []


def test_icon_buttons_have_tool_tips(reading: Desktop) -> None:
    bare = [
        b for b in reading.window.findChildren(QAbstractButton) if not b.text() and not b.toolTip() and b.isVisible()
    ]
    assert bare == []
