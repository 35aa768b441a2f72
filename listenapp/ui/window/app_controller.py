"""Hold the open story and connect the controllers that open, change and save it.

It owns no widget. `LibraryController` lists and removes stories. `JobController` imports, aligns and edits them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.library import leftovers
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.document.audio_loader import AudioLoader
from listenapp.ui.document.reading_position import ReadingPosition
from listenapp.ui.document.timing_corrections import TimingCorrections
from listenapp.ui.i18n import formatting
from listenapp.ui.library.library_controller import LibraryController
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.shortcuts import shortcut_manager
from listenapp.ui.window.job_controller import JobController

if TYPE_CHECKING:
    from listenapp.story.alignment import Alignment
    from listenapp.story.model import GlossaryEntry, Story


_IN_ORDER_OF_NEED = (
    "hashlib",
    "listenapp.story.serialize",
    "listenapp.story.corrections.corrections",
    "listenapp.audio.progressive_decoder",  # imports NumPy and FFmpeg, which take longest
    "listenapp.playback.portaudio_output",
    "listenapp.playback.player",
    "listenapp.audio.waveform",
    "listenapp.story.glossary",
)


def preload_modules() -> None:
    """Import the modules that the first story needs. Runs in a worker thread.

    Modules that are already loaded cost nothing.
    """
    for name in _IN_ORDER_OF_NEED:
        import_module(name)


class AppController(QObject):
    """Owner of the open story. Its signals connect the background jobs to the window."""

    shown = Signal()  # another story was opened
    reshown = Signal()  # the text or title of the open story was changed
    heard = Signal(object)  # waveform levels for the position slider
    retimed = Signal(object)  # Alignment
    own_words_came = Signal(object)  # tuple of GlossaryEntry, the learner's own; from now on words can be added
    told = Signal(str, object)  # text of the progress; fraction from 0 to 1, or None if unknown
    rested = Signal()  # no job runs any more
    failed = Signal(object)  # ListenError
    noted = Signal(str, str, object)  # what happened, what to do, Offer or None
    pairs_found = Signal(list)  # list of Pair: stories of a folder
    edit_ready = Signal(object, object)  # OpenedStory whose title and text are to be edited; Draft or None
    doubt_requested = Signal()  # request to show the first low-confidence sentence
    stopped = Signal()  # an import was cancelled by the user
    left = Signal()  # the open story was closed

    def __init__(
        self,
        library: Library,
        paths: Paths,
        session: PlaybackController,
        tasks: TaskRunner,
        device_names: Callable[[], list[str]],
        default_speed: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.device_names = device_names
        self.model_places = paths.model_places
        self._default_speed = default_speed
        self.keys = shortcut_manager.load(paths.home / "keys.json")
        self.story: Story | None = None
        self._is_loaded = False  # whether `load` has finished
        self.library, self._paths, self._session = library, paths, session
        self._position = ReadingPosition(library, session, tasks, self)
        self._position.failed.connect(self.failed)
        self.corrections = TimingCorrections(library, tasks, self)
        self.corrections.retimed.connect(self.use_times)
        self.corrections.failed.connect(self.failed)
        self.stories = LibraryController(library, tasks, self)
        self.stories.failed.connect(self.failed)
        self.stories.noted.connect(self.noted)
        self._audio_loader = AudioLoader(session, tasks, self)
        self._audio_loader.levelled.connect(self.heard)
        self._audio_loader.failed.connect(self.failed)
        self.jobs = JobController(library, paths, tasks, self)
        self._connect_jobs()

    def _connect_jobs(self) -> None:
        jobs = self.jobs
        jobs.progress.connect(self.told)
        jobs.finished.connect(self.rested)
        jobs.failed.connect(self.failed)
        jobs.notice.connect(self.noted)
        jobs.cancelled.connect(self.stopped)
        jobs.stories_found.connect(self.pairs_found)
        jobs.edit_ready.connect(self.edit_ready)
        jobs.library_changed.connect(self.stories.list)
        jobs.story_started.connect(self._show_unsaved)
        jobs.alignment_grew.connect(self._extend_alignment)
        jobs.story_attached.connect(self._show_opened)
        jobs.story_added.connect(self.open)
        jobs.story_stored.connect(self._show_stored)
        jobs.story_abandoned.connect(self._abandon)
        jobs.story_changed.connect(self._show_changed)

    # -- opening a story ----------------------------------------------------------------------------------------

    def load_ahead(self) -> None:
        """Import the modules that the first story needs, in the background."""
        self.tasks.run(preload_modules, self._loaded_ahead, self.failed.emit)

    def _loaded_ahead(self, _none: None) -> None:
        self._is_loaded = True
        self.tasks.run(self._sweep, lambda _none: None, self.failed.emit)  # last, because the user does not wait for it

    def _sweep(self) -> None:
        """Free the disk space of removed stories and interrupted imports. Runs in a worker thread."""
        self.library.sweep()
        for folder in (self._paths.home, self._paths.user_models):
            leftovers.sweep(folder)

    def open(self, id_or_folder: str, note: str = "") -> None:
        """Open a story of the library in the background. Show `note` when it is open."""

        def opened(story: OpenedStory) -> None:
            self._show_opened(story)
            if note:
                self.noted.emit(note, "", None)

        self.tasks.run(lambda: self.library.open(id_or_folder), opened, self.failed.emit)
        if self._is_loaded:  # otherwise it would delay the text
            self._session.speaker.open_ahead()

    def open_now(self, id_or_folder: str) -> None:
        """Open a story and return when it is shown, for the command line. Raises StoryUnreadable, StoryTooNew."""
        self._show_opened(self.library.open(id_or_folder))

    def _show_opened(self, opened: OpenedStory) -> None:
        self.save_position()
        self._position.put(opened)
        self.corrections.open(opened)
        self._session.set_speed(opened.state.speed if opened.state.opened_at else self._default_speed())
        self._show(opened.story, opened.alignment, opened.audio, opened.state.position)
        self.own_words_came.emit(self._position.own_words())
        self._tell_faults(opened)

    def _tell_faults(self, opened: OpenedStory) -> None:
        fault = opened.fault or opened.repairs_fault
        if fault is not None:
            self.failed.emit(fault)
        elif opened.unplaced:
            from listenapp.ui.i18n import alignment_report  # noqa: PLC0415 - seldom used

            self.noted.emit(*alignment_report.unapplied_text(opened.unplaced), None)
        elif opened.audio is not None and opened.alignment is None and not self.busy:
            offer = (self.tr("Time story"), lambda: self.jobs.time_again(opened))
            self.noted.emit(self.tr("This story is not timed yet, so words cannot be highlighted."), "", offer)

    def _show(self, story: Story, alignment: Alignment | None, audio: Path | None, start: float) -> None:
        self.story = story
        self._audio_loader.forget()
        self._session.load(story, alignment, None, start)
        self.shown.emit()
        self._audio_loader.hear(audio)  # last: decoding and page layout would slow each other down

    def _show_unsaved(self, story: Story, audio: Path, alignment: Alignment) -> None:
        """Show a story that is still being imported, with times for its beginning."""
        self.save_position()
        self._position.put(None)
        self.corrections.open(None)
        self._session.set_speed(self._default_speed())
        self._show(story, alignment, audio, 0.0)

    def _close_unsaved(self) -> None:
        """Close the open story if it is not in the library."""
        if self._position.opened is None and self.story is not None:
            self.story = None
            self._session.unload()
            self.left.emit()

    def _restore_times(self) -> None:
        """Show the stored times again, after a new alignment of the story failed or was cancelled."""
        if self._position.opened is not None and self._position.opened.alignment is not None:
            self.use_times(self._position.opened.alignment)

    def use_times(self, alignment: Alignment) -> None:
        """Replace the alignment of the open story. Playback continues."""
        self._session.set_alignment(alignment)
        self.retimed.emit(alignment)

    def _take_stored(self, opened: OpenedStory) -> None:
        """Use the stored version of the open story, after its import or a new alignment."""
        self._position.put(opened)
        self.corrections.open(opened)
        self.save_position()
        self.own_words_came.emit(self._position.own_words())

    def _show_changed(self, opened: OpenedStory) -> None:
        """Show a story after its text or title was edited. If it is open, keep its position and playback."""
        if opened.id != self.story_id:
            self.stories.list()
            return
        place, was_playing, sound = self._session.story_time, self._session.playing, self._audio_loader.sound
        self._position.put(opened)
        self.story = opened.story
        self.corrections.open(opened)
        self._session.load(opened.story, opened.alignment, sound.pcm if sound else None, place)
        self.reshown.emit()
        self.own_words_came.emit(self._position.own_words())
        if was_playing:
            self._session.play()

    # -- background jobs: see `JobController` -------------------------------------------------------------------------

    def _is_open(self, story: Story) -> bool:
        return self.story is not None and self.story.text_sha256 == story.text_sha256

    def _extend_alignment(self, alignment: Alignment) -> None:
        """Use a longer partial alignment, unless the user has opened another story meanwhile."""
        if self.story is not None and alignment.text_sha256 == self.story.text_sha256:
            self.use_times(alignment)

    def _show_stored(self, opened: OpenedStory, was_shown: bool) -> None:
        """Show the stored version of a story that was aligned, and report the result."""
        if not was_shown:
            self._show_opened(opened)
        elif self._is_open(opened.story):
            self._take_stored(opened)
        else:  # another story was opened meanwhile
            self.stories.list()
        self.rested.emit()
        if opened.alignment is not None:
            self._report_alignment(opened)

    def _report_alignment(self, opened: OpenedStory) -> None:
        from listenapp.ui.i18n import alignment_report  # noqa: PLC0415 - seldom

        report = alignment_report.report_text(opened)
        action = (self.tr("Show first"), self.doubt_requested.emit)
        is_offered = report.doubtful and self._is_open(opened.story)
        self.noted.emit(report.happened, report.more, action if is_offered else None)

    def _abandon(self, story: Story) -> None:
        """Close a story whose alignment failed. If the library has it, show its stored times again instead."""
        if self._is_open(story):
            self._close_unsaved()
            self._restore_times()

    @property
    def busy(self) -> bool:
        return self.jobs.busy

    def attach(self, narration: str) -> None:
        """Attach a narration to the open story, and align it."""
        if self._position.opened is not None:
            self.jobs.attach(self._position.opened, narration)

    def edit(self, id_: str = "") -> None:
        """Prepare to edit the title and text of a story, or of the open one."""
        if wanted := id_ or self.story_id:
            self.jobs.edit(wanted)

    # -- saving -------------------------------------------------------------------------------------------------

    @property
    def story_id(self) -> str | None:
        """Return the id of the open story, or None if it is not in the library."""
        return self._position.opened.id if self._position.opened is not None else None

    @property
    def wants_narration(self) -> bool:
        return self._position.opened is not None and self._position.opened.audio is None

    def save_position(self) -> None:
        self._position.keep()

    def save_user_glossary(self, entries: tuple[GlossaryEntry, ...]) -> None:
        self._position.keep_own_words(entries)

    def keep_keys(self, keys: shortcut_manager.Keys) -> None:
        self.keys = keys
        path = self._paths.home / "keys.json"
        self.tasks.write(lambda: shortcut_manager.save(keys, path), self.failed.emit)

    def about_story(self) -> str:
        alignment, story = self._session.alignment, self.story
        if story is None:
            return ""
        if self.wants_narration:
            return self.tr("Text only. Drop a recording here to listen.")
        if alignment is None:
            return self.tr("Not timed yet.")
        sentences = self.tr("%n sentence(s)", "", len(story.sentences))
        return formatting.join_list([sentences, self.tr("%n word(s)", "", len(story.words))])

    def close(self) -> None:
        """Stop all work and wait for pending writes. A bug in one part does not prevent the others from closing."""
        with ExitStack() as closing:
            closing.callback(self.tasks.shutdown)  # runs last: the others may still queue writes
            closing.callback(self.jobs.close)
            closing.callback(self.stories.close)
            closing.callback(self._position.close)
