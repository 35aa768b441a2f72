"""Test background tasks: results, errors, the order of writes, and dropped tasks."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.errors import ImportFailed, ListenError
from listenapp.services import import_request
from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.tasks import TaskRunner


def test_a_result_and_a_fault_arrive(qtbot: QtBot) -> None:
    tasks, came = TaskRunner(), []
    fault = ImportFailed("import.empty", "Nothing.", "Choose another.")

    def fail() -> None:
        raise fault

    tasks.run(lambda: 7, came.append, came.append)
    tasks.run(fail, came.append, came.append)
    qtbot.waitUntil(lambda: len(came) == 2)
    assert set(came) == {7, fault}


def test_slow_tasks_do_not_delay_a_quick_one(qtbot: QtBot) -> None:
    tasks, came, answered = TaskRunner(), [], threading.Event()
    for _ in range(10):
        tasks.run_slow(lambda: answered.wait(5), lambda _answer: None, pytest.fail)
    tasks.run(lambda: 7, came.append, pytest.fail)
    qtbot.waitUntil(lambda: came == [7])
    answered.set()
    tasks.shutdown()


def test_a_closing_window_does_not_wait_for_a_server_that_does_not_answer(qtbot: QtBot) -> None:
    tasks, came, answered = TaskRunner(), [], threading.Event()
    tasks.run_slow(lambda: answered.wait(5), came.append, pytest.fail)
    tasks.shutdown(patience=0.01)
    tasks.run_slow(answered.set, came.append, pytest.fail)  # a timer of the closed window may still ask for something
    assert not came
    assert not answered.is_set()
    answered.set()
    tasks.wait()


def test_writing_keeps_its_order(qtbot: QtBot) -> None:
    """Check that a later write to a file wins, even if the earlier one takes long."""
    tasks, may_end = TaskRunner(), threading.Event()
    written: list[int] = []

    def slow() -> None:
        may_end.wait(5)
        written.append(1)

    tasks.write(slow, pytest.fail)
    tasks.write(lambda: written.append(2), pytest.fail)
    tasks.run(may_end.set, lambda _none: None, pytest.fail)
    qtbot.waitUntil(lambda: len(written) == 2)
    tasks.shutdown()
    assert written == [1, 2]


def test_a_dropped_task_is_silent(qtbot: QtBot) -> None:
    tasks, came = TaskRunner(), []
    tasks.run(lambda: 7, came.append, came.append).discard()
    tasks.run(lambda: 8, came.append, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [8]


def test_a_bug_is_reported_and_raised(qtbot: QtBot) -> None:
    tasks, came = TaskRunner(), []
    with qtbot.captureExceptions() as raised:
        tasks.run(lambda: 1 // 0, came.append, came.append)
        qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], ListenError)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_a_bug_while_reading_does_not_leave_the_dialog_waiting(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(_request: ImportRequest, _stopped: threading.Event) -> None:
        raise KeyError("stumbled")

    monkeypatch.setattr(import_request, "read_source", stumble)
    window = desktop.window
    with qtbot.captureExceptions() as raised:
        desktop.controller.jobs.add(ImportRequest(pasted="A story."))
        qtbot.waitUntil(lambda: "stumbled" in window.dialogs.import_dialog.note.text())
    assert raised
    assert not desktop.controller.jobs.busy
    assert window.dialogs.import_dialog.add_button.isVisible()


def test_a_task_that_begins_after_the_end_delivers_nothing(qtbot: QtBot) -> None:
    tasks, came = TaskRunner(), []
    tasks.shutdown()
    tasks.run(lambda: 7, came.append, pytest.fail)
    tasks.run_after_writes(lambda: 7, came.append, pytest.fail)
    tasks.wait()
    qtbot.wait(10)
    assert came == []


def test_what_is_read_back_comes_after_what_was_written(qtbot: QtBot) -> None:
    tasks, kept, seen = TaskRunner(), [], []
    gate = threading.Event()
    tasks.write(lambda: (gate.wait(5), kept.append("written")), lambda _error: None)
    tasks.run_after_writes(lambda: list(kept), seen.append, lambda _error: None)
    gate.set()
    qtbot.waitUntil(lambda: seen == [["written"]])
    tasks.shutdown()
