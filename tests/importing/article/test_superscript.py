from __future__ import annotations

import pytest

from listenapp.importing.article import superscript


@pytest.mark.parametrize(
    ("before", "raised", "shown"),
    [
        ("it cost 10", "6", "⁶"),
        ("it cost 10", "−3", "⁻³"),
        ("for 5 m", "2", "²"),
        ("3 ft", "2", "²"),
        ("where x", "2", "²"),
        ("2", "n", "ⁿ"),
        ("the 5", "th", "th"),
        ("XX", "e", "e"),
        ("1", "a", "a"),
        ("Word", "TM", "™"),
        ("Ca", "2+", "2+"),
        ("12 metres", "2", "²"),
        ("500 acres", "2", "²"),
        ("3 Kilometer", "2", "²"),
        ("3 mètres", "2", "²"),
        ("sin", "2", "²"),
        ("D", "r", "r"),
        ("S", "t", "t"),
        ("e", "x", "x"),
        ("Doct", "r", "r"),
    ],
)
def test_powers_and_endings_stay(before: str, raised: str, shown: str) -> None:
    assert superscript.shown(raised, before) == shown


@pytest.mark.parametrize(
    ("before", "raised"),
    [
        ("on the first day.", "1"),
        ("on the first day", "12"),
        ("in 1999", "3"),
        ("the city’s", "2"),
        ("1,000", "4"),
        ("it cost $5", "8"),
        ("the plan.", "*"),
        ("the plan", "†"),
        ("the plan", "[a]"),
        ("the plan", "1, 2"),
        ("the plan", "1–3"),
        ("", "1"),
        ("founded in", "2"),
    ],
)
def test_note_marks_go(before: str, raised: str) -> None:
    assert superscript.without_marks(before + superscript.shown(raised, before)) == before


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("on the first day.| The people", "on the first day. The people"),
        ("on the first day.|The people", "on the first day. The people"),
        ("on the first day|. The people", "on the first day. The people"),
        ("on the first day |. The people", "on the first day. The people"),
        ("on the first day | the people", "on the first day the people"),
        ("the first|, the second||", "the first, the second"),
        ("The town[1] is old.[citation needed] It is big.[2][3]", "The town is old. It is big."),
        ("History[edit]", "History"),
        ("He said “[I] saw [the] boat”.", "He said “[I] saw [the] boat”."),
        ("2²/3 cups", "2 2/3 cups"),
        ("In [2020] it was new.", "In [2020] it was new."),
    ],
)
def test_nothing_is_joined_where_a_mark_was(line: str, shown: str) -> None:
    assert superscript.without_marks(line.replace("|", superscript.MARK)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The town is old.[1][2] It is big.[citation needed]", "The town is old. It is big."),
        ("The town is old.[1]It is big", "The town is old. It is big"),
        ("The town is old.¹ It is big² and wide.", "The town is old. It is big² and wide."),
        ("The people¹ came.", "The people came."),
        ("It has 5 m² and 10⁶ trees.", "It has 5 m² and 10⁶ trees."),
        ("[1] A book about towns", "[1] A book about towns"),
        ("He said “[I] saw” it.", "He said “[I] saw” it."),
    ],
)
def test_marks_in_plain_text_go_where_they_follow_a_word(text: str, shown: str) -> None:
    assert superscript.without_attached_marks(text) == shown


@pytest.mark.parametrize("before", ["the isotope ", "the isotope (", ""])
def test_a_raised_number_before_a_capital_letter_stays(before: str) -> None:
    line = before + superscript.shown("14", before) + "C is old"
    assert superscript.without_marks(line) == f"{before}¹⁴C is old"


def test_the_number_of_a_note_at_the_beginning_goes() -> None:
    assert superscript.without_marks(superscript.shown("1", "") + "The first note") == "The first note"


@pytest.mark.parametrize(
    "text",
    [
        "First items[1] and array[10] are read.",
        "It is old.[] Then my_items[1], myItems[2], self.items[3] and x[4] are read.",
        "[1] A book about towns",
        "A garden of 30 metres² and a field of 500 acres² stay.",
        'The data {"a":[1],"b":[2,[3]]}',
    ],
)
def test_what_may_be_text_stays(text: str) -> None:
    assert superscript.without_attached_marks(text) == text
    assert superscript.without_marks(text) == text


def test_marks_behind_words_go_in_a_text_that_has_marks_behind_sentences() -> None:
    text = "The town[1] is old,[2] but big.[3] Its my_items[1] stay."
    assert superscript.without_attached_marks(text) == "The town is old, but big. Its my_items[1] stay."
