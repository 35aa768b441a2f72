"""Provide what import and text edit have in common: a temporary folder, one task at a time, an alignment, a cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from listenapp.align.alignment_messages import Progress, UnwrittenStory
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.system.temporary_folder import TemporaryFolder
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner

if TYPE_CHECKING:
    from listenapp.ui.common.alignment_runner import AlignmentRunner


class StoryJob(QObject):
    """Base of jobs that prepare a story in a worker thread, align it and store it.

    A job can be cancelled until it stores the story.
    """

    progress = Signal(str, object)  # text; fraction from 0 to 1, or None if unknown
    failed = Signal(ListenError)
    cancelled = Signal()

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._task: BackgroundTask | None = None
        self._runner: AlignmentRunner | None = None
        self._folder: TemporaryFolder | None = None
        self._is_storing = False
        self._stopped = threading.Event()  # set when nobody waits for the prepared story any more
        self._returned = threading.Event()  # set when the last `work` uses the folder no more
        self._returned.set()

    @property
    def busy(self) -> bool:
        return self._task is not None or self._runner is not None

    # -- steps --------------------------------------------------------------------------------------------------

    def _open_folder(self) -> Path:
        """Begin a job: create its event `_stopped`, and its temporary folder, which `_end` or `_tidy` deletes."""
        self._stopped = threading.Event()
        self._folder = TemporaryFolder()
        return self._folder.path

    def _run(self, work: Callable[[], object], succeeded: Callable[..., None], *, stores: bool = False) -> None:
        """Call `work` in a worker thread, then `succeeded` with its result.

        `stores`: whether `work` stores the story.
        """

        def done(result: object) -> None:
            self._task = None
            succeeded(result)

        self._is_storing = stores
        if stores:
            self._task = self._tasks.run(self._tidy(work), done, self._fail, stores=True)
        else:
            self._task = self._tasks.run_slow(self._tidy(work), done, self._fail)

    def _tidy(self, work: Callable[[], object]) -> Callable[[], object]:
        """Return `work` so that it deletes the folder when it returns, if the job has ended before.

        Windows deletes no file that `work` is still writing.
        """
        folder, stopped = self._folder, self._stopped
        self._returned = returned = threading.Event()

        def tidied() -> object:
            try:
                return work()
            finally:
                returned.set()
                if folder is not None and stopped.is_set():
                    folder.cleanup()

        return tidied

    def _make_runner(
        self, story: Story | UnwrittenStory, audio: Path, model: Path, *, any_recording: bool = False
    ) -> AlignmentRunner:
        """Return a runner whose progress and cancel are connected, but not its results."""
        from listenapp.ui.common.alignment_runner import AlignmentRunner  # noqa: PLC0415 - as above

        self._runner = runner = AlignmentRunner(story, audio, model, self, any_recording=any_recording)
        runner.progressed.connect(self._show_progress)
        runner.stalled.connect(self._show_stalled)
        runner.cancelled.connect(self._cancelled)
        return runner

    def _show_progress(self, progress: Progress) -> None:
        self.progress.emit(self._progress_text(progress), progress.fraction)

    def _show_stalled(self) -> None:
        self.progress.emit(QCoreApplication.translate("StoryJob", "Timing is not responding. Wait or cancel it."), None)

    def _progress_text(self, progress: Progress) -> str:
        raise NotImplementedError

    # -- ending -------------------------------------------------------------------------------------------------

    def cancel(self) -> None:
        """Cancel the job. `cancelled` follows within two seconds, unless the story is already being stored."""
        if self._runner is not None:
            self._runner.cancel()
        elif self._task is not None and not self._is_storing:
            self._task.discard()
            self._cancelled()

    def _cancelled(self) -> None:
        self._end()
        self.cancelled.emit()

    def _fail(self, error: ListenError) -> None:
        self._end()
        self.failed.emit(error)

    def _drop_runner(self) -> None:
        if self._runner is not None:
            self._runner.close()
            self._runner.deleteLater()
            self._runner = None

    def _end(self) -> None:
        self._drop_runner()
        self._stopped.set()
        self._task, self._is_storing = None, False
        if self._folder is not None and self._returned.is_set():  # set after `_stopped` was: see `_tidy`
            self._folder.cleanup()
        self._folder = None

    def close(self) -> None:
        """Stop the job without a signal. The story stays as it was, unless it is already being stored."""
        if self._task is not None:
            self._task.discard()
        self._end()
