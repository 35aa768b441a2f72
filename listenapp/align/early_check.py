"""Find out early that a recording reads another text, so that the user need not wait for all of it.

The measure is the share of the recognised runs of three tokens that the text has too, wherever it has them. A single
word or a pair of words is found in any text of the language. Runs of three are not, and need no order, so that a
recording may begin in the middle of the text.

An announcement or music before the story is not in the text either. Therefore nothing is decided before 40 s of speech
were recognised, about a minute of sound, and the later part counts alone if more of it is in the text.

Measured: right recordings have at least 90 % of their runs in the text, wrong ones at most 8 %, even if both are of the
same radio programme.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from listenapp.align import tokens
from listenapp.align.recognizer import Piece
from listenapp.story.model import Story

Run = tuple[str, str, str]

_FEWEST = 0.1  # least share of runs; below it the recording reads another text
_LATER = 0.4  # part of the recognised runs, from the last one back, that is judged also alone
_LONGEST_WORD = 1.0  # seconds that count of one recognised word: Whisper stretches words over music


class EarlyCheck:
    """Check of the beginning of a recording. For one thread."""

    ENOUGH = 40.0
    """Seconds of recognised speech after which the recording is judged."""

    def __init__(self, story: Story) -> None:
        text = tokens.of_text([word.text for word in story.words], story.language)
        self._language = story.language
        self._in_text = frozenset(_runs([token.spoken for token in text]))
        self._found: list[bool] = []  # for each recognised run, whether the text has it
        self._decided = False
        self.seconds = 0.0

    def take(self, piece: Piece) -> None:
        """Add a recognised chunk. Do nothing once the recording has passed."""
        if self._decided:
            return
        heard = tokens.of_heard(piece.words, self._language)
        self._found += [run in self._in_text for run in _runs([token.spoken for token in heard])]
        self.seconds += sum(min(word.end - word.start, _LONGEST_WORD) for word in piece.words)
        self._decided = self.seconds >= self.ENOUGH

    @property
    def share(self) -> float:
        """Return the share of recognised runs that are in the text, 0 to 1: of all, or of the later ones."""
        later = self._found[-round(_LATER * len(self._found)) :]
        return max(_mean(self._found), _mean(later))

    @property
    def reads_another_text(self) -> bool:
        """Return whether enough speech was recognised, and too little of it is in the text."""
        return self._decided and self.share < _FEWEST


def _runs(spoken: Sequence[str]) -> list[Run]:
    return [(first, second, third) for (first, second), (_, third) in pairwise(pairwise(spoken))]


def _mean(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 0.0
