"""Test which lines are glossary entries, and which sentences only look like entries."""

from __future__ import annotations

import pytest

from listenapp.importing import document
from listenapp.importing.article import glossary_entries
from listenapp.story.model import BlockKind


@pytest.mark.parametrize(
    "sentence",
    [
        "Long-term plans are hard to make. People change.",
        "Short-term loans cost more than long-term ones.",
        "Brand-name drugs cost more than others.",
        "Subject-verb agreement is hard for some learners.",
        "The word “book” (noun) has several meanings.",
        "Bob (name) was here.",
        "Vitamin-A. is good.",
        "Adjective–noun order is fixed in English.",
    ],
)
def test_a_sentence_with_the_name_of_a_part_of_speech_stays_in_the_story(sentence: str) -> None:
    story = document.from_text(f"A Headline\n\nThis is a story. It is short.\n\n{sentence}\n\nIt ends here.", "en")
    assert [b.kind for b in story.blocks] == [BlockKind.HEADLINE, *[BlockKind.BODY] * 3]
    assert story.glossary == ()


@pytest.mark.parametrize(
    ("line", "term", "part", "remark", "definition"),
    [
        ("long-term – adj. lasting many years", "long-term", "adj", "", "lasting many years"),
        ("brand-name –adj. sold under a name", "brand-name", "adj", "", "sold under a name"),
        ("glider -- n. a plane without an engine", "glider", "n", "", "a plane without an engine"),
        ("low-key–adj. quiet", "low-key", "adj", "", "quiet"),
        ("affairs (pl.) –n. work or activities", "affairs", "n", "(pl.)", "work or activities"),
        ("what’s up? – expression. a greeting", "what’s up?", "expression", "", "a greeting"),
        ("How about that! –interj. words of surprise", "How about that!", "interj", "", "words of surprise"),
        ("24/7 –adv. all the time", "24/7", "adv", "", "all the time"),
        ("book (noun): pages", "book", "noun", "", "pages"),
    ],
)
def test_an_entry_without_a_heading(line: str, term: str, part: str, remark: str, definition: str) -> None:
    found = glossary_entries.parse(line)
    assert found is not None
    assert (found.term, found.part_of_speech, found.remark, found.definition) == (term, part, remark, definition)
    assert glossary_entries.parse(line, under_heading=True) == found


def test_a_part_of_speech_without_its_point_under_a_heading() -> None:
    found = glossary_entries.parse("glider – n a plane without an engine", under_heading=True)
    assert found is not None
    assert (found.part_of_speech, found.definition) == ("n", "a plane without an engine")
