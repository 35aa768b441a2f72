"""Compare the processor time of this version with that of an older checkout: start-up, import and timing.

    python tests/benchmarks/versions.py OLDER ... [--times 5] [--job NAME]

OLDER is a folder with another version, as `git worktree add` makes it. All versions run by turns in the same Python.
Prints the smallest processor seconds of each, with those of all their processes, and the ratio to the first.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = CHECKOUT / "assets" / "sample"
WINDOW = "from listenapp import app; raise SystemExit(app.run_window(stop_after=1.5))"

Command = Callable[[Path], list[str]]
JOBS: dict[str, Command] = {
    "start-up": lambda _home: ["-c", WINDOW],
    "import of a text": lambda _home: ["-m", "listenapp", "import", str(SAMPLE / "story.txt")],
    "import and timing": lambda _home: [
        "-m",
        "listenapp",
        "import",
        str(SAMPLE / "story.txt"),
        str(SAMPLE / "narration.mp3"),
    ],
    "timing": lambda home: [
        "-m",
        "listenapp",
        "align",
        str(SAMPLE / "story.txt"),
        str(SAMPLE / "narration.mp3"),
        "-o",
        str(home / "a.json"),
    ],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("older", type=Path, nargs="+")
    parser.add_argument("--job", choices=JOBS, help="only this one")
    parser.add_argument("--times", type=int, default=5)
    told = parser.parse_args()
    versions = [*(older.resolve() for older in told.older), CHECKOUT]
    for name in [told.job] if told.job else JOBS:
        rounds = [[processor_seconds(one, JOBS[name]) for one in versions] for _ in range(told.times)]
        least = [min(seconds) for seconds in zip(*rounds, strict=True)]
        for version, seconds in zip(versions, least, strict=True):
            print(f"{name:20} {version.name:20} {seconds:6.2f} s, ratio {seconds / least[0]:.3f}", flush=True)


def processor_seconds(checkout: Path, command: Command) -> float:
    with tempfile.TemporaryDirectory(prefix="listenapp-") as home:
        environment = {
            **os.environ,
            "PYTHONPATH": str(checkout),
            "LISTENAPP_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
        }
        began = used()
        subprocess.run(
            [sys.executable, *command(Path(home))], env=environment, cwd=checkout, check=True, capture_output=True
        )
        return used() - began


def used() -> float:
    found = resource.getrusage(resource.RUSAGE_CHILDREN)
    return found.ru_utime + found.ru_stime


if __name__ == "__main__":
    main()
