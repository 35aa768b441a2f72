"""Provide fixtures of the playback tests. Tests can import the other modules in this folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

import rig
from clicks import Clicks, click_story
from simulated_output import SimulatedOutput

from listenapp.playback.player import Player


@pytest.fixture(scope="session")
def clicks() -> Clicks:
    return click_story()


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    """Run a sound server, and return the environment with which programs find it, which is also ours meanwhile."""
    before = dict(os.environ)
    with rig.sound_server() as env:
        os.environ.update(env)
        yield env
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def output() -> SimulatedOutput:
    return SimulatedOutput()


@pytest.fixture
def player(output: SimulatedOutput, clicks: Clicks) -> Iterator[Player]:
    with Player(output) as player:
        player.load(clicks.pcm, clicks.alignment)
        output.advance(0.3)
        yield player
