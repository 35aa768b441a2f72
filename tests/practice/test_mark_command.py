"""Test what `listenapp mark` prints."""

from __future__ import annotations

import json

import pytest

from listenapp import cli


def test_mark_prints_each_word_with_its_class(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mark", "An ice cream, please", "a nice creem pleas now"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("hearing")
    assert "where words join" in lines[1]
    assert "spelling" in lines[3]
    assert lines[-1] == "extra words: now"


def test_mark_prints_json_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mark", "of the", "out of the", "--gap", "--json"]) == 0
    marking = json.loads(capsys.readouterr().out)
    assert (marking["hearing"], marking["extra"]) == (1.0, ["out"])


def test_an_unknown_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mark", "a", "b", "--language", "nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
