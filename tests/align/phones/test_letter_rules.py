"""Pronounce words by letter rules."""

from __future__ import annotations

import re

import pytest
from pocketsphinx import Config, Decoder

from listenapp.align.phones.letters import tables
from listenapp.align.phones.letters.rules import LetterRules

TABLES = {name: table for name, table in vars(tables).items() if name.isupper() and not name.startswith("_")}
PHONES = frozenset(
    "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split()
)


def first(table: str, word: str) -> str:
    return " ".join(LetterRules(table).phones(word)[0])


@pytest.mark.parametrize(
    ("table", "word", "phones"),
    [
        (tables.GERMAN, "straße", "SH T R AA S AH"),
        (tables.GERMAN, "bäche", "B EH SH AH"),
        (tables.GERMAN, "deutschland", "D OY CH L AA N T"),
        (tables.GERMAN, "zeitung", "T S AY T UH NG"),
        (tables.SPANISH, "señor", "S EH N Y OW R"),
        (tables.SPANISH, "guerra", "G EH R AA"),
        (tables.SPANISH, "chaqueta", "CH AA K EH T AA"),
        (tables.ITALIAN, "bicchiere", "B IY K Y EH R EH"),
        (tables.ITALIAN, "giorno", "JH OW R N OW"),
        (tables.ITALIAN, "gnocchi", "N Y OW K IY"),
        (tables.PORTUGUESE, "coração", "K OW R AA S AW N"),
        (tables.PORTUGUESE, "filha", "F IY L Y AA"),
        (tables.DUTCH, "schrijven", "S HH R EY F AH"),
        (tables.DUTCH, "goed", "HH UW T"),
        (tables.RUSSIAN, "хорошо", "HH AO R AO SH AO"),
        (tables.RUSSIAN, "ещё", "Y EH SH Y AO"),
        (tables.RUSSIAN, "учиться", "UW CH IY T S AH"),
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
    assert first(tables.GERMAN, "señor") == first(tables.GERMAN, "senor")


def test_a_word_without_known_letters_still_sounds() -> None:
    assert LetterRules(tables.GERMAN).phones("中文") == (("AH",),)
    assert LetterRules(tables.SPANISH).phones("h") == (("AH",),)


@pytest.mark.parametrize("name", TABLES)
def test_tables_name_only_phones_of_the_model(name: str) -> None:
    rules = [line.split(maxsplit=1) for line in TABLES[name].splitlines() if line]
    assert {phone for _, ways in rules for phone in re.findall(r"[A-Z]+", ways)} <= PHONES


def test_the_model_has_these_phones() -> None:
    decoder = Decoder(Config(lm=None, loglevel="FATAL"))
    for phone in PHONES:
        decoder.add_word(f"sound_{phone}", phone, True)
