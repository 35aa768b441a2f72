"""Pronounce words that are not in the dictionary."""

from __future__ import annotations

import pytest
from pocketsphinx import Decoder

from listenapp.align.phones.english_pronunciation import PronunciationDictionary

PHONES = frozenset(
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split()
)


@pytest.fixture(scope="module")
def pronouncer() -> PronunciationDictionary:
    return PronunciationDictionary(Decoder(lm=None, loglevel="FATAL").lookup_word)


def first(pronouncer: PronunciationDictionary, word: str) -> str:
    return " ".join(pronouncer.phones(word)[0])


def test_the_dictionary_comes_first_with_all_its_variants(pronouncer: PronunciationDictionary) -> None:
    assert first(pronouncer, "story") == "S T AO R IY"
    assert {"DH AH", "DH IY"} <= {" ".join(phones) for phones in pronouncer.phones("the")}


def test_letters_and_initialisms_are_spelled(pronouncer: PronunciationDictionary) -> None:
    assert first(pronouncer, "a") == "EY"
    assert ("AH",) in pronouncer.phones("a")
    assert first(pronouncer, "cctv") == "S IY S IY T IY V IY"


def test_endings_follow_the_sound_before_them(pronouncer: PronunciationDictionary) -> None:
    assert first(pronouncer, "putin's") == "P UW T IH N Z"
    assert first(pronouncer, "inuit's").endswith("T S")
    assert first(pronouncer, "sandwich's").endswith(("CH IH Z", "CH AH Z"))


def test_compounds_and_derivations_are_made_of_known_words(pronouncer: PronunciationDictionary) -> None:
    assert first(pronouncer, "stateoperated") == f"{first(pronouncer, 'state')} {first(pronouncer, 'operated')}"
    assert first(pronouncer, "neighborliness") == f"{first(pronouncer, 'neighborly')} N AH S"


@pytest.mark.parametrize(
    "word", ["ushakov", "uyghur", "jinping", "navalny", "queequeg", "zelenskyy", "señor", "straße"]
)
def test_names_get_a_pronunciation_of_the_model_s_phones(pronouncer: PronunciationDictionary, word: str) -> None:
    (phones, *_) = pronouncer.phones(word)
    assert len(phones) >= len(word) / 3
    assert set(phones) <= PHONES


def test_very_long_words_are_said_whole(pronouncer: PronunciationDictionary) -> None:
    assert len(pronouncer.phones("donaudampfschifffahrtsgesellschaft")[0]) > 20


def test_a_word_without_a_letter_has_none(pronouncer: PronunciationDictionary) -> None:
    assert pronouncer.phones("東京") == ()


def test_an_r_at_the_end_may_be_dropped(pronouncer: PronunciationDictionary) -> None:
    assert {"EH V ER", "EH V AH"} <= {" ".join(phones) for phones in pronouncer.phones("ever")}
