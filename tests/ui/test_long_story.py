"""Measure how long the window is blocked by a very long story."""

from __future__ import annotations

import random
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import MOST_CHARACTERS, MOST_PARAGRAPHS, Block, BlockKind, GlossaryEntry, Story
from listenapp.ui.classroom.class_view import ClassView
from listenapp.ui.common.view_options import TextMask

DURATION = 600.0  # seconds; a real narration takes 45 hours, but its decoder is not tested here
SHORTER = 200_000
"""Characters, where not all is tried thoroughly."""

MOST = {MOST_CHARACTERS: 1.0, SHORTER: 0.5}
"""Processor time in seconds for which the window may be blocked, by the length of the story.

Measured on a busy machine: 0.8 at most for the longest story, where 1.1 to 3 were needed to lay it out at once, and 0.8
for one of 50,000 verses.
"""

_WORDS = "boats came back to the quiet harbor while people waited for news of the storm".split()
_ARABIC = "عادت القوارب إلى الميناء الهادئ بينما انتظر الناس أخبار العاصفة".split()
_CHINESE = list("船回到安静的港口人们等待着暴风雨的消息")


@dataclass(frozen=True)
class Shape:
    """Shape of a made-up text. Without `stop` it is one sentence, and without `between` one paragraph."""

    words: list[str]
    in_sentence: int = 12
    in_paragraph: int = 4  # sentences
    space: str = " "
    stop: str = "."
    between: str = "\n\n"
    language: str = "en"


SHAPES = {
    "paragraphs": Shape(_WORDS),
    "one paragraph": Shape(_WORDS, between=""),
    "verse": Shape(_WORDS, in_sentence=9, in_paragraph=1, stop=""),
    "one sentence": Shape(_WORDS, stop="", between=""),
    "Chinese": Shape(_CHINESE, in_sentence=20, space="", stop="。", language="zh"),
    "Chinese, one sentence": Shape(_CHINESE, space="", stop="", between="", language="zh"),
    "Arabic": Shape(_ARABIC, language="ar"),
    "Arabic, one sentence": Shape(_ARABIC, stop="", between="", language="ar"),
}
USUAL = ("paragraphs", "one paragraph")
"""Shapes that are tried where not all is tried thoroughly."""


