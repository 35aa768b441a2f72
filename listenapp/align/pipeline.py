"""From a story and its narration to the time of every word: decode, hear, match, refine, judge.

    recording ──decode──> 16 kHz PCM ──hear──> heard words ──┐
    story ──tokens──> spoken tokens ─────────────────────────┴─match──> rough words ──refine──> times, confidence

Pieces of about half a minute go through the whole chain one after the other, so the first sentences are timed long
before the last piece has been heard. A piece's words are refined when the next piece has been matched too, and again
at the end only if matching the whole has moved them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.align import confidence, models, stretch, tokens
from listenapp.align.events import Event, Progress, SentencesTimed, Stage
from listenapp.align.forced import ForcedAligner, force
from listenapp.align.narrated import Narration, Sounding, narration
from listenapp.align.phones import PhoneAligner
from listenapp.align.recognizer import RATE, Piece, Recognizer
from listenapp.align.refine import refine
from listenapp.align.rough import FineWord
from listenapp.align.stretch import Stretch
from listenapp.audio import decode, energy
from listenapp.audio.file import sha256
from listenapp.errors import AlignmentFailed, AudioUnreadable
from listenapp.story.model import Story
from listenapp.story.timeline import Alignment, Timing

Report = Callable[[Event], None]

_FEWEST_MATCHED = 0.3  # share of the text or of what is heard, whichever is larger
PHONES_LANGUAGE = "en"  # the only one with a phone model in its wheel
_SILENT = -55.0  # dBFS
_HEARD_AT = 0.03  # fraction of the job that is done when hearing begins
_GROWS = 1.02  # the whole is matched again only when this much more has been heard: the cost stays linear


def align(story: Story, audio: Path, model: Path, *, threads: int = 2, report: Report = lambda _: None) -> Alignment:
    """Blocks for as long as it takes; `report` is called on this thread, and what it raises ends the job.

    Raises AudioUnreadable (nothing to hear), AlignmentFailed (text and narration do not belong together).
    """
    report(Progress(Stage.DECODE, 0.0))
    with ThreadPoolExecutor(1) as loader:
        loading = loader.submit(Recognizer, model, threads=threads)
        audio_sha256 = sha256(audio)
        samples = decode.decode(audio, rate=RATE, channels=1).samples[:, 0]
        level = energy.levels(samples, RATE)
        _check_sound(audio, level)
        job = _Job(story, samples, level, _stretch_aligner(story.language, model, threads))
        report(Progress(Stage.LOAD, 0.01))
        recognizer = loading.result()
    started = time.monotonic()
    for piece in recognizer.hear(samples, story.language):
        job.take(piece)
        if ready := job.sure_sentences():
            report(ready)
        report(_progress(piece.end * RATE / len(samples), time.monotonic() - started))
    report(Progress(Stage.REFINE, 0.97))
    narrated, timings = job.finish()
    _check_match(audio, narrated)
    return Alignment(
        language=story.language,
        recognizer=f"whisper {models.name_of(model)}",
        audio_sha256=audio_sha256,
        text_sha256=story.text_sha256,
        duration=len(samples) / RATE,
        words=timings,
        sentences=confidence.sentences(story.sentences, timings),
        extra=narrated.extra,
    )


def _stretch_aligner(language: str, model: Path, threads: int) -> Callable[..., list[FineWord]]:
    """By phones where there is a model of them; in other languages by Whisper, which is fed the text."""
    if language == PHONES_LANGUAGE:
        return partial(refine, aligner=PhoneAligner())
    return partial(force, aligner=ForcedAligner(model, threads=threads))


def _check_sound(audio: Path, level: NDArray[np.float32]) -> None:
    if not len(level) or float(level.max()) < _SILENT:
        raise AudioUnreadable(
            "audio.silent",
            f"“{audio.name}” is silent.",
            "Choose the recording in which the story is read aloud.",
            file=audio.name,
        )


def _check_match(audio: Path, narrated: Narration) -> None:
    share = max(narrated.matched_text, narrated.matched_heard)
    if share < _FEWEST_MATCHED:
        raise AlignmentFailed(
            "align.another_story",
            f"“{audio.name}” does not read this text: only {share:.0%} of the words were recognised.",
            "Choose the narration that belongs to the story.",
            file=audio.name,
            share=share,
        )


def _progress(heard: float, elapsed: float) -> Progress:
    return Progress(Stage.HEAR, _HEARD_AT + (0.96 - _HEARD_AT) * heard, elapsed / heard * (1 - heard))


class _Job:
    """What is known so far."""

    def __init__(
        self,
        story: Story,
        samples: NDArray[np.int16],
        level: NDArray[np.float32],
        align_stretch: Callable[..., list[FineWord]],
    ) -> None:
        self._story = story
        self._samples = samples
        self._level = level
        self._texts = [word.text for word in story.words]
        self._text = tokens.of_text(self._texts, story.language)
        self._sounding = Sounding(level)
        self._heard: list[tokens.HeardToken] = []
        self._matched_at = 0
        self._cuts: list[float] = []
        self._fine: dict[tuple[int, int, float, float], list[FineWord]] = {}
        self._told = 0
        self._aligned = align_stretch

    def take(self, piece: Piece) -> None:
        self._heard += tokens.of_heard(piece.words, self._story.language)
        self._cuts.append(piece.end)

    def sure_sentences(self) -> SentencesTimed | None:
        """The sentences that nothing heard later will change, as far as can be told; None if there are no new ones."""
        if len(self._heard) < _GROWS * self._matched_at:
            return None
        self._matched_at = len(self._heard)
        narrated = self._narration(self._cuts[-1])
        stretches = list(stretch.sure(stretch.stretches(narrated, self._cuts, self._level), narrated))
        if not stretches:
            return None
        first, self._told = self._told, self._end_of_sentences(stretches[-1].last, first=self._told)
        if first >= self._told:
            return None
        timings = self._timings(narrated, stretches)
        return SentencesTimed(first, timings[first : self._told])

    def finish(self) -> tuple[Narration, tuple[Timing, ...]]:
        narrated = self._narration(self._cuts[-1])
        return narrated, self._timings(narrated, stretch.stretches(narrated, self._cuts, self._level))

    def _narration(self, heard_until: float) -> Narration:
        return narration(self._story, self._text, self._heard, self._sounding, end=heard_until)

    def _end_of_sentences(self, last_word: int, *, first: int) -> int:
        """One past the last word of the sentences that end by `last_word`."""
        ends = [s.last_word + 1 for s in self._story.sentences if first < s.last_word + 1 <= last_word + 1]
        return max(ends, default=first)

    def _timings(self, narrated: Narration, stretches: Sequence[Stretch]) -> tuple[Timing, ...]:
        fine: list[FineWord | None] = [None] * len(self._texts)
        for run in stretches:
            key = (run.first, run.last, run.begin, run.end)
            if key not in self._fine:
                self._fine[key] = self._refined(narrated, run)
            fine[run.first : run.last + 1] = self._fine[key]
        return confidence.timings(self._story.sentences, narrated.words, fine)

    def _refined(self, narrated: Narration, run: Stretch) -> list[FineWord]:
        rough = narrated.words[run.first : run.last + 1]
        first, last = round(run.begin * RATE), round(run.end * RATE)
        return self._aligned(
            self._samples[first:last],
            self._texts[run.first : run.last + 1],
            rough,
            language=self._story.language,
            offset=first / RATE,
            previous=self._texts[run.first - 1] if run.first else "",
            following=self._texts[run.last + 1] if run.last + 1 < len(self._texts) else "",
        )
