"""Read zip archives of markup, such as Word documents and e-books. Errors become ImportFailed with a clear message."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree

from listenapp.errors import ImportFailed

_MOST = 20_000_000  # bytes of one unpacked member
_BROKEN = (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


class Archive:
    """An open archive.

    Every method, and opening the archive, raises ImportFailed for a damaged or locked file and for a file of another
    kind.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Archive:
        try:
            self._zip = zipfile.ZipFile(self._path)
        except _BROKEN as error:
            raise self._damaged(error) from error
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        self._zip.close()
        # thousands of nested elements
        if isinstance(error, RecursionError):
            raise self._damaged(error) from error

    def content(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as member:
                content = member.read(_MOST + 1)
        except _BROKEN as error:
            raise self._damaged(error) from error
        if len(content) > _MOST:
            raise ImportFailed(
                "import.too_large",
                f"“{self._path.name}” is too large for a story.",
                "Choose the file with the text of the story.",
                source=str(self._path),
            )
        return content

    def xml(self, name: str) -> ElementTree.Element:
        try:
            return ElementTree.fromstring(self.content(name))
        except ElementTree.ParseError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: BaseException) -> ImportFailed:
        return ImportFailed(
            "import.unreadable",
            f"“{self._path}” cannot be read: it is damaged, locked, or of another kind ({error}).",
            "Check that it opens in the program it comes from, or paste its text.",
            source=str(self._path),
        )
