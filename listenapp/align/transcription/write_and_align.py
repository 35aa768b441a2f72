"""Write the text of a recording, and align it with the recording, which is recognised only once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from listenapp.align import pipeline
from listenapp.align.alignment_messages import DraftWritten, Event, Progress, Stage, UnwrittenStory, Written
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.models import installed
from listenapp.align.pipeline import HearingProgress, Report
from listenapp.align.transcription import text_writer
from listenapp.align.whisper_recognizer import KnownWords, Piece, Recognizer, loading
from listenapp.errors import AlignmentFailed
from listenapp.story import story_pickle
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_BETWEEN_DRAFTS = 1.0  # seconds at least
_SHARE_OF_DRAFTS = 0.1  # of the time since the beginning
_WRITTEN_AT = 0.8  # fraction of the job that is done when the text is written


def write_and_align(
    unwritten: UnwrittenStory,
    audio: Path,
    model: Path,
    *,
    threads: int = 2,
    report: Report = lambda _: None,
    recognizer: Future[Recognizer] | None = None,
) -> Alignment:
    """Write the text of a recording and align both. Blocks.

    The text so far is reported by `DraftWritten` from time to time, and the whole text by `Written`.

    The arguments are those of `pipeline.align`. Raises AudioUnreadable if the recording is silent or cannot be decoded,
    AlignmentFailed if nobody speaks.
    """
    report(Progress(Stage.DECODE, 0.0))
    loaded = recognizer or loading(model, threads=threads)
    sound = ChunkedAudio(audio)
    report(Progress(Stage.LOAD, 0.01))
    story, pieces = _written(unwritten, audio, sound, loaded.result(), f"whisper {installed.name_of(model)}", report)
    report(Written(story_pickle.pack(story)))
    known: Future[KnownWords] = Future()
    known.set_result(KnownWords(pieces))

    def report_rest(event: Event) -> None:
        if isinstance(event, Progress):
            event = Progress(Stage.REFINE, _WRITTEN_AT + (1 - _WRITTEN_AT) * event.fraction)
        report(event)

    return pipeline.align(
        story, audio, model, threads=threads, report=report_rest, recognizer=known, any_recording=True
    )


def _written(
    unwritten: UnwrittenStory, audio: Path, sound: ChunkedAudio, recognizer: Recognizer, by: str, report: Report
) -> tuple[Story, list[Piece]]:
    language = unwritten.language or recognizer.language_of(sound)
    progress, pieces, drafts = HearingProgress(sound), list[Piece](), _Drafts(unwritten, language, by, report)
    for piece in recognizer.hear(sound, language):
        pieces.append(piece)
        drafts.offer(pieces, sound)
        heard = progress.at(piece.end)
        left = None if heard.seconds_left is None else heard.seconds_left / _WRITTEN_AT
        report(Progress(Stage.HEAR, _WRITTEN_AT * heard.fraction, left))
    pipeline.refuse_silence(audio, sound)
    words = [word for piece in pieces for word in piece.words]
    paragraphs = text_writer.paragraphs(words, sound.level, language)
    story = text_writer.story(unwritten, paragraphs, language, by)
    report(DraftWritten(story_pickle.pack(story), text_writer.rough_alignment(story, words)))
    if not any(char.isalnum() for paragraph in paragraphs for char in paragraph):
        raise AlignmentFailed(
            "align.no_speech",
            f"No speech was recognised in “{audio.name}”.",
            "Choose another recording, or add the text.",
            file=audio.name,
        )
    return story, pieces


class _Drafts:
    """Report the text so far, at growing intervals: the reader's page is laid out again each time."""

    def __init__(self, unwritten: UnwrittenStory, language: str, by: str, report: Report) -> None:
        self._unwritten, self._language, self._by, self._report = unwritten, language, by, report
        self._begun = self._last = time.monotonic()

    def offer(self, pieces: Sequence[Piece], sound: ChunkedAudio) -> None:
        now = time.monotonic()
        words = [word for piece in pieces for word in piece.words]
        if not words or now - self._last < max(_BETWEEN_DRAFTS, _SHARE_OF_DRAFTS * (now - self._begun)):
            return
        self._last = now
        paragraphs = text_writer.paragraphs(words, sound.level, self._language)
        story = text_writer.story(self._unwritten, paragraphs, self._language, self._by)
        self._report(DraftWritten(story_pickle.pack(story), text_writer.rough_alignment(story, words)))
