"""Run edits of a story's title and text, report them by the signals of jobs, and offer to undo them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from listenapp.errors import ListenError
from listenapp.library import text_draft
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.library.text_draft import Draft
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.editor.text_edit_job import TextEditJob, TextEditResult
from listenapp.ui.i18n import alignment_report, formatting


class TextEditController(QObject):
    """Controller of text edits. `editing` does the work; a dialog shows its progress."""

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, signals: JobSignals) -> None:
        super().__init__(signals)
        self._library, self._tasks, self._signals = library, tasks, signals
        self._is_reading = False  # a story is read, to be edited
        self.editing = editing = TextEditJob(library, paths, tasks, self)
        editing.progress.connect(signals.progress)
        editing.changed.connect(self._changed)
        editing.same.connect(self._same)
        editing.undone.connect(self._undone)
        editing.failed.connect(self._failed)
        editing.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self._is_reading or self.editing.busy

    def cancel(self) -> None:
        self.editing.cancel()

    def close(self) -> None:
        self.editing.close()

    def begin(self, id_: str) -> None:
        """Read the story as it is stored now. `edit_ready` then carries it."""

        def read() -> tuple[OpenedStory, Draft | None]:
            opened = self._library.open(id_)
            return opened, text_draft.load(opened.folder, opened.story.text_sha256)

        def ready(found: tuple[OpenedStory, Draft | None]) -> None:
            self._is_reading = False
            self._signals.edit_ready.emit(*found)

        def failed(error: ListenError) -> None:
            self._is_reading = False
            self._signals.failed.emit(error)

        self._is_reading = True
        self._tasks.run_after_writes(read, ready, failed)

    def keep_draft(self, opened: OpenedStory, typed: Draft | None) -> None:
        if typed is None:
            self._tasks.write(lambda: text_draft.drop(opened.folder), self._signals.failed.emit)
        else:
            of_text = opened.story.text_sha256
            self._tasks.write(lambda: text_draft.save(opened.folder, of_text, typed), self._signals.failed.emit)

    def _same(self) -> None:
        self._signals.edit_ended.emit(True)
        self._signals.finished.emit()

    def _changed(self, done: TextEditResult) -> None:
        self.keep_draft(done.now, None)
        unused, why = alignment_report.unapplied_text(done.now.rejected)
        undo = (self.tr("Undo"), lambda: self.editing.undo(done))
        self._signals.notice.emit(self._summary_text(done), formatting.sentences([unused, why]), undo)
        self._signals.story_changed.emit(
            done.now
        )  # after the notice: what the changed story needs is told in its place
        self._signals.edit_ended.emit(True)
        self._signals.finished.emit()

    def _summary_text(self, done: TextEditResult) -> str:
        parts = [self.tr("Story changed.")]
        if timed := done.timed - done.unspoken:
            parts.append(self.tr("%n word(s) timed.", "", timed))
        if silent := done.unspoken:
            parts.append(self.tr("%n word(s) not read aloud.", "", silent))
        return formatting.sentences(parts)

    def _undone(self, now: OpenedStory) -> None:
        self._signals.story_changed.emit(now)
        self._signals.finished.emit()
        self._signals.notice.emit(self.tr("Changes undone."), "", None)

    def _failed(self, error: ListenError) -> None:
        self._signals.edit_ended.emit(False)
        self._signals.finished.emit()
        self._signals.failed.emit(error)

    def _cancelled(self) -> None:
        self._signals.edit_ended.emit(False)
        self._signals.finished.emit()
        self._signals.notice.emit(self.tr("Cancelled. The story was not changed."), "", None)
