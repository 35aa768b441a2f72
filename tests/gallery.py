"""Pictures of every view in every theme, size and scale, into build/gallery: `make gallery`.

Each scale is drawn by a process of its own, since Qt reads it once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from listenapp.app import Desktop, build, make_application
from listenapp.audio.decode import decode
from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library, StoryState
from listenapp.playback.output import open_output
from listenapp.story.model import ARTICLE, Story
from listenapp.story.timeline import Alignment, Status, Timing
from listenapp.ui import growing
from listenapp.ui.class_view import size_for
from listenapp.ui.highlight import Highlight, Style
from listenapp.ui.languages import NAMES
from listenapp.ui.veil import Veil

CHECKOUT = Path(__file__).resolve().parent.parent
GALLERY = CHECKOUT / "build" / "gallery"
SIZES = {"small": (800, 600), "usual": (1280, 800), "large": (1920, 1080)}
THEMES = ("light", "dark", "sepia", "high-contrast")


@dataclass(frozen=True)
class Plate:
    scale: int  # percent
    theme: str
    size: str
    language: str = "en"


PLATES = (
    *(Plate(100, theme, "usual") for theme in THEMES),
    Plate(100, "light", "small"),
    Plate(100, "dark", "large"),
    Plate(175, "light", "usual"),
    Plate(200, "light", "usual"),
    Plate(200, "dark", "usual"),
    Plate(300, "light", "small"),
    *(Plate(100, "light", "usual", language) for language in NAMES if language != "en"),
)


def main() -> int:
    if len(sys.argv) > 1:
        draw(Plate(int(sys.argv[1]), *sys.argv[2:5]))
        return 0
    for plate in PLATES:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(plate.scale / 100)}
        command = [sys.executable, __file__, str(plate.scale), plate.theme, plate.size, plate.language]
        subprocess.run(command, env=environ, check=True)
    print(f"{len(list(GALLERY.rglob('*.png')))} pictures in {GALLERY}")
    return 0


def draw(plate: Plate) -> None:
    """All views on one plate."""

    folder = GALLERY / f"{plate.scale}-{plate.theme}-{plate.size}-{plate.language}"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        paths = locate({"LISTENAPP_HOME": home})
        preferences.save(replace(Preferences(), theme=plate.theme, language=plate.language), paths.preferences)
        desktop = build(make_application(), paths, lambda _device: open_output("null"))
        desktop.window.resize(*SIZES[plate.size])
        desktop.window.show()
        for name, shown in views(desktop, paths):
            shown.grab().save(str(folder / f"{name}.png"))
        desktop.close()


def views(desktop: Desktop, paths: Paths) -> Iterator[tuple[str, QWidget]]:
    """Brings the window into one state after another and yields the name of each."""

    window, session = desktop.window, desktop.session
    wait_until(window.library.drop_zone.isVisible)
    yield "empty", window
    window.sheet.open_with(str(paths.sample / "story.txt"), str(paths.sample / "narration.mp3"))
    wait_until(lambda: "“" in window.sheet.note.text() or "«" in window.sheet.note.text())
    yield "import", window
    window.sheet.show_progress("Timing the story… 40 %, 6 s left", 0.4)
    yield "import-progress", window
    window.sheet.dismiss()

    library = Library(paths.library)
    id_ = fill(library, paths.sample)
    library.save_state(id_, StoryState(position=40.0, opened_at=1.0))
    window.show_library()
    wait_until(lambda: window.library.model.whole == len(TITLES) + 1)
    yield "library", window
    desktop.desk.open(id_)
    wait_until(lambda: session.ready and window.reading.glossary.model.row(0).count is not None)
    yield "reading-at-rest", window
    session.play()
    wait_until(lambda: session.story_time > 42.0)
    yield "reading", window
    session.pause()
    window.reading.transcript.verticalScrollBar().setValue(0)
    window.reading.transcript.set_following(False)
    yield "scrolled-away", window
    window.reading.replay(0)
    start = session.story_time
    wait_until(lambda: window.reading.transcript.lit_word is not None and session.story_time != start)
    yield "glossary-replay", window
    window.leave()
    window.message.show_error(
        ListenError(
            "x",
            "“narration.mp3” cannot be opened as sound.",
            "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.",
        )
    )
    yield "message", window
    window.message.hide()
    window.top.type_button.click()
    yield "appearance", window
    window.appearance.dismiss()
    window.reading.transport.manner_button.click()
    yield "manner", window
    window.manner.dismiss()
    window.calibration.begin()
    yield "calibration", window
    window.calibration.dismiss()
    window.listening.own_word()
    yield "own-word", window
    window.reading.glossary.form.close_form()
    yield from styles(desktop)
    yield from veils_and_classes(desktop)


def styles(desktop: Desktop) -> Iterator[tuple[str, QWidget]]:
    transcript, session = desktop.window.reading.transcript, desktop.session
    session.play()
    wait_until(lambda: transcript.lit_word is not None)
    session.pause()
    desktop.session.set_range((session.story_time - 4, session.story_time + 9))
    for style in Style:
        transcript.set_highlight(Highlight(style))
        transcript.back_to_voice()
        yield f"style-{style}", desktop.window
    transcript.set_highlight(Highlight())
    desktop.session.set_range(None)


def veils_and_classes(desktop: Desktop) -> Iterator[tuple[str, QWidget]]:
    window, session = desktop.window, desktop.session
    for worn in (Veil.BLURRED, Veil.AHEAD, Veil.SENTENCE, Veil.HIDDEN):
        window.reading.transcript.set_veil(worn)
        yield f"veil-{worn}", window
    window.reading.transcript.set_veil(Veil.NONE)
    window.reading.transcript.mark_doubts([4, 6])
    yield "doubtful", window
    window.listening.edit_times()
    yield "timing-editor", window
    window.reading.editor.close_editor()
    window.cheat_sheet()
    yield "keys", window
    window.cheats.dismiss()
    window.class_view()
    view = window.class_room.view
    if view is not None:
        view.showNormal()
        view.resize(window.size())
        view.set_size(size_for(view.height()))
        view.light(*session.lit_now)
        wait_for(300)
        yield "class", view
        view.show_entry(window.reading.glossary.model.row(0).entry)
        wait_for(300)
        yield "class-word", view
    yield "class-teacher", window
    window.class_view()


TITLES = (
    "How the Wright Brothers Learned to Fly",
    "Why Bread Rises, and Why It Sometimes Does Not",
    "The Longest Night of the Year in the Far North, Told by Those Who Live There",
)


def fill(library: Library, sample: Path) -> str:
    """Some stories; returns the sample's id. Its times are made from the length of its words, not heard."""

    for title in TITLES:
        body = "It was a quiet day. " * 40
        library.add(document.from_text(f"{title}\n\n{body}", "en", "https://www.example.org/a/1.html"))
    story = document.read(str(sample / "story.txt"), "en").story
    narration = sample / "narration.mp3"
    made = spread(story, decode(narration).duration)
    return library.add(story, narration, made)


def spread(story: Story, duration: float) -> Alignment:

    spoken = [story.block_of_word(i).kind in ARTICLE for i in range(len(story.words))]
    letters = sum(len(word.text) + 1 for word, said in zip(story.words, spoken, strict=True) if said)
    timings, now = [], 0.5
    for word, said in zip(story.words, spoken, strict=True):
        lasts = (len(word.text) + 1) * (duration - 1.0) / letters if said else 0.0
        heard = Timing(now, now + lasts, 0.9, Status.SPOKEN)
        timings.append(heard if said else Timing(None, None, 0.0, Status.NOT_SPOKEN))
        now += lasts
    return growing.grown(story, growing.untimed(story, duration), 0, timings)


def wait_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(happened: Callable[[], bool], milliseconds: int = 20_000) -> None:

    deadline = QDeadlineTimer(milliseconds)
    while not happened():
        if deadline.hasExpired():
            raise TimeoutError("a view of the gallery did not come")
        wait_for(20)


if __name__ == "__main__":
    sys.exit(main())
