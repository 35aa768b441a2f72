"""Test how files are replaced, and which are never replaced."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from listenapp.library import atomic_files

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are POSIX's")


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    with atomic_files.replacing(pipe) as file:
        file.write(b"times")
    reader.join(10)
    assert read == [b"times"]
    assert pipe.is_fifo()
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_device_is_written_to_and_stays_one() -> None:
    with atomic_files.replacing(Path(os.devnull)) as file:
        file.write(b"times")
    assert Path(os.devnull).is_char_device()


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "out.json").write_text("old")
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "a" / "out.json")
    with atomic_files.replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert (tmp_path / "a" / "out.json").read_text() == "new"
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["out.json"]
