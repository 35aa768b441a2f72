"""Test imports of pages: from an address, from a server on this machine, and saved pages."""

from __future__ import annotations

import functools
import html
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from invocation import TEXT, Run, assert_complains
from web_site import Site


def as_page(text: Path, narration: str) -> bytes:
    title, *paragraphs = [html.escape(line) for line in text.read_text("utf-8").splitlines() if line]
    body = "".join(f"<p>{line}</p>" for line in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>{title}</h1><audio src="{narration}"></audio>{body}</article>
        </body></html>""".encode()


@pytest.fixture
def site(tmp_path: Path, short: tuple[Path, Path]) -> Iterator[str]:
    """Return the address of a page with its narration, on this machine."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "page.html").write_bytes(as_page(short[0], "sound/the%20voice.wav"))
    (folder / "sound").mkdir()
    (folder / "sound" / "the voice.wav").write_bytes(short[1].read_bytes())
    dead = b'<audio src="gone.mp3"></audio>'
    (folder / "dead.html").write_bytes(as_page(TEXT, "").replace(b'<audio src=""></audio>', dead))
    (folder / "half-dead.html").write_bytes((folder / "page.html").read_bytes().replace(b"<audio", dead + b"<audio"))
    handler = functools.partial(QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}/page.html"
        server.shutdown()
        serving.join()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Print nothing."""


def test_a_page_is_imported_by_its_address_with_the_narration_it_links_to(
    run: Run, site: str, home: Path, short: tuple[Path, Path]
) -> None:
    done = run("import", site)
    assert done.returncode == 0, done.stderr
    folder = home / "library" / done.stdout.splitlines()[-1]
    assert (folder / "audio.wav").read_bytes() == short[1].read_bytes()
    assert (folder / "alignment.json").is_file()


def test_a_recording_that_is_gone_is_passed_over(run: Run, site: str, home: Path, short: tuple[Path, Path]) -> None:
    done = run("import", site.replace("page", "half-dead"))
    assert done.returncode == 0, done.stderr
    assert (home / "library" / done.stdout.splitlines()[-1] / "audio.wav").read_bytes() == short[1].read_bytes()


def test_the_third_recording_is_used_where_the_first_is_gone_and_the_second_is_a_page(
    run: Run, web_site: Site, home: Path, short: tuple[Path, Path]
) -> None:
    (web_site.folder / "player.html").write_text("<p>Press play.</p>", "utf-8")
    (web_site.folder / "voice.wav").write_bytes(short[1].read_bytes())
    page = as_page(short[0], "voice.wav")
    dead = b'<audio src="gone.mp3"></audio><audio src="player.html"></audio>'
    (web_site.folder / "page.html").write_bytes(page.replace(b"<audio", dead + b"<audio"))
    done = run("import", f"{web_site.address}/page.html")
    assert done.returncode == 0, done.stderr
    assert (home / "library" / done.stdout.splitlines()[-1] / "audio.wav").read_bytes() == short[1].read_bytes()
    assert web_site.asked == ["/page.html", "/gone.mp3", "/player.html", "/voice.wav"]


def test_a_page_whose_only_recording_is_gone_says_what_to_do(run: Run, site: str, home: Path) -> None:
    done = run("import", site.replace("page", "dead"))
    assert done.returncode == 1
    assert "gone.mp3” cannot be opened: the server answered 404" in done.stderr
    assert "--text-only" in done.stderr
    assert not list(home.rglob("*.json"))


def test_a_page_can_be_imported_without_its_narration(run: Run, site: str, home: Path) -> None:
    done = run("import", site, "--text-only")
    assert done.returncode == 0, done.stderr
    assert [p.name for p in (home / "library" / done.stdout.strip()).iterdir()] == ["story.json"]


def test_an_address_that_leads_nowhere_is_named(run: Run, site: str) -> None:
    assert_complains(run("import", site.replace("page", "no-page")), "no-page.html")


def test_a_saved_page_brings_the_narration_saved_beside_it(
    run: Run, tmp_path: Path, home: Path, short: tuple[Path, Path]
) -> None:
    (tmp_path / "saved.html").write_bytes(as_page(short[0], "saved_files/voice.wav"))
    (tmp_path / "saved_files").mkdir()
    (tmp_path / "saved_files" / "voice.wav").write_bytes(short[1].read_bytes())
    done = run("import", "saved.html")
    assert done.returncode == 0, done.stderr
    assert (home / "library" / done.stdout.strip() / "audio.wav").is_file()


@pytest.mark.parametrize("name", ["gone.wav", "../elsewhere.wav", "x" * 5000 + ".wav", "a%00b.wav"])
def test_a_saved_page_whose_narration_is_not_beside_it(run: Run, tmp_path: Path, home: Path, name: str) -> None:
    (tmp_path / "elsewhere.wav").write_bytes(b"RIFF")
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "page.html").write_bytes(as_page(TEXT, name))
    done = run("import", "saved/page.html")
    assert done.returncode == 0, done.stderr
    assert [p.name for p in (home / "library" / done.stdout.strip()).iterdir()] == ["story.json"]


def test_a_saved_page_offers_the_narration_it_links_to(run: Run, tmp_path: Path, home: Path) -> None:
    """Check that nothing is downloaded for a file on disk unless the user asks for it."""
    (tmp_path / "saved.html").write_bytes(as_page(TEXT, "https://sound.invalid/voice.mp3"))
    done = run("import", "saved.html")
    assert done.returncode == 0, done.stderr
    assert "listenapp import saved.html https://sound.invalid/voice.mp3" in done.stderr
    assert [p.name for p in (home / "library" / done.stdout.strip()).iterdir()] == ["story.json"]
