"""Find sentences that are read in another place than printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from listenapp.align.matching.other_order import MovedBlock, as_read, moved_blocks, without_interrupted
from listenapp.align.matching.token_match import TokenPair, match
from listenapp.align.pipeline import align
from listenapp.align.word_times import RoughWord
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Sentence

TEXT = ["the boy finds a boat", "he sails far away", "they lived near the sea", "it was a cold winter"]


def found(unread: set[int], said: str, claimed: str = "", printed: Sequence[str] = TEXT) -> list[tuple[int, int]]:
    """Return the moved blocks of a text. `claimed` holds the words of `said` that a word of the text claims."""
    sentence_of = [k for k, sentence in enumerate(printed) for _ in sentence.split()]
    text = [token for sentence in printed for token in sentence.split()]
    heard = said.split()

    def matched(some: Sequence[int], others: Sequence[int]) -> list[TokenPair]:
        pairs = match([text[i] for i in some], [heard[j] for j in others])
        return [TokenPair(some[pair.text], others[pair.heard], pair.likeness) for pair in pairs]

    blocks: list[MovedBlock] = moved_blocks(sentence_of, unread, [word in claimed.split() for word in heard], matched)
    return [(block.first, block.end) for block in blocks]


def test_unread_sentences_are_found_in_other_speech() -> None:
    assert found({0, 1}, "it was a cold winter the boy finds a boat he sails far away", "it was cold winter") == [
        (0, 2)
    ]


def test_speech_that_a_word_claims_is_not_taken() -> None:
    assert found({0}, TEXT[0], TEXT[0]) == []


def test_a_few_words_are_not_worth_a_jump() -> None:
    assert found({0}, "and then the boat was there") == []


def test_a_short_sentence_is_found_if_nothing_else_was_said_there() -> None:
    printed = [*TEXT, "deer are common"]
    said = f"{TEXT[0]} deer are common {TEXT[1]}"
    assert found({4}, said, f"{TEXT[0]} {TEXT[1]}", printed) == [(4, 5)]
    assert found({4}, said.replace("common", "common animals"), f"{TEXT[0]} {TEXT[1]}", printed) == []


def test_only_the_sentences_that_are_read_are_taken() -> None:
    assert found({0, 1, 3}, "so he sails far away today") == [(1, 2)]


def test_paragraphs_that_are_read_in_another_order_are_timed_in_their_own_place(
    shared_data: Path, tiny_en: Path
) -> None:
    text = (shared_data / "reported" / "order.txt").read_text("utf-8")
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    story = story_builder.build(text, blocks, title="")
    times = align(story, shared_data / "reported" / "order.wav", tiny_en).sentences
    starts = [time.start for time in times if time.start is not None]
    assert len(starts) == len(story.sentences)
    assert sorted(starts) == [*starts[2:], *starts[:2]]
    assert 11 < starts[0] < 12.5


def test_sentences_are_ordered_by_the_times_at_which_they_are_read() -> None:
    spans = [Sentence(0, 1, 0), Sentence(2, 3, 0), Sentence(4, 4, 0), Sentence(5, 6, 0)]
    starts = [5.0, 5.5, 1.0, 1.5, None, 7.0, 7.5]
    words = [RoughWord(start or 0.0, start or 0.0, start is not None, 1.0) for start in starts]
    assert as_read(spans, words) == [2, 3, 4, 0, 1, 5, 6]


def test_a_sentence_of_which_only_half_was_recognised_is_found_if_nothing_else_was_said_there() -> None:
    printed = [*TEXT, "for those who are always active and on the move we can say they never let the grass grow"]
    said = f"{TEXT[0]} we can say they never let the grass grow {TEXT[1]}"
    assert found({4}, said, f"{TEXT[0]} {TEXT[1]}", printed) == [(4, 5)]
    other = f"{TEXT[0]} we can say they never so to speak as my old teacher did let the grass grow {TEXT[1]}"
    assert found({4}, other, f"{TEXT[0]} {TEXT[1]}", printed) == []


def test_a_near_copy_does_not_keep_the_end_of_another_sentence() -> None:
    """The first five tokens were heard at once, the others after a pause and ten other words."""
    pairs = [TokenPair(i, i + 10 * (i > 4), 1.0) for i in range(8)]
    sentence_of = [0] * 8
    assert without_interrupted(pairs, sentence_of, lambda j: 7.0 * (j == 5)) == pairs[:5]
    assert without_interrupted(pairs, sentence_of, lambda _: 0.1) == pairs
    assert without_interrupted(pairs, [0] * 5 + [1] * 3, lambda _: 7.0) == pairs
