"""Speak Japanese with Open JTalk, which tells how long each phone lasts, in steps of 5 ms.

Packages: `apt install open-jtalk open-jtalk-mecab-naist-jdic hts-voice-nitech-jp-atr503-m001`. It finds words and their
readings itself. The voice is a statistical model of a human speaker.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scoring import Reference

from listenapp.audio import decode

RATE = 16_000
_DICTIONARY = Path("/var/lib/mecab/dic/open-jtalk/naist-jdic")
_VOICE = Path("/usr/share/hts-voice/nitech-jp-atr503-m001/nitech_jp_atr503_m001.htsvoice")
_READING = 9  # field of a word's reading, in katakana
_ENDS = ("a", "i", "u", "e", "o", "A", "I", "U", "E", "O", "N", "cl")  # phones that end a mora


def lacking() -> str:
    """Return what is not installed, or an empty string."""
    lacks = [] if shutil.which("open_jtalk") else ["open-jtalk"]
    return ", ".join(lacks + [str(path) for path in (_DICTIONARY, _VOICE) if not path.exists()])


def speak(text: str) -> tuple[NDArray[np.int16], list[Reference]]:
    """Return the sound (mono, 16 kHz) and the times of the words.

    Each line of the text is spoken by itself, with half a second of silence behind.
    """
    sounds, words, at = [], [], 0.0
    for line in filter(None, text.splitlines()):
        sound, spoken = _line(line)
        words += [Reference(word.text, word.start + at, word.end + at) for word in spoken]
        sounds += [sound, np.zeros(RATE // 2, np.int16)]
        at = sum(map(len, sounds)) / RATE
    return np.concatenate(sounds), words


def _line(line: str) -> tuple[NDArray[np.int16], list[Reference]]:
    with tempfile.TemporaryDirectory() as folder:
        text, sound, trace = Path(folder, "text"), Path(folder, "sound.wav"), Path(folder, "trace")
        text.write_text(line, "utf-8")
        command = ["open_jtalk", "-x", _DICTIONARY, "-m", _VOICE, "-ow", sound, "-ot", trace, text]
        subprocess.run(command, check=True)
        return decode.decode(sound, rate=RATE, channels=1).samples[:, 0], _words(trace.read_text("utf-8"))


def _words(trace: str) -> list[Reference]:
    analysis, labels = trace.split("[Global parameter]", maxsplit=1)[0].split("[Output label]")
    moras = list(_moras(labels))
    words, first = [], 0
    for fields in (row.split(",") for row in analysis.splitlines()[1:] if row.count(",") > _READING):
        if count := len(re.sub("[^ァ-ー]|[ァィゥェォャュョヮ]", "", fields[_READING])):
            words.append(Reference(fields[0], moras[first][0], moras[first + count - 1][1]))
            first += count
    assert first == len(moras), f"{first} morae of words, {len(moras)} spoken"
    return words


def _moras(labels: str) -> Iterator[tuple[float, float]]:
    """Yield start and end of each mora in seconds. A label has start and end in units of 100 ns, and its context."""
    begun: float | None = None
    for row in filter(None, labels.splitlines()):
        start, end, context = row.split()
        phone = re.search(r"-(.+?)\+", context)[1]
        if phone not in ("sil", "pau"):
            begun = float(start) if begun is None else begun
            if phone in _ENDS:
                yield begun / 1e7, float(end) / 1e7
                begun = None
