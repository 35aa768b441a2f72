"""Test that text which is read in another place than printed is told from text that nobody reads."""

from __future__ import annotations

from listenapp.commands.timing import remarks
from listenapp.importing import document
from listenapp.story.alignment import UNREAD, Alignment, Extra, Timing, TimingStatus
from listenapp.story.model import Story
from listenapp.story.reading_order import out_of_order

STORY = document.from_text(
    "In the third part the boy finds a boat. He wants to sail away in 2021.\n\n"
    "The first part of the story is about a boy and his dog. They lived near the sea.\n",
    "en",
)
MOVED = Extra(11.0, 17.0, "in the third part the boy found a boat he wants to sail away in twenty twenty one")


def alignment(story: Story, unread: set[int], *extra: Extra) -> Alignment:
    sentences = [UNREAD if i in unread else Timing(i, i + 1.0, 0.9, TimingStatus.SPOKEN) for i in range(4)]
    words = tuple(sentences[i] for i in story.sentence_of_word)
    return Alignment("en", "", "", "", 20.0, words, tuple(sentences), extra)


def test_sentences_that_were_heard_later_are_found() -> None:
    found = out_of_order(STORY, alignment(STORY, {0, 1}, Extra(9.0, 10.0, "some other words here"), MOVED))
    assert (found.sentences, found.extra) == ({0, 1}, {1})


def test_the_command_line_tells_it() -> None:
    (told,) = remarks(STORY, alignment(STORY, {0, 1}, MOVED))
    assert told.startswith("A part of the text is read in another place than printed, and has no times: “In the third")


def test_unread_text_and_other_speech_are_not_out_of_order() -> None:
    for unread, extra in (({2, 3}, MOVED), (set(), MOVED), ({0}, Extra(9.0, 10.0, "in the third part of the film"))):
        assert not out_of_order(STORY, alignment(STORY, unread, extra)).sentences
