"""Measure how texts are matched with narrations: `python tests/benchmarks/matching.py CACHE SECTION...`.

Each recording is recognised once. The result is stored in the folder CACHE.
"""

from __future__ import annotations

import random
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import neural_voice
import numpy as np
from known_sound import KnownSound
from numpy.typing import NDArray
from rearranged import Change, Rearranged, rearranged, with_unread_parts
from recordings import SHARED, english, plain, seed
from said_twice import Phrase, later_by, phrases, printed_twice, repeated
from spoken_forms import FILLERS, Form, forms

from listenapp.align.audio_chunks import RATE
from listenapp.audio import energy
from listenapp.story.alignment import Timing, TimingStatus
from listenapp.story.model import Story

STORIES = {
    *("voa/is-it-a-couch-or-a-sofa", "voa/kindly-and-please", "voa/pill-drug-and-medicine"),
    *("librivox/moby-dick", "address/address"),
}
LANGUAGES = ("en", "de", "es")
_PHRASES = 12
_UNREAD_TEXTS = 3
_SWAPS_IN_ONE_TEXT, _FEWEST = 8, 2
_PLACES, _IN_ONE_TEXT, _MOST_TEXTS = 40, 3, 25
_VOICES = {
    "flite": ["flite", "-voice", "slt", "-t", "{text}", "-o", "{path}"],
    "espeak-ng": ["espeak-ng", "-v", "{language}", "-s", "140", "-w", "{path}", "{text}"],
}
_PAUSE = 0.5  # seconds
_TOGETHER = 12  # forms in one recording

Samples = NDArray[np.int16]


