"""Test a translation of a story: its paragraphs are matched, and stay with theirs after an edit."""

from __future__ import annotations

import pytest

from listenapp.story import second_text, story_builder
from listenapp.story.model import Block, BlockKind, Story

PARAGRAPHS = (
    (BlockKind.HEADLINE, "The Quiet Harbor"),
    (BlockKind.CAPTION, "A boat rests."),
    (BlockKind.BODY, "Boats came back to the harbor. We were waiting for them all night, said Ana."),
    (BlockKind.BODY, "Nobody slept."),
    (BlockKind.GLOSSARY_HEADING, "Words in This Story"),
    (BlockKind.GLOSSARY, "harbor –n. a place where ships rest"),
)


def story_of(*paragraphs: tuple[BlockKind, str]) -> Story:
    text, blocks = "", []
    for kind, paragraph in paragraphs:
        blocks.append(Block(kind, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return story_builder.build(text, blocks, title="Harbor")


STORY = story_of(*PARAGRAPHS)
LONG = "Die Boote kamen in den Hafen zurück. Wir haben die ganze Nacht auf sie gewartet, sagte Ana."


@pytest.mark.parametrize(
    ("text", "placed"),
    [
        (f"Hafen\n\nEin Boot\n\n{LONG}\n\nNiemand", {0: "Hafen", 1: "Ein Boot", 2: LONG, 3: "Niemand"}),
        (f"Hafen\n\n{LONG}\n\nNiemand", {0: "Hafen", 2: LONG, 3: "Niemand"}),
        (f"{LONG}\nNiemand", {2: LONG, 3: "Niemand"}),  # no empty lines
        (f"Der stille Hafen\n\nEin Boot ruht.\n\n{LONG[:36]}\n\n{LONG[37:]}\n\nNiemand schlief.", None),  # by length
        ("", {}),
    ],
)
def test_paragraphs_are_matched_by_number_or_by_length(text: str, placed: dict[int, str] | None) -> None:
    expected = placed
    if expected is None:
        expected = {0: "Der stille Hafen", 1: "Ein Boot ruht.", 2: f"{LONG[:36]}\n{LONG[37:]}", 3: "Niemand schlief."}
    assert second_text.placed(second_text.aligned(STORY, text), STORY) == expected


def test_a_translation_stays_with_its_paragraphs_after_an_edit() -> None:
    pairs = second_text.aligned(STORY, f"Hafen\n\nEin Boot\n\n{LONG}\n\nNiemand")
    edited = story_of(
        (BlockKind.HEADLINE, "The Quiet Harbor"),
        (BlockKind.BODY, "A new beginning."),
        (BlockKind.CAPTION, "A boat rests."),
        (BlockKind.BODY, "Boats came back to the big harbor. We were waiting."),
        (BlockKind.BODY, "Nobody slept."),
    )
    assert second_text.placed(pairs, edited) == {0: "Hafen", 2: "Ein Boot", 3: LONG, 4: "Niemand"}
    assert second_text.as_text(pairs) == f"Hafen\n\nEin Boot\n\n{LONG}\n\nNiemand"


def test_json_keeps_everything() -> None:
    pairs = second_text.aligned(STORY, LONG)
    assert second_text.from_json(second_text.to_json(pairs)) == pairs


@pytest.mark.parametrize("document", [{}, {"paragraphs": 3}, {"paragraphs": [{"of": 1, "text": ""}]}])
def test_damage_is_a_value_error(document: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        second_text.from_json(document)


def test_a_very_long_translation_is_matched_by_order() -> None:
    long = story_of(*((BlockKind.BODY, f"Line {k}.") for k in range(1100)))
    pairs = second_text.aligned(long, "\n".join(f"Zeile {k}." for k in range(1000)))
    assert pairs[999] == ("Line 999.", "Zeile 999.")
