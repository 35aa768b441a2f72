"""Test that texts made to take hours or gigabytes are read in seconds, or refused with a plain sentence."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import book_chapters, document, limits
from listenapp.importing.web import markup_limits
from listenapp.story.model import MOST_CHARACTERS

PROSE = "The old boat stopped in the harbour. Nobody had recorded it before."
PARAGRAPH = f"<p>{PROSE}</p>"
MOST_SECONDS = 8  # of CPU, on a slow machine; quadratic work would take minutes


def cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def page(path: Path, body: str) -> str:
    path.write_text(f"<!doctype html><html><head><title>A Boat</title></head><body>{body}</body></html>", "utf-8")
    return str(path)


@pytest.mark.slow
def test_each_hostile_text_is_read_or_refused_in_seconds(shared_data: Path) -> None:
    for path in sorted((shared_data / "hostile").glob("*.*")):
        if path.suffix not in {".txt", ".md", ".html", ".mhtml", ".docx", ".epub"}:
            continue
        began = time.process_time()
        with suppress(ImportFailed):
            document.read(str(path))
        assert time.process_time() - began < MOST_SECONDS, path.name


@pytest.mark.parametrize(
    "text",
    [
        "[" * 50_000,
        "*a " * 20_000,
        "__a **b " * 8_000,
        "the word is here " * 6_000,
        "# # " * 20_000,
        '![a](b "' * 10_000,
        "---\n" + "    x\n" * 60 + "word",
        "# a" + " " * 50_000 + "b",
        "a" + (" " * 20_000 + "\na") * 3,
        "“'\"" * 20_000,
        "“a " * 20_000,
        "a@" * 20_000,
        "A." * 20_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_signs_without_end_take_no_time(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.md"
    path.write_text(f"A Boat\n\n{PROSE}\n\n{text}\n", "utf-8")
    assert cpu(lambda: document.read(str(path))) < MOST_SECONDS


@pytest.mark.parametrize(
    "body",
    [
        f"<article>{PARAGRAPH}<p>{'<b><i>' * 10_000}{PROSE}",
        "<div class='sidebar x'>" * 1_500 + PARAGRAPH * 1_500,
        "<table><tr><td>" * 3_000 + PARAGRAPH * 300,
        f"<p>{''.join(f'<b id={n}>' for n in range(5_000))}" + f"<p>{PROSE}" * 5_000,
        f"<script>a='{'a.mp3?' * 20_000}</script>{PARAGRAPH * 2}",
        "<a href='x.mp3'>a</a> " * 20_000 + PARAGRAPH * 2,
        f"<p {' '.join(f'a{n}' for n in range(20_000))}>{PROSE}</p>{PARAGRAPH}",
        "<span class=ad>a" * 10_000 + PARAGRAPH * 2,
        "<!-- a -->" * 20_000 + PARAGRAPH * 2,
        "<h2>A</h2>" * 5_000 + PARAGRAPH * 2,
    ],
    ids="formatting sidebars tables own-formatting script links attributes spans comments headings".split(),
)
def test_elements_without_end_take_no_time(tmp_path: Path, body: str) -> None:
    address = page(tmp_path / "x.html", body)
    began = time.process_time()
    assert PROSE in document.read(address).story.text
    assert time.process_time() - began < MOST_SECONDS


@pytest.mark.parametrize("charset", ["punycode", "idna", "zlib_codec", "unicode_escape", "undefined", "utf-7"])
def test_an_encoding_that_no_page_has_is_passed_over(tmp_path: Path, charset: str) -> None:
    body = f"{PARAGRAPH * 2}<p>+AD4- {'a9z' * 100_000}</p>"
    (tmp_path / "x.html").write_text(f"<html><head><meta charset={charset}></head><body>{body}</body></html>")
    began = time.process_time()
    assert f"{PROSE}\n\n+AD4- a9za" in document.read(str(tmp_path / "x.html")).story.text
    assert time.process_time() - began < MOST_SECONDS


def test_comments_before_a_page_are_passed_over_one_by_one(tmp_path: Path) -> None:
    comments = "<!-- a -->" * 45
    (tmp_path / "a.txt").write_text(comments + PROSE)
    (tmp_path / "b.txt").write_text(f"{comments}\n<html><body>{PARAGRAPH * 2}</body></html>")
    assert document.read(str(tmp_path / "a.txt")).story.text.startswith("<!--")
    assert document.read(str(tmp_path / "b.txt")).story.text.startswith("The old boat")


def test_tags_too_deep_are_left_out_and_all_text_stays() -> None:
    deep = "<div>a" * 900 + "</div>b" * 900
    source = markup_limits.prepared(f"<div>{deep}</div><section>c</section>", "x")
    assert source.count("<div>") == source.count("</div>") == 400
    assert source.count("a") == source.count("b") == 900
    assert source.endswith("</div><section>c</section>")


def test_many_small_drawings_leave_the_page_as_it_is(tmp_path: Path) -> None:
    icons = "<svg><path/><circle/></svg>" * 400
    address = page(tmp_path / "x.html", f"{icons}<article><div>{PARAGRAPH}</div><div>{PARAGRAPH}</div></article>")
    assert document.read(address).story.text == f"A Boat\n\n{PROSE}\n\n{PROSE}"


@pytest.mark.parametrize(
    ("text", "code", "size"),
    [
        ("a b c. " * 400_000, "import.too_large", "2.8 MB"),
        ("a\n" * 50_000, "import.too_many_lines", "50,001 lines"),
        ("<html>" + "<i>" * 600_000, "import.too_many_elements", "600,001 elements"),
        ("<html><body><p>" + "word and word. " * 200_000, "import.too_large", "3 MB"),
    ],
    ids=["characters", "lines", "elements", "page"],
)
def test_a_text_too_large_is_refused_with_its_size(tmp_path: Path, text: str, code: str, size: str) -> None:
    (tmp_path / "long.txt").write_text(text)
    with pytest.raises(ImportFailed, match=size) as raised:
        document.read(str(tmp_path / "long.txt"))
    assert raised.value.code == code
    assert "long.txt" in str(raised.value)


def test_a_text_just_within_the_limits_is_read(tmp_path: Path) -> None:
    limits.check_text("a" * MOST_CHARACTERS, "x")
    limits.check_text("\n\n".join("a" * limits.MOST_LINES), "x")


def test_a_mail_with_a_header_without_end(tmp_path: Path) -> None:
    header = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8; " + "a=b; " * 100_000
    path = tmp_path / "x.mhtml"
    path.write_bytes(f"{header}\r\n\r\n<html><body>{PARAGRAPH}</body></html>".encode())
    began = time.process_time()
    assert document.read(str(path)).story.text == PROSE
    assert time.process_time() - began < MOST_SECONDS


def test_a_mail_of_a_hundred_thousand_parts(tmp_path: Path) -> None:
    start = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    parts = "--x\r\nContent-Type: image/png\r\n\r\nabc\r\n" * 100_000
    path = tmp_path / "x.mhtml"
    path.write_text(
        f"{start}{parts}--x\r\nContent-Type: text/html\r\n\r\n<html><body>{PARAGRAPH}</body></html>\r\n--x--",
        newline="",
    )
    began = time.process_time()
    assert document.read(str(path)).story.text == PROSE
    assert time.process_time() - began < MOST_SECONDS


def packed(path: Path, **members: str | bytes) -> str:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return str(path)


WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "defines entities"),
        (
            '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"),
            "defines entities",
        ),
        ('<!DOCTYPE a SYSTEM "a.dtd"><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "defines entities"),
        ('<!DOCTYPE a SYSTEM "a.dtd"><a>&b;</a>', "undefined entity"),
        ('<?xml version="1.0" encoding="utf-7"?><a/>', "unknown encoding “utf-7”"),
        ('<?xml version="1.0" encoding="punycode"?><a/>', "unknown encoding"),
        ("<a>" * 600 + "</a>" * 600, "elements within elements"),
        ("<a/>" * 600_000, "600,000 elements"),
        (b"\xff" * 100, "cannot be read"),
        (" " * 21_000_000, "21 MB"),
    ],
    ids="entities utf-16 second undefined utf-7 punycode deep wide bytes large".split(),
)
def test_documents_that_would_harm_the_parser_are_refused(tmp_path: Path, content: str | bytes, says: str) -> None:
    source = packed(tmp_path / "x.docx", **{"word/document.xml": content})
    with pytest.raises(ImportFailed, match=says):
        document.read(source)


def test_rows_within_rows_of_a_document_take_no_time(tmp_path: Path) -> None:
    paragraphs = f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>" * 5_000
    tables = "<w:tbl><w:tr><w:tc>" * 150 + paragraphs + "</w:tc></w:tr></w:tbl>" * 150
    source = packed(tmp_path / "x.docx", **{"word/document.xml": WORD.format(tables)})
    began = time.process_time()
    assert document.read(source).story.text.count(PROSE) == 5_000
    assert time.process_time() - began < MOST_SECONDS


def test_a_book_of_one_chapter_many_times_is_read_once(tmp_path: Path) -> None:
    package = (
        '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="./x/../a.xhtml" media-type="application/xhtml+xml"/></manifest><spine>'
        + '<itemref idref="a"/><itemref idref="b"/>' * 500
        + "</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>'
    chapter = f"<html><body><p>{PROSE}</p></body></html>"
    members = {"META-INF/container.xml": container, "c.opf": package, "a.xhtml": chapter}
    assert document.read(packed(tmp_path / "x.epub", **members)).story.text == PROSE


def book(path: Path, pages: list[str], links: list[str]) -> Path:
    """Write a book with a table of contents."""
    items = "".join(
        f'<item id="p{n}" href="p{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(pages))
    )
    items += '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    contents = "".join(f'<li><a href="{link}">Chapter {n}</a></li>' for n, link in enumerate(links))
    packed(
        path,
        **{
            "META-INF/container.xml": '<container><rootfiles><rootfile full-path="c.opf"/></rootfiles></container>',
            "c.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
            "nav.xhtml": f"<html><body><nav><ol>{contents}</ol></nav></body></html>",
            **{f"p{n}.xhtml": f"<html><body>{page}</body></html>" for n, page in enumerate(pages)},
        },
    )
    return path


def test_the_chapters_of_a_large_book_are_listed_in_seconds(tmp_path: Path) -> None:
    """A Bible has 1,189 chapters."""
    path = book(tmp_path / "x.epub", [PARAGRAPH] * 1_189, [f"p{n}.xhtml" for n in range(1_189)])
    began = time.process_time()
    found = book_chapters.contents(path)
    assert found is not None
    assert len(found.chapters) == 1_189
    assert time.process_time() - began < MOST_SECONDS


def test_entries_that_point_into_one_nest_of_elements_take_no_time(tmp_path: Path) -> None:
    nest = "".join(f'<div id="a{n}">' for n in range(4_000)) + PARAGRAPH + "</div>" * 4_000
    path = book(tmp_path / "x.epub", [PARAGRAPH + nest], [f"p0.xhtml#a{n}" for n in range(4_000)])
    began = time.process_time()
    found = book_chapters.contents(path)
    assert found is not None
    assert [one.title for one in found.chapters] == [
        "The old boat stopped in the harbour. Nobody had recorded it before.",
        "Chapter 3999",
    ]
    assert time.process_time() - began < MOST_SECONDS
