"""Read a story's times: the output of the aligner and the corrections.

A damaged file is returned as an error and not raised, because the story can still be read. An earlier version of the
program may have left the times of a new text in a second file. The file that belongs to the current text counts.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.transaction import StoryFiles
from listenapp.system import files_in_use

if TYPE_CHECKING:  # the list of stories needs no times, and few stories have corrections
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Correction
    from listenapp.story.model import Story

ALIGNMENT = "alignment.json"
READY = "alignment-next.json"  # written by earlier versions
CORRECTIONS = "repairs.json"


def place(folder: StoryFiles, text_sha256: str) -> Path:
    """Return the path of the file with the times of the text `text_sha256`."""
    usual, ready = folder / ALIGNMENT, folder / READY
    return ready if ready.exists() and _text_of(ready) == text_sha256 != _text_of(usual) else usual


def settle(folder: Path, text_sha256: str) -> None:
    """Finish a replacement of the text that an earlier version of the program did not finish. Raises OSError."""
    if (folder / READY).exists():
        if place(folder, text_sha256).name == READY:
            files_in_use.replace(folder / READY, folder / ALIGNMENT)
        else:
            files_in_use.unlink(folder / READY)


def _text_of(path: Path) -> str:
    try:
        return str(atomic_files.read_json(path).get("text_sha256", ""))
    except ListenError:
        return ""


def alignment(folder: StoryFiles, story: Story) -> tuple[Alignment | None, ListenError | None]:
    """Return the alignment as the aligner stored it, or the reason why it cannot be used.

    Both are None for a story without times.
    """
    path = place(folder, story.text_sha256)
    if not path.exists():
        return None, None
    from listenapp.story.serialize import alignment_from_json, is_alignment_of  # noqa: PLC0415 - as above

    try:
        found = alignment_from_json(atomic_files.read_json(path), f"{folder.name}/{path.name}")
    except ListenError as error:
        return None, error
    return (found, None) if is_alignment_of(story, found) else (None, atomic_files.damaged(path))


def is_of_audio(timed_sha256: str, audio_sha256: str | None) -> bool:
    """Return whether times for a narration with hash `timed_sha256` may be those of the stored one.

    A hash that is empty or not known yet matches any other.
    """
    return not timed_sha256 or audio_sha256 is None or timed_sha256 == audio_sha256


def corrections(folder: StoryFiles) -> tuple[tuple[Correction, ...], ListenError | None]:
    """Return the corrections in the order they were made, and the reason if the file cannot be read."""
    path = folder / CORRECTIONS
    if not path.exists():
        return (), None
    from listenapp.story.corrections.corrections_json import corrections_from_json  # noqa: PLC0415

    try:
        return corrections_from_json(atomic_files.read_json(path), f"{folder.name}/{CORRECTIONS}"), None
    except ListenError as error:
        return (), error
