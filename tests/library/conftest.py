"""Provide small stories with times, as the library stores them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # so that tests can import `stories` and `faults` in this folder

from faults import snapshot
from operations import Scene, build_scene
from stories import build_story, time_evenly, write_sound

from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Return a library that a test may copy, but not change."""
    built = build_scene(tmp_path_factory.mktemp("scene"))
    before = snapshot(built.root)
    yield built
    assert snapshot(built.root) == before, "a test has changed the library of all tests"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


@pytest.fixture
def make_story() -> Callable[..., Story]:
    return build_story


@pytest.fixture
def make_alignment() -> Callable[..., Alignment]:
    return time_evenly


@pytest.fixture
def narration(tmp_path: Path) -> Path:
    return write_sound(tmp_path / "voice.wav", b"\x01\x02" * 800)


@pytest.fixture
def other_narration(tmp_path: Path) -> Path:
    return write_sound(tmp_path / "other.WAV", b"\x05\x06" * 800)
