"""Measure accuracy and speed of the aligner: `make bench-align`, or `python tests/benchmarks/align.py SECTION...`.

Needs the recordings in ../shared/data. On a shared machine absolute times are only a rough guide; the ratios count.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
from languages import Languages
from recordings import (
    CHECKOUT,
    SEED,
    SHARED,
    Pair,
    babble,
    disturbed,
    english,
    join,
    labelled,
    passages_of,
    plain,
    seed,
    sound_of,
)
from scoring import Errors, Reference, errors_of, reference_of, summary
from trials import IN_PLACES, THROUGHOUT, Trial, harder, whole

from listenapp.align.audio_chunks import RATE
from listenapp.align.models import installed
from listenapp.align.pipeline import align
from listenapp.align.whisper_recognizer import Recognizer
from listenapp.audio import decode
from listenapp.errors import AlignmentFailed
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.serialize import alignment_from_json

ROUNDS = 4  # rounds of each disturbance, each in other sentences
TRANSCRIBE = """
import sys
from faster_whisper import WhisperModel
model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8", cpu_threads=2)
segments, _ = model.transcribe(sys.argv[2], language="en", beam_size=1, word_timestamps=True)
print(sum(len(segment.words) for segment in segments))
"""


class Bench:
    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        places = [CHECKOUT / "models", scratch]
        self.tiny, self.base = installed.find("tiny.en", places), installed.find("base", places)
        self._aligned: dict[str, Alignment] = {}

    def aligned(self, pair: Pair) -> Alignment:
        if pair.name not in self._aligned:
            self._aligned[pair.name] = align(pair.story, pair.audio, self.tiny)
        return self._aligned[pair.name]

    def labelled_errors(self) -> list[Errors]:
        return [
            errors_of(reference, pair.story, self.aligned(pair).words, contiguous=False)
            for pair, reference in labelled()
        ]

    def seed_errors(self) -> Errors:
        return errors_of(reference_of(SEED / "words.json"), seed().story, self.aligned(seed()).words, contiguous=True)

    def accuracy(self) -> None:
        found = self.labelled_errors()
        print(f"labelled, starts    {summary([e for errors in found for e in errors.starts])}   (<= 16, >= 96 %)")
        print(f"labelled, ends      {summary([e for errors in found for e in errors.ends])}   (mean <= 25)")
        for (pair, _), errors in zip(labelled(), found, strict=True):
            print(f"  {pair.name:10} starts {summary(errors.starts)}")
        errors = self.seed_errors()
        print(f"seed story, starts  {summary(errors.starts)}   (<= 5 median, 9 mean, 40 p95, 200 max)")
        print(f"seed story, ends    {summary(errors.ends)}   (mean <= 22)")

    def coverage(self) -> None:
        """Count the words in spoken sentences, and how many of them have their own time."""
        for pair in [seed(), *english(), *(p for p, _ in labelled())]:
            alignment = self.aligned(pair)
            read = [
                i
                for s, t in zip(pair.story.sentences, alignment.sentences, strict=True)
                if t.start is not None
                for i in range(s.first_word, s.last_word + 1)
            ]
            status = [alignment.words[i].status for i in read]
            print(
                f"{pair.name:42} {len(pair.story.words):4} words, {len(read):4} in sentences read aloud: "
                f"{status.count(TimingStatus.NOT_SPOKEN)} without a time, "
                f"{status.count(TimingStatus.ESTIMATED)} estimated"
            )

    def insertions(self) -> None:
        """Insert captions, a paragraph, a glossary and a byline at random places, and remove a paragraph."""
        original = self.aligned(seed())
        truth = reference_of(SEED / "words.json")
        plain_error = statistics.fmean(map(abs, errors_of(truth, seed().story, original.words, contiguous=True).starts))
        marked = foreign = wrong = kept = 0
        for number in range(6):
            story, put_in = disturbed(seed().story, random.Random(number))
            alignment = align(story, SEED / "narration.mp3", self.tiny)
            unread = {i for i, t in enumerate(alignment.words) if t.status is TimingStatus.NOT_SPOKEN}
            errors = errors_of(truth, story, alignment.words, contiguous=True)
            marked, foreign = marked + len(unread & put_in), foreign + len(put_in)
            wrong += len(set(errors.untimed) - put_in)
            kept += len(errors.starts)
            print(f"  text {number}: starts of the other words mean {statistics.fmean(map(abs, errors.starts)):.1f} ms")
        print(
            f"not spoken: recall {marked / foreign:.1%} (>= 97 %), words wrongly marked {wrong / kept:.2%} (<= 0.5 %)"
        )
        print(f"without insertions the mean is {plain_error:.1f} ms (unchanged within 3)")

    def confidence(self) -> None:
        """Measure whether errors over 150 ms lie in low-confidence sentences: as published, and disturbed.

        A tenth of the sentences can only contain nearly all errors if fewer than a tenth have errors, as when two of 35
        are disturbed. With disturbances throughout the narration, more sentences have errors.
        """
        cases = [(pair, errors) for (pair, _), errors in zip(labelled(), self.labelled_errors(), strict=True)]
        told = [self._sentences(*case) for case in [*cases, (seed(), self.seed_errors())]]
        print("as published: " + told_of([one for part in told for one in part]))
        text, words = seed().story.text, tuple(reference_of(SEED / "words.json"))
        trial = Trial("seed story", text, sound_of(SEED / "narration.mp3"), words)
        voices, passages = babble(len(trial.sound)), passages_of(SEED / "words.json", text)
        in_places = [
            one
            for number in range(ROUNDS)
            for one in harder(trial, voices, random.Random(number).sample(passages, 2), IN_PLACES, number)
        ]
        throughout = harder(trial, voices, whole(trial), THROUGHOUT)
        self._tell_confidence("two sentences of 35", in_places, "   (>= 90 %)")
        self._tell_confidence("all sentences", throughout, "")

    def _tell_confidence(self, where: str, trials: Sequence[Trial], wanted: str) -> None:
        told: list[tuple[float, int]] = []
        for number, one in enumerate(trials):
            pair = Pair(f"{where} {number}", plain(one.text), one.write(self.scratch))
            errors = errors_of(one.reference, pair.story, self.aligned(pair).words, contiguous=True)
            told += self._sentences(pair, errors)
            print(f"  {one.name:30} {summary(errors.starts)}")
        print(f"disturbed in {where}: {told_of(told)}{wanted}")

    def _sentences(self, pair: Pair, errors: Errors) -> list[tuple[float, int]]:
        """Return for each spoken sentence its confidence, and how many of its words start 150 ms off or more."""
        large = {w for w, e in zip(errors.words, errors.starts, strict=True) if abs(e) > 150}
        return [
            (t.confidence, len(large & set(range(s.first_word, s.last_word + 1))))
            for s, t in zip(pair.story.sentences, self.aligned(pair).sentences, strict=True)
            if t.start is not None
        ]

    def languages(self) -> None:
        Languages(self.base, self.scratch).run()

    def baseline(self) -> None:
        """Measure a simple method: recognise, compare with difflib, interpolate."""
        for name, cases in (("labelled", labelled()), ("seed story", [(seed(), reference_of(SEED / "words.json"))])):
            contiguous = name == "seed story"
            simple = [
                e
                for pair, reference in cases
                for e in errors_of(reference, pair.story, simple_timings(pair, self.tiny), contiguous=contiguous).starts
            ]
            ours = [
                e
                for pair, reference in cases
                for e in errors_of(reference, pair.story, self.aligned(pair).words, contiguous=contiguous).starts
            ]
            ratio = statistics.fmean(map(abs, ours)) / statistics.fmean(map(abs, simple))
            print(f"{name:10} recognise, diff, interpolate: {summary(simple)}; ours is {ratio:.2f} of it (<= 0.25)")

    def speed(self) -> None:
        out = self.scratch / "out.json"
        ours = [sys.executable, "-m", "listenapp", "align", str(SEED / "story.txt"), str(SEED / "narration.mp3")]
        ours += ["-o", str(out), "--model", "tiny.en", "--threads", "2"]
        whisper = [sys.executable, "-c", TRANSCRIBE, str(self.tiny), str(SEED / "narration.mp3")]
        costs = [(cost_of(whisper), cost_of(ours)) for _ in range(3)]
        for k, kind in enumerate(("by the clock", "of processor time")):
            times = [(a[k], b[k]) for a, b in costs]
            print(
                f"whole job against greedy transcription, process start to file, {kind}: "
                + ", ".join(f"{b:.1f}/{a:.1f} s" for a, b in times)
                + f"; ratio {statistics.median(b / a for a, b in times):.2f} (<= 1.25)"
            )
        print(f"peak memory: {peak_memory(ours):.0f} MB (<= 600)")

    def first_sentence(self) -> None:
        """Measure the seed story, and an hour of audio whose text continues to 80,000 words."""
        joined, _ = join([*english()[:6], seed()] * 3, self.scratch)
        more = "\n\n".join(pair.story.text for pair in english())
        endless = self.scratch / "endless.txt"
        endless.write_text("\n\n".join([joined.story.text, *[more] * (80_000 // len(more.split()))]), "utf-8")
        cases = {"seed story": (SEED / "story.txt", SEED / "narration.mp3"), "an hour": (endless, joined.audio)}
        for name, (text, audio) in [*cases.items()] * 3:
            command = [sys.executable, str(CHECKOUT / "tests/benchmarks/first.py"), str(text), str(audio)]
            told = subprocess.run([*command, str(self.tiny)], check=True, capture_output=True, text=True, cwd=CHECKOUT)
            alone, reading, aligned = told.stdout.split()
            print(
                f"{name}: first sentences timed {alone} s after the start of a new process; when a user "
                f"adds the files, they are read in {reading} s, and the first sentences timed {aligned} s later (1.2)"
            )

    def pairings(self) -> None:
        """Align each recording with each text that is not its own."""
        accepted, total = [], 0
        for recording in [seed(), *english()]:
            for text in [seed(), *english(), *(pair for pair, _ in labelled())]:
                if text.name == recording.name:
                    continue
                total += 1
                with suppress(AlignmentFailed):
                    words = align(text.story, recording.audio, self.tiny).words
                    sure = max(word.confidence for word in words if word.start is not None)
                    accepted.append(f"{recording.name} with {text.name}, at most {sure:.2f} sure")
        print(f"{total} texts with a recording of another: {len(accepted)} accepted", *accepted, sep="\n  ")

    def hour(self) -> None:
        part = [*english()[:6], seed()]
        alone = statistics.fmean(map(abs, self.seed_errors().starts))
        costs = []
        for repeats in (1, 3):
            joined, shift = join(part * repeats, self.scratch)
            text, out = self.scratch / "joined.txt", self.scratch / "joined.json"
            text.write_text(joined.story.text, "utf-8")
            command = [sys.executable, "-m", "listenapp", "align", str(text), str(joined.audio), "-o", str(out)]
            started = time.monotonic()
            memory = peak_memory([*command, "--model", "tiny.en", "--threads", "2", "--language", "en"])
            seconds = time.monotonic() - started
            alignment = alignment_from_json(json.loads(out.read_text("utf-8")))
            costs.append(seconds / alignment.duration)
            print(f"{alignment.duration / 60:.0f} min: {seconds:.0f} s, {costs[-1]:.3f} s a second of sound")
        error = errors_of(
            [Reference(r.text, r.start + shift, r.end + shift) for r in reference_of(SEED / "words.json")],
            plain(seed().story.text),
            tail(alignment.words, len(seed().story.words)),
            contiguous=True,
        )
        print(
            f"cost a second, long against short: {costs[1] / costs[0]:.2f} (within 15 %); "
            f"peak memory {memory:.0f} MB (<= 1000)"
        )
        print(
            f"the last story in it, starts: {summary(error.starts)} (alone: mean {alone:.1f}); "
            f"{len(error.untimed)} words without a time"
        )


def told_of(sentences: Sequence[tuple[float, int]]) -> str:
    """Summarise sentences, given as (confidence, number of errors)."""
    tenth = max(1, len(sentences) // 10)
    found = [errors for _, errors in sorted(sentences)]
    total, least_sure, most = sum(found), sum(found[:tenth]), sum(sorted(found)[-tenth:])
    return (
        f"{total} errors over 150 ms, of which {least_sure} ({least_sure / (total or 1):.0%}) in the least sure tenth "
        f"of {len(found)} sentences; no tenth holds more than {most}"
    )


def tail(words: Sequence[Timing], count: int) -> Sequence[Timing]:
    return words[-count:]


def simple_timings(pair: Pair, model: Path) -> list[Timing]:
    import difflib

    samples = decode.decode(pair.audio, rate=RATE, channels=1).samples[:, 0]
    whisper = Recognizer(model, threads=2)._whisper
    segments, _ = whisper.transcribe(
        samples.astype(np.float32) / 32768, language="en", beam_size=1, word_timestamps=True
    )
    heard = [word for s in segments for word in s.words]

    def bare(word: str) -> str:
        return "".join(char for char in word.lower() if char.isalnum())

    matcher = difflib.SequenceMatcher(
        None, [bare(w.text) for w in pair.story.words], [bare(w.word) for w in heard], False
    )
    known = {b.a + k: heard[b.b + k] for b in matcher.get_matching_blocks() for k in range(b.size)}
    times = np.interp(range(len(pair.story.words)), sorted(known), [known[i].start for i in sorted(known)])
    ends = np.interp(range(len(pair.story.words)), sorted(known), [known[i].end for i in sorted(known)])
    return [Timing(float(a), float(b), 1.0, TimingStatus.SPOKEN) for a, b in zip(times, ends, strict=True)]


def peak_memory(command: Sequence[str]) -> float:
    """Return the memory in MB of the largest process among the command and its children.

    A small process measures it, because the memory of this process would count too.
    """
    ask = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    told = subprocess.run([sys.executable, "-c", ask, *command], check=True, capture_output=True, text=True)
    return int(told.stdout.split()[-1]) / 1024


def cost_of(command: Sequence[str]) -> tuple[float, float]:
    """Return the seconds that a command took, and those of processor time, its own children included."""
    before, started = os.times(), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took, after = time.monotonic() - started, os.times()
    return took, after.children_user + after.children_system - before.children_user - before.children_system


def main(wanted: Sequence[str]) -> None:
    if not SHARED.is_dir():
        sys.exit(f"The recordings are not here: {SHARED}")
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(Path(scratch))
        sections: list[Callable[[], None]] = [
            *(bench.accuracy, bench.coverage, bench.confidence, bench.baseline, bench.languages),
            *(bench.insertions, bench.pairings, bench.first_sentence, bench.speed, bench.hour),
        ]
        for section in sections:
            if not wanted or section.__name__ in wanted:
                print(f"\n== {section.__name__.replace('_', ' ')}", flush=True)
                section()


if __name__ == "__main__":
    main(sys.argv[1:])
