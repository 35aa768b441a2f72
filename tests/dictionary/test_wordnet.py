"""Test the English dictionary: inflected forms, the part of speech by context, phrases, names and grammar words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from listenapp.dictionary.english_base_forms import base_forms
from listenapp.dictionary.part_of_speech import PartOfSpeech
from listenapp.dictionary.wordnet import Sense, WordNet, pack, unpack
from listenapp.library.paths import locate

NOUN, VERB, ADJECTIVE, ADVERB = PartOfSpeech
MOST_BYTES = 15_000_000


@pytest.fixture(scope="module")
def wordnet() -> Iterator[WordNet]:
    with closing(WordNet(locate().dictionary)) as dictionary:
        yield dictionary


@pytest.mark.parametrize(
    ("sentence", "headword", "part"),
    [
        ("They [record] the sounds of the town", "record", VERB),
        ("The [record] was old", "record", NOUN),
        ("He [left] the room", "leave", VERB),
        ("It was on the [left] side", "left", ADJECTIVE),
        ("The [leaves] fell from the trees", "leaf", NOUN),
        ("He [leaves] the house early", "leave", VERB),
        ("She [found] her keys", "find", VERB),
        ("The old boat [stopped]", "stop", VERB),
        ("He was [running] home", "run", VERB),
        ("A [better] idea", "good", ADJECTIVE),
        ("She went to [work]", "work", NOUN),
        ("She has to [work]", "work", VERB),
        ("It is very [fast]", "fast", ADJECTIVE),
        ("[Close] the door quickly", "close", VERB),
        ("We [live] here", "live", VERB),
        ("Two years ago [children] were playing", "child", NOUN),
        ("The [government’s] plan", "government", NOUN),
        ("They were [quickly] gone", "quickly", ADVERB),
        ("It is a [can] of fish", "can", NOUN),
        ("I saw a [knee-jerk] of his", "knee jerk", NOUN),
    ],
)
def test_the_likeliest_word_comes_first(wordnet: WordNet, sentence: str, headword: str, part: PartOfSpeech) -> None:
    words = sentence.split()
    index = next(k for k, word in enumerate(words) if word.startswith("["))
    first, *_rest = wordnet.look_up([word.strip("[]") for word in words], index)
    assert (first.headword, first.part) == (headword, part)
    assert first.meanings[0].definition


@pytest.mark.parametrize(
    ("sentence", "index", "phrase"),
    [
        ("people took part in the work", 1, "take part"),
        ("people took part in the work", 2, "take part"),
        ("he carried out the plan", 2, "carry out"),
        ("they live in New York", 4, "New York"),
    ],
)
def test_a_phrase_comes_before_its_words(wordnet: WordNet, sentence: str, index: int, phrase: str) -> None:
    first, second, *_rest = wordnet.look_up(sentence.split(), index)
    assert first.headword == phrase
    assert " " not in second.headword


@pytest.mark.parametrize("sentence", ["[he] came", "[The] boat", "he [will] come", "qwxz [qwxz]", "[]"])
def test_words_of_grammar_and_unknown_words_have_no_entry(wordnet: WordNet, sentence: str) -> None:
    words = sentence.split()
    index = next(k for k, word in enumerate(words) if word.startswith("["))
    assert wordnet.look_up([word.strip("[]") for word in words], index) == ()


def test_a_word_in_lower_case_is_no_name(wordnet: WordNet) -> None:
    assert {entry.headword for entry in wordnet.look_up(["fresh", "turkey"], 1)} == {"turkey"}
    assert wordnet.look_up(["in", "Turkey"], 1)[0].headword == "Turkey"


def test_an_example_has_the_word(wordnet: WordNet) -> None:
    meanings = [meaning for entry in wordnet.look_up(["they", "recorded"], 1) for meaning in entry.meanings]
    examples = [meaning.example for meaning in meanings if meaning.example]
    assert examples
    assert all("record" in example for example in examples)


@pytest.mark.parametrize(
    ("form", "base", "part"),
    [
        ("boats", "boat", NOUN),
        ("stories", "story", NOUN),
        ("wolves", "wolf", NOUN),
        ("vlogged", "vlog", VERB),
        ("making", "make", VERB),
        ("tried", "try", VERB),
        ("bigger", "big", ADJECTIVE),
        ("happiest", "happy", ADJECTIVE),
    ],
)
def test_base_forms_by_rule(form: str, base: str, part: PartOfSpeech) -> None:
    assert (base, part) in set(base_forms(form))


@pytest.mark.parametrize("form", ["", "s", "ss", "glass", "ed", "ing"])
def test_short_forms_have_no_base(form: str) -> None:
    assert not [base for base, _part in base_forms(form) if len(base) < 2 or base == "glas"]


def test_senses_are_packed_without_loss() -> None:
    senses = [Sense(117_658, ADVERB, True, 4095), Sense(0, NOUN, False, 0)]
    assert unpack(pack(senses)) == senses


def test_the_file_is_small_and_has_its_licence() -> None:
    path = locate().dictionary
    assert path.stat().st_size <= MOST_BYTES
    assert "Princeton University" in (path.parent / "LICENSE-WordNet.txt").read_text("utf-8")


@pytest.mark.parametrize("content", [None, b"", b"no database at all"])
def test_a_missing_or_damaged_file_is_an_os_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "wörter #1.sqlite"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(OSError, match="wörter"):
        WordNet(path)


def test_a_dropped_dictionary_closes_its_file() -> None:
    base = WordNet(locate().dictionary)._base
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        base.execute("SELECT 1")
