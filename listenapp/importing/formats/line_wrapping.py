"""Join the lines of texts that were broken for a page of fixed width: mails, old e-texts, text copied from a PDF.

    Many peo-            Many people came. A line that was broken where it was full is joined to the next.
    ple came.            Verse, lists and headings keep their lines.
            12           Page numbers and running heads go.

A line end becomes a space, so that all other characters keep their place.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from listenapp.importing.article import glossary_entries
from listenapp.importing.article.paragraphs import is_ended

_NARROWEST, _WIDEST = 45, 130  # characters of a page's line; verse is narrower
_NARROWEST_COLUMN = 25  # the same where divided words or marks of a page show that it is a printed column
_LEAST_DIVIDED = 2  # words
_LEAST_BREAKS = 3
_FULL = 0.85  # share of the width; a PDF has letters of different widths
_NEARLY = 0.7  # the same for a line before a small letter, in a text that was found to be broken
_MOSTLY = 0.8  # share of lines broken where they are full
_LOWER = 0.3  # share of lines that go on with a small letter; in verse most begin with a capital letter
_ITEM = re.compile(r"\s*(?:[•·▪◦*+–—-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)]\s|[|>])")
_BROKEN_WORD = re.compile(r"(\w*[^\W\d_])([-‐\u00ad])$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_SPLIT_WORD = re.compile(r"(?<![\w-])([^\W\d_]{2,})[-‐] ([^\W\d_]{2,})(?![\w-])")
# "pre- and post-war", "Vor- und Nachteile"
_BETWEEN = frozenset("and or to und oder bis noch y o e u et ou ni en of and/or".split())
_PAGE_NUMBER = re.compile(
    r"(?P<end>\f)|\s*(?:(?P<named>(?:page|p\.|seite|página|pagina) ?\d{1,4}(?: (?:of|von|de|di|sur) \d{1,4})?)"
    r"|(?P<bare>\d{1,3})|[-–—\[(|]+ ?(?P<framed>\d{1,4}) ?[-–—\])|]+|(?P<counted>\d{1,4}) ?(?:/|of|von) ?\d{1,4}"
    r"|(?P<roman>[ivxl]{1,6}))\s*",
    re.IGNORECASE,
)
_CHAPTER = re.compile(
    r"\s*(?:chapter|part|book|section|lesson|unit|act|scene|letter|day|week|step|exercise|kapitel|teil|brief|tag|übung"
    r"|chapitre|partie|lettre|jour|exercice|cap[ií]tulo|parte|carta|d[ií]a|ejercicio)\b",
    re.IGNORECASE,
)
_LEAST_PAGE = 10  # lines between the numbers of two pages
_LARGEST_STEP = 3  # from one page number to the next; some pages have none
_EVEN = 1.3  # pages are about equally long, chapters are not
_LONGEST_WORD = 40  # characters
_LONGEST_HEAD = 60  # characters
_WORDS = re.compile(r"\w+(?:-\w+)*")

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

IsKnown = Callable[[str], bool]
"""Tells whether a word is in the dictionary of the text's language."""


def joined(text: str, is_known: IsKnown) -> str:
    """Join the lines of a text that was broken at a fixed width. Other texts keep their lines.

    Words that were divided at a line end ("peo- ple") are joined in every text, and ligatures of a PDF become letters.
    """
    text = text if text.isascii() else text.translate(_LIGATURES)
    lines = text.replace("\f", "\n\f\n").split("\n")
    width = _width(lines)
    words = _Words(text, is_known)
    gone = _page_marks(lines, width) if width else frozenset()
    if width >= _NARROWEST or (width and (gone or _has_divided_words(lines))):
        text = "".join(_joined(lines, gone, width, words))
    return _SPLIT_WORD.sub(words.without_gap, text)


