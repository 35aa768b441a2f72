"""How quick the window is: `make bench-window`.

    start       from the start of the process to a painted list of 200 stories, against an empty PySide6 window
    open        a timed story of 10,000 words: from the click to its text, and to its sound
    light       setting and painting a lit word in it, while the page follows

Each start is a process of its own; empty and full ones alternate, so that a busy machine is unjust to both alike.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

STORIES, WORDS, STARTS = 200, 10_000, 9
LIMITS = {"start": 2.0, "text": 0.300, "sound": 0.500, "light": 0.001, "light p99": 0.008}

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print("painted", flush=True)
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.processEvents()
"""

_FULL = """
from listenapp import __main__
from listenapp.app import build, make_application
from listenapp.library.paths import locate
application = make_application()
desktop = build(application, locate())
desktop.window.show()
library = desktop.window.library
while library.model.whole < {stories} or not library.list.isVisible():
    application.processEvents()
library.list.viewport().repaint()
print("painted", flush=True)
desktop.close()
"""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")
    with tempfile.TemporaryDirectory() as home:
        os.environ["LISTENAPP_HOME"] = home
        os.environ["PYTHONPYCACHEPREFIX"] = f"{home}/compiled"  # an installed program has been compiled
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        measured = {"start": starts(), **opening(Path(home))}
    for name, limit in LIMITS.items():
        value = measured[name]
        shown = f"{value:.2f} times" if name == "start" else f"{value * 1000:.2f} ms"
        wanted = f"{limit:.1f} times" if name == "start" else f"{limit * 1000:.0f} ms"
        print(f"{name:10} {shown:>14}   at most {wanted:>10}   {'yes' if value <= limit else 'NO'}")
    return int(any(measured[name] > limit for name, limit in LIMITS.items()))


# -- starting ---------------------------------------------------------------------------------------------------


def starts() -> float:
    """How many times as long ours takes as the empty one, from medians."""
    fill_library()
    empty, full = [], []
    for round_ in range(STARTS + 1):
        pair = until_painted(_EMPTY), until_painted(_FULL.format(stories=STORIES))
        if round_:  # the first one fills the disk's cache
            empty.append(pair[0])
            full.append(pair[1])
    print(f"empty window {median(empty) * 1000:.0f} ms, ListenApp with {STORIES} stories {median(full) * 1000:.0f} ms")
    return median(full) / median(empty)


def until_painted(program: str) -> float:
    """Seconds from the start of the process to its first line."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        lasted = time.perf_counter() - begun
        process.stdout.read()
    assert line.strip() == "painted", line
    return lasted


def fill_library() -> None:
    from listenapp.importing import document
    from listenapp.library.paths import locate
    from listenapp.library.store import Library

    library = Library(locate().library)
    for number in range(STORIES):
        body = f"It was day {number} of a quiet year in a small town by the sea. " * 20
        library.add(document.from_text(f"Story number {number}\n\n{body}", "en", f"https://www.example.org/{number}"))
    time.sleep(2.1)  # summaries of files that have just been written are not remembered
    library.summaries()


# -- a long story -----------------------------------------------------------------------------------------------


def opening(home: Path) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop

    from listenapp.app import build, make_application
    from listenapp.library.paths import locate
    from listenapp.library.store import Library
    from listenapp.playback.output import open_output

    id_ = Library(locate().library).add(*long_story(home))
    application = make_application()
    desktop = build(application, locate(), lambda _device: open_output("null"))
    window, session = desktop.window, desktop.session
    window.show()

    def until(happened: Callable[[], bool]) -> float:
        begun = time.perf_counter()
        while not happened():
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        return time.perf_counter() - begun

    until(lambda: window.library.model.whole > STORIES)
    begun = time.perf_counter()
    desktop.desk.open(id_)
    until(lambda: window.is_reading)
    window.reading.transcript.viewport().repaint()
    text = time.perf_counter() - begun
    session.play()
    until(lambda: session.playing and session.story_time > 0.02)
    sound = time.perf_counter() - begun
    session.pause()
    until(lambda: bool(window.reading.transcript.page.shown_words))
    light = lit(application.processEvents, window.reading.transcript, session.alignment)
    desktop.close()
    return {"text": text, "sound": sound, "light": median(light), "light p99": sorted(light)[len(light) * 99 // 100]}


def lit(settle: Callable[[], None], transcript: object, alignment: object) -> Sequence[float]:
    """Seconds for each of a thousand words: lit, scrolled to, painted."""
    from listenapp.story.timeline import Alignment
    from listenapp.ui.transcript import Transcript

    assert isinstance(transcript, Transcript)
    assert isinstance(alignment, Alignment)
    settle()
    heard = [i for i, timing in enumerate(alignment.words) if timing.start is not None]
    sentence_of = {
        word: number
        for number, sentence in enumerate(transcript.story.sentences if transcript.story else ())
        for word in range(sentence.first_word, sentence.last_word + 1)
    }
    lasted = []
    for word in heard[3000:4000]:
        begun = time.perf_counter()
        transcript.light(word, sentence_of[word])
        settle()  # paints what `light` asked for
        lasted.append(time.perf_counter() - begun)
    return lasted


def long_story(folder: Path):  # type: ignore[no-untyped-def]
    """A story of 10,000 words, a narration of an hour that hums, and made-up times."""
    import numpy as np

    from listenapp.importing import document
    from listenapp.story.timeline import Alignment, Status, Timing

    paragraph = " ".join(
        f"In year {n} the old town by the sea had one more boat and nobody asked why." for n in range(6)
    )
    text = "A Long Year\n\n" + "\n\n".join([paragraph] * (WORDS // 96 + 1))
    story = document.from_text(text, "en", "long.txt")
    each, rate = 0.35, 8000
    words = tuple(Timing(i * each, (i + 1) * each, 0.9, Status.SPOKEN) for i in range(len(story.words)))
    sentences = tuple(
        Timing(words[s.first_word].start, words[s.last_word].end, 0.9, Status.SPOKEN) for s in story.sentences
    )
    duration = each * len(words) + 1
    path = folder / "long.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        hum = (np.sin(np.arange(rate) * 2 * np.pi * 220 / rate) * 8000).astype("<i2").tobytes()
        for _ in range(int(duration)):
            file.writeframes(hum)
    alignment = Alignment("en", "made", "", story.text_sha256, float(int(duration)), words, sentences)
    return story, path, alignment


if __name__ == "__main__":
    sys.exit(main())
