"""Measure every export of one hour of narration: `make bench-export`.

The sample story is repeated until it lasts an hour, with a hundred words in its glossary. Each export runs in a process
of its own, as `listenapp export` does, with the time to read the story but without the start of Python.
"""

from __future__ import annotations

import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from listenapp.audio.audio_file import sha256
from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.commands import export
from listenapp.export import FORMATS, HANDOUT, Content
from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.serialize import alignment_from_json

HOUR = 3600.0
LIMITS = {"epub": 6.0, "html": 6.0, "apkg": 20.0}
TEXT_LIMIT = 1.0
MEMORY_LIMIT = 500  # MB
UNITS = {"epub": ("sentence", "word"), "clips": ("sentence",)}
WORDS = 100  # in the glossary


def main() -> int:
    if sys.argv[1:]:
        return run_one(*sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        library, id_, audio_size = hour(Path(folder))
        print(f"One hour of narration, {audio_size / 1e6:.1f} MB as MP3\n")
        print(f"{'format':15} {'seconds':>8} {'at most':>8} {'of CPU':>7} {'size MB':>8} {'memory MB':>10}")
        for name in FORMATS:
            for unit in UNITS.get(name, ("",)):
                measure(name, unit, library, id_, Path(folder) / f"out-{name}-{unit}")
    return 0


def measure(name: str, unit: str, library: Path, id_: str, out: Path) -> None:
    command = [sys.executable, __file__, name, unit, str(library), id_, str(out)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, cpu, memory = json.loads(done.stdout)
    files = [out] if out.is_file() else list(out.iterdir())
    size = sum(path.stat().st_size for path in files)
    limit = LIMITS.get(name, TEXT_LIMIT if FORMATS[name].content is Content.TEXT else None)
    limits = f"{limit:.0f}" if limit else "-"
    note = " over" if (limit and seconds > limit) or memory > MEMORY_LIMIT else ""
    label = f"{name} {unit}".strip()
    print(f"{label:15} {seconds:8.2f} {limits:>8} {cpu:7.2f} {size / 1e6:8.2f} {memory:10.0f}{note}", flush=True)


def run_one(name: str, unit: str, library: str, id_: str, out: str) -> int:
    options = export.Options(story=[id_], library=library, to=name, output=out, granularity=unit or None, title=None)
    if name == HANDOUT:
        from listenapp.ui.share.handout_pdf import write

        options = replace(options, gaps="mixed", write_handout=write)
    started, cpu = time.perf_counter(), time.process_time()
    export.run(options)
    print(json.dumps([time.perf_counter() - started, time.process_time() - cpu, peak_memory()]))
    return 0


def peak_memory() -> float:
    """Return the most memory that this process has used, in MB.

    On Linux, `ru_maxrss` begins with the memory of the process that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\s*(\d+)", status.read_text())[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def hour(folder: Path) -> tuple[Path, str, int]:
    """Put the repeated sample into a library. Return the library, the story's id and the size of its narration."""
    sample = locate().sample
    story = document.read(str(sample / "story.txt"), "en").story
    alignment = alignment_from_json(atomic_files.read_json(sample / "alignment.json"))
    pcm = decode(sample / "narration.mp3")
    times = round(HOUR / pcm.duration)
    audio = folder / "hour.mp3"
    encode(Pcm(np.tile(pcm.samples, (times, 1)), pcm.rate), audio)
    long = repeated(story, times)
    library = Library(folder / "library")
    timings = repeated_times(alignment, long, times, pcm.duration)
    id_ = library.add(long, audio, replace(timings, audio_sha256=sha256(audio)))
    return library.root, id_, audio.stat().st_size


def repeated(story: Story, times: int) -> Story:
    length, count, blocks = len(story.text), len(story.words), len(story.blocks)
    terms = list(dict.fromkeys(word.text.lower() for word in story.words if len(word.text) > 5))[:WORDS]
    return replace(
        story,
        text=story.text * times,
        blocks=tuple(
            replace(b, char_start=b.char_start + n * length, char_end=b.char_end + n * length)
            for n in range(times)
            for b in story.blocks
        ),
        words=tuple(
            replace(w, char_start=w.char_start + n * length, char_end=w.char_end + n * length)
            for n in range(times)
            for w in story.words
        ),
        sentences=tuple(
            replace(
                s, first_word=s.first_word + n * count, last_word=s.last_word + n * count, block=s.block + n * blocks
            )
            for n in range(times)
            for s in story.sentences
        ),
        glossary=tuple(GlossaryEntry(term, "a word") for term in terms),
    )


def repeated_times(alignment: Alignment, story: Story, times: int, duration: float) -> Alignment:
    def later(timing: Timing, n: int) -> Timing:
        if timing.start is None or timing.end is None:
            return timing
        return replace(timing, start=timing.start + n * duration, end=timing.end + n * duration)

    return replace(
        alignment,
        text_sha256=story.text_sha256,
        duration=times * duration,
        words=tuple(later(timing, n) for n in range(times) for timing in alignment.words),
        sentences=tuple(later(timing, n) for n in range(times) for timing in alignment.sentences),
        extra=(),
    )


if __name__ == "__main__":
    sys.exit(main())
