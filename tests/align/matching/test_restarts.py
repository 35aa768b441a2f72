"""Tell words that are said again from other speech that is not in the text."""

from __future__ import annotations

import pytest

from listenapp.align.matching.restarts import restarts
from listenapp.align.matching.token_match import match
from listenapp.align.matching.tokens import HeardToken, TextToken

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
