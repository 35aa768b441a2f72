from __future__ import annotations

import textwrap

import pytest

from listenapp.importing.formats import line_wrapping

KNOWN = frozenset("people bridge afternoon known well after noon many came today houses".split())
PROSE = (
    "The town has a new bridge over the river. Many people came to see it on the first day of May. The mayor said that"
    " it took three years to build, and he thanked the workers for their patience in the long winter. "
) * 3


def joined(text: str) -> str:
    return line_wrapping.joined(text, KNOWN.__contains__)


def wrapped(width: int = 50) -> list[str]:
    return textwrap.wrap(PROSE, width)


@pytest.mark.parametrize("width", [50, 72])
def test_lines_broken_at_a_width_are_joined(width: int) -> None:
    text = "\n".join(["A Bridge", "", *wrapped(width), "", *wrapped(width)])
    assert joined(text) == f"A Bridge\n\n{PROSE.strip()}\n\n{PROSE.strip()}"


@pytest.mark.parametrize("mark", ["in the after-\nnoon and in the after-\nnoon.", "\f"])
def test_narrow_lines_are_joined_where_the_page_is_a_printed_column(mark: str) -> None:
    assert joined("\n".join(wrapped(35))) == "\n".join(wrapped(35))
    assert joined("\n".join([*wrapped(35), "", mark])).startswith(PROSE.strip())


def test_all_characters_keep_their_place() -> None:
    text = "\n".join(["A Bridge", "", *wrapped()])
    assert len(joined(text)) == len(text)


@pytest.mark.parametrize(
    ("divided", "whole"),
    [
        ("peo-\nple", "people"),
        ("after-\nnoon", "afternoon"),
        ("well-\nknown", "well-known"),
        ("peo\u00ad\nple", "people"),
        ("twenty-\nfive", "twenty-five"),
    ],
)
def test_words_divided_at_a_line_end_are_joined(divided: str, whole: str) -> None:
    text = "\n".join(wrapped()) + f" There are twenty-five of them and\nmany {divided} in it."
    assert f"many {whole} in it." in joined(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Many peo- ple came.", "Many people came."),
        ("An after- noon.", "An afternoon."),
        ("The ﬁrst oﬃce.", "The first office."),
        ("The pre- and post-war houses.", "The pre- and post-war houses."),
        ("He said- well, no.", "He said- well, no."),
    ],
)
def test_words_divided_in_a_line_are_joined_if_that_makes_a_word(text: str, expected: str) -> None:
    assert joined(text) == expected


@pytest.mark.parametrize(
    ("number", "following"),
    [
        ("12", "13"),
        ("- 12 -", "- 13 -"),
        ("Page 12", "Page 13"),
        ("12 of 30", "13 of 30"),
        ("xii\f", "xiii\f"),
        ("\f", "\f"),
    ],
)
def test_page_numbers_go(number: str, following: str) -> None:
    first, second = wrapped()[:6], [*wrapped()[6:], "", *wrapped()]
    pages = ["A Bridge", "", *first, "", number, "", *second, "", following, "", *wrapped()]
    assert joined("\n".join(pages)) == f"A Bridge\n\n{PROSE.strip()}\n\n{PROSE.strip()}\n\n{PROSE.strip()}"


def test_the_number_of_the_only_page_goes_where_words_are_divided() -> None:
    text = [*wrapped(), "", "12", "", *wrapped()]
    assert "12" in joined("\n".join(text))
    assert "12" not in joined("\n".join([*text, "in the after-", "noon."]))


@pytest.mark.parametrize(
    "numbers",
    ["I II III", "1 2 3", "(1) (2) (3)", "Letter_1 Letter_2 Letter_3", "Day_1 Day_2 Day_3", "Step Step Step"],
)
@pytest.mark.parametrize("title", ["A Long Title of a Story about the New Bridge", "A Bridge"])
@pytest.mark.parametrize("end", ["", "\f"])
def test_headings_of_parts_stay(numbers: str, title: str, end: str) -> None:
    headings = [heading.replace("_", " ") for heading in numbers.split()]
    parts = [line for heading in headings for line in (heading, "", *wrapped(), end)]
    kept = joined("\n".join([title, "", *parts])).split("\n\n")
    assert [line.strip() for line in kept if line.strip() in headings] == headings


def test_small_roman_numbers_stay_where_no_page_ends() -> None:
    assert "\n\nii\n\n" in joined("\n".join([*wrapped(), "", "i", "", *wrapped(), "", "ii", "", *wrapped()]))


def test_a_running_head_above_each_page_goes() -> None:
    pages = [line for n in range(3) for line in (*wrapped(), "", str(n + 4), "", "THE BRIDGE OF THE TOWN", "")]
    text = joined("\n".join(["A Bridge", "", *pages]))
    assert "THE BRIDGE" not in text
    assert text.split() == ["A", "Bridge", *(PROSE * 3).split()]


def test_numbers_of_chapters_stay() -> None:
    text = joined("\n".join(["A Bridge", "", "1", "", *wrapped(), "", "2", "", *wrapped()]))
    assert text.split("\n\n") == ["A Bridge", "1", PROSE.strip(), "2", PROSE.strip()]


VERSE = """The old boat lies upon the sand,
And waits for wind and tide.
The sailor holds a rope in hand,
His dog is at his side.
They wait until the morning comes,
They wait until the night."""
# lines of verse that begin with small letters, as in Italian and Spanish
TERCETS = """Al fin de la jornada por la playa
el viejo marinero cuenta barcos
y ve pasar las nubes sobre el agua
como quien lee un libro muy querido
que guarda en cada hoja una palabra
de todos los que fueron y no vuelven."""
QUATRAIN = """    the river runs below the bridge of stone
    and carries all the winter to the sea
    the people stand together and alone
    and Anna asks the water to be free"""
INGREDIENTS = """two large onions
four spoons of oil
some salt
bread from the day before"""
LIST = """We took with us for the long way:
- two apples and some bread
- water in a bottle of glass
- a map of the whole country"""
GLOSSARY = """bloc –n. a group of people or of states
river –n. a long water that flows down
mayor –n. the head of a town or a city
years –n. the time of twelve long months"""


@pytest.mark.parametrize(
    "text", [VERSE, TERCETS, LIST, GLOSSARY, "One.\n\nTwo.\n\n3", "a\nb\nc\nd\ne", "", "\n\n", "12"]
)
def test_other_texts_keep_their_lines(text: str) -> None:
    assert joined(text) == text


@pytest.mark.parametrize("kept", [LIST, QUATRAIN, INGREDIENTS])
def test_lists_and_verse_between_prose_keep_their_lines(kept: str) -> None:
    text = "\n".join([*wrapped(70), "", kept, "", *wrapped(70)])
    assert joined(text) == f"{PROSE.strip()}\n\n{kept}\n\n{PROSE.strip()}"
