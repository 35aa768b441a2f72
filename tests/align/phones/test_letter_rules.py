"""Pronounce words by letter rules."""

from __future__ import annotations

import re

import pytest
from pocketsphinx import Config, Decoder

from listenapp.align.phones.letters import language_tables
from listenapp.align.phones.letters.rules import LetterRules

TABLES = {name: table for name, table in vars(language_tables).items() if name.isupper() and not name.startswith("_")}
PHONES = frozenset(
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split()
)


def first(table: str, word: str) -> str:
    return " ".join(LetterRules(table).phones(word)[0])


@pytest.mark.parametrize(
    ("table", "word", "phones"),
    [
        (language_tables.GERMAN, "straße", "SH T R AA S AH"),
        (language_tables.GERMAN, "bäche", "B EH SH AH"),
        (language_tables.GERMAN, "deutschland", "D OY CH L AA N T"),
        (language_tables.GERMAN, "zeitung", "T S AY T UH NG"),
        (language_tables.SPANISH, "señor", "S EH N Y OW R"),
        (language_tables.SPANISH, "guerra", "G EH R AA"),
        (language_tables.SPANISH, "chaqueta", "CH AA K EH T AA"),
        (language_tables.ITALIAN, "bicchiere", "B IY K Y EH R EH"),
        (language_tables.ITALIAN, "giorno", "JH OW R N OW"),
        (language_tables.ITALIAN, "gnocchi", "N Y OW K IY"),
        (language_tables.PORTUGUESE, "coração", "K OW R AA S AW N"),
        (language_tables.PORTUGUESE, "filha", "F IY L Y AA"),
        (language_tables.DUTCH, "schrijven", "S HH R EY F AH"),
        (language_tables.DUTCH, "goed", "HH UW T"),
        (language_tables.RUSSIAN, "хорошо", "HH AO R AO SH AO"),
        (language_tables.RUSSIAN, "ещё", "Y EH SH Y AO"),
        (language_tables.RUSSIAN, "учиться", "UW CH IY T S AH"),
    ],
)  # fmt: skip
def test_the_usual_pronunciation_comes_first(table: str, word: str, phones: str) -> None:
    assert first(table, word) == phones


def test_alternatives_are_few_different_and_in_order() -> None:
    ways = LetterRules("a  AA|AH\nb  B|V\n").phones("abab" * 5)
    assert ways[0] == tuple("AA B AA B".split() * 5)
    assert len(set(ways)) == len(ways) == 40
    assert sum(len(set(a) ^ set(b)) for a, b in zip(ways[0], ways[1], strict=True)) > 0


def test_a_foreign_accent_falls_back_to_its_letter() -> None:
    assert first(language_tables.GERMAN, "señor") == first(language_tables.GERMAN, "senor")


def test_a_word_without_known_letters_still_sounds() -> None:
    assert LetterRules(language_tables.GERMAN).phones("中文") == (("AH",),)
    assert LetterRules(language_tables.SPANISH).phones("h") == (("AH",),)


@pytest.mark.parametrize("name", TABLES)
def test_tables_name_only_phones_of_the_model(name: str) -> None:
    rules = [line.split(maxsplit=1) for line in TABLES[name].splitlines() if line]
    assert {phone for _, ways in rules for phone in re.findall(r"[A-Z]+", ways)} <= PHONES


def test_the_model_has_these_phones() -> None:
    decoder = Decoder(Config(lm=None, loglevel="FATAL"))
    for phone in PHONES:
        decoder.add_word(f"sound_{phone}", phone, True)
