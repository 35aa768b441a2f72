"""Read published words in their spoken form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story.normalization.readings import normalize_token, readings


def said(word: str, previous: str = "", following: str = "", language: str = "en") -> list[str]:
    return [" ".join(reading) for reading in readings(word, language, previous, following)]


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("hello", "hello"),
        ("Don’t", "don't"),
        ("31", "thirty one"),
        ("12.5%", "twelve point five percent"),
        ("9:45", "nine forty five"),
        ("9:05", "nine oh five"),
        ("1/2", "one half"),
        ("3/4", "three quarters"),
        ("9/11", "nine eleven"),
        ("2½", "two and a half"),
        ("U.S.", "u s"),
        ("p.m.", "p m"),
        ("e.g.", "for example"),
        ("MS-13", "m s thirteen"),
        ("COVID-19", "covid nineteen"),
        ("20-year", "twenty year"),
        ("state-operated", "state operated"),
        ("1st", "first"),
        ("42nd", "forty second"),
        ("Dr.", "doctor"),
        ("Mr", "mister"),
        ("vs.", "versus"),
        ("1990s", "nineteen nineties"),
        ("'90s", "nineties"),
        ("NATO", "nato"),
        ("CCTV", "c c t v"),
        ("AT&T", "a t and t"),
        ("$2.50", "two dollars and fifty cents"),
        ("$1", "one dollar"),
        ("$5m", "five million dollars"),
        ("-5°", "minus five degrees"),
        ("#1", "number one"),
        ("20km", "twenty kilometers"),
        ("555-123-4567", "five five five one two three four five six seven"),
        ("007", "zero zero seven"),
        ("1,234", "one thousand two hundred thirty four"),
        ("voanews.com", "voanews dot com"),
        ("H1N1", "h one n one"),
        ("10-15", "ten to fifteen"),
        ("mid-1990s", "mid nineteen nineties"),
        ("12/15/2021", "december fifteenth twenty twenty one"),
    ],
)
def test_the_likeliest_reading_comes_first(word: str, first: str) -> None:
    assert said(word)[0] == first


@pytest.mark.parametrize(
    ("word", "also"),
    [
        ("2021", ["two thousand twenty one", "two thousand and twenty one"]),
        ("1905", ["nineteen oh five", "one thousand nine hundred five"]),
        ("1500", ["fifteen hundred", "one thousand five hundred"]),
        ("150", ["one hundred and fifty", "a hundred fifty", "one fifty"]),
        ("747", ["seven forty seven"]),
        ("9:45", ["a quarter to ten"]),
        ("NATO", ["n a t o"]),
        ("e-mail", ["email"]),
    ],
)
def test_other_readings_are_there_too(word: str, also: list[str]) -> None:
    assert set(also) <= set(said(word))


def test_money_leaves_its_dollars_to_the_word_behind() -> None:
    assert said("$123", following="billion")[:2] == ["one hundred twenty three", "one hundred and twenty three"]
    assert said("billion", previous="$123")[:2] == ["billion dollars", "billion"]
    assert said("billion", previous="123") == ["billion"]


def test_the_day_behind_a_month_is_an_ordinal() -> None:
    assert said("15,", previous="Dec.") == ["fifteenth", "the fifteenth", "fifteen"]
    assert said("15") == ["fifteen"]


def test_months_and_units_are_short_only_beside_a_number() -> None:
    assert said("Dec.", following="15")[0] == "december"
    assert said("Mar", following="went")[0] == "mar"
    assert said("km", previous="5")[0] == "kilometers"
    assert said("in", previous="five") == ["in"]
    assert said("No", following="one") == ["no"]
    assert said("No", following="5")[0] == "number"


def test_roman_numerals_need_a_name_in_front() -> None:
    assert said("XIV", previous="Louis")[0] == "the fourteenth"
    assert said("II", previous="War")[0] == "two"
    assert said("I", previous="and") == ["i"]


@pytest.mark.parametrize(
    ("language", "word", "first"),
    [
        ("de", "31", "einunddreissig"),
        ("de", "1.234", "eintausendzweihundertvierunddreissig"),
        ("de", "1,5", "eins komma fünf"),
        ("de", "1990", "neunzehnhundertneunzig"),
        ("de", "9:45", "neun uhr fünfundvierzig"),
        ("de", "25%", "fünfundzwanzig prozent"),
        ("de", "bzw.", "beziehungsweise"),
        ("es", "31", "treinta y uno"),
        ("es", "1.000", "mil"),
        ("es", "Sr.", "señor"),
        ("fr", "1,5", "un virgule cinq"),
        ("ja", "word", "word"),
        ("xx", "31", "thirty one"),
    ],
)
def test_other_languages(language: str, word: str, first: str) -> None:
    assert said(word, language=language)[0] == first


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Don’t,", "don't"), ("Games’", "games"), ("state-run", "staterun"), ("Äpfel!", "äpfel"), ("“", "")],
)
def test_the_comparable_form(text: str, expected: str) -> None:
    assert normalize_token(text) == expected


@given(st.text(min_size=1, max_size=24), st.sampled_from(["en", "de", "es"]), st.text(max_size=6), st.text(max_size=6))
def test_any_text_has_readings_of_normal_words(word: str, language: str, previous: str, following: str) -> None:
    found = readings(word, language, previous, following)
    assert 1 <= len(found) <= 12
    assert all(found)
    if any(c.isalnum() for c in word):
        assert all(token == normalize_token(token) or len(found) == 1 for reading in found for token in reading)


@given(st.from_regex(r"[$€£]?\d{1,7}([.,:/-]\d{1,4}){0,2}[%°]?", fullmatch=True), st.sampled_from(["en", "de", "es"]))
def test_whatever_is_written_in_figures_is_said_in_words(word: str, language: str) -> None:
    assert not any(c.isdigit() for reading in readings(word, language) for token in reading for c in token)


@pytest.mark.parametrize("unseen", ["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff"])
def test_signs_that_are_not_seen_part_no_word(unseen: str) -> None:
    assert said(f"Yos{unseen}emite") == said("Yosemite")
    assert said(f"U{unseen}.S.") == said("U.S.")
    assert said(f"{unseen}12.5%") == said("12.5%")


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("10⁶", "en", ["ten to the sixth", "ten to the power of six"]),
        ("m²", "en", ["square meters", "meters squared"]),
        ("km³", "en", ["cubic kilometers"]),
        ("x²", "en", ["x squared"]),
        ("10⁻³", "en", ["ten to the minus third"]),
        ("m²", "de", ["quadratmeter"]),
        ("10⁶", "de", ["zehn hoch sechs"]),
        ("m²", "fr", ["mètres carrés"]),
    ],
)
def test_powers_and_units_with_raised_digits(word: str, language: str, expected: list[str]) -> None:
    assert set(expected) <= set(said(word, "5", language=language))


@pytest.mark.parametrize(
    ("letters", "language", "words"),
    [
        ("z B", "de", "zum beispiel"),
        ("d h", "de", "das heisst"),
        ("i d R", "de", "in der regel"),
        ("EE UU", "es", "estados unidos"),
        ("p ex", "fr", "par exemple"),
    ],
)
def test_abbreviations_with_spaces(letters: str, language: str, words: str) -> None:
    parts = ["Obst", *letters.split(), "Birnen"]
    found = [said(parts[i], parts[i - 1], parts[i + 1], language)[0] for i in range(1, len(parts) - 1)]
    assert found == words.split()


def test_single_letters_that_are_no_abbreviation_are_read_as_themselves() -> None:
    assert said("z", "von", "bis", "de") == ["z"]
    assert said("B", "Plan", "ist", "de") == ["b"]


@pytest.mark.parametrize(
    ("word", "previous", "language", "first"),
    [
        ("h", "km", "en", "per hour"),
        ("s", "km", "en", "per second"),
        ("h", "km", "de", "pro stunde"),
        ("km", "sq", "en", "kilometers"),
        ("sq", "500", "en", "square"),
        ("kWh", "50", "en", "kilowatt hours"),
        ("ET", "p.m.", "en", "eastern time"),
        ("GMT", "10", "en", "greenwich mean time"),
        ("ET", "the", "en", "e t"),
        ("s", "the", "en", "s"),
    ],
)
def test_units_and_zones_behind_another_word(word: str, previous: str, language: str, first: str) -> None:
    assert said(word, previous, language=language)[0] == first
