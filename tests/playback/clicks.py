"""Make a story of clicks. A click of 8 ms at the start of each "word" locates the sound to the frame."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from simulated_output import SimulatedOutput

from listenapp.audio.pcm import Pcm
from listenapp.story.alignment import Alignment, Timeline, Timing, TimingStatus

RATE = 48_000


@dataclass(frozen=True)
class Clicks:
    pcm: Pcm
    alignment: Alignment
    starts: tuple[float, ...]

    @property
    def timeline(self) -> Timeline:
        return Timeline(self.alignment.words)


def click_story(duration: float = 20.0, every: float = 0.4, words_per_sentence: int = 5, rate: int = RATE) -> Clicks:
    samples = np.zeros((int(duration * rate), 1), np.int16)
    noise = np.random.default_rng(1).normal(size=int(0.008 * rate)) * 8000
    starts = tuple(np.arange(0.5, duration - 0.5, every).tolist())
    for start in starts:
        first = round(start * rate)
        samples[first : first + len(noise), 0] = noise
    words = tuple(Timing(start, start + 0.2, 1.0, TimingStatus.SPOKEN) for start in starts)
    sentences = tuple(
        Timing(words[k].start, words[min(k + words_per_sentence, len(words)) - 1].end, 1.0, TimingStatus.SPOKEN)
        for k in range(0, len(words), words_per_sentence)
    )
    alignment = Alignment("en", "clicks", "", "", duration, words, sentences)
    return Clicks(Pcm(samples, rate), alignment, starts)


class Heard:
    """Recorder of what a simulated card plays, and of the time at which device frame 0 was heard."""

    def __init__(self, output: SimulatedOutput) -> None:
        self.begun = output.now() + output.latency
        self.rate = output.rate
        self._blocks: list[bytes] = []
        output.heard = self._blocks.append

    @property
    def samples(self) -> NDArray[np.float32]:
        """Return the recorded sound, one channel."""
        return np.frombuffer(b"".join(self._blocks), np.float32).reshape(-1, 2)[:, 0]

    def onsets(self, level: float = 0.02) -> NDArray[np.int64]:
        """Return the device frames at which sound begins after at least 50 ms of silence."""
        loud = np.flatnonzero(np.abs(self.samples) > level)
        if not len(loud):
            return loud
        return loud[np.r_[True, np.diff(loud) > 0.05 * self.rate]]
