"""Test that an alignment process which stands still is noticed, told, and can be cancelled."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from listenapp.align import alignment_process
from listenapp.align.alignment_messages import Cancelled, Event, Failed, NotResponding
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that stops a process")


@pytest.fixture
def stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AlignmentProcess]:
    """Return a job whose process was stopped before it did anything. Its files do not exist."""
    monkeypatch.setattr(alignment_process, "_FRESH", 0.0)  # one that another test started ahead would be too quick
    text = "The boat came home."
    story = story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="")
    with AlignmentProcess(story, tmp_path / "no.mp3", tmp_path / "no-model") as job:
        assert job.pid is not None
        os.kill(job.pid, signal.SIGSTOP)
        yield job


def events(job: AlignmentProcess) -> list[Event]:
    found: list[Event] = []
    while not job.ended:
        found += job.wait(0.05)
    return found


def test_it_is_told_once_and_given_up_in_the_end(stopped: AlignmentProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment_process, "_SILENT", 0.1)
    monkeypatch.setattr(alignment_process, "_LOST", 0.5)
    told, last = events(stopped)
    assert isinstance(told, NotResponding)
    assert isinstance(last, Failed)
    assert last.error.code == "align.not_responding"


def test_it_may_go_on(stopped: AlignmentProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alignment_process, "_SILENT", 0.1)
    assert isinstance(stopped.wait(5)[0], NotResponding)
    assert stopped.pid is not None
    os.kill(stopped.pid, signal.SIGCONT)
    last = events(stopped)[-1]
    assert isinstance(last, Failed)
    assert last.error.code != "align.not_responding"


def test_it_can_be_cancelled_within_two_seconds(stopped: AlignmentProcess) -> None:
    asked_at = time.monotonic()
    assert stopped.cancel() == [Cancelled()]
    assert time.monotonic() - asked_at < 2
