"""Change a story's title and text. Align only the changed words; the others keep their times.

    recognise the new text ──> find the changes ──> cut them out of the narration ──> align them ──> store all at once

Nothing is written before the last step. A cancel, an error or a crash leaves the story as it was. One edit runs at a
time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.align.events import Progress
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.story import text_revision
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story
from listenapp.story.text_revision import Excerpt
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.i18n import formatting

if TYPE_CHECKING:
    from listenapp.ui.common.alignment_runner import AlignmentRunner

_RATE = 16_000  # Hz, the rate of speech recognition
_PAUSE = 0.7  # seconds of silence between two excerpts
_NOT_THERE = frozenset({"align.another_story", "audio.silent", "audio.unreadable"})
"""Error codes which, for an excerpt, only mean that the new words are not spoken."""


@dataclass(frozen=True)
class TextEditResult:
    """Result of an edit. `before` is the story that `undo` restores."""

    before: OpenedStory
    now: OpenedStory
    timed: int = 0  # words that were aligned
    unheard: int = 0  # aligned words that are not spoken


@dataclass(frozen=True)
class _Prepared:
    before: OpenedStory
    story: Story
    excerpt: Excerpt | None = None  # None: no words to align
    sound: Path | None = None
    model: Path | None = None


class TextEditJob(QObject):
    """Text edit job.

    Each `start` of an idle job ends with exactly one of `changed`, `same`, `failed`, `cancelled`.
    """

    told = Signal(str, object)  # text of the progress; fraction from 0 to 1, or None if unknown
    changed = Signal(object)  # TextEditResult
    same = Signal()  # nothing was changed
    undone = Signal(object)  # OpenedStory as it was before the edit
    failed = Signal(object)  # ListenError
    cancelled = Signal()

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._task: BackgroundTask | None = None
        self._job: AlignmentRunner | None = None
        self._prepared: _Prepared | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None or self._job is not None

    def start(self, opened: OpenedStory, title: str, text: str) -> None:
        """Start an edit of `opened`, the story as it is stored now. Do nothing while another edit runs."""
        if self.busy:
            return
        self._folder = tempfile.TemporaryDirectory(prefix="listenapp-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        self._run(lambda: self._prepare(opened, title, text, folder), self._go_on)
        self.told.emit(self.tr("Reading the story…"), None)

    def undo(self, done: TextEditResult) -> None:
        """Restore the story as it was before an edit. Do nothing while another edit runs."""
        before = done.before
        if self.busy:
            return
        self._run(
            lambda: self._library.replace_text(before.id, before.story, before.machine_alignment),
            self._tell_undone,
            keeps=True,
        )

    def _run(self, work: Callable[[], object], succeeded: Callable[..., None], *, keeps: bool = False) -> None:
        def done(result: object) -> None:
            self._task = None
            succeeded(result)

        self._task = self._tasks.run(work, done, self._fail, keeps=keeps)

    # -- functions for worker threads ---------------------------------------------------------------------------

    def _prepare(self, opened: OpenedStory, title: str, text: str, folder: Path) -> _Prepared:
        from listenapp.importing.edited_text import edited  # noqa: PLC0415 - seldom used, like the imports below

        story = edited(opened.story, title, text)
        timed = opened.machine_alignment
        if story.text == opened.story.text or timed is None or opened.audio is None:
            return _Prepared(opened, story)
        excerpt = text_revision.excerpt(opened.story, timed, story)
        if excerpt is None:
            return _Prepared(opened, story)
        return _Prepared(opened, story, excerpt, _cut(opened.audio, excerpt, folder), self._model(story))

    def _model(self, story: Story) -> Path:
        from listenapp.align.models import installed  # noqa: PLC0415

        return installed.find(installed.default_for(story.language), self._paths.model_places)

    def _save(self, prepared: _Prepared, timings: tuple[Timing, ...]) -> TextEditResult:
        before, story, excerpt = prepared.before, prepared.story, prepared.excerpt
        fresh = excerpt.fresh(timings, _PAUSE) if excerpt is not None and timings else {}
        timed = before.machine_alignment
        alignment: Alignment | None = None
        if timed is not None and story.text != before.story.text:
            alignment = text_revision.carry_times(before.story, timed, story, fresh)
        now = self._library.replace_text(before.id, story, alignment)
        listened = len(excerpt.changed) if excerpt is not None else 0
        unheard = listened - sum(timing.start is not None for timing in fresh.values())
        return TextEditResult(before, now, listened, unheard)

    # -- steps on the UI thread ---------------------------------------------------------------------------------

    def _go_on(self, prepared: _Prepared) -> None:
        self._prepared = prepared
        if prepared.story == prepared.before.story:
            self._end()
            self.same.emit()
        elif prepared.excerpt is None or prepared.sound is None or prepared.model is None:
            self._store(())
        else:
            self._time(prepared.excerpt.story, prepared.sound, prepared.model)

    def _time(self, story: Story, sound: Path, model: Path) -> None:
        from listenapp.ui.common.alignment_runner import AlignmentRunner  # noqa: PLC0415

        self._job = job = AlignmentRunner(story, sound, model, self)
        job.progressed.connect(self._tell)
        job.finished.connect(self._timed)
        job.failed.connect(self._not_timed)
        job.cancelled.connect(self._cancelled)
        job.start()

    def _tell(self, progress: Progress) -> None:
        percent = round(100 * progress.fraction)
        if progress.seconds_left is None:
            self.told.emit(self.tr("Timing changes… {percent} %").format(percent=percent), progress.fraction)
            return
        left = formatting.time_left(progress.seconds_left)
        told = self.tr("Timing changes… {percent} %, {left} left").format(percent=percent, left=left)
        self.told.emit(told, progress.fraction)

    def _timed(self, alignment: Alignment) -> None:
        self._store(alignment.words)

    def _not_timed(self, error: ListenError) -> None:
        if error.code in _NOT_THERE:
            self._store(())
        else:
            self._fail(error)

    def _store(self, timings: tuple[Timing, ...]) -> None:
        prepared = self._prepared
        self._drop_job()
        if prepared is not None:
            self._run(lambda: self._save(prepared, timings), self._saved, keeps=True)

    # -- ending -------------------------------------------------------------------------------------------------

    def _saved(self, done: TextEditResult) -> None:
        self._end()
        self.changed.emit(done)

    def _tell_undone(self, now: OpenedStory) -> None:
        self._end()
        self.undone.emit(now)

    def cancel(self) -> None:
        """Cancel the edit. `cancelled` follows within two seconds, unless the new text is already being written."""
        if self._job is not None:
            self._job.cancel()
        elif self._task is not None and self._prepared is None:
            self._task.discard()
            self._cancelled()

    def _cancelled(self) -> None:
        self._end()
        self.cancelled.emit()

    def _fail(self, error: ListenError) -> None:
        self._end()
        self.failed.emit(error)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.close()
            self._job.deleteLater()
            self._job = None

    def _end(self) -> None:
        self._drop_job()
        self._task = self._prepared = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def close(self) -> None:
        """Stop the edit. The story stays as it was, unless the new text is already being written."""
        if self._task is not None:
            self._task.discard()
        self._end()


def _cut(audio: Path, excerpt: Excerpt, folder: Path) -> Path:
    """Write the excerpt's audio to a file in `folder`, and return its path."""
    from listenapp.audio.clips import concatenate  # noqa: PLC0415
    from listenapp.audio.decode import decode  # noqa: PLC0415
    from listenapp.audio.encode import encode  # noqa: PLC0415

    spans = [(window.begin, window.end) for window in excerpt.windows]
    sound = folder / "excerpt.wav"
    encode(concatenate(decode(audio, rate=_RATE, channels=1), spans, _PAUSE), sound)
    return sound
