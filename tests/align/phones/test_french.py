"""Pronounce French words in the phones of the French model."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pocketsphinx import Config, Decoder

from listenapp.align.phones import phone_models
from listenapp.align.phones.letters import french
from listenapp.align.phones.letters.rules import LetterRules

pytest.importorskip("soundswallower", reason="soundswallower, whose wheel has the French model, is not installed")


@pytest.fixture(scope="module")
def pronouncer() -> french.FrenchPronouncer:
    settings = phone_models.french_model()
    return french.FrenchPronouncer(Decoder(Config(lm=None, loglevel="FATAL", **settings)).lookup_word)


def first(pronouncer: french.FrenchPronouncer, word: str) -> str:
    return " ".join(pronouncer.phones(word)[0])


def test_the_dictionary_comes_first_with_all_its_variants(pronouncer: french.FrenchPronouncer) -> None:
    assert first(pronouncer, "permettra") == "pp ai rr mm ai tt rr aa"
    assert len(pronouncer.phones("est")) == 4


def test_words_with_an_apostrophe_have_two_parts(pronouncer: french.FrenchPronouncer) -> None:
    assert first(pronouncer, "l'école") == "ll ai kk oo ll"
    assert first(pronouncer, "jusqu'ici") == "jj uu ss kk ii ss ii"
    assert first(pronouncer, "aujourd'hui") == "au jj ou rr dd uy ii"


@pytest.mark.parametrize(
    ("word", "phones"),
    [
        ("chateaux", "ch aa tt au"),
        ("grenouillette", "gg rr ee nn ou yy ai tt"),
        ("montagneux", "mm on tt aa gn eu"),
        ("chanterions", "ch an tt ee rr yy on"),
        ("parlent", "pp aa rr ll"),
    ],
)
def test_other_words_follow_the_rules(word: str, phones: str) -> None:
    assert tuple(phones.split()) in LetterRules(french.RULES).phones(word)


def test_the_rules_name_only_phones_of_the_model() -> None:
    named = {
        phone for line in french.RULES.split("\n") if line for phone in re.findall(r"[a-z]+", line.split(None, 1)[1])
    }
    folder = Path(phone_models.french_model()["hmm"])
    assert named <= set(json.loads((folder / "phoneset.json").read_text("utf-8")))


def test_the_french_model_loads() -> None:
    assert phone_models.of_language("fr") is not None
