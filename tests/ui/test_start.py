"""Test what is not loaded until the list of stories is painted. `make bench-window` measures the time."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec

import pytest

from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.story.model import Story

_START = """
import json, sys
from PySide6 import QtWidgets
from PySide6.QtCore import QEventLoop
from listenapp.app import build, make_application
from listenapp.library.paths import locate
from listenapp.ui.library.story_delegate import StoryDelegate
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.reader_coordinator import ReaderCoordinator
painted, paint = [], StoryDelegate.paint
def watched(*parts):
    paint(*parts)
    painted.append(parts)
StoryDelegate.paint = watched
application = make_application()
desktop = build(application, locate())
desktop.window.show()
while not painted:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(json.dumps([sorted(sys.modules), sorted(vars(QtWidgets))]))
while Dialogs.shortcuts.created(desktop.window.dialogs) is None:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(json.dumps(ReaderCoordinator.reading.created(desktop.window.coordinator) is not None))
desktop.tasks.wait()
before = set(sys.modules)
print(json.dumps(sorted(before)))
desktop.controller.open(sys.argv[1])
while not desktop.controller.current.story:
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print(json.dumps(sorted(set(sys.modules) - before)))
desktop.close()
"""


_LATER = (
    "reader.reader_view",
    "classroom.class_bar",
    "classroom.class_view",
    "importer.import_dialog",
    "shortcuts.shortcuts_dialog",
    "practice.lesson.practice_controller",
    "library.empty_library",
    "window.drag_cover",
    "library.thumbnails",
)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory, story: Story) -> list[object]:
    """Return four facts from the start of a window with one story.

    1. The modules and widget classes at the first paint.
    2. Whether the reader was created after that.
    3. The modules at that time.
    4. The modules that were loaded with the story.
    """
    home = {"LISTENAPP_HOME": str(tmp_path_factory.mktemp("home")), "QT_QPA_PLATFORM": "offscreen"}
    id_ = Library(locate(home).library).add(story)
    received = subprocess.run(
        [sys.executable, "-c", _START, id_],
        check=False,
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert received.returncode == 0, received.stderr
    return [json.loads(line) for line in received.stdout.splitlines()]


def test_the_list_is_painted_before_the_rest_is_made(started: list[tuple[list[str], list[str]]]) -> None:
    (modules, _), is_reading_place_made, *_rest = started
    assert "listenapp.ui.library.library_view" in modules
    for later in _LATER:
        assert find_spec(f"listenapp.ui.{later}"), "a module that was renamed is never loaded"
        assert f"listenapp.ui.{later}" not in modules
    assert not {"listenapp.story.model", "listenapp.story.alignment", "listenapp.story.serialize"} & set(modules)
    assert not {"listenapp.commands.arguments", "listenapp.services.import_request"} & set(modules)
    assert not {"numpy", "av", "multiprocessing"} & set(modules)
    assert is_reading_place_made


def test_no_class_of_widgets_is_loaded_by_chance(started: list[tuple[list[str], list[str]]]) -> None:
    """Check that PySide loads no unused classes.

    PySide loads the class of each object that it converts. If it does not know the class, it loads all candidates.
    """
    (_, classes), *_rest = started
    assert "QListView" in classes
    assert not {"QStyle", "QWizard", "QMessageBox", "QFileDialog"} & set(classes)


def test_what_the_first_story_needs_is_loaded_before_it_is_opened(started: list[list[str]]) -> None:
    *_, loaded, came_with_the_story = started
    assert {"numpy", "av", "listenapp.audio.progressive_decoder", "listenapp.playback.player"} <= set(loaded)
    assert not came_with_the_story
    assert not [name for name in loaded if name.startswith(("listenapp.practice", "listenapp.ui.practice"))]
