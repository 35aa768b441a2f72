"""Test which parts of a text are words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import word_splitting


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Hello,” she said.", ["Hello", "she", "said"]),
        ("The U.S. and the U.K. agree.", ["The", "U.S.", "and", "the", "U.K.", "agree"]),
        ("It cost $12.5 million (9:45 a.m.).", ["It", "cost", "$12.5", "million", "9:45", "a.m."]),
        ("up 31% — or -5° — and 1/2", ["up", "31%", "or", "-5°", "and", "1/2"]),
        ("state-operated men’s either/or", ["state-operated", "men’s", "either", "or"]),
        ("bloc–n. a group", ["bloc", "n", "a", "group"]),
        ("今天 good", ["今", "天", "good"]),
        ("เด็กกินข้าวน้ำ", ["เด็", "ก", "กิ", "น", "ข้า", "ว", "น้ำ"]),
        ("… — *** “”", []),
        ("😀 smile 👨‍👩‍👧 family", ["smile", "family"]),
    ],
)
def test_words_are_freed_of_their_punctuation(text: str, words: list[str]) -> None:
    assert [w.text for w in word_splitting.words(text)] == words


@given(st.text(alphabet="ab .\n1$", max_size=200))
def test_no_letter_is_outside_a_word(text: str) -> None:
    inside = {i for w in word_splitting.words(text) for i in range(w.char_start, w.char_end)}
    assert all(i in inside for i, char in enumerate(text) if char.isalnum())
