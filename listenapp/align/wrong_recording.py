"""Refuse a recording of another text: after its first minute of speech, and when all of it is matched."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from listenapp.align.incremental_aligner import Outcome
from listenapp.align.matching import tokens
from listenapp.align.whisper_recognizer import Piece
from listenapp.errors import AlignmentFailed
from listenapp.story.model import Story

_log = logging.getLogger(__name__)

Run = tuple[str, str, str]

_FEWEST_RUNS = 0.1  # least share of runs; below it the recording reads another text
_LATER = 0.4  # part of the recognised runs, from the last one back, that is judged also alone
_LONGEST_WORD = 1.0  # seconds that count of one recognised word: Whisper stretches words over music
_FEWEST_MATCHED = 0.3  # least share that must match, of the text or of the recognised words, whichever is larger


class EarlyCheck:
    """Check whether the beginning of a recording reads the text at all. For one thread.

    The measure is the share of the recognised runs of three tokens that the text has too, wherever it has them. A
    single word or a pair of words is found in any text of the language. Runs of three are not, and need no order, so
    that a recording may begin in the middle of the text.

    An announcement or music before the story is not in the text either. Therefore nothing is decided before 50 s of
    speech were recognised, about a minute of sound, and the later part counts alone if more of it is in the text.

    Measured: of 115 right recordings, many after music and 25 s of announcement, those that are judged have at least
    20 % of their runs in the text. 64 wrong ones have at most 6 %, even if both are of the same radio programme.
    """

    ENOUGH = 50.0
    """Seconds of recognised speech after which the recording is judged."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._heard: list[Run] = []
        self._decided = False
        self.seconds = 0.0

    def take(self, piece: Piece) -> None:
        """Add a recognised chunk. Do nothing once the recording has passed."""
        if self._decided:
            return
        heard = tokens.of_heard(piece.words, self._story.language)
        self._heard += _runs([token.spoken for token in heard])
        self.seconds += sum(min(word.end - word.start, _LONGEST_WORD) for word in piece.words)
        self._decided = self.seconds >= self.ENOUGH

    @property
    def share(self) -> float:
        """Return the share of recognised runs that are in the text, 0 to 1: of all, or of the later ones."""
        found = [run in self._in_text for run in self._heard]
        later = found[-round(_LATER * len(found)) :]
        return max(_mean(found), _mean(later))

    @property
    def reads_another_text(self) -> bool:
        """Return whether enough speech was recognised, and too little of it is in the text.

        A text that is shorter than this speech may be an excerpt that is read later.
        """
        return self._decided and len(self._text) >= len(self._heard) and self.share < _FEWEST_RUNS

    @cached_property
    def _text(self) -> list[str]:
        """Find the tokens of the text. A long one takes a third of a second, for which no first sentence waits."""
        return [token.spoken for token in tokens.of_text(tokens.written(self._story), self._story.language)]

    @cached_property
    def _in_text(self) -> frozenset[Run]:
        return frozenset(_runs(self._text))


def refuse_beginning(audio: Path, check: EarlyCheck, piece: Piece) -> None:
    """Add a recognised chunk to the check. Raises AlignmentFailed if the recording reads another text."""
    check.take(piece)
    if check.reads_another_text:
        _log.debug("%.0f s of speech: %.0f %% of its phrases are in the text", check.seconds, 100 * check.share)
        raise AlignmentFailed(
            "align.other_beginning",  # alignment_messages.OTHER_BEGINNING
            f"“{audio.name}” does not begin with this text.",
            "Choose the narration of this story.",
            file=audio.name,
            share=check.share,
        )


def refuse_mismatch(audio: Path, outcome: Outcome) -> None:
    """Raise AlignmentFailed if too little of the whole recording and its text belongs together."""
    share = outcome.matched
    if share < _FEWEST_MATCHED or all(word.start is None for word in outcome.words):
        raise AlignmentFailed(
            "align.another_story",
            f"“{audio.name}” does not read this text: only {share:.0%} of the words were recognised.",
            "Choose the narration of this story.",
            file=audio.name,
            share=share,
        )


def _runs(spoken: Sequence[str]) -> list[Run]:
    return [(first, second, third) for (first, second), (_, third) in pairwise(pairwise(spoken))]


def _mean(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 0.0
