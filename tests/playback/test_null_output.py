"""Test playback in real time and with threads, but without a sound card."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from clicks import Clicks
from watch import Watch, busy_python, soon

from listenapp.playback.null_output import NullOutput
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import open_output

pytestmark = pytest.mark.alone


@pytest.fixture
def player(clicks: Clicks) -> Iterator[Player]:
    with Player(open_output("null")) as player:
        player.load(clicks.pcm, clicks.alignment)
        yield player


def test_it_keeps_real_time(player: Player) -> None:
    player.play()
    assert soon(lambda: player.status().sounding)
    begun, first = time.perf_counter(), player.status().story_time
    assert soon(lambda: player.status().story_time > first + 1.0)
    assert time.perf_counter() - begun == pytest.approx(1.0, abs=0.1)
    assert player.starved == 0


def test_sound_begins_within_150_ms_of_play_and_seek(player: Player) -> None:
    for act in (player.play, lambda: player.seek(9.0), lambda: player.seek(2.0)):
        before = player.status().run
        begun = time.perf_counter()
        act()
        assert soon(lambda run=before: player.status().run > run and player.status().sounding)
        assert time.perf_counter() - begun < 0.150


@pytest.mark.parametrize("speed", [1.0, 0.5, 2.0])
def test_a_busy_python_thread_starves_nothing_and_skips_no_word(player: Player, clicks: Clicks, speed: float) -> None:
    player.speed = speed
    watch = Watch(player, clicks, stall=0.05)
    with busy_python():
        player.play()
        watch.until_rest(4.0)
    words = [word for word, _ in watch.highlighted]
    assert player.starved == 0
    assert words == list(range(len(words)))
    times = np.array([at for _, at in watch.highlighted])
    late = times - np.array(clicks.starts[: len(times)]) / speed
    assert (late - np.median(late)).max() < 0.08


def test_closing_leaves_no_thread_behind(clicks: Clicks) -> None:
    before = set(threading.enumerate())
    player = Player(NullOutput())
    player.load(clicks.pcm, clicks.alignment)
    player.play()
    assert len(set(threading.enumerate()) - before) == 2
    player.close()
    assert soon(lambda: set(threading.enumerate()) <= before)
