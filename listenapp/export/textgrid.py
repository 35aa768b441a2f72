"""Write Praat's TextGrid, long text format: a tier of words and one of sentences, both filled from 0 to the end.

Intervals follow each other without a gap, and none is empty. Silence has an interval without text. A word ends no later
than the next one starts. Words with the same start share an interval. A sentence goes from the interval of its first
word to that of its last word. Times have four decimals. Quotation marks are doubled.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from listenapp.export import printed_words
from listenapp.export.printed_words import Piece
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_PER_SECOND = 10_000


@dataclass(frozen=True, slots=True)
class _Interval:
    begin: int  # in steps of `_PER_SECOND`
    end: int
    text: str


def textgrid(story: Story, alignment: Alignment) -> str:
    sentences = printed_words.sentences(story, alignment)
    spoken = [piece for sentence in sentences for piece in sentence]
    end = max(_steps(alignment.duration), *(_steps(piece.start) + 1 for piece in spoken))
    placed = _placed(spoken, end)
    whole = [_whole(sentence, placed) for sentence in sentences]
    tiers = (
        ("words", _filled(_merged((*placed[p.word], story.words[p.word].text) for p in spoken), end)),
        ("sentences", _filled(_merged(whole), end)),
    )
    head = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", f"xmin = 0\nxmax = {_told(end)}"]
    head += ["tiers? <exists>", f"size = {len(tiers)}", "item []:"]
    body = (line for number, (name, found) in enumerate(tiers, 1) for line in _tier(number, name, found, end))
    return "\n".join([*head, *body, ""])


def _placed(spoken: Sequence[Piece], end: int) -> dict[int, tuple[int, int]]:
    """Return begin and end of each word.

    It ends no later than the next begins; words with the same begin share both.
    """
    begins = [_steps(piece.start) for piece in spoken]
    found: dict[int, tuple[int, int]] = {}
    limit = end
    for k in reversed(range(len(spoken))):
        if k + 1 < len(spoken) and begins[k] == begins[k + 1]:
            found[spoken[k].word] = found[spoken[k + 1].word]
            continue
        found[spoken[k].word] = begins[k], max(min(_steps(spoken[k].end), limit), begins[k] + 1)
        limit = begins[k]
    return found


def _whole(sentence: Sequence[Piece], placed: dict[int, tuple[int, int]]) -> tuple[int, int, str]:
    return placed[sentence[0].word][0], placed[sentence[-1].word][1], printed_words.joined(sentence)


def _merged(intervals: Iterable[tuple[int, int, str]]) -> list[_Interval]:
    """Merge an interval with the one before if they overlap. This happens only for words with the same begin."""
    merged: list[_Interval] = []
    for begin, end, text in intervals:
        if merged and begin < merged[-1].end:
            last = merged.pop()
            merged.append(_Interval(last.begin, max(last.end, end), f"{last.text} {text}"))
        else:
            merged.append(_Interval(begin, end, text))
    return merged


def _filled(intervals: Sequence[_Interval], end: int) -> list[_Interval]:
    filled, at = [], 0
    for interval in intervals:
        if interval.begin > at:
            filled.append(_Interval(at, interval.begin, ""))
        filled.append(interval)
        at = interval.end
    return [*filled, _Interval(at, end, "")] if at < end else filled


def _tier(number: int, name: str, intervals: Sequence[_Interval], end: int) -> Iterable[str]:
    yield f"    item [{number}]:"
    yield '        class = "IntervalTier"'
    yield f'        name = "{name}"'
    yield "        xmin = 0"
    yield f"        xmax = {_told(end)}"
    yield f"        intervals: size = {len(intervals)}"
    for count, interval in enumerate(intervals, 1):
        text = interval.text.replace('"', '""')
        yield f"        intervals [{count}]:"
        yield f"            xmin = {_told(interval.begin)}"
        yield f"            xmax = {_told(interval.end)}"
        yield f'            text = "{text}"'


def _steps(seconds: float) -> int:
    return round(seconds * _PER_SECOND)


def _told(steps: int) -> str:
    return f"{steps / _PER_SECOND:g}" if steps < 100 * _PER_SECOND else f"{steps / _PER_SECOND:.4f}"
