"""Test imports of files. Files that are no story are named in the message and leave no trace."""

from __future__ import annotations

import subprocess
import sys
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from invocation import NARRATION, TEXT, Run, assert_complains, write_sound

from listenapp.importing import document
from listenapp.library.store import Library


def test_the_same_story_is_not_timed_again(run: Run, timed: tuple[Path, str], short: tuple[Path, Path]) -> None:
    home, id_ = timed
    done = run("import", home / "story.txt", short[1], "--model", "there-is-no-such-model", LISTENAPP_HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{id_}\n"
    assert "already" in done.stderr
    assert len(list((home / "library").glob("[!.]*/story.json"))) == 1


def test_a_narration_can_come_later(run: Run, home: Path, short: tuple[Path, Path]) -> None:
    text, narration = short
    first = run("import", text)
    assert first.returncode == 0, first.stderr
    second = run("import", text, narration)
    assert second.returncode == 0, second.stderr
    assert second.stdout == first.stdout
    folder = home / "library" / first.stdout.strip()
    assert sorted(p.name for p in folder.iterdir()) == ["alignment.json", "audio.wav", "story.json"]


def test_the_text_of_a_recording_is_written(run: Run, home: Path, tmp_path: Path, short: tuple[Path, Path]) -> None:
    alone = tmp_path / "the_first_sentences.wav"
    alone.write_bytes(short[1].read_bytes())
    done = run("import", alone)
    assert done.returncode == 0, done.stderr
    assert "written from the recording" in done.stderr
    library = Library(home / "library")
    opened = library.open(done.stdout.strip())
    assert opened.story.title == "the first sentences"
    assert opened.story.is_machine_text
    assert opened.alignment is not None
    published = [word.text.casefold() for word in document.read(str(short[0]), "en").story.words]
    written = [word.text.casefold() for word in opened.story.words]
    right = sum(block.size for block in SequenceMatcher(None, published, written, autojunk=False).get_matching_blocks())
    assert right >= 0.5 * len(published)  # the narrator of the sample is a synthesiser
    assert run("import", alone).stdout == done.stdout, "the story keeps its text"


def test_another_library_can_be_named(run: Run, home: Path, tmp_path: Path) -> None:
    done = run("import", TEXT, "--library", tmp_path / "my stories")
    assert (tmp_path / "my stories" / done.stdout.strip() / "story.json").is_file()
    assert not home.exists()
    shown = run("show", done.stdout.strip(), "--library", tmp_path / "my stories")
    assert shown.returncode == 0, shown.stderr


BAD_TEXTS = {
    "empty.txt": b"",
    "blank.txt": b" \n\n \t\n",
    "binary.txt": bytes(range(256)) * 20,
    "menu.html": b"<html><body><nav><a href='/'>Home</a></nav></body></html>",
}


@pytest.mark.parametrize("name", [*BAD_TEXTS, "missing.txt", "missing.html"])
def test_a_text_that_is_none_is_named(run: Run, tmp_path: Path, name: str) -> None:
    if name in BAD_TEXTS:
        (tmp_path / name).write_bytes(BAD_TEXTS[name])
    assert_complains(run("import", name), name)
    assert_complains(run("align", name, NARRATION, "-o", "out.json"), name)
    assert not (tmp_path / "out.json").exists()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["missing.mp3", "text.mp3", "empty.mp3", "silent.wav", "cut.mp3"])
def test_a_narration_that_is_none_is_named_and_leaves_no_trace(run: Run, tmp_path: Path, home: Path, name: str) -> None:
    (tmp_path / "text.mp3").write_text("This is no sound. " * 50)
    (tmp_path / "empty.mp3").write_bytes(b"")
    (tmp_path / "cut.mp3").write_bytes(NARRATION.read_bytes()[:60])
    write_sound(tmp_path / "silent.wav", bytes(80_000), 8000)
    assert_complains(run("import", TEXT, name), name)
    assert_complains(run("align", TEXT, name, "-o", "out.json"), name)
    assert not (tmp_path / "out.json").exists()
    assert not list(home.rglob("*.json"))


@pytest.mark.model
def test_a_narration_of_another_story_is_refused(
    run: Run, tmp_path: Path, home: Path, short: tuple[Path, Path]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        "Farmers in the north grow potatoes under snow.\n\n" + "Engines need clean fuel and cold air. " * 40
    )
    assert_complains(run("import", other, short[1]), "short.wav")
    assert not list(home.rglob("*.json"))


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="the limit on file sizes is POSIX's")
def test_a_full_disk_leaves_no_half_story(
    environ: dict[str, str], tmp_path: Path, home: Path, short: tuple[Path, Path]
) -> None:
    """Make the kernel refuse files of more than 256 kB. The narration is larger."""
    limited = [
        "sh",
        "-c",
        'ulimit -f 512; exec "$@"',
        "sh",
        sys.executable,
        "-m",
        "listenapp",
        "import",
        "--language",
        "en",
    ]
    done = subprocess.run(
        [*limited, *map(str, short)], env=environ, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert_complains(done, "not enough disk space")
    assert "library" in done.stderr
    assert [p for p in home.rglob("*") if p.is_file()] == []
    assert list((home / "library").iterdir()) == []
