"""Open zip archives from an untrusted author with care, and make the errors for damaged or other files."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from listenapp.errors import StoryUnreadable
from listenapp.story import archive_limits
from listenapp.story.archive_limits import LESSON, OverLimit

BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, struct.error)
"""Exceptions of `zipfile` for archives that are damaged or of an unknown kind."""

_ENCRYPTED = 0x1
_LONGEST_NAME = 60  # characters of a member's name in messages


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive.

    Raises StoryUnreadable if it is missing, no archive, locked, too large, or has two members of one name.
    """
    # A pipe is refused too: reading it may never end.
    try:
        if not path.is_file():
            raise _unreadable(path)
        file = path.open("rb")
    except OSError as error:
        raise _unreadable(path) from error
    with file, _archive(path, file) as packed:
        _check_members(path, packed)
        yield packed


def _archive(path: Path, file: IO[bytes]) -> zipfile.ZipFile:
    try:
        if file.seek(0, 2) > LESSON.unpacked + 2 * LESSON.listed:
            raise too_large(path)
        return archive_limits.opened(file, LESSON)
    except (*BROKEN, OverLimit) as error:
        raise no_lesson(path) from error


def _check_members(path: Path, packed: zipfile.ZipFile) -> None:
    names = [info.filename for info in packed.infolist()]
    for name in names:
        if names.count(name) > 1:
            raise stray(path, name)
    if any(info.flag_bits & _ENCRYPTED for info in packed.infolist()):
        raise StoryUnreadable(
            "lesson.locked",
            f"“{path.name}” is protected by a password.",
            "Ask for a lesson file without a password.",
            file=path.name,
        )


# -- errors -----------------------------------------------------------------------------------------------------


def _unreadable(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "lesson.unreadable",
        f"The lesson file “{path}” cannot be opened.",
        "Check the file name and your permission to read it.",
        file=str(path),
    )


def no_lesson(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "lesson.not_one",
        f"“{path.name}” is not a lesson file, or it is incomplete.",
        "Download it again or ask its author for a new copy.",
        file=path.name,
    )


def damaged(path: Path, member: str) -> StoryUnreadable:
    return StoryUnreadable(
        "lesson.damaged",
        f"“{path.name}” is damaged: “{_told(member)}” is missing or changed.",
        "Download it again or ask its author for a new copy.",
        file=path.name,
        member=_told(member),
    )


def stray(path: Path, member: str) -> StoryUnreadable:
    return StoryUnreadable(
        "lesson.stray",
        f"“{path.name}” contains an unexpected file: “{_told(member)}”.",
        "Ask its author for a new copy.",
        file=path.name,
        member=_told(member),
    )


def too_large(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "lesson.too_large",
        f"“{path.name}” is too large for a lesson.",
        "Ask its author for a new copy.",
        file=path.name,
    )


def _told(name: str) -> str:
    shown = "".join(char if char.isprintable() else "�" for char in name)
    return shown if len(shown) <= _LONGEST_NAME else shown[: _LONGEST_NAME - 1] + "…"
