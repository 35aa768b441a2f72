"""Test the search in all dictionaries: which of them answer for a language, and by which forms of the word."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

import made_dictionaries as made

from listenapp.dictionary.look_up import Dictionaries, WordEntries
from listenapp.dictionary.user_dictionary import convert
from listenapp.library.paths import locate

SENTENCE = ["The", "boats", "took", "part", "in", "the", "race"]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder with a dictionary that has “boat” and “take part”."""
    convert(made.stardict(tmp_path), tmp_path / "own")
    return tmp_path / "own"


def test_an_english_word_has_entries_of_the_user_and_of_wordnet(own: Path) -> None:
    found = Dictionaries(locate().dictionary, own).look_up(SENTENCE, 1, "en-GB")
    assert [(entry.headword, entry.text) for entry in found.of_user] == [("boat", "das Boot")]
    assert found.grammar is None
    assert found.of_wordnet[0].headword == "boat"


def test_the_users_dictionaries_are_searched_for_the_phrases_of_wordnet(own: Path) -> None:
    found = Dictionaries(locate().dictionary, own).look_up(SENTENCE, 2, "en")
    assert found.of_wordnet[0].headword == "take part"
    assert [entry.text for entry in found.of_user] == ["teilnehmen"]


def test_a_grammar_word_is_explained_without_wordnet(tmp_path: Path) -> None:
    found = Dictionaries(tmp_path / "missing.sqlite", tmp_path / "none").look_up(SENTENCE, 0, "en")
    assert found.grammar is not None
    assert (found.of_user, found.of_wordnet) == ((), ())


def test_other_languages_have_only_the_users_dictionaries(own: Path) -> None:
    dictionaries = Dictionaries(locate().dictionary, own)
    assert dictionaries.look_up(["can"], 0, "fr") == WordEntries((), None, ())
    assert [entry.text for entry in dictionaries.look_up(["Boat"], 0, "de").of_user] == ["das Boot"]
