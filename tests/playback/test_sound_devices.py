"""Test outputs and microphones of a real sound server that appear, vanish and are missing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import rig
from clicks import Clicks, click_story
from watch import soon

from listenapp.audio import portaudio
from listenapp.audio.microphone_level import MicrophoneLevel
from listenapp.audio.sound_devices import devices
from listenapp.errors import AudioDeviceFailed
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput, open_output

OpenPlayer = Callable[[], Player]

pytestmark = [pytest.mark.sound, pytest.mark.skipif(rig.missing() is not None, reason=f"sound server {rig.missing()}")]


@pytest.fixture(scope="module")
def story() -> Clicks:
    return click_story(4.0, every=0.3, words_per_sentence=4)


@pytest.fixture
def open_player(server: dict[str, str], story: Clicks) -> Iterator[OpenPlayer]:
    """Return a function that opens a player on the server."""
    with ExitStack() as opened:

        def open_one() -> Player:
            player = opened.enter_context(Player(PortAudioOutput("pulse", 48_000)))
            player.load(story.pcm, story.alignment)
            player.settle()
            return player

        yield open_one


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
    player = open_player()
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
    player = open_player()
    microphone = MicrophoneLevel("pulse", rate=48_000)
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
        MicrophoneLevel("pulse")
    with pytest.raises(AudioDeviceFailed, match="microphone"):
        MicrophoneLevel("no such thing")
