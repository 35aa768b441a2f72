"""Speak a text with a Debian voice of Festival, which tells the times of its words exactly.

Voices: `apt install festival festvox-italp16k festvox-ru`. They join recorded diphones (Italian) or longer units
(Russian). The times are those of the joined pieces.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scoring import Reference

from listenapp.audio import decode

RATE = 16_000
_VOICES = Path("/usr/share/festival/voices")
_PROGRAM = """
(voice_{voice})
(set! spoken (utt.synth (eval (list 'Utterance 'Text "{text}"))))
(utt.save.wave spoken "{sound}" 'riff)
(mapcar
  (lambda (word) (format t "%f %f\\n" (item.feat word "word_start") (item.feat word "word_end")))
  (utt.relation.items spoken 'Word))
"""


def lacking(voice: str) -> str:
    """Return what is not installed, or an empty string."""
    if shutil.which("festival") is None:
        return "festival"
    return "" if list(_VOICES.glob(f"*/{voice}")) else f"festival's voice {voice}"


def speak(text: str, voice: str) -> tuple[NDArray[np.int16], list[Reference]]:
    """Return the sound (mono, 16 kHz) and the times of the words.

    Each line of the text is spoken by itself, with half a second of silence behind. Raises ValueError if the voice
    counts other words than the text has.
    """
    sounds, words, at = [], [], 0.0
    for line in filter(None, text.splitlines()):
        sound, times = _line(line, voice)
        if len(times) != len(line.split()):
            raise ValueError(f"the voice {voice} finds {len(times)} words in: {line}")
        words += [Reference(word, a + at, b + at) for word, (a, b) in zip(line.split(), times, strict=True)]
        sounds += [sound, np.zeros(RATE // 2, np.int16)]
        at = sum(map(len, sounds)) / RATE
    return np.concatenate(sounds), words


def _line(line: str, voice: str) -> tuple[NDArray[np.int16], list[tuple[float, float]]]:
    with tempfile.TemporaryDirectory() as folder:
        sound, program = Path(folder, "sound.wav"), Path(folder, "program.scm")
        program.write_text(_PROGRAM.format(voice=voice, text=line, sound=sound), "utf-8")
        told = subprocess.run(["festival", "-b", program], check=True, capture_output=True, text=True).stdout
        times = [tuple(map(float, row.split())) for row in told.splitlines()]
        return decode.decode(sound, rate=RATE, channels=1).samples[:, 0], [(start, end) for start, end in times]
