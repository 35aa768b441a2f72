"""Test the chapters of e-books and of long texts."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import book_chapters, document

PROSE = "The city opened a new bridge on Monday, and many people came to see it in the morning sun. " * 3
OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>The Whale</dc:title><dc:language>en</dc:language></metadata><manifest>{table}
<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""
NAV_ITEM = '<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
NCX_ITEM = '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
NAV = """<html xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="landmarks"><a href="text/one.xhtml">x</a></nav>
<nav epub:type="toc"><ol><li><a href="text/one.xhtml#c1">1. Loomings</a></li><li><a href="text/one.xhtml#c2">2. The
Bag</a></li><li><a href="text/two.xhtml#c3">3. The Inn</a></li></ol></nav></body></html>"""
NCX = '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{}</navMap></ncx>'.format(
    "".join(
        f'<navPoint><navLabel><text>{title}</text></navLabel><content src="{at}"/></navPoint>'
        for title, at in (
            ("1. Loomings", "text/one.xhtml#c1"),
            ("2. The Bag", "text/one.xhtml#c2"),
            ("3. The Inn", "text/two.xhtml#c3"),
        )
    )
)
ONE = f"""<html><head><title>t</title></head><body><p>The Whale, by A. Writer</p>
<section><h2><a id="c1"/>1. Loomings</h2>
<p>First. {PROSE}</p></section><section id="c2"><h2>2. The Bag</h2><p>Second. {PROSE}</p></section></body></html>"""
TWO = f'<html><body><p>Rest of the bag. {PROSE}</p><h2 id="c3">3. The Inn</h2><p>Third. {PROSE}</p></body></html>'


def epub(path: Path, table: str = NAV_ITEM) -> Path:
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="c.opf"/>'
    )
    members = {
        "META-INF/container.xml": f"{container}</rootfiles></container>",
        "c.opf": OPF.format(table=table),
        "nav.xhtml": NAV,
        "toc.ncx": NCX,
        "text/one.xhtml": ONE,
        "text/two.xhtml": TWO,
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


@pytest.mark.parametrize("table", [NAV_ITEM, NCX_ITEM])
def test_the_chapters_begin_where_the_table_of_contents_points(tmp_path: Path, table: str) -> None:
    path = epub(tmp_path / "whale.epub", table)
    found = book_chapters.contents(path)
    assert found is not None
    assert found.title == "The Whale"
    assert [one.title for one in found.chapters][-3:] == ["1. Loomings", "2. The Bag", "3. The Inn"]
    last = len(found.chapters)
    first, second, third = (book_chapters.chapter(path, last - back).story for back in (2, 1, 0))
    assert (first.title, first.language) == ("1. Loomings", "en")
    assert first.text.startswith("1. Loomings\n\nFirst.")
    assert "Second." not in first.text
    assert second.text.startswith("2. The Bag\n\nSecond.")
    assert "Rest of the bag." in second.text, "a chapter goes on in the next page"
    assert third.text.startswith("3. The Inn\n\nThird.")


def test_without_a_table_each_page_is_a_chapter(tmp_path: Path) -> None:
    found = book_chapters.contents(epub(tmp_path / "whale.epub", ""))
    assert found is not None
    assert len(found.chapters) == 2


def test_a_chapter_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="has no chapter 9"):
        book_chapters.chapter(epub(tmp_path / "whale.epub"), 9)


GUTENBERG = f"""THE WHALE

By A. Writer

CONTENTS

CHAPTER I. Loomings.

CHAPTER II. The Carpet-Bag.


CHAPTER I. Loomings.

Call me. {PROSE}

In the next chapter two things follow, and Chapter 3 is named in the middle of a line.

CHAPTER II. The Carpet-Bag.

I stuffed a shirt. {PROSE}
"""


@pytest.mark.parametrize(
    ("name", "text", "titles"),
    [
        ("whale.txt", GUTENBERG, ["CHAPTER I. Loomings.", "CHAPTER II. The Carpet-Bag."]),
        ("whale.md", f"# One\n\n{PROSE}\n\n## Part\n\n{PROSE}\n\n# Two\n\n{PROSE}\n", ["One", "Two"]),
        ("鲸.txt", f"第一回 海\n\n{PROSE}\n\n第二回 船\n\n{PROSE}\n", ["第一回 海", "第二回 船"]),
    ],
)
def test_the_chapters_of_a_text(tmp_path: Path, name: str, text: str, titles: list[str]) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    found = book_chapters.contents(path)
    assert found is not None
    assert [one.title for one in found.chapters] == titles
    assert book_chapters.chapter(path, 2).story.title == titles[1]
    assert book_chapters.chapter(path, 1).story.text.count(PROSE[:60]) >= 3


def test_a_story_is_no_book(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text(f"# Title\n\n{PROSE}\n\n## Words in This Story\n\nboat – n. a small ship\n", "utf-8")
    assert book_chapters.contents(path) is None
    assert document.read(str(path)).story.title == "Title"
