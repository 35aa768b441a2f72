"""Test the match of chapters with recordings."""

from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.importing.chapter_recordings import in_order, matched

TITLES = ("Chapter 1. Loomings", "CHAPTER II. The Carpet-Bag", "3. The Spouter-Inn")


@pytest.mark.parametrize(
    ("titles", "names", "expected"),
    [
        (TITLES, ("mobydick_003_melville_64kb", "mobydick_001_melville_64kb"), (1, None, 0)),
        (TITLES, ("the-spouter-inn", "x loomings (read by A)", "carpet"), (1, 2, 0)),
        (TITLES, ("a", "b", "c"), (0, 1, 2)),
        (TITLES, ("a", "b"), (None, None, None)),
        (TITLES, ("02", "x"), (None, 0, None)),
        (("Preface", "I", "II"), ("01 one", "02 two", "00 preface"), (2, 0, 1)),
        (("The Boat", "The Boat"), ("the boat 1", "the boat 2"), (0, 1)),
        (("Civil War", "Mix"), ("civil war", "mix"), (0, 1)),
        (("Mix",), ("chapter 1009", "x"), (None,)),
    ],
)
def test_recordings_of_chapters(
    titles: tuple[str, ...], names: tuple[str, ...], expected: tuple[int | None, ...]
) -> None:
    sounds = [Path(f"{name}.mp3") for name in names]
    assert matched(titles, sounds) == [None if at is None else sounds[at] for at in expected]


def test_numbers_are_sorted_as_numbers() -> None:
    assert [path.name for path in in_order([Path("a10.mp3"), Path("a2.mp3"), Path("1.mp3")])] == [
        "1.mp3",
        "a2.mp3",
        "a10.mp3",
    ]
