"""Write a text from recognised words: sentences as Whisper punctuates them, and paragraphs at long pauses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from listenapp.align.alignment_messages import UnwrittenStory
from listenapp.align.whisper_recognizer import Heard
from listenapp.audio import energy
from listenapp.story import partial_alignment, story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Story
from listenapp.story.story_extras import COURSE, TEXT_BY

_SENTENCE_END = re.compile(r"""[.?!…。！？؟۔][)\]"'’”»」』]*$""")
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "my", "yue"})  # Whisper gives parts of their words, without spaces
_LONGER = 1.4  # times as long are pauses between paragraphs as those within, on average; else all are of one kind
_SHORTEST_PAUSE = 0.6  # seconds; a shorter pause never begins a paragraph
_NO_PAUSE = 0.15  # seconds; the full stop before a shorter pause is that of an abbreviation
_MOST = 110  # words of a paragraph; a longer one is split at its longest pause
_BETWEEN = "\n\n"  # paragraphs
_NEAR = 40  # characters between two words of the text, at most; the headline may stand between them too
_LONGEST_SENTENCE = 60  # words without a full stop, as in recordings that Whisper does not punctuate


def story(unwritten: UnwrittenStory, written: Sequence[str], language: str, by: str) -> Story:
    """Build a story from its title and paragraphs. `by` names the program that recognised the speech.

    The title is the headline. If the recording begins with it, it is not repeated.
    """
    title = unwritten.title
    texts = list(written[1:] if written and _letters(written[0]) == _letters(title) else written)
    blocks, at = [], 0
    for kind, text in [(BlockKind.HEADLINE, title), *((BlockKind.BODY, text) for text in texts)]:
        blocks.append(Block(kind, at, at + len(text)))
        at += len(text) + len(_BETWEEN)
    return story_builder.build(
        _BETWEEN.join([title, *texts]),
        blocks,
        title=title,
        language=language,
        source=unwritten.source,
        extras={TEXT_BY: by} | ({COURSE: unwritten.course} if unwritten.course else {}),
    )


def rough_alignment(story: Story, words: Sequence[Heard]) -> Alignment:
    """Return Whisper's own times of the words. They are up to some tenths of a second wrong, and never decrease."""
    known = partial_alignment.empty_alignment(story, words[-1].end if words else 0.0)
    ends, heard_at = _found(story.text, words, len(story.title) + _NEAR)
    timings, latest = list(known.words), 0.0
    for index, word in enumerate(story.words):
        k = bisect_right(ends, word.char_start)
        if k < len(ends) and heard_at[k][0] <= word.char_start:
            heard = heard_at[k][1]
            latest = max(latest, heard.start)
            timings[index] = Timing(latest, max(latest, heard.end), heard.probability, TimingStatus.ESTIMATED)
    return partial_alignment.extended(story, known, 0, timings)


def _found(text: str, words: Sequence[Heard], near: int) -> tuple[list[int], list[tuple[int, Heard]]]:
    """Find the recognised words in their text. Return where each ends, and where it begins."""
    ends: list[int] = []
    begins: list[tuple[int, Heard]] = []
    at = 0
    for heard in words:
        found = text.find(heard.text, at, at + near + len(heard.text))
        if found >= 0:
            at = found + len(heard.text)
            ends.append(at)
            begins.append((found, heard))
    return ends, begins


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def paragraphs(words: Sequence[Heard], level: NDArray[np.float32], language: str) -> list[str]:
    """Return the paragraphs of a recording. `level` has its levels in dBFS, one for each 10 ms."""
    sentences = list(_sentences(words, level))
    pauses = [_pause(level, before[-1], after[0]) for before, after in pairwise(sentences)]
    space = "" if language in _UNSPACED else " "
    return [
        space.join(word.text for sentence in sentences[first:end] for word in sentence)
        for first, end in _spans([len(sentence) for sentence in sentences], pauses)
    ]


def _sentences(words: Sequence[Heard], level: NDArray[np.float32]) -> Iterator[list[Heard]]:
    sentence: list[Heard] = []
    for word in words:
        sentence.append(word)
        if _SENTENCE_END.search(word.text):
            yield sentence
            sentence = []
        elif len(sentence) >= _LONGEST_SENTENCE:
            pauses = [_pause(level, before, after) for before, after in pairwise(sentence)]
            cut = 1 + int(np.argmax(pauses))
            yield sentence[:cut]
            sentence = sentence[cut:]
    if sentence:
        yield sentence


def _pause(level: NDArray[np.float32], before: Heard, after: Heard) -> float:
    """Return the longest silence between two words, in seconds.

    Whisper stretches words over pauses, so the silence is looked for from the middle of one word to that of the other.
    """
    first, end = (round((word.start + word.end) / 2 / energy.HOP) for word in (before, after))
    loud = np.flatnonzero(level[first:end] > energy.speech_threshold(level))
    edges = np.concatenate(([-1], loud, [max(0, end - first)]))
    return float(np.diff(edges).max() - 1) * energy.HOP


def _spans(lengths: Sequence[int], pauses: Sequence[float]) -> list[tuple[int, int]]:
    """Return first and last sentence, the latter excluded, of each paragraph.

    `lengths` has the words of each sentence, `pauses` the seconds between two sentences.
    """
    if not lengths:
        return []
    long = _long_pause([pause for pause in pauses if pause >= _NO_PAUSE])
    cuts = [0, *(k + 1 for k, pause in enumerate(pauses) if pause >= long), len(lengths)]
    return [span for first, end in pairwise(cuts) for span in _split(first, end, lengths, pauses)]


def _long_pause(pauses: Sequence[float]) -> float:
    """Return the seconds from which a pause begins a paragraph.

    Narrators pause longer between paragraphs. The threshold is the one that separates the pauses best into short and
    long ones (Otsu's method: the variance between both is the largest).
    """
    ordered = np.sort(np.asarray(pauses, np.float64))
    best, threshold = 0.0, np.inf
    for k in range(1, len(ordered)):
        short, long = float(ordered[:k].mean()), float(ordered[k:].mean())
        apart = k * (len(ordered) - k) * (long - short) ** 2
        if apart > best and long >= _LONGER * short:
            best, threshold = apart, max(_SHORTEST_PAUSE, float(ordered[k]))
    return float(threshold)


def _split(first: int, end: int, lengths: Sequence[int], pauses: Sequence[float]) -> Iterator[tuple[int, int]]:
    if end - first == 1 or sum(lengths[first:end]) <= _MOST:
        yield first, end
        return
    cut = max(range(first + 1, end), key=lambda k: pauses[k - 1])
    yield from _split(first, cut, lengths, pauses)
    yield from _split(cut, end, lengths, pauses)
