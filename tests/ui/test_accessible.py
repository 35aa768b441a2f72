"""Test what a screen reader finds: a name and a role for every control, and a sensible tab order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.story.model import Story

ROLE = QAccessible.Role
NAMED = frozenset(
    {
        *(ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.ComboBox, ROLE.EditableText),
        *(ROLE.List, ROLE.Slider, ROLE.ProgressBar, ROLE.RadioButton, ROLE.Dial, ROLE.SpinBox, ROLE.PushButton),
    }
)


def walk(here: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield all visible accessible objects, parents first."""
    yield here
    for k in range(here.childCount()):
        child = here.child(k)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child)


def tree(window: QWidget) -> list[QAccessibleInterface]:
    return list(walk(QAccessible.queryAccessibleInterface(window)))


def nameless(window: QWidget) -> list[str]:
    found = []
    for here in tree(window):
        widget = here.object()
        inside = isinstance(widget, QWidget) and widget.objectName().startswith("qt_")
        if here.role() in NAMED and not inside and not here.text(QAccessible.Text.Name):
            found.append(f"{here.role().name} {type(widget).__name__} {widget.objectName() if widget else ''}")
    return found


OPENED = [
    *("library", "reading", "import", "keys", "appearance", "playback_options"),
    *("calibration", "settings", "form", "message", "times"),
]


@pytest.mark.parametrize("view", OPENED)
def test_every_control_has_a_name(qtbot: QtBot, reading: Desktop, view: str) -> None:
    window = reading.window
    openers = {
        "library": window.show_library,
        "import": window.add_story,
        "keys": window.dialogs.toggle_shortcuts,
        "appearance": window.top.type_button.click,
        "calibration": window.dialogs.calibration.begin,
        "settings": window.dialogs.open_settings,
        "playback_options": window.reading.transport.options_button.click,
        "form": window.listening.own_word,
        "times": window.listening.edit_times,
        "message": lambda: window.message.show_note("Something happened.", "Do this.", ("Undo", lambda: None)),
    }
    openers.get(view, lambda: None)()
    assert nameless(window) == []


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("transcript", ROLE.EditableText),
        ("playButton", ROLE.Button),
        ("positionSlider", ROLE.Slider),
        ("speedBox", ROLE.ComboBox),
        ("glossaryList", ROLE.List),
        ("statusLine", ROLE.StaticText),
    ],
)
def test_what_is_promised_is_there(reading: Desktop, name: str, role: QAccessible.Role) -> None:
    [found] = [here for here in tree(reading.window) if here.object() and here.object().objectName() == name]
    assert found.role() == role
    assert found.text(QAccessible.Text.Name)


def test_the_story_is_a_text_to_move_in_and_not_a_label(reading: Desktop, story: Story) -> None:
    page = QAccessible.queryAccessibleInterface(reading.window.reading.transcript)
    assert page.state().readOnly
    assert page.state().multiLine
    text = page.textInterface()
    assert "Boats came back to the harbor." in text.text(0, text.characterCount())


def test_the_position_is_told_in_words(reading: Desktop) -> None:
    bar = reading.window.reading.transport
    bar.set_duration(234.0)
    bar.show_time(114.2)
    slider = QAccessible.queryAccessibleInterface(bar.slider)
    told = slider.text(QAccessible.Text.Description)
    assert told == "1 minute 54 of 3 minutes 54"
    assert QAccessible.queryAccessibleInterface(bar.time_label).text(QAccessible.Text.Name) == told


def test_a_box_is_named_by_what_it_is_for(qtbot: QtBot, reading: Desktop) -> None:
    """Check the label of each box, because on Linux Qt names a box without one by its chosen value."""
    window = reading.window
    for show in (lambda: None, window.show_library, window.top.type_button.click, window.dialogs.open_settings):
        show()
        for here in tree(window):
            if here.role() == ROLE.ComboBox:
                named = [other.text(QAccessible.Text.Name) for other, _kind in here.relations()]
                assert here.object().accessibleName() in named, here.object()
    assert window.reading.transport.speed_box.accessibleName() == "Speed"


