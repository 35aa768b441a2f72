"""Measure how soon a recording without a text plays: `python tests/benchmarks/recording_alone.py [RECORDING] [TIMES]`.

The library is empty. A recording is dropped on the window, and "Write text" is clicked a second later, or at once. Each
turn is a new process with a null output. Without arguments it takes the narration of ../shared/data/seed-story, or the
sample's.

    page    from the click to the page on which the recording can be played
    sound   from the click to the output of its first sound. Play is asked for as soon as the page is there
    CPU     seconds of processor time of the window's process until then
    block   the longest time for which the window handled no events

It prints the load of the machine too, because other programs slow down each of these times.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SEED = CHECKOUT.parent / "shared" / "data" / "seed-story" / "narration.mp3"
SAMPLE = CHECKOUT / "assets" / "sample" / "narration.mp3"
LIMIT, TIMES = 3.0, 5  # seconds from the click to the sound; turns of each kind
LOOKS = {"after a look": 1000, "at once": 0}  # milliseconds from the drop to the click

_TURN = """
import time
from PySide6.QtCore import QEventLoop, QTimer
from listenapp.app import build, make_application
from listenapp.library.paths import locate
from listenapp.playback.portaudio_output import open_output
from listenapp.ui.importer.dropped_files import DroppedItems
application = make_application()
desktop = build(application, locate(), lambda _device: open_output("null"))
window, playback = desktop.window, desktop.playback
longest, last = 0.0, time.perf_counter()
def until(happened):
    global longest, last
    while not happened():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        time.sleep(0.001)
        last = time.perf_counter()
looked = []
window.show()
until(lambda: window.library.model.whole is not None)
window.drag_drop.handle(DroppedItems("", {recording!r}))
QTimer.singleShot({look}, lambda: looked.append(True))
until(lambda: looked and window.dialogs.import_dialog.add_button.isEnabled())
longest, last, begun, worked = 0.0, time.perf_counter(), time.perf_counter(), time.process_time()
window.dialogs.import_dialog.add_button.click()
until(lambda: window.is_reading)
page = time.perf_counter() - begun
playback.play()
until(lambda: playback.playing and playback.story_time > 0.02)
print(page, time.perf_counter() - begun, time.process_time() - worked, longest, flush=True)
desktop.close()
"""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")
    recording = Path(sys.argv[1]) if len(sys.argv) > 1 else SEED if SEED.exists() else SAMPLE
    times = int(sys.argv[2]) if len(sys.argv) > 2 else TIMES
    slowest = 0.0
    with tempfile.TemporaryDirectory() as compiled:
        os.environ["PYTHONPYCACHEPREFIX"] = compiled  # an installed program is compiled already
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        turn(recording, 0)  # compiles
        for name, look in LOOKS.items():
            turns = [turn(recording, look) for _ in range(times)]
            page, sound, cpu, block = (sorted(one[k] for one in turns) for k in range(4))
            slowest = max(slowest, sound[-1])
            print(
                f"{name:13} page {median(page):.2f} s, sound {median(sound):.2f} s (slowest {sound[-1]:.2f}), "
                f"CPU {median(cpu):.2f} s, block {1000 * median(block):.0f} ms; load {os.getloadavg()[0]:.1f}"
            )
    print(f"at most {LIMIT:.0f} s to the sound: {'yes' if slowest <= LIMIT else 'NO'}")
    return int(slowest > LIMIT)


def turn(recording: Path, look: int) -> tuple[float, ...]:
    """Return the seconds to the page and to the sound, of processor time, and of the longest block."""
    with tempfile.TemporaryDirectory() as home:
        program = [sys.executable, "-c", _TURN.format(recording=str(recording), look=look)]
        environ = {**os.environ, "LISTENAPP_HOME": home}
        received = subprocess.run(program, check=True, env=environ, stdout=subprocess.PIPE, text=True).stdout
    return tuple(float(word) for word in received.split())


if __name__ == "__main__":
    sys.exit(main())
