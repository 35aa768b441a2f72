"""Leave the speech of another text or sentence to it."""

from __future__ import annotations

from listenapp.align.matching.tokens import HeardToken
from listenapp.align.matching.unrecognised_words import Gap, claimed_tokens, without_other_speech
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

TEXT = "I hope this helps, Zafir. Send us an email."
ZAFIR, SEND = 4, 5


def story() -> Story:
    return story_builder.build(TEXT, [Block(BlockKind.BODY, 0, len(TEXT))], title="")


def heard(said: str) -> list[HeardToken]:
    return [HeardToken(token, float(k), k + 0.8, 1.0) for k, token in enumerate(said.split())]


def test_the_name_that_was_misheard_does_not_claim_the_sentence_after_it() -> None:
    said = heard("suffer what question do you have about english")
    gap = Gap(ZAFIR, ZAFIR, 0.0, 8.0)
    assert claimed_tokens(story(), gap, {ZAFIR: "zafir"}, range(8), said) == [0]
    assert without_other_speech(gap, said[1:], (0.0, 0.8)) == Gap(ZAFIR, ZAFIR, 0.0, 1.0)


def test_the_beginning_of_a_sentence_claims_the_last_words() -> None:
    said = heard("what question do you have about english sand")
    assert claimed_tokens(story(), Gap(SEND, SEND, 0.0, 8.0), {SEND: "send"}, range(8), said) == [7]


def test_the_rest_of_a_sentence_claims_nothing_beyond_a_long_pause() -> None:
    said = heard("well suffer what question do you have about english")[1:]
    assert claimed_tokens(story(), Gap(ZAFIR, ZAFIR, 0.9, 9.0), {ZAFIR: "zafir"}, range(8), said) == [0]
    assert claimed_tokens(story(), Gap(ZAFIR, ZAFIR, -1.0, 9.0), {ZAFIR: "zafir"}, range(8), said) == []


def test_words_of_about_the_same_length_are_its_own() -> None:
    assert claimed_tokens(
        story(), Gap(ZAFIR, ZAFIR, 0.0, 3.0), {ZAFIR: "zafir"}, range(3), heard("so far year")
    ) == range(3)


def test_words_inside_a_sentence_claim_all() -> None:
    said = heard("this and that and a great many other things")
    assert claimed_tokens(story(), Gap(2, 2, 0.0, 9.0), {2: "this"}, range(9), said) == range(9)


def test_words_inside_a_sentence_leave_what_was_said_after_a_long_pause_to_another_one() -> None:
    said = heard("well always on the go they never let grass grow")[1:]
    hope = {2: "this"}
    assert claimed_tokens(story(), Gap(2, 2, 0.9, 9.9), hope, range(9), said) == range(9)
    assert claimed_tokens(story(), Gap(2, 2, -1.0, 9.9), hope, range(9), said) == []


def test_an_unread_gap_claims_nothing() -> None:
    assert claimed_tokens(story(), Gap(ZAFIR, ZAFIR, 0.0, 3.0), {}, range(3), heard("so far year")) == []


def test_a_heading_claims_the_words_that_resemble_it() -> None:
    blocks = [Block(BlockKind.BODY, 0, 9), Block(BlockKind.BODY, 11, 19)]
    heading = story_builder.build("Chapter 1\n\nCall me.", blocks, title="")
    said = heard("this is a recording of chapters one and two chapter one")
    forms = {0: "chapter", 1: "one"}
    assert claimed_tokens(heading, Gap(0, 1, 0.0, 11.0), forms, range(11), said) == range(9, 11)
