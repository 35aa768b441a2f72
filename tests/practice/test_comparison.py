"""Test the comparison of a take with the narrator, the end of speech, and the files of takes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from practice_stories import TimedStory, evenly_timed, story_of

sys.path.append(str(Path(__file__).parents[1] / "playback"))

import rig
from watch import soon

from listenapp.audio.recorder import RATE, Recorder, SpeechEnd
from listenapp.errors import AudioDeviceFailed
from listenapp.library.paths import locate
from listenapp.playback.player import Player
from listenapp.playback.portaudio_output import PortAudioOutput
from listenapp.practice.log_store import LogStore
from listenapp.practice.speaking import comparison, melody, rhythm, takes
from listenapp.practice.speaking.comparison_models import ComparisonModels, Narration
from listenapp.practice.speaking.melody import Melody
from listenapp.practice.speaking.spoken_sentences import SpokenSentence, spoken_sentences

SECONDS = 1.5


def hum(hertz: float, seconds: float = SECONDS) -> NDArray[np.int16]:
    """Return a voice-like sound of one pitch."""
    times = np.arange(round(seconds * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * hertz * k * times) / k for k in range(1, 8))
    return (wave * 5000).astype(np.int16)


# -- melody and rhythm ----------------------------------------------------------------------------------------------


def test_a_melody_is_in_semitones_around_the_own_median() -> None:
    pitch = np.array([100.0, 100.0, 200.0, np.nan, 50.0, 1.0])
    found = melody.semitones_around_median(pitch)
    assert found[[0, 2, 4]] == pytest.approx([0.0, 12.0, -12.0])
    assert np.isnan(found[[3, 5]]).all()  # no voice; too far away for a voice


def test_two_voices_an_octave_apart_with_one_melody_are_the_same() -> None:
    low, high = (np.concatenate([hum(base), hum(base * 1.122)]) for base in (110.0, 220.0))
    words = [(0.1, 2.9)]
    one, other = melody.melody_of(low), melody.melody_of(high)
    assert one.is_voiced
    assert np.nanmax(one.semitones) - np.nanmin(one.semitones) == pytest.approx(2.0, abs=0.4)
    assert melody.difference(one, other, words, words) == pytest.approx(0.0, abs=0.2)
    flat = melody.melody_of(hum(110.0, 3.0))
    assert (melody.difference(one, flat, words, words) or 0.0) > 0.7


def test_silence_has_no_melody() -> None:
    silent = melody.melody_of(np.zeros(RATE, np.int16))
    assert not silent.is_voiced
    assert melody.difference(silent, silent, [(0, 1)], [(0, 1)]) is None
    assert not melody.melody_of(np.zeros(3, np.int16)).is_voiced


def test_rhythm_counts_shares_of_time_and_pauses() -> None:
    narrator = rhythm.of_times([(0.0, 0.2), (0.2, 0.6), (0.8, 1.2)])
    slow = rhythm.of_times([(0.0, 0.4), (0.4, 1.2), (1.21, 2.01)])
    assert narrator.shares == pytest.approx((0.2, 0.4, 0.4))
    assert narrator.pauses == pytest.approx((0.0, 0.0, 0.2))
    assert slow.pauses == (0.0, 0.0, 0.0)
    assert rhythm.difference(narrator, slow) == pytest.approx(0.0)
    other = rhythm.of_times([(0.0, 0.4), (0.4, 0.6), (0.6, 1.0)])
    assert rhythm.difference(narrator, other) == pytest.approx(0.2)
    assert rhythm.difference(narrator, rhythm.of_times([(0.0, 1.0)])) == 1.0


def test_understood_words_are_those_that_were_recognised_in_any_right_form() -> None:
    words = ("I", "am", "sure", "it's", "21", "boats")
    assert comparison.understood_words(words, "I'm sure it is twenty-one boats", "en") == (True,) * 6
    assert comparison.understood_words(words, "I'm sure", "en") == (True, True, True, False, False, False)
    assert comparison.understood_words(words, "", "en") == (False,) * 6


def test_without_aligner_and_recogniser_only_the_melody_is_compared() -> None:
    voice = comparison.voice_of(hum(150.0), ("la", "la"), None)
    found = comparison.compare(voice, hum(200.0), ("la", "la"), "de", None, None)
    assert (found.understood, found.rhythm, found.heard) == (None, None, 0.0)
    assert found.melody == pytest.approx(0.0, abs=0.1)


def test_the_time_for_a_take_follows_the_model() -> None:
    assert comparison.silence_for(4.0) == pytest.approx(5.7)
    assert comparison.longest_take(4.0) == pytest.approx(14.0)


# -- recording --------------------------------------------------------------------------------------------------------


def ends_after(levels: list[float]) -> int | None:
    """Return the number of blocks of 20 ms after which the speech ends."""
    end = SpeechEnd()
    return next((i for i, level in enumerate(levels, 1) if end.add(level)), None)


def test_speech_ends_after_seven_tenths_of_a_second_of_silence() -> None:
    assert ends_after([0.2] * 50 + [0.001] * 100) == 50 + 35
    assert ends_after([0.2] * 50 + [0.001] * 34 + [0.2] + [0.001] * 100) == 50 + 34 + 1 + 35
    assert ends_after([0.001] * 500) is None  # nobody speaks
    assert ends_after([0.001] * 20 + [0.3] + [0.001] * 200) is None  # a click is no speech
    assert ends_after([0.2] * 30 + [0.015] * 100) == 30 + 35  # a noisy room
    assert ends_after([0.2] * 1000) is None


def test_takes_are_files_that_go_when_they_are_not_kept(tmp_path: Path) -> None:
    folder = tmp_path / "takes"
    names = [takes.save(folder, hum(110.0, 0.3)) for _ in range(3)]
    assert takes.load(folder, names[0]).duration == pytest.approx(0.3, abs=0.01)
    (folder / "notes.txt").write_text("not a take")
    takes.drop_others(folder, {names[1]})
    assert sorted(path.name for path in folder.iterdir()) == sorted([names[1], "notes.txt"])
    takes.drop_others(tmp_path / "nowhere", set())


def test_a_take_is_an_event_of_its_sentence(tmp_path: Path) -> None:
    voice = comparison.Voice(1.0, None, Melody(np.zeros(0), np.zeros(0)))
    compared = comparison.Comparison(("a", "b"), voice, voice, (True, False), 0.25, None)
    with LogStore(tmp_path / "practice.db") as store:
        store.append(takes.taken("one", "en", "k", compared, "a.flac", 1.0))
        (take,) = store.takes("one", "k")
        assert (take.file, take.heard, take.rhythm) == ("a.flac", 0.5, 0.25)
        store.append(takes.deleted("one", "en", "k", "a.flac", 2.0))
        assert store.takes("one", "k") == []


def test_only_sentences_that_are_spoken_as_a_whole_are_said() -> None:
    story = story_of(["The boat came home.", "Nobody slept."])
    found = spoken_sentences("one", story, evenly_timed(story), Path("a.mp3"))
    assert [each.printed for each in found] == [("The", "boat", "came", "home."), ("Nobody", "slept.")]
    assert found[0].end <= found[1].start


# -- with a real sound server ----------------------------------------------------------------------------------------


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    if rig.missing() is not None:
        pytest.skip(f"sound server {rig.missing()}")
    with rig.sound_server() as env:
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        yield env


def sources(server: dict[str, str]) -> str:
    """Return what the sound server lists as open inputs."""
    command = ["pactl", "list", "short", "source-outputs"]
    return subprocess.run(command, env=os.environ | server, capture_output=True, text=True, check=True).stdout


def played_and_recorded(
    player: Player, narration: Narration, speed: float, server: dict[str, str]
) -> NDArray[np.int16]:
    """Play the narrator into the microphone, and record until the speech has ended."""
    player.load(narration.sound, ())
    player.speed = speed
    assert not sources(server)
    recorder = Recorder("pulse")
    assert sources(server)
    player.play()
    assert soon(recorder.is_finished, 20.0)
    samples = recorder.stop()
    assert not sources(server)  # the microphone is open only while it records
    return samples


@pytest.mark.sound
def test_the_narrator_played_into_the_microphone_is_the_narrator(
    server: dict[str, str], sample: TimedStory, tiny_en: Path
) -> None:
    """Compare a sentence of the sample with itself, through the sound server, also at 0.8 times the speed.

    Measured: all words understood; rhythm 0.0 %, at 0.8 times the speed 1.5 %; melody 0.2 semitones.
    """
    story, alignment = sample
    sentences = spoken_sentences("sample", story, alignment, locate().sample / "narration.mp3")
    sentence: SpokenSentence = next(s for s in sentences if len(s.words) == 12)
    models = ComparisonModels(locate().model_places)
    narration = models.narration(sentence)
    with Player(PortAudioOutput("pulse", 48_000)) as player:
        player.settle()
        for speed, most in ((1.0, 0.05), (0.8, 0.08)):
            samples = played_and_recorded(player, narration, speed, server)
            found = models.compare(sentence, narration.voice, samples)
            print(f"speed {speed}: understood {found.heard:.3f}, rhythm {found.rhythm}, melody {found.melody}")
            assert found.rhythm is not None
            assert found.rhythm <= most
            assert found.melody is not None
            assert found.melody <= 0.5
            assert found.heard >= 0.95


@pytest.mark.sound
def test_a_microphone_that_vanishes_is_told(server: dict[str, str]) -> None:
    with rig.sound_server() as env, pytest.MonkeyPatch.context() as patch:
        for name, value in env.items():
            patch.setenv(name, value)
        recorder = Recorder("pulse")
        assert soon(lambda: recorder.seconds > 0.1)
    with pytest.raises(AudioDeviceFailed, match="disconnected"):
        soon(recorder.is_finished, 10.0)
    recorder.stop()
