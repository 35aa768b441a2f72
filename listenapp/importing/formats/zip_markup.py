"""Read zip archives of markup, such as Word documents and e-books. Errors become ImportFailed with a clear message."""

from __future__ import annotations

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any, Protocol, TypeVar
from xml.etree import ElementTree

from listenapp.errors import ImportFailed
from listenapp.importing import limits
from listenapp.story import archive_limits
from listenapp.story.archive_limits import DOCUMENT, OverLimit

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    ElementTree.ParseError,
)
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_DECLARED = re.compile(rb"""<\?xml[^<>]*?\sencoding\s*=\s*["']([\w.:-]+)["']""")
# Python has more encodings, some of which take quadratic time or are no encodings of text
_KNOWN = re.compile(r"utf-?(?:8|16)|(?:us-)?ascii|iso-?8859-\d{1,2}|latin-?1|windows-125\d|cp125\d", re.IGNORECASE)

# A document type that only names a definition, which no parser here opens. Old e-books have it.
_DOCTYPE = re.compile(
    r"""<!DOCTYPE\s+[\w:.-]{1,100}(?:\s+PUBLIC\s+(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))?"""
    r"""(?:\s+SYSTEM)?(?:\s+(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'))?\s*>"""
)
_BEGINNING = 4000  # characters in which it stands

Result_co = TypeVar("Result_co", covariant=True)
Result = TypeVar("Result")


class Target(Protocol[Result_co]):
    """Receives the elements of an XML document in order, as the `target` of `ElementTree.XMLParser`."""

    def start(self, tag: str, attributes: dict[str, str], /) -> object: ...
    def end(self, tag: str, /) -> object: ...
    def data(self, text: str, /) -> object: ...
    def close(self) -> Result_co: ...


class Archive:
    """An open archive.

    Every method, and opening the archive, raises ImportFailed for a damaged or locked file, for a file of another kind,
    and for one over the limits.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Archive:
        try:
            self._file = self._path.open("rb")
        except OSError as error:
            raise self._damaged(error) from error
        try:
            self._zip = archive_limits.opened(self._file, DOCUMENT)
        except (*_BROKEN, OverLimit) as error:
            self._file.close()
            raise self._damaged(error) from error
        self._members = archive_limits.Unpacking(self._zip, DOCUMENT)
        return self

    def __exit__(self, _kind: object, _error: BaseException | None, _traceback: object) -> None:
        self._zip.close()
        self._file.close()

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def content(self, name: str) -> bytes:
        try:
            return self._members.read(name)
        except _BROKEN as error:
            raise self._damaged(error) from error
        except OverLimit as error:
            raise limits.too_large(self._path.name, error.size, DOCUMENT.unpacked) from error

    def copy(self, name: str, target: IO[bytes], most: int) -> None:
        """Copy a member of at most `most` bytes to an open file. Raises OSError if that cannot be written."""
        try:
            self._members.copy(name, target, most)
        except _BROKEN as error:
            raise self._damaged(error) from error
        except OverLimit as error:
            raise limits.too_large(self._path.name, error.size, most) from error

    def xml(self, name: str) -> ElementTree.Element:
        """Return the root of a small document as a tree. Use `parse` for a document of any size."""
        return self.parse(name, ElementTree.TreeBuilder())

    def parse(self, name: str, target: Target[Result]) -> Result:
        """Give the elements of a document to `target` and return its result."""
        content = self.content(name)
        try:
            text = without_doctype(_decoded(content))
            # Definitions of entities can grow without end, and can crash the parser.
            if "<!DOCTYPE" in text or "<!ENTITY" in text:
                raise ValueError("it defines entities")
            return self._parsed(text, target)
        except _BROKEN as error:
            raise self._damaged(error) from error

    def _parsed(self, text: str, target: Target[Result]) -> Result:
        limits.check_elements(text, self._path.name)
        parser = ElementTree.XMLParser(target=_Shallow(target))
        parser.feed(text)
        parser.close()
        return target.close()

    def _damaged(self, why: object) -> ImportFailed:
        return ImportFailed(
            "import.unreadable",
            f"“{self._path}” cannot be read: it is damaged, locked, or of another kind ({why}).",
            "Check that it opens in the program it comes from, or paste its text.",
            source=str(self._path),
        )


class _Shallow:
    """Pass everything on to a target, up to a level of nesting. Raises ValueError below it."""

    def __init__(self, target: Target[Any]) -> None:
        self._target = target
        self._level = 0
        self.data = target.data

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._level += 1
        if self._level > DOCUMENT.nesting:
            raise ValueError(f"more than {DOCUMENT.nesting} elements within elements")
        self._target.start(tag, attributes)

    def end(self, tag: str) -> None:
        self._level -= 1
        self._target.end(tag)


def without_doctype(text: str) -> str:
    """Remove a document type that defines nothing itself. One that does is left in place."""
    return _DOCTYPE.sub("", text[:_BEGINNING], count=1) + text[_BEGINNING:]


def _decoded(content: bytes) -> str:
    """Decode XML by its byte order mark, else by its declaration, else as UTF-8.

    Raises LookupError for an encoding that is not known, and ValueError for damaged text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding)
    declared = _DECLARED.match(content[:200])
    name = declared[1].decode("ascii") if declared else "utf-8"
    if not _KNOWN.fullmatch(name):
        raise LookupError(f"unknown encoding “{name}”")
    return content.decode(name)
