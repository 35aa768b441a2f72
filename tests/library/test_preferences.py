from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.library import preferences
from listenapp.library.preferences import Preferences


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    chosen = replace(Preferences(), theme="sepia", text_size=28, follow=False, volume=0.25, device="Speaker – ü")
    path = tmp_path / "not yet there" / "preferences.json"
    preferences.save(chosen, path)
    assert preferences.load(path) == chosen


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{", b"\xff"])
def test_without_a_readable_file_the_defaults_hold(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "preferences.json"
    if content is not None:
        path.write_bytes(content)
    assert preferences.load(path) == Preferences()


def test_one_bad_value_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(
        json.dumps({"theme": "dark", "volume": "loud", "follow": 1, "text_size": True, "speed": 1, "newer": []})
    )
    assert preferences.load(path) == replace(Preferences(), theme="dark", speed=1)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed, match=r"preferences\.json"):
        preferences.save(Preferences(), tmp_path / "file" / "preferences.json")
