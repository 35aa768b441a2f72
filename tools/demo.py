"""Run the demo (`make demo`): align the sample story with the real speech model, then play it in the window.

All data goes to build/demo-home, never to the user's library. Without a display the window is drawn offscreen while the
story plays to a null output, and a picture of it is saved to build/demo.png.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from listenapp import cli
from listenapp.align.alignment_messages import Event, Progress
from listenapp.align.models import installed
from listenapp.align.pipeline import align
from listenapp.audio.decode import decode
from listenapp.commands.terminal import ProgressLine
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment, TimingStatus

BUILD = Path(__file__).resolve().parent.parent / "build"
# Seconds. Enough for the picture to show a highlighted word well inside the story; more on a slow or busy machine.
PLAYED_OFFSCREEN = (15, 60)


def main() -> int:
    home = BUILD / "demo-home"
    shutil.rmtree(home, ignore_errors=True)
    environ = {**os.environ, "LISTENAPP_HOME": str(home)}
    id_ = time_sample(locate(environ))
    return show(id_, environ)


def time_sample(paths: Paths) -> str:
    narration = paths.sample / "narration.mp3"
    story = document.read(str(paths.sample / "story.txt"), "en").story
    model = installed.find("tiny.en", paths.model_places)
    print(f"“{story.title}”: {len(story.words)} words, {decode(narration).duration:.0f} s of narration")
    line = ProgressLine("Timing the story")

    def report(event: Event) -> None:
        if isinstance(event, Progress):
            line.show(event.fraction, event.seconds_left)

    started = time.monotonic()
    alignment = align(story, narration, model, report=report)
    line.clear()
    tell(alignment, time.monotonic() - started)
    return Library(paths.library).add(story, narration, alignment)


def tell(alignment: Alignment, seconds: float) -> None:
    timed = sum(word.status is not TimingStatus.NOT_SPOKEN for word in alignment.words)
    print(f"Words timed:  {timed}")
    print(f"Not spoken:   {len(alignment.words) - timed}")
    print(f"Seconds:      {seconds:.1f} ({alignment.duration / seconds:.0f} times as fast as the voice)", flush=True)


def show(id_: str, environ: dict[str, str]) -> int:
    """Open the window in its own process, as a user does. Return the exit status."""
    command = [sys.executable, "-m", "listenapp", "play", id_, "--quit-at-end"]
    if has_display(environ):
        return subprocess.run(command, env=environ, check=False).returncode
    picture = BUILD / "demo.png"
    picture.unlink(missing_ok=True)
    preferences.save(replace(Preferences(), device="null"), locate(environ).preferences)
    environ = {**environ, "QT_QPA_PLATFORM": "offscreen"}
    for seconds in PLAYED_OFFSCREEN:
        play = [*command, "--picture", str(picture), "--stop-after", str(seconds)]
        status = subprocess.run(play, env=environ, check=False).returncode
        if status == 0 and picture.is_file():
            print(f"No display here: the window was drawn to {picture}")
            return 0
    print("The window could not be drawn.")
    return status or 1


def has_display(environ: dict[str, str]) -> bool:
    if environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    return sys.platform in {"win32", "darwin"} or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(cli.guarded(main))
