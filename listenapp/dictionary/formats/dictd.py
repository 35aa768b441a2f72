"""Read a dictionary of the DICT server dictd: NAME.index, and NAME.dict or NAME.dict.dz.

A line of the index holds a word, the offset and the size of its text, separated by tabs. The numbers are in base 64.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from listenapp.dictionary.formats import stardict
from listenapp.dictionary.formats.definition_text import plain

_DIGITS = {char: k for k, char in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}
_MOST_DIGITS = 11  # of a number of 64 bits
_ABOUT = ("00database", "00-database")
_TITLES = ("00databaseshort", "00-database-short")


def read(path: Path) -> tuple[str, Iterator[tuple[str, str]]]:
    """Read the dictionary whose .index file is `path`."""
    data = stardict.content_of(stardict.beside(path, ".dict", ".dict.dz"))
    lines = stardict.content_of(path).decode("utf-8", "replace").split("\n")
    places = [_place(line) for line in lines if line.strip()]
    stardict.check_reuse(sum(min(size, len(data)) for _, _, size in places), data)
    titles = (_text(data, place) for place in places if place[0] in _TITLES)
    title = next(titles, "").splitlines()
    return (title[-1] if title else path.stem), _entries(places, data)


def _place(line: str) -> tuple[str, int, int]:
    word, offset, size, *_original = line.rstrip("\r").split("\t")
    return word, _number(offset), _number(size)


def _number(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("too large a number")
    value = 0
    for char in digits:
        if char not in _DIGITS:
            raise ValueError("no number in base 64")
        value = value * 64 + _DIGITS[char]
    return value


def _entries(places: list[tuple[str, int, int]], data: bytes) -> Iterator[tuple[str, str]]:
    for place in places:
        if not place[0].startswith(_ABOUT) and (text := _text(data, place)):
            yield place[0], text


def _text(data: bytes, place: tuple[str, int, int]) -> str:
    _word, offset, size = place
    return plain(data[offset : offset + size].decode("utf-8", "replace"))
