"""Run imports, alignments and text edits, one at a time; the others wait. Create each controller on first use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.lazy_property import lazy_property
from listenapp.ui.common.tasks import TaskRunner

if TYPE_CHECKING:
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.text_draft import Draft
    from listenapp.services.book_or_feed import BookOrFeed
    from listenapp.services.import_request import ImportRequest
    from listenapp.services.queued_job import QueuedJob
    from listenapp.story.model import Story
    from listenapp.ui.editor.text_edit_controller import TextEditController
    from listenapp.ui.editor.text_edit_job import TextEditJob
    from listenapp.ui.importer.import_controller import ImportController
    from listenapp.ui.importer.job_queue import JobEntry
    from listenapp.ui.importer.queue_controller import QueueController


class JobController(JobSignals):
    """Background jobs of the window.

    A job that the user starts while nothing runs is shown: an imported story opens as soon as its first sentences are
    aligned. Otherwise it waits in the queue, and runs without a change of what the user reads.
    """

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._edited = ""  # title of the story whose text is changed
        self.latest_progress: tuple[str, float | None] = ("", None)
        self.progress.connect(self._keep_progress)
        self.edit_requested.connect(self._edit_now)
        self.edit_cancel_requested.connect(self._cancel_edit)
        self.edit_ended.connect(self._end_edit)
        # Queued: all receivers see the end of a job before the next one starts.
        for ended in (self.finished, self.failed, self.narration_refused):
            ended.connect(self._start_next, Qt.ConnectionType.QueuedConnection)

    def _keep_progress(self, text: str, fraction: float | None) -> None:
        self.latest_progress = (text, fraction)

    @lazy_property
    def _imports(self) -> ImportController:
        # Imported on first use, like the two below: the window opens without them.
        from listenapp.ui.importer.import_controller import ImportController  # noqa: PLC0415

        return ImportController(self._library, self._paths, self._tasks, self)

    @lazy_property
    def _queued(self) -> QueueController:
        from listenapp.ui.importer.queue_controller import QueueController  # noqa: PLC0415

        return QueueController(self._library, self._paths, self._tasks, lambda: not self.busy, self)

    @lazy_property
    def _edits(self) -> TextEditController:
        from listenapp.ui.editor.text_edit_controller import TextEditController  # noqa: PLC0415

        return TextEditController(self._library, self._paths, self._tasks, self)

    def _start_next(self) -> None:
        """Start the next job of the queue, if nothing runs."""
        self.queue_changed.emit()
        if (queued := JobController._queued.created(self)) is not None:
            queued.start()

    # -- the current job ----------------------------------------------------------------------------------------

    def _controllers(self) -> Iterator[ImportController | QueueController | TextEditController]:
        """Yield the controllers that were used so far."""
        for part in (JobController._imports, JobController._queued, JobController._edits):
            if (controller := part.created(self)) is not None:
                yield controller

    @property
    def _current(self) -> ImportController | QueueController | TextEditController | None:
        return next((controller for controller in self._controllers() if controller.busy), None)

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def leaves_window(self) -> bool:
        """Return whether the window can be used during the current job.

        Return False without a job, and during an import until its first sentences are aligned.
        """
        current = self._current
        imports = JobController._imports.created(self)
        return current is not None and (imports is None or current is not imports or imports.shown)

    def cancel(self) -> None:
        if self._current is not None:
            self._current.cancel()

    def close(self) -> None:
        with ExitStack() as closing:
            for controller in self._controllers():
                closing.callback(controller.close)

    def model_names(self) -> list[str]:
        """Return the names of the installed speech models. Runs in a worker thread."""
        from listenapp.align.models import installed  # noqa: PLC0415

        return [one.model.name for one in installed.installed(self._paths.model_places) if one.folder is not None]

    def find_same(self, story: Story) -> str | None:
        """Return the id of the story with the same text in the library, or None. Runs in a worker thread."""
        return self._library.find_same(story)

    def mark_known(self, found: BookOrFeed) -> BookOrFeed:
        """Mark the stories of a book or feed that the library has. Runs in a worker thread."""
        from listenapp.services import book_or_feed  # noqa: PLC0415

        return book_or_feed.marked(found, self._library.summaries())

    @property
    def entries(self) -> list[JobEntry]:
        """Return the job that runs, if there is one, and those that wait, in their order."""
        from listenapp.ui.importer.job_queue import JobEntry  # noqa: PLC0415

        current, imports = self._current, JobController._imports.created(self)
        queued = JobController._queued.created(self)
        waiting = queued.entries if queued is not None else []
        if current is None or current is queued:
            return waiting
        name = imports.name if imports is not None and current is imports else self._edited
        return [JobEntry(0, name, True), *waiting]

    def cancel_all(self) -> None:
        """Cancel what runs and what waits."""
        if (queued := JobController._queued.created(self)) is not None:
            queued.queue.cancel()
        self.cancel()

    def cancel_entry(self, number: int) -> None:
        """Cancel the job that has this number in `entries`."""
        if number:
            self._queued.queue.cancel_one(number)
        else:
            self.cancel()

    # -- starting a job -----------------------------------------------------------------------------------------

    def _tell_queued(self) -> None:
        self.notice.emit(self.tr("Added to the queue."), "", None)

    def add(self, request: ImportRequest) -> None:
        """Import a story, or let it wait for its turn."""
        if self.busy:
            self._queued.add_imports([request])
            self._tell_queued()
        else:
            self._imports.add(request)
            self.queue_changed.emit()

    def add_file(self, source: str, narration: str = "") -> None:
        """Import a text or lesson file, or let it wait for its turn."""
        from listenapp.services.import_request import ImportRequest  # noqa: PLC0415 - the window opens without it

        self.add(ImportRequest(source=source, narration=narration))

    def add_sample(self) -> None:
        sample = self._paths.sample
        self.add_file(str(sample / "story.txt"), str(sample / "narration.mp3"))

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Align a story with a narration. It is attached if it reads the text."""
        if self.busy:
            self._queued.add_timing(opened, narration)
            self._tell_queued()
        else:
            self._imports.attach(opened, narration)
            self.queue_changed.emit()

    def time_again(self, opened: OpenedStory) -> None:
        """Align a story with its stored narration."""
        if self.busy:
            self._queued.add_timing(opened)
            self._tell_queued()
        else:
            self._imports.time_again(opened)
            self.queue_changed.emit()

    def overrule(self, job: QueuedJob) -> None:
        """Repeat a job that was refused, now for any recording."""
        from listenapp.services.queued_job import QueuedImport  # noqa: PLC0415 - the window opens without it

        if isinstance(job, QueuedImport):
            self.add(job.request)
        else:
            self._queued.queue.add([job])

    def scan(self, items: Sequence[str]) -> None:
        """Scan folders or many files for stories, unless a scan runs. `stories_found` carries the result."""
        if not self._queued.scans:
            self._queued.scan(items)

    def add_all(self, pairs: Sequence[Pair]) -> None:
        """Let stories wait for their turn. The first one starts if nothing runs."""
        must_wait = self.busy
        self._queued.add_pairs(pairs)
        if must_wait:
            self._tell_queued()

    def add_requests(self, requests: Sequence[ImportRequest]) -> None:
        """Import a story and show it, or let several wait for their turn."""
        if len(requests) == 1:
            self.add(requests[0])
            return
        must_wait = self.busy
        self._queued.add_imports(requests)
        if must_wait:
            self._tell_queued()

    def resume(self) -> None:
        """Continue the jobs that the last exit interrupted."""
        if self._paths.unfinished.exists():
            _ = self._queued.queue  # it begins with them

    # -- changing a text ----------------------------------------------------------------------------------------

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        """Save a title and text that were typed but not saved yet. None deletes them."""
        self._edits.keep_draft(opened, typed)

    @property
    def editing(self) -> TextEditJob:
        return self._edits.editing

    def edit(self, id_: str) -> None:
        """Prepare to edit the title and text of a story. `edit_ready` then carries them."""
        if not self._edits.busy:
            self._edits.begin(id_)

    def change_text(self, opened: OpenedStory, title: str, text: str) -> bool:
        """Give a story another title and text. Return False if that has to wait for its turn."""
        if self.busy:
            self._queued.add_edit(opened, title, text)
            self._tell_queued()
            return False
        self._edit_now(opened, title, text)
        self.queue_changed.emit()
        return True

    def _edit_now(self, opened: OpenedStory, title: str, text: str) -> None:
        self._edited = title
        self.editing.start(opened, title, text)

    def _cancel_edit(self) -> None:
        self._edits.cancel()

    def _end_edit(self, is_stored: bool) -> None:
        if (queued := JobController._queued.created(self)) is not None:
            queued.queue.end_edit(is_stored)
