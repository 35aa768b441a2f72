"""Provide a small story with all difficult cases, its audio, and a window with a simulated sound card."""

from __future__ import annotations

import sys
import threading
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parent))  # so that tests can import `views` and `geometry`
sys.path.append(str(Path(__file__).parents[1] / "playback"))  # for `simulated_output`

from simulated_output import SimulatedOutput

from listenapp.app import Desktop, WindowManager, build, make_application
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.services.import_request import ImportRequest, read_source
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story
from listenapp.ui.theme import theme_files
from listenapp.ui.theme.icons import IconSet
from listenapp.ui.theme.theme_manager import ThemeManager

PER_WORD = 0.25  # seconds
GAP = 0.5  # seconds of silence after each sentence

_PARAGRAPHS = (
    (BlockKind.HEADLINE, "The Quiet Harbor 🚢 Wakes Up"),
    (BlockKind.CAPTION, "A boat rests in the harbor. (A. Painter)"),
    (BlockKind.LEFTOVER, "Your browser doesn’t support HTML5"),
    (BlockKind.BODY, "Boats came back to the harbor. “We were waiting,” said Ana. The boats were full of fish."),
    (BlockKind.HEADING, "A new start"),
    (BlockKind.BODY, "Nobody slept. A small boat 🎣 led the others home, and people took part in the work."),
    (BlockKind.SIGN_OFF, "I’m Ben Hale."),
    (BlockKind.SEPARATOR, "________________"),
    (BlockKind.GLOSSARY_HEADING, "Words in This Story"),
    (BlockKind.GLOSSARY, "harbor –n. a place where ships rest"),
    (BlockKind.GLOSSARY, "boat –n. a small ship"),
    (BlockKind.GLOSSARY, "submarine –n. a ship that goes under water"),
)
_SPOKEN = {BlockKind.HEADLINE, BlockKind.BODY, BlockKind.HEADING, BlockKind.SIGN_OFF}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore the warnings of the offscreen platform about missing features. They are no errors of the program."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def delete_closed_windows() -> Iterator[None]:
    """Delete the windows of a test when it ends, and remove their style sheet.

    No event loop runs between two tests, so `deleteLater` alone keeps the window alive. The next window's style sheet
    would then be applied to both. A window that is built while the application has a style sheet is styled twice. At
    the start of the program there is none.
    """
    yield
    application = QCoreApplication.instance()
    for manager in application.findChildren(WindowManager) if application is not None else ():
        manager.deleteLater()  # or it would open files in a window that is gone
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")


@pytest.fixture(scope="session")
def story() -> Story:
    text, blocks = "", []
    for kind, paragraph in _PARAGRAPHS:
        blocks.append(Block(kind, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    glossary = (
        GlossaryEntry("harbor", "a place where ships rest", "n"),
        GlossaryEntry("boat", "a small ship", "n"),
        GlossaryEntry("submarine", "a ship that goes under water", "n"),
    )
    return story_builder.build(text, blocks, title="The Quiet Harbor Wakes Up", glossary=glossary, source="harbor.txt")


@pytest.fixture(scope="session")
def alignment(story: Story) -> Alignment:
    """Return an alignment in which each spoken word takes 0.25 s, with a pause after each sentence."""
    silent = Timing(None, None, 0.0, TimingStatus.NOT_SPOKEN)
    words, sentences, now = [silent] * len(story.words), [], GAP
    for sentence in story.sentences:
        if story.blocks[sentence.block].kind not in _SPOKEN:
            sentences.append(silent)
            continue
        begun = now
        for index in range(sentence.first_word, sentence.last_word + 1):
            words[index] = Timing(now, now + PER_WORD, 0.9, TimingStatus.SPOKEN)
            now += PER_WORD
        sentences.append(Timing(begun, now, 0.9, TimingStatus.SPOKEN))
        now += GAP
    return Alignment("en", "made", "", story.text_sha256, now, tuple(words), tuple(sentences))


@pytest.fixture(scope="session")
def sound(alignment: Alignment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a WAV file as long as the alignment, with a hum at each word."""
    rate = 8000
    samples = np.zeros(round(alignment.duration * rate), np.float64)
    for timing in alignment.words:
        if timing.start is not None and timing.end is not None:
            span = slice(round(timing.start * rate), round(timing.end * rate))
            samples[span] = np.sin(np.arange(samples[span].size) * 2 * np.pi * 220 / rate)
    path = tmp_path_factory.mktemp("sound") / "harbor.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples * 9000).astype("<i2").tobytes())
    return path


@pytest.fixture
def theme_manager(qapp: QApplication) -> ThemeManager:
    paths = locate()
    return ThemeManager(theme_files.load(paths.resources / "themes")["light"], IconSet(paths.assets / "icons"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return locate({"LISTENAPP_HOME": str(tmp_path / "home")})


@pytest.fixture
def card() -> SimulatedOutput:
    """Return a simulated sound card. Its time moves only by `advance`, faster than real time."""
    return SimulatedOutput()


@pytest.fixture
def warm_reader() -> None:
    """Start the reader process. On a busy machine its start takes longer than a test waits for a story."""
    read_source(ImportRequest(pasted="The boat came home."))


@pytest.fixture
def desktop(qtbot: QtBot, paths: Paths, card: SimulatedOutput, warm_reader: None) -> Iterator[Desktop]:
    """Return the whole window with an empty library. Check that it leaves no thread behind.

    The reader and the dialogs are created on first use, as by a user who is quick. The tests of the start and of whole
    sessions have windows that create them ahead.
    """
    before = set(threading.enumerate())
    made = build(make_application(), paths, lambda _device: card)
    made.window.preloader.left.clear()
    made.window.resize(1280, 800)  # the offscreen platform's screen is smaller than any real one
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.close()
    assert not [thread for thread in set(threading.enumerate()) - before if _is_of_the_program(thread)]


def _is_of_the_program(thread: threading.Thread) -> bool:
    """Return whether the program started a thread: neither C++ did, nor a web site of the tests that still answers."""
    return not isinstance(thread, threading._DummyThread) and "process_request_thread" not in thread.name


@pytest.fixture
def story_id(paths: Paths, story: Story, alignment: Alignment, sound: Path) -> str:
    """Add the aligned story to the library, and return its id."""
    return Library(paths.library).add(story, sound, alignment)


@pytest.fixture
def reading(qtbot: QtBot, desktop: Desktop, story_id: str) -> Desktop:
    """Return the window with the story open and all of its audio decoded.

    A simulated sound card does not wait for the decoder.
    """
    desktop.controller.open(story_id)
    qtbot.waitUntil(
        lambda: desktop.playback.ready and desktop.playback.partial_audio is None and desktop.window.is_reading,
        timeout=30_000,  # for a busy machine
    )
    return desktop
