"""Test the messages of the command line about times."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from listenapp.commands.timing import remarks, unread_at_break
from listenapp.errors import AudioUnreadable
from listenapp.importing import document
from listenapp.services.story_import import check_sound
from listenapp.story.alignment import Alignment, Extra, Timing, TimingStatus

STORY = document.from_text("A Headline\n\n" + "The bees work in the field. " * 20 + "\n\nI’m Ann Lee.", "en")
FIRST, LAST = 2, 121  # words of the body
UNREAD = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)


def alignment(read_to: int, duration: float, chance: tuple[int, ...] = (), extra: tuple[Extra, ...] = ()) -> Alignment:
    """Make an alignment in which each word takes a second."""
    words = tuple(
        Timing(float(i), i + 1.0, 0.9, TimingStatus.SPOKEN) if i <= read_to or i in chance else UNREAD
        for i in range(len(STORY.words))
    )
    return Alignment("en", "", "", "", duration, words, (UNREAD,) * len(STORY.sentences), extra)


def test_a_recording_that_ends_in_the_middle_of_speech() -> None:
    cut = alignment(read_to=61, duration=62.4)
    assert unread_at_break(STORY, cut) == 60
    assert list(remarks(STORY, cut)) == [
        "The recording seems to break off: the last 60 words of the story are not read aloud."
    ]


def test_words_that_match_by_chance_beyond_the_break_do_not_hide_it() -> None:
    assert unread_at_break(STORY, alignment(read_to=61, duration=106, chance=(105,))) == 60


@pytest.mark.parametrize(
    "whole",
    [
        alignment(read_to=124, duration=125.2),  # all words are spoken
        alignment(read_to=121, duration=122.2),  # all but the sign-off
        alignment(read_to=110, duration=111.2),  # the last sentences were left out
        alignment(read_to=61, duration=70),  # the speaker stops, and silence follows
        alignment(read_to=-1, duration=70),
    ],
)
def test_a_recording_that_ends_where_its_reader_ended(whole: Alignment) -> None:
    assert unread_at_break(STORY, whole) == 0
    assert list(remarks(STORY, whole)) == []


def test_speech_that_is_not_in_the_text_may_be_what_breaks_off() -> None:
    assert unread_at_break(STORY, alignment(61, 70, extra=(Extra(63, 69.8, "other words"),))) == 60


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such files")
def test_a_pipe_or_a_device_is_no_recording(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    for path in (tmp_path / "pipe.mp3", Path("/dev/zero")):
        with pytest.raises(AudioUnreadable, match="is not a file"):
            check_sound(path)
    with pytest.raises(AudioUnreadable, match="not found"):
        check_sound(tmp_path / "absent.mp3")
    with pytest.raises(AudioUnreadable, match="cannot be opened"):
        check_sound(tmp_path)
