"""Compare the marks of answers with the judgements of readers: the files `judged_answers*.txt`.

`docs/marking.md` has the rule and the format. All sets but the last two were judged earlier, by a shorter one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from listenapp.practice.marking import Marking, mark_words
from listenapp.practice.right_answers import split

MENDED = ("judged_answers", "judged_answers_fresh", "judged_answers_after", "judged_answers_last")
"""Sets whose disagreements were mended where the program was wrong."""
SETS = (*MENDED, "judged_answers_final", "judged_answers_two_readers", "judged_answers_misheard")
"""File names of the sets, in the order in which they were written. Each tells how many agreed in the first run."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Answer to the gap in a sentence, and whether a reader finds it right, half or wrong."""

    kind: str
    sentence: str  # with the gap in brackets
    answer: str
    judgement: str

    def marking(self) -> Marking:
        before, gap, after = (split(part) for part in self.sentence.replace("]", "[").split("["))
        return mark_words([*before, *gap, *after], len(before), len(before) + len(gap) - 1, self.answer)


def verdict(marking: Marking) -> str:
    if marking.hearing > 0.999:
        return "right"
    return "half" if marking.hearing > 0 else "wrong"


def judged_answers(name: str) -> Iterator[Judged]:
    """Yield the answers of a set with their settled judgement, which is the last one of a line."""
    for line in Path(__file__).with_name(f"{name}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, sentence, answer, *judgements = (part.strip() for part in line.split("|"))
            yield Judged(kind, sentence, answer, judgements[-1])
