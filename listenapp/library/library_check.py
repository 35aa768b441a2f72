"""Look for damage in a library, and mend what can be mended. Nothing that a user made is deleted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from listenapp.audio.audio_file import sha256
from listenapp.errors import ListenError, StoryTooNew, StoryUnreadable
from listenapp.library import (
    alignment_files,
    atomic_files,
    exported_notes,
    leftovers,
    reading_state,
    story_reader,
    text_draft,
    transaction,
    user_glossary,
)
from listenapp.library.alignment_files import CORRECTIONS
from listenapp.library.opened_story import OpenedStory
from listenapp.library.reading_state import STATE
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import starred_file
from listenapp.library.summary import STORY, holds_story
from listenapp.library.summary_cache import CACHE, SummaryCache, story_folders
from listenapp.story import task_set
from listenapp.system import disk_errors

_RUN = "“listenapp check --repair” mends it."


@dataclass(frozen=True)
class Finding:
    where: str  # id of the story, or file name
    problem: str  # one sentence
    next_step: str = _RUN
    mend: Callable[[], None] | None = None  # raises ExportFailed; None if it cannot be mended
    mended: str = "Mended."


def count(root: Path) -> int:
    return len(story_folders(root))


def findings(root: Path) -> Iterator[Finding]:
    """Yield what is wrong in the library `root`. Read every file. Mending a finding never hides a later one."""
    if not SummaryCache(root).is_readable():
        yield Finding(CACHE, "The cache of the list is damaged.", mend=_guarded(root / CACHE, (root / CACHE).unlink))
    yield from _leftovers(root)
    for name in story_folders(root):
        if holds_story(root / name):
            yield from _of_story(root / name)


def _leftovers(folder: Path) -> Iterator[Finding]:
    for name in leftovers.abandoned(folder):
        told = f"“{name}” was left by a program that was stopped."
        yield Finding(folder.name, told, mend=_guarded(folder, partial(leftovers.sweep, folder)), mended="Deleted.")


def _of_story(folder: Path) -> Iterator[Finding]:
    if (folder / transaction.NEXT).exists():
        settle = _guarded(folder, partial(transaction.settle, folder))
        yield Finding(folder.name, "A change was interrupted.", mend=settle, mended="Finished.")
    yield from _leftovers(folder)
    try:
        opened = story_reader.read(folder)
    except ListenError as error:
        yield Finding(folder.name, error.message, error.next_step)
        return
    if (folder / transaction.NEXT).exists():
        return  # the other findings come when the change can be finished
    yield from _of_text(opened)
    yield from _of_times(opened)
    if opened.corrections_fault is not None:
        yield _put_aside(folder / CORRECTIONS, opened.corrections_fault.message)
    yield from _of_small_files(folder)


def _of_text(opened: OpenedStory) -> Iterator[Finding]:
    path = opened.folder / STORY
    stored = atomic_files.read_json(path)
    if stored.get("text_sha256", opened.story.text_sha256) != opened.story.text_sha256:
        right = {**stored, "text_sha256": opened.story.text_sha256}
        write = _guarded(path, partial(atomic_files.write_json, path, right))
        yield Finding(opened.id, "The text was changed by another program.", mend=write, mended="Accepted.")


def _of_times(opened: OpenedStory) -> Iterator[Finding]:
    path = alignment_files.place(opened.folder, opened.story.text_sha256)
    sounds = sorted(file.name for file in opened.folder.glob("audio.*"))
    if len(sounds) > 1:
        yield Finding(opened.id, f"There is more than one narration: {', '.join(sounds)}.", "Remove the wrong one.")
    try:
        audio_sha256 = sha256(opened.audio) if opened.audio is not None else None
    except ListenError as error:
        yield Finding(opened.id, error.message, error.next_step)
        return
    if opened.fault is not None:
        yield _put_aside(path, opened.fault.message)
    elif path.exists() and not alignment_files.is_of_audio(_timed_sha256(path), audio_sha256):
        yield _put_aside(path, "The times belong to another narration.")


def _timed_sha256(path: Path) -> str:
    return str(atomic_files.read_json(path).get("audio_sha256"))


def _of_small_files(folder: Path) -> Iterator[Finding]:
    for name, is_readable in (
        (STATE, reading_state.is_readable),
        (user_glossary.NAME, user_glossary.is_readable),
        (text_draft.NAME, text_draft.is_readable),
        (starred_file.NAME, starred_file.is_readable),
        (second_text_file.NAME, second_text_file.is_readable),
        (exported_notes.NAME, exported_notes.is_readable),
        (task_set.NAME, _are_tasks_readable),
    ):
        if (folder / name).exists() and not is_readable(folder):
            yield _put_aside(folder / name, f"“{name}” is damaged.")


def _are_tasks_readable(folder: Path) -> bool:
    """Return whether the teacher's tasks can be read. Those of a newer version can, by that version."""
    try:
        task_set.from_json(atomic_files.read_json(folder / task_set.NAME))
    except StoryUnreadable:
        return False
    except StoryTooNew:
        pass
    return True


def _put_aside(path: Path, problem: str) -> Finding:
    aside = path.with_name(f"damaged-{int(time.time())}-{path.name}")
    told = f"Kept as “{aside.name}”."
    if path.name == alignment_files.ALIGNMENT:
        told += f" Time the story again: listenapp align --story {path.parent.name}"
    return Finding(path.parent.name, problem, mend=_guarded(path, partial(path.rename, aside)), mended=told)


def _guarded(path: Path, work: Callable[[], object]) -> Callable[[], None]:
    """Return work whose OSError becomes ExportFailed."""

    def run() -> None:
        try:
            work()
        except OSError as error:
            raise disk_errors.not_written(path, error) from error

    return run
