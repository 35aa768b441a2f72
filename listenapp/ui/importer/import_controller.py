"""Run the import and alignment of single stories, and emit their progress and result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services.import_request import ImportRequest
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.import_job import ImportJob


class ImportController(JobSignals):
    """Controller of single imports."""

    story_started = Signal(Story, Path, Alignment)  # the story, its audio, a partial alignment
    alignment_grew = Signal(Alignment)
    story_attached = Signal(OpenedStory)  # with a new narration, which is aligned next
    story_added = Signal(str, str)  # id of a story that is in the library now, and a text to show with it
    story_stored = Signal(OpenedStory, bool)  # the aligned story; whether it was shown during the alignment
    story_abandoned = Signal(Story)  # that was shown and whose alignment did not succeed
    cancelled = Signal()

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._attaching = False
        self._job = job = ImportJob(library, paths, tasks, self)
        job.progress.connect(self.progress)
        job.opened.connect(self.story_started)
        job.grew.connect(self.alignment_grew)
        job.added.connect(self._added)
        job.found_same.connect(self._found_same)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self._attaching or self._job.busy

    @property
    def shown(self) -> bool:
        """Return whether the window can be used during the job.

        It can if the story is already shown, or if a lesson file is imported, which takes only moments.
        """
        return self._job.has_opened or self._job.takes_lesson

    def add(self, request: ImportRequest) -> None:
        self._job.start(request)

    def time_again(self, opened: OpenedStory) -> None:
        if not self.busy:
            self._job.time_again(opened)

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Copy a narration into the story, and align it."""

        def copy() -> OpenedStory:
            self._library.attach_audio(opened.id, Path(narration))
            return self._library.open(opened.id)

        def copied(now: OpenedStory) -> None:
            self._attaching = False
            self.story_attached.emit(now)
            self.time_again(now)

        def failed(error: ListenError) -> None:
            self._attaching = False
            self.failed.emit(error)

        self._attaching = True
        self._tasks.run(copy, copied, failed, stores=True)

    def cancel(self) -> None:
        self._job.cancel()

    def close(self) -> None:
        self._job.close()

    # -- results of the job -------------------------------------------------------------------------------------

    def _added(self, id_: str, alignment: Alignment | None) -> None:
        self.finished.emit()
        if alignment is not None:
            self.alignment_grew.emit(alignment)
        elif not self._job.has_opened:
            self.story_added.emit(id_, "")
            return
        shown = self._job.has_opened
        self._tasks.run(
            lambda: self._library.open(id_), lambda opened: self.story_stored.emit(opened, shown), self.failed.emit
        )

    def _found_same(self, id_: str) -> None:
        self.finished.emit()
        self.story_added.emit(id_, self.tr("This story is already in your library."))

    def _failed(self, error: ListenError) -> None:
        self._abandon()
        self.failed.emit(error)

    def _cancelled(self) -> None:
        self._abandon()
        self.finished.emit()
        self.cancelled.emit()
        self.notice.emit(self.tr("Cancelled. Nothing was added."), "", None)

    def _abandon(self) -> None:
        if self._job.has_opened and self._job.story is not None:
            self.story_abandoned.emit(self._job.story)
