"""Test the stored translation of a story."""

from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.library.second_text import second_text_file

PAIRS = (("The boat.", "Das Boot."), ("It “stopped”.", "Es hielt."))


def test_a_translation_is_stored_and_removed(tmp_path: Path) -> None:
    second_text_file.save(tmp_path, PAIRS)
    assert second_text_file.load(tmp_path) == PAIRS
    assert second_text_file.is_readable(tmp_path)
    second_text_file.save(tmp_path, ())
    assert list(tmp_path.iterdir()) == []
    assert second_text_file.load(tmp_path) == ()


@pytest.mark.parametrize("content", ["", "{", '{"format": 1, "paragraphs": [{"of": 3}]}'])
def test_damage_costs_only_the_translation(tmp_path: Path, content: str) -> None:
    (tmp_path / second_text_file.NAME).write_text(content)
    assert second_text_file.load(tmp_path) == ()
    assert not second_text_file.is_readable(tmp_path)


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"second_text\.json"):
        second_text_file.save(tmp_path / "gone", PAIRS)
