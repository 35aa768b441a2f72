"""Kill the program at each system call with which SQLite changes the practice log. strace sends the signal."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import NAME, LogStore

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace"),
]

MOST = 10  # about; calls of one kind at which the program is killed
CHANGES = ("pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
PROGRAM = """
import sys
from pathlib import Path
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
store = LogStore(Path(sys.argv[1]))
if sys.argv[2] == "erase":
    store.erase()
for number in range(10, 10 + 3 * (sys.argv[2] == "append")):
    store.append(Event(float(number), EventKind.STAGE, run="r", stage="write", position=float(number)))
    print(number, flush=True)
"""


def write(home: Path, work: str) -> Path:
    """Return the path of a new log with two events, or of a file that is no log."""
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    path = home / NAME
    if work != "create":
        with LogStore(path) as store:
            for at in (1.0, 2.0):
                store.append(Event(at, EventKind.STAGE, run="r", stage="write", position=at))
    if work == "damaged":
        content = bytearray(path.read_bytes())
        content[100:120] = b"\xff" * 20
        path.write_bytes(content)
    return path


def run(path: Path, work: str, *options: str) -> subprocess.CompletedProcess[str]:
    log = path.parent.parent / "strace.log"
    command = ["strace", "-f", "-o", str(log), *options, sys.executable, "-c", PROGRAM, str(path), work]
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=environ, check=False)


def points(path: Path, work: str) -> Iterator[tuple[str, int]]:
    """Yield changes of a file: the system call, and the number of the call."""
    done = run(path, work, "-e", f"trace={','.join(CHANGES)}")
    if done.returncode != 0 and "ptrace" in done.stderr:
        pytest.skip("this system does not let strace watch")
    assert done.returncode == 0, done.stderr
    calls = re.findall(r"^\d+\s+(\w+)\(", (path.parent.parent / "strace.log").read_text(), re.MULTILINE)
    for name, count in Counter(calls).items():
        yield from ((name, number) for number in range(1, count + 1, 1 + count // MOST))


@pytest.mark.parametrize("work", ["create", "append", "erase", "damaged"])
def test_a_log_is_whole_wherever_the_program_is_killed(tmp_path: Path, work: str) -> None:
    home = tmp_path / "home"
    tried = list(points(write(home, work), work))
    assert len(tried) >= 6
    for name, number in tried:
        path = write(home, work)
        done = run(path, work, "-e", f"inject={name}:signal=KILL:when={number}")
        told = f"killed at {name} number {number}"
        assert done.returncode != 0, told
        with LogStore(path) as store:
            events = [int(event.at) for event in store.events()]
            assert store.fault is None or work == "damaged", told
        if work == "append":
            written = [1, 2, *map(int, done.stdout.split())]
            assert events[: len(written)] == written, told
            assert events == sorted(events), told
        if work == "erase":
            assert events in ([], [1, 2]), told
        if work == "damaged":
            assert set(events) <= {1, 2}, told
            assert any(home.glob(f"damaged-*{NAME}")), told
