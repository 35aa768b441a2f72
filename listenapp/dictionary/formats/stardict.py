"""Read a StarDict dictionary: NAME.ifo, NAME.idx or .idx.gz, NAME.dict or .dict.dz, and NAME.syn if there is one.

Source of the layout: “Format for StarDict dictionary files”. Its resource files (sounds, pictures) are left out.
"""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterator
from pathlib import Path

from listenapp.dictionary.formats.definition_text import from_markup, plain

_MARKUP = frozenset("hgxk")  # HTML, Pango, XDXF, KingSoft
_TEXT = frozenset("mlty")  # meaning, meaning in a local encoding, phonetic, pinyin
_LEFT_OUT = frozenset("wWPrnX")  # other data, and names of files
MOST_BYTES = 400_000_000  # of each file, unpacked
_CHUNK = 1 << 20
_MOST_REUSE = 50  # entries that share a text, on the average
_MOST_FIELDS = 100


def read(path: Path) -> tuple[str, Iterator[tuple[str, str]]]:
    """Read the dictionary whose .ifo file is `path`."""
    about = _about(path)
    index = content_of(beside(path, ".idx", ".idx.gz"))
    data = content_of(beside(path, ".dict", ".dict.dz"))
    wide = about.get("idxoffsetbits") == "64"
    types = about.get("sametypesequence")
    if types and len(types) > _MOST_FIELDS:
        raise ValueError("too many fields")
    check_reuse(sum(min(size, len(data)) for _, _, size in _places(index, wide)), data)
    return about.get("bookname", path.stem), _entries(index, data, _synonyms(path), types, wide)


def _about(path: Path) -> dict[str, str]:
    lines = path.read_bytes()[:100_000].decode("utf-8", "replace").splitlines()
    if not lines or "StarDict" not in lines[0]:
        raise ValueError("no StarDict dictionary")
    pairs = (line.split("=", 1) for line in lines[1:] if "=" in line)
    return {name.strip(): value.strip() for name, value in pairs}


def beside(path: Path, *endings: str) -> Path:
    """Return the first of the files that exists. Raises FileNotFoundError."""
    places = [path.with_suffix("").with_name(path.stem + ending) for ending in endings]
    return next((place for place in places if place.is_file()), places[0])


def content_of(path: Path) -> bytes:
    """Return the content of a file, unpacked. Raises ValueError if it is too large."""
    with gzip.open(path) if path.suffix in {".dz", ".gz"} else path.open("rb") as file:
        content = bytearray()
        while chunk := file.read(_CHUNK):  # a single `read` would reserve the memory for the largest file
            content += chunk
            if len(content) > MOST_BYTES:
                raise ValueError("too large")
    return bytes(content)


def check_reuse(used: int, data: bytes) -> None:
    """Raise ValueError if the entries use many times more text than there is, which would take hours."""
    if used > _MOST_REUSE * max(len(data), _CHUNK):
        raise ValueError("entries within entries")


def _entries(
    index: bytes, data: bytes, synonyms: dict[int, list[str]], types: str | None, wide: bool
) -> Iterator[tuple[str, str]]:
    for number, (word, offset, size) in enumerate(_places(index, wide)):
        text = "\n".join(_fields(data[offset : offset + size], types))
        if text:
            for name in (word, *synonyms.get(number, ())):
                yield name, text


def _places(index: bytes, wide: bool) -> Iterator[tuple[str, int, int]]:
    """Yield each word with the offset and the size of its data."""
    layout = struct.Struct(">QI" if wide else ">II")
    at = 0
    while at < len(index):
        end = index.index(b"\0", at)
        offset, size = layout.unpack_from(index, end + 1)
        yield index[at:end].decode("utf-8", "replace"), offset, size
        at = end + 1 + layout.size


def _synonyms(path: Path) -> dict[int, list[str]]:
    """Return the other names of the entries, by the number of the entry."""
    found: dict[int, list[str]] = {}
    if not path.with_suffix(".syn").is_file():
        return found
    content, at = content_of(path.with_suffix(".syn")), 0
    while at < len(content):
        end = content.index(b"\0", at)
        (number,) = struct.unpack_from(">I", content, end + 1)
        found.setdefault(number, []).append(content[at:end].decode("utf-8", "replace"))
        at = end + 5
    return found


def _fields(data: bytes, types: str | None) -> Iterator[str]:
    """Yield the texts of an entry. `types`: the types of its fields, None if each field has its type before it."""
    at = 0
    expected = list(types or "")
    while at < len(data):
        if types is None:
            kind, at = chr(data[at]), at + 1
        elif expected:
            kind = expected.pop(0)
        else:
            return
        is_last = types is not None and not expected
        if is_last:
            field, at = data[at:], len(data)
        elif kind.isupper():
            (size,) = struct.unpack_from(">I", data, at)
            field, at = data[at + 4 : at + 4 + size], at + 4 + size
        else:
            end = data.find(b"\0", at)
            end = len(data) if end < 0 else end
            field, at = data[at:end], end + 1
        if kind not in _LEFT_OUT and (text := _text(kind, field.decode("utf-8", "replace"))):
            yield text


def _text(kind: str, field: str) -> str:
    field = field.rstrip("\0")
    if kind in _MARKUP:
        return from_markup(field)
    return plain(f"[{field}]" if kind in "ty" and field.strip() else field) if kind in _TEXT else ""
