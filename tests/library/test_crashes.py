"""Test that a killed program and a power cut leave each story in its old or its new version, and nothing else."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from faults import Killed, Op, Watcher, after_power_cut, snapshot, watching, write_disk
from operations import (
    NEW,
    UNSEEN,
    WORKS,
    Scene,
    Work,
    add,
    attach_with_times,
    complete_by_lesson,
    content,
    copied,
    files,
    replace_text,
)
from stories import time_evenly

from listenapp.errors import ListenError
from listenapp.library import transaction

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the names of open files in /proc")


def run_until(scene: Scene, work: Work, kill_at: int | None) -> Watcher:
    watcher = Watcher(kill_at)
    with watching(watcher):
        if kill_at is None:
            work(scene)
        else:
            with pytest.raises(Killed):
                work(scene)
    return watcher


@pytest.mark.slow
@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_a_killed_program_leaves_the_old_or_the_new_version(scene: Scene, tmp_path: Path, work: Work) -> None:
    there = copied(scene, tmp_path / "library")
    before, files_before = content(there.root), files(there.root)
    steps = run_until(there, work, None).count
    after, files_after = content(there.root), files(there.root)
    assert after != before or work in UNSEEN
    for kill_at in range(1, steps + 1):
        there = copied(scene, there.root)
        run_until(there, work, kill_at)
        now = content(there.root)
        assert now in (before, after), f"killed at change {kill_at} of {steps}"
        assert files(there.root) == (files_after if now == after else files_before), f"{kill_at} of {steps}"


def test_there_are_many_places_at_which_the_program_is_killed(scene: Scene, tmp_path: Path) -> None:
    assert sum(run_until(copied(scene, tmp_path / "library"), work, None).count for work in WORKS) >= 300


def test_a_program_that_is_killed_while_it_cleans_up(scene: Scene, tmp_path: Path) -> None:
    def sweep(scene: Scene) -> None:
        scene.library.sweep()

    def interrupted() -> Scene:
        there = copied(scene, tmp_path / "library")
        decided = next(
            kill_at for kill_at in range(1, 200) if _is_decided(copied(scene, there.root), attach_with_times, kill_at)
        )
        run_until(copied(scene, there.root), add, 12)
        run_until(there, attach_with_times, decided)
        return there

    there = interrupted()
    assert (there.root / there.timed / transaction.NEXT).is_dir()
    kept = tmp_path / "interrupted"
    shutil.copytree(there.root, kept)
    steps = run_until(there, sweep, None).count
    after, files_after = content(there.root), files(there.root)
    assert steps > 10
    for kill_at in range(1, steps + 1):
        shutil.rmtree(there.root)
        shutil.copytree(kept, there.root)
        run_until(there, sweep, kill_at)
        assert (content(there.root), files(there.root)) == (after, files_after)


def _is_decided(scene: Scene, work: Work, kill_at: int) -> bool:
    run_until(scene, work, kill_at)
    return (scene.root / scene.timed / transaction.NEXT).is_dir()


OFTEN: tuple[Work, ...] = (attach_with_times, replace_text, add, complete_by_lesson)


@pytest.mark.parametrize(
    "work", [pytest.param(work, marks=() if work in OFTEN else pytest.mark.slow, id=work.__name__) for work in WORKS]
)
def test_a_power_cut_leaves_the_old_or_the_new_version(scene: Scene, tmp_path: Path, work: Work) -> None:
    there = copied(scene, tmp_path / "library")
    before, disk, files_before = content(there.root), snapshot(there.root), files(there.root)
    log = run_until(there, work, None).log
    after, files_after, target = content(there.root), files(there.root), tmp_path / "after"
    seen: set[int] = set()
    for number in (at for at, op in enumerate(log, 1) if op.kind in {"rename", "unlink", "rmdir"}):
        for survives in _survivors(log[:number]):
            left = after_power_cut(disk, log[:number], survives)
            if (state := hash(tuple(sorted(left.items(), key=lambda item: item[0])))) in seen:
                continue
            seen.add(state)
            write_disk(left, there.root, target)
            now = content(target)
            assert now in (before, after), f"after {number} changes of {len(log)}"
            assert files(target) == (files_after if now == after else files_before), f"{number} of {len(log)}"
    write_disk(after_power_cut(disk, log, lambda _folder: False), there.root, target)
    assert content(target) == after, "a change that was reported as done is on disk"
    assert len(seen) > 10 or work not in OFTEN


def _survivors(log: list[Op]) -> Iterator[Callable[[str], bool]]:
    """Yield which folders' last changes are on disk: none, all, those of one folder, those of all others."""
    flushed = {op.folder: number for number, op in enumerate(log) if op.kind == "sync"}
    open_ = {op.folder for number, op in enumerate(log) if op.kind != "content" and number > flushed.get(op.folder, -1)}
    yield lambda _folder: False
    yield lambda _folder: True
    for one in sorted(open_):
        yield lambda folder, one=one: folder == one  # type: ignore[misc]
        yield lambda folder, one=one: folder != one  # type: ignore[misc]


def test_an_error_while_a_change_is_prepared_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    there = copied(scene, tmp_path / "library")
    before = files(there.root)
    with pytest.raises(ListenError):
        there.library.attach_audio(there.timed, there.other_sound, time_evenly(NEW))
    assert files(there.root) == before
