"""Import a story: read it, fetch its narration, align it, store it.

One import runs at a time. A story is stored completely or not at all.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.align.events import Progress, Stage
from listenapp.audio.audio_file import missing
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services.import_request import ImportRequest, Prepared, read_source, saved_cover, take_in
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.i18n import formatting

if TYPE_CHECKING:
    from listenapp.importing.document import Found
    from listenapp.library.lesson_import import ImportedLesson
    from listenapp.ui.common.alignment_runner import AlignmentRunner

__all__ = ["ImportJob", "ImportRequest", "read_source"]

# Importers, models and the alignment process are loaded on first use.
# Measured: the window opens in half the time without them.


class ImportJob(QObject):
    """Import job.

    Each `start` or `time_again` ends with exactly one of `added`, `failed`, `cancelled`, `found_same`.
    """

    told = Signal(str, object)  # text of the progress; fraction from 0 to 1, or None if unknown
    opened = Signal(object, object, object)  # Story, Path of the audio, partial Alignment
    grew = Signal(object)  # Alignment
    added = Signal(str, object)  # story id; Alignment with the story's corrections applied, or None
    found_same = Signal(str)
    failed = Signal(object)  # ListenError
    cancelled = Signal()

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._task: BackgroundTask | None = None
        self._job: AlignmentRunner | None = None
        self._prepared: Prepared | None = None
        self._id: str | None = None  # id of a story that is already in the library
        self._is_open = self._saving = self._takes_lesson = False
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._stopped = threading.Event()

    @property
    def busy(self) -> bool:
        return self._task is not None or self._job is not None

    @property
    def story(self) -> Story | None:
        """Return the story that is being imported or aligned, or None before it has been read."""
        return self._prepared.story if self._prepared is not None else None

    @property
    def takes_lesson(self) -> bool:
        """Return whether a lesson file is being imported.

        That takes only moments, and the window can be used meanwhile.
        """
        return self._takes_lesson

    @property
    def has_opened(self) -> bool:
        """Return whether the story is shown while the rest of it is aligned."""
        return self._is_open

    # -- starting -----------------------------------------------------------------------------------------------

    def start(self, wish: ImportRequest) -> None:
        folder, stopped = self._begin(None)
        if wish.is_lesson:
            self._takes_lesson = self._saving = True
            self._run(lambda: take_in(self._library, wish), self._taken, keeps=True)
        else:
            self._run(lambda: self._prepare(wish, folder, stopped), self._go_on)
        self.told.emit(self.tr("Reading the story…"), None)

    def time_again(self, opened: OpenedStory) -> None:
        """Align a story of the library."""
        self._begin(opened.id)
        self._is_open = True
        audio = opened.audio
        self._run(lambda: Prepared(opened.story, audio, self._model(opened.story), known=opened.id), self._go_on)
        self.told.emit(self.tr("Preparing…"), None)

    def _begin(self, id_: str | None) -> tuple[Path, threading.Event]:
        """Return a folder for downloads, and an event that is set when the job ends."""
        self._id, self._is_open, self._prepared = id_, False, None
        self._folder = tempfile.TemporaryDirectory(prefix="listenapp-", ignore_cleanup_errors=True)
        self._stopped = threading.Event()
        return Path(self._folder.name), self._stopped

    def _run(self, work: Callable[[], object], succeeded: Callable[..., None], *, keeps: bool = False) -> None:
        def done(result: object) -> None:
            self._task = None
            succeeded(result)

        self._task = self._tasks.run(work, done, self._fail, keeps=keeps)

    def _prepare(self, wish: ImportRequest, folder: Path, stopped: threading.Event) -> Prepared:
        """Read the text, find the narration and look for the same story in the library. Runs in a worker thread."""
        from listenapp.audio.audio_file import sha256  # noqa: PLC0415

        found = read_source(wish)
        story, audio = found.story, _narration(wish, found, folder, stopped)
        same = self._library.find_same(story, sha256(audio) if audio else None)
        if same is None:
            return Prepared(story, audio, self._model(story, wish.model) if audio else None, cover=saved_cover(wish))
        stored = self._library.open(same)
        if audio is None or (stored.audio and stored.alignment):
            return Prepared(stored.story, None, None, same=same)
        voice = stored.audio or audio
        return Prepared(stored.story, voice, self._model(story, wish.model), known=same, attaches=stored.audio is None)

    def _taken(self, taken: ImportedLesson) -> None:
        self._end()
        if taken.is_new:
            self.added.emit(taken.id, None)
        else:
            self.found_same.emit(taken.id)

    def _model(self, story: Story, wanted: str = "") -> Path:
        from listenapp.align.models import installed  # noqa: PLC0415

        return installed.find(wanted or installed.default_for(story.language), self._paths.model_places)

    # -- aligning -----------------------------------------------------------------------------------------------

    def _go_on(self, prepared: Prepared) -> None:
        self._prepared, self._id = prepared, prepared.known
        if prepared.same is not None:
            self._end()
            self.found_same.emit(prepared.same)
        elif prepared.audio is None or prepared.model is None:
            self._save(None)
        else:
            self._time(prepared.story, prepared.audio, prepared.model)

    def _time(self, story: Story, audio: Path, model: Path) -> None:
        from listenapp.ui.common.alignment_runner import AlignmentRunner  # noqa: PLC0415

        self._job = job = AlignmentRunner(story, audio, model, self)
        job.progressed.connect(self._tell)
        job.grew.connect(self._grow)
        job.finished.connect(self._save)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._cancelled)
        job.start()

    def _tell(self, progress: Progress) -> None:
        self.told.emit(self._words(progress), progress.fraction)

    def _words(self, progress: Progress) -> str:
        if progress.stage is Stage.DECODE:
            return self.tr("Opening the narration…")
        if progress.stage is Stage.LOAD:
            return self.tr("Preparing…")
        percent = round(100 * progress.fraction)
        if progress.seconds_left is None:
            return self.tr("Timing the story… {percent} %").format(percent=percent)
        left = formatting.time_left(progress.seconds_left)
        return self.tr("Timing the story… {percent} %, {left} left").format(percent=percent, left=left)

    def _grow(self, alignment: Alignment) -> None:
        if self._prepared is None:
            return
        if self._is_open:
            self.grew.emit(alignment)
        else:
            self._is_open = True
            self.opened.emit(self._prepared.story, self._prepared.audio, alignment)

    # -- storing and ending -------------------------------------------------------------------------------------

    def _save(self, alignment: Alignment | None) -> None:
        self._drop_job()
        prepared = self._prepared
        if prepared is None:
            return

        def saved(done: tuple[str, Alignment | None]) -> None:
            self._end()
            self.added.emit(*done)

        self._saving = True
        self._run(self._storing(prepared, alignment), saved, keeps=True)

    def _storing(self, prepared: Prepared, alignment: Alignment | None) -> Callable[[], tuple[str, Alignment | None]]:
        """Return the work that stores the story. It deletes the fetched narration itself, after it has copied it."""
        known, folder, self._folder = self._id, self._folder, None

        def store() -> tuple[str, Alignment | None]:
            try:
                return self._keep(prepared, known, alignment)
            finally:
                if folder is not None:
                    folder.cleanup()

        return store

    def _keep(self, prepared: Prepared, known: str | None, alignment: Alignment | None) -> tuple[str, Alignment | None]:
        """Store the story, or the times of the story that has the id `known`. Return its id and alignment."""
        if known is None:
            return self._library.add(prepared.story, prepared.audio, alignment, prepared.cover), alignment
        if prepared.attaches and prepared.audio is not None:
            self._library.attach_audio(known, prepared.audio)
        return known, None if alignment is None else self._library.save_alignment(known, alignment).alignment

    def cancel(self) -> None:
        """Cancel the job. `cancelled` follows within two seconds, or `added` if the story is already being written."""
        if self._job is not None:
            self._job.cancel()
        elif self._task is not None and not self._saving:
            self._task.discard()
            self._task = None
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
        self._stopped.set()
        self._task, self._saving, self._takes_lesson = None, False, False
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def close(self) -> None:
        """Stop the job. A story that is being aligned is stored with its narration, to be aligned later.

        `tasks` writes it. The caller must wait for that with `TaskRunner.shutdown`.
        """
        prepared = self._prepared if self._job is not None else None
        self._drop_job()
        if prepared is not None:
            self._tasks.write(self._storing(prepared, None), lambda _fault: None)  # see `late_faults`
        if self._task is not None:
            self._task.discard()
        self._end()


class _Stopped(Exception):
    """Exception that stops a download after the job has ended."""


def _narration(wish: ImportRequest, found: Found, folder: Path, stopped: threading.Event) -> Path | None:
    """Return the narration that the user named, or the page's own if `takes_own` is set, or None.

    Runs in a worker thread.
    """
    from listenapp.importing.web import http_client  # noqa: PLC0415
    from listenapp.services import story_import  # noqa: PLC0415

    def report(_fraction: float) -> None:
        if stopped.is_set():
            raise _Stopped

    named = wish.narration.strip()
    if "://" in named:
        return http_client.download(named, folder, report)
    if named:
        return _existing(Path(named).expanduser())
    return story_import.own_narration(wish.source.strip(), found.narrations, folder, report) if wish.takes_own else None


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise missing(path)
    return path
