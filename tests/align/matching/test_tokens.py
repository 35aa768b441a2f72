"""Convert text and recognised words to the same tokens."""

from __future__ import annotations

import pytest

from listenapp.align.matching import tokens
from listenapp.align.whisper_recognizer import Heard
from listenapp.story import story_builder, word_splitting
from listenapp.story.model import Block, BlockKind


def spoken(text: str, language: str = "en") -> str:
    story = story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="", language=language)
    return " ".join(token.spoken for token in tokens.of_text(tokens.written(story), language))


def heard(text: str, language: str = "en") -> str:
    words = [Heard(word, k, k + 1.0, 0.9) for k, word in enumerate(text.split())]
    return " ".join(token.spoken for token in tokens.of_heard(words, language))


@pytest.mark.parametrize(
    ("text", "recognised"),
    [
        ("call +1 (202) 555-0142 now", "call 1-20-2 5-5-5-014-2 now"),
        ("call 202.555.0142 now", "call 20-25-550142 now"),
        ("number 48213097 is", "number 4-8-2-1 3097. is"),
        ("at 100 km/h or 8 p.m. ET", "at 100 kilometers per hour or 8 p.m. Eastern Time"),
        ("only 15 % and 40 € more", "only 15% and 40 euros more"),
        ("see Fig. 3 and vol. 2", "see figure 3 and volume 2"),
        ("Amb. Park and Atty. Lee", "Ambassador Park and attorney Lee"),
    ],
)
def test_text_and_recognised_words_give_the_same_tokens(text: str, recognised: str) -> None:
    assert spoken(text) == heard(recognised)


def test_years_that_follow_each_other_are_no_phone_number() -> None:
    assert spoken("in 2019 2020 2021") == "in twenty nineteen twenty twenty twenty twenty one"


def test_the_tokens_of_a_recognised_word_share_its_time() -> None:
    found = tokens.of_heard([Heard("1234567", 2.0, 4.0, 0.9)], "en")
    assert len(found) == 7
    assert (found[0].start, found[-1].end) == (2.0, pytest.approx(4.0))
    assert found[0].digits == "1234567"


def test_scripts_without_spaces_are_compared_by_characters_however_their_words_are_divided() -> None:
    divided = [word.text for word in word_splitting.words("เด็กกินข้าว")]
    by_character = list("เด็กกินข้าว")
    assert [t.spoken for t in tokens.of_text(divided, "th")] == [t.spoken for t in tokens.of_text(by_character, "th")]
    assert [t.word for t in tokens.of_text(divided, "th")][:4] == [0, 0, 0, 1]


@pytest.mark.parametrize(
    ("text", "recognised"),
    [
        ("火车早上七点出发", "火車早上7點出發"),
        ("火車早上七點出發", "火车早上7点出发"),
        ("医院有25张床", "醫院有二十五張床"),
        ("2024年", "二零二四年"),
    ],
)
def test_both_chinese_scripts_and_digits_give_the_same_tokens(text: str, recognised: str) -> None:
    assert spoken(text, "zh") == heard(recognised, "zh")


def test_japanese_keeps_its_characters() -> None:
    assert spoken("東京の電車", "ja") == "東 京 の 電 車"
