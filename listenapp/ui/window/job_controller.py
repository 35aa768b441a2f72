"""Run imports, alignments and text edits, one at a time. Create each controller on first use."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from listenapp.library.paths import Paths
from listenapp.library.store import OpenedStory

if TYPE_CHECKING:
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.text_draft import Draft
    from listenapp.services.import_request import ImportRequest
    from listenapp.story.model import Story
    from listenapp.ui.editor.text_edit_controller import TextEditController
    from listenapp.ui.editor.text_edit_job import TextEditJob
    from listenapp.ui.importer.batch_controller import BatchImportController
    from listenapp.ui.importer.import_controller import ImportController
    from listenapp.ui.window.app_controller import AppController

_LATER_MS = 1000
_PARTS = ("_arrivals", "_cartload", "_rewording")


class JobController(QObject):
    """Background jobs of the window. A request is ignored while another job runs."""

    def __init__(self, desk: AppController, paths: Paths) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, paths

    @cached_property
    def _arrivals(self) -> ImportController:
        from listenapp.ui.importer.import_controller import ImportController  # noqa: PLC0415 - not needed to show the window

        return ImportController(self._desk, self._paths)

    @cached_property
    def _cartload(self) -> BatchImportController:
        from listenapp.ui.importer.batch_controller import BatchImportController  # noqa: PLC0415

        return BatchImportController(self._desk, self._paths)

    @cached_property
    def _rewording(self) -> TextEditController:
        from listenapp.ui.editor.text_edit_controller import TextEditController  # noqa: PLC0415

        return TextEditController(self._desk, self._paths)

    # -- the current job ----------------------------------------------------------------------------------------

    @property
    def _current(self) -> ImportController | BatchImportController | TextEditController | None:
        made = (self.__dict__[name] for name in _PARTS if name in self.__dict__)
        return next((part for part in made if part.busy), None)

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def leaves_window(self) -> bool:
        """Return whether the window can be used during the current job.

        Return False without a job, and during an import until its first sentences are aligned.
        """
        current = self._current
        return current is not None and (current is not self.__dict__.get("_arrivals") or self._arrivals.shown)

    def cancel(self) -> None:
        if self._current is not None:
            self._current.cancel()

    def close(self) -> None:
        with ExitStack() as closing:
            for name in _PARTS:
                if name in self.__dict__:
                    closing.callback(getattr(self, name).close)

    def model_names(self) -> list[str]:
        """Return the names of the installed speech models. Runs in a worker thread."""
        from listenapp.align.models import installed  # noqa: PLC0415

        return [one.model.name for one in installed.installed(self._paths.model_places) if one.folder is not None]

    def find_same(self, story: Story) -> str | None:
        """Return the id of the story with the same text in the library, or None. Runs in a worker thread."""
        return self._desk.library.find_same(story)

    # -- starting a job -----------------------------------------------------------------------------------------

    def add(self, wish: ImportRequest) -> None:
        if not self.busy:
            self._arrivals.add(wish)

    def add_sample(self) -> None:
        from listenapp.services.import_request import ImportRequest  # noqa: PLC0415

        sample = self._paths.sample
        self.add(ImportRequest(source=str(sample / "story.txt"), narration=str(sample / "narration.mp3")))

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Attach a narration to a story, and align it."""
        if not self.busy:
            self._arrivals.attach(opened, narration)

    def time_again(self, opened: OpenedStory) -> None:
        if not self.busy:
            self._arrivals.time_again(opened)

    def look_into(self, things: Sequence[str]) -> None:
        """Scan folders or many files for stories. `desk.pairs_found` carries the result."""
        if not self.busy:
            self._cartload.look_into(things)

    def add_all(self, pairs: Sequence[Pair]) -> None:
        if not self.busy:
            self._cartload.add(pairs)

    def resume(self) -> None:
        """Continue the batch import that the last exit interrupted. Try again after 1 s while another job runs."""
        if not self._paths.unfinished.exists():
            return
        if self.busy:
            QTimer.singleShot(_LATER_MS, self, self.resume)
            return
        from listenapp.ui.importer import batch_import  # noqa: PLC0415

        if left := batch_import.load_queue(self._paths.unfinished):
            self._cartload.add(left)

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        """Save a title and text that were typed but not saved yet. None deletes them."""
        self._rewording.keep_draft(opened, typed)

    @property
    def editing(self) -> TextEditJob:
        return self._rewording.editing

    def edit(self, id_: str = "") -> None:
        """Prepare to edit the title and text of a story, or of the open one. `desk.edit_ready` then carries them."""
        wanted = id_ or self._desk.story_id
        if wanted and not self.busy:
            self._rewording.begin(wanted)
