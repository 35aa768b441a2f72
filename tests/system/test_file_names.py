"""Test names of files that are made of titles."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.system import file_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Boat: Part 1/2?", "A Boat Part 1 2"),
        ("…and then...", "…and then"),
        (".hidden", "hidden"),
        ("con", "_con"),
        ("AUX.mp3", "_AUX.mp3"),
        ("Nul . txt", "_Nul . txt"),
        ("COM1", "_COM1"),
        ("lpt².srt", "_lpt².srt"),
        ("conan", "conan"),
        ("com10", "com10"),
        ("Речь о «море»", "Речь о «море»"),
        (" .. ", "story"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_name_is_taken_by_every_system(text: str, name: str) -> None:
    assert file_names.portable(text, 100, "story") == name


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_text_becomes_one_name(text: str) -> None:
    name = file_names.portable(text, 40, "story")
    assert 0 < len(name) <= 40
    assert PureWindowsPath(name).parts == (name,)
    assert not PureWindowsPath(name).drive
    assert name == name.strip(" .")
    assert file_names.portable(name, 40, "story") == name


def test_a_file_of_that_name_can_be_written(tmp_path: Path) -> None:
    for text in ("aux", "CON.srt", "what?", "end.", "x" * 300):
        path = tmp_path / file_names.portable(text, 100, "story")
        path.write_text("content", "utf-8")
        assert [found.name for found in tmp_path.iterdir()] == [path.name]
        path.unlink()
