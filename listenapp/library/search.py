"""Finding stories by their titles and by any words of their text, in any script, accents or not."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.summary import STORY, Summary

_AROUND = 60  # characters of text shown on each side of the first hit


@dataclass(frozen=True, slots=True)
class Hit:
    id: str
    in_title: bool  # every word of the query is in the title
    excerpt: str  # the text around the first hit; empty where only the title was hit


class Search:
    """Searches a library's folder `root`. Its texts stay in memory, each read once; those that left the library do not.

    Not thread-safe: one instance a thread.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._texts: dict[str, tuple[str, str]] = {}  # by `_key`: as published, and folded

    def find(self, query: str, summaries: list[Summary]) -> list[Hit]:
        """Stories that hold every word of `query`, each at the beginning of a word; titles first, else in given order.

        An empty query finds all of them.
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
        """Removed stories, and what a text was before it was changed."""
        self._texts = {key: texts for key, texts in self._texts.items() if key in keys}

    def _read(self, id_: str) -> tuple[str, str]:
        with suppress(ListenError):
            text = str(atomic_files.read_json(self._root / id_ / STORY).get("text", ""))
            return text, fold(text)
        return "", ""


def _key(summary: Summary) -> str:
    return summary.text_sha256 or summary.id


def fold(text: str) -> str:
    """Without case and accents, curly quotes made straight: how texts and queries are compared."""
    decomposed = unicodedata.normalize("NFKD", text.translate({0x2018: "'", 0x2019: "'"}))
    return "".join(c for c in decomposed.casefold() if not unicodedata.combining(c))


def _at_word_start(term: str) -> str:
    """Scripts without spaces have no word starts to look for."""
    return rf"(?<!\w){re.escape(term)}" if term.isascii() else re.escape(term)


def _excerpt(text: str, folded: str, at: int) -> str:
    """Folding may change lengths, so the place in the text is found by proportion only where they differ."""
    if len(text) != len(folded):
        at = at * len(text) // max(1, len(folded))
    start, end = max(0, at - _AROUND), min(len(text), at + _AROUND)
    piece = " ".join(text[start:end].split())
    return ("…" if start else "") + piece + ("…" if end < len(text) else "")
