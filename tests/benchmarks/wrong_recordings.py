"""Measure how early a recording of another text is found out: `python tests/benchmarks/wrong_recordings.py CACHE`.

Needs the recordings in ../shared/data. Each recording is recognised once, up to `_HEARD` seconds, and stored in the
folder CACHE. Every recording is then checked against its own text and against all others, and also with an
announcement or music before it, and with its beginning cut off. The seconds until a wrong recording is told are those
of the recognition; other programs make them longer, so the processor time is printed too.
"""

from __future__ import annotations

import pickle
import sys
import time
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from recordings import ENGLISH, SHARED, Pair, labelled, plain, seed

from listenapp.align.audio_chunks import RATE, ChunkedAudio
from listenapp.align.models import installed
from listenapp.align.whisper_recognizer import Piece, Recognizer
from listenapp.align.wrong_recording import EarlyCheck
from listenapp.library.paths import locate

_HEARD = 100.0  # seconds
_SHORT = 170  # words; such a text may be an excerpt, and is not judged by the beginning of a recording
_CUT = 45.0  # seconds that a cut recording lacks


@dataclass(frozen=True)
class Heard:
    pieces: tuple[Piece, ...]
    after: tuple[float, ...]  # seconds from the start of the work, loading included, to each piece
    worked: tuple[float, ...]  # seconds of processor time until then, of both threads together


def pairs() -> list[Pair]:
    found = [Pair(p.name, plain(p.with_suffix(".txt").read_text("utf-8")), p.with_suffix(".mp3")) for p in ENGLISH]
    for name, language in (("german-prose", "de"), ("spanish-prose", "es")):
        path = SHARED / "librivox" / name
        text = path.with_suffix(".txt").read_text("utf-8")
        found.append(Pair(name, plain(text, language), path.with_suffix(".mp3")))
    return [*found, seed(), *(pair for pair, _reference in labelled())]


def music(path: Path) -> Path:
    """Write 30 s of chords with a beat."""
    t = np.arange(30 * RATE) / RATE
    chord = np.array([(220, 277, 330), (196, 247, 294), (175, 220, 262), (196, 247, 330)])[(t // 2).astype(int) % 4]
    samples = sum(np.sin(2 * np.pi * chord[:, k] * t) for k in range(3)) * np.exp(-3 * (t % 0.5)) * 4000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())
    return path


def heard(audio: Path, language: str, cache: Path) -> Heard:
    """Recognise the beginning of a recording, or load the stored result."""
    stored = cache / f"{audio.stem}.pickle"
    if stored.exists():
        return pickle.loads(stored.read_bytes())
    started, begun, pieces, after, worked = time.monotonic(), time.process_time(), [], [], []
    model = installed.find(installed.default_for(language), locate().model_places)
    for piece in Recognizer(model, threads=2).hear(ChunkedAudio(audio), language, hurried=lambda: True):
        pieces.append(piece)
        after.append(time.monotonic() - started)
        worked.append(time.process_time() - begun)
        if piece.end > _HEARD:
            break
    result = Heard(tuple(pieces), tuple(after), tuple(worked))
    stored.write_bytes(pickle.dumps(result))
    return result


def judged(pair: Pair, pieces: Sequence[Piece]) -> tuple[EarlyCheck, int | None]:
    """Return the check after these pieces, and the index of the piece at which it refused them, or None."""
    check = EarlyCheck(pair.story)
    for k, piece in enumerate(pieces):
        check.take(piece)
        if check.reads_another_text:
            return check, k
    return check, None


def variants(pieces: Sequence[Piece], announcement: Sequence[Piece], played: Sequence[Piece]) -> dict[str, list[Piece]]:
    return {
        "as it is": list(pieces),
        "announced": [*announcement, *pieces],
        "music": [*played, *pieces],
        "both": [*played, *announcement, *pieces],
        "cut": [piece for piece in pieces if piece.start >= _CUT],
    }


def main(cache: Path) -> None:
    cache.mkdir(exist_ok=True)
    found = pairs()
    of = {pair.name: heard(pair.audio, pair.story.language, cache) for pair in found}
    played = heard(music(cache / "music.wav"), "en", cache).pieces
    announcement = [piece for piece in of["moby-dick"].pieces if piece.end < 27.0]
    refused, right, judged_shares = [], 0, []
    for pair in found:
        before = [] if pair.name == "moby-dick" else announcement  # it has its own
        for name, pieces in variants(of[pair.name].pieces, before, played).items():
            check, at = judged(pair, pieces)
            right += 1
            if check.seconds >= EarlyCheck.ENOUGH:
                judged_shares.append(check.share)
            print(f"right {pair.name:36} {name:10} {check.seconds:5.1f} s of speech, {check.share:4.0%} in the text")
            if at is not None:
                refused.append((pair.name, name))
    wrong, left, late, work, accepted, highest = 0, 0, [], [], [], 0.0
    for sound in found:
        for text in found:
            if text.name == sound.name or text.story.language != sound.story.language:
                continue
            check, at = judged(text, of[sound.name].pieces)
            if at is None and check.seconds < EarlyCheck.ENOUGH:
                continue
            if len(text.story.words) < _SHORT:
                left += 1
                continue
            wrong += 1
            highest = max(highest, check.share)
            if at is None:
                accepted.append((sound.name, text.name, f"{check.share:.0%}"))
            else:
                late.append(of[sound.name].after[at])
                work.append(of[sound.name].worked[at])
    print(f"{right} right recordings, {len(judged_shares)} long enough to be judged; refused: {refused}")
    print(f"lowest share of a right recording {min(judged_shares):.0%}")
    print(f"{wrong} wrong pairs; told after {np.median(late):.1f} s (median), {max(late):.1f} s (slowest)")
    print(f"processor time until then: {np.median(work):.1f} s (median), {max(work):.1f} s (most), for two cores")
    print(f"{left} wrong pairs with a text under {_SHORT} words are left to the check at the end")
    print(f"highest share of a wrong pair {highest:.0%}; accepted: {accepted}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
