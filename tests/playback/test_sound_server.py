"""Compare a recording of a real sound server with the position that the player reports."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import painting
import pytest
import rig
from clicks import Clicks, click_story
from watch import Watch, busy_python, lateness, onset_times, soon

from listenapp.audio import portaudio
from listenapp.audio.microphone import Microphone
from listenapp.audio.portaudio import devices
from listenapp.errors import AudioDeviceFailed
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput, open_output

Scene = Callable[[Player, rig.Recording], None]
OpenPlayer = Callable[[], tuple[Player, rig.Recording]]

pytestmark = [pytest.mark.sound, pytest.mark.skipif(rig.missing() is not None, reason=f"sound server {rig.missing()}")]


@pytest.fixture(scope="module")
def server() -> Iterator[dict[str, str]]:
    before = dict(os.environ)
    with rig.sound_server() as env:
        os.environ.update(env)
        yield env
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture(scope="module")
def story() -> Clicks:
    return click_story(4.0, every=0.3, words_per_sentence=4)


@pytest.fixture
def open_player(server: dict[str, str], story: Clicks) -> Iterator[OpenPlayer]:
    """Return a function that opens a player on the server and starts a recording."""
    with ExitStack() as opened:

        def open_both() -> tuple[Player, rig.Recording]:
            recording = rig.Recording(server)
            opened.callback(recording.stop)
            player = opened.enter_context(Player(PortAudioOutput("pulse", 48_000)))
            player.load(story.pcm, story.alignment)
            player.settle()
            return player, recording

        yield open_both


@pytest.fixture
def undisturbed(open_player: OpenPlayer) -> Callable[[Scene], None]:
    """Return a function that plays a scene, with further attempts if the machine is busy."""

    def play(scene: Scene) -> None:
        def attempt() -> None:
            player, recording = open_player()
            with player:
                scene(player, recording)

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
        player.loop(player.outline.span_of_words(4, 6))
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
        watch = Watch(player, story, stall=0.05)
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
        assert player.starved == 0

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


def test_a_server_that_goes_away_pauses_the_story(story: Clicks, server: dict[str, str]) -> None:
    with rig.sound_server() as env:
        os.environ.update(env)
        player = Player(PortAudioOutput("pulse", 48_000))
        os.environ.update(server)
        player.load(story.pcm, story.alignment)
        player.play()
        assert soon(lambda: player.status().story_time > 0.3)
    assert soon(lambda: player.status().lost)
    assert not player.status().playing
    lost_at = player.status().story_time
    player.change_output(open_output("null"))
    player.play()
    assert soon(lambda: player.status().story_time > lost_at + 0.3)
    player.close()


def test_an_output_that_is_let_go_leaves_portaudio_free_to_look_for_devices(
    open_player: OpenPlayer, story: Clicks
) -> None:
    sounddevice = portaudio.load()
    held = sounddevice._initialized
    player, _ = open_player()
    assert sounddevice._initialized == held + 1
    player.play()
    assert soon(lambda: player.status().story_time > 0.5)
    player.let_go()
    assert sounddevice._initialized == held
    rest = player.status()
    assert rest.lost
    player.change_output(PortAudioOutput("pulse", 48_000))
    player.play()
    assert soon(lambda: player.status().story_time > rest.story_time + 0.3)


def test_the_server_is_among_the_outputs_and_an_unknown_one_is_refused(server: dict[str, str]) -> None:
    assert "pulse" in [device.name for device in devices("output")]
    assert "pulse" in [device.name for device in devices("input")]
    with pytest.raises(AudioDeviceFailed, match="no such thing"):
        open_output("no such thing")


def test_the_microphone_hears_what_is_played(open_player: OpenPlayer) -> None:
    player, _ = open_player()
    microphone = Microphone("pulse", rate=48_000)
    player.play()
    assert soon(lambda: microphone.level() > 0.01)
    assert soon(lambda: player.status().ended)
    assert soon(lambda: microphone.level() < 0.01)
    microphone.stop()


def test_where_nothing_can_sound_or_hear_it_is_said_plainly(
    server: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    with pytest.raises(AudioDeviceFailed, match="sound output") as caught:
        Player(open_output("pulse"))
    assert caught.value.next_step
    with pytest.raises(AudioDeviceFailed, match="microphone"):
        Microphone("pulse")
    with pytest.raises(AudioDeviceFailed, match="microphone"):
        Microphone("no such thing")
