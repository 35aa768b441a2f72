"""Test `listenapp import` of chapters and of episodes, from files and from a web site on this machine."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from invocation import Run
from web_site import Site, serving

PROSE = "The city opened a new bridge on Monday, and many people came to see it in the morning sun. " * 3
RSS = """<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Slow News</title>
<item><title>The Boat</title><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate><link>{site}/boat.html</link>
<enclosure url="{site}/boat.wav" type="audio/x-wav"/></item>
<item><title>The Bridge</title><link>{site}/</link>
<podcast:transcript url="{site}/bridge.srt" type="application/srt"/></item>
<item><title>The Harbor</title><link>{site}/</link>
<description>Boats came back. They were full of fish.</description></item>
</channel></rss>"""
_CUES = ("The ferry left", "at nine.", "Nobody had", "recorded the bridge.", "It was", "a surprise.")
SRT = "\n".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n + 1},000\n{cue}\n" for n, cue in enumerate(_CUES))


@pytest.fixture
def site(tmp_path: Path, short: tuple[Path, Path]) -> Iterator[Site]:
    folder = tmp_path / "site"
    folder.mkdir()
    text, sound = short
    shutil.copy(sound, folder / f"boat{sound.suffix}")
    paragraphs = "".join(f"<p>{line}</p>" for line in text.read_text("utf-8").splitlines() if line.strip())
    (folder / "boat.html").write_text(f"<html><body><h1>The Boat</h1>{paragraphs}</body></html>", "utf-8")
    (folder / "bridge.srt").write_text(SRT, "utf-8")
    with serving(folder) as served:
        (folder / "feed.xml").write_text(RSS.format(site=served.address), "utf-8")
        yield served


def test_a_feed_is_listed_and_only_what_was_asked_for_is_fetched(run: Run, site: Site) -> None:
    feed = f"{site.address}/feed.xml"
    lines = run("import", feed, "--list").stdout.splitlines()
    assert lines == [
        "1  The Boat  (2026-11-27, web page, sound)",
        "2  The Bridge  (transcript, no sound)",
        "3  The Harbor  (8 words, text, no sound)",
    ]
    assert set(site.asked) == {"/feed.xml"}
    ids = run("import", feed, "--episodes", "2,3").stdout.split()
    assert set(site.asked) == {"/feed.xml", "/bridge.srt"}
    assert run("show", ids[0]).stdout.startswith("The Bridge\n")
    assert "Nobody had recorded the bridge" in run("show", ids[0]).stdout
    assert "They were full of fish" in run("show", ids[1]).stdout
    assert run("import", feed, "--list").stdout.count("in the library") == 2


def test_an_episode_is_timed_with_its_sound(run: Run, site: Site) -> None:
    done = run("import", f"{site.address}/feed.xml", "--episodes", "1")
    assert done.returncode == 0
    assert "words timed" in done.stderr
    assert {"/boat.html", "/boat.wav"} <= set(site.asked)


def test_a_feed_alone_says_how_to_choose(run: Run, site: Site) -> None:
    done = run("import", f"{site.address}/feed.xml")
    assert done.returncode == 1
    assert "--list" in done.stderr
    assert "--episodes" in done.stderr


def test_chapters_get_their_narrations(run: Run, tmp_path: Path, short: tuple[Path, Path]) -> None:
    text, sound = short
    book = tmp_path / "whale.txt"
    parts = "\n\n".join(f"CHAPTER {n}. Part {n}\n\n{text.read_text('utf-8')}\n\n{n} {PROSE}" for n in (1, 2, 3))
    book.write_text(parts, "utf-8")
    second = shutil.copy(sound, tmp_path / f"whale_02{sound.suffix}")
    listed = run("import", str(book), "--list").stdout
    assert f"narration: {second}" in listed.splitlines()[1]
    done = run("import", str(book), "--chapters", "1-2", "--text-only")
    assert len(done.stdout.split()) == 2
    assert "CHAPTER 2. Part 2" in run("import", str(book), "--chapters", "2", str(second)).stderr
    assert run("import", str(book), "--list").stdout.count("in the library") == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--chapters", "1-9"), "has 2 stories, and no number 3"),
        (("--chapters", "1", "a.mp3", "b.mp3"), "“a.mp3” could be matched"),
    ],
)
def test_a_choice_that_does_not_fit(run: Run, tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    book = tmp_path / "whale.txt"
    book.write_text(f"Chapter 1\n\n{PROSE}\n\nChapter 2\n\n{PROSE}\n", "utf-8")
    done = run("import", str(book), *arguments)
    assert done.returncode == 1
    assert says in done.stderr


@pytest.mark.parametrize(
    "arguments", [("a.mp3", "b.mp3"), ("--chapters", "0"), ("--chapters", "1-"), ("--list", "a.mp3"), ("--write-text",)]
)
def test_wrong_arguments(run: Run, arguments: tuple[str, ...]) -> None:
    assert run("import", "whale.txt", *arguments).returncode == 2


def test_a_story_is_no_list(run: Run, short: tuple[Path, Path]) -> None:
    done = run("import", str(short[0]), "--list")
    assert done.returncode == 1
    assert "is one story" in done.stderr
    assert "--list" not in done.stderr


def test_the_chapters_of_a_book_with_sound_keep_it(
    run: Run, tmp_path: Path, home: Path, short: tuple[Path, Path]
) -> None:
    text, sound = short
    ids = []
    for name in ("one", "two"):
        other = tmp_path / f"{name}.txt"
        other.write_text(f"Chapter {name}\n\n{text.read_text('utf-8')}", "utf-8")
        ids.append(run("import", other, sound).stdout.strip())
    book = tmp_path / "both.epub"
    assert run("export", *ids, "--to", "epub", "-o", book).returncode == 0
    lines = run("import", book, "--list").stdout.splitlines()
    assert len(lines) == 2
    assert all(", sound" in line for line in lines)
    done = run("import", book, "--chapters", "2", "--keep-times", "--library", tmp_path / "new")
    assert "words timed" in done.stderr
    (folder,) = (tmp_path / "new").glob("*/alignment.json")
    assert next(folder.parent.glob("audio.*")).stat().st_size > 10_000
