"""Test which words of a story count as missed."""

from __future__ import annotations

from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.missed_words import missed_words
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind

TEXT = "The boats came back. Nobody slept."
STORY = story_builder.build(TEXT, [Block(BlockKind.BODY, 0, len(TEXT))], title="Boats", language="en")
FIRST, SECOND = sentence_keys(STORY)


def event(at: float, kind: EventKind, key: str, *words: tuple[str, float], story: str = "s") -> Event:
    found = tuple(WordResult(lemma, "missing" if credit < 1 else "right", credit) for lemma, credit in words)
    return Event(at, kind, story=story, sentence_key=key, words=found)


def test_missed_and_shown_words_are_found_by_their_dictionary_form() -> None:
    events = [
        event(1.0, EventKind.ANSWER, FIRST, ("the", 0.0), ("boat", 0.0), ("back", 1.0)),
        event(2.0, EventKind.SHOWN, SECOND, ("sleep", 1.0)),
        event(3.0, EventKind.REVIEW, FIRST, ("boat", 0.5)),
    ]
    assert missed_words(events, "s", STORY) == {1: 3.0, 5: 2.0}


def test_other_stories_old_sentences_and_accepted_answers_do_not_count() -> None:
    events = [
        event(1.0, EventKind.ANSWER, FIRST, ("boat", 0.0), story="other"),
        event(1.0, EventKind.ANSWER, "gone-1", ("boat", 0.0)),
        event(2.0, EventKind.ANSWER, FIRST, ("come", 0.0)),
        event(3.0, EventKind.ACCEPTED, FIRST, ("come", 1.0)),
    ]
    assert missed_words(events, "s", STORY) == {}
