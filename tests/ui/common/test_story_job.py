"""Test when the temporary folder of a job is deleted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services import story_import
from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.import_job import ImportJob

End = Callable[[ImportJob], None]


@pytest.mark.parametrize("end", [ImportJob.cancel, ImportJob.close])
def test_what_is_still_being_written_is_deleted_later(
    qtbot: QtBot, paths: Paths, monkeypatch: pytest.MonkeyPatch, end: End
) -> None:
    """Windows deletes no open file, so a download that was cancelled would stay until the next start."""
    begun, may_return, folders = threading.Event(), threading.Event(), []

    def prepare(_library: object, _models: object, _request: object, folder: Path, *_others: object) -> None:
        folders.append(folder)
        with (folder / "narration.mp3").open("wb") as file:
            file.write(b"a")
            begun.set()
            assert may_return.wait(20)

    monkeypatch.setattr(story_import, "prepare", prepare)
    tasks = TaskRunner()
    job = ImportJob(Library(paths.library), paths, tasks)
    job.start(ImportRequest(source="story.txt"))
    assert begun.wait(20)
    end(job)
    assert not job.busy
    assert (folders[0] / "narration.mp3").exists()
    may_return.set()
    tasks.shutdown()
    assert not folders[0].exists()
