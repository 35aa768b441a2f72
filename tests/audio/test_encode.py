"""Convert narrations to MP3, and tell which of them browsers play as they are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from disks import files_no_larger_than

from listenapp.audio.decode import decode
from listenapp.audio.decoder import opened
from listenapp.audio.encode import encode, to_mp3
from listenapp.audio.pcm import Pcm
from listenapp.errors import AudioUnreadable, ExportFailed


def tone(rate: int, channels: int = 1) -> Pcm:
    wave = 8000 * np.sin(np.arange(rate // 2) * 2 * np.pi * 440 / rate)
    return Pcm(np.repeat(wave.astype(np.int16)[:, np.newaxis], channels, axis=1), rate)


@pytest.mark.parametrize(
    ("ending", "media_type"), [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("wav", ""), ("ogg", "")]
)
def test_browsers_play_mp3_and_aac(ending: str, media_type: str, tmp_path: Path) -> None:
    path = tmp_path / f"tone.{ending}"
    encode(tone(24_000), path)
    with opened(path) as audio:
        assert audio.web_type == media_type


@pytest.mark.parametrize(("rate", "expected"), [(8_000, 8_000), (44_100, 44_100), (96_000, 44_100)])
@pytest.mark.parametrize("channels", [1, 2])
def test_a_file_becomes_mp3_with_the_same_times(rate: int, expected: int, channels: int, tmp_path: Path) -> None:
    encode(tone(rate, channels), tmp_path / "tone.wav")
    to_mp3(tmp_path / "tone.wav", tmp_path / "tone.mp3")
    found = decode(tmp_path / "tone.mp3")
    assert found.rate == expected
    assert found.samples.shape[1] == channels
    assert found.duration == pytest.approx(0.5, abs=0.001)


def test_a_fault_leaves_no_file(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound")
    with pytest.raises(AudioUnreadable):
        to_mp3(tmp_path / "text.wav", tmp_path / "out.mp3")
    encode(tone(8_000), tmp_path / "tone.wav")
    with pytest.raises(ExportFailed):
        to_mp3(tmp_path / "tone.wav", tmp_path / "nowhere" / "out.mp3")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["text.wav", "tone.wav"]


@pytest.mark.parametrize("ending", ["wav", "mp3", "flac"])
def test_a_file_for_which_there_is_no_room_is_a_full_disk(ending: str, tmp_path: Path) -> None:
    sound, path = tone(24_000), tmp_path / f"tone.{ending}"
    with files_no_larger_than(500), pytest.raises(ExportFailed) as raised:
        encode(sound, path)
    assert raised.value.code == "disk.full"
    assert raised.value.facts == {"file": str(path)}
    assert list(tmp_path.iterdir()) == []
