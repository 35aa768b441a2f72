"""Test where sentences begin, in several languages."""

from __future__ import annotations

import re

import pytest

from listenapp.story import sentence_boundaries
from listenapp.story.normalization import abbreviation_tables, unit_tables


def sentences(text: str) -> list[str]:
    return [text[a:b].strip() for a, b in sentence_boundaries.spans(text, 0, len(text), "en")]


@pytest.mark.parametrize(
    "expected",
    [
        ["It came from the U.S. and the bloc.", "He left"],
        ["They met on Dec. 15, 2021, in Moscow.", "It was cold"],
        ["Mario Ritter Jr. adapted this story", "Susan was the editor"],
        ["Trade reached $123 billion.", "Putin spoke"],
        ["She said, “Come in.”", "We did"],
    ],
)
def test_sentences_end_where_they_should(expected: list[str]) -> None:
    text = " ".join(s if s[-1] in ".”" else f"{s}." for s in expected)
    assert [s.rstrip(".”") for s in sentences(text)] == [s.rstrip(".”") for s in expected]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["The paper spoke with Ms. Park on Monday.", "Mr. Lee and Mx. Ray won."]),
        ("en", ["The wind blew at 100 km/h.", "Many trees fell.", "It ran 5 m.", "It was 20 °C.", "We left."]),
        (
            "en",
            ["The show starts at 8 p.m. ET.", "It is on at 7 a.m. Eastern Time.", "He left at 5 p.m.", "It rained."],
        ),
        ("en", ["1. Open the door.", "2. Close it.", "(3) Go."]),
        ("en", ["He waited…", "Then he left.", "He said… nothing.", "“And then…”", "“No!”"]),
        ("en", ["See Vol. 3 and No. 5 of it.", "It is good."]),
        ("de", ["Wir essen Obst, z. B. Äpfel und Birnen.", "Das ist teuer, d. h. viele kaufen es nicht."]),
        ("de", ["Der 2. Mann kam im 19. Jahrhundert.", "Er blieb bis zum 5.", "Dann ging er."]),
        ("fr", ["M. Dupont et Mme. Martin sont venus.", "Il attend…", "Puis il part."]),
    ],
)
def test_titles_units_zones_and_numbers_end_no_sentence_too_early(language: str, expected: list[str]) -> None:
    text = " ".join(expected)
    cuts = sentence_boundaries.spans(text, 0, len(text), language)
    assert [text[a:b].strip() for a, b in cuts] == expected


NAMES = {
    "en": "Park",
    "de": "Weber",
    "fr": "Dupont",
    "es": "Ruiz",
    "it": "Rossi",
    "pt": "Silva",
    "nl": "Jansen",
    "ru": "Павлов",
}
LAST = {"en": "Then we left.", "de": "Dann gingen wir.", "es": "La casa es grande."}


def cuts_of(text: str, language: str) -> int:
    return len(sentence_boundaries.spans(text, 0, len(text), language))


@pytest.mark.parametrize("language", NAMES)
def test_no_abbreviation_of_the_tables_ends_a_sentence_before_what_it_belongs_to(language: str) -> None:
    name = NAMES[language]
    texts = [
        *(f"{name} {name.lower()} {title}. {name} {name.lower()}." for title in abbreviation_tables.TITLES[language]),
        *(f"{name} ({short}. 12) {name.lower()}." for short in abbreviation_tables.BEFORE_NUMBERS[language]),
        *(f"{name} {name.lower()} {short}. 12 {name.lower()}." for short in abbreviation_tables.WITHIN[language]),
        *(f"{name} {name.lower()} {short}. {name.lower()}." for short in abbreviation_tables.OTHERS[language]),
        *(f"{name} {' '.join(f'{one}.' for one in pair)} {name}." for pair in abbreviation_tables.SPACED[language]
          if pair not in abbreviation_tables.SPACED_AT_END),
    ]  # fmt: skip
    assert [text for text in texts if cuts_of(text, language) != 1] == []


