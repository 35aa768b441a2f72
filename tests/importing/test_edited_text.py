"""Test that an edited text is analysed again, and that everything that was not edited stays."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.edited_text import edited
from listenapp.story.model import BlockKind, Story

PAGE = """<html><body><article><h1>Boats at home</h1>
<figure><img src="a.png"><figcaption>Two boats in a row</figcaption></figure>
<p>It was a long and quiet day by the sea, and nobody came to see the boats.</p>
<h2>the evening</h2>
<p>In the evening it was quiet again. The boats were still there, and they were quiet too.</p>
<h3>Words in This Story</h3>
<p>quiet – adj. without noise</p><p>row – n. a line of things</p></article></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Story:
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    return document.read(str(path), "en").story


def kinds(story: Story) -> dict[str, BlockKind]:
    return {story.text[b.char_start : b.char_end]: b.kind for b in story.blocks}


def test_only_the_title_is_changed(page: Story) -> None:
    changed = edited(page, "  Another\ntitle ", page.text)
    assert changed.title == "Another title"
    assert (changed.text, changed.words, changed.blocks) == (page.text, page.words, page.blocks)
    assert edited(page, "", page.text) == page


def test_what_markup_said_still_holds(page: Story) -> None:
    assert kinds(page)["the evening"] is BlockKind.HEADING
    changed = edited(page, page.title, page.text.replace("quiet too", "so quiet too"))
    assert kinds(changed)["the evening"] is BlockKind.HEADING
    assert kinds(changed)["Two boats in a row"] is BlockKind.CAPTION
    mended = edited(page, page.title, page.text.replace("the evening", "the late evening"))
    assert kinds(mended)["the late evening"] is BlockKind.HEADING


def test_the_glossary_is_found_anew(page: Story) -> None:
    changed = edited(page, page.title, page.text.replace("a line of things", "some things one behind the other"))
    assert [(e.term, e.definition) for e in changed.glossary] == [
        ("quiet", "without noise"),
        ("row", "some things one behind the other"),
    ]


def test_a_title_that_was_the_headline_follows_it(page: Story) -> None:
    text = page.text.replace("Boats at home", "Boats at sea")
    assert edited(page, page.title, text).title == "Boats at sea"
    assert edited(page, "My own", text).title == "My own"
    named = edited(page, "My own", page.text)
    assert edited(named, "My own", text).title == "My own"


def test_a_text_without_words_is_refused(page: Story) -> None:
    with pytest.raises(ImportFailed, match="no word"):
        edited(page, page.title, " \n… \n")


def test_all_else_stays_in_published_texts(shared_data: Path) -> None:
    """Add one word to the first, the middle and the last paragraph of each text."""
    seen = 0
    for path in sorted((shared_data / "pages").iterdir()):
        try:
            story = document.read(str(path)).story
        except ImportFailed:
            continue
        body = [block for block in story.blocks if block.kind is BlockKind.BODY]
        for block in {body[0], body[len(body) // 2], body[-1]} if body else ():
            at = block.char_end - 1
            changed = edited(story, story.title, f"{story.text[:at]} zyzzyva{story.text[at:]}")
            seen += 1
            assert len(changed.words) == len(story.words) + 1, path.name
            assert (changed.glossary, changed.title) == (story.glossary, story.title), path.name
            before = kinds(story)
            assert {t: k for t, k in kinds(changed).items() if t in before and before[t] is not k} == {}, path.name
    assert seen > 20


def test_many_equal_paragraphs_take_no_time() -> None:
    text = "A Boat\n\n" + "It is here.\n\n* * *\n\n" * 4_000
    old = document.from_text(text, "en")
    began = time.process_time()
    edited(old, "A Boat", f"A Ship\n\nIt is new.\n\n{text[8:]}It is gone.")
    assert time.process_time() - began < 8
