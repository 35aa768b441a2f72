from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.web import http_client
from listenapp.story.model import BlockKind

PAGE = """<!doctype html><html lang="de"><head><meta charset="iso-8859-1"><title>Ein Fund | Zeitung</title></head>
<body class="has-sidebar"><nav><ul><li><a href="/">Start</a></li></ul></nav>
<main><h1>Ein Fund im Moor</h1><div class="share">Teilen</div>
<p>Arbeiter haben im Moor ein altes Boot gefunden. Es ist &uuml;ber tausend Jahre alt und sehr gut erhalten.</p>
<p>Das Boot ist sechs Meter lang.<br><br>Es kommt nun in ein Museum, wo es langsam trocknen soll, damit es h\xe4lt.</p>
<ul><li>Es wiegt eine Tonne.</li><li><a href="/x">Mehr zum Thema</a></li></ul>
<a href="ton/moor.mp3?download=1">MP3</a></main><footer>Impressum</footer></body></html>"""


class Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answers = {
            "/story": ("text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
            "/ton/moor.mp3": ("audio/mpeg", b"\xff\xfb" * 5000),
            "/episode?id=9": ("audio/mpeg", b"\xff\xfb" * 50),
            "/story.md": ("text/plain", b"# A **Short** Story\n\nIt is short. It is good.\n"),
            "/picture": ("image/png", b"\x89PNG"),
        }
        if self.path not in answers:
            self.send_error(404)
            return
        kind, content = answers[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_address_is_fetched_and_its_narration_downloaded(site: str, tmp_path: Path) -> None:
    found = document.read(f"{site}/story")
    assert [found.story.text[b.char_start : b.char_end] for b in found.story.blocks] == [
        "Ein Fund im Moor",
        "Arbeiter haben im Moor ein altes Boot gefunden. Es ist über tausend Jahre alt und sehr gut erhalten.",
        "Das Boot ist sechs Meter lang.",
        "Es kommt nun in ein Museum, wo es langsam trocknen soll, damit es hält.",
        "Es wiegt eine Tonne.",
    ]
    assert found.story.language == "de"
    assert found.narrations == (f"{site}/ton/moor.mp3",)
    told: list[float] = []
    saved = http_client.download(found.narrations[0], tmp_path, told.append)
    assert (saved.name, saved.stat().st_size, told[-1]) == ("moor.mp3", 10000, 1.0)
    assert list(tmp_path.iterdir()) == [saved]


def test_a_text_at_an_address(site: str) -> None:
    story = document.read(f"{site}/story.md").story
    assert (story.title, story.text) == ("A Short Story", "A Short Story\n\nIt is short. It is good.\n")


def test_a_recording_without_a_file_name_is_named_after_its_kind(site: str, tmp_path: Path) -> None:
    assert http_client.download(f"{site}/episode?id=9", tmp_path, lambda _: None).name == "episode.mp3"


def test_a_file_may_be_named_by_its_address(tmp_path: Path) -> None:
    path = tmp_path / "my story.txt"
    path.write_text("A Story\n\nIt is short and good.\n", "utf-8")
    assert document.read(path.as_uri()).story.title == "A Story"


@pytest.mark.parametrize(
    ("path", "says"), [("/nothing", "404"), ("/picture", "not a web page"), ("/ton/moor.mp3", "not a web page")]
)
def test_what_is_no_page_is_told(site: str, path: str, says: str) -> None:
    with pytest.raises(ImportFailed, match=says):
        document.read(site + path)


def test_a_page_is_not_taken_for_a_recording(site: str, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="not a recording"):
        http_client.download(f"{site}/story", tmp_path, lambda _: None)
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_download_leaves_nothing(site: str, tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(_fraction: float) -> None:
        raise Stop

    with pytest.raises(Stop):
        http_client.download(f"{site}/ton/moor.mp3", tmp_path, stop)
    assert list(tmp_path.iterdir()) == []


def test_nobody_answers() -> None:
    with pytest.raises(ImportFailed, match=r"127\.0\.0\.1:9/.*cannot be opened"):
        document.read("http://127.0.0.1:9/story")


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "contains no text"),
        ("blank.txt", b"  \n\n\t ...", "contains no text"),
        ("song.txt", bytes(range(256)) * 20, "not a text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), "not a text"),
        ("menu.html", b"<html><body><ul><li><a href='/'>Home</a></li></ul></body></html>", "No story found"),
        ("empty.html", b"<html></html>", "No story found"),
    ],
)
def test_bad_files_are_named(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ImportFailed, match=says) as raised:
        document.read(str(path))
    assert name in str(raised.value)


def test_absent_files_and_folders(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.txt", tmp_path):
        with pytest.raises(ImportFailed, match="cannot be read"):
            document.read(str(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes("Café “Müller”\r\n\r\nThe owner said: “We open at nine.”\r\n".encode(encoding))
    story = document.read(str(path)).story
    assert story.text == "Café “Müller”\n\nThe owner said: “We open at nine.”\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such files")
def test_what_is_no_regular_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", Path("/dev/zero")):
        with pytest.raises(ImportFailed, match="it is not a file"):
            document.read(str(path))


@pytest.mark.parametrize("source", ["", "  ", "~nosuch/x.txt", "file://[/x", "a\0b.txt", "x" * 5000])
def test_names_that_no_file_can_have(source: str) -> None:
    with pytest.raises(ImportFailed, match="cannot be read"):
        document.read(source)


def test_a_picture_in_markdown_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("# A River\n\n![a boat](boat.png)\n\n[![x](y.png)](z) The [river](a) is wide. It is good.\n")
    assert document.read(str(path)).story.text.split() == "A River The river is wide. It is good.".split()


def test_markdown_signs_are_not_words(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("# A **Bold** Headline\n\nThe [river](http://x.y/z) is *wide*. It is 2*3*4 meters deep.\n", "utf-8")
    assert document.read(str(path)).story.text.split("\n\n") == [
        "A Bold Headline",
        "The river is wide. It is 2*3*4 meters deep.\n",
    ]


def test_forms_of_glossaries() -> None:
    lines = {
        "bloc –n. a group of countries": ("bloc", "n", "", "a group of countries"),
        "affairs –n. (pl.) work done for a purpose": ("affairs", "n", "(pl.)", "work done for a purpose"),
        "spelling—n. the order of letters": ("spelling", "n", "", "the order of letters"),
        "consist of -verb phrase. To be made of": ("consist of", "verb phrase", "", "To be made of"),
        "on-the-go –phrase having much energy": ("on-the-go", "phrase", "", "having much energy"),
        "run out of steam – expression. to lose energy": ("run out of steam", "expression", "", "to lose energy"),
        "quickly —adv. at great speed": ("quickly", "adv", "", "at great speed"),
        "set up – phrasal verb. to build": ("set up", "phrasal verb", "", "to build"),
    }
    story = document.from_text(
        "A Headline\n\nThis is a story. It is short.\n\nWords in This Story\n\n" + "\n\n".join(lines)
    )
    assert [(g.term, g.part_of_speech, g.remark, g.definition) for g in story.glossary] == list(lines.values())


WRAPPED = ["The town has a new bridge. Many peo-", "ple came to see it on the first day", "of May, and they were glad."]


def test_the_lines_of_a_hard_wrapped_text_are_joined(tmp_path: Path) -> None:
    lines = [*WRAPPED, "", *WRAPPED]
    (tmp_path / "x.txt").write_bytes("\r\n".join(lines).encode())
    whole = "The town has a new bridge. Many people came to see it on the first day of May, and they were glad."
    assert document.read(str(tmp_path / "x.txt")).story.text == f"{whole}\n\n{whole}"
    assert document.from_pasted("\n".join(lines)).text == f"{whole}\n\n{whole}"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=400))
def test_text_is_never_altered_or_lost(text: str) -> None:
    try:
        story = document.from_text(text, "en")
    except ImportFailed:
        assert not any(char.isalnum() for char in text)
        return
    assert story.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert all(w.text == story.text[w.char_start : w.char_end] for w in story.words)
    inside = [i for b in story.blocks for i in range(b.char_start, b.char_end)]
    assert inside == sorted(set(inside))
    assert not any(char.isalnum() for i, char in enumerate(story.text) if i not in set(inside))
    assert all(isinstance(b.kind, BlockKind) for b in story.blocks)
