"""Search for files that break a reader, guided by the code that they reach.

    python tests/fuzz/fuzz.py READER|all [--seconds 600] [--keep FOLDER]

READER: one of `NAMES`. Needs atheris (`pip install atheris`, Python 3.11 or 3.12).
Prints each fault once, with the file that shows it, and a summary for each reader. Exit status 1 if there was a fault.
FOLDER (build/fuzz) keeps the inputs of the search, from which the next one goes on, and the faults.

A fault is a traceback, a crash, and an input that takes more than 20 s of processor time or more than 1 GB. Put small
ones into tests/fuzz/found, where `test_found_inputs.py` reads them again.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
NAMES = ("text", "md", "html", "mhtml", "docx", "epub", "lesson", "json", "timed", "book", "dictionary", "work")
MOST_SECONDS = 20.0  # of the processor for one input; the search itself makes Python several times slower
LONGEST = 12_000  # bytes of an input
STOPPED_AFTER = 120  # seconds for one input
MEMORY = 1_500  # MB of the whole process, with the dictionaries and the instrumented code
_SHARE_OF_JSON = 3  # of four mutations


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reader", choices=(*NAMES, "all"))
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--keep", type=Path, default=CHECKOUT / "build" / "fuzz")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    told = parser.parse_args(arguments)
    if told.here:
        search(told.reader, told.seconds, told.keep.absolute())
        return 0
    names = NAMES if told.reader == "all" else (told.reader,)
    return max(in_process_of_its_own(name, told.seconds, told.keep.absolute()) for name in names)


def in_process_of_its_own(name: str, seconds: int, keep: Path) -> int:
    """Search, again after each crash until the time is over. Print a summary and return the exit status."""
    faults = keep / name / "faults"
    faults.mkdir(parents=True, exist_ok=True)
    before, end, statuses = set(faults.iterdir()), time.monotonic() + seconds, []
    while (left := round(end - time.monotonic())) > 0:
        command = [sys.executable, __file__, name, "--here", "--seconds", str(left), "--keep", str(keep)]
        statuses.append(subprocess.run(command, check=False, cwd=CHECKOUT).returncode)
        if statuses[-1] == 0 or len(statuses) > 20:
            break
    found = sorted(path.name for path in set(faults.iterdir()) - before)
    crashes = sum(map(bool, statuses))
    print(f"{name}: {len(found)} faults {found}, {crashes} ends of the process before the time", flush=True)
    return int(bool(found) or crashes > 0)


def search(name: str, seconds: int, keep: Path) -> None:
    """Search in this process, which ends with it."""
    import atheris

    sys.path[:0] = [str(CHECKOUT), str(Path(__file__).parent)]
    with atheris.instrument_imports(include=["listenapp"]):
        from targets import TARGETS, mutate_json
    target, folder = TARGETS[name], keep / name
    corpus, faults = folder / "corpus", folder / "faults"
    for place in (corpus, faults):
        place.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds():
        (corpus / sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words))
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-timeout={STOPPED_AFTER}",
        f"-report_slow_units={STOPPED_AFTER}",  # `Tried` counts processor time; a busy machine is no fault
        f"-rss_limit_mb={MEMORY}",
        f"-dict={words}",
        f"-artifact_prefix={faults}/",
        "-print_final_stats=1",
        "-verbosity=0",
    ]

    def mutate(content: bytes, longest: int, seed: int) -> bytes:
        if target.is_json and seed % 4 < _SHARE_OF_JSON:
            return mutate_json(content, seed)[:longest]
        return atheris.Mutate(content, longest)

    tried = Tried(target.read, faults)
    more = {"custom_mutator": mutate} if target.is_json else {}
    atheris.Setup([sys.argv[0], *options, str(corpus)], tried.one, **more)
    atheris.Fuzz()


class Tried:
    """Reads inputs, and keeps the first one of each fault."""

    def __init__(self, read, faults: Path) -> None:
        self._read, self._faults = read, faults
        self._known: set[str] = {path.name for path in faults.iterdir()}

    def one(self, content: bytes) -> None:
        from listenapp.errors import ListenError

        began = time.process_time()
        with tempfile.TemporaryDirectory(dir=_memory_disk()) as place:
            try:
                self._read(content, Path(place))
            except ListenError:
                pass
            except Exception as error:  # noqa: BLE001 - every one is a fault, and the search goes on
                self._keep(_where(error), content, "".join(traceback.format_exception(error)))
        took = time.process_time() - began
        if took > MOST_SECONDS:
            self._keep(f"slow-{took:.0f}", content, f"It took {took:.1f} s of the processor.")

    def _keep(self, name: str, content: bytes, told: str) -> None:
        if name not in self._known:
            self._known.add(name)
            (self._faults / name).write_bytes(content)
            print(f"\nFAULT {self._faults / name}\n{told}", file=sys.stderr, flush=True)


def _where(error: Exception) -> str:
    """Return a file name that is the same for the same fault: its kind and the innermost lines of the program."""
    lines = [f"{Path(one.filename).stem}-{one.lineno}" for one in traceback.extract_tb(error.__traceback__)]
    return "-".join([type(error).__name__, *lines[-3:]])


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word.encode())


def _memory_disk() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
