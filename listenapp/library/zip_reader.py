"""Open zip archives from an untrusted author with care, and make the errors for damaged or other files."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from listenapp.errors import StoryUnreadable
from listenapp.story.lesson_format import MOST_BYTES

BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, struct.error)
"""Exceptions of `zipfile` for archives that are damaged or of an unknown kind."""

_MOST_LISTED = 65_536  # bytes of the central directory: several hundred members
_END = b"PK\x05\x06"
_END_BYTES = 22
_LONGEST_REMARK = 65_535
_ENCRYPTED = 0x1
_LONGEST_NAME = 60  # characters of a member's name in messages


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive.

    Raises StoryUnreadable if it is missing, no archive, locked, too large, or has two members of one name.
    """
    # A pipe is refused too: reading it may never end.
    if not path.is_file():
        raise _unreadable(path)
    try:
        file = path.open("rb")
    except OSError as error:
        raise _unreadable(path) from error
    with file, _archive(path, file) as packed:
        _check_members(path, packed)
        yield packed


def _archive(path: Path, file: IO[bytes]) -> zipfile.ZipFile:
    try:
        if file.seek(0, 2) > MOST_BYTES + 2 * _MOST_LISTED:
            raise too_large(path)
        if _listed(file) > _MOST_LISTED:
            raise no_lesson(path)
        return zipfile.ZipFile(file)
    except BROKEN as error:
        raise no_lesson(path) from error


def _listed(file: IO[bytes]) -> int:
    """Return the size of the central directory in bytes, which `zipfile` reads as a whole. Find it in the same way.

    Picture of an archive: members, central directory, [record and locator of zip64], end record, [comment]. Zip64
    archives give another size in their own record. They are refused, since no lesson is that large.
    """
    size = file.seek(0, 2)
    begin = file.seek(max(0, size - _END_BYTES - _LONGEST_REMARK - 20))
    tail = file.read(size - begin)
    at = len(tail) - _END_BYTES
    if not (tail[at : at + 4] == _END and tail[-2:] == b"\0\0"):
        at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        return 0  # not an archive, as `zipfile` will report
    if tail[max(0, at - 20) : at].startswith(b"PK\x06\x07"):
        return MOST_BYTES
    return int(struct.unpack_from("<L", tail, at + 12)[0])


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
