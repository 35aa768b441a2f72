"""Describe a story's corrections for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from listenapp.commands.terminal import clock
from listenapp.story.corrections.corrections import Correction, Kind, Rejected

_CORRECTED = {
    Kind.SENTENCE_START: "start of the sentence",
    Kind.SENTENCE_END: "end of the sentence",
    Kind.WORD_START: "start of the word",
    Kind.SPOKEN: "read aloud",
    Kind.NOT_SPOKEN: "not read aloud",
    Kind.SHIFT_AFTER: "shift from the word on",
}
_LONGEST = 60  # characters of a sentence, enough to recognise it


def describe_corrections(corrections: Sequence[Correction], rejected: Sequence[Rejected]) -> Iterator[str]:
    """Yield the number of corrections, and a line for each that is not applied. Yield nothing without corrections."""
    if not corrections:
        return
    idle = f", {len(rejected)} of them not applied" if rejected else ""
    yield f"{len(corrections)} corrected by hand{idle}."
    for one in rejected:
        yield f"  {_named(one.correction)}: {one.reason.sentence}"


def _named(correction: Correction) -> str:
    anchor = correction.anchor
    sentence = " ".join(anchor.sentence)
    sentence = sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1] + "…"
    word = "" if anchor.word is None else f"“{anchor.sentence[anchor.word]}” in "
    at = "" if correction.time is None else f" at {clock(correction.time)}"
    return f"{_CORRECTED[correction.kind]}{at}, {word}“{sentence}”"
