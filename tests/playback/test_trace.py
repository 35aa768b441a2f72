from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.playback.trace import Trace


def test_lines_are_on_disk_as_they_come_and_follow_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "trace.jsonl"
    path.write_text('{"t": 1.0, "event": "play"}\n', encoding="utf-8")
    before = time.time()
    with Trace(path) as trace:
        trace.event("word", word=3, story_time=1.23456)
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        trace.event("end")
    assert lines[1]["event"] == "word"
    assert lines[1]["word"] == 3
    assert lines[1]["story_time"] == pytest.approx(1.2346)
    assert before - 0.001 <= lines[1]["t"] <= time.time()
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="cannot be written"):
        Trace(tmp_path / "none" / "trace.jsonl")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no disk that is always full")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no device that is always full")
def test_a_full_disk_is_told_at_the_end_and_playing_goes_on() -> None:
    trace = Trace(Path("/dev/full"))
    trace.event("play")
    trace.event("end")
    with pytest.raises(ExportFailed, match="/dev/full” cannot be written"):
        trace.close()