class _Words:
    """Decides whether the parts of a divided word belong together with a hyphen or without."""

    def __init__(self, text: str, is_known: IsKnown) -> None:
        self._text = text
        self._is_known = is_known
        self._own: frozenset[str] | None = None

    def hyphen(self, left: str, right: str) -> str:
        """Return "-" for "well" and "known", an empty string for "peo" and "ple".

        The text's own spelling elsewhere decides first, then the dictionary.
        """
        whole, parts = left + right, f"{left}-{right}"
        for known in (self._is_in_text, self._is_known):
            if known(whole) != known(parts):
                return "" if known(whole) else "-"
        return "-" if left[-1:].isdigit() or (self._is_known(left) and self._is_known(right)) else ""

    def without_gap(self, divided: re.Match[str]) -> str:
        """Join "peo- ple" if that makes a word, else leave it: "pre- and post-war"."""
        left, right = divided.groups()
        is_word = right.lower() not in _BETWEEN and right[0].islower()
        return (
            left + right if is_word and (self._is_in_text(left + right) or self._is_known(left + right)) else divided[0]
        )

    def _is_in_text(self, word: str) -> bool:
        if self._own is None:
            self._own = frozenset(_WORDS.findall(self._text.casefold()))
        return word.casefold() in self._own


def _width(lines: Sequence[str]) -> int:
    """Return the width at which the lines were broken, in characters; 0 if they were not."""
    breaks = [(a.rstrip(), b.strip()) for a, b in pairwise(lines) if a.strip() and b.strip() and not _is_item(b)]
    if len(breaks) < _LEAST_BREAKS:
        return 0
    lengths = sorted(len(a) for a, _ in breaks)
    width = lengths[(len(lengths) - 1) * 19 // 20]
    if not _NARROWEST_COLUMN <= width <= _WIDEST:
        return 0
    full = sum(_is_full(a, b, width) or _is_divided(a, b) for a, b in breaks)
    short = sum(not (_is_full(a, b, width) or _is_divided(a, b) or is_ended(a)) for a, b in breaks)
    lower = sum(b[0].islower() for _, b in breaks)
    is_broken = full >= _LEAST_BREAKS and full >= _MOSTLY * (full + short) and lower >= _LOWER * len(breaks)
    return width if is_broken else 0


def _is_full(line: str, following: str, width: float) -> bool:
    """Return whether the next word had no place in the line."""
    return len(line.rstrip()) + 1 + len(following.split(None, 1)[0]) > _FULL * width


def _is_item(line: str) -> bool:
    """Return whether the line begins an item of a list or a glossary."""
    return _ITEM.match(line) is not None or glossary_entries.parse(line) is not None


def _is_divided(line: str, following: str) -> bool:
    return (
        _BROKEN_WORD.search(line.rstrip()[-_LONGEST_WORD:]) is not None
        and following[:1].islower()
        and following[:1].isalpha()
    )


def _has_divided_words(lines: Sequence[str]) -> bool:
    return sum(_is_divided(a, b.strip()) for a, b in pairwise(lines)) >= _LEAST_DIVIDED


# -- page numbers and running heads --------------------------------------------------------------------------------


def _page_marks(lines: Sequence[str], width: int) -> frozenset[int]:
    """Return the lines that belong to the page and not to the text. In doubt a line belongs to the text."""
    begins = _body_begins(lines, width)
    found = {i: mark for i, line in enumerate(lines) if (mark := _PAGE_NUMBER.fullmatch(line))}
    heads = {i: line.strip().casefold() for i, line in enumerate(lines) if i > begins and _is_head(line, width)}
    repeated = Counter(heads.values())
    gone = {i for i, mark in found.items() if mark["end"] or mark["named"]}
    gone |= {i for i, mark in found.items() if (mark["roman"] or "").islower() and gone.intersection(_beside(i))}
    values = {
        i: int(value) for i, mark in found.items() if (value := mark["bare"] or mark["framed"] or mark["counted"])
    }
    text = [line if repeated[heads.get(i, "")] < 2 and i not in found else "" for i, line in enumerate(lines)]
    if min(values, default=0) >= begins and _are_pages(values, text, gone):
        gone |= values.keys()
    beside = {j for i in gone for j in _beside(i)}
    for i, head in heads.items():
        alone = not (_at(lines, i - 1, gone) or _at(lines, i + 1, gone))
        if alone and i in beside and repeated[head] > 1:
            gone.add(i)
    return frozenset(gone)


def _body_begins(lines: Sequence[str], width: int) -> int:
    """Return the first line that was broken where it was full. A number above it is the number of a chapter."""
    return next((i for i, (a, b) in enumerate(pairwise(lines)) if b.strip() and _is_full(a, b, width)), 0)


def _are_pages(values: dict[int, int], text: Sequence[str], gone: set[int]) -> bool:
    """Return whether numbers on lines of their own are page numbers. `text` has no other marks of the page.

    The number of a chapter stands between sentences. A page number may stand inside one.
    """
    if len(values) == 1:  # divided words show that the lines are those of a printed page
        return min(values.values()) >= 10 and any(_is_divided(a, b) for a, b in pairwise(text))
    steps = [b - a for a, b in pairwise(values.values())]
    gaps = [b - a for a, b in pairwise(values)]
    far = sum(gap > _LEAST_PAGE for gap in gaps)
    if not (steps and all(0 < step <= _LARGEST_STEP for step in steps) and far > len(gaps) / 2):
        return False
    is_even = len(gaps) > 1 and max(gaps) <= _EVEN * min(gaps) and min(values.values()) > 1
    return is_even or any(_is_inside_sentence(text, i) or gone.intersection((i + 1, i + 2)) for i in values)


def _is_inside_sentence(text: Sequence[str], i: int) -> bool:
    before = next((line.strip() for line in reversed(text[max(0, i - 8) : i]) if line.strip()), "")
    after = next((line.strip() for line in text[i + 1 : i + 9] if line.strip()), "")
    return before != "" and not is_ended(before) and after[:1].islower()


def _beside(i: int) -> tuple[int, ...]:
    return i - 2, i - 1, i + 1, i + 2


def _at(lines: Sequence[str], i: int, gone: set[int]) -> str:
    return lines[i].strip() if 0 <= i < len(lines) and i not in gone else ""


def _is_head(line: str, width: int) -> bool:
    bare = line.strip()
    short = 3 < len(bare) <= min(_LONGEST_HEAD, 0.8 * width)
    return short and not is_ended(bare) and any(map(str.isalpha, bare)) and not _CHAPTER.match(bare)


# -- joining -------------------------------------------------------------------------------------------------------


def _joined(lines: Sequence[str], gone: frozenset[int], width: int, words: _Words) -> Iterator[str]:
    """Yield the text in pieces: each line, and what stands between it and the next one."""
    before = ""
    body = _body_indent(lines)
    for line, between, is_new_page in _kept(lines, gone):
        if before and line and min(_indent(before), _indent(line)) <= body:
            yield from _end(before, line, between, is_new_page, width, words)
        else:  # lines that are set in, such as verse in a story, stay
            yield from (before, between)
        before = line
    yield before


def _kept(lines: Sequence[str], gone: frozenset[int]) -> Iterator[tuple[str, str, bool]]:
    """Yield each line with text: the line, the line ends before it, and whether a new page begins there.

    The last one is empty, if the text ends with empty lines.
    """
    between, is_new_page = "", False
    for i, line in enumerate(lines):
        between += "\n" if i and i - 1 not in gone else ""
        if i in gone:
            is_new_page = True
        elif line.strip():
            yield line, between, is_new_page
            between, is_new_page = "", False
        else:
            between += line
    yield "", between, is_new_page


def _end(line: str, following: str, between: str, is_new_page: bool, width: int, words: _Words) -> tuple[str, str]:
    """Return the line as it stays, and what comes between it and the following line."""
    right = following.strip()
    is_open = not is_ended(line.rstrip()) and right[0].islower()
    goes_on = is_open and _is_full(line, right, width * _NEARLY)
    is_apart = between.count("\n") > 1 or is_new_page
    if is_apart and not (is_new_page and goes_on):
        return line, "\n\n" if is_new_page else between
    if _is_divided(line, right):
        return _undivided(line, right, words), ""
    if goes_on or (_is_full(line, right, width) and not _is_item(right) and _indent(following) <= _indent(line) + 1):
        return line, " "
    return line, between


def _undivided(line: str, right: str, words: _Words) -> str:
    bare = line.rstrip()
    divided, first = _BROKEN_WORD.search(bare[-_LONGEST_WORD:]), _FIRST_WORD.match(right)
    if divided is None or first is None:
        return line
    return bare[:-1] + ("" if divided[2] == "\u00ad" else words.hyphen(divided[1], first[0]))


def _body_indent(lines: Sequence[str]) -> int:
    """Return how far most lines are set in, in characters."""
    return Counter(_indent(line) for line in lines if line.strip()).most_common(1)[0][0]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
