"""Programs watched from outside while they run: their memory, their processor time, their first picture."""

from __future__ import annotations

import mmap
import os
import re
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

_MB = 1_000_000
_WIDTH, _HEIGHT = 1280, 800


@dataclass(frozen=True, slots=True)
class Spent:
    """`processor` counts its children's too; `most_memory`: bytes of all its processes together, shared ones once."""

    status: int
    seconds: float
    processor: float
    most_memory: int
    largest_process: int  # bytes, at its own peak


def run(command: Sequence[str], environ: Mapping[str, str], *, watch_memory: bool = False) -> Spent:
    """Looks at the memory every 20 ms, which costs time: ask for one or the other."""
    began, before = time.perf_counter(), os.times()
    with subprocess.Popen(command, env=dict(environ), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        most = largest = 0
        while watch_memory and process.poll() is None:
            pids = _family(process.pid)
            most = max(most, sum(map(_proportional, pids)))
            largest = max(largest, *map(_peak, pids))
            time.sleep(0.02)
        process.wait()
    seconds, after = time.perf_counter() - began, os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Spent(process.returncode, seconds, spent, most, largest)


def _family(pid: int) -> list[int]:
    found = [pid]
    for member in found:
        for task in Path(f"/proc/{member}/task").glob("*/children"):
            found += map(int, _text(task).split())
    return found


def _proportional(pid: int) -> int:
    return _kilobytes("Pss", _text(Path(f"/proc/{pid}/smaps_rollup")))


def _peak(pid: int) -> int:
    return _kilobytes("VmHWM", _text(Path(f"/proc/{pid}/status")))


def _kilobytes(name: str, text: str) -> int:
    received = re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE)
    return int(received[1]) * 1024 if received else 0


def _text(path: Path) -> str:
    """Empty where the process has ended meanwhile."""
    try:
        return path.read_text("ascii")
    except OSError:
        return ""


# -- the first picture ------------------------------------------------------------------------------------------------


class Screen:
    """A display whose picture lies in a file, and can be looked at without asking anybody."""

    def __init__(self, name: str, picture: Path) -> None:
        self.name = name
        self._picture = picture

    def shows_window(self) -> bool:
        """Whether most of the screen is filled and something is drawn on it."""
        pixels = self._pixels()
        return bool((pixels != 0).mean() > 0.5 and len(np.unique(pixels)) > 8)

    def is_empty(self) -> bool:
        return not self._pixels().any()

    def _pixels(self) -> np.ndarray:
        """Every seventh pixel's colour, 0 for the bare screen."""
        with self._picture.open("rb") as file, mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ) as seen:
            header, colours = struct.unpack(">I", seen[:4])[0], struct.unpack(">I", seen[76:80])[0]
            drawn = np.frombuffer(seen[header + colours * 12 :], np.uint32)[: _WIDTH * _HEIGHT : 7]
        return drawn & 0xFFFFFF


@contextmanager
def screen() -> Iterator[Screen]:
    """Without a window manager and without a keyboard."""
    with tempfile.TemporaryDirectory(prefix="listenapp-screen-") as folder:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-fbdir", folder, "-nocursor", "-br"]
        command += ["-screen", "0", f"{_WIDTH}x{_HEIGHT}x24"]
        with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
            os.close(writing)
            try:
                with os.fdopen(reading) as received:
                    number = received.readline().strip()
                yield Screen(f":{number}", Path(folder, "Xvfb_screen0"))
            finally:
                server.terminate()


def seconds_to_window(command: Sequence[str], environ: Mapping[str, str], seen: Screen) -> float:
    """From the start of the process until the window is painted; then it is ended. Raises TimeoutError."""
    wait_until(seen.is_empty, 20.0)
    began = time.perf_counter()
    with subprocess.Popen(command, env={**environ, "DISPLAY": seen.name}, stderr=subprocess.DEVNULL) as process:
        try:
            wait_until(seen.shows_window, 60.0)
            return time.perf_counter() - began
        finally:
            process.terminate()


def wait_until(happened: Callable[[], bool], seconds: float) -> None:
    until = time.perf_counter() + seconds
    while not happened():
        if time.perf_counter() > until:
            raise TimeoutError
        time.sleep(0.002)
