"""Test that a recording of another text is found out early, and that unread speech before the story is no reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from listenapp.align.whisper_recognizer import Heard, Piece
from listenapp.align.wrong_recording import EarlyCheck
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

_SECONDS_A_WORD = 0.35
_ANNOUNCEMENT = (
    "this is a recording for the public domain all of them are free for more information or to volunteer please visit "
    "our site chapter one of a book about boats written by somebody whom nobody remembers and read today by a friend"
)


def sentences(of: str, count: int) -> str:
    """Return sentences about one thing, which have few runs of words in common with those about another."""
    return " ".join(
        f"the {of} saw {of}{i} and {of}ing" + (" in one of the towns." if i % 40 == 0 else ".") for i in range(count)
    )


def story_of(text: str, language: str = "en") -> Story:
    return story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="", language=language)


def pieces(text: str, size: int = 20) -> Iterator[Piece]:
    """Return a text as recognised words in chunks."""
    words = text.split()
    for first in range(0, len(words), size):
        now, chunk = first * _SECONDS_A_WORD, words[first : first + size]
        heard = [
            Heard(word, now + k * _SECONDS_A_WORD, now + (k + 1) * _SECONDS_A_WORD, 0.9) for k, word in enumerate(chunk)
        ]
        yield Piece(now, now + len(chunk) * _SECONDS_A_WORD, tuple(heard))


def told_after(story: Story, spoken: str) -> float | None:
    """Return the seconds of recording after which it is refused, or None."""
    check = EarlyCheck(story)
    for piece in pieces(spoken):
        check.take(piece)
        if check.reads_another_text:
            return piece.end
    return None


def test_a_recording_of_another_text_is_refused_within_its_first_90_seconds() -> None:
    after = told_after(story_of(sentences("boat", 80)), sentences("train", 80))
    assert after is not None
    assert 50 <= after < 90


def test_a_recording_of_the_text_is_never_refused() -> None:
    text = sentences("boat", 80)
    assert told_after(story_of(text), text) is None


def test_nothing_is_decided_before_enough_speech() -> None:
    assert told_after(story_of(sentences("boat", 80)), sentences("train", 15)) is None


@pytest.mark.parametrize("times", [1, 2])
def test_an_announcement_that_is_not_in_the_text_is_no_reason(times: int) -> None:
    text = sentences("boat", 80)
    assert told_after(story_of(text), f"{_ANNOUNCEMENT * times} {text}") is None


def test_a_recording_that_begins_in_the_middle_is_no_reason() -> None:
    text = sentences("boat", 120)
    assert told_after(story_of(text), text[len(text) // 2 :]) is None


def test_a_short_excerpt_may_be_read_late_in_a_long_recording() -> None:
    assert told_after(story_of(sentences("boat", 5)), f"{sentences('train', 80)} {sentences('boat', 5)}") is None


def test_a_recording_that_passed_is_not_judged_again() -> None:
    """A text can be longer than its recording, and a recording can go on with something else."""
    text = sentences("boat", 40)
    assert told_after(story_of(text), f"{text} {sentences('train', 200)}") is None


def test_music_that_is_recognised_as_long_words_does_not_count_as_speech() -> None:
    check = EarlyCheck(story_of(sentences("boat", 80)))
    check.take(Piece(0.0, 90.0, tuple(Heard("music", 30.0 * k, 30.0 * k + 30.0, 0.2) for k in range(3))))
    assert check.seconds == 3.0
    assert not check.reads_another_text


def test_a_language_without_spaces_is_judged_too() -> None:
    text = "我们今天去海边看船。船上有很多人在等我们回来。" * 12
    other = "昨天他在学校学习新的汉字并且写了一封长信给朋友。" * 12
    assert told_after(story_of(text, "zh"), " ".join(text)) is None
    assert told_after(story_of(text, "zh"), " ".join(other)) is not None