class Heartbeat(QObject):
    """Timer that finds the longest time that the UI thread worked without returning to the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._last = time.thread_time()
        self.longest = 0.0
        self.beats = 0

    def start(self) -> None:
        self._last, self.longest, self.beats = time.thread_time(), 0.0, 0
        self._timer.start(3)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest, self._last, self.beats = max(self.longest, now - self._last), now, self.beats + 1


@dataclass
class LongStory:
    desktop: Desktop
    heartbeat: Heartbeat
    id: str
    most: float  # seconds for which an action may block the window

    @property
    def is_idle(self) -> bool:
        views = [view for view in (self.desktop.window.reading, self._class_view) if view is not None]
        return all(
            view.transcript.is_laid_out(view.transcript.document().characterCount() - 1)
            and not view.transcript.second_text.is_placing
            for view in views
        )

    @property
    def _class_view(self) -> ClassView | None:
        return self.desktop.window.class_controller.view

    def blocked_by(self, do: Callable[[], object], until: Callable[[], bool] = lambda: True) -> float:
        """Do something, wait until its work is done, and return the longest time for which it blocked the window."""
        self.heartbeat.start()
        QTimer.singleShot(0, do)
        most = time.monotonic() + 120
        while self.heartbeat.beats < 20 or not until() or not self.is_idle:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert time.monotonic() < most
        return self.heartbeat.longest


def story_of(characters: int, shape: Shape) -> Story:
    chance, text, blocks = random.Random(1), [], []
    size, between = 0, shape.between or shape.space
    while size < characters and len(blocks) < MOST_PARAGRAPHS:
        sentences = [
            shape.space.join(chance.choices(shape.words, k=shape.in_sentence)).capitalize() + shape.stop
            for _ in range(shape.in_paragraph)
        ]
        paragraph = shape.space.join(sentences)
        blocks.append(Block(BlockKind.BODY, size, size + len(paragraph)))
        text.append(paragraph)
        size += len(paragraph) + len(between)
    if not shape.between:
        blocks = [Block(BlockKind.BODY, 0, size - len(between))]
    glossary = (GlossaryEntry("harbor", "a place for ships", "n"),)
    whole = between.join(text)
    return story_builder.build(whole, blocks, title="A long story", glossary=glossary, language=shape.language)


def align(story: Story) -> Alignment:
    """Return times for all sentences, of which each seventh must be checked."""
    step = DURATION / len(story.words)
    words = tuple(
        Timing(k * step, (k + 0.9) * step, 0.9, TimingStatus.SPOKEN)
        if k % 50
        else Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)
        for k in range(len(story.words))
    )
    sentences = tuple(
        Timing(s.first_word * step, (s.last_word + 0.9) * step, 0.9 if k % 7 else 0.2, TimingStatus.SPOKEN)
        for k, s in enumerate(story.sentences)
    )
    return Alignment("en", "made", "", story.text_sha256, DURATION, words, sentences)


@pytest.fixture(params=SHAPES)
def long_story(
    request: pytest.FixtureRequest, desktop: Desktop, paths: Paths, tmp_path: Path, is_thorough: bool
) -> Iterator[LongStory]:
    if request.param not in USUAL and not is_thorough:
        pytest.skip("only tried with --hypothesis-profile=thorough")
    characters = MOST_CHARACTERS if is_thorough else SHORTER
    story = story_of(characters - 1000, SHAPES[request.param])
    with wave.open(str(tmp_path / "silence.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(2 * 8000 * round(DURATION)))
    id_ = Library(paths.library).add(story, tmp_path / "silence.wav", align(story))
    heartbeat = Heartbeat()
    yield LongStory(desktop, heartbeat, id_, MOST[characters])
    heartbeat.deleteLater()


@pytest.mark.slow
def test_no_action_blocks_the_window(qtbot: QtBot, long_story: LongStory, is_thorough: bool) -> None:
    desktop = long_story.desktop
    window, playback = desktop.window, desktop.playback
    assert not window.reading.isVisible(), "the parts of the window exist before"
    assert window.class_controller
    blocked = {
        "open": long_story.blocked_by(
            lambda: desktop.controller.open(long_story.id),
            lambda: window.is_reading and playback.ready and playback.partial_audio is None,
        )
    }
    page = window.reading.transcript
    assert page.verticalScrollBar().maximum() > 20_000

    def do(name: str, act: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        blocked[name] = long_story.blocked_by(act, until)

    places = {"end": 0.95 * DURATION}
    if is_thorough:
        places = {"beginning": 1.0, **places}
    for where, seconds in places.items():
        do(f"seek to {where}", lambda at=seconds: playback.seek(at))
        do(f"larger text, {where}", lambda: window.do("larger"))
        do(f"dark, {where}", lambda: window.settings.choose(theme="dark"))
        do(f"light, {where}", lambda: window.settings.choose(theme="light"))
        do(f"narrower, {where}", lambda: window.resize(900, 700))
        do(f"wider, {where}", lambda: window.resize(1280, 800))
        do(f"side panel, {where}", window.coordinator.toggle_glossary)
        do(f"class view, {where}", lambda: window.do("class_view"))
        do(f"cover, {where}", lambda: window.do("cover_text"))
        do(f"close class view, {where}", lambda: window.do("class_view"))
        do(f"find, {where}", lambda: window.do("search"))
        do(f"find e, {where}", lambda: window.reading.find_bar.field.setText("e"))
        do(f"find before, {where}", window.reading.find_bar.find_previous)
        do(f"stop finding, {where}", window.reading.find_bar.cancel)
        for mask in (TextMask.BLURRED, TextMask.UP_TO_VOICE, TextMask.HIDDEN, TextMask.NONE):
            do(f"{mask}, {where}", lambda mask=mask: window.coordinator.set_mask(mask))
        do(f"save sentence, {where}", lambda: window.do("star"), lambda: desktop.controller.current.starred.possible)
    second_text = desktop.controller.current.second_text
    blocks = page.story.blocks if page.story is not None else ()
    do(
        "translation",
        lambda: second_text.save("\n\n".join(f"Satz {k}" for k in range(min(2000, len(blocks))))),
        lambda: bool(page.second_text.texts),
    )
    do("show translation", lambda: window.coordinator.show_translation(True))
    do("hide translation", lambda: window.coordinator.show_translation(False))
    do("share", lambda: window.do("save_story"))
    do("leave", window.dialogs.dismiss)
    do(
        "practise",
        lambda: window.do("practise_gaps"),
        lambda: window.lessons.controller.lesson is not None or not window.lessons.is_open,  # it has nothing to ask
    )
    do("leave practice", window.lessons.leave, lambda: not window.lessons.is_open)
    found: list[dict[str, str]] = []
    desktop.controller.stories.found_in_text.connect(found.append)
    do("library", window.show_library, lambda: not window.is_reading)
    do("search texts", lambda: window.library.search_field.setText("no such words"), lambda: bool(found))
    too_long = {name: round(seconds, 2) for name, seconds in blocked.items() if seconds > long_story.most}
    assert not too_long, blocked
