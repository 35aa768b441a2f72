"""Run `listenapp align TEXT AUDIO --explain WORD`: print why each occurrence of a word has its time.

The alignment runs in this process, because its intermediate results are too large to send from a worker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.align import pipeline
from listenapp.align.alignment_messages import Event, Progress
from listenapp.align.incremental_aligner import WordEvidence
from listenapp.align.phones.phone_aligner import RATE, PhoneAligner, PhoneTime
from listenapp.audio.decode import decode
from listenapp.commands.terminal import ProgressLine
from listenapp.story import word_splitting
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.normalization.readings import readings

_MARGIN = 0.1  # seconds of audio around three words whose phones are aligned


def occurrences(story: Story, word: str) -> list[int]:
    """Return the indices of a word in the story, written in any case."""
    wanted = " ".join(each.text for each in word_splitting.words(word)).casefold()
    return [i for i, each in enumerate(story.words) if each.text.casefold() == wanted]


def explained(
    story: Story, audio: Path, model: Path, words: Sequence[int], *, threads: int | None, any_recording: bool
) -> Iterator[str]:
    """Align the story and yield lines about `words`. Raises AudioUnreadable, AlignmentFailed."""
    audio, model = audio.absolute(), model.absolute()  # loading the phone model may change the current folder
    evidence: list[WordEvidence] = []
    line = ProgressLine("Timing the story")

    def show(event: Event) -> None:
        if isinstance(event, Progress):
            line.show(event.fraction, event.seconds_left)

    try:
        alignment = pipeline.align(
            story,
            audio,
            model,
            threads=threads or 2,
            report=show,
            explain=evidence.extend,
            any_recording=any_recording,
        )
    finally:
        line.clear()
    phones = _Phones(story, alignment, audio) if story.language == pipeline.PHONES_LANGUAGE else None
    for index in words:
        yield from _about(story, alignment, index, evidence[index])
        if phones:
            yield f"  phones      {phones.of(index)}"


def _about(story: Story, alignment: Alignment, index: int, known: WordEvidence) -> Iterator[str]:
    timing, sentence = alignment.words[index], story.sentence_of_word[index]
    yield f"“{story.words[index].text}”, word {index}, sentence {sentence}: {story.sentence_text(sentence)}"
    yield f"  result      {_span(timing.start, timing.end)}, {timing.status.value}, confidence {timing.confidence:.2f}"
    heard = " ".join(f"{t.spoken} ({_span(t.start, t.end)}, probability {t.probability:.2f})" for t in known.heard)
    yield f"  heard as    {heard or 'nothing that matches'}"
    if not known.rough.spoken:
        yield "  decision    not read aloud: the narration has no sound for it, or other speech in its place"
        return
    matched = "matched with the text" if known.rough.trust else "placed between its neighbours by its length"
    yield f"  recognised  {_span(known.rough.start, known.rough.end)}, {matched}, trust {known.rough.trust:.2f}"
    yield f"  refined     {_refined(known)}"


def _refined(known: WordEvidence) -> str:
    if known.fine is None:
        return "nothing"
    if not known.fine.refined:
        return "failed here, so the recognised time stays"
    return f"{_span(known.fine.start, known.fine.end)}, fits the sound by {known.fine.score:.2f}"


def _span(start: float | None, end: float | None) -> str:
    return f"{start:.3f}–{end:.3f} s" if start is not None and end is not None else "no time"


class _Phones:
    """Phones of single words, aligned together with the word before and after."""

    def __init__(self, story: Story, alignment: Alignment, audio: Path) -> None:
        self._story = story
        self._times = [(word.start, word.end) for word in alignment.words]
        self._samples: NDArray[np.int16] = decode(audio, rate=RATE, channels=1).samples.reshape(-1)
        self._aligner = PhoneAligner()

    def of(self, index: int) -> str:
        """Return the phones of a word with their starts, such as "HH 12.31 ER 12.40"."""
        around = range(max(0, index - 1), min(index + 2, len(self._times)))
        times = {
            i: (start, end) for i in around for start, end in [self._times[i]] if start is not None and end is not None
        }
        if index not in times:
            return "none"
        offset = max(0.0, min(start for start, _ in times.values()) - _MARGIN)
        stop = max(end for _, end in times.values()) + _MARGIN
        said = [readings(self._story.words[i].text, self._story.language) for i in times]
        found = self._aligner.phones(self._samples[round(offset * RATE) : round(stop * RATE)], said)
        return _listed(found[list(times).index(index)], offset) if found else "cannot be aligned here"


def _listed(phones: Sequence[PhoneTime], offset: float) -> str:
    return " ".join(f"{phone.name} {phone.start + offset:.2f}" for phone in phones)
