"""Run the command line as a user does: in its own process, with the real model and the sample story."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # tests can import `invocation` in this folder

from invocation import NARRATION, TEXT, Run


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
def timed(once_in_this_run: Callable[[str, Callable[[Path], object]], Path]) -> tuple[Path, str]:
    """Return a home with the sample imported, and the story's id. Tests do not change it."""
    home = once_in_this_run("timed-sample", _import_sample)
    return home, (home / "id").read_text("utf-8")


def _import_sample(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "listenapp", "import", str(TEXT), str(NARRATION)],
        env={**os.environ, "LISTENAPP_HOME": str(home)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=True,
    )
    (home / "id").write_text(done.stdout.splitlines()[-1], "utf-8")


@pytest.fixture(scope="session")
def short(short_sample: tuple[Path, Path]) -> tuple[Path, Path]:
    return short_sample
