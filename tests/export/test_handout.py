"""Test the content of a handout: text, gaps, key and glossary."""

from __future__ import annotations

from dataclasses import replace

from making import Timed

from listenapp.export.handout import Run, handout
from listenapp.importing import document
from listenapp.story.model import BlockKind

TEXT = "The harbor\n\n“Boats came home,” said Ana.\n\nNobody  slept, and no-one spoke.\n"


def printed(runs: tuple[Run, ...]) -> str:
    return "".join(f"({run.gap})" if run.gap else run.text for run in runs)


def test_the_text_keeps_its_punctuation_beside_the_gaps() -> None:
    story = document.from_text(TEXT, "en")
    words = [word.text for word in story.words]
    gaps = [(words.index("came"), words.index("home")), (words.index("slept"), words.index("slept"))]
    made = handout(story, None, gaps)
    assert made.title == "The harbor"
    assert [printed(paragraph.runs) for paragraph in made.paragraphs] == [
        "“Boats (1),” said Ana.",
        "Nobody (2), and no-one spoke.",
    ]
    assert made.key == ("came home", "slept")


def test_a_gap_in_the_title_is_left_out_and_the_others_are_numbered_without_it() -> None:
    story = document.from_text(TEXT, "en")
    boats = [word.text for word in story.words].index("Boats")
    made = handout(story, None, [(1, 1), (boats, boats)])
    assert made.key == ("Boats",)
    assert printed(made.paragraphs[0].runs) == "“(1) came home,” said Ana."


def test_without_gaps_all_paragraphs_of_the_article_are_there(sample: Timed) -> None:
    story, alignment = sample
    made = handout(story, alignment)
    assert not made.key
    shown = [paragraph.runs[0].text for paragraph in made.paragraphs]
    body = [b for b in story.blocks if b.kind in (BlockKind.BODY, BlockKind.HEADING)]
    assert [story.text[b.char_start : b.char_end] for b in body] == [
        text for text, paragraph in zip(shown, made.paragraphs, strict=True) if paragraph.kind in {b.kind for b in body}
    ]
    kinds = {paragraph.kind for paragraph in made.paragraphs}
    assert not kinds & {BlockKind.GLOSSARY, BlockKind.SEPARATOR, BlockKind.LEFTOVER}
    assert made.glossary == story.glossary


def test_verse_keeps_its_lines() -> None:
    story = document.from_text("A song\n\nRoses are red,\nviolets are blue,\nsugar is sweet.\n", "en")
    if any("\n" in story.text[b.char_start : b.char_end] for b in story.blocks):
        assert any("\u2028" in run.text for paragraph in handout(story, None).paragraphs for run in paragraph.runs)


def test_the_direction_is_that_of_the_script() -> None:
    story = document.from_text(TEXT, "en")
    assert handout(story, None).direction == "ltr"
    assert handout(replace(story, language="ar"), None).direction == "rtl"
