"""Test the search in a text: places are those of the text as published."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story.text_search import SearchableText, fold

TEXT = "Café “Noir” isn’t\nfar. STRASSE straße ﬁsh cafe\u0301 声音图书馆"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cafe", ["Café", "cafe"]),
        ('"noir"', ["“Noir”"]),
        ("isn't  far", ["isn’t\nfar"]),
        ("strasse", ["STRASSE", "straße"]),
        ("fish", ["ﬁsh"]),
        ("图书", ["图书"]),
        ("r. s", ["r. S"]),
        ("(", []),
        ("  ", []),
    ],
)
def test_places_are_those_of_the_published_text(query: str, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in SearchableText(TEXT).find(query)] == found


@given(st.text(max_size=30), st.integers(0, 29), st.integers(1, 5))
def test_every_piece_of_a_text_is_found(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    if fold(piece).strip():
        places = SearchableText(text).find(piece)
        assert any(fold(text[a:b]).split() == fold(piece).split() for a, b in places)
