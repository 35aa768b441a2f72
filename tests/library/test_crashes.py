"""Test that a killed program and a power cut leave each story in its old or its new version, and nothing else."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from faults import Killed, Op, Watcher, after_power_cut, snapshot, watching, write_disk
from stories import build_story, time_evenly, write_sound

from listenapp.errors import ListenError
from listenapp.export import formats
from listenapp.library import atomic_files, lesson_import, lesson_package, text_draft, transaction, user_glossary
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the names of open files in /proc")

OLD, NEW = build_story(), build_story(body="The old ferry stopped there. Nobody had recorded it.")
Work = Callable[["Scene"], object]


@dataclass(frozen=True)
class Scene:
    """A library with a story `timed` and a story `text`, and what is added to it."""

    root: Path
    timed: str
    text: str
    sound: Path
    other_sound: Path
    lesson: Path

    @property
    def library(self) -> Library:
        return Library(self.root)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    place = tmp_path_factory.mktemp("crashes")
    sound = write_sound(place / "voice.wav", b"\x01\x02" * 800)
    other_sound = write_sound(place / "other.ogg", b"\x05\x06" * 800)
    library = Library(place / "library")
    timed = library.add(OLD, sound, time_evenly(OLD, sound), ("png", b"a picture"))
    library.save_repairs(timed, [_correction(1.25, sound)])
    library.save_state(timed, StoryState(position=3.0))
    user_glossary.save(library.root / timed, [GlossaryEntry("ferry", "a boat")])
    lesson_story = build_story("A Lesson")
    far = Library(place / "far")
    packed = far.open(far.add(lesson_story, sound, time_evenly(lesson_story, sound)))
    far.save_repairs(packed.id, [CorrectionFactory(lesson_story, packed.timed_sha256).word_start(2, 1.25)])
    packed = far.open(packed.id)
    lesson = place / "lesson.listen"
    parts = partial(lesson_package.parts, packed)
    atomic_files.save(lesson, partial(formats.write, "listen", packed.story, packed.alignment, parts))
    return Scene(library.root, timed, library.add(lesson_story), sound, other_sound, lesson)


def _correction(time: float, sound: Path) -> object:
    return CorrectionFactory(OLD, time_evenly(OLD, sound).audio_sha256).word_start(2, time)


def attach_with_times(scene: Scene) -> None:
    scene.library.attach_audio(scene.timed, scene.other_sound, time_evenly(OLD, scene.other_sound))


def attach_without_times(scene: Scene) -> None:
    scene.library.attach_audio(scene.timed, scene.other_sound)


def replace_text(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, NEW, time_evenly(NEW, scene.sound))


def remove_times_with_text(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, NEW, None)


def replace_title(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, replace(OLD, title="Another"), None)


def add(scene: Scene) -> None:
    scene.library.add(NEW, scene.sound, time_evenly(NEW, scene.sound), ("png", b"a picture"))


def add_once(scene: Scene) -> None:
    scene.library.add_once(NEW, scene.sound, time_evenly(NEW, scene.sound))


def complete_by_import(scene: Scene) -> None:
    story = scene.library.open(scene.text).story
    scene.library.add_once(story, scene.sound, time_evenly(story, scene.sound))


def complete_by_lesson(scene: Scene) -> None:
    lesson_import.import_lesson(scene.library, scene.lesson)


def import_lesson(scene: Scene) -> None:
    shutil.rmtree(scene.root / scene.text)
    lesson_import.import_lesson(scene.library, scene.lesson)


def time_again(scene: Scene) -> None:
    scene.library.save_alignment(scene.timed, replace(time_evenly(OLD, scene.sound), recognizer="another"))


def correct(scene: Scene) -> None:
    scene.library.save_repairs(scene.timed, [_correction(1.3, scene.sound)])  # type: ignore[list-item]


def save_position(scene: Scene) -> None:
    scene.library.save_state(scene.timed, StoryState(position=7.0))


def remember_audio(scene: Scene) -> None:
    scene.library.check_audio(scene.library.open(scene.timed))


def remove(scene: Scene) -> None:
    scene.library.remove(scene.timed)


def explain_word(scene: Scene) -> None:
    user_glossary.save(scene.root / scene.timed, [GlossaryEntry("boat", "a small ship")])


def keep_draft(scene: Scene) -> None:
    text_draft.save(scene.root / scene.timed, OLD.text_sha256, Draft("Half", "a text"))


WORKS: tuple[Work, ...] = (
    attach_with_times,
    attach_without_times,
    replace_text,
    remove_times_with_text,
    replace_title,
    add,
    add_once,
    complete_by_import,
    complete_by_lesson,
    time_again,
    correct,
    save_position,
    remember_audio,
    remove,
    explain_word,
    keep_draft,
)


def content(root: Path) -> dict[str, object]:
    """Start the program anew, and return all that it finds in the library."""
    library = Library(root)
    library.sweep()
    listing = library.listing()
    assert listing.damaged == ()
    return {summary.id: _story(library, summary.id) for summary in listing.summaries}


def _story(library: Library, id_: str) -> tuple[object, ...]:
    opened = library.open(id_)
    assert opened.fault is None
    assert opened.repairs_fault is None
    draft = text_draft.load(opened.folder, opened.story.text_sha256)
    sound = opened.audio.read_bytes() if opened.audio else b""
    own = user_glossary.load(opened.folder)
    return opened.story, opened.machine_alignment, sound, opened.repairs, opened.state, own, draft


def files(root: Path) -> set[str]:
    """Return the names of all files but the cache, which may be missing. A removed story counts as one thing."""
    found = (path.relative_to(root).parts for path in root.rglob("*") if path.name != "summaries.json")
    return {".removed" if parts[0].startswith(".removed") else "/".join(parts) for parts in found}


def copied(scene: Scene, target: Path) -> Scene:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(scene.root, target)
    return replace(scene, root=target)


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
    assert after != before or work is remember_audio
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


POWER_CUTS: tuple[Work, ...] = (attach_with_times, replace_text, add, complete_by_lesson)


@pytest.mark.parametrize("work", POWER_CUTS, ids=lambda work: work.__name__)
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
    assert len(seen) > 10


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
