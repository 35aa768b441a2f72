"""Measure the speed of the window: `make bench-window`.

    start       from the start of the process to a painted list of 200 stories, compared with an empty PySide6 window
    many        2,000 stories: the start, a frame while scrolling through all of them, a letter typed in the search
    first       a timed story of 10,000 words, opened a second after the list is shown: from the click to its text, and
                to its sound
    at once     the same, opened as soon as the list is shown
    open        the same story later: from the beginning, and from a reading position at 40 minutes
    light       setting and painting a highlighted word in it, while the page scrolls with it

Each start is its own process. Empty and full starts alternate, so that a busy machine affects both equally.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

STORIES, WORDS, STARTS, FIRSTS = 200, 10_000, 9, 6
LOOKED = 1000  # milliseconds
MANY, FRAMES = 2000, 600
TYPED = "story 1999"
# Smallest number of rows of the list in a window of the usual size.
ROWS = 6
OPENINGS, LATER = 7, 2400.0  # openings; seconds
CHECKOUT = Path(__file__).resolve().parent.parent.parent
LIMITS = {
    "start": 2.0,
    "many": 3.0,
    "frame p99": 0.016,
    "letter": 0.050,
    "first text": 0.300,
    "first sound": 0.500,
    "at once text": 0.300,
    "at once sound": 0.500,
    "text": 0.300,
    "sound": 0.500,
    "sound later": 0.500,
    "light": 0.001,
    "light p99": 0.008,
}

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
import sys
from listenapp import __main__
def open_window():
    from PySide6.QtCore import QEventLoop
    from listenapp.app import build, make_application
    from listenapp.library.paths import locate
    from listenapp.ui.library.story_delegate import StoryDelegate
    painted, paint = set(), StoryDelegate.paint
    def watched(row, painter, option, index):
        paint(row, painter, option, index)
        painted.add(index.row())
    StoryDelegate.paint = watched
    application = make_application()
    desktop = build(application, locate())
    desktop.window.show()
    library = desktop.window.library
    while len(painted) < {rows} or library.model.whole < {stories}:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print("painted", flush=True)
    desktop.close()
    return 0
__main__._open_window = open_window
sys.argv = ["listenapp"]
sys.exit(__main__.main())
"""

_FIRST = """
import time
from PySide6.QtCore import QEventLoop, QTimer
from listenapp.app import build, make_application
from listenapp.library.paths import locate
def open_null(_device):
    from listenapp.playback.portaudio_output import open_output
    return open_output("null")
application = make_application()
desktop = build(application, locate(), open_null)
window, playback = desktop.window, desktop.playback
def until(happened):
    while not happened():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
looked = []
window.show()
until(lambda: window.library.model.whole)
QTimer.singleShot({looked}, lambda: looked.append(True))
until(lambda: looked)
begun = time.perf_counter()
desktop.controller.open("{story}")
until(lambda: desktop.controller.current.id)
window.reading.transcript.viewport().repaint()
text = time.perf_counter() - begun
playback.play()
until(lambda: playback.playing and playback.story_time > 0.02)
print(text, time.perf_counter() - begun, flush=True)
desktop.close()
"""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false")
    with tempfile.TemporaryDirectory() as home:
        os.environ["LISTENAPP_HOME"] = home
        os.environ["PYTHONPYCACHEPREFIX"] = f"{home}/compiled"  # an installed program is compiled already
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        measured = {"start": starts(STORIES, STARTS), **opening(Path(home))}
    with tempfile.TemporaryDirectory() as home:
        os.environ["LISTENAPP_HOME"] = home
        measured |= many()
    for name, limit in LIMITS.items():
        value = measured[name]
        shown = f"{value:.2f} times" if name in ("start", "many") else f"{value * 1000:.2f} ms"
        wanted = f"{limit:.1f} times" if name in ("start", "many") else f"{limit * 1000:.0f} ms"
        print(f"{name:12} {shown:>14}   at most {wanted:>10}   {'yes' if value <= limit else 'NO'}")
    return int(any(measured[name] > limit for name, limit in LIMITS.items()))


# -- start ------------------------------------------------------------------------------------------------------


