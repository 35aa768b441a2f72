"""Test how recognised words become a text: sentences, paragraphs at long pauses, the headline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from listenapp.align.alignment_messages import UnwrittenStory
from listenapp.align.transcription import text_writer
from listenapp.align.whisper_recognizer import Heard
from listenapp.story.model import BlockKind
from listenapp.story.story_extras import TEXT_BY

_WORD = 0.3  # seconds
_UNWRITTEN = UnwrittenStory("Boats Come Home", None, "/a/boats.mp3")


def heard(parts: Sequence[tuple[str, float]], *, stretched: bool = False) -> tuple[list[Heard], NDArray[np.float32]]:
    """Return words and levels. `parts`: text, and the seconds of silence after it.

    `stretched`: the last word of each part takes up the silence, as Whisper's words often do.
    """
    words, level = [], []
    for text, silence in parts:
        for word in text.split():
            start = 0.01 * len(level)
            level += [-20.0] * round(100 * _WORD)
            words.append(Heard(word, start, start + _WORD, 0.9))
        level += [-70.0] * round(100 * silence)
        if stretched:
            last = words.pop()
            words.append(Heard(last.text, last.start, last.end + silence, 0.9))
    return words, np.asarray(level, np.float32)


@pytest.mark.parametrize("stretched", [False, True])
def test_paragraphs_begin_after_the_longer_pauses(stretched: bool) -> None:
    parts = [
        ("The boats came home.", 0.45),
        ("The children waited for them.", 0.9),
        ("Nobody slept that night.", 0.5),
        ("The boats were full of fish.", 0.95),
        ("A small boat led the others.", 0.5),
        ("It was early.", 0.0),
    ]
    assert text_writer.paragraphs(*heard(parts, stretched=stretched), "en") == [
        "The boats came home. The children waited for them.",
        "Nobody slept that night. The boats were full of fish.",
        "A small boat led the others. It was early.",
    ]


def test_pauses_of_one_kind_begin_no_paragraph() -> None:
    parts = [(f"This is sentence number {i}.", 0.7 + 0.01 * (i % 3)) for i in range(8)]
    assert len(text_writer.paragraphs(*heard(parts), "en")) == 1


def test_a_long_paragraph_is_split_at_its_longest_pause() -> None:
    parts = [("Here are ten words that all belong to one sentence.", 0.81 if i == 6 else 0.8) for i in range(13)]
    first, second = text_writer.paragraphs(*heard(parts), "en")
    assert (first.count("."), second.count(".")) == (7, 6)


def test_a_pause_within_a_sentence_begins_no_paragraph() -> None:
    parts = [("The boats", 1.5), ("came home.", 0.4), ("It rained.", 0.4), ("We waited.", 0.4)]
    assert len(text_writer.paragraphs(*heard(parts), "en")) == 1


def test_speech_without_full_stops_is_split_too() -> None:
    parts = [("and so we went on and on along the river", 0.3 if i % 5 else 0.6) for i in range(30)]
    assert max(len(text.split()) for text in text_writer.paragraphs(*heard(parts), "en")) <= 110


def test_chinese_has_no_spaces() -> None:
    parts = [("船 回来 了。", 0.4), ("孩子 在 等。", 0.4)]
    assert text_writer.paragraphs(*heard(parts), "zh") == ["船回来了。孩子在等。"]


def test_silence_gives_no_text() -> None:
    assert text_writer.paragraphs([], np.zeros(0, np.float32), "en") == []


def test_the_title_is_the_headline_and_is_not_repeated() -> None:
    story = text_writer.story(_UNWRITTEN, ["Boats come home.", "They were full of fish. It rained."], "en", "whisper")
    assert story.text == "Boats Come Home\n\nThey were full of fish. It rained."
    assert [block.kind for block in story.blocks] == [BlockKind.HEADLINE, BlockKind.BODY]
    assert (story.title, story.source, story.language) == ("Boats Come Home", "/a/boats.mp3", "en")
    assert len(story.sentences) == 3
    assert story.is_machine_text
    assert story.extras == {TEXT_BY: "whisper"}


@pytest.mark.parametrize("first", ["Boats come home.", "Boats Come Home!", "One day in May."])
def test_rough_times_are_those_of_the_recognised_words(first: str) -> None:
    words, level = heard(
        [(first, 1.0), ("The U.S. boats came, and the boats were full.", 0.5), ("“Come,” he said.", 0.0)]
    )
    story = text_writer.story(_UNWRITTEN, text_writer.paragraphs(words, level, "en"), "en", "test")
    alignment = text_writer.rough_alignment(story, words)
    starts = {word.text: word.start for word in words}
    body = [index for index, word in enumerate(story.words) if story.block_of_word(index).kind is BlockKind.BODY]
    timed = {story.words[index].text: alignment.words[index].start for index in body}
    assert None not in timed.values()
    assert timed["full"] == starts["full."]
    assert timed["said"] == starts["said."]
    found = [timing.start for timing in alignment.words if timing.start is not None]
    assert found == sorted(found)
    assert alignment.text_sha256 == story.text_sha256
    assert alignment.sentences[-1].start == starts["“Come,”"]
