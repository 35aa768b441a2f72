"""Test that repeated actions leave no objects behind, neither in Python nor in Qt."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from collections.abc import Callable

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop

_TIMES = 20
_FIRST = 6  # repetitions after which all lazily created objects exist
_ONCE_IN = 4  # growth by one object in four repetitions is found
_ROUNDS = 4  # what grows because of the action grows in each round; what a thread creates late grows in one
# PySide6 6.8 keeps the Python object of a Qt object, such as a scroll bar, whose signal was read; 6.9 does not.
_KEEPS_DELETED = PySide6.__version_info__ < (6, 9)

Act = Callable[[Desktop], None]


def _larger_and_smaller(desktop: Desktop) -> None:
    desktop.window.do("larger")
    desktop.window.do("smaller")


def _another_theme(desktop: Desktop) -> None:
    other = "dark" if desktop.window.settings.preferences.theme == "light" else "light"
    desktop.window.settings.choose(theme=other)


def _list_of_outputs(desktop: Desktop) -> None:
    desktop.window.reading.transport.show_devices(["Headphones", "Speakers"], "Speakers")


def _class_view(desktop: Desktop) -> None:
    for action in ("class_view", "cover_text", "reveal_word", "freeze_class"):
        desktop.window.do(action)
    desktop.window.class_controller.close()


def _message_with_an_offer(desktop: Desktop) -> None:
    desktop.window.message.show_note("Something happened.", "", ("Undo", lambda: None))
    desktop.window.do("leave")


def _replay(desktop: Desktop) -> None:
    desktop.window.reading.replays.start(0)
    desktop.window.reading.replays.stop()


def _correction_taken_back(desktop: Desktop) -> None:
    desktop.controller.current.corrections.start(3, 2.0)
    desktop.controller.current.corrections.undo()


def _word_added_and_removed(desktop: Desktop) -> None:
    panel = desktop.window.reading.glossary
    panel.open_form("fish")
    panel.form.definition_field.setText("it swims")
    panel.form.submit_button.click()
    panel.word_removed.emit(3)


def _dialogs(desktop: Desktop) -> None:
    for action in ("add_story", "leave", "cheat_sheet", "leave"):
        desktop.window.do(action)


def _library_and_search(desktop: Desktop) -> None:
    desktop.window.show_library()
    desktop.window.library.search_field.setText("harbor")
    desktop.window.library.search_field.clear()


def _left_and_opened(desktop: Desktop) -> None:
    story_id = desktop.controller.current.id
    assert story_id is not None
    desktop.window.show_library()
    desktop.controller.open(story_id)


@pytest.mark.parametrize(
    "act",
    [
        *(_larger_and_smaller, _another_theme, _list_of_outputs, _class_view, _message_with_an_offer, _replay),
        *(_correction_taken_back, _word_added_and_removed, _dialogs, _library_and_search, _left_and_opened),
    ],
)
def test_nothing_grows(reading: Desktop, qtbot: QtBot, act: Act) -> None:
    def do(times: int) -> Counter[str]:
        for _ in range(times):
            act(reading)
            reading.tasks.wait()
            QApplication.processEvents()
        return _counted(reading)

    before, after = do(_FIRST), do(_TIMES)
    growing = _growing(before, after)
    for _ in range(_ROUNDS - 1):
        if not growing:
            break
        before, after = after, do(_TIMES)
        growing &= _growing(before, after)
    assert growing == set()


def _growing(before: Counter[str], after: Counter[str]) -> set[str]:
    """Return the types of which there are more objects than chance explains."""
    return {what for what, more in (after - before).items() if more > _TIMES / _ONCE_IN}


def _counted(desktop: Desktop) -> Counter[str]:
    """Return the number of Python's and of Qt's objects by type."""
    for _ in range(3):  # the result of one task may start another
        desktop.tasks.wait()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(3):  # each run stops tracking one more layer of containers
        gc.collect()
    in_window = desktop.window.findChildren(QObject)  # referenced, because Python now has an object for each
    in_qt = Counter(f"Qt: {one.metaObject().className()}" for one in in_window)
    return in_qt + Counter(f"Python: {_name(one)}" for one in gc.get_objects() if not _is_ignored(one))


def _name(one: object) -> str:
    """Return the type of an object. For a weak reference also the type that it refers to."""
    return f"reference to {type(one())}" if isinstance(one, weakref.ref) else str(type(one))


def _is_ignored(one: object) -> bool:
    """Return whether it is a record of a Qt message, which pytest-qt keeps, or an object that only PySide6 keeps."""
    seen = one() if isinstance(one, weakref.ref) else one
    is_kept_by_qt = _KEEPS_DELETED and isinstance(seen, QObject) and not shiboken6.isValid(seen)
    return is_kept_by_qt or type(one).__module__ == "pytestqt.logging"