def starts(stories: int, times: int) -> float:
    """Return the ratio of our start time to that of the empty window, from medians."""
    fill_library(stories)
    empty, full = [], []
    for round_ in range(times + 1):
        pair = until_painted(_EMPTY), until_painted(_FULL.format(stories=stories, rows=ROWS))
        if round_:  # the first round fills the disk cache
            empty.append(pair[0])
            full.append(pair[1])
    print(f"empty window {median(empty) * 1000:.0f} ms, ListenApp with {stories} stories {median(full) * 1000:.0f} ms")
    return median(full) / median(empty)


def until_painted(program: str) -> float:
    """Return the seconds from the start of the process to its first line."""
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


def fill_library(stories: int) -> None:
    from listenapp.importing import document
    from listenapp.library.paths import locate
    from listenapp.library.store import Library

    library = Library(locate().library)
    for number in range(stories):
        body = f"It was day {number} of a quiet year in a small town by the sea. " * 20
        library.add(document.from_text(f"Story number {number}\n\n{body}", "en", f"https://www.example.org/{number}"))
    time.sleep(2.1)  # summaries of files that were just written are not cached
    library.summaries()


# -- many stories -----------------------------------------------------------------------------------------------


def many() -> dict[str, float]:
    """Return the ratio of the start times, the 99th percentile of a scrolling frame, and the slowest search letter.

    Times in seconds. A letter's time ends when its rows are painted.
    """
    from PySide6.QtCore import QEventLoop

    from listenapp.app import build, make_application
    from listenapp.library.paths import locate
    from listenapp.ui.window.dialogs import Dialogs

    times = starts(MANY, STARTS // 2)
    application = make_application()
    desktop = build(application, locate())
    library, begun = desktop.window.library, time.perf_counter()
    desktop.window.show()
    while library.model.whole < MANY:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    listed = time.perf_counter() - begun
    while Dialogs.shortcuts.created(desktop.window.dialogs) is None:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    bar, frames, letters = library.list.verticalScrollBar(), [], []
    for frame in range(FRAMES):
        begun = time.perf_counter()
        bar.setValue(bar.maximum() * frame // FRAMES)
        application.processEvents()
        frames.append(time.perf_counter() - begun)
    for count in range(1, len(TYPED) + 1):
        begun = time.perf_counter()
        library.search_field.setText(TYPED[:count])
        application.processEvents()
        letters.append(time.perf_counter() - begun)
    desktop.close()
    print(f"{MANY} stories: listed {listed * 1000:.0f} ms after the window is made, ", end="")
    print(f"a frame {median(frames) * 1000:.1f} ms, a letter {median(letters) * 1000:.1f} ms")
    return {"many": times, "frame p99": sorted(frames)[len(frames) * 99 // 100], "letter": max(letters)}


# -- a long story -----------------------------------------------------------------------------------------------


def opening(home: Path) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop

    from listenapp.app import build, make_application
    from listenapp.library.paths import locate
    from listenapp.library.reading_state import StoryState
    from listenapp.library.store import Library
    from listenapp.playback.portaudio_output import open_output
    from listenapp.ui.window.dialogs import Dialogs

    library = Library(locate().library)
    other = library.summaries()[0].id
    long = long_story(home)
    beginning, middle = library.add(*long), library.add(*long)
    first_story(beginning, 0)  # its files are not in the system's memory yet
    turns = [(first_story(beginning, LOOKED), first_story(beginning, 0)) for _ in range(FIRSTS)]
    firsts, at_once = zip(*turns, strict=True)
    library.save_state(middle, StoryState(LATER, 1.0, time.time()))
    application = make_application()
    desktop = build(application, locate(), lambda _device: open_output("null"))
    window, playback = desktop.window, desktop.playback
    window.show()

    def until(happened: Callable[[], bool]) -> None:
        while not happened():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def open_story(id_: str) -> tuple[float, float]:
        """Return the seconds from the click to the painted text, and to the sound."""
        desktop.controller.open(other)
        until(lambda: desktop.controller.current.id == other)
        begun = time.perf_counter()
        desktop.controller.open(id_)
        until(lambda: desktop.controller.current.id == id_)
        window.reading.transcript.viewport().repaint()
        text = time.perf_counter() - begun
        place = playback.story_time
        playback.play()
        until(lambda: playback.playing and playback.story_time > place + 0.02)
        sound = time.perf_counter() - begun
        playback.pause()
        return text, sound

    until(lambda: window.library.model.whole > STORIES and Dialogs.shortcuts.created(window.dialogs) is not None)
    opened = [open_story(beginning) for _ in range(OPENINGS)]
    later = [open_story(middle) for _ in range(OPENINGS)]
    until(lambda: bool(window.reading.transcript.page.shown_words))
    until(lambda: playback.partial_audio is None)  # the rest has been decoded
    light = highlighted(application.processEvents, window.reading.transcript, playback.alignment)
    desktop.close()
    return {
        "first text": median(text for text, _ in firsts),
        "first sound": median(sound for _, sound in firsts),
        "at once text": median(text for text, _ in at_once),
        "at once sound": median(sound for _, sound in at_once),
        "text": median(text for text, _ in [*opened, *later]),
        "sound": median(sound for _, sound in opened),
        "sound later": median(sound for _, sound in later),
        "light": median(light),
        "light p99": sorted(light)[len(light) * 99 // 100],
    }


def first_story(id_: str, looked: int) -> tuple[float, float]:
    """Return the seconds to the text and to the sound, in a new process."""
    program = [sys.executable, "-c", _FIRST.format(story=id_, looked=looked)]
    received = subprocess.run(program, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    text, sound = map(float, received.split())
    return text, sound


def highlighted(settle: Callable[[], None], transcript: object, alignment: object) -> Sequence[float]:
    """Return the seconds to highlight, scroll to and paint each of a thousand words."""
    from listenapp.story.alignment import Alignment
    from listenapp.ui.transcript.transcript_view import TranscriptView

    assert isinstance(transcript, TranscriptView)
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
        transcript.set_position(word, sentence_of[word])
        settle()  # process the paint event that `light` requested
        lasted.append(time.perf_counter() - begun)
    return lasted


def long_story(folder: Path):  # type: ignore[no-untyped-def]
    """Make a story of 10,000 words with made-up times. Its narration repeats the sample's to an mp3 of an hour."""
    from listenapp.audio.decode import decode
    from listenapp.importing import document
    from listenapp.story.alignment import Alignment, Timing, TimingStatus

    paragraph = " ".join(
        f"In year {n} the old town by the sea had one more boat and nobody asked why." for n in range(6)
    )
    text = "A Long Year\n\n" + "\n\n".join([paragraph] * (WORDS // 96 + 1))
    story = document.from_text(text, "en", "long.txt")
    path = folder / "long.mp3"
    repeat(CHECKOUT / "assets" / "sample" / "narration.mp3", path, seconds=WORDS / 150 * 60)
    duration = decode(path, rate=16_000, channels=1).duration
    each = (duration - 1) / len(story.words)
    words = tuple(Timing(i * each, (i + 1) * each, 0.9, TimingStatus.SPOKEN) for i in range(len(story.words)))
    sentences = tuple(
        Timing(words[s.first_word].start, words[s.last_word].end, 0.9, TimingStatus.SPOKEN) for s in story.sentences
    )
    print(f"{len(story.words)} words, {duration / 60:.0f} minutes of mp3")
    return story, path, Alignment("en", "made", "", story.text_sha256, duration, words, sentences)


def repeat(source: Path, target: Path, seconds: float) -> None:
    """Write the packets of a recording repeatedly, without encoding them again."""
    import av

    with av.open(str(target), "w") as out, av.open(str(source)) as first:
        stream = out.add_stream_from_template(first.streams.audio[0])
        ends = 0
        while ends * stream.time_base < seconds if stream.time_base else not ends:
            begun = ends
            with av.open(str(source)) as container:
                for packet in container.demux(audio=0):
                    if packet.pts is None or packet.duration is None:
                        continue
                    packet.pts = packet.dts = begun + packet.pts
                    ends = packet.pts + packet.duration
                    packet.stream = stream
                    out.mux(packet)


if __name__ == "__main__":
    sys.exit(main())
