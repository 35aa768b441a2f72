"""Find parentheses and speaker labels."""

from __future__ import annotations

import pytest

from listenapp.align.matching.parentheticals import parentheticals
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind


def aside_words(text: str) -> list[list[str]]:
    story = story_builder.build(text, [Block(BlockKind.BODY, *s) for s in story_builder.paragraphs(text)], title="")
    numbers = parentheticals(story)
    found = sorted({number for number in numbers if number is not None})
    return [[w.text for w, n in zip(story.words, numbers, strict=True) if n == number] for number in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They laughed [applause] and left.", [["applause"]]),
        ("The bill (see Figure 3) was signed (AFP).", [["see", "Figure", "3"], ["AFP"]]),
        ("Interviewer: How are you today?\n\nMary Smith: Fine.", [["Interviewer"], ["Mary", "Smith"]]),
        ("It opens at 9:45 in the morning.", []),
        ("He said what he always had said to her: nothing.", []),
        ("An open ( bracket and no end.", []),
        ("", []),
    ],
)
def test_asides(text: str, expected: list[list[str]]) -> None:
    assert aside_words(text) == expected
