"""Run the command line as a user does, with the real model and the sample story."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # tests can import `invocation` in this folder

from invocation import Run

from listenapp import cli
from listenapp.__main__ import _load_handout_writer


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def environ(home: Path) -> dict[str, str]:
    return {**os.environ, "LISTENAPP_HOME": str(home), "PYTHONWARNINGS": "error", "PYTHONUTF8": "1"}


@pytest.fixture
def start(environ: dict[str, str], tmp_path: Path) -> Run:
    """Return a function that starts the program in `tmp_path` and waits for its end."""

    def start_listenapp(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        return _run_alone([str(argument) for argument in arguments], {**environ, **variables}, tmp_path)

    return start_listenapp


@pytest.fixture
def run(start: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command in `tmp_path`.

    A command runs in the process of the tests, which is quicker. It is started as a process if it needs other variables
    of the environment, opens the window, or is the self-test.
    """

    def run_listenapp(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        words = [str(argument) for argument in arguments]
        if variables or words[:1] in (["play"], ["--self-test"]):
            return start(*arguments, **variables)
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            patch.setenv("LISTENAPP_HOME", str(home))
            return _run_here(words)

    return run_listenapp


def _run_here(words: list[str]) -> subprocess.CompletedProcess[str]:
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n", write_through=True) for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        status = cli.main(words, _load_handout_writer)
    told = [stream.buffer.getvalue().decode("utf-8", "replace") for stream in (out, err)]
    return subprocess.CompletedProcess(words, status, *told)


def _run_alone(words: list[str], environ: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "listenapp", *words],
        env=environ,
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )


@pytest.fixture(scope="session")
def timed(
    once_in_this_run: Callable[[str, Callable[[Path], object]], Path], short_sample: tuple[Path, Path]
) -> tuple[Path, str]:
    """Return a home into which a story was imported, and the story's id. Tests do not change it.

    The story is `story.txt` in this home: the beginning of the sample, with a glossary.
    """
    home = once_in_this_run("timed-sample", lambda home: _import(*short_sample, home))
    return home, (home / "id").read_text("utf-8")


def _import(text: Path, narration: Path, home: Path) -> None:
    glossary = "\nWords in This Story\n\ncollection –n. a group of things that were collected\n"
    (home / "story.txt").write_text(text.read_text("utf-8") + glossary, "utf-8")
    words = ["import", str(home / "story.txt"), str(narration)]
    done = _run_alone(words, {**os.environ, "LISTENAPP_HOME": str(home)}, home)
    assert done.returncode == 0, done.stderr
    (home / "id").write_text(done.stdout.splitlines()[-1], "utf-8")


@pytest.fixture(scope="session")
def short(short_sample: tuple[Path, Path]) -> tuple[Path, Path]:
    return short_sample
