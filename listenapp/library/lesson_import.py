"""Import lesson packages into the library, or open them without an import."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ImportFailed
from listenapp.library import alignment_files, atomic_files, story_ids, text_update, user_glossary
from listenapp.library.lesson_package import Unpacked, unpack
from listenapp.library.opened_story import OpenedStory
from listenapp.library.store import Library
from listenapp.library.summary import STORY, find_audio
from listenapp.story.lesson_format import OWN_WORDS
from listenapp.story.model import Story

Unpack = Callable[[Path, Path], Unpacked]
"""Type of `lesson_package.unpack`."""


@dataclass(frozen=True, slots=True)
class ImportedLesson:
    id: str
    is_new: bool  # False if the library has the story already


def import_lesson(library: Library, path: Path, unpack: Unpack = unpack) -> ImportedLesson:
    """Import a lesson with its times into the library.

    If the library has the story already, keep its copy and add only what it lacks. `unpack` unpacks and checks the
    file, perhaps in another process.

    Raises StoryUnreadable, StoryTooNew, ImportFailed; ExportFailed if the existing copy cannot be written. An error or
    a crash of the process never leaves an incomplete new story.
    """
    partial = atomic_files.partial_name(library.root)
    try:
        partial.mkdir(parents=True)
        came = unpack(path, partial)
        same = library.find_same(came.story, came.audio_sha256)
        if same is not None:
            _complete(library, same, partial, came)
            return ImportedLesson(same, False)
        stored = atomic_files.read_json(partial / STORY)
        atomic_files.write_json(partial / STORY, text_update.document(came.story, {**stored, "added_at": time.time()}))
        return ImportedLesson(library.move_in(partial, story_ids.wanted_id(came.story)), True)
    except OSError as error:
        raise atomic_files.not_written(library.root, error, ImportFailed) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _complete(library: Library, id_: str, folder: Path, came: Unpacked) -> None:
    """Add what the library's copy lacks: narration and times, corrections, own glossary words. Change nothing it has.

    Do so only if the words are identical. A copy whose text was edited has times of its own.
    """
    stored, voice = library.open(id_), find_audio(folder)
    if _wording(stored.story) != _wording(came.story):
        return
    if voice is not None:  # times and corrections are useless with another narration
        _complete_times(library, stored, folder, voice)
    if (folder / OWN_WORDS).exists() and not user_glossary.load(stored.folder):
        user_glossary.save(stored.folder, user_glossary.load(folder))


def _wording(story: Story) -> tuple[object, ...]:
    return story.text, story.words, story.sentences


def _complete_times(library: Library, stored: OpenedStory, folder: Path, voice: Path) -> None:
    if stored.audio is None:
        library.attach_audio(stored.id, voice)
    times, _fault = alignment_files.alignment(folder, stored.story)
    if stored.alignment is None and times is not None:
        library.save_alignment(stored.id, times)
    repairs, _fault = alignment_files.repairs(folder)
    if repairs and not stored.repairs and stored.repairs_fault is None:
        library.save_repairs(stored.id, repairs)


@contextmanager
def opened(path: Path, unpack: Unpack = unpack) -> Iterator[OpenedStory]:
    """Open a lesson as if it were in the library, in a temporary folder.

    The folder, with the file `audio`, is deleted when the block ends. Raises StoryUnreadable, StoryTooNew.
    """
    with tempfile.TemporaryDirectory(prefix="listenapp-", ignore_cleanup_errors=True) as place:
        folder = Path(place, "lesson")
        folder.mkdir()
        came = unpack(path, folder)
        yield Library(Path(place)).open(folder.rename(Path(place, story_ids.wanted_id(came.story))))