class Bench:
    def __init__(self, cache: Path) -> None:
        self.cache = cache

    def forms(self) -> None:
        """Measure the ends of sentences that end with, or hold, a short form."""
        counts = [self._forms_of(language) for language in LANGUAGES]
        total, right, unread = (sum(column) for column in zip(*counts, strict=True))
        print(f"{total} forms: {right / total:.1%} of the ends within 150 ms (>= 97 %), {unread} not read whole (0)")

    def copies(self) -> None:
        """Print sentences twice, side by side or far apart. One copy must be read as a whole."""
        changes = [one for story in self._stories() for one in self._changed(story, ["again", "caption"])]
        whole = sum(one.right for one in changes)
        beside = max(one.beside for one in changes)
        print(
            f"{len(changes)} copies: {whole / len(changes):.1%} whole (>= 99 %); neighbours move {beside:.0f} ms (<= 3)"
        )

    def swaps(self) -> None:
        """Swap neighbouring sentences of the text."""
        changes = [one for story in self._stories() for one in self._changed(story, ["swapped"])]
        right = sum(one.right for one in changes)
        print(f"{len(changes)} swaps: {right / len(changes):.1%} of the blocks within 50 ms (>= 95 %)")

    def twice(self) -> None:
        """Repeat the sound of phrases. The text has them once or twice."""
        places, once, both = 0, 0, 0
        lit: list[bool] = []
        for original, known in self._stories():
            if original.text == seed().story.text:
                continue
            before = known.aligned(original).words
            chosen = phrases(original, before, random.Random(3), _PHRASES)
            path = self.cache / f"twice-{known.name}.wav"
            if not path.exists():
                _write(path, repeated(known, chosen))
            sound = KnownSound(path, original.language, self.cache)
            as_printed = sound.aligned(original).words
            story, origin = printed_twice(original, chosen)
            again = sound.aligned(story).words
            for phrase in chosen:
                places += 1
                words = range(max(0, phrase.first - 5), min(len(before), phrase.end + 5))
                good = [_is_right_once(i, phrase, chosen, before, as_printed) for i in words]
                first = next(k for k, i in enumerate(origin) if i == phrase.first)
                length = phrase.end - phrase.first
                full = [
                    _near(
                        again[first + k],
                        before[origin[first + k]],
                        later_by(chosen, phrase.first) - phrase.length * (k < length),
                    )
                    for k in range(2 * length)
                ]
                once, both = once + all(good), both + all(full)
                lit += good
                if not all(good) or not all(full):
                    text = " ".join(original.words[i].text for i in words)
                    print(f"  printed once {sum(good)}/{len(good)}, twice {sum(full)}/{len(full)}: {text}")
        print(
            f"{places} phrases said twice: printed once {once / places:.0%}, twice {both / places:.0%} right (>= 95 %)"
        )
        print(f"printed once: {sum(lit) / len(lit):.1%} of the words in and beside them have the time of a saying")

    def unread(self) -> None:
        """Measure whether the words that are wrongly unread are the least sure.

        The texts have unread parts and sentences in another order. Some have phrases that are said and printed twice.
        """
        found: list[tuple[float, bool]] = []
        for printed, known in self._stories(all_of_them=True):
            original = rearranged(printed, random.Random(0), 0, ["swapped"]).story
            before = known.aligned(original).words
            for number in range(_UNREAD_TEXTS):
                text = rearranged(original, random.Random(number), _SWAPS_IN_ONE_TEXT, ["swapped"], _FEWEST)
                story, origin = with_unread_parts(text, random.Random(number))
                found += _unread(known.aligned(story).words, origin, before)
            path = self.cache / f"twice-{known.name}.wav"
            if path.exists():
                again, places = printed_twice(printed, phrases(printed, before, random.Random(3), _PHRASES))
                found += _unread(KnownSound(path, printed.language, self.cache).aligned(again).words, places, before)
        found.sort()
        wrong = sum(is_wrong for _, is_wrong in found)
        held = sum(is_wrong for _, is_wrong in found[: max(1, len(found) // 10)])
        print(f"{len(found)} words not spoken, {wrong} of them wrong; {held} in the least sure tenth (>= 80 %)")

    def _stories(self, *, all_of_them: bool = False) -> Iterator[tuple[Story, KnownSound]]:
        for pair in [seed(), *(one for one in english() if all_of_them or one.name in STORIES)]:
            yield pair.story, KnownSound(pair.audio, pair.story.language, self.cache)

    def _changed(self, story: tuple[Story, KnownSound], kinds: Sequence[str]) -> Iterator[Judged]:
        printed, known = story
        original = rearranged(printed, random.Random(0), 0, kinds).story  # each sentence a paragraph, as in the others
        before = known.aligned(original)
        generator = random.Random(8)
        judged, seen = 0, set()
        for _ in range(_MOST_TEXTS):
            text = rearranged(original, generator, _IN_ONE_TEXT, kinds)
            after = known.aligned(text.story)
            for change in text.changes:
                if (change.kind, change.words) in seen:
                    continue
                seen.add((change.kind, change.words))
                one = judged_change(change, text, before.words, after.words)
                if one.is_read:
                    judged += 1
                    if not one.right or (one.beside > 3 and change.kind != "swapped"):
                        words = " ".join(original.words[i].text for i in range(*change.words))
                        print(f"  {change.kind}: {one.told}; beside {one.beside:.0f} ms: {words[:70]}")
                    yield one
            if judged >= _PLACES:
                return

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
                n = next((last[at] for at in range(place + 1, place - 4, -1) if at in last), None)
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
        path = self.cache / f"forms-{_voice(language)}-{language}-{number}.wav"
        if not path.exists():
            _write(path, np.concatenate(sound))
        return text, ends, path

    def _say(self, text: str, language: str) -> Samples:
        """Return the sound of a sentence, without the silence around it."""
        stored = self.cache / f"said-{_voice(language)}-{language}-{abs(hash_of(text))}.npy"
        if not stored.exists():
            np.save(stored, _trimmed(_spoken_by(_voice(language), text, language, self.cache / "said.wav")))
        return np.load(stored)


@dataclass(frozen=True)
class Judged:
    """Result of one change. `beside`: largest shift of the ten words before and after it, in ms."""

    is_read: bool
    right: bool
    beside: float
    told: str


def judged_change(change: Change, text: Rearranged, before: Sequence[Timing], after: Sequence[Timing]) -> Judged:
    old = before[slice(*change.words)]
    is_read = all(one.start is not None for one in old)
    states, shifts = [], []
    for first, end in change.copies:
        new = after[first:end]
        states.append([one.start is not None for one in new])
        shifts.append(max((shift_of(a, b) for a, b in zip(old, new, strict=True) if b.start is not None), default=0.0))
    told = ", ".join(f"{sum(state)}/{len(state)} ({shift:.0f} ms)" for state, shift in zip(states, shifts, strict=True))
    inside = {i for first, end in change.copies for i in range(first, end)}
    around = {i + k for first, end in change.copies for i in (first, end - 1) for k in range(-10, 11)} - inside
    others = {i for other in text.changes for first, end in other.copies for i in range(first, end)}
    beside = [shift_of(before[text.origin[i]], after[i]) for i in around - others if 0 <= i < len(after)]
    if change.kind == "swapped":
        right = all(states[0]) and max(shifts) <= 50
    else:
        right = sorted(map(sum, states)) == [0, len(old)]
    return Judged(is_read, right, max(beside, default=0.0), told)


def shift_of(one: Timing, other: Timing) -> float:
    """Return by how many milliseconds a word has moved. A word that is read in only one of the runs moved far."""
    if one.start is None or other.start is None:
        return 0.0 if one.start == other.start else 1e4
    return 1000 * abs(one.start - other.start)


def _unread(
    words: Sequence[Timing], origin: Sequence[int | None], before: Sequence[Timing]
) -> list[tuple[float, bool]]:
    """Return for each unread word its confidence, and whether it is read in the undisturbed run."""
    unread = ((word.confidence, i) for word, i in zip(words, origin, strict=True) if word.start is None)
    return [(sure, i is not None and before[i].start is not None) for sure, i in unread]


def _near(found: Timing, before: Timing, later: float) -> bool:
    """Return whether a word is read, within 100 ms of its old time plus `later` seconds, or is unread as before."""
    if before.start is None:
        return found.start is None
    return found.start is not None and abs(found.start - before.start - later) <= 0.1


def _is_right_once(
    word: int, phrase: Phrase, chosen: Sequence[Phrase], before: Sequence[Timing], after: Sequence[Timing]
) -> bool:
    """Return whether a word has the time of its sound. A word of the phrase has two."""
    later = later_by(chosen, word)
    inside = phrase.first <= word < phrase.end
    return _near(after[word], before[word], later) or (
        inside and _near(after[word], before[word], later - phrase.length)
    )


def _voice(language: str) -> str:
    """Return the voice of a language: the neural one is more like speech, but has an accent, so English has its own."""
    return "flite" if language == "en" else "espeak-ng" if neural_voice.lacking() else "neural"


def _spoken_by(voice: str, text: str, language: str, path: Path) -> Samples:
    if voice == "neural":
        return neural_voice.speak(text, language)[0]
    filled = [one.format(text=text, path=path, language=language) for one in _VOICES[voice]]
    subprocess.run(filled, check=True, capture_output=True)
    return _read(path)


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
    sections: list[Callable[[], None]] = [bench.forms, bench.copies, bench.swaps, bench.twice, bench.unread]
    for section in sections:
        if not wanted or section.__name__ in wanted:
            print(f"\n== {section.__name__.replace('_', ' ')}", flush=True)
            section()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
