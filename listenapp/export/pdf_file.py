"""Read a PDF file by QPdfWriter, and append new versions of its objects (incremental update, PDF 32000-1, 7.5.6).

pypdf (BSD) can do this too. It would be one more dependency for 40 lines, which need to understand no other writer.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_LINE = 20  # bytes of an entry in the table of objects
_STREAM = re.compile(rb">>\s*stream\r?\n")
_SIZE = re.compile(rb"/Size \d+")


class PdfFile:
    """A complete PDF file with one table of objects. Their numbers are from 1 to `size` - 1."""

    def __init__(self, content: bytes) -> None:
        """Read the table of objects. Raises ValueError if there is none."""
        self._content = content
        end = content.rindex(b"startxref")
        self._table = int(content[end:].split()[1])
        self._trailer = content[content.rindex(b"trailer") : end]
        head = _TABLE.match(content, self._table)
        if head is None:
            raise ValueError("no table of objects")
        self.size = int(head[1])
        self._offsets = [int(content[head.end() + k * _LINE :][:10]) for k in range(self.size)]

    def text(self, number: int) -> bytes:
        """Return an object as it is written, with its number. Raises ValueError if it has no end."""
        start = self._offsets[number]
        return self._content[start : self._content.index(b"endobj", start)]

    def stream(self, number: int) -> bytes:
        """Return the content of a stream. Raises ValueError if the object has none."""
        begin = _STREAM.search(self._content, self._offsets[number])
        if begin is None:
            raise ValueError("no stream")
        head = self._content[self._offsets[number] : begin.start()]
        if b"/FlateDecode" in head:
            return zlib.decompressobj().decompress(self._content[begin.end() :])
        return self._content[begin.end() : self._content.index(b"endstream", begin.end())]

    def updated(self, objects: Mapping[int, bytes]) -> bytes:
        """Return the file with new objects, and new versions of its own. Their text is without their numbers."""
        body, table = b"", b"xref\n"
        for number, text in sorted(objects.items()):
            table += b"%d 1\n%010d 00000 n \n" % (number, len(self._content) + len(body))
            body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
        size = max([self.size, *(number + 1 for number in objects)])
        trailer = _SIZE.sub(b"/Size %d /Prev %d" % (size, self._table), self._trailer, count=1)
        return self._content + body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (len(self._content) + len(body))


def stream(content: bytes, kind: bytes = b"") -> bytes:
    """Return a stream as an object, compressed. `kind`: further entries of its dictionary."""
    packed = zlib.compress(content)
    return b"<< %s/Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (kind, len(packed), packed)
