"""Test the words of scripts without spaces."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import story_builder, word_splitting
from listenapp.story.model import Block, BlockKind
from listenapp.story.unspaced import division, pieces, scripts

LANGUAGES = ("zh", "ja", "th", "lo", "km", "my", "en")


def words(text: str, language: str) -> list[str]:
    return [word.text for word in division.words(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "我们在火车站喝茶。", "我们 在 火车站 喝茶"),
        ("zh", "南京市长江大桥昨天重新开放。", "南京市 长江大桥 昨天 重新 开放"),
        ("zh", "老師說：「圖書館週末不開門」。", "老師 說 圖書館 週末 不 開門"),
        ("zh", "2021年我用iPhone拍了3张照片", "2021 年 我 用 iPhone 拍 了 3 张 照片"),
        ("ja", "私の姉は東京の病院で働いています。", "私 の 姉 は 東京 の 病院 で 働い て い ます"),
        ("ja", "葛\U000e0100城の人", "葛\U000e0100城 の 人"),
        ("ja", "人々は「コーヒー・ショップ」で", "人々 は コーヒー ショップ で"),
        ("th", "นักเรียนอ่านหนังสือในห้องสมุด", "นักเรียน อ่าน หนังสือ ใน ห้องสมุด"),
        ("th", "เด็กๆ กินข้าว ๓ จาน", "เด็กๆ กิน ข้าว ๓ จาน"),
        ("lo", "ພາສາລາວ", "ພາ ສາ ລາ ວ"),
        ("km", "ភាសាខ្មែរ ២០២៤។", "ភា សា ខ្មែ រ ២០២៤"),
        ("km", "ភាសា\u200bខ្មែរ", "ភាសា ខ្មែរ"),
        ("my", "မြန်မာဘာသာစကား ၂၀၂၄", "မြန် မာ ဘာ သာ စ ကား ၂၀၂၄"),
        ("en", "The sign says 火车站 (station).", "The sign says 火车站 station"),
        ("ko", "나는 학교에 간다.", "나는 학교에 간다"),
    ],
)
def test_words_are_those_of_a_dictionary_or_syllables(language: str, text: str, wanted: str) -> None:
    assert words(text, language) == wanted.split()


def test_letters_with_separate_voice_marks_are_divided_as_their_composed_forms() -> None:
    text = "学校でガラスを見た"
    apart = unicodedata.normalize("NFD", text)
    assert [unicodedata.normalize("NFC", word) for word in words(apart, "ja")] == words(text, "ja")


_TEXTS = st.text(
    alphabet="ab1. \u0301\ufe00。、今天気火车站はのカーゞ々゙กเ็ด้ำๆ์ฯกาลาວເ່ສភាសា្ខ្មែរ២မြန်ာသ္တာ်း၂\u200b\n", max_size=60
)


@given(_TEXTS, st.sampled_from(LANGUAGES))
def test_each_letter_is_in_one_word_and_no_word_is_only_a_mark(text: str, language: str) -> None:
    found = division.words(text, 0, len(text), language)
    spans = [(word.char_start, word.char_end) for word in found]
    assert all(a < b <= c for (a, b), (c, _) in pairwise(spans))
    assert all(word.text == text[word.char_start : word.char_end] for word in found)
    inside = {i for a, b in spans for i in range(a, b)}
    assert all(i in inside for i, char in enumerate(text) if char.isalnum())
    assert all(any(map(str.isalnum, word.text)) for word in found)


@given(_TEXTS, st.sampled_from(LANGUAGES))
def test_pieces_do_not_depend_on_the_language_of_the_story(text: str, language: str) -> None:
    letters = [char for piece in pieces.of_text(text) for char in piece if char.isalnum()]
    apart = [piece for word in words(text, language) for piece in pieces.of_word(word)]
    assert [char for piece in apart for char in piece if char.isalnum()] == letters


@given(st.text(alphabet="ab .\n1$’-é", max_size=100))
def test_scripts_with_spaces_are_divided_as_before(text: str) -> None:
    assert division.words(text, 0, len(text), "en") == word_splitting.words(text)
    assert all(pieces.of_word(word.text) == [word.text] for word in word_splitting.words(text))


def test_a_part_of_a_text_has_its_places_in_the_whole_text() -> None:
    text = "火车站。我们喝茶。"
    assert division.words(text, 4, len(text), "zh")[0].char_start == 4


def test_a_story_in_english_loads_no_words_of_other_languages() -> None:
    program = (
        "import sys\n"
        "from listenapp.story import story_builder\n"
        "from listenapp.story.model import Block, BlockKind\n"
        "from listenapp.story.unspaced import word_lists\n"
        "story_builder.build('The café is open.', [Block(BlockKind.BODY, 0, 17)], title='')\n"
        "assert not word_lists.of_language.cache_info().currsize\n"
        "assert 'budoux' not in sys.modules and 'lzma' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_story_has_the_words_of_its_language() -> None:
    text = "図書館で本を読む"
    story = story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="", language="ja")
    assert [word.text for word in story.words] == words(text, "ja")
    assert all(scripts.LETTER.search(word.text) for word in story.words)
