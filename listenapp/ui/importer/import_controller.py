"""Run the import and alignment of single stories, and show their progress and result."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import OpenedStory
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.i18n import alignment_report
from listenapp.ui.importer.import_job import ImportJob, ImportRequest

if TYPE_CHECKING:
    from listenapp.ui.window.app_controller import AppController


class ImportController(QObject):
    """Controller of single imports. It reports through the signals of `AppController`."""

    def __init__(self, desk: AppController, paths: Paths) -> None:
        super().__init__(desk)
        self._desk = desk
        self._adding = adding = ImportJob(desk.library, paths, desk.tasks, self)
        adding.told.connect(desk.told)
        adding.opened.connect(self._show_beginning)
        adding.grew.connect(self._grow)
        adding.added.connect(self._added)
        adding.found_same.connect(self._found_same)
        adding.failed.connect(self._failed)
        adding.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self._adding.busy

    @property
    def shown(self) -> bool:
        """Return whether the window can be used during the job.

        It can if the story is already shown, or if a lesson file is imported, which takes only moments.
        """
        return self._adding.has_opened or self._adding.takes_lesson

    def add(self, wish: ImportRequest) -> None:
        self._adding.start(wish)

    def time_again(self, opened: OpenedStory) -> None:
        if not self.busy:
            self._adding.time_again(opened)

    def attach(self, opened: OpenedStory, narration: str) -> None:
        library = self._desk.library

        def attach() -> OpenedStory:
            library.attach_audio(opened.id, Path(narration))
            return library.open(opened.id)

        def attached(now: OpenedStory) -> None:
            self._desk.show_attached(now)
            self.time_again(now)

        self._desk.tasks.run(attach, attached, self._desk.failed.emit, keeps=True)

    def cancel(self) -> None:
        self._adding.cancel()

    def close(self) -> None:
        self._adding.close()

    # -- results of the job -------------------------------------------------------------------------------------

    def _show_beginning(self, story: Story, audio: Path, alignment: Alignment) -> None:
        self._desk.show_unsaved(story, audio, alignment)

    def _is_on_desk(self) -> bool:
        """Return whether the story that is being aligned is the open one. The user may have opened another."""
        timed, read = self._adding.story, self._desk.story
        return read is not None and timed is not None and read.text_sha256 == timed.text_sha256

    def _grow(self, alignment: Alignment) -> None:
        if self._is_on_desk():
            self._desk.use_times(alignment)

    def _added(self, id_: str, alignment: Alignment | None) -> None:
        desk = self._desk
        desk.rested.emit()
        if alignment is not None:
            self._grow(alignment)
        if alignment is None and not self._adding.has_opened:
            desk.open(id_)
            return
        shown = self._adding.has_opened
        desk.tasks.run(lambda: desk.library.open(id_), lambda opened: self._keep(opened, shown), desk.failed.emit)

    def _keep(self, opened: OpenedStory, shown: bool) -> None:
        """Show the stored version of a story that was aligned, and report the result."""
        desk = self._desk
        if not shown:
            desk.show_attached(opened)
        elif self._is_on_desk():
            desk.take_in(opened)
        else:  # another story was opened meanwhile
            desk.list()
        desk.rested.emit()
        if opened.alignment is not None:
            told = alignment_report.report_text(opened)
            offer = (self.tr("Show first"), desk.doubt_requested.emit)
            desk.noted.emit(told.happened, told.more, offer if told.doubtful and self._is_on_desk() else None)

    def _found_same(self, id_: str) -> None:
        self._desk.rested.emit()
        self._desk.open(id_, self.tr("This story is already in your library."))

    def _failed(self, error: ListenError) -> None:
        self._forget_unsaved()
        self._desk.failed.emit(error)

    def _cancelled(self) -> None:
        self._forget_unsaved()
        self._desk.rested.emit()
        self._desk.stopped.emit()
        self._desk.noted.emit(self.tr("Cancelled. Nothing was added."), "", None)

    def _forget_unsaved(self) -> None:
        """Close a story whose alignment failed. If the library has it, show its stored times again instead."""
        if self._adding.has_opened and self._is_on_desk():
            self._desk.forget_unsaved()
            self._desk.restore_times()
