from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from dataclasses import replace
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
import sample_beginning

from listenapp.align import alignment_process
from listenapp.align.alignment_messages import Cancelled, Event, Failed, Finished, Progress, SentencesTimed
from listenapp.align.alignment_process import AlignmentProcess, start_ahead
from listenapp.errors import AlignmentFailed, AudioUnreadable
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Sentence, Story

pytestmark = pytest.mark.model
KILL = signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL  # there `os.kill` ends a process in any case


def story_of(text: str) -> Story:
    return story_builder.build(text, [Block(BlockKind.BODY, *s) for s in story_builder.paragraphs(text)], title="")


@pytest.fixture
def seed(shared_data: Path) -> tuple[Story, Path]:
    folder = shared_data / "seed-story"
    return story_of((folder / "story.txt").read_text("utf-8")), folder / "narration.mp3"


def collect(job: AlignmentProcess) -> list[Event]:
    events: list[Event] = []
    while not job.ended:
        events += job.wait(60)
    return events


def test_events_of_a_whole_job(shared_data: Path, tiny_en: Path) -> None:
    folder = shared_data / "labelled"
    story = story_of((folder / "msajc003.txt").read_text("utf-8"))
    with AlignmentProcess(story, folder / "msajc003.wav", tiny_en, threads=2) as job:
        events = collect(job)
    assert isinstance(events[-1], Finished)
    assert len(events[-1].alignment.words) == len(story.words)
    fractions = [e.fraction for e in events if isinstance(e, Progress)]
    assert fractions == sorted(fractions)
    assert all(0 <= f <= 1 for f in fractions)


@pytest.mark.slow
def test_the_times_do_not_depend_on_the_threads_of_blas(
    tiny_en: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dask gives its workers one thread, a computer as many as it has processors."""
    monkeypatch.setattr(alignment_process, "_FRESH", 0.0)  # a process that was started ahead has another environment
    text, audio = sample_beginning.write(tmp_path, "sample", 40.0)
    found = []
    for threads in ("1", "2"):
        monkeypatch.setenv("OPENBLAS_NUM_THREADS", threads)
        with AlignmentProcess(story_of(text.read_text("utf-8")), audio, tiny_en, threads=1) as job:
            found.append(collect(job)[-1])
    assert isinstance(found[0], Finished)
    assert found[0] == found[1]


def test_first_sentences_come_before_the_end(seed: tuple[Story, Path], tiny_en: Path) -> None:
    story, audio = seed
    with AlignmentProcess(story, audio, tiny_en) as job:
        events: list[Event] = []
        while not any(isinstance(e, SentencesTimed) for e in events):
            events += job.wait(60)
            assert not job.ended
    timed = next(e for e in events if isinstance(e, SentencesTimed))
    assert timed.first_word == 0
    assert timed.timings[0].start == pytest.approx(0.546, abs=0.05)  # the synthesiser's time
    assert len(timed.timings) - 1 in {s.last_word for s in story.sentences}


def test_cancel_ends_the_worker_within_two_seconds(seed: tuple[Story, Path], tiny_en: Path) -> None:
    job = AlignmentProcess(*seed, tiny_en)
    job.start()
    job.wait(60)
    asked_at = time.monotonic()
    assert job.cancel() == [Cancelled()]
    assert time.monotonic() - asked_at < 2
    assert job.ended
    assert job.poll() == []
    job.close()


def test_a_killed_worker_is_told(seed: tuple[Story, Path], tiny_en: Path) -> None:
    with AlignmentProcess(*seed, tiny_en) as job:
        job.wait(60)
        assert job.pid is not None
        os.kill(job.pid, KILL)
        last = collect(job)[-1]
    assert isinstance(last, Failed)
    assert isinstance(last.error, AlignmentFailed)
    assert last.error.code == "align.worker_died"


def test_an_error_comes_back_whole(seed: tuple[Story, Path], tiny_en: Path, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.mp3"
    rubbish.write_bytes(bytes(range(256)) * 50)
    with AlignmentProcess(seed[0], rubbish, tiny_en) as job:
        last = collect(job)[-1]
    assert isinstance(last, Failed)
    assert isinstance(last.error, AudioUnreadable)
    assert "rubbish.mp3" in str(last.error)
    assert last.error.facts == {"file": "rubbish.mp3"}


def test_a_mistake_of_its_own_is_not_told_as_a_want_of_memory(seed: tuple[Story, Path], tiny_en: Path) -> None:
    beyond = replace(seed[0], sentences=(Sentence(10**6, 10**6, 0),))
    with AlignmentProcess(beyond, seed[1], tiny_en) as job:
        last = collect(job)[-1]
    assert isinstance(last, Failed)
    assert isinstance(last.error, AlignmentFailed)
    assert last.error.code == "bug"
    assert "IndexError" in str(last.error)


def workers() -> list[BaseProcess]:
    return [child for child in multiprocessing.active_children() if child.name == "alignment"]


def waiting() -> int:
    """Return the process id of the worker that was started ahead."""
    (worker,) = workers()
    assert worker.pid is not None
    return worker.pid


def test_a_worker_that_was_started_ahead_takes_the_next_job(tiny_en: Path, tmp_path: Path) -> None:
    text, audio = sample_beginning.write(tmp_path, "sample", 20.0)
    story = story_of(text.read_text("utf-8"))
    start_ahead()
    start_ahead()  # one waits already
    ahead = waiting()
    with AlignmentProcess(story, audio, tiny_en) as job, AlignmentProcess(story, audio, tiny_en) as other:
        assert job.pid == ahead != other.pid
        events, others = collect(job), collect(other)
    assert isinstance(events[-1], Finished)
    assert events[-1] == others[-1]


def test_a_worker_that_died_before_its_job_is_replaced(tiny_en: Path, tmp_path: Path) -> None:
    text, audio = sample_beginning.write(tmp_path, "sample", 20.0)
    start_ahead()
    os.kill(waiting(), KILL)
    for worker in workers():  # none if it is gone already
        worker.join()
    with AlignmentProcess(story_of(text.read_text("utf-8")), audio, tiny_en) as job:
        assert isinstance(collect(job)[-1], Finished)


def test_a_worker_that_waited_too_long_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    start_ahead()
    ahead = waiting()
    monkeypatch.setattr(alignment_process, "_FRESH", 0.0)
    with AlignmentProcess(story_of("Boats came back."), tmp_path / "no.mp3", tmp_path / "no-model") as job:
        assert job.pid != ahead
        assert waiting() == job.pid
