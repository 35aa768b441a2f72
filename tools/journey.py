"""Use the installed program from end to end on the command line (`make journey`).

Import the sample, show it, play it to the null output, export it to every format and import the exported lesson. Each
step runs `python -m listenapp` in its own process, with a temporary home. Exit with status 1 at the first step that
fails.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

from listenapp.export import FORMATS
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.preferences import Preferences

PLAYED = 12.0  # seconds
TIMED_WORDS = 300  # fewer than the sample has
PACKAGES = ("av", "numpy", "PySide6-Essentials", "ctranslate2", "faster-whisper", "onnxruntime", "tokenizers")


class StepFailed(Exception):
    """Raised when a step has another result than expected."""


def main() -> int:
    print(f"Python {sys.version.split()[0]}, " + ", ".join(f"{name} {version(name)}" for name in PACKAGES), flush=True)
    with tempfile.TemporaryDirectory(prefix="listenapp-journey-") as folder:
        environ = {**os.environ, "LISTENAPP_HOME": f"{folder}/home", "QT_QPA_PLATFORM": "offscreen"}
        try:
            travel(locate(environ), environ, Path(folder))
        except StepFailed as fault:
            print(f"FAILED: {fault}")
            return 1
    print("The journey is complete.")
    return 0


def travel(paths: Paths, environ: Mapping[str, str], folder: Path) -> None:
    id_ = run(environ, "import", str(paths.sample / "story.txt"), str(paths.sample / "narration.mp3")).split()[-1]
    timed = [word for word in json.loads(run(environ, "show", id_, "--json"))["words"] if word["start"] is not None]
    expect(len(timed) > TIMED_WORDS, f"only {len(timed)} words have a time")
    play(paths, environ, id_, folder)
    for name in FORMATS:
        export(environ, id_, name, folder / f"story.{name}")
    again = run({**environ, "LISTENAPP_HOME": f"{folder}/other"}, "import", str(folder / "story.listen")).split()[-1]
    expect(bool(again), "the lesson file was not imported")


def play(paths: Paths, environ: Mapping[str, str], id_: str, folder: Path) -> None:
    preferences.save(replace(Preferences(), device="null"), paths.preferences)
    trace = folder / "trace.jsonl"
    run(environ, "play", id_, "--trace", str(trace), "--stop-after", str(PLAYED), "--quit-at-end")
    events = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    words = [event["word"] for event in events if event["event"] == "word"]
    expect(len(words) > PLAYED / 2, f"only {len(words)} words were highlighted in {PLAYED:.0f} s")
    expect(words == sorted(words), "words were highlighted out of order")


def export(environ: Mapping[str, str], id_: str, name: str, file: Path) -> None:
    run(environ, "export", id_, "--to", name, "-o", str(file))
    size = sum(one.stat().st_size for one in (file, *file.rglob("*")) if one.is_file())
    expect(size > 1000, f"the export to {name} is empty")


def run(environ: Mapping[str, str], *arguments: str) -> str:
    """Run `listenapp` with `arguments` and return its standard output. Raises StepFailed."""
    print("  listenapp", *arguments[:1], *[Path(a).name for a in arguments[1:]], flush=True)
    command = [sys.executable, "-m", "listenapp", *arguments]
    done = subprocess.run(command, env=dict(environ), capture_output=True, encoding="utf-8", check=False)
    expect(done.returncode == 0, f"exit status {done.returncode} of {' '.join(arguments)}\n{done.stderr}")
    return done.stdout


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise StepFailed(otherwise)


if __name__ == "__main__":
    sys.exit(main())
