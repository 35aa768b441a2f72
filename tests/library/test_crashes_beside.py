"""Test that a killed program leaves the user's other files in their old or their new version, and nothing else."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from faults import Killed, Watcher, after_power_cut, snapshot, watching, write_disk
from operations import Scene

from listenapp.dictionary import user_dictionary
from listenapp.library import preferences
from listenapp.library.paths import locate
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library
from listenapp.services import queued_job, startup_clean_up, story_export
from listenapp.services.queued_job import SavedQueue, of_pair
from listenapp.services.story_export import ExportRequest, Source

sys.path.append(str(Path(__file__).parents[1] / "dictionary"))  # for `made_dictionaries`

from made_dictionaries import stardict

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the names of open files in /proc")


@dataclass(frozen=True)
class Beside:
    """A file beside the library: how its version `number` is stored, and how it is read."""

    save: Callable[[Path, int], object]
    load: Callable[[Path], object]


def _save_queue(home: Path, number: int) -> None:
    queued_job.save(home / "unfinished.json", SavedQueue(tuple(of_pair(f"{n}.txt") for n in range(1, number))))


def _convert(home: Path, number: int) -> None:
    source = home.parent / "source"
    source.mkdir(exist_ok=True)
    user_dictionary.convert(stardict(source, {"boat": f"meaning {number}"}), home / "dictionaries")


BESIDE = {
    "preferences": Beside(
        lambda home, number: preferences.save(Preferences(text_size=20.0 + number), home / "preferences.json"),
        lambda home: preferences.load(home / "preferences.json"),
    ),
    "queue": Beside(_save_queue, lambda home: queued_job.load(home / "unfinished.json")),
    "dictionary": Beside(_convert, lambda home: user_dictionary.look_up(home / "dictionaries", ["boat"])),
}
STEPS = [(0, 2), (2, 3), (3, 1)]
"""Numbers of the stored version and of the next one. Version 0 is no file, and version 1 is an empty queue."""


def started(home: Path) -> set[str]:
    """Start the program anew. Return the names of all files and folders."""
    paths = locate({"LISTENAPP_HOME": str(home)})
    startup_clean_up.sweep(Library(paths.library), paths)
    return {str(path.relative_to(home)) for path in home.rglob("*") if path.name != "dictionaries"}


@pytest.mark.parametrize(("old", "new"), STEPS)
@pytest.mark.parametrize("name", BESIDE)
def test_a_killed_program_leaves_the_old_or_the_new_file(tmp_path: Path, name: str, old: int, new: int) -> None:
    file, home = BESIDE[name], tmp_path / "home"

    def begin() -> tuple[object, set[str]]:
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        if old:
            file.save(home, old)
        return file.load(home), started(home)

    before, watcher = begin(), Watcher()
    with watching(watcher):
        file.save(home, new)
    after = file.load(home), started(home)
    assert after != before
    for kill_at in range(1, watcher.count + 1):
        begin()
        with watching(Watcher(kill_at)), pytest.raises(Killed):
            file.save(home, new)
        names = started(home)
        assert (file.load(home), names) in (before, after), f"killed at change {kill_at} of {watcher.count}"


@pytest.mark.parametrize("name", ["preferences", "queue"])
@pytest.mark.parametrize(("old", "new"), STEPS)
def test_what_was_saved_is_there_after_a_power_cut(tmp_path: Path, name: str, old: int, new: int) -> None:
    file, home, watcher = BESIDE[name], tmp_path / "home", Watcher()
    home.mkdir()
    if old:
        file.save(home, old)
    before = snapshot(home)
    with watching(watcher):
        file.save(home, new)
    target = tmp_path / "after"
    write_disk(after_power_cut(before, watcher.log, lambda _folder: False), home, target)
    assert file.load(target) == file.load(home)


@pytest.mark.parametrize("format_", ["srt", "listen", "clips"])
def test_an_export_that_is_killed_leaves_no_half(scene: Scene, tmp_path: Path, format_: str) -> None:
    """The next export to the same folder deletes what is left."""
    opened = scene.library.open(scene.timed)
    folder = tmp_path / "exports"
    request = ExportRequest(format_, folder / "boat")

    def export(watcher: Watcher) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        with watching(watcher):
            story_export.save([Source(opened)], request)

    export(watcher := Watcher())
    after = snapshot(folder)
    for kill_at in range(1, watcher.count + 1):
        with suppress(Killed):
            export(Watcher(kill_at))
        story_export.drop_unfinished(folder)
        assert sorted(snapshot(folder)) in ([], sorted(after)), f"killed at change {kill_at} of {watcher.count}"
