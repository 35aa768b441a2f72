"""Define corrections of times by hand, stored beside the alignment.

Each correction is anchored to the text. It survives a new alignment, another model and an edit elsewhere in the text.
It belongs to one narration. A correction that cannot be applied stays in the list and is reported.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from listenapp.story.alignment import Alignment
from listenapp.story.corrections.text_anchor import AnchorIndex, TextAnchor
from listenapp.story.model import Story


class Kind(StrEnum):
    SENTENCE_START = "sentence_start"
    SENTENCE_END = "sentence_end"
    WORD_START = "word_start"
    SPOKEN = "spoken"  # a sentence or a word
    NOT_SPOKEN = "not_spoken"
    SHIFT_AFTER = "shift_after"  # the word starts at this time, and all later words move by the same amount


MARKS = frozenset({Kind.SPOKEN, Kind.NOT_SPOKEN})
OF_WORDS = frozenset({Kind.WORD_START, Kind.SHIFT_AFTER})
OF_SENTENCES = frozenset({Kind.SENTENCE_START, Kind.SENTENCE_END})


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction. A shift too stores a time, not a distance. If a new alignment is better, it shifts less."""

    kind: Kind
    anchor: TextAnchor
    audio_sha256: str  # the narration that was listened to
    time: float | None = None  # seconds of story time; None for marks


class RejectReason(StrEnum):
    """Reason why a correction is not applied."""

    OTHER_NARRATION = "other_narration"
    TEXT_CHANGED = "text_changed"
    NOT_READ = "not_read"
    CONTRADICTED = "contradicted"
    OUTSIDE = "outside"

    @property
    def sentence(self) -> str:
        return _SENTENCES[self]


_SENTENCES = {
    RejectReason.OTHER_NARRATION: "It was made for another narration.",
    RejectReason.TEXT_CHANGED: "Its place is no longer found in the text.",
    RejectReason.NOT_READ: "What it times is marked as not read aloud.",
    RejectReason.CONTRADICTED: "A later correction contradicts it.",
    RejectReason.OUTSIDE: "Its time lies outside the narration.",
}


@dataclass(frozen=True, slots=True)
class Rejected:
    correction: Correction
    reason: RejectReason


@dataclass(frozen=True)
class Corrected:
    alignment: Alignment
    rejected: tuple[Rejected, ...] = ()


class CorrectionFactory:
    """Factory of corrections for a story and one narration. Indices are those of the story. Raises nothing."""

    def __init__(self, story: Story, audio_sha256: str) -> None:
        self._places = AnchorIndex(story)
        self._audio_sha256 = audio_sha256

    def sentence_start(self, sentence: int, time: float) -> Correction:
        return Correction(Kind.SENTENCE_START, self._places.of_sentence(sentence), self._audio_sha256, time)

    def sentence_end(self, sentence: int, time: float) -> Correction:
        return Correction(Kind.SENTENCE_END, self._places.of_sentence(sentence), self._audio_sha256, time)

    def word_start(self, word: int, time: float) -> Correction:
        return Correction(Kind.WORD_START, self._places.of_word(word), self._audio_sha256, time)

    def shift_after(self, word: int, time: float) -> Correction:
        """Return a correction: `word` starts at `time`, and everything after it moves by the same amount."""
        return Correction(Kind.SHIFT_AFTER, self._places.of_word(word), self._audio_sha256, time)

    def sentence_spoken(self, sentence: int, spoken: bool) -> Correction:
        return Correction(_mark(spoken), self._places.of_sentence(sentence), self._audio_sha256)


def _mark(spoken: bool) -> Kind:
    return Kind.SPOKEN if spoken else Kind.NOT_SPOKEN


def added(corrections: Sequence[Correction], correction: Correction) -> tuple[Correction, ...]:
    """Append `correction` to the list. Remove an earlier correction of the same thing."""
    return (*(r for r in corrections if _thing(r) != _thing(correction)), correction)


def _thing(correction: Correction) -> tuple[object, ...]:
    return ("mark" if correction.kind in MARKS else correction.kind, correction.anchor, correction.audio_sha256)
