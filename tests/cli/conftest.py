"""The command line as a user meets it: a process of its own, the real model, the sample story."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # `invocation` beside this file is for tests to import

from invocation import NARRATION, TEXT, Run, write_sound

from listenapp.audio.decode import decode
from listenapp.library.store import Library


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


@pytest.fixture(scope="session")
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


@pytest.fixture(scope="session")
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