def test_descriptions_do_not_repeat_names(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    repeated = []
    for show in (lambda: None, window.show_library, window.top.type_button.click):
        show()
        for here in tree(window):
            name, more = (here.text(kind).strip() for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
            if here.role() in NAMED and name and name in more:
                repeated.append(f"{name}: {more}")
    assert repeated == []
    play = QAccessible.queryAccessibleInterface(window.reading.transport.play_button)
    assert play.text(QAccessible.Text.Description) == "Space"


def test_states_are_readable(qtbot: QtBot, reading: Desktop) -> None:
    bar = reading.window.reading.transport
    reading.playback.seek(1.0)  # in the first sentence
    state = QAccessible.queryAccessibleInterface(bar.loop_button).state()
    assert state.checkable
    assert not state.checked
    bar.loop_button.click()
    assert QAccessible.queryAccessibleInterface(bar.loop_button).state().checked
    assert bar.play_button.accessibleName() == "Play"


def test_a_glossary_entry_is_read_whole(qtbot: QtBot, reading: Desktop) -> None:
    panel = reading.window.reading.glossary
    qtbot.waitUntil(lambda: panel.model.row(0).count is not None)
    list_ = QAccessible.queryAccessibleInterface(panel.list)
    assert list_.childCount() == 3
    assert list_.child(0).text(QAccessible.Text.Name) == "harbor. n. a place where ships rest. heard 2 times"


def test_tab_goes_as_the_eye_does(qtbot: QtBot, reading: Desktop) -> None:
    """Check that Tab goes through top bar, transcript, glossary and controls, from left to right."""
    window = reading.window
    window.top.back_button.setFocus()
    visited = [window.top.back_button]
    while len(visited) < 60:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here is visited[0]:
            break
        visited.append(here)
    assert len(visited) == len({id(widget) for widget in visited}), "each once"
    bands = [
        {window.top: 0, window.reading.transcript: 1, window.reading.side: 2, window.reading.transport: 3}[
            next(
                part
                for part in (
                    window.top,
                    window.reading.transcript,
                    window.reading.side,
                    window.reading.transport,
                )
                if part is widget or part.isAncestorOf(widget)
            )
        ]
        for widget in visited
    ]
    assert bands == sorted(bands)
    for band in (0, 3):
        row = [w.mapTo(window, QPoint(0, 0)) for w, b in zip(visited, bands, strict=True) if b == band]
        keys = [(point.y() // 40, point.x()) for point in row]
        assert keys == sorted(keys)


# -- caret in the transcript ------------------------------------------------------------------------------------


def test_highlight_leaves_the_caret_alone(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story) -> None:
    transcript = reading.window.reading.transcript
    qtbot.keyClick(transcript, Qt.Key.Key_Down)
    qtbot.keyClick(transcript, Qt.Key.Key_Down)
    before = transcript.textCursor().position()
    assert before > 0
    reading.playback.play()
    for _ in range(100):
        card.advance(0.02)
        reading.playback.tracker.tick()
    assert transcript.highlight_layer.word is not None
    assert transcript.textCursor().position() == before


def test_enter_plays_the_word_at_the_caret(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, story: Story) -> None:
    transcript = reading.window.reading.transcript
    for _ in range(2):
        qtbot.keyClick(transcript, Qt.Key.Key_Down)
    qtbot.keyClick(transcript, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(transcript, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    word = transcript.caret_word()
    assert word is not None
    qtbot.keyClick(transcript, Qt.Key.Key_Return)
    for _ in range(10):
        card.advance(0.02)
        reading.playback.tracker.tick()
    assert reading.playback.playing
    assert transcript.highlight_layer.word == word


@pytest.mark.parametrize(
    "name", ["transcript", "playButton", "positionSlider", "speedBox", "glossaryList", "libraryList", "statusLine"]
)
def test_widgets_have_their_names(reading: Desktop, name: str) -> None:
    widget = reading.window.findChild(QWidget, name)
    assert widget is not None
    assert widget.accessibleName()


def test_every_widget_that_acts_has_a_name(reading: Desktop) -> None:
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


def test_one_ring_shows_where_the_keys_go(qtbot: QtBot, desktop: Desktop) -> None:
    """Check that only one focus ring is painted. Qt adds its own frame to a button after a press of Tab."""
    zone = desktop.window.library.empty_library
    qtbot.waitUntil(zone.isVisible)
    button = zone.findChildren(QAbstractButton)[-1]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for by_keyboard in (False, True):
        desktop.window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, by_keyboard)
        button.repaint()
        seen.append(button.grab().toImage())
    assert seen[0] == seen[1]
