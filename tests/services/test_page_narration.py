"""Test how the narration of a page is chosen and downloaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from web_site import Site

from listenapp.errors import ImportFailed
from listenapp.services import page_narration

VOICE = b"RIFF, and all that belongs to a recording"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    folder.mkdir()
    return folder


def named(site: Site, *names: str) -> list[str]:
    return [f"{site.address}/{name}" for name in names]


def own(site: Site, here: Path, *names: str) -> Path | None:
    source = f"{site.address}/page.html"
    narrations = page_narration.reachable(source, named(site, *names))
    return page_narration.own_narration(source, narrations, here, lambda _fraction: None)


@pytest.fixture
def site(web_site: Site) -> Site:
    (web_site.folder / "player.html").write_text("<p>Press play.</p>", "utf-8")
    for name in ("voice.wav", "another.wav"):
        (web_site.folder / name).write_bytes(VOICE)
    return web_site


@pytest.mark.parametrize(
    ("names", "asked"),
    [
        (("voice.wav", "another.wav"), 1),
        (("gone.mp3", "voice.wav", "another.wav"), 2),
        (("player.html", "voice.wav"), 2),
        (("gone.mp3", "player.html", "voice.wav", "another.wav"), 3),
    ],
)
def test_the_first_that_comes_is_taken(site: Site, here: Path, names: tuple[str, ...], asked: int) -> None:
    came = own(site, here, *names)
    assert came is not None
    assert (came.name, came.read_bytes()) == ("voice.wav", VOICE)
    assert list(here.iterdir()) == [came]
    assert site.asked == [f"/{name}" for name in names[:asked]]


def test_no_more_than_three_are_tried_and_the_first_one_is_told(site: Site, here: Path) -> None:
    with pytest.raises(ImportFailed, match=r"gone\.mp3.*404") as raised:
        own(site, here, "gone.mp3", "player.html", "gone-too.mp3", "voice.wav")
    assert raised.value.code == "import.unreachable"
    assert len(site.asked) == 3


def test_a_full_disk_is_no_reason_to_fetch_another(site: Site, here: Path) -> None:
    with pytest.raises(ImportFailed) as raised:
        own(site, here / "no-such-folder", "voice.wav", "another.wav")
    assert raised.value.code == "import.not_saved"
    assert site.asked == ["/voice.wav"]


def test_whoever_is_told_how_far_it_is_can_end_it(site: Site, here: Path) -> None:
    def stop(_fraction: float) -> None:
        raise InterruptedError

    with pytest.raises((InterruptedError, ImportFailed)):
        page_narration.own_narration(f"{site.address}/page.html", named(site, "voice.wav", "another.wav"), here, stop)
    assert site.asked == ["/voice.wav"]
    assert not list(here.iterdir())


def test_nothing_is_fetched_for_a_page_on_the_disk(site: Site, here: Path) -> None:
    source, addresses = str(here / "page.html"), named(site, "voice.wav")
    narrations = page_narration.reachable(source, ["gone.wav", *addresses])
    assert narrations == tuple(addresses)
    assert page_narration.own_narration(source, narrations, here, pytest.fail) is None
    assert site.asked == []


def test_what_was_saved_with_a_page_is_taken(here: Path) -> None:
    (here / "page_files").mkdir()
    voice = here / "page_files" / "the voice.wav"
    voice.write_bytes(VOICE)
    (here.parent / "elsewhere.wav").write_bytes(VOICE)
    source = str(here / "page.html")
    names = ["../elsewhere.wav", "a%00b.wav", "x" * 5000, "page_files/the%20voice.wav"]
    narrations = page_narration.reachable(source, names)
    assert narrations == (str(voice),)
    assert page_narration.own_narration(source, narrations, here, pytest.fail) == voice


def test_a_page_without_a_narration(here: Path) -> None:
    assert page_narration.own_narration("https://news.example/page.html", (), here, pytest.fail) is None
