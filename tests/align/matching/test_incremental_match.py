"""Match a narration while it is being recognised. The recognised words are made up."""

from __future__ import annotations

import wave
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from listenapp.align.audio_chunks import RATE, ChunkedAudio
from listenapp.align.incremental_aligner import IncrementalAligner, Outcome
from listenapp.align.whisper_recognizer import Heard, Piece
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

STORY = [
    "The old lighthouse keeper counted the ships each evening.",
    "He wrote their names in a small green book.",
    "One night a storm broke the great lamp on the tower.",
    "Nobody in the village knew how to mend it.",
    "A girl of twelve carried candles up the long stairs.",
    "Every ship came home before the morning.",
]
OTHER = [
    "Farmers in the south have planted a new kind of rice.",
    "It needs less water than the older kinds do.",
    "Scientists tested it for nine years in dry fields.",
    "Prices at the market may fall next autumn.",
]
WORD = 0.4  # seconds


def story_of(sentences: Sequence[str]) -> Story:
    text = " ".join(sentences)
    return story_builder.build(
        text, [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)], title=""
    )


class Timed:
    """Aligner that returns the rough times and counts the words."""

    def __init__(self) -> None:
        self.words = 0
        self.texts: list[str] = []

    def __call__(self, _: object, texts: Sequence[str], rough: Sequence[RoughWord], **__: Any) -> list[FineWord]:
        self.words += len(texts)
        self.texts.append(" ".join(texts))
        return [FineWord(word.start, word.end, 0.9, True) for word in rough]


def heard(sentences: Sequence[str]) -> Iterator[Piece]:
    """Yield chunks of two sentences, with 0.4 s a word."""
    moment = 0.0
    for k in range(0, len(sentences), 2):
        begin, words = moment, []
        for word in " ".join(sentences[k : k + 2]).split():
            words.append(Heard(word, moment, moment + WORD, 0.9))
            moment += WORD
        yield Piece(begin, moment, tuple(words))


def followed(
    tmp_path: Path, text: Sequence[str], said: Sequence[str], timed: Timed | None = None
) -> tuple[list[int], Outcome, int]:
    """Match a narration chunk by chunk.

    Return the number of final words after each chunk, the outcome, and the number of words that were aligned in total.
    """
    pieces = list(heard(said))
    path = tmp_path / "voice.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.random.default_rng(1).normal(0, 3000, round(pieces[-1].end * RATE)).astype(np.int16))
    sound, timed = ChunkedAudio(path), timed or Timed()
    list(sound.chunks())
    job, told = IncrementalAligner(story_of(text), sound, timed), []
    for piece in pieces:
        ready = job.take(piece)
        told.append((ready.first_word + len(ready.timings)) if ready else 0)
    return told, job.finish(), timed.words


def starts(outcome: Outcome) -> list[float | None]:
    return [None if word.start is None else round(word.start, 2) for word in outcome.words]


def test_a_story_that_comes_twice_is_followed_where_it_goes_on(tmp_path: Path) -> None:
    told, outcome, timed = followed(tmp_path, [*STORY, *OTHER, *STORY], [*STORY, *OTHER, *STORY])
    words = len(" ".join([*STORY, *OTHER, *STORY]).split())
    assert starts(outcome) == pytest.approx([WORD * i for i in range(words)])
    assert sorted(told) == told
    assert told[0] < 30
    assert told[-1] == words
    assert timed == words  # each word is aligned once, because reported times are final


def test_a_narrator_may_begin_with_the_end(tmp_path: Path) -> None:
    _, outcome, _ = followed(tmp_path, [*OTHER, *STORY], [*STORY[4:], *OTHER, *STORY])
    teaser = len(" ".join(STORY[4:]).split())
    words = len(" ".join([*OTHER, *STORY]).split())
    assert starts(outcome) == pytest.approx([WORD * (teaser + i) for i in range(words)])
    assert [round(extra.end, 1) for extra in outcome.extra] == [round(WORD * teaser, 1)]


def test_sentences_that_are_read_in_another_order_are_timed_where_they_are_read(tmp_path: Path) -> None:
    said = [*STORY[2:4], *STORY[:2], *OTHER, *STORY[4:]]
    _, outcome, _ = followed(tmp_path, [*STORY, *OTHER], said)
    spoken = " ".join(said).split()
    text = " ".join([*STORY, *OTHER]).split()
    assert starts(outcome) == pytest.approx([WORD * spoken.index(word) if spoken.count(word) == 1 else s
                                             for word, s in zip(text, starts(outcome), strict=True)])  # fmt: skip
    assert None not in starts(outcome)
    assert outcome.extra == ()


def test_the_segments_do_not_depend_on_the_order_in_print(tmp_path: Path) -> None:
    printed = [*STORY[:2], STORY[3], STORY[2], *STORY[4:]]
    timed = Timed()
    followed(tmp_path, printed, STORY, timed)
    assert any("great lamp on the tower Nobody in the village" in texts for texts in timed.texts)


def test_a_chance_hit_in_a_short_headline_claims_no_word(tmp_path: Path) -> None:
    printed = ["Kites and drums.", *STORY]
    spoken = ["Tonight an old tale of winter and home.", *STORY]
    _, outcome, _ = followed(tmp_path, printed, spoken)
    assert all(word.start is None for word in outcome.words[:3])


def test_a_sentence_that_is_printed_twice_is_read_in_one_place(tmp_path: Path) -> None:
    text = [*STORY[:2], STORY[1], *STORY[2:]]
    _, outcome, _ = followed(tmp_path, text, STORY)
    first, end = len(" ".join(STORY[:2]).split()), len(" ".join(text[:3]).split())
    found = starts(outcome)
    assert found[first:end] == [None] * (end - first)
    assert found[:first] + found[end:] == pytest.approx([WORD * i for i in range(len(" ".join(STORY).split()))])


def test_words_that_are_printed_twice_in_a_row_are_both_read(tmp_path: Path) -> None:
    """Recognition often leaves out the second saying of a stammer. Its sound is in the words beside it."""
    said = ["He said that he was going to leave the old town."]
    text = ["He said that he was going, he was going to leave the old town."]
    _, outcome, _ = followed(tmp_path, [*text, *STORY], [*said, *STORY])
    assert None not in starts(outcome)


def test_a_few_words_far_ahead_are_no_reason_to_leap_there(tmp_path: Path) -> None:
    told, outcome, _ = followed(
        tmp_path, [*STORY, *OTHER], ["Welcome to our show.", "It is about a new kind of music.", *STORY, *OTHER]
    )
    assert told[0] == 0
    assert None not in starts(outcome)


def test_a_narration_of_something_else_is_told_by_the_share_that_matched(tmp_path: Path) -> None:
    told, outcome, _ = followed(tmp_path, STORY, OTHER)
    assert set(told) == {0}
    assert outcome.matched < 0.2
