import json
from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.library import user_glossary
from listenapp.story.model import GlossaryEntry

WORDS = (GlossaryEntry("pier", "a long thing to land at"), GlossaryEntry("ebb", "低潮"))


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    user_glossary.save(tmp_path, WORDS)
    assert user_glossary.load(tmp_path) == WORDS


@pytest.mark.parametrize("content", ["", "{", "[]", '{"words": 3}', '{"words": [{"term": 1}, 7]}'])
def test_damage_costs_the_words_alone(tmp_path: Path, content: str) -> None:
    (tmp_path / "own_words.json").write_text(content, "utf-8")
    assert user_glossary.load(tmp_path) == ()


def test_damaged_words_are_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "own_words.json").write_text('{"words": [{"term": "pier"', "utf-8")
    user_glossary.save(tmp_path, WORDS)
    assert user_glossary.load(tmp_path) == WORDS
    (aside,) = tmp_path.glob("damaged-*-own_words.json")
    assert aside.read_text("utf-8").endswith('pier"')


def test_one_bad_word_does_not_cost_the_others(tmp_path: Path) -> None:
    words = [{"term": "pier"}, {"term": "ebb", "definition": "低潮", "newer": 1}]
    (tmp_path / "own_words.json").write_text(json.dumps({"format": 1, "words": words}), "utf-8")
    assert user_glossary.load(tmp_path) == WORDS[1:]


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"own_words\.json"):
        user_glossary.save(tmp_path / "gone", WORDS)
