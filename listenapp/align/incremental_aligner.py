"""Build the word times of a story while its narration is being recognised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

from listenapp.align import confidence, unread_words
from listenapp.align.alignment_messages import SentencesTimed
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.matching import tokens
from listenapp.align.matching.incremental_match import IncrementalMatcher, MatchedPart
from listenapp.align.matching.spoken_words import USUAL_PACE, SpeechActivity
from listenapp.align.matching.tokens import HeardToken
from listenapp.align.repetitions.added_words import without_added_words
from listenapp.align.repetitions.hidden_restarts import with_hidden_restarts
from listenapp.align.repetitions.restarted_words import SaidWord, with_restarts
from listenapp.align.speech_segments import SpeechSegment
from listenapp.align.whisper_recognizer import Piece
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.story.alignment import Extra, Timing
from listenapp.story.model import Story

_ENOUGH_WORDS = 30  # to measure the narrator's pace

AlignStretch = Callable[..., list[FineWord]]
"""`refine` or `force`, bound to its aligner."""


@dataclass(frozen=True)
class Outcome:
    """Result of an alignment.

    `matched` is the larger of two shares: the recognised part of the text, and the part of the recognised speech that
    is in the text. Range 0 to 1.
    """

    words: tuple[Timing, ...]
    extra: tuple[Extra, ...]
    matched: float


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """Intermediate results for one word. `heard` holds the recognised tokens that were matched with it."""

    heard: tuple[HeardToken, ...]
    rough: RoughWord
    fine: FineWord | None  # None if the word is not read aloud


class IncrementalAligner:
    """Incremental alignment of one story. For one thread."""

    def __init__(self, story: Story, sound: ChunkedAudio, align_stretch: AlignStretch) -> None:
        self._story = story
        self._sound = sound
        self._aligned = align_stretch
        self._texts = tokens.written(story)
        self._follower = IncrementalMatcher(story, sound)
        self._fine: dict[tuple[tuple[int, ...], tuple[Extra, ...], float, float], list[FineWord]] = {}
        self._pace = USUAL_PACE
        self.told = 0
        """Number of words, from the first one on, whose times `take` has returned."""

    def take(self, piece: Piece) -> SentencesTimed | None:
        """Add a recognised chunk.

        Return the new sentences that are probably final, or None if there are no new ones.
        """
        self._follower.take(piece)
        part = self._follower.tail()
        if part is None or not part.found:
            return None
        last = part.found[-1].last
        told = max((s.last_word + 1 for s in part.story.sentences if s.last_word <= last), default=0)
        first, self.told = self.told, max(self.told, part.first_word + told)
        timings = self._timings(part)
        self._follower.settle(part)
        if first == self.told:
            return None
        return SentencesTimed(first, timings[first - part.first_word : self.told - part.first_word])

    def finish(self) -> Outcome:
        """Align the whole story with everything that was recognised."""
        whole = self._follower.whole()
        extra, sounding = whole.narrated.extra, SpeechActivity(self._sound.level).between
        guessed = self._follower.unmatched(whole)
        words = unread_words.rated(self._story, self._timings(whole), extra, sounding, guessed)
        return Outcome(words, extra, self._follower.share(whole))

    def evidence(self) -> tuple[WordEvidence, ...]:
        """Return the intermediate results for each word of the story. Call it after `finish`."""
        whole = self._follower.whole()
        heard = self._follower.heard_as(whole)
        fine = self._fine_words(whole)
        return tuple(WordEvidence(heard.get(i, ()), rough, fine[i]) for i, rough in enumerate(whole.narrated.words))

    def _timings(self, part: MatchedPart) -> tuple[Timing, ...]:
        return confidence.timings(part.story, part.narrated.words, self._fine_words(part))

    def _fine_words(self, part: MatchedPart) -> list[FineWord | None]:
        fine: list[FineWord | None] = [None] * len(part.story.words)
        order = part.order or range(len(part.story.words))
        pace = self._pace_of(part)
        for run in part.found:
            spoken = [i for i in order[run.first : run.last + 1] if part.narrated.words[i].spoken]
            words = tuple(part.first_word + i for i in spoken)
            again = tuple(one for one in part.narrated.restarts if run.begin <= one.start and one.end <= run.end)
            key = (words, again, run.begin, run.end)
            if key not in self._fine:
                self._fine[key] = self._refined(words, run, [part.narrated.words[i] for i in spoken], again, pace)
            for i, word in zip(spoken, self._fine[key], strict=True):
                fine[i] = word
        return fine

    def _pace_of(self, part: MatchedPart) -> float:
        """Return the median seconds a letter: of the part, or of an earlier one if too few words were recognised.

        A mean would depend on the words that recognition makes too long.
        """
        words = zip(part.narrated.words, part.story.words, strict=True)
        paces = [(word.end - word.start) / len(written.text) for word, written in words if word.trust]
        if len(paces) >= _ENOUGH_WORDS:
            self._pace = median(paces)
        return self._pace

    def _refined(
        self,
        words: Sequence[int],
        run: SpeechSegment,
        rough: Sequence[RoughWord],
        restarts: Sequence[Extra],
        pace: float,
    ) -> list[FineWord]:
        first, end = words[0], words[-1] + 1
        printed = [self._texts[word] for word in words]
        known = without_added_words(with_restarts(printed, rough, restarts), self._aligned_words)
        sounding = SpeechActivity(self._sound.level, run.begin).between
        previous = self._texts[first - 1] if first else ""
        following = self._texts[end] if end < len(self._texts) else ""
        aligned = partial(self._aligned_words, begin=run.begin, end=run.end, previous=previous, following=following)
        times = aligned(known)
        said = with_hidden_restarts(known, times, pace, sounding, self._aligned_words)
        if said != known:
            times = aligned(said)
        return [time for word, time in zip(said, times, strict=True) if word.is_printed]

    def _aligned_words(
        self, said: Sequence[SaidWord], begin: float, end: float, previous: str = "", following: str = ""
    ) -> list[FineWord]:
        return self._aligned(
            self._sound.between(begin, end),
            [word.text for word in said],
            [word.rough for word in said],
            language=self._story.language,
            offset=begin,
            previous=previous,
            following=following,
        )
