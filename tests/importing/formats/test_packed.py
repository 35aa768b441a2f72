"""Test stories inside Word documents, e-books and pages saved as one file, and files of other kinds."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.formats import epub
from listenapp.story.model import BlockKind, Story

ONE = "The city opened a new bridge on Monday. Officials said that it cost $12 million and took three years."
TWO = "Many people came to see it. “We waited a long time,” said Maria Lopez, who lives near the river."
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def packed(path: Path, members: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def paragraph(text: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx(path: Path, body: str, namespace: str = WORD) -> Path:
    document_ = f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>'
    return packed(path, {"word/document.xml": document_})


def shape(story: Story) -> list[tuple[BlockKind, str]]:
    return [(b.kind, story.text[b.char_start : b.char_end]) for b in story.blocks]


@pytest.mark.parametrize("namespace", [WORD, STRICT])
def test_a_word_document(tmp_path: Path, namespace: str) -> None:
    changed = "<w:p><w:r><w:t>Many </w:t></w:r><w:del><w:r><w:delText>few </w:delText></w:r></w:del><w:ins><w:r><w:t>"
    table = "".join(
        f"<w:tr><w:tc>{paragraph(a)}</w:tc><w:tc>{paragraph(b)}</w:tc></w:tr>"
        for a, b in (("bridge", "n. a way over water"), ("remove", "v. to take away"))
    )
    body = (
        paragraph("New Bridge", "Heading1")
        + paragraph("The bridge at night", "Caption")
        + paragraph(ONE)
        + "<w:p/>"
        + f"{changed}{TWO.removeprefix('Many ')}</w:t></w:r></w:ins></w:p>"
        + paragraph("Words in This Story", "Heading2")
        + f"<w:tbl>{table}</w:tbl><w:sectPr/>"
    )
    story = document.read(str(docx(tmp_path / "story.docx", body, namespace))).story
    assert shape(story) == [
        (BlockKind.HEADLINE, "New Bridge"),
        (BlockKind.CAPTION, "The bridge at night"),
        (BlockKind.BODY, ONE),
        (BlockKind.BODY, TWO),
        (BlockKind.GLOSSARY_HEADING, "Words in This Story"),
        (BlockKind.GLOSSARY, "bridge – n. a way over water"),
        (BlockKind.GLOSSARY, "remove – v. to take away"),
    ]
    assert (story.title, story.language) == ("New Bridge", "en")


BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    "OEBPS/content.opf": """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>Bridges of the World</dc:title><dc:language>en-GB</dc:language></metadata>
<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="text/two%20.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="x" href="note.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="c"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="x" linear="no"/>
</spine><guide><reference type="cover" href="cover.xhtml"/></guide></package>""",
    "OEBPS/nav.xhtml": "<html><body><nav><ol><li><a href='a'>One</a></li></ol></nav></body></html>",
    "OEBPS/cover.xhtml": "<html><body><p>A cover that nobody reads aloud.</p></body></html>",
    "OEBPS/note.xhtml": "<html><body><p>A note that nobody reads aloud.</p></body></html>",
    "OEBPS/text/one.xhtml": f"<?xml version='1.0'?><html><body><h1>New Bridge</h1><p>{ONE}</p></body></html>",
    "OEBPS/text/two .xhtml": f"<html><body><h2>At the River</h2><p>{TWO}</p></body></html>",
}


def test_a_word_document_whose_parts_have_other_names(tmp_path: Path) -> None:
    """Programs other than Word name the parts as they like. Relationships lead to them."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    hidden = '<w:p><w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>Nobody sees this.</w:t></w:r></w:p>'
    members = {
        "_rels/.rels": f'<Relationships xmlns="{namespace}">'
        f'<Relationship Id="a" Type="{kind}/extended-properties" Target="docProps/app.xml"/>'
        f'<Relationship Id="b" Type="{kind}/officeDocument" Target="/doc/main2.xml"/></Relationships>',
        "doc/_rels/main2.xml.rels": f'<Relationships xmlns="{namespace}">'
        f'<Relationship Id="s" Type="{kind}/styles" Target="look/s.xml"/></Relationships>',
        "doc/main2.xml": f'<w:document xmlns:w="{WORD}"><w:body>{paragraph(ONE)}{hidden}</w:body></w:document>',
        "doc/look/s.xml": f'<w:styles xmlns:w="{WORD}"><w:style w:type="character" w:styleId="Secret"><w:rPr>'
        "<w:vanish/></w:rPr></w:style></w:styles>",
    }
    assert shape(document.read(str(packed(tmp_path / "story.docx", members))).story) == [(BlockKind.BODY, ONE)]
    members["_rels/.rels"] = members["_rels/.rels"].replace("/doc/main2.xml", "../../etc/passwd")
    with pytest.raises(ImportFailed, match=r"word/document\.xml"):
        document.read(str(packed(tmp_path / "story.docx", members)))


