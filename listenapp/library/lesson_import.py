"""Import lesson packages into the library, or open them without an import."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from listenapp.errors import ImportFailed, StoryTooNew
from listenapp.library import (
    alignment_files,
    atomic_files,
    story_ids,
    story_reader,
    transaction,
)
from listenapp.library.changes import text_update
from listenapp.library.lesson_parts import Unpacked, unpack
from listenapp.library.opened_story import OpenedStory
from listenapp.library.store import Library
from listenapp.library.store import Stored as ImportedLesson
from listenapp.library.summary import STORY, find_audio
from listenapp.story.lesson_format import ALIGNMENT, CORRECTIONS, OWN_WORDS, SECOND_TEXT, TASKS
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_to_json
from listenapp.story.unspaced import other_division
from listenapp.system import disk_errors
from listenapp.system.file_lock import locked
from listenapp.system.temporary_folder import TemporaryFolder

__all__ = ["ImportedLesson", "import_lesson", "opened"]

Unpack = Callable[[Path, Path], Unpacked]
"""Type of `lesson_parts.unpack`."""


def import_lesson(library: Library, path: Path, unpack: Unpack = unpack) -> ImportedLesson:
    """Import a lesson with its times into the library.

    If the library has the story already, keep its copy and add only what it lacks. `unpack` unpacks and checks the
    file, perhaps in another process.

    Raises StoryUnreadable, StoryTooNew, ImportFailed. An error or a crash of the process leaves the library with or
    without all of the lesson.
    """
    try:
        library.root.mkdir(parents=True, exist_ok=True)
        with TemporaryFolder(library.root, atomic_files.PARTIAL) as place:
            partial = place / "story"
            partial.mkdir()
            came = unpack(path, partial)
            stored = atomic_files.read_json(partial / STORY)
            added = {**stored, "added_at": time.time()}
            atomic_files.write_json(partial / STORY, text_update.document(came.story, added))
            with locked(library.root):
                same = library.find_same(came.story, came.audio_sha256)
                if same is None:
                    return ImportedLesson(
                        story_ids.move_in(library.root, partial, story_ids.wanted_id(came.story)), True
                    )
            _complete(library.root / same, partial, came)
            return ImportedLesson(same, False)
    except OSError as error:
        raise disk_errors.not_written(library.root, error, ImportFailed) from error


def _complete(folder: Path, partial: Path, came: Unpacked) -> None:
    """Add what the library's copy lacks: narration and times, corrections, own glossary words. Change nothing it has.

    Do so only if the words are identical. A copy whose text was edited has times of its own. A copy whose same text
    another version divided into other words gets times for its words, but nothing else that counts words.
    """
    with transaction.change(folder) as change, transaction.settled(folder):
        stored = story_reader.read(folder)
        came = _with_words_of(stored.story, partial, came)
        if _wording(stored.story) == _wording(came.story):
            missing = set(_missing(stored, partial, came.audio_sha256))
            for name in missing:
                change.move(partial / name)
            is_other = came.audio_sha256 not in {None, stored.timed_sha256}
            may_go = ALIGNMENT not in missing and not isinstance(stored.fault, StoryTooNew)
            if stored.audio is None and is_other and may_go:
                change.remove(ALIGNMENT)
            change.commit()


def _with_words_of(story: Story, partial: Path, came: Unpacked) -> Unpacked:
    """Rewrite the corrected times of a lesson for the words of `story`, which has the same text."""
    if story.text != came.story.text or _wording(story) == _wording(came.story):
        return came
    read = story_reader.read(partial)
    if read.alignment is not None:
        times = other_division.times_for(story, read.alignment, came.story)
        atomic_files.write_json(partial / ALIGNMENT, alignment_to_json(story, times))
    for name in (CORRECTIONS, TASKS):
        (partial / name).unlink(missing_ok=True)
    return replace(came, story=story)


def _wording(story: Story) -> tuple[object, ...]:
    return story.text, story.words, story.sentences


def _missing(stored: OpenedStory, partial: Path, audio_sha256: str | None) -> Iterator[str]:
    """Yield the names of the files that the library's copy lacks.

    Times of a newer format are not missing, and a damaged file of own words is not either: the user may mend it.
    """
    voice = find_audio(partial)
    if voice is not None:  # times and corrections are useless with another narration
        if stored.audio is None:
            yield voice.name
        times, _fault = alignment_files.alignment(partial, stored.story)
        is_timed = stored.alignment is not None and (stored.audio or stored.timed_sha256 == audio_sha256)
        if not is_timed and times is not None and not isinstance(stored.fault, StoryTooNew):
            yield ALIGNMENT
        corrections, _fault = alignment_files.corrections(partial)
        if corrections and not stored.corrections and stored.corrections_fault is None:
            yield CORRECTIONS
    for name in (OWN_WORDS, TASKS, SECOND_TEXT):
        if (partial / name).exists() and not (stored.folder / name).exists():
            yield name


@contextmanager
def opened(path: Path, unpack: Unpack = unpack) -> Iterator[OpenedStory]:
    """Open a lesson as if it were in the library, in a temporary folder.

    The folder, with the file `audio`, is deleted when the block ends. Raises StoryUnreadable, StoryTooNew.
    """
    with TemporaryFolder() as place:
        folder = place / "lesson"
        folder.mkdir()
        came = unpack(path, folder)
        yield Library(place).open(folder.rename(place / story_ids.wanted_id(came.story)))
