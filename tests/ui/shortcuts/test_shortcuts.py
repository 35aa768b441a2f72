"""Test shortcuts: default keys, storing, changing and searching them, and which widget receives a key."""

from pathlib import Path

import pytest
from playing import run
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QKeySequenceEdit, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.importing.folder_scan import Pair
from listenapp.library.paths import Paths
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.settings.appearance_panel import ThemeSwatch
from listenapp.ui.shortcuts import shortcut_manager
from listenapp.ui.shortcuts.actions import ACTIONS
from listenapp.ui.shortcuts.shortcuts_dialog import ShortcutsDialog
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.window.dialogs import Dialogs


def test_no_key_does_two_things() -> None:
    bound = [key for keys in shortcut_manager.DEFAULTS.values() for key in keys]
    assert len(bound) == len(set(bound))


def test_a_digit_is_not_a_function_key(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keys = {**shortcut_manager.DEFAULTS, "peek": ("Ctrl+1",)}
    manager = shortcut_manager.ShortcutManager(window, keys, lambda _name: None)
    assert manager.has_key("peek", Qt.Key.Key_1)
    assert not manager.has_key("peek", Qt.Key.Key_F1)


@pytest.mark.parametrize(("leaving", "pressed"), [("Esc", "Esc"), ("F12", "F12")])
def test_the_key_that_leaves_a_dialog_is_not_given_to_another_action(
    qtbot: QtBot, theme_manager: ThemeManager, leaving: str, pressed: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ShortcutsDialog(theme_manager, parent)
    dialog.show_keys({**shortcut_manager.DEFAULTS, "leave": (leaving,)})
    row = next(row for row in dialog._rows if row.action.name == "toggle")
    with qtbot.assertNotEmitted(dialog.rebind_requested):
        row.edit.setKeySequence(QKeySequence(pressed))
        row.edit.editingFinished.emit()
    assert row.edit.keySequence() == QKeySequence("Space")


def test_a_key_that_is_taken_is_freed() -> None:
    keys = shortcut_manager.rebind(shortcut_manager.DEFAULTS, "repeat_sentence", "S")
    assert keys["repeat_sentence"] == ("S",)
    assert keys["again_slower"] == ()


@pytest.mark.parametrize("key", ["Ctrl+R", "S"])  # a free key; the only key of another action, which then has none
def test_keys_are_saved(tmp_path: Path, key: str) -> None:
    path = tmp_path / "keys.json"
    keys = shortcut_manager.rebind(shortcut_manager.DEFAULTS, "repeat_sentence", key)
    shortcut_manager.save(keys, path)
    assert shortcut_manager.load(path) == keys


@pytest.mark.parametrize("damaged", ["{", '{"format": 1, "keys": {"toggle": "Space", "search": [1]}}'])
def test_damaged_keys_are_as_none(tmp_path: Path, damaged: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(damaged, "utf-8")
    assert shortcut_manager.load(path) == shortcut_manager.DEFAULTS


def test_keys_under_a_former_name_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('{"format": 1, "keys": {"manner": ["Ctrl+Y"], "next_doubt": []}}', "utf-8")
    keys = shortcut_manager.load(path)
    assert (keys["playback_options"], keys["next_low_confidence"]) == (("Ctrl+Y",), ())
    shortcut_manager.save(keys, path)
    assert shortcut_manager.load(path) == keys


def test_each_action_has_a_callable(desktop: Desktop) -> None:
    assert set(desktop.window.action_table) == {action.name for action in ACTIONS}


def test_another_key_works_at_once(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, paths: Paths) -> None:
    window = reading.window
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.dialogs.shortcuts.isVisible()
    edit = next(
        e for e in window.dialogs.shortcuts.findChildren(QKeySequenceEdit) if e.accessibleName() == "Play or pause"
    )
    edit.setKeySequence(QKeySequence("K"))
    edit.editingFinished.emit()
    window.dialogs.shortcuts.dismiss()
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_K)
    run(reading, card, 0.3)
    assert reading.playback.playing
    qtbot.waitUntil(lambda: shortcut_manager.load(paths.home / "keys.json")["toggle"] == ("K",))


def test_keys_are_searched(qtbot: QtBot, reading: Desktop) -> None:
    cheats = reading.window.dialogs.shortcuts
    reading.window.dialogs.toggle_shortcuts()
    qtbot.keyClicks(cheats.search_field, "loop")
    shown = [edit.accessibleName() for edit in cheats.findChildren(QKeySequenceEdit) if edit.isVisible()]
    assert shown == ["Loop sentence", "Set start of loop", "Set end of loop", "Clear loop"]


def test_escape_leaves_the_field_of_a_key_and_binds_nothing(qtbot: QtBot, reading: Desktop) -> None:
    reading.window.dialogs.toggle_shortcuts()
    cheats = reading.window.dialogs.shortcuts
    edit = next(e for e in cheats.findChildren(QKeySequenceEdit) if e.accessibleName() == "Play or pause")
    edit.setKeySequence(QKeySequence("Esc"))
    edit.editingFinished.emit()
    assert edit.keySequence() == QKeySequence("Space")
    assert reading.window.keyboard.keys == shortcut_manager.DEFAULTS
    qtbot.keyClick(cheats.search_field, Qt.Key.Key_Escape)
    assert not cheats.isVisible()


def test_the_space_bar_works_what_has_the_focus(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> None:
    window = reading.window
    window.top.type_button.click()
    box = window.dialogs.appearance.findChildren(QCheckBox)[0]
    box.setFocus()
    was = box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked() is not was
    swatch = next(s for s in window.dialogs.appearance.findChildren(ThemeSwatch) if not s.isChecked())
    swatch.setFocus()
    qtbot.keyClick(swatch, Qt.Key.Key_Space)
    assert swatch.isChecked()
    window.dialogs.dismiss()
    run(reading, card, 0.2)
    assert not reading.playback.playing
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    run(reading, card, 0.2)
    assert reading.playback.playing


def test_a_story_of_a_folder_is_left_out_by_the_space_bar(qtbot: QtBot, desktop: Desktop) -> None:
    dialog = desktop.window.dialogs.batch_dialog
    dialog.open_with([Pair("/in/one.html", ""), Pair("/in/two.html", "")])
    dialog.list.setCurrentIndex(dialog.model.index(0, 0))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert [pair.source for pair in dialog.chosen] == ["/in/two.html"]


def test_nothing_is_done_behind_a_dialog_or_to_a_story_that_is_not_seen(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput
) -> None:
    window, playback = reading.window, reading.playback
    before = playback.speed, window.reading.transport.volume_slider.value(), window.reading.transcript.mask_layer.chosen
    window.dialogs.import_dialog.open_with()
    box = window.dialogs.import_dialog.fields.language_box
    box.setFocus()
    for key in (Qt.Key.Key_H, Qt.Key.Key_M, Qt.Key.Key_BracketLeft, Qt.Key.Key_Space):
        qtbot.keyClick(box, key)
    box.hidePopup()
    window.dialogs.dismiss()
    window.show_library()
    for name in ("hide_text", "mute", "slow_down", "stop_each", "highlight_earlier"):
        window.do(name)
    run(reading, card, 0.2)
    assert not playback.playing
    assert before == (
        playback.speed,
        window.reading.transport.volume_slider.value(),
        window.reading.transcript.mask_layer.chosen,
    )
    assert not window.settings.preferences.stops_after_sentence
    assert window.settings.preferences.offsets == {}


def test_only_its_own_key_ends_a_peek(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    window.do("hide_text")
    qtbot.keyPress(window, Qt.Key.Key_P)
    peeking = window.reading.transcript.mask_layer.is_peeking
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert peeking
    assert window.reading.transcript.mask_layer.is_peeking
    qtbot.keyRelease(window, Qt.Key.Key_P)
    assert not window.reading.transcript.mask_layer.is_peeking


def test_keys_open_and_close_what_buttons_open(qtbot: QtBot, reading: Desktop) -> None:
    window, page = reading.window, reading.window.reading.transcript
    for key, card in ((Qt.Key.Key_T, Dialogs.appearance), (Qt.Key.Key_J, Dialogs.playback_popup)):
        qtbot.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
        assert window.dialogs.is_open(card)
        qtbot.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
        assert window.dialogs.opened == []
    assert window.top.type_button.toolTip().endswith("Ctrl+T")


def test_a_key_goes_through_the_ways_to_hide_the_text(qtbot: QtBot, reading: Desktop) -> None:
    page = reading.window.reading.transcript
    mask = set()
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
        mask.add(page.mask_layer.chosen)
    assert mask == set(TextMask) - {TextMask.NONE}


def test_the_sentences_of_a_word_are_gone_through_at_leisure(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput
) -> None:
    room, page = reading.window.reading, reading.window.reading.transcript
    qtbot.waitUntil(lambda: any((room.glossary.model.row(k).count or 0) > 1 for k in range(2)))
    entry = next(k for k in range(2) if len(room.words.spoken_sentences(k)) > 1)
    room.replays.start(entry)
    qtbot.keyClick(page, Qt.Key.Key_J)
    run(reading, card, 8.0)  # until the end of the sentence
    assert not reading.playback.playing
    assert room.glossary.card.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    run(reading, card, 0.5)
    assert reading.playback.playing
    assert reading.playback.tracker.current_position[1] in (None, room.words.spoken_sentences(entry)[0])
    run(reading, card, 8.0)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    run(reading, card, 0.5)
    assert reading.playback.playing
    assert not room.glossary.card.isVisible()
    assert not room.replays.on
