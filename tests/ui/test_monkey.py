"""Press keys and click at random: nothing breaks, warns or grows, and no library is harmed.

`LISTENAPP_MONKEY_SECONDS` sets the time of both tests in seconds (20; 600 in a thorough run). `LISTENAPP_MONKEY_SEED`
sets the seed of the random numbers.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from monkey import FaultyDisk, Monkey, Vandal
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput
from views import has_all_parts

from listenapp.app import Desktop
from listenapp.importing.article import language_detection
from listenapp.library import library_check
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services import startup_clean_up
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment
from listenapp.story.glossary import occurrences
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story
from listenapp.ui.share.share_choices import CHOICES
from listenapp.ui.shortcuts.actions import ACTIONS

SEED = int(os.environ.get("LISTENAPP_MONKEY_SEED", "7"))
_GROWTH = 24 * 1024 * 1024  # bytes
_MORE_WIDGETS = 30
_MORE_OBJECTS = 1500  # of Python and Qt; lazily created objects come in the first half
_SHARE_OF_GROWTH = 0.6  # of the time, for the test of growth
_SEEDS = 3  # of a thorough run


class Counted(NamedTuple):
    resident: int  # bytes
    widgets: Counter[str]  # by their place in the window
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
    return Counted(
        resident,
        Counter(map(_place, QApplication.allWidgets())),
        len(window.findChildren(QObject)),
        len(gc.get_objects()),
    )


def _visit_everything(qtbot: QtBot, desktop: Desktop, stories: Iterable[str]) -> None:
    """Do every action with each story, so that all pages, cards, dictionaries and models are there before counting."""
    for story in stories:
        for action in ACTIONS:
            desktop.controller.open(story)
            qtbot.waitUntil(lambda: desktop.controller.current.story is not None, timeout=30_000)
            if action.name != "close":
                desktop.window.keyboard.actions[action.name].trigger()
            desktop.tasks.wait()
            QApplication.processEvents()
            for _ in range(3):
                desktop.window.do("leave")
    for choice in filter(lambda choice: choice.more, CHOICES):  # further cards are made when they are first shown
        desktop.window.dialogs.share_dialog.show_more(choice)


def _place(widget: QWidget) -> str:
    """Return the names of the window and of the two parents below it. Those of a dialog that is made anew are equal."""
    names: list[str] = []
    while widget is not None:
        names.append(widget.objectName() or type(widget).__name__)
        widget = widget.parentWidget()
    return "/".join(names[:-4:-1])


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


def _seconds(is_thorough: bool) -> float:
    return float(os.environ.get("LISTENAPP_MONKEY_SECONDS", "600" if is_thorough else "20"))


@pytest.fixture
def stories(paths: Paths, story: Story, alignment: Alignment, sound: Path) -> dict[str, Callable[[], str]]:
    arabic = "القمر بعيد. ذهب NASA إلى هناك عام 1969."
    right_to_left = story_builder.build(arabic, [Block(BlockKind.BODY, 0, len(arabic))], title="القمر", language="ar")
    _load_dictionaries(story, right_to_left)
    library = Library(paths.library)
    adds = (partial(library.add, story, sound, alignment), partial(library.add, right_to_left))
    return {add(): add for add in adds}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
def test_a_monkey_breaks_nothing(
    qtbot: QtBot,
    desktop: Desktop,
    card: SimulatedOutput,
    stories: dict[str, Callable[[], str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_thorough: bool,
) -> None:
    seconds = _SHARE_OF_GROWTH * _seconds(is_thorough)
    monkeypatch.setenv("HOME", str(tmp_path))  # file dialogs start there, and the monkey writes in them
    # `qtbot` and the test settings fail the test for any exception in a slot and any warning of Qt
    monkey = Monkey(desktop, card, stories, SEED)
    qtbot.waitUntil(lambda: has_all_parts(desktop))
    _visit_everything(qtbot, desktop, stories)
    end = time.monotonic() + seconds
    settled: Counted | None = None
    acts = 0
    while time.monotonic() < end:
        monkey.act()
        acts += 1
        if settled is None and time.monotonic() > end - 0.5 * seconds:
            settled = _count(qtbot, desktop)
    last = _count(qtbot, desktop)
    print(f"{acts} acts; {settled and settled[2:]}; {last[2:]}; {settled and settled[0]}; {last[0]}")
    assert acts > 5 * seconds
    assert desktop.window.isVisible()
    assert settled is not None
    # a place that is new was created on demand; one that was there must not fill
    more = {place: count for place, count in (last.widgets - settled.widgets).items() if place in settled.widgets}
    assert sum(more.values()) < _MORE_WIDGETS, more
    assert last.qt_objects - settled.qt_objects < _MORE_OBJECTS
    assert last.python_objects - settled.python_objects < 20 * _MORE_OBJECTS
    assert last.resident - settled.resident < _GROWTH


@pytest.mark.slow
@pytest.mark.parametrize("number", range(_SEEDS))
def test_damage_faults_and_a_second_program_harm_no_other_story(
    desktop: Desktop,
    card: SimulatedOutput,
    stories: dict[str, Callable[[], str]],
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_thorough: bool,
    number: int,
) -> None:
    seconds = (1 - _SHARE_OF_GROWTH) * _seconds(is_thorough)
    if number and not is_thorough:
        pytest.skip("only a thorough run has several seeds")
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "files"
    folder.mkdir()
    command = [sys.executable, str(Path(__file__).with_name("second_program.py")), str(paths.library), str(SEED)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as second:
        disk = FaultyDisk(paths.home, monkeypatch, random.Random(SEED + number))
        monkey = Vandal(desktop, card, stories, SEED + number, paths=paths, folder=folder, disk=disk)
        end = time.monotonic() + seconds / (_SEEDS if is_thorough else 1)
        while time.monotonic() < end:
            monkey.act()
        monkey.close()
        assert second.communicate(timeout=60)[1] == ""
    assert second.returncode == 0
    startup_clean_up.sweep(Library(paths.library), paths)  # as the next start does
    found = [one for one in library_check.findings(paths.library) if one.where not in monkey.damaged]
    assert [(one.where, one.problem) for one in found if one.where != "summaries.json"] == []
    for summary in Library(paths.library).summaries():
        if summary.id not in monkey.damaged:
            assert Library(paths.library).open(summary.id).fault is None
