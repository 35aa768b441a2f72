"""Define corrections of times by hand, stored beside the alignment, and apply them to it.

Each correction is anchored to the text. It survives a new alignment, another model and an edit elsewhere in the text.
It belongs to one narration. `apply` is pure: it takes the alignment of the aligner and returns the one to play. A
correction that cannot be applied stays in the list and is reported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from listenapp.story.alignment import Alignment
from listenapp.story.corrections.retiming import Pin, as_read, retimed
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


def apply(corrections: Sequence[Correction], story: Story, alignment: Alignment) -> Corrected:
    """Apply `corrections` in the order they were made. A later one wins over an earlier one that contradicts it.

    Starts never decrease in the order of reading. The words of a corrected sentence move in proportion. Uncorrected
    sentences keep their exact times unless a correction reaches into them. The function is idempotent.
    """
    if not corrections:
        return Corrected(alignment)
    places = AnchorIndex(story)
    placed: list[_Placed] = []
    reasons: dict[int, RejectReason] = {}
    for age, correction in enumerate(corrections):
        words = places.find(correction.anchor)
        if correction.audio_sha256 != alignment.audio_sha256:
            reasons[age] = RejectReason.OTHER_NARRATION
        elif words is None:
            reasons[age] = RejectReason.TEXT_CHANGED
        else:
            placed.append(_Placed(age, correction, words))
    spoken = _spoken(placed, alignment)
    order = as_read(story, alignment)
    rank = {word: number for number, word in enumerate(order)}
    pins, unused = _pins(placed, spoken, rank, alignment.duration)
    rejected = sorted({**reasons, **unused}.items())
    return Corrected(
        retimed(story, alignment, spoken, pins, order) if placed else alignment,
        tuple(Rejected(corrections[age], reason) for age, reason in rejected),
    )


@dataclass(frozen=True, slots=True)
class _Placed:
    age: int  # index in the list; the greater one wins
    correction: Correction
    words: range


def _spoken(placed: Sequence[_Placed], alignment: Alignment) -> list[bool]:
    """Return for each word whether it is spoken. A word with a corrected time counts as spoken, even without a mark."""
    said, silenced = _marks(placed)
    found = (timing.start is not None for timing in alignment.words)
    spoken = [word in said or (was and word not in silenced) for word, was in enumerate(found)]
    for record in placed:
        if record.correction.kind in OF_SENTENCES and not any(spoken[word] for word in record.words):
            for word in record.words:
                spoken[word] = word not in silenced
    return spoken


def _marks(placed: Sequence[_Placed]) -> tuple[set[int], set[int]]:
    """Return the words marked or timed as spoken, and those marked as not spoken."""
    said: set[int] = set()
    silenced: set[int] = set()
    for record in placed:
        words = set(record.words)
        if record.correction.kind is Kind.NOT_SPOKEN:
            silenced |= words
            said -= words
        elif record.correction.kind not in OF_SENTENCES:
            said |= words
            silenced -= words
        elif words <= silenced:
            silenced -= words
    return said, silenced


def _pins(
    placed: Sequence[_Placed], spoken: Sequence[bool], rank: Mapping[int, int], duration: float
) -> tuple[list[Pin], dict[int, RejectReason]]:
    """Return the valid times in reading order, and the reason for each other correction."""
    accepted: dict[tuple[int, bool], Pin] = {}
    rejected: dict[int, RejectReason] = {}
    for record in sorted(placed, key=lambda r: r.age, reverse=True):
        pin = _pin(record, spoken, rank)
        if pin is None:
            if record.correction.kind not in MARKS:
                rejected[record.age] = RejectReason.NOT_READ
        elif pin.edge in accepted:  # corrected again later
            accepted[pin.edge] = accepted[pin.edge].moving_more(pin)
        elif not 0 <= pin.time <= duration:
            rejected[record.age] = RejectReason.OUTSIDE
        elif any(pin.contradicts(other) for other in accepted.values()):
            rejected[record.age] = RejectReason.CONTRADICTED
        else:
            accepted[pin.edge] = pin
    return sorted(accepted.values(), key=lambda pin: pin.edge), rejected


def _pin(record: _Placed, spoken: Sequence[bool], rank: Mapping[int, int]) -> Pin | None:
    kind, time = record.correction.kind, record.correction.time
    read = [word for word in record.words if spoken[word]]
    if time is None or not read:
        return None
    if kind is Kind.SENTENCE_END:
        return Pin(read[-1], rank[read[-1]], time, is_end=True, of_sentence=True)
    return Pin(
        read[0], rank[read[0]], time, of_sentence=kind is Kind.SENTENCE_START, moves_rest=kind is Kind.SHIFT_AFTER
    )
