"""Speak Chinese and Arabic with a voice of MBROLA, which joins recorded diphones and is told how long each phone lasts.

Voices: `apt install mbrola mbrola-cn1 mbrola-ar2` (Debian's non-free section; a tool of this benchmark, nothing of
them ships). The times are exact, because the voice does what it is told. Each word is given with its reading, as in
"火车/huǒ'chē": Chinese in pinyin, its syllables divided by apostrophes, and Arabic in the phones of the voice, with
6 9 4 8 for its t. s. d. z. and doubled letters for long sounds. Rhythm and melody are plain, yet Whisper understands
most of it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scoring import Reference

from listenapp.audio import decode

RATE = 16_000
_VOICES = Path("/usr/share/mbrola")
_BEFORE, _COMMA, _BEHIND = 0.2, 0.25, 0.3  # seconds of silence

_TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
_MELODIES = {  # percent of the vowel and Hz, by tone
    0: "0 205 100 190",
    1: "0 270 100 265",
    2: "0 200 40 205 100 270",
    3: "0 200 50 165 100 190",
    4: "0 285 100 180",
}
_HISSING, _BUZZING = ("zh", "ch", "sh", "r"), ("z", "c", "s")  # consonants before a special i
_EMPHATIC = {"6": "t.", "9": "s.", "4": "d.", "8": "z."}


@dataclass(frozen=True)
class Phone:
    name: str
    seconds: float
    melody: str = ""


@dataclass(frozen=True)
class Voice:
    name: str
    spell: Callable[[str], list[Phone]]


def lacking(language: str) -> str:
    """Return what is not installed, or an empty string."""
    if shutil.which("mbrola") is None:
        return "mbrola"
    name = _BY_LANGUAGE[language].name
    return "" if (_VOICES / name / name).is_file() else f"mbrola-{name}"


def speak(text: str, language: str) -> tuple[NDArray[np.int16], list[Reference]]:
    """Return the sound (mono, 16 kHz) and the times of the words.

    Each line of the text is spoken by itself, with half a second of silence behind.
    """
    voice = _BY_LANGUAGE[language]
    sounds, words, at = [], [], 0.0
    for line in filter(None, text.splitlines()):
        phones, spoken = _phones(line, voice.spell)
        words += [Reference(word.text, word.start + at, word.end + at) for word in spoken]
        sounds += [_sound(phones, voice.name), np.zeros(RATE // 2, np.int16)]
        at = sum(map(len, sounds)) / RATE
    return np.concatenate(sounds), words


def _phones(line: str, spell: Callable[[str], list[Phone]]) -> tuple[list[Phone], list[Reference]]:
    """Return the phones of a line, and the times of its words."""
    phones, words, at = [Phone("_", _BEFORE)], [], _BEFORE
    for written, reading, mark in re.findall(r"([^\s/]+)/([^\s，。،.]+)([，。،.]?)", line):
        spelled = spell(reading)
        begun, at = at, at + sum(phone.seconds for phone in spelled)
        words.append(Reference(written, begun, at))
        pause = [Phone("_", _COMMA)] if mark in ("，", "،") else []
        phones += spelled + pause
        at += sum(phone.seconds for phone in pause)
    return [*phones, Phone("_", _BEHIND)], words


def _sound(phones: Sequence[Phone], voice: str) -> NDArray[np.int16]:
    with tempfile.TemporaryDirectory() as folder:
        told, sound = Path(folder, "phones.pho"), Path(folder, "sound.wav")
        told.write_text("".join(f"{p.name} {1000 * p.seconds:.0f} {p.melody}\n" for p in phones))
        command = ["mbrola", "-e", _VOICES / voice / voice, told, sound]  # -e: go on without a diphone that it lacks
        subprocess.run(command, check=True, capture_output=True)
        return decode.decode(sound, rate=RATE, channels=1).samples[:, 0]


def _chinese(pinyin: str) -> list[Phone]:
    return [phone for syllable in pinyin.split("'") for phone in [*_syllable(syllable), Phone("_", 0)]]


def _syllable(pinyin: str) -> Iterator[Phone]:
    marks = unicodedata.normalize("NFD", pinyin)
    tone = next((_TONES[char] for char in marks if char in _TONES), 0)
    letters = unicodedata.normalize("NFC", "".join(char for char in marks if char not in _TONES)).replace("ü", "v")
    initial, glide, final = re.fullmatch(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)([iu](?=a|o))?(.+)", letters).groups(
        default=""
    )
    if final == "i":
        final = "ll" if initial in _HISSING else "ii" if initial in _BUZZING else "i"
    elif final == "u" and initial in ("j", "q", "x", "y"):
        final = "v"
    if initial + glide:
        yield Phone(initial + glide, 0.095 if glide else 0.08)
    yield Phone(final, 0.19 if tone else 0.13, _MELODIES[tone])


def _arabic(reading: str) -> list[Phone]:
    names = []
    for part in re.findall(r"[6948]+[aiu]*|.", reading):
        colour = "." if part[0] in _EMPHATIC else ""  # an emphatic consonant colours the vowel behind it
        names += [_EMPHATIC.get(char, char + colour) for char in part]
    phones = [_arabic_phone(name, len(list(same))) for name, same in groupby(names)]
    return [Phone("_", 0.03), *phones[1:]] if phones[0].name == "?" else phones


def _arabic_phone(name: str, letters: int) -> Phone:
    if name[0] in "aiu":
        return Phone(name, 0.16 if letters > 1 else 0.08, "50 115")
    return Phone(name, 0.15 if letters > 1 else 0.1 if name[0] in "fsSzZxGXHhT" else 0.08)


_BY_LANGUAGE = {"zh": Voice("cn1", _chinese), "ar": Voice("ar2", _arabic)}
