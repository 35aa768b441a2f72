"""Tell words that are said again from other speech that is not in the text."""

from __future__ import annotations

import numpy as np
import pytest

from listenapp.align.matching.restarts import restarts, said_again
from listenapp.align.matching.spoken_words import SpeechActivity, judge_spoken
from listenapp.align.matching.token_match import TokenPair, match
from listenapp.align.matching.tokens import HeardToken, TextToken, of_text
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind

TEXT = "last year we had a great time in the mountains with all our friends"


def found(heard: str) -> list[str]:
    text = [TextToken(token, k) for k, token in enumerate(TEXT.split())]
    said = [HeardToken(token, float(k), k + 1.0, 1.0) for k, token in enumerate(heard.split())]
    pairs = match([token.spoken for token in text], [token.spoken for token in said], {0})
    return [one.heard for one in restarts(text, said, pairs, {pair.heard for pair in pairs})]


@pytest.mark.parametrize(
    ("heard", "again"),
    [
        ("last year we had a great time we had a great time in the mountains with", ["we had a great time"]),
        ("last year we had a grade we had a great time in the mountains with all our friends", ["we had a grade"]),
        (
            "last year we had agree time we had a great time in the mountains with all our friends",
            ["we had agree time"],
        ),
        ("last year last year we had a great time in the mountains with all our friends", ["last year"]),
        ("thank you last year we had a great time in the mountains with all our friends", []),
        ("last year we had a we had a great time in the mountains with all our friends", ["we had a"]),
    ],
)
def test_words_that_are_said_again(heard: str, again: list[str]) -> None:
    assert found(heard) == again


@pytest.mark.parametrize(
    "heard",
    [
        TEXT,
        "last year we had a great time as my mother would say in the mountains with all our friends",
    ],
)
def test_other_speech_is_no_repetition(heard: str) -> None:
    assert found(heard) == []


@pytest.mark.parametrize(
    ("heard", "again", "rest"),
    [
        ("every member of congress you", "every member of congress", "you"),
        ("you we choose the side", "we choose the side", "you"),
        ("every member of congress we choose the side", "every member of congress / we choose the side", ""),
        ("congress you", "", "congress you"),
        ("member of the town you", "", "member of the town you"),
    ],
)
def test_a_misheard_word_does_not_claim_the_words_that_are_said_again(heard: str, again: str, rest: str) -> None:
    said = [HeardToken(token, float(k), k + 1.0, 1.0) for k, token in enumerate(heard.split())]
    before, following = "every member of congress".split(), "we choose the side of law".split()
    first, last = said_again(range(len(said)), said, before, following)
    spoken = [token.spoken for token in said]
    assert " / ".join(" ".join(spoken[k] for k in part) for part in (first, last) if part) == again
    assert " ".join(spoken[len(first) : len(said) - len(last)]) == rest


def test_a_misheard_word_after_a_repetition_has_the_time_of_what_was_heard_for_it() -> None:
    words = "That is why. Every member of Congress should choose the side of law."
    story = story_builder.build(words, [Block(BlockKind.BODY, 0, len(words))], title="")
    text = of_text([word.text for word in story.words], "en")
    spoken = "that is why every member of congress every member of congress you choose the side of law".split()
    said = [HeardToken(token, k / 2, k / 2 + 0.5, 1.0) for k, token in enumerate(spoken)]
    pairs = [TokenPair(i, i if i < 7 else i + 4, 1.0) for i in range(13) if i != 7]  # the first saying is matched
    level = np.zeros(1000, np.float32)
    level[900:] = -60
    judged = judge_spoken(story, text, said, pairs, SpeechActivity(level), end=10.0)
    assert (judged.words[7].start, judged.words[7].end) == (5.5, 6.0)
    assert [one.heard for one in judged.restarts] == ["every member of congress"]