OLD_NCX = """<?xml version="1.0"?>
<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN"
  "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint id="a"><navLabel><text>The Bridge</text></navLabel><content src="text/one.xhtml"/></navPoint>
<navPoint id="b"><navLabel><text>The River</text></navLabel><content src="text/two%20.xhtml"/></navPoint>
</navMap></ncx>"""


def test_an_old_e_book_names_its_document_types(tmp_path: Path) -> None:
    package = BOOK["OEBPS/content.opf"].replace(' properties="nav"', "")
    package = package.replace(
        "<manifest>", '<manifest><item id="t" href="t.ncx" media-type="application/x-dtbncx+xml"/>'
    )
    doctype = (
        '<!DOCTYPE package PUBLIC "+//ISBN 0-9673008-1-9//DTD OEB 1.2 Package//EN" "http://openebook.org/oebpkg12.dtd">'
    )
    book = {**BOOK, "OEBPS/content.opf": f'<?xml version="1.0"?>\n{doctype}\n{package}', "OEBPS/t.ncx": OLD_NCX}
    path = packed(tmp_path / "old.epub", book)
    assert document.read(str(path)).story.title == "Bridges of the World"
    assert [section.title for section in epub.sections(path) if section.title] == ["The Bridge", "The River"]


@pytest.mark.parametrize(
    ("algorithm", "member", "is_protected"),
    [
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/text/two%20.xhtml", True),
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OEBPS/picture.jpg", False),
        ("http://www.idpf.org/2008/embedding", "OEBPS/font.otf", False),
    ],
)
def test_a_protected_e_book_is_told(tmp_path: Path, algorithm: str, member: str, is_protected: bool) -> None:
    encryption = f"""<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData><e:EncryptionMethod Algorithm="{algorithm}"/>
<e:CipherData><e:CipherReference URI="{member}"/></e:CipherData></e:EncryptedData></encryption>"""
    content = random.Random(1).randbytes(500) if is_protected else BOOK["OEBPS/text/two .xhtml"]
    book = {**BOOK, "META-INF/encryption.xml": encryption, "OEBPS/text/two .xhtml": content}
    path = packed(tmp_path / "story.epub", book)
    if is_protected:
        for read in (lambda: document.read(str(path)), lambda: epub.sections(path)):
            with pytest.raises(ImportFailed, match="is protected") as failed:
                read()
            assert failed.value.code == "import.protected"
    else:
        assert TWO in document.read(str(path)).story.text


def test_an_e_book(tmp_path: Path) -> None:
    story = document.read(str(packed(tmp_path / "story.epub", BOOK))).story
    assert shape(story) == [
        (BlockKind.HEADLINE, "New Bridge"),
        (BlockKind.BODY, ONE),
        (BlockKind.HEADING, "At the River"),
        (BlockKind.BODY, TWO),
    ]
    assert (story.title, story.language) == ("Bridges of the World", "en")


MAIL = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/bridge
Subject: New Bridge
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----M"

------M
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://news.example/bridge

