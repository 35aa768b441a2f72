"""Test published texts and a page: all glossary lines are found, and nothing besides the story."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from listenapp.importing import document
from listenapp.story.glossary import occurrences
from listenapp.story.model import BlockKind, Story

GLOSSARY_LINE = re.compile(
    r"^\W*[\w][^.!?:;,–—]{0,40}? ?[-–—] ?(?:n|v|adj|adv|phrase|verb phrase|expression)\b\.?", re.IGNORECASE
)


@pytest.fixture(scope="module")
def stories(shared_data: Path) -> dict[str, Story]:
    files = sorted((shared_data / "pages").glob("*.txt"))
    return {file.stem: document.read(str(file)).story for file in files}


@pytest.fixture(scope="module")
def wright(shared_data: Path) -> document.DocumentContent:
    return document.read(str(shared_data / "pages" / "wright-brothers.html"))


def blocks(story: Story, kind: BlockKind) -> list[str]:
    return [story.text[b.char_start : b.char_end] for b in story.blocks if b.kind is kind]


def test_every_glossary_line_is_an_entry_and_no_article_line_is(stories: dict[str, Story]) -> None:
    assert len(stories) == 18
    wrong = []
    for story in stories.values():
        lines = [line.strip() for line in story.text.splitlines() if line.strip()]
        expected = [line for line in lines[5:] if GLOSSARY_LINE.match(line) and not re.search(r"\bl-i-v-e", line)]
        found = blocks(story, BlockKind.GLOSSARY)
        wrong += [line for line in expected if line not in found] + [line for line in found if line not in expected]
        assert len(found) == len(story.glossary)
    assert wrong == []
    assert sum(len(s.glossary) for s in stories.values()) == 80


def test_nearly_every_term_is_found_in_its_article(stories: dict[str, Story], wright: document.DocumentContent) -> None:
    all_stories = [*stories.values(), wright.story]
    found = [bool(o.spans) for story in all_stories for o in occurrences(story)]
    assert len(found) == 81
    assert sum(found) >= 0.95 * len(found)


def test_headlines_sign_offs_and_credits(stories: dict[str, Story]) -> None:
    for name, story in stories.items():
        assert len(blocks(story, BlockKind.HEADLINE)) == 1, name
        assert blocks(story, BlockKind.HEADLINE) == [story.title]
        assert len(blocks(story, BlockKind.CREDIT)) == 1, name
        assert all("I’m" in line or "I'm" in line for line in blocks(story, BlockKind.SIGN_OFF))
    assert sum(bool(blocks(s, BlockKind.SIGN_OFF)) for s in stories.values()) >= 15


def test_a_web_page_gives_the_story_and_nothing_else(wright: document.DocumentContent) -> None:
    story = wright.story
    assert story.title == "Wilbur and Orville Wright: The First Airplane"
    assert [b.kind for b in story.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.CAPTION,
        *[BlockKind.BODY] * 6,
        BlockKind.SIGN_OFF,
        BlockKind.CREDIT,
        BlockKind.SEPARATOR,
        BlockKind.GLOSSARY_HEADING,
        BlockKind.GLOSSARY,
    ]
    foreign = re.compile(
        r"quiz|embed|share|player|clipboard|kbps|download|comment|Follow|Home|Beginning Level|Edison|0:0"
    )
    assert foreign.findall(story.text) == []
    assert [(g.term, g.part_of_speech) for g in story.glossary] == [("glider", "n")]
    assert story.language == "en"


def test_a_web_page_offers_its_narration(wright: document.DocumentContent) -> None:
    assert [a.rsplit("afe0892", 1)[1] for a in wright.narrations] == [".mp3", "_hq.mp3"]


def test_the_page_the_project_began_from(shared_data: Path) -> None:
    story = document.read(str(shared_data / "seed-story" / "story.txt")).story
    counts = {g.term: len(o.spans) for g, o in zip(story.glossary, occurrences(story), strict=True)}
    assert counts == {"bloc": 1, "initiative": 1, "counter": 1, "principle": 1, "affairs": 2, "determination": 1}
    assert len(blocks(story, BlockKind.HEADLINE)) == 2
    assert len(blocks(story, BlockKind.CAPTION)) == 1
    assert blocks(story, BlockKind.LEFTOVER) == ["Your browser doesn’t support HTML5"]
    assert blocks(story, BlockKind.HEADING)[0] == "Effort to block NATO expansion"
    assert blocks(story, BlockKind.SIGN_OFF) == ["I’m Mario Ritter Jr."]
    assert len(blocks(story, BlockKind.CREDIT)) >= 1
    assert len(blocks(story, BlockKind.INVITATION)) == 1
    assert [g.remark for g in story.glossary if g.term == "affairs"] == ["(pl.)"]


@pytest.mark.parametrize(("name", "language"), [("german-prose", "de"), ("spanish-prose", "es"), ("sonnet-1", "en")])
def test_prose_and_verse_are_simply_body(shared_data: Path, name: str, language: str) -> None:
    story = document.read(str(shared_data / "librivox" / f"{name}.txt")).story
    assert {b.kind for b in story.blocks} <= {BlockKind.BODY, BlockKind.HEADLINE}
    assert story.language == language
    assert story.glossary == ()
