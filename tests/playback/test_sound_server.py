"""Compare a recording of a real sound server with the position that the player reports."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import numpy as np
import painting
import pytest
import rig
from clicks import Clicks, click_story
from watch import Watch, busy_python, lateness, onset_times, soon

from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput

Scene = Callable[[Player, rig.Recording], None]

pytestmark = [pytest.mark.sound, pytest.mark.skipif(rig.missing() is not None, reason=f"sound server {rig.missing()}")]


@pytest.fixture(scope="module")
def story() -> Clicks:
    return click_story(4.0, every=0.3, words_per_sentence=4)


@pytest.fixture(scope="module")
def player(server: dict[str, str], story: Clicks) -> Iterator[Player]:
    """Return a player whose output stays open, as in the window. Its clock is steady, which takes three seconds."""
    with Player(PortAudioOutput("pulse", 48_000)) as player:
        player.load(story.pcm, story.alignment)
        player.settle(10.0)
        yield player


@pytest.fixture
def undisturbed(server: dict[str, str], player: Player, story: Clicks) -> Callable[[Scene], None]:
    """Return a function that plays a scene from the start, with further attempts if the machine is busy."""

    def play(scene: Scene) -> None:
        def attempt() -> None:
            player.pause()
            player.speed = 1.0
            player.load(story.pcm, story.alignment)
            recording = rig.Recording(server)
            try:
                scene(player, recording)
            finally:
                player.pause()
                recording.stop()

        at_most_three_times(attempt)

    return play


def at_most_three_times(attempt: Callable[[], None]) -> None:
    """Try up to three times. A busy machine may disturb one or two attempts; a bug fails all of them."""
    for last_try in (False, False, True):
        try:
            attempt()
        except AssertionError:
            if last_try and _is_busy():
                pytest.skip("the machine has more to do than it has cores: nothing can be said of milliseconds")
            if last_try:
                raise
        else:
            return


def _is_busy() -> bool:
    return os.getloadavg()[0] > 0.75 * (os.cpu_count() or 1)


def settle(seconds: float = 0.3) -> None:
    """Wait for the recording, which arrives this much later."""
    until = time.monotonic() + seconds
    soon(lambda: time.monotonic() > until)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.25, 1.5, 2.0])
def test_each_word_is_lit_when_it_sounds(undisturbed: Callable[[Scene], None], story: Clicks, speed: float) -> None:
    def scene(player: Player, recording: rig.Recording) -> None:
        player.speed = speed
        player.play()
        watch = Watch(player, story)
        assert watch.until_rest(20.0).ended
        settle()
        assert [word for word, _ in watch.highlighted] == list(range(len(story.starts)))
        late = lateness(watch, onset_times(recording))
        assert abs(np.median(late)) <= 10
        assert np.abs(late).max() <= 25

    undisturbed(scene)


def test_seeks_and_pauses_are_heard_within_150_ms_and_lit_in_time(
    undisturbed: Callable[[Scene], None], story: Clicks
) -> None:
    def scene(player: Player, recording: rig.Recording) -> None:
        watch = Watch(player, story)
        player.play()
        watch.until_rest(2.0)
        asked = []
        for word in (8, 2, 6, 0, 9):
            asked.append(time.time())
            player.seek(story.starts[word])
            watch.until_rest(0.45)
        player.pause()
        paused = time.time()
        watch.until_rest(1.0)
        settle()
        sounded = onset_times(recording)
        assert np.median([sounded[sounded > at + 0.02][0] - at for at in asked]) <= 0.150
        assert sounded[-1] < paused + 0.150
        assert np.abs(lateness(watch, sounded)).max() <= 25

    undisturbed(scene)


def test_loops_are_lit_in_time(undisturbed: Callable[[Scene], None], story: Clicks) -> None:
    def scene(player: Player, recording: rig.Recording) -> None:
        player.loop(player.cut_points.span_of_words(4, 6))
        player.play()
        watch = Watch(player, story)
        watch.until_rest(4.0)
        settle()
        assert {word for word, _ in watch.highlighted} == {4, 5, 6}
        assert np.abs(lateness(watch, onset_times(recording))).max() <= 25

    undisturbed(scene)


@pytest.mark.parametrize("speed", [1.0, 0.75])
def test_a_busy_python_thread_and_a_stalling_window_make_nothing_late(
    undisturbed: Callable[[Scene], None], story: Clicks, speed: float
) -> None:
    def scene(player: Player, recording: rig.Recording) -> None:
        player.speed = speed
        watch, starved = Watch(player, story, stall=0.05), player.starved
        with busy_python():
            player.play()
            watch.until_rest(20.0)
        settle()
        sounded = onset_times(recording)
        late = lateness(watch, sounded)
        assert len(sounded) == len(story.starts)
        assert np.median(late) <= 20
        assert late.max() <= 80
        assert late.min() >= -25
        assert player.starved == starved

    undisturbed(scene)


@pytest.mark.parametrize("speed", [1.0, 0.75])
def test_the_window_paints_each_word_when_it_sounds(server: dict[str, str], story: Clicks, speed: float) -> None:
    def attempt() -> None:
        painted = painting.play(server, story, speed=speed)
        assert [word for word, _ in painted.highlighted] == list(range(len(story.starts)))
        late = painting.lateness(painted, onset_times(painted.recording))
        assert abs(np.median(late)) <= 10
        assert np.abs(late).max() <= 25

    at_most_three_times(attempt)
