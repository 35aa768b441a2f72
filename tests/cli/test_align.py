"""Test the alignment of a text with a narration, and of a story in the library."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from invocation import NARRATION, TEXT, Run, assert_complains, assert_words_are_timed, write_sound

from listenapp.audio.decode import decode
from listenapp.library.store import Library
from listenapp.story.corrections.corrections import CorrectionFactory


@pytest.mark.model
def test_align_writes_what_it_promises(run: Run, tmp_path: Path, short: tuple[Path, Path]) -> None:
    done = run("align", *short, "-o", "out.json", "--model", "tiny.en", "--threads", "2")

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "100 %" not in done.stderr.splitlines()[0]
    found = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert found["format"] == 1
    assert found["language"] == "en"
    assert {"recognizer", "audio_sha256", "text_sha256", "duration", "words", "sentences", "extra"} <= set(found)
    assert_words_are_timed(found, short[0])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.json"]


@pytest.mark.model
def test_it_explains_the_time_of_each_occurrence_and_writes_a_debug_log(
    run: Run, tmp_path: Path, short: tuple[Path, Path]
) -> None:
    done = run("align", *short, "--explain", "harbor", LISTENAPP_DEBUG="debug.log")

    assert done.returncode == 0, done.stderr
    caption, body = done.stdout.split("“Harbor”, word ")[1:]
    assert "no time, not_spoken" in caption
    assert "decision    not read aloud" in caption
    assert "result      10." in body
    assert "heard as    harbor (10." in body
    assert "phones      HH 10." in body
    log = (tmp_path / "debug.log").read_text("utf-8")
    assert "listenapp.align.pipeline: recognised up to" in log
    assert "listenapp.align.refine: _Span(first=" in log


def test_a_word_to_explain_must_be_in_the_text(run: Run, tmp_path: Path) -> None:
    write_sound(tmp_path / "tone.wav", b"\0\1" * 8000, 8000)
    assert_complains(run("align", TEXT, "tone.wav", "--explain", "zebra"), "no word “zebra”")


@pytest.mark.model
def test_a_story_is_timed_again_and_keeps_what_was_corrected(run: Run, home: Path, short: tuple[Path, Path]) -> None:
    library = Library(home / "library")
    id_ = run("import", *short).stdout.strip()
    opened = library.open(id_)
    assert opened.alignment is not None
    correct = CorrectionFactory(opened.story, opened.alignment.audio_sha256)
    sentence, start = next((i, t.start) for i, t in enumerate(opened.alignment.sentences) if t.start is not None)
    moved, elsewhere = correct.sentence_start(sentence, round(start + 0.2, 4)), correct.sentence_spoken(2, False)
    elsewhere = replace(elsewhere, anchor=replace(elsewhere.anchor, sentence=("Nobody", "wrote", "this")))
    library.save_corrections(id_, [moved, elsewhere])
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


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="the place /dev/stdout is POSIX's")
def test_a_recording_that_breaks_off_is_told_and_its_times_go_where_they_shall(
    start: Run, tmp_path: Path, short: tuple[Path, Path]
) -> None:
    pcm = decode(short[1], channels=1)
    write_sound(tmp_path / "half.wav", pcm.samples[: len(pcm.samples) // 2].tobytes(), pcm.rate)
    done = start("align", short[0], "half.wav", "-o", "/dev/stdout", "--language", "en")
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


@pytest.mark.parametrize("place", ["nowhere/out.json", "."])
def test_a_place_that_cannot_be_written_is_told_before_the_work(run: Run, place: str) -> None:
    done = run("align", TEXT, NARRATION, "-o", place)
    assert_complains(done, str(Path(place)))  # as the system writes it
    assert "Timing" not in done.stderr


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C reaches a process group by a POSIX signal here")
def test_ctrl_c_ends_everything_within_two_seconds(environ: dict[str, str], tmp_path: Path) -> None:
    # A shell starts background processes with Ctrl-C ignored, and their children would inherit that.
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
