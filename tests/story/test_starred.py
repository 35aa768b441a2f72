"""Test stars: they are found after edits, and damaged ones cost nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from listenapp.story import starred, story_builder
from listenapp.story.model import Block, BlockKind, Story

BODY = "The old boat stopped. “Nobody had recorded it,” said Ana. It was old!"


def story_of(body: str) -> Story:
    return story_builder.build(body, [Block(BlockKind.BODY, 0, len(body))], title="Ferry")


def star(story: Story, *sentences: int, note: str = "") -> tuple[starred.StarredSentence, ...]:
    stars: tuple[starred.StarredSentence, ...] = ()
    for sentence in sentences:
        stars, _ = starred.toggled(stars, story, sentence, 5.0)
    return tuple(replace(one, note=note) for one in stars)


def test_a_star_holds_the_sentence_with_its_punctuation() -> None:
    story = story_of(BODY)
    assert [one.text for one in star(story, 2, 0, 1)] == [
        "The old boat stopped.",
        "“Nobody had recorded it,” said Ana.",
        "It was old!",
    ]


def test_the_second_toggle_takes_the_star_away() -> None:
    story = story_of(BODY)
    stars = star(story, 0, 1, note="Who?")
    left, removed = starred.toggled(stars, story, 1, 6.0)
    assert [one.sentence for one in left] == [0]
    assert removed == stars[1]


def test_stars_are_found_after_the_text_was_edited_twice() -> None:
    stars = star(story_of(BODY), 1, note="Who?")
    once = story_of(BODY.replace("recorded", "really recorded"))
    stars = starred.placed(stars, once)
    twice = story_of(f"One more. {once.text.replace('The old boat stopped', 'The blue boat has stopped')} The end.")
    (found,) = starred.placed(stars, twice)
    assert found.sentence == 2
    assert found.text == "“Nobody had really recorded it,” said Ana."
    assert found.note == "Who?"


def test_a_sentence_that_is_gone_keeps_its_star_at_the_end() -> None:
    stars = star(story_of(BODY), 0, 2)
    found = starred.placed(stars, story_of("Something else entirely. It was old!"))
    assert [(one.sentence, one.text) for one in found] == [(1, "It was old!"), (None, "The old boat stopped.")]


def test_json_keeps_everything_but_the_place() -> None:
    stars = star(story_of(BODY), 0, 2, note="نص “x”")
    read = starred.from_json(starred.to_json(stars))
    assert read == tuple(replace(one, sentence=None) for one in stars)


@pytest.mark.parametrize(
    "damage", [None, 3, {}, {"text": 1}, {"anchor": {}}, {"changed_at": "x"}, {"changed_at": float("inf")}]
)
def test_a_damaged_star_does_not_cost_the_others(damage: object) -> None:
    document = starred.to_json(star(story_of(BODY), 0, 2))
    first = document["sentences"][0]
    document["sentences"][0] = {**first, **damage} if isinstance(damage, dict) and damage else damage
    assert [one.text for one in starred.from_json(document)] == ["It was old!"]
    assert not starred.is_whole(document)
    assert starred.from_json({"sentences": 3}) == ()
