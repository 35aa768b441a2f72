"""Write the text of a recording, and align it with the recording, which is recognised only once."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from listenapp.align import pipeline
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.events import Event, Progress, Stage, Written
from listenapp.align.models import installed
from listenapp.align.pipeline import HearingProgress, Report
from listenapp.align.recognizer import KnownWords, Piece, Recognizer, loading
from listenapp.align.transcription import transcript
from listenapp.align.transcription.unwritten import UnwrittenStory
from listenapp.errors import AlignmentFailed
from listenapp.story import transfer
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

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
    """Write the text of a recording and align both. Blocks. The text is reported by `Written`.

    The arguments are those of `pipeline.align`. Raises AudioUnreadable if the recording is silent or cannot be decoded,
    AlignmentFailed if nobody speaks.
    """
    report(Progress(Stage.DECODE, 0.0))
    loaded = recognizer or loading(model, threads=threads)
    sound = ChunkedAudio(audio)
    report(Progress(Stage.LOAD, 0.01))
    story, pieces = _written(unwritten, audio, sound, loaded.result(), f"whisper {installed.name_of(model)}", report)
    report(Written(transfer.pack(story)))
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
    progress, pieces = HearingProgress(sound), []
    for piece in recognizer.hear(sound, language):
        pieces.append(piece)
        heard = progress.at(piece.end)
        left = None if heard.seconds_left is None else heard.seconds_left / _WRITTEN_AT
        report(Progress(Stage.HEAR, _WRITTEN_AT * heard.fraction, left))
    pipeline.refuse_silence(audio, sound)
    words = [word for piece in pieces for word in piece.words]
    paragraphs = transcript.paragraphs(words, sound.level, language)
    story = transcript.story(unwritten, paragraphs, language, by)
    if not any(char.isalnum() for paragraph in paragraphs for char in paragraph):
        raise AlignmentFailed(
            "align.no_speech",
            f"No speech was recognised in “{audio.name}”.",
            "Choose another recording, or add the text.",
            file=audio.name,
        )
    return story, pieces
