"""Test that only one job is begun at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from listenapp.importing.folder_scan import Pair
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.batch_import import Queue, save_queue
from listenapp.ui.window.job_controller import JobController


@pytest.fixture
def jobs(qtbot: QtBot, paths: Paths) -> Iterator[JobController]:
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


@pytest.mark.parametrize("begin", ["add", "time_again", "attach"])
def test_a_request_during_another_job_asks_to_wait(
    qtbot: QtBot, jobs: JobController, paths: Paths, story_id: str, tmp_path: Path, begin: str
) -> None:
    told: list[str] = []
    jobs.notice.connect(lambda text, _more, _action: told.append(text))
    opened = Library(paths.library).open(story_id)
    asked = {"add": [ImportRequest(pasted="A story.")], "time_again": [opened], "attach": [opened, "/a/b.mp3"]}[begin]
    jobs.scan([str(tmp_path)])
    getattr(jobs, begin)(*asked)
    assert told == ["Wait for the current task to finish, then try again."]
    qtbot.waitUntil(lambda: not jobs.busy)


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


def test_an_interrupted_batch_waits_for_the_running_job_and_not_after_closing(
    qtbot: QtBot, jobs: JobController, paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "story.txt").write_text("A story.\n\nIt was a quiet day.\n", "utf-8")
    save_queue(paths.unfinished, Queue((Pair(str(tmp_path / "story.txt")),)))
    jobs.scan([str(tmp_path)])
    jobs.resume()
    assert "_batch" not in jobs._batches.__dict__
    qtbot.waitUntil(lambda: not paths.unfinished.exists())
    assert len(Library(paths.library).summaries()) == 1
    save_queue(paths.unfinished, Queue((Pair(str(tmp_path / "story.txt")),)))
    jobs.scan([str(tmp_path)])
    jobs.resume()
    jobs.close()
    assert not jobs._resume_later.isActive()
