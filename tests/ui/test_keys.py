"""Which key does what: bound, kept, changed and searched."""

from pathlib import Path

from playing import run
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.playback.output import SimulatedOutput
from listenapp.ui import bindings


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
    assert window.cards.cheats.isVisible()
    edit = next(e for e in window.cards.cheats.findChildren(QKeySequenceEdit) if e.accessibleName() == "Play or pause")
    edit.setKeySequence(QKeySequence("K"))
    edit.editingFinished.emit()
    window.cards.cheats.dismiss()
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_K)
    run(reading, card, 0.3)
    assert reading.session.playing
    qtbot.waitUntil(lambda: bindings.load(paths.home / "keys.json")["toggle"] == ("K",))


def test_keys_are_searched(qtbot: QtBot, reading: Desktop) -> None:
    cheats = reading.window.cards.cheats
    reading.window.cheat_sheet()
    qtbot.keyClicks(cheats.search_field, "loop")
    shown = [edit.accessibleName() for edit in cheats.findChildren(QKeySequenceEdit) if edit.isVisible()]
    assert shown == ["Loop the sentence"]
