"""Test servers with errors: the user gets a clear message, and no part of a story is stored."""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.web import http_client

SENTENCE = "The city opened a new bridge on Monday. Many people came to see it in the rain. "
PAGE = f"<!doctype html><html lang=en><article><h1>A Café</h1><p>{SENTENCE * 3}</p></article>".encode()
_COMPRESSOR = zlib.compressobj(wbits=-15)
BARE = _COMPRESSOR.compress(PAGE) + _COMPRESSOR.flush()


PACKED = {
    "/gzip": gzip.compress(PAGE),
    "/x-gzip": gzip.compress(PAGE),
    "/deflate": zlib.compress(PAGE),
    "/br": b"\x1b" + PAGE,
}


class Site(BaseHTTPRequestHandler):
    """Server that sends the page with the compression in its address (`/ENCODING`). Other addresses give errors."""

    def do_GET(self) -> None:
        if self.path in PACKED:
            self._send(PACKED[self.path], self.path[1:])
        elif self.path == "/bare":
            self._send(BARE, "deflate")
        elif self.path == "/broken":
            self._send(gzip.compress(PAGE)[:-20], "gzip")
        elif self.path == "/no-gzip":
            self._send(PAGE, "gzip")
        elif self.path == "/bomb":
            self._send(gzip.compress(bytes(30_000_000)), "gzip")
        elif self.path == "/untold":
            self._send(gzip.compress(PAGE), "")
        elif self.path == "/latin":
            self._send(PAGE, "", charset="iso-8859-1")
        elif self.path in {"/cut", "/cut.mp3"}:
            self._send(PAGE, "", length=2 * len(PAGE))
        elif self.path == "/slow":
            self._send(b"", "", length=1000)
            while True:
                try:
                    self.wfile.write(b" ")
                    self.wfile.flush()
                except OSError:
                    return

    def _send(self, content: bytes, encoding: str, length: int | None = None, charset: str = "utf-8") -> None:
        self.send_response(200)
        self.send_header("Content-Type", "audio/mpeg" if ".mp3" in self.path else f"text/html; charset={charset}")
        if self.path != "/slow":
            self.send_header("Content-Length", str(length or len(content)))
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("path", ["gzip", "x-gzip", "deflate", "bare", "latin"])
def test_a_page_comes_out_whatever_the_server_does_to_it(site: str, path: str) -> None:
    story = document.read(f"{site}/{path}").story
    assert story.title == "A Café"
    assert SENTENCE.strip() in story.text


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("br", r"not understood \(br\)"),
        ("broken", "broke off"),
        ("no-gzip", "damaged"),
        ("bomb", "too large"),
        ("untold", "is not a text"),
        ("cut", "broke off"),
    ],
)
def test_what_did_not_come_whole_is_told(site: str, path: str, says: str) -> None:
    with pytest.raises(ImportFailed, match=says) as raised:
        document.read(f"{site}/{path}")
    assert f"{site}/{path}" in str(raised.value)


def test_a_page_that_never_ends_is_given_up(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_client, "_LONGEST", 0.3)
    with pytest.raises(ImportFailed, match=r"too slowly|too large"):
        document.read(f"{site}/slow")


def test_a_recording_that_breaks_off_is_not_kept(site: str, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="broke off"):
        http_client.download(f"{site}/cut.mp3", tmp_path, lambda _: None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "address", ["http://[::1", "http://127.0.0.1:port/x", "http://127.0.0.1:9/\udcff", "http://", "http://a b/"]
)
def test_what_is_no_address_is_named(address: str) -> None:
    with pytest.raises(ImportFailed, match="cannot be opened"):
        document.read(address)


def test_a_recording_that_is_too_large_is_refused_before_it_comes(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_client, "_MOST_SOUND", 100)
    with pytest.raises(ImportFailed, match="too large"):
        http_client.download(f"{site}/cut.mp3", tmp_path, lambda _: pytest.fail("nothing is downloaded"))
    monkeypatch.setattr(http_client, "_MOST_PAGE", 100)
    with pytest.raises(ImportFailed, match="too large"):
        http_client.fetch(f"{site}/latin")


def test_a_page_without_a_size_is_stopped_at_the_limit(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_client, "_MOST_PAGE", 100)
    with pytest.raises(ImportFailed, match="too large"):
        http_client.fetch(f"{site}/slow")


def test_a_mistake_of_the_caller_is_not_an_error_of_the_server(site: str, tmp_path: Path) -> None:
    def report(_fraction: float) -> None:
        raise ValueError("a mistake")

    with pytest.raises(ValueError, match="a mistake"):
        http_client.download(f"{site}/cut.mp3", tmp_path, report)
    assert list(tmp_path.iterdir()) == []
