"""The frozen program plays on a sound server of our own: what was heard there, and when each word was painted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[1] / "playback"))

import rig

from listenapp.audio.decode import decode

_SECONDS = 40  # of the story that are played
_QUIET = 100.0  # of 32768, by root mean square
_PIECE = rig.RATE  # frames that are looked for in the recording at a time
_REACH = rig.RATE  # frames by which a busy machine's card may have come to rest since the last piece


@dataclass(frozen=True)
class Played:
    """`highlighted`: (word, unix time) in the order of painting."""

    highlighted: tuple[tuple[int, float], ...]
    recording: rig.Recording


def play(command: Sequence[str], environ: Mapping[str, str], trace: Path) -> Played:
    """In a window that nobody sees; raises CalledProcessError where that fails."""
    with rig.sound_server() as sound:
        recording = rig.Recording(sound)
        options = ["--trace", str(trace), "--stop-after", str(_SECONDS)]
        surroundings = {**environ, **sound, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([*command, *options], env=surroundings, check=True, capture_output=True, timeout=_SECONDS * 5)
        recording.stop()
    lines = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    return Played(tuple((line["word"], line["t"]) for line in lines if line["event"] == "word"), recording)


@dataclass(frozen=True)
class Found:
    """Where the narration is in the recording. `lags`: frames, for each second; `whole`: taken in one piece."""

    whole: float
    pieces: tuple[float, ...]
    lags: tuple[int, ...]

    @property
    def interruptions(self) -> int:
        """Times at which the card came to rest, or the recording lost a part."""
        return int(np.count_nonzero(np.abs(np.diff(self.lags)) > rig.RATE // 1000))


def find(recording: rig.Recording, narration: Path) -> Found:
    """By cross-correlation, at most 1: of all that was played, and of each second of it that is not quiet."""
    received = decode(narration, rate=rig.RATE, channels=1).samples[:, 0].astype(np.float64)
    sounded = recording.samples.astype(np.float64)
    first = _lag(sounded, received[: 5 * rig.RATE])
    length = min(len(received), int(np.flatnonzero(np.abs(sounded) > 1e-3)[-1]) - first)
    lags, pieces, lag = [], [], first
    for at in range(0, length - _PIECE, _PIECE):
        piece = received[at : at + _PIECE]
        begin = max(0, at + lag - rig.RATE // 100)
        near = sounded[begin : at + lag + _PIECE + _REACH]
        if np.sqrt(np.mean(piece**2)) > _QUIET and len(near) > _PIECE:
            lag = begin + _lag(near, piece) - at
            pieces.append(_likeness(piece, sounded[at + lag : at + lag + _PIECE]))
        lags.append(lag)
    return Found(_likeness(received[:length], sounded[first : first + length]), tuple(pieces), tuple(lags))


def _likeness(ours: np.ndarray, theirs: np.ndarray) -> float:
    ours = ours[: len(theirs)]
    return float(ours @ theirs / max(np.sqrt((ours @ ours) * (theirs @ theirs)), 1e-9))


def _lag(sounded: np.ndarray, received: np.ndarray) -> int:
    size = 1 << (len(sounded) + len(received)).bit_length()
    products = np.fft.irfft(np.fft.rfft(sounded, size) * np.conj(np.fft.rfft(received, size)), size)
    return int(np.argmax(products[: len(sounded)]))


def lateness(played: Played, found: Found, alignment: Mapping[str, Any]) -> list[float]:
    """Milliseconds from the sound of each word's first frame to its painting."""
    words = [(alignment["words"][word]["start"], at) for word, at in played.highlighted]
    starts = [round(start * rig.RATE) for start, _ in words]
    frames = np.array([start + found.lags[min(start // _PIECE, len(found.lags) - 1)] for start in starts])
    return [float(ms) for ms in (np.array([at for _, at in words]) - played.recording.time_of(frames)) * 1000]
