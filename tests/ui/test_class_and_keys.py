from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.playback.output import SimulatedOutput
from listenapp.story.timeline import Alignment
from listenapp.ui import bindings
from listenapp.ui.class_view import LARGEST, SMALLEST, ClassView, size_for
from listenapp.ui.veil import Veil


def run(desktop: Desktop, card: SimulatedOutput, seconds: float) -> None:
    for _ in range(round(seconds / 0.02)):
        card.advance(0.02)
        desktop.session.tick()


def opened(qtbot: QtBot, desktop: Desktop) -> ClassView:
    qtbot.waitUntil(desktop.window.isActiveWindow)
    qtbot.keyClick(desktop.window, Qt.Key.Key_F5)
    view = desktop.window.class_room.view
    assert view is not None
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_type_fits_the_room() -> None:
    assert size_for(600) >= SMALLEST
    assert size_for(2160) == LARGEST
    assert SMALLEST <= size_for(1080) <= LARGEST


def test_the_class_sees_the_lit_word(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    view = opened(qtbot, reading)
    assert reading.window.class_bar.isVisible()
    reading.session.play()
    run(reading, card, 1.5)
    assert view.transcript.lit_word == reading.window.reading.transcript.lit_word is not None


def test_a_clicker_walks_and_blackens(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, alignment: Alignment
) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    starts = [t.start for t in alignment.sentences if t.start is not None]
    assert abs(reading.session.story_time - starts[1]) < 0.1
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert view.is_black
    qtbot.keyClick(view, Qt.Key.Key_B)
    assert not view.is_black


def test_escape_and_f5_end_it_and_the_sound_goes_on(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
        view = opened(qtbot, reading)
        reading.session.play()
        run(reading, card, 0.3)
        qtbot.keyClick(view, key)
        assert reading.window.class_room.view is None
        assert not reading.window.class_bar.isVisible()
        assert reading.session.playing


def test_a_replayed_word_is_explained_to_the_class(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    view = opened(qtbot, reading)
    qtbot.waitUntil(lambda: reading.window.reading.glossary.model.row(0).count is not None)
    reading.window.reading.replay(0)
    assert view.entry_text == "harbor: a place where ships rest"
    reading.window.reading.stop_replay()
    assert view.entry_text == ""


def test_hiding_hides_it_from_both(qtbot: QtBot, reading: Desktop) -> None:
    view = opened(qtbot, reading)
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.transcript.veil is reading.window.reading.transcript.veil is not Veil.NONE
    qtbot.keyClick(view, Qt.Key.Key_H)
    assert view.transcript.veil is Veil.NONE


# -- keys -------------------------------------------------------------------------------------------------------


def test_no_key_does_two_things() -> None:
    bound = [key for keys in bindings.DEFAULTS.values() for key in keys]
    assert len(bound) == len(set(bound))


def test_a_key_that_is_taken_is_freed() -> None:
    keys = bindings.rebound(bindings.DEFAULTS, "repeat_sentence", "S")
    assert keys["repeat_sentence"] == ("S",)
    assert keys["again_slower"] == ()


def test_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    keys = bindings.rebound(bindings.DEFAULTS, "repeat_sentence", "Ctrl+R")
    bindings.save(keys, path)
    assert bindings.load(path) == keys
    path.write_text("{", "utf-8")
    assert bindings.load(path) == bindings.DEFAULTS


def test_another_key_works_at_once(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, paths: Paths) -> None:
    window = reading.window
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.cheats.isVisible()
    edit = next(e for e in window.cheats.findChildren(QKeySequenceEdit) if e.accessibleName() == "Play or pause")
    edit.setKeySequence(QKeySequence("K"))
    edit.editingFinished.emit()
    window.cheats.dismiss()
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_K)
    run(reading, card, 0.3)
    assert reading.session.playing
    qtbot.waitUntil(lambda: bindings.load(paths.home / "keys.json")["toggle"] == ("K",))


def test_keys_are_searched(qtbot: QtBot, reading: Desktop) -> None:
    cheats = reading.window.cheats
    reading.window.cheat_sheet()
    qtbot.keyClicks(cheats.search_field, "loop")
    shown = [edit.accessibleName() for edit in cheats.findChildren(QKeySequenceEdit) if edit.isVisible()]
    assert shown == ["Loop the sentence"]


def test_texts_are_searched(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    qtbot.keyClicks(library.search_field, "nobody slept")
    assert library.model.rowCount() == 0
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
