from __future__ import annotations

import itertools
import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.align.matching.token_match import TokenPair, match

tokens = st.lists(
    st.sampled_from(
        ["the", "of", "and", "china", "russia", "said", "treaty", "bloc", "winter", "games", "talks", "border"]
    ),
    max_size=60,
)


@given(tokens, tokens)
def test_pairs_rise_in_both_sequences(text: list[str], heard: list[str]) -> None:
    pairs = match(text, heard)
    assert all(a.text < b.text and a.heard < b.heard for a, b in itertools.pairwise(pairs))
    assert all(0 <= p.text < len(text) and 0 <= p.heard < len(heard) and 0 < p.likeness <= 1 for p in pairs)


@given(tokens.filter(lambda t: len(t) >= 3))
def test_what_was_heard_word_for_word_is_paired_whole(text: list[str]) -> None:
    assert match(text, text) == [TokenPair(i, i, 1.0) for i in range(len(text))]


def words(seed: int, count: int) -> list[str]:
    generator = random.Random(seed)
    return ["".join(generator.choices(string.ascii_lowercase, k=generator.randint(4, 9))) for _ in range(count)]


@pytest.mark.parametrize("at", [0, 40, 100])
def test_unread_text_leaves_the_rest_as_it_was(at: int) -> None:
    heard, unread = words(1, 100), words(2, 30)
    pairs = match(heard[:at] + unread + heard[at:], heard)
    assert [(p.text if p.text < at else p.text - 30, p.heard) for p in pairs] == [(i, i) for i in range(100)]


@pytest.mark.parametrize("at", [0, 40, 100])
def test_foreign_speech_leaves_the_rest_as_it_was(at: int) -> None:
    text, foreign = words(1, 100), words(2, 30)
    pairs = match(text, text[:at] + foreign + text[at:])
    assert [(p.text, p.heard if p.heard < at else p.heard - 30) for p in pairs] == [(i, i) for i in range(100)]


def test_a_name_is_known_by_its_likeness() -> None:
    text = ["officials", "said", "ushakov", "noted", "that", "the", "proposal", "was", "given"]
    heard = ["officials", "said", "ushikov", "noted", "that", "the", "proposal", "was", "given"]
    pair = match(text, heard)[2]
    assert (pair.text, pair.heard) == (2, 2)
    assert 0.55 < pair.likeness < 1


def test_a_small_word_alone_among_strangers_is_not_believed() -> None:
    text = [*words(3, 12), "the", *words(4, 12), "and", "so", "the", "story", "ends", "here"]
    heard = [*words(5, 12), "the", *words(6, 12), "and", "so", "the", "story", "ends", "here"]
    assert [p.text for p in match(text, heard)] == list(range(25, 31))


def test_a_short_sentence_half_of_it_misheard_is_believed() -> None:
    text, heard = "i'm twelve what're you talking about", "i'm twelve we'll be talking about"
    assert [p.text for p in match(text.split(), heard.split())] == [0, 1, 4, 5]


def test_a_repeated_headline_goes_to_where_it_was_read() -> None:
    headline = ["russia", "gets", "support", "in", "push", "to", "get", "guarantee"]
    caption = words(7, 20)
    body = words(8, 20)
    pairs = match(headline + caption + headline + body, headline + body)
    assert [p.text for p in pairs] == list(range(28, 56))


def test_ten_seconds_of_speech_in_a_book_are_found_soon() -> None:
    book = words(9, 80_000)
    assert [p.text for p in match(book, book[50_000:50_030])] == list(range(50_000, 50_030))


def test_a_text_that_comes_three_times_is_followed_through_all_three() -> None:
    once = words(11, 400)
    misheard = [*once[:50], "xyzzy", *once[51:]]
    pairs = match(once * 3, [*misheard, *once, *misheard])
    assert all(p.text == p.heard for p in pairs)
    assert len(pairs) >= 1198


def test_the_first_of_three_is_taken_while_only_one_has_been_heard() -> None:
    once = words(12, 400)
    assert [p.text for p in match(once * 3, once)] == list(range(400))
