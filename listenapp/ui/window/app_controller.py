"""Connect the open story, the library list and the background jobs.

It owns no widget. `CurrentStory` holds the open story. `LibraryController` lists and removes stories. `JobController`
imports, aligns and edits them.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.system import garbage_collection
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.document.current_story import CurrentStory
from listenapp.ui.library.library_controller import LibraryController
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.shortcuts import shortcut_manager
from listenapp.ui.window.job_controller import JobController

if TYPE_CHECKING:
    from listenapp.services.queued_job import QueuedJob
    from listenapp.story.starred import StarredSentence

_IN_ORDER_OF_NEED = (
    "hashlib",
    "listenapp.story.serialize",
    "listenapp.story.corrections.apply_corrections",
    "listenapp.audio.progressive_decoder",  # imports NumPy and FFmpeg, which take longest
    "listenapp.playback.portaudio_output",
    "listenapp.playback.player",
    "listenapp.audio.waveform",
    "listenapp.story.glossary",
    "lemminflect",  # finds the words of the glossary in an English story
    "listenapp.library.starred.starred_file",
    "listenapp.library.second_text.second_text_file",
    "listenapp.services.startup_clean_up",
)


_MANY_WORDS = 100_000


def preload_modules() -> None:
    """Import the modules that the first story needs. Runs in a worker thread.

    Modules that are already loaded cost nothing.
    """
    for name in _IN_ORDER_OF_NEED:
        import_module(name)


class AppController(QObject):
    """Owner of the open story, the library list and the background jobs. It connects them to each other."""

    failed = Signal(ListenError)  # of any part
    notice = Signal(str, str, object)  # what happened; what to do; MessageAction or None
    # What is wrong; id of the story, empty while it is imported; job that aligns it anyway, or None.
    narration_refused = Signal(ListenError, str, object)
    narration_requested = Signal(str)  # request to choose a narration for the story of this id
    sentence_requested = Signal(int)  # request to show this sentence of the open story
    low_confidence_requested = Signal()  # request to show the first low-confidence sentence

    def __init__(
        self,
        library: Library,
        paths: Paths,
        playback: PlaybackController,
        tasks: TaskRunner,
        device_names: Callable[[], list[str]],
        default_speed: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.device_names = device_names
        self.model_places, self.paths = paths.model_places, paths
        self.dictionary, self.dictionaries = paths.dictionary, paths.dictionaries  # WordNet, and the user's own
        self.keys = shortcut_manager.load(paths.home / "keys.json")
        self._mismatched: set[str] = set()  # ids of stories whose narration was found to read another text
        self.practice_file = paths.practice
        self.at_end: list[Callable[[], None]] = []  # called by `close` when all tasks have ended
        self._is_loaded = False  # whether `load_ahead` has finished
        self.library, self._paths, self._playback = library, paths, playback
        self.jobs = JobController(library, paths, tasks, self)
        self.current = CurrentStory(library, playback, tasks, self.jobs, default_speed, self)
        self.stories = LibraryController(library, tasks, self)
        self._connect()

    def _connect(self) -> None:
        current, stories, jobs = self.current, self.stories, self.jobs
        for failed in (
            current.position.failed,
            current.corrections.failed,
            current.starred.failed,
            current.second_text.failed,
            current.audio.failed,
        ):
            failed.connect(self.failed)
        current.starred.removed.connect(self._offer_star)
        stories.failed.connect(self.failed)
        stories.notice.connect(self.notice)
        jobs.failed.connect(self.failed)
        jobs.notice.connect(self.notice)
        jobs.library_changed.connect(stories.list)
        jobs.narration_attached.connect(self._show_attached)
        jobs.narration_refused.connect(self._refuse_narration)
        jobs.story_added.connect(self.open)
        jobs.story_stored.connect(self._show_stored)
        jobs.story_changed.connect(self._show_edited)

    # -- opening a story ----------------------------------------------------------------------------------------

    def load_ahead(self) -> None:
        """Import the modules that the first story needs, in the background."""
        self.tasks.run_slow(preload_modules, self._loaded_ahead, self.failed.emit)

    def _loaded_ahead(self, _none: None) -> None:
        self._is_loaded = True
        self.tasks.run_slow(self._sweep, lambda _none: None, self.failed.emit)  # last: the user does not wait for it

    def _sweep(self) -> None:
        """Free the disk space of removed stories and interrupted imports. Runs in a worker thread."""
        from listenapp.services import startup_clean_up  # noqa: PLC0415 - as above

        startup_clean_up.sweep(self.library, self._paths)

    def open(self, id_or_folder: str, note: str = "", sentence: int | None = None) -> None:
        """Open a story of the library in the background, at a sentence or where the reader left it.

        Show `note` when it is open.
        """

        def opened(story: OpenedStory) -> None:
            self._open_stored(story if sentence is None else _placed_at(story, sentence))
            if sentence is not None:
                self.sentence_requested.emit(sentence)
            if note:
                self.notice.emit(note, "", None)

        self.tasks.run(lambda: _read(self.library, id_or_folder), opened, self.failed.emit)
        if self._is_loaded:  # otherwise it would delay the text
            self._playback.output.open_ahead()

    def open_now(self, id_or_folder: str) -> None:
        """Open a story and return when it is shown, for the command line. Raises StoryUnreadable, StoryTooNew."""
        self._open_stored(self.library.open(id_or_folder))

    def _open_stored(self, opened: OpenedStory) -> None:
        self.current.open(opened)
        self._report_faults(opened)
        self.tasks.run_slow(lambda: self.library.check_audio(opened), self._drop_foreign_times, self.failed.emit)

    def _drop_foreign_times(self, checked: OpenedStory) -> None:
        """Stop using the times of the open story if they belong to another narration than the stored one."""
        now = self.current.in_library
        if now is None or now.id != checked.id or checked.alignment is not None or now.alignment is None:
            return
        if now.timed_sha256 == checked.timed_sha256:
            self.current.use_edited(checked)
            self._report_faults(checked)

    def _report_faults(self, opened: OpenedStory) -> None:
        fault = opened.fault or opened.corrections_fault
        if fault is not None:
            self.failed.emit(fault)
        elif opened.rejected:
            from listenapp.ui.i18n import alignment_report  # noqa: PLC0415 - seldom used

            self.notice.emit(*alignment_report.unapplied_text(opened.rejected), None)
        elif opened.audio is not None and opened.alignment is None and not self.jobs.busy:
            self._offer_timing(opened)

    def _offer_timing(self, opened: OpenedStory) -> None:
        """Offer to align the story, or another narration if this one is known to read another text."""
        if opened.id in self._mismatched:
            action = (self.tr("Replace narration…"), lambda: self.narration_requested.emit(opened.id))
            self.notice.emit(self.tr("The narration does not read this text."), "", action)
            return
        action = (self.tr("Time story"), lambda: self.jobs.time_again(opened))
        self.notice.emit(self.tr("This story is not timed yet, so words cannot be highlighted."), "", action)

    def _offer_star(self, star: StarredSentence) -> None:
        self.notice.emit(
            self.tr("Sentence no longer saved."), "", (self.tr("Undo"), lambda: self.current.starred.restore(star))
        )

    # -- results of background jobs -----------------------------------------------------------------------------

    def _show_stored(self, opened: OpenedStory, was_shown: bool) -> None:
        """Show the stored version of a story that was aligned, and report the result."""
        if not was_shown:
            self._open_stored(opened)
        elif self.current.has_text_of(opened.story):
            self.current.use_stored(opened)
        else:  # another story was opened meanwhile
            self.stories.list()
        if opened.alignment is not None:
            self._report_alignment(opened)

    def _show_attached(self, opened: OpenedStory) -> None:
        """Show a story that got a narration, and report how well both fit."""
        self._mismatched.discard(opened.id)
        if opened.id == self.current.id:
            self.current.use_narration(opened)
        self.stories.list()
        self._report_alignment(opened)

    def _refuse_narration(self, error: ListenError, id_: str, anyway: QueuedJob | None) -> None:
        if error.code == "align.wrong_narration":
            self._mismatched.add(id_)
        self.narration_refused.emit(error, id_, anyway)

    def _report_alignment(self, opened: OpenedStory) -> None:
        from listenapp.ui.i18n import alignment_report  # noqa: PLC0415 - seldom

        if opened.story.is_machine_text:
            told = self.tr("The text was written from the recording. It may contain mistakes.")
            self.notice.emit(told, "", (self.tr("Edit text"), lambda: self.edit(opened.id)))
            return
        report = alignment_report.report_text(opened)
        action = (self.tr("Show first"), self.low_confidence_requested.emit)
        is_offered = report.to_check and self.current.has_text_of(opened.story)
        self.notice.emit(report.happened, report.more, action if is_offered else None)

    def _show_edited(self, opened: OpenedStory) -> None:
        """Show the changed text. If its narration read another text before, offer to align it with this one."""
        was_mismatched = opened.id in self._mismatched
        self._mismatched.discard(opened.id)
        if opened.id == self.current.id:
            self.current.use_edited(opened)
            if was_mismatched:
                self._report_faults(opened)
        else:
            self.stories.list()

    # -- requests of the user -----------------------------------------------------------------------------------

    def attach(self, id_: str, narration: str) -> None:
        """Align a story of the library with a narration, and attach it if it reads the text."""
        self.tasks.run_after_writes(
            lambda: self.library.open(id_), lambda opened: self.jobs.attach(opened, narration), self.failed.emit
        )

    def edit(self, id_: str = "") -> None:
        """Prepare to edit the title and text of a story, or of the open one."""
        if wanted := id_ or self.current.id:
            self.jobs.edit(wanted)

    def save_keys(self, keys: shortcut_manager.Keys) -> None:
        self.keys = keys
        path = self._paths.home / "keys.json"
        self.tasks.write(lambda: shortcut_manager.save(keys, path), self.failed.emit)

    def close(self) -> None:
        """Stop all work and wait for pending writes. A bug in one part does not prevent the others from closing."""
        with ExitStack() as closing:
            for close in self.at_end:
                closing.callback(close)
            closing.callback(self.tasks.shutdown)  # runs late: the others may still queue writes
            closing.callback(self.jobs.close)
            closing.callback(self.stories.close)
            closing.callback(self.current.position.close)


def _read(library: Library, id_or_folder: str) -> OpenedStory:
    """Read a story in a worker thread.

    Its words are no garbage. Each look through those of a long story blocks all threads (measured: 0.26 s).
    """
    with garbage_collection.paused():
        opened = library.open(id_or_folder)
        opened.prepare()
        if len(opened.story.words) > _MANY_WORDS:
            gc.freeze()
    return opened


def _placed_at(opened: OpenedStory, sentence: int) -> OpenedStory:
    """Return the story with its position at the beginning of a sentence, if that has a time."""
    timed = opened.alignment.sentences if opened.alignment is not None else ()
    start = timed[sentence].start if sentence < len(timed) else None
    return opened if start is None else replace(opened, state=replace(opened.state, position=start))
