"""Test that inputs which once broke a reader are read, or refused with a sentence. `fuzz.py` has found them."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # so that tests can import `targets` beside this file

from targets import FOUND, SEEDS, TARGETS, mutate_json

from listenapp.errors import ListenError

INPUTS = sorted([*FOUND.glob("*/*"), *SEEDS.glob("*/*")])


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_it_is_read_or_refused(path: Path, tmp_path: Path) -> None:
    with suppress(ListenError):
        TARGETS[path.parent.name].read(path.read_bytes(), tmp_path)


@pytest.mark.parametrize("name", ["lesson", "json"])
def test_stored_files_with_one_wrong_value_are_read_or_refused(name: str, tmp_path: Path) -> None:
    target = TARGETS[name]
    for number, seed in enumerate(target.seeds()):
        folder = tmp_path / str(number)
        folder.mkdir()
        with suppress(ListenError):
            target.read(mutate_json(seed, number), folder)