<!DOCTYPE html><html lang=3D"en"><body><article><h1>New Bridge</h1><audio src=3D"a.mp3"></audio><p>{ONE}</p><p>Many =
people came=2E</p></article></body></html>
------M--
"""


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "page.html"])
def test_a_page_saved_as_one_file(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(MAIL.replace("\n", "\r\n").encode())
    found = document.read(str(tmp_path / name))
    assert [text for _, text in shape(found.story)] == ["New Bridge", ONE, "Many people came."]
    assert found.narrations == ("https://news.example/a.mp3",)


def test_a_mail_without_a_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.mhtml").write_bytes(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello there.\r\n")
    with pytest.raises(ImportFailed, match="No story found"):
        document.read(str(tmp_path / "x.mhtml"))


def test_a_text_about_mails_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("MIME-Version: a Standard\n\nIt is old and much used. People like it.")
    assert document.read(str(tmp_path / "x.txt")).story.text.startswith("MIME-Version")


def test_what_is_no_such_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "text.docx").write_text("This is plain text.")
    docx(tmp_path / "deep.docx", "<w:p>" * 20_000 + "</w:p>" * 20_000)
    docx(tmp_path / "broken.docx", "<w:p>")
    packed(tmp_path / "other.docx", {"x": "y"})
    packed(tmp_path / "other.epub", {"x": "y"})
    packed(tmp_path / "lost.epub", {name: content for name, content in BOOK.items() if "one" not in name})
    whole = docx(tmp_path / "cut.docx", paragraph(ONE) * 50).read_bytes()
    (tmp_path / "cut.docx").write_bytes(whole[: len(whole) // 2])
    for path in sorted([*tmp_path.glob("*.docx"), *tmp_path.glob("*.epub")]):
        with pytest.raises(ImportFailed, match="cannot be read") as raised:
            document.read(str(path))
        assert path.name in str(raised.value)


def test_a_document_that_grows_without_end_is_refused(tmp_path: Path) -> None:
    docx(tmp_path / "bomb.docx", " " * 21_000_000)
    with pytest.raises(ImportFailed, match="too large"):
        document.read(str(tmp_path / "bomb.docx"))


def test_a_document_without_text_is_told(tmp_path: Path) -> None:
    docx(tmp_path / "empty.docx", "<w:p/>")
    with pytest.raises(ImportFailed, match="contains no text"):
        document.read(str(tmp_path / "empty.docx"))


@pytest.mark.parametrize("start", [b"", b"<html>", b"PK\x03\x04", b"\x1f\x8b\x08", b"%PDF-1.7"])
def test_bytes_that_are_no_page_are_no_story(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "x.html").write_bytes(start + random.Random(7).randbytes(20_000))
    with pytest.raises(ImportFailed, match=r"x\.html” is not a text"):
        document.read(str(tmp_path / "x.html"))


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_hidden_text_of_a_word_document_is_left_out(tmp_path: Path) -> None:
    styles = f"""<w:styles xmlns:w="{WORD}"><w:style w:styleId="Key"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:styleId="Answer"><w:basedOn w:val="Key"/></w:style>
<w:style w:styleId="Shown"><w:basedOn w:val="Key"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style></w:styles>"""
    parts = [
        run("One. "),
        run("Hidden. ", "<w:vanish/>"),
        run("Two. ", '<w:vanish w:val="0"/>'),
        run("Hidden. ", '<w:rStyle w:val="Answer"/>'),
        run("Three. ", '<w:rStyle w:val="Shown"/>'),
        run("Four. ", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
    ]
    hidden = f'<w:p><w:pPr><w:pStyle w:val="Key"/></w:pPr>{run("Hidden.")}</w:p>'
    marked = f"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>{run('Five.')}</w:p>"
    body = f"<w:p>{''.join(parts)}</w:p>{hidden}{marked}"
    document_ = f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    path = packed(tmp_path / "x.docx", {"word/document.xml": document_, "word/styles.xml": styles})
    assert document.read(str(path)).story.text == "One. Two. Three. Four.\n\nFive."


def test_readings_and_symbols_and_raised_text_of_a_word_document(tmp_path: Path) -> None:
    ruby = "<w:r><w:ruby><w:rubyPr/><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby></w:r>"
    japanese = f"<w:p>{ruby.format(run('まち'), run('町'))}{run('に来ました。')}</w:p>"
    symbols = '<w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0E0"/><w:sym w:char="00E9"/>'
    raised = '<w:vertAlign w:val="superscript"/>'
    marked = f"{run('It cost 10')}{run('6', raised)}{run(' dollars.')}{run('1', raised)}{run(' It is new.')}"
    body = f"{japanese}<w:p><w:r>{symbols}</w:r></w:p><w:p>{marked}</w:p>"
    story = document.read(str(docx(tmp_path / "x.docx", body))).story
    assert story.text == "町に来ました。\n\nα→é\n\nIt cost 10⁶ dollars. It is new."


def test_elements_of_a_chapter_that_close_themselves(tmp_path: Path) -> None:
    head = "<head><title/><script src='a.js'/></head>"
    chapter = f"<html>{head}<body><p>{ONE}<span id='p7'/></p><div/><p>{TWO}</p></body></html>"
    book = {**BOOK, "OEBPS/text/one.xhtml": chapter}
    story = document.read(str(packed(tmp_path / "x.epub", book))).story
    assert [text for _, text in shape(story)] == [ONE, TWO, "At the River", TWO]


def test_notes_and_readings_of_a_book_are_no_text(tmp_path: Path) -> None:
    note = "<a epub:type='noteref' href='n.xhtml#n1'>1</a>"
    chapter = f"<html><body><p>{ONE}{note}</p><p><ruby>町<rt>まち</rt></ruby>に来ました。</p></body></html>"
    story = document.read(str(packed(tmp_path / "x.epub", {**BOOK, "OEBPS/text/one.xhtml": chapter}))).story
    assert [text for _, text in shape(story)][:2] == [ONE, "町に来ました。"]
