"""Test that only one job is begun at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services import queued_job
from listenapp.services.import_request import ImportRequest
from listenapp.services.queued_job import QueuedImport, QueuedTiming, SavedQueue, of_pair
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.window.job_controller import JobController


@pytest.fixture
def jobs(qtbot: QtBot, paths: Paths, warm_reader: None) -> Iterator[JobController]:
    tasks = TaskRunner()
    jobs = JobController(Library(paths.library), paths, tasks)
    yield jobs
    jobs.close()
    tasks.shutdown()


def test_of_two_scans_at_a_time_the_second_is_not_begun(qtbot: QtBot, jobs: JobController, tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("A story.\n\nIt was a quiet day.\n", "utf-8")
    found: list[object] = []
    jobs.stories_found.connect(found.append)
    for _ in range(2):
        jobs.scan([str(tmp_path)])
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs._tasks.wait()
    QCoreApplication.processEvents()
    assert len(found) == 1


def test_requests_during_another_job_wait_in_their_order(
    qtbot: QtBot, jobs: JobController, paths: Paths, story_id: str, tmp_path: Path
) -> None:
    told: list[str] = []
    jobs.notice.connect(lambda text, _more, _action: told.append(text))
    opened = Library(paths.library).open(story_id)
    jobs.scan([str(tmp_path)])
    jobs.add(ImportRequest(pasted="A story of boats."))
    jobs.time_again(opened)
    jobs.attach(opened, "/a/b.mp3")
    assert told == ["Added to the queue."] * 3
    title = opened.story.title
    assert [entry.name for entry in jobs.entries] == ["A story of boats.", title, title]
    jobs._tasks.wait()
    assert queued_job.load(paths.unfinished).waiting == (
        QueuedImport(ImportRequest(pasted="A story of boats.")),
        QueuedTiming(story_id, title),
        QueuedTiming(story_id, title, "/a/b.mp3"),
    )
    jobs.cancel_entry(jobs.entries[1].number)
    assert len(jobs.entries) == 2
    jobs.cancel_all()
    assert jobs.entries == []
    jobs._tasks.wait()
    assert not paths.unfinished.exists()


def test_what_waits_begins_when_the_other_job_has_ended(
    qtbot: QtBot, jobs: JobController, paths: Paths, tmp_path: Path
) -> None:
    shown: list[object] = []
    jobs.story_added.connect(lambda *parts: shown.append(parts))
    (tmp_path / "gone.txt").write_text("A story.\n\nIt was a quiet day.\n", "utf-8")
    jobs.scan([str(tmp_path)])
    for name in ("boats", "cars", "dogs"):
        jobs.add(ImportRequest(pasted=f"A story of {name}.\n\nIt was a quiet day for {name}."))
    cars = jobs.entries[1].number
    jobs.cancel_entry(cars)
    with qtbot.waitSignal(jobs.queue_changed):
        pass
    qtbot.waitUntil(lambda: not jobs.busy and not jobs.entries)
    titles = {summary.title for summary in Library(paths.library).summaries()}
    assert titles == {"A story of boats.", "A story of dogs."}
    assert shown == [], "the user goes on reading"


def test_a_text_that_is_changed_during_another_job_is_changed_later(
    qtbot: QtBot, jobs: JobController, paths: Paths, story_id: str, tmp_path: Path
) -> None:
    opened = Library(paths.library).open(story_id)
    jobs.scan([str(tmp_path)])
    assert not jobs.change_text(opened, "Another title", opened.story.text)
    with qtbot.waitSignal(jobs.story_changed) as changed:
        pass
    assert changed.args[0].story.title == "Another title"
    qtbot.waitUntil(lambda: not jobs.busy and jobs.entries == [])


def test_jobs_go_on_after_one_of_a_story_that_is_gone(qtbot: QtBot, jobs: JobController, paths: Paths) -> None:
    told: list[str] = []
    jobs.notice.connect(lambda text, more, _action: told.append(f"{text} {more}"))
    save = queued_job.save
    save(paths.unfinished, SavedQueue((QueuedTiming("gone", "A title"), QueuedImport(ImportRequest(pasted="Boats.")))))
    jobs.resume()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "1 could not be changed." in told[0] or "1 story could not be changed." in told[0]
    assert len(Library(paths.library).summaries()) == 1


def test_a_scan_that_fails_leaves_the_way_free(qtbot: QtBot, jobs: JobController, tmp_path: Path) -> None:
    with qtbot.waitSignal(jobs.failed):
        jobs.scan([str(tmp_path)])
    assert not jobs.busy


def test_of_two_edits_at_a_time_the_second_is_not_begun(qtbot: QtBot, jobs: JobController, story_id: str) -> None:
    ready: list[object] = []
    jobs.edit_ready.connect(lambda opened, _draft: ready.append(opened))
    for _ in range(2):
        jobs.edit(story_id)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs._tasks.wait()
    QCoreApplication.processEvents()
    assert len(ready) == 1


def test_an_edit_of_a_story_that_is_gone_leaves_the_way_free(qtbot: QtBot, jobs: JobController) -> None:
    with qtbot.waitSignal(jobs.failed):
        jobs.edit("gone")
    assert not jobs.busy


def test_an_interrupted_queue_waits_for_the_running_job(
    qtbot: QtBot, jobs: JobController, paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "story.txt").write_text("A story.\n\nIt was a quiet day.\n", "utf-8")
    queued_job.save(paths.unfinished, SavedQueue((of_pair(str(tmp_path / "story.txt")),)))
    jobs.scan([str(tmp_path)])
    jobs.resume()
    assert [entry.is_running for entry in jobs.entries] == [False]
    qtbot.waitUntil(lambda: not jobs.busy and jobs.entries == [])
    jobs._tasks.wait()
    assert not paths.unfinished.exists()
    assert len(Library(paths.library).summaries()) == 1


def test_what_an_exit_interrupted_comes_before_new_jobs_and_only_once(
    qtbot: QtBot, jobs: JobController, paths: Paths, tmp_path: Path
) -> None:
    queued_job.save(paths.unfinished, SavedQueue((QueuedImport(ImportRequest(pasted="The old story.")),)))
    jobs.scan([str(tmp_path)])
    jobs.add(ImportRequest(pasted="The new story."))
    jobs.resume()
    assert [entry.name for entry in jobs.entries] == ["The old story.", "The new story."]
    jobs.cancel_all()
