"""Import a story: read it, fetch its narration, align it, store it.

One import runs at a time. A story is stored completely or not at all.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.align.events import Progress, Stage
from listenapp.errors import ListenError
from listenapp.library.paths import Paths, user_path
from listenapp.library.store import Library, OpenedStory
from listenapp.services.import_request import (
    ImportRequest,
    Prepared,
    check_sound,
    find_narration,
    named_narration,
    read_source,
    saved_cover,
    take_in,
)
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.story_job import StoryJob
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.i18n import formatting

if TYPE_CHECKING:
    from listenapp.library.lesson_import import ImportedLesson

# Importers, models and the alignment process are loaded on first use.
# Measured: the window opens in half the time without them.


class ImportJob(StoryJob):
    """Import job.

    Each `start`, `attach` or `time_again` ends with exactly one of `added`, `failed`, `cancelled`, `found_same`.
    """

    opened = Signal(Story, Path, Alignment)  # the story, its audio, a partial alignment
    grew = Signal(Alignment)
    added = Signal(str, Alignment)  # story id; alignment with the story's corrections applied, or None
    found_same = Signal(str)

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(library, paths, tasks, parent)
        self._prepared: Prepared | None = None
        self._id: str | None = None  # id of a story that is already in the library
        self._is_open = self._takes_lesson = False
        self._target: OpenedStory | None = None
        self._attaches = False

    @property
    def target(self) -> OpenedStory | None:
        """Return the story of the library that is aligned, or gets a narration, as it was before; None in an import."""
        return self._target

    @property
    def attaches(self) -> bool:
        """Return whether a story of the library gets a narration, which is stored only if it reads the text."""
        return self._attaches

    @property
    def narration(self) -> Path | None:
        """Return the narration that is being aligned, or None before it has been found."""
        return self._prepared.audio if self._prepared is not None else None

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

    def start(self, request: ImportRequest) -> None:
        folder, stopped = self._begin(None)
        if request.is_lesson:
            self._takes_lesson = True
            self._run(lambda: _lesson(self._library, request, stopped), self._lesson_imported, stores=True)
        else:
            self._run(lambda: self._prepare(request, folder, stopped), self._go_on)
        self.progress.emit(self.tr("Reading the story…"), None)

    def time_again(self, opened: OpenedStory) -> None:
        """Align a story of the library."""
        self._begin(opened.id)
        self._is_open, self._target = True, opened
        audio = opened.audio
        self._run(lambda: Prepared(opened.story, audio, self._model(opened.story), known=opened.id), self._go_on)
        self.progress.emit(self.tr("Preparing…"), None)

    def attach(self, opened: OpenedStory, narration: str) -> None:
        """Align a story of the library with another narration, a file or an address.

        The library gets the narration together with its times. After an error the story is as it was.
        """
        folder, stopped = self._begin(opened.id)
        self._is_open, self._target, self._attaches = True, opened, True

        def prepare() -> Prepared:
            audio = named_narration(narration, folder, stopped)
            check_sound(audio, stopped)
            return Prepared(opened.story, audio, self._model(opened.story), known=opened.id, attaches=True)

        self._run(prepare, self._go_on)
        self.progress.emit(self.tr("Opening the narration…"), None)

    def _begin(self, id_: str | None) -> tuple[Path, threading.Event]:
        """Return a folder for downloads, and an event that is set when the job ends."""
        self._id, self._is_open, self._prepared = id_, False, None
        self._target, self._attaches = None, False
        return self._open_folder(), self._stopped

    def _prepare(self, request: ImportRequest, folder: Path, stopped: threading.Event) -> Prepared:
        """Read the text, find the narration and look for the same story in the library. Runs in a worker thread."""
        from listenapp.audio.audio_file import sha256  # noqa: PLC0415

        found = read_source(request, stopped)
        story, audio = found.story, find_narration(request, found, folder, stopped)
        if audio is not None:
            check_sound(audio, stopped)
        same = self._library.find_same(story, sha256(audio) if audio else None)
        if same is None:
            model = self._model(story, request.model) if audio else None
            return Prepared(story, audio, model, cover=saved_cover(request, stopped))
        stored = self._library.open(same)
        if audio is None or (stored.audio and stored.alignment):
            return Prepared(stored.story, None, None, same=same)
        narration, model = stored.audio or audio, self._model(story, request.model)
        return Prepared(stored.story, narration, model, known=same, attaches=stored.audio is None)

    def _lesson_imported(self, lesson: ImportedLesson | None) -> None:
        if lesson is None:
            self._cancelled()
            return
        self._end()
        if lesson.is_new:
            self.added.emit(lesson.id, None)
        else:
            self.found_same.emit(lesson.id)

    # -- aligning -----------------------------------------------------------------------------------------------

    def _go_on(self, prepared: Prepared) -> None:
        self._prepared, self._id = prepared, prepared.known
        if prepared.same is not None:
            self._end()
            self.found_same.emit(prepared.same)
        elif prepared.audio is None or prepared.model is None:
            self._save(None)
        else:
            self._align(prepared.story, prepared.audio, prepared.model)

    def _align(self, story: Story, audio: Path, model: Path) -> None:
        runner = self._make_runner(story, audio, model)
        runner.grew.connect(self._extend)
        runner.finished.connect(self._save)
        runner.failed.connect(self._fail)
        runner.start()

    def _progress_text(self, progress: Progress) -> str:
        if progress.stage is Stage.DECODE:
            return self.tr("Opening the narration…")
        if progress.stage is Stage.LOAD:
            return self.tr("Preparing…")
        percent = round(100 * progress.fraction)
        if progress.seconds_left is None:
            return self.tr("Timing the story… {percent} %").format(percent=percent)
        left = formatting.time_left(progress.seconds_left)
        return self.tr("Timing the story… {percent} %, {left} left").format(percent=percent, left=left)

    def _extend(self, alignment: Alignment) -> None:
        if self._prepared is None:
            return
        if self._is_open:
            self.grew.emit(alignment)
        else:
            self._is_open = True
            self.opened.emit(self._prepared.story, self._prepared.audio, alignment)

    # -- storing and ending -------------------------------------------------------------------------------------

    def _save(self, alignment: Alignment | None) -> None:
        self._drop_runner()
        prepared = self._prepared
        if prepared is None:
            return

        def saved(result: tuple[str, Alignment | None]) -> None:
            self._end()
            self.added.emit(*result)

        self._run(self._storing(prepared, alignment), saved, stores=True)

    def _storing(self, prepared: Prepared, alignment: Alignment | None) -> Callable[[], tuple[str, Alignment | None]]:
        """Return the work that stores the story. It deletes the fetched narration itself, after it has copied it."""
        known, folder, self._folder = self._id, self._folder, None

        def store() -> tuple[str, Alignment | None]:
            try:
                return self._store(prepared, known, alignment)
            finally:
                if folder is not None:
                    folder.cleanup()

        return store

    def _store(
        self, prepared: Prepared, known: str | None, alignment: Alignment | None
    ) -> tuple[str, Alignment | None]:
        """Store the story, or the times of the story that has the id `known`. Return its id and alignment."""
        if known is None:
            return self._library.add_once(prepared.story, prepared.audio, alignment, prepared.cover).id, alignment
        if prepared.attaches and prepared.audio is not None:
            self._library.attach_audio(known, prepared.audio, alignment)
            return known, self._library.open(known).alignment
        return known, None if alignment is None else self._library.save_alignment(known, alignment).alignment

    def cancel(self) -> None:
        """Cancel the job. A lesson file is checked first; its import ends if the library does not have it yet."""
        if self._takes_lesson:
            self._stopped.set()
        else:
            super().cancel()

    def _end(self) -> None:
        super()._end()
        self._takes_lesson = False

    def close(self) -> None:
        """Stop the job. A story that is being imported is stored with its narration, to be aligned later.

        Another narration for a stored story is dropped, because nobody knows whether it reads the text.
        `tasks` writes it. The caller must wait for that with `TaskRunner.shutdown`.
        """
        prepared = self._prepared if self._runner is not None else None
        self._drop_runner()
        if prepared is not None and not self._attaches:
            self._tasks.write(self._storing(prepared, None), lambda _fault: None)  # see `late_faults`
        super().close()


def _lesson(library: Library, request: ImportRequest, stopped: threading.Event) -> ImportedLesson | None:
    """Import a lesson file. Return None if the job was cancelled before the library had it."""
    from listenapp.services.isolated_reader import ReadingStopped  # noqa: PLC0415

    try:
        return take_in(library, user_path(request.source.strip()), stopped)
    except ReadingStopped:
        return None
    except ListenError:
        if stopped.is_set():  # whoever cancels does not ask what was wrong with the file
            return None
        raise
