"""Limit zip archives from untrusted authors: lesson packages, Word documents and e-books.

A small archive can hold a huge one: a million names in its list of members, or gigabytes of zeros. These are the only
limits. The readers of each format turn `OverLimit` into an error for the user.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from typing import IO

from listenapp.story.lesson_format import MOST_BYTES

_END = b"PK\x05\x06"
_END_BYTES = 22
_LONGEST_REMARK = 65_535
_LOCATOR_BYTES = 20
_CHUNK = 1 << 20  # bytes
_ZIP64 = 2**32  # bytes; larger than any limit
_PLAIN = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    listed: int  # bytes of the central directory, the list of members
    members: int
    unpacked: int  # bytes of all members together, as far as they are read
    nesting: int  # levels of elements within elements, in members of XML


LESSON = ArchiveLimits(listed=65_536, members=1_000, unpacked=MOST_BYTES, nesting=100)
DOCUMENT = ArchiveLimits(listed=1_000_000, members=10_000, unpacked=20_000_000, nesting=500)


class OverLimit(Exception):
    """The archive is larger than a limit. `size` is the number of unpacked bytes, as far as known."""

    def __init__(self, size: int = 0) -> None:
        super().__init__("too many members")
        self.size = size


def opened(file: IO[bytes], limits: ArchiveLimits) -> zipfile.ZipFile:
    """Open the archive. Check its list of members before `zipfile` reads it.

    Raises OverLimit, and the exceptions of `zipfile` for a damaged archive.
    """
    if listed_bytes(file) > limits.listed:
        raise OverLimit
    packed = zipfile.ZipFile(file)
    if len(packed.infolist()) > limits.members:
        raise OverLimit
    return packed


def listed_bytes(file: IO[bytes]) -> int:
    """Return the size of the central directory in bytes, which `zipfile` reads as a whole. Find it in the same way.

    Picture of an archive: members, central directory, [record and locator of zip64], end record, [comment]. Zip64
    archives give another size in their own record. They count as too large.
    """
    size = file.seek(0, 2)
    begin = file.seek(max(0, size - _END_BYTES - _LONGEST_REMARK - _LOCATOR_BYTES))
    tail = file.read(size - begin)
    at = len(tail) - _END_BYTES
    if not (tail[at : at + 4] == _END and tail[-2:] == b"\0\0"):
        at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        return 0  # not an archive, as `zipfile` will report
    if tail[max(0, at - _LOCATOR_BYTES) : at].startswith(b"PK\x06\x07"):
        return _ZIP64
    return int(struct.unpack_from("<L", tail, at + 12)[0])


class Unpacking:
    """Read members of an archive, up to the limit for all of them together."""

    def __init__(self, packed: zipfile.ZipFile, limits: ArchiveLimits) -> None:
        self._packed = packed
        self._left = limits.unpacked
        self._most = limits.unpacked

    def copy(self, name: str, target: IO[bytes], most: int) -> None:
        """Copy a member of at most `most` bytes, such as a recording, which does not count for the limit.

        Raises as `read`, and OSError.
        """
        info = self._packed.getinfo(name)
        if info.compress_type not in _PLAIN:
            raise NotImplementedError("unknown compression")
        left = most
        with self._packed.open(info) as member:
            while chunk := member.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise OverLimit(most + 1)
                target.write(chunk)

    def read(self, name: str) -> bytes:
        """Return the content of a member.

        Raises OverLimit, KeyError for an absent member, and the exceptions of `zipfile` for a damaged one.
        """
        info = self._packed.getinfo(name)
        # other compressions may ask for gigabytes of memory before the first byte
        if info.compress_type not in _PLAIN:
            raise NotImplementedError("unknown compression")
        if info.file_size > self._left:
            raise OverLimit(self._most - self._left + info.file_size)
        with self._packed.open(info) as member:
            content = member.read(self._left + 1)
        if len(content) > self._left:
            raise OverLimit(self._most + 1)
        self._left -= len(content)
        return content
