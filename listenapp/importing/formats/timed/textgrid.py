"""Read annotations of speech by Praat (.TextGrid), in its long and its short text format.

Both formats have the same strings and numbers in the same order. The long one has names and indices between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from listenapp.importing.formats.timed.timed_text import TimedPiece, TimedText, begins_upper, damaged

_TOKEN = re.compile(r'"(?=((?:[^"]|"")*))\1"|(?<![\w\[.])(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w\]])')
_SENTENCES = ("sentence", "utterance", "phrase", "text", "transcript", "orthograph", "ipu", "segment")
_WORDS = ("word", "token", "mot", "wort", "palabra")
_SHORT_LABEL = 12  # letters; shorter labels are words on the average
_PAUSE = 0.5  # seconds
_SILENCE = frozenset({"", "sil", "sp", "spn", "<sil>", "<p:>", "<eps>", "#", "_"})


@dataclass(frozen=True, slots=True)
class _Tier:
    name: str
    pieces: tuple[TimedPiece, ...]

    def is_named(self, names: tuple[str, ...]) -> bool:
        return any(name in self.name.lower() for name in names)

    @property
    def letters(self) -> float:
        """Return the mean length of a label."""
        return sum(len(piece.text) for piece in self.pieces) / len(self.pieces)


def textgrid(text: str, name: str) -> tuple[TimedText, tuple[TimedPiece, ...]]:
    """Return the text of the file, and the times of its words if it has a tier of words besides.

    The text is the tier of sentences, else the tier with the longest labels. Raises ImportFailed for another file.
    """
    tiers = [tier for tier in _tiers(text, name) if tier.pieces]
    if not tiers:
        raise damaged(name)
    longest = max(tiers, key=lambda tier: tier.letters)
    body = next((tier for tier in tiers if tier.is_named(_SENTENCES)), None)
    words = next((tier for tier in tiers if tier.is_named(_WORDS)), None)
    body = body or (longest if words is None or longest.letters > 2 * words.letters else words)
    if body is words or body.letters < _SHORT_LABEL:
        return TimedText(tuple(_in_phrases(body.pieces))), ()
    return TimedText(tuple(_in_sentences(body.pieces))), words.pieces if words is not None else ()


def _in_sentences(intervals: Sequence[TimedPiece]) -> Iterator[TimedPiece]:
    """Yield sentences. One without a full stop is a paragraph, such as a heading, if a capital letter follows."""
    was_open = False
    for interval in intervals:
        yield replace(interval, begins_paragraph=was_open and begins_upper(interval.text))
        was_open = interval.text.rstrip()[-1:].isalnum()


def _in_phrases(words: Sequence[TimedPiece]) -> Iterator[TimedPiece]:
    """Yield words with a space before each. A pause begins another paragraph, because there is no punctuation."""
    said_until: float | None = None
    for word in words:
        paused = said_until is None or word.start - said_until >= _PAUSE
        yield TimedPiece(f" {word.text}", word.start, word.end, False, begins_paragraph=paused)
        said_until = word.end or word.start


def _tiers(text: str, name: str) -> Iterator[_Tier]:
    tokens = iter(_tokens(text))
    try:
        if (next(tokens), next(tokens)) != ("ooTextFile", "TextGrid"):
            raise damaged(name)
        _start, _end, count = float(next(tokens)), float(next(tokens)), int(next(tokens))
        for _tier in range(count):
            yield _read_tier(tokens)
    except (StopIteration, RuntimeError, ValueError) as error:
        raise damaged(name) from error


def _read_tier(tokens: Iterator[str]) -> _Tier:
    kind, name, _start, _end, count = (next(tokens) for _ in range(5))
    pieces = []
    for _ in range(int(count)):
        start = float(next(tokens))
        end = float(next(tokens)) if kind == "IntervalTier" else None
        label = next(tokens).replace('""', '"')
        if label.strip().lower() not in _SILENCE:
            pieces.append(TimedPiece(label, start, end))
    return _Tier(name, tuple(pieces))


def _tokens(text: str) -> Iterator[str]:
    for found in _TOKEN.finditer(text):
        yield found[1] if found[2] is None else found[2]
