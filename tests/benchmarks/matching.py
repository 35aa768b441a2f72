"""Measure how texts are matched with narrations: `python tests/benchmarks/matching.py CACHE SECTION...`.

Each recording is recognised once. The result is stored in the folder CACHE.
"""

from __future__ import annotations

import subprocess
import sys
import wave
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from known_sound import KnownSound
from numpy.typing import NDArray
from recordings import SHARED, plain
from spoken_forms import FILLERS, Form, forms

from listenapp.align.audio_chunks import RATE
from listenapp.audio import energy
from listenapp.story.alignment import TimingStatus

_VOICES = {"en": ["flite", "-voice", "slt", "-t", "{text}", "-o", "{path}"]}
_OTHER_VOICE = ["espeak-ng", "-v", "{language}", "-s", "140", "-w", "{path}", "{text}"]
_PAUSE = 0.5  # seconds
_TOGETHER = 12  # forms in one recording

Samples = NDArray[np.int16]


class Bench:
    def __init__(self, cache: Path) -> None:
        self.cache = cache

    def forms(self) -> None:
        """Measure the ends of sentences that end with, or hold, a short form."""
        counts = [self._forms_of(language) for language in ("en", "de", "es")]
        total, right, unread = (sum(column) for column in zip(*counts, strict=True))
        print(f"{total} forms: {right / total:.1%} of the ends within 150 ms (>= 97 %), {unread} not read whole (0)")

    def _forms_of(self, language: str) -> tuple[int, int, int]:
        listed = forms(language)
        right = unread = 0
        for k in range(0, len(listed), _TOGETHER):
            part = listed[k : k + _TOGETHER]
            text, ends, audio = self._spoken(part, language, k)
            known = KnownSound(audio, language, self.cache)
            story = plain(text, language)
            result = known.aligned(story)
            last = {story.words[s.last_word].char_end: n for n, s in enumerate(story.sentences)}
            for form, (place, end) in zip(part, ends, strict=True):
                n = next((last[at] for at in range(place, place - 4, -1) if at in last), None)
                timing = result.sentences[n] if n is not None else None
                sentence = story.sentences[n] if n is not None else None
                gone = sentence is not None and any(
                    result.words[i].status is TimingStatus.NOT_SPOKEN
                    for i in range(sentence.first_word, sentence.last_word + 1)
                )
                off = None if timing is None or timing.end is None else timing.end - end
                unread += gone
                good = off is not None and abs(off) <= 0.15 and not gone
                right += good
                if not good:
                    told = f"{off:+.2f} s" if off is not None else "no such sentence" if n is None else "not read"
                    print(f"  {form.written:60} {told}{' (words missing)' if gone and off is not None else ''}")
        print(f"{language}: {len(listed)} forms, {right / len(listed):.1%} right, {unread} not read whole")
        return len(listed), right, unread

    def _spoken(self, part: Sequence[Form], language: str, number: int) -> tuple[str, list[tuple[int, float]], Path]:
        """Speak the forms, each followed by another sentence.

        Return the text, the place and the time at which each form's sentence ends, and the recording.
        """
        fillers = [f"{one.strip()}." for one in FILLERS[language].replace("\n", " ").split(".") if one.strip()]
        text, sound, ends = "", [_silence()], []
        for k, form in enumerate(part):
            other = fillers[(number + k) % len(fillers)]
            said = self._say(form.read, language)
            sound += [said, _silence()]
            text += form.written
            ends.append((len(text.rstrip(".")), (sum(map(len, sound)) - len(_silence())) / RATE))
            text += f" {other} "
            sound += [self._say(other, language), _silence()]
        path = self.cache / f"forms-{language}-{number}.wav"
        if not path.exists():
            _write(path, np.concatenate(sound))
        return text, ends, path

    def _say(self, text: str, language: str) -> Samples:
        """Return the sound of a sentence, without the silence around it."""
        path = self.cache / "said.wav"
        stored = self.cache / f"said-{language}-{abs(hash_of(text))}.npy"
        if not stored.exists():
            command = _VOICES.get(language, _OTHER_VOICE)
            filled = [one.format(text=text, path=path, language=language) for one in command]
            subprocess.run(filled, check=True, capture_output=True)
            np.save(stored, _trimmed(_read(path)))
        return np.load(stored)


def hash_of(text: str) -> int:
    import zlib

    return zlib.crc32(text.encode("utf-8"))


def _silence() -> Samples:
    return np.zeros(round(_PAUSE * RATE), np.int16)


def _read(path: Path) -> Samples:
    from listenapp.audio import decode

    return decode.decode(path, rate=RATE, channels=1).samples[:, 0]


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(energy.levels(samples, RATE) > energy.levels(samples, RATE).max() - 40)
    hop = round(energy.HOP * RATE)
    return samples[loud[0] * hop : (loud[-1] + 1) * hop]


def _write(path: Path, samples: Samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())


def main(cache: Path, wanted: Sequence[str]) -> None:
    if not SHARED.is_dir():
        sys.exit(f"The recordings are not here: {SHARED}")
    cache.mkdir(exist_ok=True)
    bench = Bench(cache)
    sections: list[Callable[[], None]] = [bench.forms]
    for section in sections:
        if not wanted or section.__name__ in wanted:
            print(f"\n== {section.__name__.replace('_', ' ')}", flush=True)
            section()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
