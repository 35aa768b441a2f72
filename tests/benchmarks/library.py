"""Measure how long the list of a large library takes: `python tests/benchmarks/library.py`.

cold        3,000 stories without a cache: every file is read and checked
warm        the same in a new process with the cache, and again in the same process
future      warm, but all files have dates in the future, as after a wrong clock
open        a story of 10,000 words, and how much of that its checks take
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "library"))

from stories import build_story, time_evenly

from listenapp.library.store import Library, StoryState
from listenapp.story import validation

STORIES, LONG = 3000, 10_000
YEAR = 365 * 24 * 3600.0


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place, "library")
        fill(root, STORIES)
        show("cold", lambda: ((root / "summaries.json").unlink(missing_ok=True), Library(root).listing()))
        date(root, time.time() - YEAR)
        Library(root).listing()
        show("warm", lambda: Library(root).listing())
        library = Library(root)
        library.listing()
        show("warm, same process", library.listing)
        date(root, time.time() + YEAR)
        Library(root).listing()
        show("future", lambda: Library(root).listing())
        library = Library(Path(place, "long"))
        long = build_story("Long", "This is a sentence of eight words here. " * (LONG // 8))
        id_ = library.add(long, None, time_evenly(long))
        show("open 10,000 words", lambda: library.open(id_))
        documents = [json.loads((library.root / id_ / f"{name}.json").read_bytes()) for name in ("story", "alignment")]
        contents = [(library.root / id_ / f"{name}.json").read_bytes() for name in ("story", "alignment")]
        show("  parsing both files", lambda: [json.loads(content) for content in contents])
        show("  checks of story.json", lambda: validation.check_story(documents[0]))
        show("  checks of alignment.json", lambda: validation.check_alignment(documents[1]))


def fill(root: Path, count: int) -> None:
    """Write many copies of a story of 400 words, without flushing each to the disk."""
    library = Library(root)
    story = build_story("A Ferry", "The old boat stopped. Nobody had recorded it there. " * 44)
    first = root / library.add(story, None, time_evenly(story))
    library.save_state(first.name, StoryState(position=1.0, opened_at=1.7e9))
    for number in range(count - 1):
        shutil.copytree(first, root / f"story-{number:04}")


def date(root: Path, seconds: float) -> None:
    for folder in (path for path in root.iterdir() if path.is_dir()):
        for path in (*folder.iterdir(), folder):
            os.utime(path, (seconds, seconds))


def show(name: str, work: Callable[[], object]) -> None:
    """Print the best real and processor time of three runs."""
    times = []
    for _round in range(3):
        real, processor = time.perf_counter(), time.process_time()
        work()
        times.append((time.perf_counter() - real, time.process_time() - processor))
    print(f"{name:26} {min(times)[0] * 1000:8.1f} ms   processor {min(times)[1] * 1000:8.1f} ms")


if __name__ == "__main__":
    main()
