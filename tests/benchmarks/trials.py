"""Narrations made harder, with the times they then have: for errors where there would hardly be any."""

from __future__ import annotations

import random
import re
import wave
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scoring import Reference

RATE = 16_000
_EDITED = 0.03  # share of the words

Sound = NDArray[np.float64]
"""Mono, 16 kHz, from -1 to 1."""


@dataclass(frozen=True)
class Trial:
    """A text's words with their times in `sound`; `text` may hold words that have none."""

    name: str
    text: str
    sound: Sound
    reference: tuple[Reference, ...]

    def write(self, folder: Path) -> Path:
        path = folder / f"{self.name.replace(' ', '-').replace(',', '')}.wav"
        peak = max(1.0, float(np.abs(self.sound).max()))
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((self.sound / peak * 32767).astype(np.int16).tobytes())
        return path


def harder(trial: Trial, babble: Sound) -> list[Trial]:
    """`babble`: other people's speech, at least as long as the trial."""
    length = len(trial.sound)
    hiss = np.random.default_rng(1).normal(size=length)
    made = {
        "hiss": _with_noise(trial, hiss, 5.0),
        "voices": _with_noise(trial, babble[:length], 8.0),
        "music": _with_noise(trial, _chords(length), 3.0),
        "hall": replace(trial, sound=_in_a_hall(trial.sound, 0.7)),
        "wrong words": _with_wrong_words(trial, random.Random(4)),
        "words not said": _without_words(trial, random.Random(5)),
        "words not written": _with_unwritten_words(trial, random.Random(6)),
        "parts cut out": _with_parts_cut_out(trial, random.Random(7)),
    }
    return [replace(one, name=f"{trial.name}, {name}") for name, one in made.items()]


def _with_noise(trial: Trial, noise: Sound, decibels: float) -> Trial:
    """`decibels`: how much louder the speech is."""
    loud = trial.sound[np.abs(trial.sound) > 0.01]
    ratio = np.sqrt(np.mean(loud**2) / np.mean(noise**2)) / 10 ** (decibels / 20)
    return replace(trial, sound=trial.sound + ratio * noise)


def _chords(length: int) -> Sound:
    """A new chord every second, each note with overtones, and a beat."""
    generator = np.random.default_rng(2)
    moments = np.arange(RATE) / RATE
    seconds = []
    for _ in range(length // RATE + 1):
        notes = 110 * 2 ** (generator.choice(24, 4, replace=False) / 12)
        tones = [np.sin(2 * np.pi * note * k * moments) / k for note in notes for k in (1, 2, 3, 4)]
        beat = generator.normal(size=RATE) * np.exp(-30 * (moments % 0.5))
        seconds.append(np.sum(tones, axis=0) * np.exp(-moments) + beat)
    return np.concatenate(seconds)[:length]


def _in_a_hall(sound: Sound, seconds: float) -> Sound:
    """`seconds` until an echo has lost 60 dB; the direct sound stays where it was."""
    length = round(seconds * RATE)
    tail = np.random.default_rng(3).normal(size=length) * 10 ** (-3 * np.arange(length) / length)
    tail *= 0.7 / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    size = 2 ** int(np.ceil(np.log2(len(sound) + length)))
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(tail, size), size)[: len(sound)]


def _with_wrong_words(trial: Trial, generator: random.Random) -> Trial:
    """The text has other words than were said."""
    words = re.findall(r"\S+", trial.text)
    return _edited(trial, generator, lambda _: generator.choice(words))


def _with_unwritten_words(trial: Trial, generator: random.Random) -> Trial:
    """Words are said that the text has not."""
    return _edited(trial, generator, lambda _: "")


def _without_words(trial: Trial, generator: random.Random) -> Trial:
    """The text has words that nobody says."""
    words = re.findall(r"\S+", trial.text)
    return _edited(trial, generator, lambda word: f"{generator.choice(words)} {word}")


def _edited(trial: Trial, generator: random.Random, other: Callable[[str], str]) -> Trial:
    """With other words in place of some."""
    text = re.sub(r"\S+", lambda m: other(m[0]) if generator.random() < _EDITED else m[0], trial.text)
    return replace(trial, text=text)


def _with_parts_cut_out(trial: Trial, generator: random.Random) -> Trial:
    """Two to nine words in a row are not in the sound, at six places."""
    words = list(trial.reference)
    sound = trial.sound
    for first in sorted(generator.sample(range(10, len(words) - 20), 6), reverse=True):
        end = first + generator.randint(2, 9)
        start, stop = words[first].start, words[end].start
        behind = [replace(w, start=w.start - (stop - start), end=w.end - (stop - start)) for w in words[end:]]
        words = words[:first] + behind
        sound = np.concatenate([sound[: round(start * RATE)], sound[round(stop * RATE) :]])
    return replace(trial, sound=sound, reference=tuple(words))
