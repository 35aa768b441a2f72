"""Run tests by Windows' Python under Wine, and print a table of the packages: `windows_suite.py TESTS...`.

Each folder of tests is a run of pytest. WORKERS runs go at once (2), each in a Windows of its own. A test that takes
longer than LIMIT seconds (900) or ends the process fails, and the rest of its folder is run again. OPTIONS are more of
pytest's. The results are kept in build/suite of the Windows' copy of the checkout; with CONTINUE=1 an interrupted run
goes on. End with status 1 if a test failed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

CHECKOUT = Path(__file__).resolve().parents[2]
WINDOWS = Path(os.environ["WINDOWS"])
KEPT = WINDOWS / "work" / "build" / "suite"
LIMIT = float(os.environ.get("LIMIT", "900"))  # seconds
WORKERS = int(os.environ.get("WORKERS", "2"))
OPTIONS = os.environ.get("OPTIONS", "").split()
TRIES = 20  # of one folder, each after a test that hung or ended the process

# Python keeps its bytecode in the Windows, because the tests start many processes. A test that hangs tells where.
RUN = [
    "QT_QPA_PLATFORM=offscreen",
    r"QT_QPA_FONTDIR=Z:\usr\share\fonts\truetype\dejavu",
    "PYTHONDONTWRITEBYTECODE=",
    r"PYTHONPYCACHEPREFIX=C:\bytecode",
    *(
        "wine",
        r"Z:\opt\python\python.exe",
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "tests.installer.suite_results",
    ),
    *("-o", f"faulthandler_timeout={LIMIT * 2 / 3}", "-q", "--continue-on-collection-errors"),
]


@dataclass(frozen=True)
class Result:
    """Last result of a test: "passed", "failed", "skipped", or "started" for a test that never ended."""

    test: str
    outcome: str
    seconds: float
    why: str


def folders(given: list[str]) -> list[list[str]]:
    """Return the files of each folder, the folder with the most text first, because it takes longest."""
    files = {
        file for name in given for file in ([Path(name)] if name.endswith(".py") else Path(name).rglob("test_*.py"))
    }
    by_folder: dict[Path, list[Path]] = defaultdict(list)
    for file in sorted(files):
        by_folder[file.parent].append(file)
    largest_first = sorted(by_folder.values(), key=lambda some: -sum(file.stat().st_size for file in some))
    return [[file.as_posix() for file in some] for some in largest_first]


def results(path: Path) -> list[Result]:
    """Return the last result of each test in a file. A test that has failed in its teardown has failed."""
    found: dict[str, Result] = {}
    for line in path.read_text("utf-8").splitlines() if path.exists() else []:
        facts = json.loads(line)
        if "test" in facts:
            result = Result(facts["test"], facts["outcome"], facts.get("seconds", 0.0), facts.get("why", ""))
            found[result.test] = result
    return list(found.values())


def is_complete(path: Path) -> bool:
    return path.exists() and '{"outcome": "end"}' in path.read_text("utf-8")


def run_folder(files: list[str], prefix: str) -> None:
    """Run the tests of a folder until all have a result."""
    name = files[0].rpartition("/")[0].replace("/", "-") if len(files) > 1 else files[0].replace("/", "-")
    path = KEPT / f"{name}.jsonl"
    for _ in range(TRIES):
        if is_complete(path):
            break
        _run_once(files, path, prefix)
    else:
        print(f"{name}: given up after {TRIES} processes", flush=True)
    counts = Counter(result.outcome for result in results(path))
    print(f"{name}: " + ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items())), flush=True)


def _run_once(files: list[str], path: Path, prefix: str) -> None:
    """Run pytest, and kill it when no test has ended for LIMIT seconds."""
    options = ["--results", f"build/suite/{path.name}", *OPTIONS, *files]
    with path.with_suffix(".txt").open("ab") as log:
        command = [str(CHECKOUT / "packaging/windows/wine.sh"), f"PREFIX={prefix}", *RUN, *options]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        size, since = -1, time.monotonic()
        while process.poll() is None:
            time.sleep(1)
            now = path.stat().st_size if path.exists() else 0
            size, since = (size, since) if now == size else (now, time.monotonic())
            if time.monotonic() - since > LIMIT:
                process.kill()  # all processes in the Windows end with it


def run(given: list[str]) -> None:
    if os.environ.get("CONTINUE"):
        for path in KEPT.glob("*.jsonl"):
            _drop_interrupted(path)
    else:
        shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    KEPT.chmod(0o777)  # for the user in the Windows
    queue: SimpleQueue[list[str]] = SimpleQueue()
    for files in folders(given):
        queue.put(files)

    def work(number: int) -> None:
        while not queue.empty():
            run_folder(queue.get(), f"suite-{number}")

    with ThreadPoolExecutor(WORKERS) as threads:
        list(threads.map(work, range(1, WORKERS + 1)))


def _drop_interrupted(path: Path) -> None:
    """Take the test away that was running when the run was interrupted, so that it runs again."""
    lines = path.read_text("utf-8").splitlines(keepends=True)
    if lines and '"outcome": "started"' in lines[-1]:
        path.write_text("".join(lines[:-1]), "utf-8")


def package(test: str) -> str:
    parts = test.split("::", maxsplit=1)[0].split("/")
    return parts[1] if len(parts) > 2 else "tests"


def table() -> bool:
    """Print the packages, the tests that failed, and the reasons of the others that did not run."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    skipped: Counter[str] = Counter()
    failed: list[Result] = []
    for path in sorted(KEPT.glob("*.jsonl")):
        for result in results(path):
            rows[package(result.test)][result.outcome] += 1
            if result.outcome == "skipped":
                skipped[result.why.removeprefix("Skipped: ")] += 1
            elif result.outcome != "passed":
                failed.append(result)
    for reason, count in skipped.most_common():
        print(f"{count:>5} skipped: {reason}")
    for result in failed:
        print(f"{'FAILED' if result.outcome == 'failed' else 'NEVER ENDED'} {result.test}: {_short(result.why)}")
    print(f"| {'package':<12} | passed | failed | skipped |\n|---|---|---|---|")
    total: Counter[str] = sum(rows.values(), Counter())
    for name, row in [*sorted(rows.items()), ("all", total)]:
        print(f"| {name:<12} | {row['passed']:>6} | {row['failed'] + row['started']:>6} | {row['skipped']:>7} |")
    ran = total["passed"] + len(failed)
    print(f"{100 * total['passed'] / max(ran, 1):.2f} % of {ran} tests that ran have passed")
    return bool(ran) and not failed


def _short(why: str) -> str:
    """Return the first line of a failure that says what was wrong."""
    errors = [line[1:].strip() for line in why.splitlines() if line.startswith("E ")]
    return (errors or why.splitlines()[-1:] or [""])[0][:150]


if __name__ == "__main__":
    if sys.argv[1:] != ["table"]:
        run(sys.argv[1:])
    sys.exit(not table())
