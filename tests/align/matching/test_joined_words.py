"""Divide a recognised word that stands for several words of the text."""

from __future__ import annotations

import pytest

from listenapp.align.matching.joined_words import divided
from listenapp.align.matching.token_match import match
from listenapp.align.matching.tokens import HeardToken, TextToken


def shared(written: str, said: str) -> list[tuple[str, float]]:
    """Return the words of the text that have a time, with their starts. Each recognised letter takes a second."""
    text = [TextToken(token, k) for k, token in enumerate(written.split())]
    heard, at = [], 0.0
    for token in said.split():
        heard.append(HeardToken(token, at, at + len(token), 1.0))
        at += len(token)
    pairs = match([token.spoken for token in text], [token.spoken for token in heard], {0})
    tokens, found = divided(text, heard, pairs)
    assert [pair.heard for pair in found] == sorted({pair.heard for pair in found})
    return [(text[pair.text].spoken, round(tokens[pair.heard].start, 1)) for pair in found]


@pytest.mark.parametrize(
    ("written", "said", "starts"),
    [
        (
            "send an email at learningenglish at voanews and more of it",
            "send an email at learningenglishatvoeynews and more of it",
            [("learningenglish", 13.0), ("at", 28.0), ("voanews", 30.0), ("and", 38.0)],
        ),
        (
            "look at our web site today and more of it",
            "look at our website today and more of it",
            [("web", 9.0), ("site", 12.0), ("today", 16.0)],
        ),
    ],
)
def test_each_word_has_its_part_of_the_time(written: str, said: str, starts: list[tuple[str, float]]) -> None:
    found = shared(written, said)
    assert [word for word, _ in found] == written.split()
    times = dict(found)
    assert [(word, pytest.approx(times[word], abs=1.0)) for word, _ in starts] == starts


def test_a_word_beside_that_is_not_in_it_gets_no_time() -> None:
    found = dict(shared("they met mister smithson there and more of it", "they met smitsen there and more of it"))
    assert "mister" not in found
    assert found["smithson"] == 7.0
