"""Align a story with its narration: decode, recognise, match, refine, rate the confidence.

    recording ──decode──> 16 kHz PCM ──recognise──> heard words ──┐
    story ──tokens──> spoken tokens ──────────────────────────────┴─match──> rough words ──refine──> times, confidence

Chunks of about half a minute go through the whole chain one after the other, including decoding. The first sentences
therefore get their times long before the last chunk has been recognised. A recording of another text is refused after
its first minute of speech.
"""

from __future__ import annotations

import logging
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from listenapp.align import confidence, wrong_recording
from listenapp.align.alignment_messages import Event, Progress, Stage
from listenapp.align.attention_aligner import AttentionAligner, force
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.fused_aligner import force_and_refine
from listenapp.align.incremental_aligner import AlignStretch, IncrementalAligner, Outcome, WordEvidence
from listenapp.align.models import installed
from listenapp.align.phones import phone_models
from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.align.refine import refine
from listenapp.align.whisper_recognizer import KnownWords, Recognizer, loading
from listenapp.audio.audio_file import sha256
from listenapp.errors import AudioUnreadable
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_log = logging.getLogger(__name__)

Report = Callable[[Event], None]

PHONES_LANGUAGE = "en"  # the language of pocketsphinx's own phone model, which needs no help of the attention
_HEARD_AT = 0.03  # fraction of the job that is done when recognition begins
_UNKNOWN = 300.0  # seconds assumed to remain if the file does not state its duration


def align(
    story: Story,
    audio: Path,
    model: Path,
    *,
    threads: int = 2,
    report: Report = lambda _: None,
    recognizer: Future[Recognizer] | Future[KnownWords] | None = None,
    explain: Callable[[Sequence[WordEvidence]], None] | None = None,
    any_recording: bool = False,
) -> Alignment:
    """Align a story with its narration. Blocks until the alignment is complete.

    `report` is called in this thread. An exception from it ends the job. `recognizer` is a recogniser of this model
    whose loading has already begun. `explain` gets the intermediate results for each word of the story.
    `any_recording`: accept a recording that begins with other speech, such as a long announcement. Whether the whole
    recording reads the text is still checked at the end.

    Raises AudioUnreadable if the recording is silent or cannot be decoded. Raises AlignmentFailed if the text and the
    narration do not belong together, as early as that is known.
    """
    started = time.monotonic()
    report(Progress(Stage.DECODE, 0.0))
    loaded: Future[Recognizer] | Future[KnownWords] = recognizer or loading(model, threads=threads)
    with ThreadPoolExecutor(1) as beside:
        sound, check = ChunkedAudio(audio), wrong_recording.EarlyCheck(story)
        preparing = beside.submit(_job, story, sound, model, threads)
        hashing = beside.submit(sha256, audio)
        report(Progress(Stage.LOAD, 0.01))
        progress = HearingProgress(sound)
        waited_for = partial(_is_waited_for, preparing)
        for piece in loaded.result().hear(sound, story.language, hurried=waited_for):
            _log.debug("recognised up to %.2f s: %s", piece.end, " ".join(word.text for word in piece.words))
            if not any_recording:
                wrong_recording.refuse_beginning(audio, check, piece)
            if ready := preparing.result().take(piece):
                report(ready)
                _log.debug("words %d to %d timed", ready.first_word, ready.first_word + len(ready.timings) - 1)
            report(progress.at(piece.end))
        refuse_silence(audio, sound)
        report(Progress(Stage.REFINE, 0.97))
        recognised = time.monotonic()
        outcome = preparing.result().finish()
        _log_outcome(outcome, sound.seconds, recognised - started, time.monotonic() - recognised)
        wrong_recording.refuse_mismatch(audio, outcome)
        audio_sha256 = hashing.result()
        if explain:
            explain(preparing.result().evidence())
    return Alignment(
        language=story.language,
        recognizer=f"whisper {installed.name_of(model)}",
        audio_sha256=audio_sha256,
        text_sha256=story.text_sha256,
        duration=sound.seconds,
        words=outcome.words,
        sentences=confidence.sentences(story.sentences, outcome.words),
        extra=outcome.extra,
    )


def _log_outcome(outcome: Outcome, duration: float, recognising: float, finishing: float) -> None:
    _log.debug("%.1f s of sound: recognised in %.2f s, finished in %.2f s", duration, recognising, finishing)
    counts = Counter(word.status.value for word in outcome.words)
    _log.debug("%.0f %% matched; words: %s; extra speech: %s", 100 * outcome.matched, dict(counts), outcome.extra)


def _job(story: Story, sound: ChunkedAudio, model: Path, threads: int) -> IncrementalAligner:
    return IncrementalAligner(story, sound, stretch_aligner(story.language, model, threads))


def _is_waited_for(job: Future[IncrementalAligner]) -> bool:
    """Return whether no sentence has been reported yet."""
    return not job.done() or not job.result().told


def stretch_aligner(language: str, model: Path, threads: int) -> AlignStretch:
    """Return the aligner of the language.

    It is the phone aligner for English, Whisper's attention for other languages, and both for languages with letter
    rules.
    """
    if language == PHONES_LANGUAGE:
        return partial(refine, aligner=PhoneAligner())
    attention = AttentionAligner(model, threads=threads)
    if phones := phone_models.of_language(language):
        return partial(force_and_refine, attention=attention, phones=phones)
    return partial(force, aligner=attention)


def refuse_silence(audio: Path, sound: ChunkedAudio) -> None:
    """Raises AudioUnreadable if everything that was decoded is silent."""
    if sound.silent():
        raise AudioUnreadable(
            "audio.silent",
            f"“{audio.name}” is silent.",
            "Choose a recording of someone reading the story.",
            file=audio.name,
        )


class HearingProgress:
    """Progress of the recognition. The fraction never decreases, even if the header states a wrong duration."""

    def __init__(self, sound: ChunkedAudio) -> None:
        self._sound = sound
        self._started = time.monotonic()
        self._fraction = 0.0

    def at(self, heard: float) -> Progress:
        """Return the progress after `heard` seconds of the recording."""
        expected = self._sound.expected
        share = heard / (expected or heard + _UNKNOWN)
        self._fraction = max(self._fraction, _HEARD_AT + (0.96 - _HEARD_AT) * min(1.0, share))
        elapsed = time.monotonic() - self._started
        return Progress(Stage.HEAR, self._fraction, elapsed / share * (1 - share) if expected else None)
