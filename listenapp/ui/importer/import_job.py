"""Import a story: read it, fetch its narration, align it, store it.

One import runs at a time. A story is stored completely or not at all.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from listenapp.align.alignment_messages import Progress, Stage, UnwrittenStory
from listenapp.errors import ListenError
from listenapp.library.paths import Paths, user_path
from listenapp.library.store import Library, OpenedStory
from listenapp.services import story_import
from listenapp.services.import_request import ImportRequest, take_in
from listenapp.services.story_import import Added, Prepared
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.story_job import StoryJob
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.i18n import formatting

if TYPE_CHECKING:
    from listenapp.library.lesson_import import ImportedLesson


class ImportJob(StoryJob):
    """Import job.

    Each `start`, `attach` or `time_again` ends with exactly one of `added`, `failed`, `cancelled`, `found_same`.
    """

    opened = Signal(Story, Path, Alignment)  # the story, its audio, a partial alignment
    grew = Signal(Alignment)
    rewritten = Signal(Story, Alignment)  # the text of the opened story so far, with rough times
    added = Signal(str, Alignment)  # story id; alignment with the story's corrections applied, or None
    found_same = Signal(str)
    _downloaded = Signal(float)  # fraction of the narration; emitted in a worker thread

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(library, paths, tasks, parent)
        self._prepared: Prepared | None = None
        self._is_open = self._takes_lesson = False
        self._target: OpenedStory | None = None
        self._attaches = self._any_recording = False
        self._downloaded.connect(self._show_download, Qt.ConnectionType.QueuedConnection)

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
        """Return the story that is being imported or aligned, or None before it has been read.

        Of one whose text is being written, it is the text so far.
        """
        prepared = self._prepared
        return prepared.story if prepared is not None else None

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
        folder, stopped = self._begin(request.any_recording)
        if request.is_lesson:
            self._takes_lesson = True
            self._run(lambda: _lesson(self._library, request, stopped), self._lesson_imported, stores=True)
        else:
            self._run(
                lambda: story_import.prepare(
                    self._library, self._paths.model_places, request, folder, stopped, self._downloaded.emit
                ),
                self._go_on,
            )
        self.progress.emit(self.tr("Reading the story…"), None)

    def time_again(self, opened: OpenedStory, *, any_recording: bool = False) -> None:
        """Align a story of the library. `any_recording`: see `align.pipeline`, here and below."""
        self._begin(any_recording)
        self._is_open, self._target = True, opened
        places = self._paths.model_places

        def prepare() -> Prepared:
            model = story_import.model_for(opened.story, places)
            return Prepared(opened.story, opened.audio, model, known=opened.id)

        self._run(prepare, self._go_on)
        self.progress.emit(self.tr("Preparing…"), None)

    def attach(self, opened: OpenedStory, narration: str, *, any_recording: bool = False) -> None:
        """Align a story of the library with another narration, a file or an address.

        The library gets the narration together with its times. After an error the story is as it was.
        """
        folder, stopped = self._begin(any_recording)
        self._is_open, self._target, self._attaches = True, opened, True
        places, downloaded = self._paths.model_places, self._downloaded.emit

        def prepare() -> Prepared:
            audio = story_import.named_narration(narration, folder, stopped, downloaded)
            story_import.check_sound(audio, stopped)
            model = story_import.model_for(opened.story, places)
            return Prepared(opened.story, audio, model, known=opened.id, attaches=True)

        self._run(prepare, self._go_on)
        self.progress.emit(self.tr("Opening the narration…"), None)

    def _begin(self, any_recording: bool = False) -> tuple[Path, threading.Event]:
        """Return a folder for downloads, and an event that is set when the job ends."""
        self._any_recording = any_recording
        self._is_open, self._prepared = False, None
        self._target, self._attaches = None, False
        return self._open_folder(), self._stopped

    def _show_download(self, fraction: float) -> None:
        if self._task is not None and not self._is_storing:  # otherwise it comes late
            percent = round(100 * fraction)
            self.progress.emit(self.tr("Downloading the narration… {percent} %").format(percent=percent), None)

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
        self._prepared = prepared
        if prepared.same is not None:
            self._end()
            self.found_same.emit(prepared.same)
        elif prepared.audio is None or prepared.model is None:
            self._save(None)
        elif prepared.unwritten is not None:
            self._is_open = True  # it can be heard while its text is being written
            nothing = partial_alignment.empty_alignment(prepared.story, prepared.promised)
            self.opened.emit(prepared.story, prepared.audio, nothing)
            self._align(prepared.unwritten, prepared.audio, prepared.model)
            self.progress.emit(self.tr("Writing the text… {percent} %").format(percent=0), None)
        else:
            self._align(prepared.story, prepared.audio, prepared.model)

    def _align(self, story: Story | UnwrittenStory, audio: Path, model: Path) -> None:
        runner = self._make_runner(story, audio, model, any_recording=self._any_recording)
        runner.drafted.connect(self._use_draft)
        runner.written.connect(self._use_written)
        runner.grew.connect(self._extend)
        runner.finished.connect(self._save)
        runner.failed.connect(self._fail)
        runner.start()

    def _use_draft(self, story: Story, alignment: Alignment) -> None:
        if self._prepared is not None:
            self._prepared = replace(self._prepared, story=story)
            self.rewritten.emit(story, alignment)

    def _use_written(self, story: Story) -> None:
        if self._prepared is not None:
            self._prepared = replace(self._prepared, story=story, unwritten=None)

    def _progress_text(self, progress: Progress) -> str:
        if progress.stage is Stage.DECODE:
            return self.tr("Opening the narration…")
        if progress.stage is Stage.LOAD:
            return self.tr("Preparing…")
        percent = round(100 * progress.fraction)
        if self._prepared is not None and self._prepared.unwritten is not None:
            return self.tr("Writing the text… {percent} %").format(percent=percent)
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

        def saved(added: Added) -> None:
            self._end()
            self.added.emit(added.id, added.alignment)

        self._run(self._storing(prepared, alignment), saved, stores=True)

    def _storing(self, prepared: Prepared, alignment: Alignment | None) -> Callable[[], Added]:
        """Return the work that stores the story. It deletes the fetched narration itself, after it has copied it."""
        library, folder, self._folder = self._library, self._folder, None

        def store() -> Added:
            try:
                return story_import.store(library, prepared, alignment)
            finally:
                if folder is not None:
                    folder.cleanup()

        return store

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
        if prepared is not None and prepared.unwritten is None and not self._attaches:
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
