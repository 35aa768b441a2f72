"""Test names and places that cannot be used: one plain sentence with the cause, and no traceback."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from listenapp import cli
from listenapp.library.store import Library

Capture = pytest.CaptureFixture[str]
LONG = "n" * 300
ON_WINDOWS = sys.platform == "win32"
POSIX = pytest.mark.skipif(ON_WINDOWS, reason="Windows knows no such names of homes, and reports long ones as missing")


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LISTENAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "boat.txt"
    path.write_text("A Boat\n\nThe boat stopped. Nobody saw it.\n", "utf-8")
    return path


def complaint(capture: Capture, *arguments: str) -> str:
    """Run the command and return its only line on stderr, without the name of the program."""
    assert cli.main(arguments) == 1
    told = capture.readouterr()
    assert told.out == ""
    (line,) = told.err.splitlines()
    assert line.startswith("listenapp: ")
    return line


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        pytest.param(["import", "boat.txt", "--library", "~nosuchuser/library"], "has no home folder", marks=POSIX),
        pytest.param(["import", "~nosuchuser/boat.listen"], "has no home folder", marks=POSIX),
        pytest.param(["import", "~nosuchuser/boat.txt"], "no such file", marks=POSIX),
        (["import", f"{LONG}.txt"], "name too long"),
        (["import", f"{LONG}.docx"], "name too long"),
        (["import", f"{LONG}.listen"], "cannot be opened"),
        (["import", "boat.txt", f"{LONG}.mp3"], "the name is too long"),
        (["import", "boat.txt", "--library", LONG], "is too long"),
        (["align", "boat.txt", f"{LONG}.mp3"], "the name is too long"),
        pytest.param(["align", "boat.txt", "boat.txt", "-o", LONG], "the name is too long", marks=POSIX),
        (["show", LONG], "is not in the library"),
        (["show", f"{LONG}/x"], "is not in the library"),
        pytest.param(["check", "--library", LONG], "the name is too long", marks=POSIX),
    ],
)
def test_the_cause_is_told(text: Path, capsys: Capture, arguments: list[str], cause: str) -> None:
    told = complaint(capsys, *arguments)
    assert cause in told or (ON_WINDOWS and LONG in told)
    assert {path.name for path in text.parent.iterdir()} <= {"boat.txt", "home"}


@pytest.mark.skipif(ON_WINDOWS, reason="names are text there")
def test_a_name_that_is_not_text_is_imported(text: Path, capsys: Capture) -> None:
    odd = os.fsdecode(b"caf\xe9.txt")
    text.rename(odd)
    assert cli.main(["import", odd]) == 0
    id_ = capsys.readouterr().out.strip()
    assert cli.main(["export", id_, "--to", "listen", "-o", os.fsdecode(b"caf\xe9.listen")]) == 0
    assert cli.main(["import", os.fsdecode(b"caf\xe9.listen"), "--library", "other"]) == 0
    assert Library(text.parent / "other").open(id_).story.source == "caf?.txt"


def test_the_name_of_an_export_may_be_too_long(text: Path, capsys: Capture) -> None:
    assert cli.main(["import", "boat.txt"]) == 0
    id_ = capsys.readouterr().out.strip()
    assert "is too long" in complaint(capsys, "export", id_, "--to", "listen", "-o", f"{LONG}.listen")


@pytest.mark.parametrize("seconds", ["inf", "nan", "-1", "0", "1e300"])
def test_an_endless_time_is_refused(capsys: Capture, seconds: str) -> None:
    told = complaint(capsys, "play", "x", "--stop-after", seconds)
    assert told == f"listenapp: --stop-after takes seconds from more than 0 to 1,000,000, not “{seconds}”."


@pytest.mark.parametrize("command", [["import", "boat.txt"], ["check"]])
def test_a_library_that_must_not_be_read(
    text: Path, capsys: Capture, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = text.parent / "locked"
    root.mkdir()
    scan = os.scandir

    def refuse(folder: Path) -> object:
        if str(folder).startswith(str(root)):
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    assert "do not have permission to read" in complaint(capsys, *command, "--library", str(root))


@pytest.mark.parametrize(
    ("code", "cause"), [(errno.EROFS, "do not have permission to write"), (errno.ENOSPC, "not enough disk space")]
)
def test_a_disk_that_takes_nothing(
    text: Path, capsys: Capture, code: int, cause: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = os.mkdir

    def refuse(path: Path, *rest: int) -> None:
        if "home" in str(path):
            raise OSError(code, os.strerror(code), str(path))
        make(path, *rest)

    monkeypatch.setattr(os, "mkdir", refuse)
    assert cause in complaint(capsys, "import", "boat.txt")


@pytest.mark.skipif(ON_WINDOWS or not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_that_takes_nothing_is_told_in_the_same_words(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "listenapp", "models", "list"]
    environ = {**os.environ, "LISTENAPP_HOME": str(tmp_path), "PYTHONUNBUFFERED": ""}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=environ, check=False)
    assert done.returncode == 1
    assert done.stderr == "listenapp: There is not enough disk space. Free some space and try again.\n"
