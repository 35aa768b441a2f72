"""Press keys and click at random: nothing breaks, warns or grows.

`LISTENAPP_MONKEY_SECONDS` sets the time in seconds (20; 600 in a thorough run). `LISTENAPP_MONKEY_SEED` sets the seed
of the random numbers.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QPixmapCache, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.importing.article import language_detection
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story import segmentation
from listenapp.story.alignment import Alignment
from listenapp.story.glossary import occurrences
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story
from listenapp.ui.shortcuts.actions import ACTIONS

SEED = int(os.environ.get("LISTENAPP_MONKEY_SEED", "7"))
_GROWTH = 24 * 1024 * 1024  # bytes
_MORE_OBJECTS = 1500  # of Python and Qt; lazily created objects come in the first quarter
_FORBIDDEN = {"close"}
_PLAIN = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_P),
]


class Monkey:
    def __init__(self, desktop: Desktop, card: SimulatedOutput, stories: dict[str, Callable[[], str]]) -> None:
        """Create the monkey. `stories`: functions that add the stories to the library, by story id."""
        self._desktop, self._card, self._stories = desktop, card, stories
        self._random = random.Random(SEED)
        desktop.window.keyboard.actions["close"].setEnabled(False)  # menus offer it too
        self._acts: list[tuple[int, Callable[[], None]]] = [
            (30, self._press_action),
            (14, self._press_plain),
            (18, self._click),
            (10, self._push_button),
            (4, self._scroll),
            (6, self._type),
            (3, self._resize),
            (4, self._open),
            (20, self._listen),
        ]

        self._closer = QTimer(desktop.window)
        self._closer.timeout.connect(self._leave_popup)
        self._closer.start(10)

    def _leave_popup(self) -> None:
        """Close pop-ups and modal dialogs, which run their own event loop. Choose an entry in a menu."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(popup, QMenu):
            self._choose_in(popup)
        elif popup is not None:
            popup.close()

    def act(self) -> None:
        weights = [weight for weight, _ in self._acts]
        self._random.choices([act for _, act in self._acts], weights)[0]()
        QApplication.processEvents()

    def _windows(self) -> list[QWidget]:
        view = self._desktop.window.class_controller.view
        return [self._desktop.window, *([view] if view is not None else [])]

    def _target(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused or self._desktop.window

    def _press_action(self) -> None:
        name = self._random.choice([action.name for action in ACTIONS if action.name not in _FORBIDDEN])
        self._desktop.window.keyboard.actions[name].trigger()

    def _press_plain(self) -> None:
        QTest.keyClick(self._target(), self._random.choice(_PLAIN))

    def _click(self) -> None:
        window = self._random.choice(self._windows())
        at = QPoint(self._random.randrange(window.width()), self._random.randrange(window.height()))
        hit = window.childAt(at)
        if hit is None:
            return
        click = QTest.mouseDClick if self._random.random() < 0.2 else QTest.mouseClick
        click(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, at))

    def _push_button(self) -> None:
        buttons = [b for b in self._desktop.window.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        chosen = self._random.choice(buttons) if buttons else None
        if chosen is not None:
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    def _scroll(self) -> None:
        viewport = self._desktop.window.reading.transcript.viewport()
        down = QPoint(0, self._random.choice((-240, -120, 120, 240)))
        middle = QPointF(viewport.rect().center())
        keys = self._random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
        turned = QWheelEvent(
            middle, middle, QPoint(), down, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(viewport, turned)

    def _type(self) -> None:
        QTest.keyClicks(self._target(), self._random.choice(("harbor", "zzz", "a b", "?", "/")))

    def _resize(self) -> None:
        self._desktop.window.resize(self._random.randrange(640, 1600), self._random.randrange(480, 1100))

    def _open(self) -> None:
        """Open a story. Add it again if the monkey has removed it, because most actions need a story."""
        wanted = self._random.choice(list(self._stories))
        if not (self._desktop.controller.library.root / wanted).is_dir():
            self._stories[wanted]()
        self._desktop.controller.open(wanted)

    def _listen(self) -> None:
        for _ in range(self._random.randrange(1, 20)):
            self._card.advance(0.02)
            self._desktop.session.tracker.tick()

    def _choose_in(self, menu: QMenu) -> None:
        actions = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator() and a.menu() is None]
        menu.close()
        if actions:
            self._random.choice(actions).trigger()


class Counted(NamedTuple):
    resident: int  # bytes
    widgets: int
    qt_objects: int
    python_objects: int


def _count(qtbot: QtBot, desktop: Desktop) -> Counted:
    """Return counts in a defined state: the library without any dialog, and after deferred deletions."""
    window = desktop.window
    window.coordinator.class_controller.close()
    for _ in range(8):
        window.do("leave")
    window.library.search_field.clear()
    window.resize(1280, 800)
    window.show_library()
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy, timeout=60_000)  # a story may just be aligned
    desktop.tasks.wait()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QPixmapCache.clear()
    gc.collect()
    _trim()
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return Counted(resident, len(QApplication.allWidgets()), len(window.findChildren(QObject)), len(gc.get_objects()))


def _load_dictionaries(story: Story, right_to_left: Story) -> None:
    """Load the dictionaries, so that they do not count as growth.

    A dictionary is loaded when a word is first looked up, and stays in memory.

    Measured: about 30 MB for each language.
    """
    for one in (story, right_to_left):
        occurrences(replace(one, glossary=(GlossaryEntry(one.words[0].text, ""),)), None)
        language_detection.of(one.text)


def _trim() -> None:
    """Return the free memory of the C library to the system, because a fragmented heap is no leak."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


@pytest.fixture
def stories(paths: Paths, story: Story, alignment: Alignment, sound: Path) -> dict[str, Callable[[], str]]:
    arabic = "القمر بعيد. ذهب NASA إلى هناك عام 1969."
    right_to_left = segmentation.build(arabic, [Block(BlockKind.BODY, 0, len(arabic))], title="القمر", language="ar")
    _load_dictionaries(story, right_to_left)
    library = Library(paths.library)
    adds = (partial(library.add, story, sound, alignment), partial(library.add, right_to_left))
    return {add(): add for add in adds}


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_a_monkey_breaks_nothing(
    qtbot: QtBot,
    desktop: Desktop,
    card: SimulatedOutput,
    stories: dict[str, Callable[[], str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_thorough: bool,
) -> None:
    seconds = float(os.environ.get("LISTENAPP_MONKEY_SECONDS", "600" if is_thorough else "20"))
    monkeypatch.setenv("HOME", str(tmp_path))  # file dialogs start there, and the monkey writes in them
    # `qtbot` and the test settings fail the test for any exception in a slot and any warning of Qt
    monkey = Monkey(desktop, card, stories)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_created("shortcuts"))
    end = time.monotonic() + seconds
    settled: Counted | None = None
    acts = 0
    while time.monotonic() < end:
        monkey.act()
        acts += 1
        if settled is None and time.monotonic() > end - 0.75 * seconds:
            settled = _count(qtbot, desktop)
    last = _count(qtbot, desktop)
    print(f"{acts} acts; {settled}; {last}")
    assert acts > 5 * seconds
    assert desktop.window.isVisible()
    assert settled is not None
    assert last.widgets - settled.widgets < 30
    assert last.qt_objects - settled.qt_objects < _MORE_OBJECTS
    assert last.python_objects - settled.python_objects < 20 * _MORE_OBJECTS
    assert last.resident - settled.resident < _GROWTH
