"""Test what the card says of words of grammar."""

from __future__ import annotations

import pytest

from listenapp.dictionary import context
from listenapp.dictionary.grammar_words import Role, look_up


@pytest.mark.parametrize(
    ("sentence", "at", "role", "says"),
    [
        ("The boat of Ana", 0, Role.ARTICLE, "clear which one"),
        ("The boat of Ana", 2, Role.PREPOSITION, "belonging to"),
        ("They would come", 1, Role.AUXILIARY, "possible"),
        ("They don’t come", 1, Role.SHORT_FORM, "do not"),
        ("It’s late", 0, Role.SHORT_FORM, "it is or has"),
        ("They won't", 1, Role.SHORT_FORM, "will not"),
        ("I I", 0, Role.PRONOUN, "speaks"),
    ],
)
def test_words_of_grammar(sentence: str, at: int, role: Role, says: str) -> None:
    found = look_up(sentence.split(), at, is_in_dictionary=False)
    assert found is not None
    assert found.role is role
    assert says in found.use


@pytest.mark.parametrize(("sentence", "at"), [("Ana’s boat", 0), ("A boat", 1), ("harbor", 0)])
def test_other_words(sentence: str, at: int) -> None:
    assert look_up(sentence.split(), at, is_in_dictionary=False) is None


def test_a_noun_that_looks_like_a_word_of_grammar() -> None:
    assert look_up(["a", "can"], 1, is_in_dictionary=True) is None
    assert look_up(["we", "can"], 1, is_in_dictionary=True) is not None


def test_every_word_that_wordnet_leaves_out_is_explained() -> None:
    for word in sorted(context.NO_CONTENT | context.MODALS):
        assert look_up([word], 0, is_in_dictionary=False) is not None, word
