"""Find stories by words of their title and text, in any script, with or without accents."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.summary import STORY, Summary
from listenapp.story.text_search import fold

_BEFORE, _AFTER = 60, 100  # most characters of a sentence that are shown before and after the first match
_SENTENCE_END = re.compile(r"""[.!?…]["”’)»]*\s+|[。！？]|\n+""")


@dataclass(frozen=True, slots=True)
class Hit:
    id: str
    in_title: bool  # True if each word of the query is in the title
    excerpt: str  # the sentence of the first match; empty if only the title matches


class Search:
    """Full-text search in the library folder `root`.

    Each text is read once and kept in memory until its story leaves the library. Not thread-safe: use one instance per
    thread.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, tuple[str, str]] = {}  # by `_key`: the text as published, and folded

    def find(self, query: str, summaries: list[Summary]) -> list[Hit]:
        """Return the stories that contain each word of `query` at the beginning of a word.

        Stories with all words in the title come first; otherwise the given order stays. An empty query finds all
        stories.
        """
        self._forget_all_but({_key(summary) for summary in summaries})
        terms = [re.compile(_at_word_start(term)) for term in fold(query).split()]
        hits = [hit for summary in summaries if (hit := self._hit(summary, terms))]
        return sorted(hits, key=lambda hit: not hit.in_title)

    def _hit(self, summary: Summary, terms: list[re.Pattern[str]]) -> Hit | None:
        title = fold(summary.title)
        if all(term.search(title) for term in terms):
            return Hit(summary.id, True, "")
        text, folded = self._text(summary)
        places = [term.search(folded) or term.search(title) for term in terms]
        if not all(places):
            return None
        first = next((found for term in terms if (found := term.search(folded))), None)
        return Hit(summary.id, False, _excerpt(text, folded, first.start()) if first else "")

    def _text(self, summary: Summary) -> tuple[str, str]:
        key = _key(summary)
        if key not in self._texts:
            self._texts[key] = self._read(summary.id)
        return self._texts[key]

    def _forget_all_but(self, keys: set[str]) -> None:
        """Drop the texts of removed stories, and earlier versions of edited texts."""
        self._texts = {key: texts for key, texts in self._texts.items() if key in keys}

    def _read(self, id_: str) -> tuple[str, str]:
        with suppress(ListenError):
            text = atomic_files.read_json(self._root / id_ / STORY).get("text")
            return (text, fold(text)) if isinstance(text, str) else ("", "")
        return "", ""


def _key(summary: Summary) -> str:
    return summary.text_sha256 or summary.id


def _at_word_start(term: str) -> str:
    """Return a pattern for `term` at the beginning of a word.

    A term with other than ASCII characters matches anywhere, because some scripts have no spaces between words.
    """
    return rf"(?<!\w){re.escape(term)}" if term.isascii() else re.escape(term)


def _excerpt(text: str, folded: str, at: int) -> str:
    """Return the sentence of a match at `at` in `folded`, as far as it is near the match.

    Folding may change the length of a text. Then the place in the text is estimated by proportion.
    """
    if len(text) != len(folded):
        at = at * len(text) // max(1, len(folded))
    start, end = max(0, at - _BEFORE), min(len(text), at + _AFTER)
    if start:  # a word is not cut in two
        start = max(start, text.find(" ", start, at) + 1)
    if end < len(text) and (space := text.rfind(" ", at, end)) > 0:
        end = space
    begins = [place.end() for place in _SENTENCE_END.finditer(text, start, at)]
    ends = _SENTENCE_END.search(text, at, end)
    piece = " ".join(text[begins[-1] if begins else start : ends.end() if ends else end].split())
    return ("" if begins or not start else "…") + piece + ("" if ends or end == len(text) else "…")
