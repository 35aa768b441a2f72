"""Test exports and lesson packages on the command line, in processes of their own, with the sample story."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pysubs2
import pytest
from invocation import Run, write_sound
from praatio import textgrid

from listenapp.export import FORMATS, Content
from listenapp.importing import document
from listenapp.library import atomic_files, user_glossary
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry
from listenapp.story.serialize import alignment_from_json

SAMPLE = locate().sample


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "home" / "library")


@pytest.fixture
def story_id(library: Library) -> str:
    """Return the id of the sample with times and one corrected sentence."""
    story = document.read(str(SAMPLE / "story.txt"), "en").story
    found = alignment_from_json(atomic_files.read_json(SAMPLE / "alignment.json"))
    id_ = library.add(story, SAMPLE / "narration.mp3", found)
    library.save_corrections(id_, [CorrectionFactory(story, found.audio_sha256).sentence_start(4, 7.5)])
    return id_


def fault(done: subprocess.CompletedProcess[str]) -> str:
    """Return the message. Check for one sentence on stderr and status 1."""
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("listenapp: ")
    assert "Traceback" not in line
    return line


def words_of(shown: str) -> Any:
    return json.loads(shown)["words"]


@pytest.mark.slow
@pytest.mark.parametrize("format_", [name for name, one in FORMATS.items() if one.content is Content.TEXT])
def test_every_format_is_written_with_corrections(run: Run, story_id: str, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"öut put.{FORMATS[format_].ending}"
    done = run("export", story_id, "--to", format_, "-o", out.name)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["home", out.name]
    match format_:
        case "json":
            found = json.loads(out.read_text("utf-8"))
            assert found["sentences"][4]["start"] == 7.5
            assert str(tmp_path) not in out.read_text("utf-8")
        case "csv":
            rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
            assert next(row["start"] for row in rows if row["sentence"] == "4") == "7.5000"
        case "srt" | "ass":
            assert pysubs2.load(str(out))[2].start == 7500
        case "vtt":
            assert "\n00:00:07.500 --> " in out.read_text("utf-8")
        case "lrc":
            assert "\n[00:07.50]<00:07.50>A <" in out.read_text("utf-8")
        case "textgrid":
            grid = textgrid.openTextgrid(str(out), includeEmptyIntervals=False)
            assert grid.getTier("sentences").entries[2].start == 7.5
        case "listen":
            assert words_of(run("show", out.name, "--json").stdout) == words_of(run("show", story_id, "--json").stdout)
        case _:
            pytest.fail(f"nothing checks what {format_} holds")


def test_a_lesson_goes_round(run: Run, story_id: str, library: Library, tmp_path: Path) -> None:
    assert run("export", story_id, "--to", "listen", "-o", "x.listen").returncode == 0
    done = run("import", "x.listen", "--library", "other")
    id_ = done.stdout.splitlines()[-1]
    assert "words timed" in done.stderr
    assert (Library(tmp_path / "other").open(id_).alignment) == library.open(story_id).alignment
    again = run("import", "x.listen", "--library", "other")
    assert again.stdout.splitlines()[-1] == id_
    assert "in the library already" in again.stderr


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["srt", "listen"])
def test_a_lesson_file_is_exported_where_it_lies(run: Run, story_id: str, tmp_path: Path, format_: str) -> None:
    assert run("export", story_id, "--to", "listen", "-o", "x.listen").returncode == 0
    assert run("export", "x.listen", "--to", format_, "-o", "one").returncode == 0
    assert run("export", story_id, "--to", format_, "-o", "two").returncode == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    shown = json.loads(run("show", "x.listen", "--json").stdout)
    assert shown["id"] == story_id
    assert shown["audio"] == str(Path("x.listen", "audio.mp3"))
    assert "A Small Town" in run("show", "x.listen").stdout


@pytest.mark.slow
def test_play_takes_a_lesson_in_and_plays_it(run: Run, library: Library, tmp_path: Path) -> None:
    """Play two seconds to the end. A fixed time could be over before a busy machine has opened the window."""
    write_sound(tmp_path / "voice.wav", bytes(32_000), 8000)
    story_id = library.add(document.read(str(SAMPLE / "story.txt"), "en").story, tmp_path / "voice.wav")
    assert run("export", story_id, "--to", "listen", "-o", "x.listen").returncode == 0
    far = {"LISTENAPP_HOME": str(tmp_path / "far"), "QT_QPA_PLATFORM": "offscreen"}
    done = run(*"play x.listen --speed 2 --quit-at-end --picture p.png --trace t".split(), **far)
    assert done.returncode == 0, done.stderr
    assert run("import", "x.listen", **far).stdout.splitlines()[-1] == story_id
    assert [s.id for s in Library(tmp_path / "far" / "library").summaries()] == [story_id]
    assert '"event": "play"' in (tmp_path / "t").read_text()


@pytest.mark.parametrize("command", [["show"], ["play"], ["import"], ["export", "--to", "srt", "-o", "out"]])
@pytest.mark.parametrize("content", [None, "rubbish"])
def test_rubbish_is_told_in_a_sentence(run: Run, tmp_path: Path, command: list[str], content: str | None) -> None:
    if content is not None:
        (tmp_path / "x.listen").write_text(content)
    told = fault(run(*command, "x.listen", QT_QPA_PLATFORM="offscreen"))
    assert "x.listen" in told
    assert not (tmp_path / "out").exists()


def test_stdout_is_a_place_too(run: Run, story_id: str, tmp_path: Path) -> None:
    done = run("export", story_id, "--to", "srt", "-o", "-")
    assert done.returncode == 0
    assert pysubs2.SSAFile.from_string(done.stdout)[0].text.startswith("A Small Town")
    assert [p.name for p in tmp_path.iterdir()] == ["home"]


@pytest.mark.parametrize("place", ["nowhere/out.srt", "."])
def test_a_place_that_cannot_be_written_is_told(run: Run, story_id: str, place: str) -> None:
    told = fault(run("export", story_id, "--to", "srt", "-o", place))
    assert str(Path(place)) in told  # as the system writes it
    assert "Name another file." in told


@pytest.mark.skipif(os.name == "nt" or not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("format_", ["srt", "listen"])
def test_a_full_disk_is_told(run: Run, story_id: str, format_: str) -> None:
    assert "not enough disk space" in fault(run("export", story_id, "--to", format_, "-o", "/dev/full"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows may write anywhere")
def test_a_folder_that_is_closed_is_told(run: Run, story_id: str, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o555)
    assert "permission to write" in fault(run("export", story_id, "--to", "srt", "-o", "closed/x.srt"))


def test_a_fault_leaves_the_file_that_was_there(run: Run, library: Library, tmp_path: Path) -> None:
    id_ = library.add(document.read(str(SAMPLE / "story.txt"), "en").story)
    (tmp_path / "out.srt").write_text("mine")
    told = fault(run("export", id_, "--to", "srt", "-o", "out.srt"))
    assert "is not timed yet" in told
    assert "listenapp align --story" in told
    assert (tmp_path / "out.srt").read_text() == "mine"
    assert run("export", id_, "--to", "listen", "-o", "out.listen").returncode == 0
    assert json.loads(run("show", "out.listen", "--json").stdout)["duration"] is None


@pytest.mark.slow
def test_a_book_takes_several_stories(run: Run, story_id: str, library: Library, tmp_path: Path) -> None:
    assert run("export", story_id, "--to", "listen", "-o", "x.listen").returncode == 0
    arguments = "--to epub -o out.epub --granularity word --title".split()
    done = run("export", story_id, "x.listen", *arguments, "Two stories")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with zipfile.ZipFile(tmp_path / "out.epub") as book:
        assert b"<dc:title>Two stories</dc:title>" in book.read("EPUB/package.opf")
        assert {"EPUB/audio-1.mp3", "EPUB/story-2.smil"} <= set(book.namelist())
        assert b'clipBegin="7.500s"' in book.read("EPUB/story-1.smil")  # the corrected time


@pytest.mark.slow
def test_clips_are_a_new_folder(run: Run, story_id: str, tmp_path: Path) -> None:
    arguments = ["export", story_id, "--to", "clips", "-o", "my clips"]
    assert (done := run(*arguments)).returncode == 0, done.stderr
    rows = list(csv.DictReader((tmp_path / "my clips" / "clips.csv").read_text("utf-8-sig").splitlines()))
    assert {row["file"] for row in rows} == {path.name for path in (tmp_path / "my clips").glob("*.mp3")}
    assert rows[2]["start"] == "7.5000"  # the corrected time
    assert "exists already" in fault(run(*arguments))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "my clips"]


@pytest.mark.slow
def test_flashcards_hold_own_words(run: Run, story_id: str, library: Library, tmp_path: Path) -> None:
    folder = library.root / story_id
    user_glossary.save(folder, [GlossaryEntry("harbor", "a place for ships")])
    for path, changed in ((folder, 0), *((path, 1_600_000_000) for path in folder.iterdir())):
        os.utime(path, (changed, changed))
    os.utime(folder / "own_words.json", (1_650_000_000, 1_650_000_000))
    assert (done := run("export", story_id, "--to", "apkg", "-o", "cards.apkg")).returncode == 0, done.stderr
    base = sqlite3.connect(":memory:")
    with zipfile.ZipFile(tmp_path / "cards.apkg") as package:
        base.deserialize(package.read("collection.anki2"))
    rows = base.execute("SELECT sfld, mod FROM notes").fetchall()
    base.close()
    (story_changed,) = {changed for _, changed in rows[:-1]}
    assert rows[-1] == ("harbor", story_changed + 50_000_000)


def test_formats_with_sound_need_times_and_sound(run: Run, story_id: str, library: Library, tmp_path: Path) -> None:
    story = document.read(str(SAMPLE / "story.txt"), "en").story
    told = fault(run("export", library.add(story), "--to", "epub", "-o", "out.epub"))
    assert "has no narration" in told
    (library.root / story_id / "alignment.json").unlink()
    assert "is not timed yet" in fault(run("export", story_id, "--to", "epub", "-o", "out.epub"))
    assert not (tmp_path / "out.epub").exists()


def test_formats_without_sound_load_no_decoder(environ: dict[str, str]) -> None:
    code = "import sys, listenapp.commands.export; sys.exit('av' in sys.modules or 'sqlite3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env=environ, check=False).returncode == 0


def test_damaged_times_are_not_taken_for_none(run: Run, story_id: str, library: Library) -> None:
    (library.root / story_id / "alignment.json").write_text("{")
    for format_ in ("srt", "json", "listen"):
        assert "alignment.json" in fault(run("export", story_id, "--to", format_, "-o", "out"))


def test_a_folder_can_be_named(run: Run, story_id: str, library: Library) -> None:
    assert run("export", library.root / story_id, "--to", "vtt", "-o", "out.vtt").returncode == 0
    assert "no-such" in fault(run("export", "no-such", "--to", "vtt", "-o", "out.vtt"))
