from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.library import atomic_files


def test_a_file_appears_whole(tmp_path: Path) -> None:
    path = tmp_path / "there.json"
    with atomic_files.replacing(path) as file:
        file.write(b"{}")
        assert not path.exists()
    assert path.read_bytes() == b"{}"
    assert [p.name for p in tmp_path.iterdir()] == ["there.json"]


def test_whatever_stops_the_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "there.json"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        write_half(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["there.json"]


def test_text_that_json_cannot_say_as_ascii_stays_readable(tmp_path: Path) -> None:
    atomic_files.write_json(tmp_path / "a.json", {"title": "Köln 声音"})
    assert "Köln 声音" in (tmp_path / "a.json").read_text("utf-8")
    assert atomic_files.read_json(tmp_path / "a.json") == {"title": "Köln 声音"}


def write_half(path: Path) -> None:
    with atomic_files.replacing(path) as file:
        file.write(b"half of the n")
        raise KeyboardInterrupt
