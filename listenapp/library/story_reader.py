"""Read a story's folder as one version, also while another process changes it."""

from __future__ import annotations

from pathlib import Path

from listenapp.errors import ListenError, StoryUnreadable
from listenapp.library import alignment_files, atomic_files, reading_state, transaction
from listenapp.library.alignment_files import ALIGNMENT, CORRECTIONS
from listenapp.library.opened_story import OpenedStory
from listenapp.library.summary import STORY, find_audio
from listenapp.library.transaction import StoryFiles
from listenapp.system import disk_errors

_ATTEMPTS = 10


def read(folder: Path) -> OpenedStory:
    """Read a story. Finish a change that a crash has interrupted, if possible. Raises StoryUnreadable, StoryTooNew.

    A story with damaged times or corrections can still be read: see `fault` and `corrections_fault`. Times that
    certainly belong to another narration are left out. Whether they do is certain if the hash of the narration is
    remembered.
    """
    for _attempt in range(_ATTEMPTS):
        files = _settle(folder)
        before = _stamp(folder)
        try:
            found = _read(folder, files)
        except ListenError:
            if _stamp(folder) == before and not (files is folder and _is_changing(folder)):
                raise
        else:
            if _stamp(folder) == before:
                return found
    return _read_locked(folder)


def _read_locked(folder: Path) -> OpenedStory:
    """Read a story that others change all the time, while they have to wait."""
    try:
        with transaction.settled(folder):
            return _read(folder, folder)
    except OSError:  # write-protected, or changed for a minute
        return _read(folder, _settle(folder))


def _settle(folder: Path) -> StoryFiles:
    try:
        return transaction.readable(folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error, StoryUnreadable) from error


def _is_changing(folder: Path) -> bool:
    """Return whether a change began after `_settle`. On Windows a file is missing for a moment while it is replaced."""
    return (folder / transaction.NEXT).is_dir()


def _stamp(folder: Path) -> list[object]:
    """Return what changes if another process replaces text, times or narration."""
    stamp: list[object] = [find_audio(folder)]
    for name in (STORY, ALIGNMENT, CORRECTIONS, transaction.NEXT):
        try:
            found = (folder / name).stat()
            stamp.append((found.st_ino, found.st_mtime_ns, found.st_size))
        except OSError:
            stamp.append(None)
    return stamp


def _read(folder: Path, files: StoryFiles) -> OpenedStory:
    from listenapp.story.corrections.apply_corrections import apply  # noqa: PLC0415 - the list of stories needs none
    from listenapp.story.serialize import story_from_json  # noqa: PLC0415

    story = story_from_json(atomic_files.read_json(files / STORY), f"{folder.name}/{STORY}")
    machine, fault = alignment_files.alignment(files, story)
    timed_sha256 = machine.audio_sha256 if machine else ""
    corrections, corrections_fault = alignment_files.corrections(files)
    state, audio = reading_state.document(files), find_audio(files)
    audio_sha256 = None if audio is None else reading_state.hash_of(state, audio)
    if machine and not alignment_files.is_of_audio(machine.audio_sha256, audio_sha256):
        machine = None
    corrected = apply(corrections, story, machine) if machine else None
    return OpenedStory(
        id=folder.name,
        folder=folder,
        story=story,
        alignment=corrected.alignment if corrected else None,
        state=reading_state.state_of(state),
        audio=audio,
        fault=fault,
        machine_alignment=machine,
        corrections=corrections,
        rejected=corrected.rejected if corrected else (),
        corrections_fault=corrections_fault,
        is_audio_known=audio_sha256 is not None,
        timed_sha256=timed_sha256,
    )
