"""The sentences whose times need a look: marked in the page, and gone through one after the other."""

from __future__ import annotations

from listenapp.library.summary import DOUBTFUL_BELOW
from listenapp.story.alignment import Alignment
from listenapp.ui.player.playback_controller import Session
from listenapp.ui.transcript.transcript_view import Transcript

_HERE = 0.05  # seconds within which a sentence's start is the place that is heard


class Doubts:
    """Of the story being read. Speaks sentence indices."""

    def __init__(self, session: Session, transcript: Transcript) -> None:
        self._session, self._transcript = session, transcript
        self._sentences: list[int] = []

    def show(self, alignment: Alignment | None) -> None:
        """Only those of a whole alignment: while it grows, what is unknown is no doubt."""
        timed = alignment.sentences if alignment is not None and alignment.recognizer else ()
        self._sentences = [i for i, t in enumerate(timed) if t.start is not None and t.confidence < DOUBTFUL_BELOW]
        self._transcript.mark_doubts(self._sentences)

    @property
    def first(self) -> int | None:
        return next(iter(self._sentences), None)

    def after(self, sentence: int) -> int | None:
        """The next one, or after the last one the first again; None where there is none."""
        return next((i for i in self._sentences if i > sentence), self.first)

    def go_to_next(self) -> bool:
        """To the doubtful sentence after the place that is heard, or the first one; False where there is none."""
        alignment = self._session.alignment
        if alignment is None:
            return False
        starts = [start for i in self._sentences if (start := alignment.sentences[i].start) is not None]
        if not starts:
            return False
        now = self._session.story_time + _HERE
        self._session.seek(next((start for start in starts if start > now), starts[0]))
        return True
