"""Match the chapters of a book with recordings: by name, by number, and by order.

"Chapter 2. The Carpet-Bag"      the-carpet-bag.mp3                by name
"Chapter 3. The Spouter-Inn"     mobydick_003_melville_64kb.mp3    by number
three chapters without either    a.mp3, b.mp3, c.mp3               by order, if there are as many of both
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

_DIGITS = re.compile(r"(\d+)")
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_NUMBERED = re.compile(r"\A(?:[^\W\d]{1,20} )?(\d{1,4}|[ivxlcdm]{1,12})(?: |$)", re.IGNORECASE)

Match = Callable[[Sequence[str], Sequence[Path]], dict[int, Path]]


def matched(titles: Sequence[str], sounds: Sequence[Path]) -> list[Path | None]:
    """Return the recording of each title, or None. `sounds` are in the order that the user gave them."""
    found: dict[int, Path] = {}
    for match in (_by_name, _by_number):
        left = [sound for sound in sounds if sound not in found.values()]
        found = match(titles, left) | found
    left = [sound for sound in sounds if sound not in found.values()]
    open_ = [index for index in range(len(titles)) if index not in found]
    if len(open_) == len(left):
        found |= dict(zip(open_, left, strict=True))
    return [found.get(index) for index in range(len(titles))]


def in_order(sounds: Sequence[Path]) -> list[Path]:
    """Sort recordings as people number them: 2 before 10."""
    return sorted(sounds, key=lambda sound: [_sort_key(part) for part in _DIGITS.split(sound.stem.casefold())])


def _sort_key(part: str) -> tuple[int, str]:
    return (int(part), "") if part.isdigit() else (-1, part)


def _by_name(titles: Sequence[str], sounds: Sequence[Path]) -> dict[int, Path]:
    """Match titles and file names of which one contains the other as words, if the match is unique on both sides."""
    keys, names = [_key(title) for title in titles], [_key(sound.stem) for sound in sounds]
    found = {}
    for index, key in enumerate(keys):
        fitting = [at for at, name in enumerate(names) if _contains(name, key)]
        if len(fitting) == 1 and sum(_contains(names[fitting[0]], other) for other in keys) == 1:
            found[index] = sounds[fitting[0]]
    return found


def _contains(name: str, key: str) -> bool:
    """Return whether a file name holds a title, whole or without its number ("Chapter 2. The Carpet-Bag")."""
    bare = _NUMBERED.sub("", key, count=1)
    return any(part and (f" {part} " in f" {name} ") for part in (key, bare) if not part.isdigit())


def _by_number(titles: Sequence[str], sounds: Sequence[Path]) -> dict[int, Path]:
    by_number = _numbers(sounds)
    numbers = [_number(title) for title in titles]
    return {
        index: by_number[number]
        for index, number in enumerate(numbers)
        if number is not None and number in by_number and numbers.count(number) == 1
    }


def _numbers(sounds: Sequence[Path]) -> dict[int, Path]:
    """Return the recordings by the first number in their names that differs in all of them."""
    numbered = [sound for sound in sounds if _DIGITS.search(sound.stem)]
    columns = zip(*([int(digits) for digits in _DIGITS.findall(sound.stem)] for sound in numbered), strict=False)
    for column in columns:
        if len(set(column)) == len(numbered):
            return dict(zip(column, numbered, strict=True))
    return {}


def _number(title: str) -> int | None:
    """Return the number of a chapter: "Chapter 12", "XII. The Ship", "12"."""
    found = _NUMBERED.match(_words(title))
    if found is None:
        return None
    written = found[1]
    if written.isdigit():
        return int(written)
    is_roman = written in {written.upper(), written.lower()}  # "Mix" is a word
    return _roman(written.lower()) if is_roman and _ROMAN.fullmatch(written.lower()) else None


def _roman(written: str) -> int:
    values = [_VALUES[letter] for letter in written]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _key(name: str) -> str:
    return _words(name).casefold()


def _words(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name).strip()
