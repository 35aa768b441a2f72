"""Take one copy of repeated words as a whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.align.matching.repeated_tokens import whole_copies
from listenapp.align.matching.token_match import match


def matched(text: str, heard: str) -> str:
    """Match sentences, which end with "/". Return the text, with "-" for the words that have no match."""
    sentences = [part.split() for part in text.split("/")]
    words = [word for part in sentences for word in part]
    starts = {sum(map(len, sentences[:k])) for k in range(len(sentences))}
    found = {pair.text for pair in match(words, heard.split(), starts)}
    return " ".join(word if i in found else "-" for i, word in enumerate(words))


@pytest.mark.parametrize(
    ("text", "heard", "read"),
    [
        (
            "he came home / it was very late that evening / it was very late that evening / they all slept",
            "he came home it was very late that evening they all slept",
            "he came home it was very late that evening - - - - - - they all slept",
        ),
        (
            "he came home / it was very late that evening / it was very late that evening / they all slept",
            "he came home it was mary old that evening they all slept",
            "he came home it was - - that evening - - - - - - they all slept",
        ),
        (
            "chapter one / a woman walks past a board that shows the price of bread / loomings / call me ishmael",
            "this is a recording of moby dick chapter one loomings call me ishmael",
            "chapter one - - - - - - - - - - - - loomings call me ishmael",
        ),
        (
            "he came / a boat on the lake / rain fell on the town / a boat on the lake / they all slept",
            "he came a boat on the lake they all slept",
            "he came a boat on the lake - - - - - - - - - - they all slept",
        ),
    ],
)
def test_a_whole_sentence_is_read_or_not(text: str, heard: str, read: str) -> None:
    assert matched(text, heard) == read


def test_the_half_of_one_copy_is_not_joined_with_the_half_of_the_other() -> None:
    tokens = "x a b c d e a b c d e y".split()
    half = [0, 1, 2, 8, 9, 10, 11]
    assert whole_copies(half, tokens) in ([0, 1, 2, 3, 4, 5, 11], [0, 6, 7, 8, 9, 10, 11])


def test_a_headline_that_is_read_in_two_versions_is_taken_as_a_whole() -> None:
    """The second version is another sentence, which is printed elsewhere."""
    text = "russia gets support to get a deal with the alliance / officials say that it was long".split(" / ")
    words = " ".join(text).split()
    heard = "russia gets support to get a deal with the alliance russia gets support in push to get a deal with the "
    heard += "alliance officials say that it was long"
    found = match(words, heard.split(), {0, len(text[0].split())})
    assert [pair.heard for pair in found] == [*range(10), *range(22, 28)]


def test_a_leap_over_other_words_stays() -> None:
    assert whole_copies([0, 1, 5, 6], "a b c d e f g".split()) == [0, 1, 5, 6]


@given(st.lists(st.sampled_from("abc"), max_size=30), st.data())
def test_the_matched_tokens_stay_the_same_and_rise(tokens: list[str], data: st.DataObject) -> None:
    places = data.draw(st.sets(st.integers(0, max(0, len(tokens) - 1)), max_size=len(tokens)))
    before = sorted(places) if tokens else []
    after = whole_copies(before, tokens)
    assert [tokens[i] for i in after] == [tokens[i] for i in before]
    assert all(a < b for a, b in pairwise(after))


def test_a_saying_that_was_begun_again_in_the_middle_of_a_word_is_taken_as_a_whole() -> None:
    heard = "up the rear of every funeral i rear of every f funeral i meet and more".split()
    found = match("up the rear of every funeral i meet and more".split(), heard, {0})
    assert [pair.heard for pair in found] == [0, 1, 7, 8, 9, 11, 12, 13, 14, 15]


def test_words_that_are_no_copy_stay_where_they_are() -> None:
    assert whole_copies([0, 1, 2, 7], "rear of every funeral i saw of f funeral".split(), later=True) == [0, 1, 2, 7]