@pytest.mark.parametrize("language", LAST)
def test_a_sentence_may_end_with_a_unit(language: str) -> None:
    texts = [f"{NAMES[language]} 50 {unit}. {LAST[language]}" for unit in unit_tables.UNITS[language]]
    assert [text for text in texts if cuts_of(text, language) != 2] == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["They asked the Imam.", "He said no.", "Imam Yusuf and Sheikh. Ahmed came."]),
        (
            "en",
            [
                "He came at 5 p.m. Monday.",
                "She left at 9 a.m. Beijing time.",
                "It rang at 6 p.m.",
                "Nobody came.",
                "They met at 8 p.m.",
                "Birds sang at noon.",
            ],
        ),
        ("en", ["He went to Washington, D.C.", "A boat came from the U.S. A-list."]),
        ("en", ["He lives in the U.S.", "She works for Apple Inc.", "They met on Mon. May 5."]),
        ("en", ["It is 6 ft. 3 in. tall.", "It weighs 6 lbs. 4 oz."]),
        ("es", ["Viven en EE. UU.", "La casa es de los EE. UU. y de México."]),
        ("es", ["Compramos pan, leche, etc.", "Después todos volvieron a casa."]),
        ("es", ["Es un vino de EE. UU.", "Mi hermana vive cerca del mar."]),
        ("es", ["Trajeron sillas, mesas, etc.", "¿Cómo lo hicieron?"]),
        ("fr", ["Nous achetons du pain, du lait, etc.", "Ensuite tout le monde est rentré."]),
        ("de", ["Es waren Lehrer u. a. Frau Weber da.", "Das Kind war 5 Min. dort."]),
        ("de", ["Es gab Brot, Käse usw.", "Niemand ging.", "Er las 30 Min.", "Meine Schwester las mit."]),
        ("nl", ["Mw. Jansen komt, d.w.z. morgen.", "Dhr. Bos niet."]),
    ],
)
def test_what_only_looks_like_an_abbreviation_ends_a_sentence(language: str, expected: list[str]) -> None:
    text = " ".join(expected)
    cuts = sentence_boundaries.spans(text, 0, len(text), language)
    assert [text[a:b].strip() for a, b in cuts] == expected


def test_a_long_paragraph_has_the_sentences_of_short_ones() -> None:
    short = "The old boat stopped. Nobody had “recorded it” before… Then Ms. Park came at 5 p.m. ET. "
    text = short * 200
    one = [b for _, b in sentence_boundaries.spans(short, 0, len(short), "en")]
    cuts = [b for _, b in sentence_boundaries.spans(text, 0, len(text), "en")]
    assert cuts == [n * len(short) + end for n in range(200) for end in one]


WIDE = "They took plan B{space}. Nobody asked. “Who?” said Élise. A boat came. It left."


@pytest.mark.parametrize("space", ["\xa0", "\u2009", "\u202f", "\u3000"])
def test_a_wide_space_before_a_full_stop_is_a_space(space: str) -> None:
    found = sentence_boundaries.starts(WIDE.format(space=space), "en")
    assert found == sentence_boundaries.starts(WIDE.format(space=" "), "en")
    assert len(found) > 2


def test_a_panic_of_the_sentence_splitter_is_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentence_boundaries, "_WIDE_SPACE", re.compile("(?!)"))
    found = sentence_boundaries.starts(WIDE.format(space="\xa0"), "en")
    assert found[-1] == WIDE.format(space=" ").index("It left")


@pytest.mark.parametrize(
    ("part", "language"),
    [
        ("the boats came back to the old harbor ", "en"),
        ("it cost 12,500 dollars, and nobody paid, ", "en"),
        ("عادت القوارب إلى الميناء القديم، ", "ar"),
        ("船回到了古老的港口，", "zh"),
        ("船回到了古老的港口", "zh"),
        ("one\nline\nof\na\npoem\n", "en"),
    ],
)
def test_a_text_without_full_stops_is_divided_between_clauses_or_words(part: str, language: str) -> None:
    text = part * (20_000 // len(part))
    found = sentence_boundaries.spans(text, 0, len(text), language)
    assert max(end - start for start, end in found) <= 4_000
    assert "".join(text[start:end] for start, end in found) == text
    ends = {text[end - 1] for _start, end in found[:-1]}
    assert ends == {part[-1]} if not part[-1].isalnum() else ends <= set(part)
    if "," in part:
        assert all(text[:end].rstrip().endswith(",") for _start, end in found)


def test_a_long_sentence_stays_whole() -> None:
    text = "He said, " + "and then she said, " * 150 + "and that was all. Nobody answered."
    assert len(sentence_boundaries.spans(text, 0, len(text), "en")) == 2
