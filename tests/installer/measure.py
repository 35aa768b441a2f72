"""Measures the frozen program: `measure.py PROGRAM [size] [start] [align] [memory] [play]`; status 1 where one misses.

PROGRAM is the frozen folder. It is compared with the checkout that this runs in. `start` wants Xvfb, and root for a
cold start; `play` wants pulseaudio.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

import heard
import watched

from listenapp.library import preferences

HERE = Path(__file__).resolve()
CHECKOUT = HERE.parents[2]
SEED = CHECKOUT.parent / "shared" / "data" / "seed-story"
STARTS, PAIRS = 7, 5
MB = 1_000_000
DOWNLOADS = {".deb": 195, ".run": 195, "-Setup.exe": 200}
"""MB that a download may have, by the ending of its name."""

_missed: list[str] = []


def row(measure: str, found: str, bar: str, passed: bool) -> None:
    print(f"{measure:<44} {found:<58} {bar:<14} {'ok' if passed else 'MISSED'}", flush=True)
    if not passed:
        _missed.append(measure)


def main(program: Path, wanted: list[str]) -> int:
    command = program / "listenapp"
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory(prefix="listenapp-measured-") as folder:
        environ = {**os.environ, "LISTENAPP_HOME": f"{folder}/home"}
        environ.pop("QT_QPA_PLATFORM", None)
        measures: dict[str, Callable[[], None]] = {
            "size": lambda: sizes(program),
            "start": lambda: starts(command, environ),
            "align": lambda: speed(command, environ, Path(folder)),
            "memory": lambda: memory(command, environ, Path(folder)),
            "play": lambda: playing(command, environ, program / "_internal" / "assets" / "sample"),
        }
        for name in wanted or measures:
            measures[name]()
    print(f"\nmissed: {', '.join(_missed) or 'nothing'}")
    return 1 if _missed else 0


# -- size ---------------------------------------------------------------------------------------------------------


def sizes(program: Path) -> None:
    installed = sum(_size(path) for path in program.rglob("*"))
    row("installed size", f"{installed / MB:.0f} MB", "470 MB", installed <= 470 * MB)
    for ending, most in DOWNLOADS.items():
        for file in sorted((CHECKOUT / "dist").glob(f"*{ending}")):
            row(f"download, {ending}", f"{_size(file) / MB:.0f} MB", f"{most} MB", _size(file) <= most * MB)
    reasons = json.loads(HERE.with_name("parts.json").read_text("utf-8"))
    print("the ten largest parts:")
    for part, size in largest(program / "_internal", 10):
        print(f"    {size / MB:6.1f} MB  {part:<34} {reasons.get(part, 'NOBODY SAYS WHY')}")


def largest(inside: Path, count: int) -> list[tuple[str, int]]:
    """Files and folders as a reader would name them: `models/tiny.en`, `av.libs`; Qt by its libraries."""
    found: dict[str, int] = {}
    for path in inside.rglob("*"):
        name = _part_of(path.relative_to(inside).as_posix())
        found[name] = found.get(name, 0) + _size(path)
    return sorted(found.items(), key=lambda part: -part[1])[:count]


def _part_of(path: str) -> str:
    parts = path.split("/")
    if parts[0] == "PySide6":
        return "PySide6: Qt and its bindings" if "libicu" not in path else "PySide6: ICU"
    return "/".join(parts[:2]) if parts[0] in {"models", "assets"} else parts[0]


def _size(path: Path) -> int:
    return 0 if path.is_symlink() or path.is_dir() else path.stat().st_size


# -- start --------------------------------------------------------------------------------------------------------


def starts(command: Path, environ: dict[str, str]) -> None:
    with watched.screen() as screen:
        watched.seconds_to_window([str(command)], environ, screen)  # the first start of all makes its folders
        warm = [watched.seconds_to_window([str(command)], environ, screen) for _ in range(STARTS)]
        row("start to a painted window, warm", _spread(warm), "1.0 s", median(warm) <= 1.0)
        forget = Path("/proc/sys/vm/drop_caches")
        if not os.access(forget, os.W_OK):
            print("a cold start is measured by root only")
            return
        cold = []
        for _ in range(STARTS // 2):
            subprocess.run(["sync"], check=True)
            forget.write_text("3")
            cold.append(watched.seconds_to_window([str(command)], environ, screen))
        row("start to a painted window, cold", _spread(cold), "2.5 s", median(cold) <= 2.5)


def _spread(seconds: list[float]) -> str:
    return f"median {median(seconds):.2f} s, {min(seconds):.2f} to {max(seconds):.2f} ({len(seconds)} starts)"


# -- alignment ----------------------------------------------------------------------------------------------------


def speed(command: Path, environ: dict[str, str], folder: Path) -> None:
    """Alternately, so that a busy machine is unjust to both alike; processor time tells most on one."""
    ways = {"frozen": [str(command)], "unfrozen": [sys.executable, "-m", "listenapp"]}
    spent: dict[str, list[watched.Spent]] = {name: [] for name in ways}
    sample = CHECKOUT / "assets" / "sample"
    for _ in range(PAIRS):
        for name, way in ways.items():
            spent[name].append(watched.run([*way, *_align(sample, folder)], environ))
    ended = {name: [one.status for one in runs] for name, runs in spent.items()}
    if any(any(statuses) for statuses in ended.values()):
        row("alignment, status of each run", str(ended), "0", False)
        return
    by_clock, by_processor = _ratios(spent, "seconds"), _ratios(spent, "processor")
    shown = f"processor time {median(by_processor):.2f} times, clock {median(by_clock):.2f} times"
    row("alignment, frozen against unfrozen", shown, "0.9 to 1.1", 0.9 <= median(by_processor) <= 1.1)
    print(f"    by pair: processor {_listed(by_processor)}; clock {_listed(by_clock)}")


def _ratios(spent: dict[str, list[watched.Spent]], measure: str) -> list[float]:
    pairs = zip(spent["frozen"], spent["unfrozen"], strict=True)
    return [getattr(one, measure) / getattr(other, measure) for one, other in pairs]


def _listed(ratios: list[float]) -> str:
    return " ".join(f"{ratio:.2f}" for ratio in ratios)


def _align(story: Path, folder: Path) -> Iterator[str]:
    yield from ("align", str(story / "story.txt"), str(story / "narration.mp3"), "-o", str(folder / "times.json"))


def memory(command: Path, environ: dict[str, str], folder: Path) -> None:
    story = SEED if SEED.exists() else CHECKOUT / "assets" / "sample"
    spent = watched.run([str(command), *_align(story, folder)], environ, watch_memory=True)
    shown = f"{spent.most_memory / MB:.0f} MB together, {spent.largest_process / MB:.0f} MB the larger process"
    row(f"peak memory, timing the {story.name}", shown, "600 MB", not spent.status and spent.most_memory <= 600 * MB)


# -- playing ------------------------------------------------------------------------------------------------------


def playing(command: Path, environ: dict[str, str], sample: Path) -> None:
    home = Path(environ["LISTENAPP_HOME"])
    add = [str(command), "import", str(sample / "story.txt"), str(sample / "narration.mp3")]
    story = subprocess.run(add, env=environ, capture_output=True, text=True, check=True).stdout.split()[-1]
    preferences.save(replace(preferences.load(home / "preferences.json"), device="pulse"), home / "preferences.json")
    folder = next((home / "library").glob(f"{story}*"))
    played = heard.play([str(command), "play", story], environ, home / "trace.jsonl")
    found = heard.find(played.recording, sample / "narration.mp3")
    shown = f"whole {found.whole:.3f}, by seconds {min(found.pieces):.3f} or more, {found.interruptions} interruptions"
    row("correlation of recording and narration", shown, "0.95", found.whole > 0.95)
    late = heard.lateness(played, found, json.loads((folder / "alignment.json").read_text("utf-8")))
    shown = f"median {median(late):.1f}, {min(late):.1f} to {max(late):.1f} ms ({len(late)} words)"
    row("painted highlight against recorded sound", shown, "25 ms, all", max(map(abs, late)) <= 25)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), sys.argv[2:]))
