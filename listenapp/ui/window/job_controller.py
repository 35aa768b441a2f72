"""Run imports, alignments and text edits, one at a time. Create each controller on first use."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner

if TYPE_CHECKING:
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.text_draft import Draft
    from listenapp.services.import_request import ImportRequest
    from listenapp.story.model import Story
    from listenapp.ui.editor.text_edit_controller import TextEditController
    from listenapp.ui.editor.text_edit_job import TextEditJob
    from listenapp.ui.importer.batch_controller import BatchImportController
    from listenapp.ui.importer.import_controller import ImportController

AnyController = TypeVar("AnyController", bound=JobSignals)

_LATER_MS = 1000
_CONTROLLERS = ("_imports", "_batches", "_edits")


class JobController(JobSignals):
    """Background jobs of the window. While one runs, a request is ignored, or the user is asked to wait.

    The signals are those of the controllers in `importer` and `editor`. `object` stands for classes that are not needed
    to show the window.
    """

    story_started = Signal(object, Path, object)
    alignment_grew = Signal(object)
    narration_tried = Signal(object, Path, object)
    narration_attached = Signal(OpenedStory)
    narration_refused = Signal(ListenError, str, object)
    story_added = Signal(str, str)
    story_stored = Signal(OpenedStory, bool)
    story_abandoned = Signal(object)
    story_changed = Signal(OpenedStory)
    stories_found = Signal(list)
    library_changed = Signal()
    edit_ready = Signal(OpenedStory, object)
    cancelled = Signal()

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        # One timer for all attempts: PySide keeps an object for each call of `QTimer.singleShot` with a method.
        self._resume_later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._resume_later.timeout.connect(self.resume)

    @cached_property
    def _imports(self) -> ImportController:
        # Imported on first use, like the two below: the window opens without them.
        from listenapp.ui.importer.import_controller import ImportController  # noqa: PLC0415

        imports = self._forwarded(ImportController(self._library, self._paths, self._tasks, self))
        imports.story_started.connect(self.story_started)
        imports.alignment_grew.connect(self.alignment_grew)
        imports.narration_tried.connect(self.narration_tried)
        imports.narration_attached.connect(self.narration_attached)
        imports.narration_refused.connect(self.narration_refused)
        imports.story_added.connect(self.story_added)
        imports.story_stored.connect(self.story_stored)
        imports.story_abandoned.connect(self.story_abandoned)
        imports.cancelled.connect(self.cancelled)
        return imports

    @cached_property
    def _batches(self) -> BatchImportController:
        from listenapp.ui.importer.batch_controller import BatchImportController  # noqa: PLC0415

        batches = self._forwarded(BatchImportController(self._library, self._paths, self._tasks, self))
        batches.stories_found.connect(self.stories_found)
        batches.library_changed.connect(self.library_changed)
        batches.retry_requested.connect(self.add_all)
        return batches

    @cached_property
    def _edits(self) -> TextEditController:
        from listenapp.ui.editor.text_edit_controller import TextEditController  # noqa: PLC0415

        edits = self._forwarded(TextEditController(self._library, self._paths, self._tasks, self))
        edits.story_changed.connect(self.story_changed)
        edits.edit_ready.connect(self.edit_ready)
        return edits

    def _forwarded(self, controller: AnyController) -> AnyController:
        """Connect the signals that all controllers have to the own ones, and return the controller."""
        controller.progress.connect(self.progress)
        controller.finished.connect(self.finished)
        controller.failed.connect(self.failed)
        controller.notice.connect(self.notice)
        return controller

    # -- the current job ----------------------------------------------------------------------------------------

    @property
    def _current(self) -> ImportController | BatchImportController | TextEditController | None:
        created = (self.__dict__[name] for name in _CONTROLLERS if name in self.__dict__)
        return next((controller for controller in created if controller.busy), None)

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def leaves_window(self) -> bool:
        """Return whether the window can be used during the current job.

        Return False without a job, and during an import until its first sentences are aligned.
        """
        current = self._current
        return current is not None and (current is not self.__dict__.get("_imports") or self._imports.shown)

    def cancel(self) -> None:
        if self._current is not None:
            self._current.cancel()

    def close(self) -> None:
        self._resume_later.stop()
        with ExitStack() as closing:
            for name in _CONTROLLERS:
                if name in self.__dict__:
                    closing.callback(getattr(self, name).close)

    def model_names(self) -> list[str]:
        """Return the names of the installed speech models. Runs in a worker thread."""
        from listenapp.align.models import installed  # noqa: PLC0415

        return [one.model.name for one in installed.installed(self._paths.model_places) if one.folder is not None]

    def find_same(self, story: Story) -> str | None:
        """Return the id of the story with the same text in the library, or None. Runs in a worker thread."""
        return self._library.find_same(story)

    # -- starting a job -----------------------------------------------------------------------------------------

    def must_wait(self) -> bool:
        """Return whether a job runs. If so, ask the user to wait for it."""
        if self.busy:
            text = QCoreApplication.translate("AppController", "Wait for the current task to finish, then try again.")
            self.notice.emit(text, "", None)
        return self.busy

    def add(self, request: ImportRequest) -> None:
        """Import a story. Ask the user to wait while another job runs."""
        if not self.must_wait():
            self._imports.add(request)

    def add_sample(self) -> None:
        from listenapp.services.import_request import ImportRequest  # noqa: PLC0415

        sample = self._paths.sample
        self.add(ImportRequest(source=str(sample / "story.txt"), narration=str(sample / "narration.mp3")))

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Align a story with a narration. It is attached if it reads the text.

        Ask the user to wait while another job runs.
        """
        if not self.must_wait():
            self._imports.attach(opened, narration)

    def time_again(self, opened: OpenedStory) -> None:
        """Align a story with its stored narration. Ask the user to wait while another job runs."""
        if not self.must_wait():
            self._imports.time_again(opened)

    def scan(self, items: Sequence[str]) -> None:
        """Scan folders or many files for stories. `stories_found` carries the result."""
        if not self.busy:
            self._batches.scan(items)

    def add_all(self, pairs: Sequence[Pair]) -> None:
        if not self.busy:
            self._batches.add(pairs)

    def resume(self) -> None:
        """Continue the batch import that the last exit interrupted. Try again after 1 s while another job runs."""
        if not self._paths.unfinished.exists():
            return
        if self.busy:
            self._resume_later.start()
            return
        self._batches.resume()

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        """Save a title and text that were typed but not saved yet. None deletes them."""
        self._edits.keep_draft(opened, typed)

    @property
    def editing(self) -> TextEditJob:
        return self._edits.editing

    def edit(self, id_: str) -> None:
        """Prepare to edit the title and text of a story. `edit_ready` then carries them."""
        if not self.busy:
            self._edits.begin(id_)
