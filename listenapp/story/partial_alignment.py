"""Build a partial alignment while the rest of the narration is still being recognised."""

from __future__ import annotations

from collections.abc import Iterable

from listenapp.story.alignment import Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import ARTICLE, Story

_UNKNOWN = Timing(None, None, 0.0, TimingStatus.ESTIMATED)
_NOT_SPOKEN = Timing(None, None, 0.0, TimingStatus.NOT_SPOKEN)


def empty_alignment(story: Story, duration: float = 0.0) -> Alignment:
    """Return an alignment without times. Words of blocks that are seldom read aloud count as not spoken."""
    article = [block.kind in ARTICLE for block in story.blocks]
    sentences = tuple(_UNKNOWN if article[s.block] else _NOT_SPOKEN for s in story.sentences)
    words = tuple(sentences[s] for s in story.sentence_of_word)
    return Alignment(story.language, "", "", story.text_sha256, duration, words, sentences)


def extended(story: Story, known: Alignment, first_word: int, timings: Iterable[Timing]) -> Alignment:
    """Return `known` with the given times for the words from `first_word` on."""
    words = list(known.words)
    for index, timing in enumerate(timings, first_word):
        words[index] = timing
    sentences = tuple(_of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return Alignment(
        known.language,
        known.recognizer,
        known.audio_sha256,
        known.text_sha256,
        known.duration,
        tuple(words),
        sentences,
        known.extra,
    )


def _of_sentence(words: list[Timing]) -> Timing:
    return of_sentence(words) if any(word.start is not None for word in words) else words[0]
