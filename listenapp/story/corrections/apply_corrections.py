"""Apply corrections of times to an alignment.

`apply` is pure: it takes the alignment of the aligner and returns the one to play.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import (
    MARKS,
    OF_SENTENCES,
    Corrected,
    Correction,
    Kind,
    Rejected,
    RejectReason,
)
from listenapp.story.corrections.retiming import Pin, as_read, retimed
from listenapp.story.corrections.text_anchor import AnchorIndex
from listenapp.story.model import Story


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
