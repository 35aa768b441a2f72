"""Make narrations more difficult, with correct times, because the originals cause hardly any errors."""

from __future__ import annotations

import random
import re
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scoring import Reference

RATE = 16_000

Sound = NDArray[np.float64]
"""Mono, 16 kHz, from -1 to 1."""


@dataclass(frozen=True)
class Trial:
    """A text and the times of its words in `sound`. The text may contain words without times."""

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


@dataclass(frozen=True)
class Passage:
    """Range of characters in a trial's text, and the seconds of its sound with these words."""

    text: tuple[int, int]
    sound: tuple[float, float]


@dataclass(frozen=True)
class Dose:
    """Strength of the disturbances.

    `above_noise`: decibels by which speech is louder than noise, voices and music. `edited`: share of edited words.
    `cuts`: number of parts that are cut out.
    """

    above_noise: tuple[float, float, float]
    edited: float
    cuts: int


THROUGHOUT = Dose((5.0, 8.0, 3.0), 0.03, 6)
IN_PLACES = Dose((0.0, 3.0, -2.0), 0.3, 2)


def harder(trial: Trial, babble: Sound, passages: Sequence[Passage], dose: Dose, seed: int = 0) -> list[Trial]:
    """Return the trial with each disturbance, in these passages only.

    `babble`: other people's speech, at least as long as the trial.
    """
    length = len(trial.sound)
    hiss = np.random.default_rng(1).normal(size=length)
    hall = _in_a_hall(trial.sound, 0.7)
    noise = zip((hiss, babble[:length], _chords(length)), dose.above_noise, strict=True)
    noisy = [_with_noise(trial.sound, other, decibels) for other, decibels in noise]
    sounds = dict(zip(("hiss", "voices", "music", "hall"), [*noisy, hall], strict=True))
    edits = {"wrong words": _other_word, "words not said": _word_more, "words not written": _no_word}
    made = {name: _with_sound(trial, sound, passages) for name, sound in sounds.items()}
    for number, (name, edit) in enumerate(edits.items()):
        made[name] = _edited(trial, passages, dose.edited, random.Random(10 * seed + number + 4), edit)
    made["parts cut out"] = _with_parts_cut_out(trial, passages, dose.cuts, random.Random(10 * seed + 7))
    return [replace(one, name=f"{trial.name}, {name}") for name, one in made.items()]


def whole(trial: Trial) -> list[Passage]:
    return [Passage((0, len(trial.text)), (0.0, len(trial.sound) / RATE))]


def _with_sound(trial: Trial, other: Sound, passages: Sequence[Passage]) -> Trial:
    sound = trial.sound.copy()
    for passage in passages:
        first, last = (round(moment * RATE) for moment in passage.sound)
        sound[first:last] = other[first:last]
    return replace(trial, sound=sound)


def _with_noise(sound: Sound, noise: Sound, decibels: float) -> Sound:
    """Add noise. `decibels`: by how much the speech is louder."""
    loud = sound[np.abs(sound) > 0.01]
    ratio = np.sqrt(np.mean(loud**2) / np.mean(noise**2)) / 10 ** (decibels / 20)
    return np.asarray(sound + ratio * noise)


def _chords(length: int) -> Sound:
    """Return music: a new chord every second, each note with overtones, and a beat."""
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
    """Add reverberation that takes `seconds` to lose 60 dB. The direct sound keeps its time."""
    length = round(seconds * RATE)
    tail = np.random.default_rng(3).normal(size=length) * 10 ** (-3 * np.arange(length) / length)
    tail *= 0.7 / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    size = 2 ** int(np.ceil(np.log2(len(sound) + length)))
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(tail, size), size)[: len(sound)]


Edit = Callable[[str, Sequence[str], random.Random], str]
"""Function that returns the replacement of a word in the text, perhaps another word of the text."""


def _other_word(_: str, words: Sequence[str], generator: random.Random) -> str:
    """Replace the word: the text has other words than the recording."""
    return generator.choice(words)


def _word_more(word: str, words: Sequence[str], generator: random.Random) -> str:
    """Insert a word: the text has words that are not spoken."""
    return f"{generator.choice(words)} {word}"


def _no_word(*_: object) -> str:
    """Remove the word: words are spoken that the text does not have."""
    return ""


def _edited(trial: Trial, passages: Sequence[Passage], share: float, generator: random.Random, edit: Edit) -> Trial:
    words = re.findall(r"\S+", trial.text)

    def maybe(match: re.Match[str]) -> str:
        chosen = any(a <= match.start() < b for a, b in (passage.text for passage in passages))
        return edit(match[0], words, generator) if chosen and generator.random() < share else match[0]

    return replace(trial, text=re.sub(r"\S+", maybe, trial.text))


def _with_parts_cut_out(trial: Trial, passages: Sequence[Passage], count: int, generator: random.Random) -> Trial:
    """Cut two to nine words in a row out of the sound, at `count` places."""
    words = list(trial.reference)
    sound = trial.sound
    inside = [
        i for i, w in enumerate(words[10:-20], 10) if any(a <= w.start < b for a, b in (p.sound for p in passages))
    ]
    for first in sorted(generator.sample(inside, count), reverse=True):
        end = first + generator.randint(2, 9)
        start, stop = words[first].start, words[end].start
        behind = [replace(w, start=w.start - (stop - start), end=w.end - (stop - start)) for w in words[end:]]
        words = words[:first] + behind
        sound = np.concatenate([sound[: round(start * RATE)], sound[round(stop * RATE) :]])
    return replace(trial, sound=sound, reference=tuple(words))
