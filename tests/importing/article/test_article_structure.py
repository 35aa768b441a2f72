"""Test the structure of pasted and saved texts of several publishers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.story.model import BlockKind, Story

PASTED = """Scientists Find New Frog in Peru

September 12, 2024

By Anna Matteo

A new frog is seen on a leaf in Peru, Aug. 3, 2024. (Photo courtesy of Juan Perez)

Scientists Find New Frog in Peru

No media source currently available
0:00 0:04:11
Embed
share

Scientists in Peru say they have found a new kind of frog. It lives in the mountains.

Where it lives

The frog is small – about 2 cm. – and it is green. “It is beautiful,” said Juan Perez – a biologist.

I’m Anna Matteo. And I’m Bryan Lynn.

Bryan Lynn wrote this story, based on reports from two agencies. Caty Weaver was the editor.

______________

Words in This Story

species n. a group of animals
habitat (n.) the place where
    an animal lives
discover /dɪˈskʌvə/ v. to find

What do you think of this story? Write to us in the Comments Section below."""


def kinds(story: Story) -> list[BlockKind]:
    return [block.kind for block in story.blocks]


def entries(text: str) -> list[tuple[str, str, str]]:
    return [(e.term, e.part_of_speech, e.definition) for e in document.from_text(text, "en").glossary]


def test_a_pasted_page() -> None:
    story = document.from_text(PASTED, "en")
    k = BlockKind
    assert kinds(story) == [
        *(k.HEADLINE, k.BYLINE, k.BYLINE, k.CAPTION, k.HEADLINE, k.LEFTOVER, k.LEFTOVER, k.LEFTOVER),
        *(k.BODY, k.HEADING, k.BODY, k.SIGN_OFF, k.CREDIT, k.SEPARATOR, k.GLOSSARY_HEADING),
        *(k.GLOSSARY, k.GLOSSARY, k.GLOSSARY, k.INVITATION),
    ]
    assert [(e.term, e.definition) for e in story.glossary] == [
        ("species", "a group of animals"),
        ("habitat", "the place where an animal lives"),
        ("discover", "to find"),
    ]


@pytest.mark.parametrize(
    ("glossary", "expected"),
    [
        (
            "Vocabulary:\n1. queue - a line\n2. cost: to have a price",
            [("queue", "", "a line"), ("cost", "", "to have a price")],
        ),
        ("Vocabulary\n\nqueue\na line\n\nlaid-back\nrelaxed", [("queue", "", "a line"), ("laid-back", "", "relaxed")]),
        ("Difficult words: queue (a line), cost (price).", [("queue", "", "a line"), ("cost", "", "price")]),
        (
            "Key words\n\n• queue (noun) – a line\n• cost [verb] price",
            [("queue", "noun", "a line"), ("cost", "verb", "price")],
        ),
        ("WORDS IN THIS STORY\n\nQUEUE – N. A LINE", [("QUEUE", "N", "A LINE")]),
        ("Glosario\n\ncola (f.): una fila\npagar (v.): dar", [("cola", "f", "una fila"), ("pagar", "v", "dar")]),
    ],
)
def test_glossaries_of_other_publishers(glossary: str, expected: list[tuple[str, str, str]]) -> None:
    assert entries(f"A New Shop\n\nThe shop opened. There was a long queue.\n\n{glossary}") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Just one paragraph without any headline at all. It is good.",
        "A: Hello – how are you?\nB: I am fine – thanks.\nA: Good.",
        "Two roads went on through yellow wood\nAnd sorry I could not go both\n\nTo where it bent – the undergrowth",
        "Die Stadt – so heißt es – schläft. Niemand ist wach.\n\nDer Mond: ein stiller Gast.",
        "Érase una vez – hace mucho – un rey. Vivía solo.\n\nUn día: la guerra.",
        "word " * 3000,
    ],
)
def test_text_without_structure_is_body(text: str) -> None:
    story = document.from_text(text, "en")
    assert set(kinds(story)) == {BlockKind.BODY}
    assert story.glossary == ()


def test_an_article_line_with_a_dash_is_no_entry() -> None:
    text = "The farm – a place of work – was quiet. Farmers – many of them young – said so.\n\nMoney: the problem."
    assert entries(f"A Good Year\n\n{text}") == []


PARTS = [*PASTED.split("\n"), *"|x – y|I’m A. B.|By C|FILE - d|* * *|Vocabulary|e (n.) f|g\u00adh".split("|")]


@example(["Words in This Story", "A new frog. It is green.", PASTED.rsplit("\n", maxsplit=1)[-1], "x – y"], "\n")
@given(st.lists(st.sampled_from(PARTS), max_size=25), st.sampled_from(["\n", "\n\n", "\r\n"]))
def test_blocks_are_in_order_and_hold_every_letter(rows: list[str], line_end: str) -> None:
    try:
        story = document.from_text(line_end.join(rows), "en")
    except ImportFailed:
        assert not any(char.isalnum() for char in "".join(rows))
        return
    assert story.text == line_end.join(rows).replace("\r\n", "\n")
    spans = [(b.char_start, b.char_end) for b in story.blocks]
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    inside = {i for start, end in spans for i in range(start, end)}
    assert all(i in inside for i, char in enumerate(story.text) if not char.isspace())
    assert (BlockKind.GLOSSARY in kinds(story)) == bool(story.glossary)
