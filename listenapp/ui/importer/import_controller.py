"""Run the import and alignment of single stories, and emit their progress and result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from listenapp.align.alignment_messages import OTHER_BEGINNING
from listenapp.errors import AlignmentFailed, ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services.import_request import ImportRequest
from listenapp.services.queued_job import QueuedImport, QueuedJob, QueuedTiming, for_any_recording
from listenapp.story.alignment import Alignment
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.import_job import ImportJob

_OTHER_TEXT = frozenset({OTHER_BEGINNING, "align.another_story"})
_OF_NARRATION = _OTHER_TEXT | {"audio.missing", "audio.silent", "audio.unreadable"}
"""Codes of errors that another recording helps against."""


class ImportController(QObject):
    """Controller of single imports. It emits the signals of jobs."""

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, signals: JobSignals) -> None:
        super().__init__(signals)
        self._library, self._tasks, self._signals = library, tasks, signals
        self._last: QueuedJob | None = None
        self._job = job = ImportJob(library, paths, tasks, self)
        job.progress.connect(signals.progress)
        job.opened.connect(signals.story_started)
        job.grew.connect(self._grew)
        job.rewritten.connect(signals.story_rewritten)
        job.added.connect(self._added)
        job.found_same.connect(self._found_same)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self._job.busy

    @property
    def shown(self) -> bool:
        """Return whether the window can be used during the job.

        It can if the story is already shown, or if a lesson file is imported, which takes only moments.
        """
        return self._job.has_opened or self._job.takes_lesson

    @property
    def name(self) -> str:
        """Return the name of the last job."""
        return self._last.name if self._last is not None else ""

    def add(self, request: ImportRequest) -> None:
        self._last = QueuedImport(request)
        self._job.start(request)

    def time_again(self, opened: OpenedStory) -> None:
        if not self.busy:
            self._last = QueuedTiming(opened.id, opened.story.title)
            self._job.time_again(opened)

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Align the story with a narration, and store both if they belong together."""
        if not self.busy:
            self._last = QueuedTiming(opened.id, opened.story.title, narration)
            self._job.attach(opened, narration)

    def cancel(self) -> None:
        self._job.cancel()

    def close(self) -> None:
        self._job.close()

    # -- results of the job -------------------------------------------------------------------------------------

    def _grew(self, alignment: Alignment) -> None:
        """Show more times. A new narration is tried only on a story without sound; an old one stays until the end."""
        job = self._job
        if not job.attaches:
            self._signals.alignment_grew.emit(alignment)
        elif job.target is not None and job.target.audio is None:
            self._signals.narration_tried.emit(job.story, job.narration, alignment)

    def _added(self, id_: str, alignment: Alignment | None) -> None:
        self._signals.finished.emit()
        shown = self._job.has_opened
        if alignment is None and not shown:
            self._signals.story_added.emit(id_, "")
        elif self._job.attaches:
            self._open(id_, self._signals.narration_attached.emit)
        else:
            if alignment is not None:
                self._signals.alignment_finished.emit(alignment)
            self._open(id_, lambda opened: self._signals.story_stored.emit(opened, shown))

    def _open(self, id_: str, then: Callable[[OpenedStory], None]) -> None:
        self._tasks.run(lambda: self._library.open(id_), then, self._signals.failed.emit)

    def _found_same(self, id_: str) -> None:
        self._signals.finished.emit()
        self._signals.story_added.emit(id_, self.tr("This story is already in your library."))

    def _failed(self, error: ListenError) -> None:
        self._abandon()
        target = self._job.target
        anyway = for_any_recording(self._last) if self._last and error.code == OTHER_BEGINNING else None
        if error.code not in _OF_NARRATION:
            self._signals.failed.emit(error)
        elif target is None:
            self._signals.narration_refused.emit(error, "", anyway)
        else:
            told = error if self._job.attaches else _stored_narration(target.story.title, error)
            self._signals.narration_refused.emit(told, target.id, anyway)

    def _cancelled(self) -> None:
        self._abandon()
        self._signals.finished.emit()
        self._signals.cancelled.emit()
        self._signals.notice.emit(self.tr("Cancelled. Nothing was added."), "", None)

    def _abandon(self) -> None:
        if self._job.has_opened and self._job.story is not None:
            self._signals.story_abandoned.emit(self._job.story)


def _stored_narration(title: str, error: ListenError) -> ListenError:
    """Return the error for a narration that the library has. The user does not know the name of its file."""
    if error.code not in _OTHER_TEXT:
        return error
    return AlignmentFailed(
        "align.wrong_narration",
        f"The narration of “{title}” does not read its text.",
        "Replace the narration, or edit the text.",
        title=title,
    )
