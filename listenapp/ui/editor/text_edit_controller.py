"""Run edits of a story's title and text, report them through `AppController`, and offer to undo them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from listenapp.errors import ListenError
from listenapp.library import text_draft
from listenapp.library.paths import Paths
from listenapp.library.store import OpenedStory
from listenapp.library.text_draft import Draft
from listenapp.ui.editor.text_edit_job import TextEditJob, TextEditResult
from listenapp.ui.i18n import alignment_report, formatting

if TYPE_CHECKING:
    from listenapp.ui.window.app_controller import AppController


class TextEditController(QObject):
    """Controller of text edits. `editing` does the work; a dialog shows its progress."""

    def __init__(self, desk: AppController, paths: Paths) -> None:
        super().__init__(desk)
        self._desk = desk
        self.editing = editing = TextEditJob(desk.library, paths, desk.tasks, self)
        editing.told.connect(desk.told)
        editing.changed.connect(self._changed)
        editing.same.connect(desk.rested)
        editing.undone.connect(self._undone)
        editing.failed.connect(self._failed)
        editing.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self.editing.busy

    def cancel(self) -> None:
        self.editing.cancel()

    def close(self) -> None:
        self.editing.close()

    def begin(self, id_: str) -> None:
        """Read the story as it is stored now. `desk.edit_ready` then carries it."""
        desk = self._desk

        def read() -> tuple[OpenedStory, Draft | None]:
            opened = desk.library.open(id_)
            return opened, text_draft.load(opened.folder, opened.story.text_sha256)

        desk.tasks.run_after_writes(read, lambda found: desk.edit_ready.emit(*found), desk.failed.emit)

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        if typed is None:
            self._desk.tasks.write(lambda: text_draft.drop(opened.folder), self._desk.failed.emit)
        else:
            of_text = opened.story.text_sha256
            self._desk.tasks.write(lambda: text_draft.save(opened.folder, of_text, typed), self._desk.failed.emit)

    def _changed(self, done: TextEditResult) -> None:
        self.keep_draft(done.now, None)
        self._desk.show_changed(done.now)
        self._desk.rested.emit()
        unused, why = alignment_report.unapplied_text(done.now.unplaced)
        undo = (self.tr("Undo"), lambda: self.editing.undo(done))
        self._desk.noted.emit(self._told(done), formatting.sentences([unused, why]), undo)

    def _told(self, done: TextEditResult) -> str:
        parts = [self.tr("Story changed.")]
        if heard := done.timed - done.unheard:
            parts.append(self.tr("%n word(s) timed.", "", heard))
        if silent := done.unheard:
            parts.append(self.tr("%n word(s) not read aloud.", "", silent))
        return formatting.sentences(parts)

    def _undone(self, now: OpenedStory) -> None:
        self._desk.show_changed(now)
        self._desk.rested.emit()
        self._desk.noted.emit(self.tr("Changes undone."), "", None)

    def _failed(self, error: ListenError) -> None:
        self._desk.rested.emit()
        self._desk.failed.emit(error)

    def _cancelled(self) -> None:
        self._desk.rested.emit()
        self._desk.noted.emit(self.tr("Cancelled. The story was not changed."), "", None)
