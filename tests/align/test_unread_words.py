"""Rate how sure it is that words are not read."""

from __future__ import annotations

from listenapp.align.unread_words import rated
from listenapp.story import story_builder
from listenapp.story.alignment import UNREAD, Extra, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Story

FIRST, SECOND, THIRD = "Anna walked slowly home.", "Seven yellow parrots followed her.", "Nobody else noticed anything."


def story_of(text: str) -> Story:
    return story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="")


def confidences(second: tuple[float, float], sound: float, *extra: Extra) -> list[float]:
    """Return the confidences of the second sentence, which is not read, with `sound` seconds in its gap."""
    story = story_of(f"{FIRST} {SECOND} {THIRD}")
    read = [*(0.5 * k for k in range(4)), *(second[1] + 0.5 * k for k in range(4))]
    timed = [Timing(start, start + 0.4, 0.9, TimingStatus.SPOKEN) for start in read]
    words = [*timed[:4], *[UNREAD] * 5, *timed[4:]]
    found = rated(story, words, extra, lambda begin, until: sound if until > begin else 0.0)
    assert [word for word in found if word.start is not None] == timed
    return [word.confidence for word in found[4:9]]


def test_without_any_sound_it_is_sure_that_nobody_reads_the_words() -> None:
    assert min(confidences((1.9, 2.0), 0.0)) > 0.98


def test_the_more_sound_is_in_the_gap_the_less_sure_it_is() -> None:
    silent, some, full = (confidences((1.9, 6.0), sound)[0] for sound in (0.0, 1.0, 3.0))
    assert silent > some > full
    assert full < 0.9


def test_sound_of_other_words_is_no_sign() -> None:
    other = Extra(2.0, 5.0, "and now the weather for tomorrow")
    assert confidences((1.9, 6.0), 3.0, other)[0] > 0.98


def test_the_same_words_in_other_speech_are_a_sign() -> None:
    same = Extra(20.0, 23.0, "seven yellow parrots followed her")
    assert confidences((1.9, 2.0), 0.0, same)[0] < 0.7


def test_the_rest_of_a_read_sentence_is_less_sure() -> None:
    story = story_of(FIRST)
    words = [Timing(0.0, 0.5, 0.9, TimingStatus.SPOKEN), UNREAD, UNREAD, UNREAD]
    alone = rated(story, [UNREAD] * 4, [], lambda *_: 0.0)
    rest = rated(story, words, [], lambda *_: 0.0)
    assert rest[1].confidence < alone[1].confidence


def test_a_heading_that_was_heard_with_its_number_is_unsure() -> None:
    story = story_of("Chapter 12")
    heard = Extra(20.0, 23.0, "this is moby dick chapter twelve")
    other = Extra(20.0, 23.0, "this is moby dick chapters one and two")
    sure = [rated(story, [UNREAD] * 2, [speech], lambda *_: 0.0)[0].confidence for speech in (heard, other)]
    assert sure[0] < 0.7
    assert sure[0] < sure[1]


def test_words_that_other_words_were_guessed_to_be_are_a_sign() -> None:
    story = story_of(SECOND)
    said = ["seven", "yellow", "parrots", "followed", "her"]
    guessed, unheard = (rated(story, [UNREAD] * 5, [], lambda *_: 0.0, runs)[0].confidence for runs in ([said], []))
    assert guessed < 0.7 < unheard
