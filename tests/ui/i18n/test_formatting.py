"""Test small pure functions: formatting, classification of dropped files, text sizes and partial alignments."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.importing.folder_scan import Pair
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import Story
from listenapp.ui.common import view_options
from listenapp.ui.i18n import formatting
from listenapp.ui.importer.dropped_files import DroppedItems, classify
from listenapp.ui.library.library_model import short_source


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0:00"), (67.9, "1:07"), (235, "3:55"), (3723, "1:02:03"), (-1, "0:00")]
)
def test_clock(seconds: float, said: str) -> None:
    assert formatting.clock(seconds) == said


@pytest.mark.parametrize(("factor", "said"), [(1.0, "1×"), (0.85, "0.85×"), (0.5, "0.5×"), (2.0, "2×")])
def test_speed(factor: float, said: str) -> None:
    assert formatting.speed(factor) == said


@pytest.mark.parametrize(("seconds", "said"), [(0.2, "1 s"), (6.4, "6 s"), (43, "45 s"), (170, "3 min")])
def test_time_left_does_not_flicker(seconds: float, said: str) -> None:
    assert formatting.time_left(seconds) == said


def test_a_sign_stands_before_its_number(qapp: QApplication) -> None:
    assert formatting.milliseconds(-0.05, signed=True) == "−50 ms"
    assert formatting.milliseconds(0.04) == "40 ms"
    assert (formatting.pause(0.3), formatting.pause(2.0), formatting.moment(35.7)) == ("0.3 s", "2 s", "35.70 s")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert formatting.milliseconds(0.01, signed=True) == "\u200e+10 ms"
        assert formatting.speed(0.85) == "\u200e0.85×\u200e"
        assert formatting.percent(0.21) == "\u200f21 %"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("parts", "said"),
    [(["Stopped.", "", "1 story."], "Stopped. 1 story."), (["停止。", "一个故事。"], "停止。一个故事。"), ([], "")],
)
def test_sentences_stand_one_behind_the_other(parts: list[str], said: str) -> None:
    assert formatting.sentences(parts) == said


def test_a_title_does_not_turn_its_sentence(qapp: QApplication) -> None:
    assert formatting.bidi_isolated("Six years") == "Six years"
    assert formatting.bidi_isolated("ست سنوات") == "\u2068ست سنوات\u2069"


def test_a_pair_of_files_is_shown_in_the_windows_direction(qtbot: QtBot, desktop: Desktop, qapp: QApplication) -> None:
    dialog = desktop.window.dialogs.batch_dialog
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog.open_with([Pair("/in/one.html", "/in/one.mp3")])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert dialog.model.item(0).text() == "\u2068one.html\u2069  ·  \u2068one.mp3\u2069"


def test_slower_has_a_floor() -> None:
    assert formatting.slower(1.0) == 0.75
    assert formatting.slower(0.5) == 0.5


@pytest.mark.parametrize(
    ("things", "expected"),
    [
        (["/a/story.txt", "/a/story.mp3"], DroppedItems("/a/story.txt", "/a/story.mp3")),
        (["/a/B.MP3"], DroppedItems("", "/a/B.MP3")),
        (["https://example.org/a/1.html?x=y.mp3"], DroppedItems("https://example.org/a/1.html?x=y.mp3", "")),
        (["https://example.org/story"], DroppedItems("https://example.org/story", "")),
        ([], DroppedItems()),
    ],
)
def test_text_and_sound_are_told_apart(things: list[str], expected: DroppedItems) -> None:
    assert classify(things) == expected


@pytest.mark.parametrize(
    ("source", "short"),
    [
        ("https://www.example.org/a/1.html", "example.org"),
        ("/home/a/story.txt", ""),
        ("C:\\a\\b.md", ""),
        ("", ""),
    ],
)
def test_short_source(source: str, short: str) -> None:
    assert short_source(source) == short


def test_sizes_go_up_and_down_and_stop() -> None:
    assert view_options.larger(20) == 22
    assert view_options.smaller(20) == 18
    assert view_options.larger(view_options.TEXT_SIZES[-1]) == view_options.TEXT_SIZES[-1]
    assert view_options.smaller(view_options.TEXT_SIZES[0]) == view_options.TEXT_SIZES[0]


def test_an_alignment_grows_sentence_by_sentence(story: Story, alignment: Alignment) -> None:
    known = partial_alignment.empty_alignment(story)
    assert {t.status for t in known.words} == {TimingStatus.ESTIMATED, TimingStatus.NOT_SPOKEN}
    first = story.sentences[0]
    known = partial_alignment.extended(story, known, 0, alignment.words[: first.last_word + 1])
    assert known.words[: first.last_word + 1] == alignment.words[: first.last_word + 1]
    assert known.sentences[0].start == alignment.sentences[0].start
    assert known.sentences[0].end == alignment.sentences[0].end
    whole = partial_alignment.extended(story, known, 0, alignment.words)
    assert [(t.start, t.end, t.status) for t in whole.sentences] == [
        (t.start, t.end, t.status) for t in alignment.sentences
    ]
