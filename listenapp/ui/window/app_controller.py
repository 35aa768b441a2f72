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
from listenapp.library import preferences as stored
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
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
    from listenapp.story.model import Story
    from listenapp.ui.editor.text_edit_job import TextEditJob


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

    listed = Signal(list)  # list of Summary
    found_in_text = Signal(object)  # frozenset of story ids
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.device_names = device_names
        self.cache = paths.home / "cache"
        self.model_places = paths.model_places
        self.preferences = stored.load(paths.preferences)
        self.keys = shortcut_manager.load(paths.home / "keys.json")
        self.story: Story | None = None
        self._is_loaded = False  # whether `load` has finished
        self.library, self._paths, self._session = library, paths, session
        self._mark = ReadingPosition(library, session, tasks, self)
        self._mark.failed.connect(self.failed)
        self.keep_place, self.keep_own_words = self._mark.keep, self._mark.keep_own_words
        self.repairing = TimingCorrections(library, tasks, self)
        self.repairing.retimed.connect(self.use_times)
        self.repairing.failed.connect(self.failed)
        self._shelf = LibraryController(library, tasks, self)
        self._shelf.listed.connect(self.listed)
        self._shelf.found_in_text.connect(self.found_in_text)
        self._shelf.failed.connect(self.failed)
        self._shelf.noted.connect(self.noted)
        self._hearing = AudioLoader(session, tasks, self)
        self._hearing.levelled.connect(self.heard)
        self._hearing.failed.connect(self.failed)
        self.list, self.search, self.remove = self._shelf.list, self._shelf.search, self._shelf.remove
        self.restore = self._shelf.restore
        self.fetch_picture = self._shelf.fetch_picture
        self.works = works = JobController(self, paths)
        self.add, self.add_sample, self.add_all = works.add, works.add_sample, works.add_all
        self.edit, self.look_into, self.cancel = works.edit, works.look_into, works.cancel

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
        self.keep_place()
        self._mark.put(opened)
        self.repairing.open(opened)
        self._session.set_speed(opened.state.speed if opened.state.opened_at else self.preferences.speed)
        self._show(opened.story, opened.alignment, opened.audio, opened.state.position)
        self.own_words_came.emit(self._mark.own_words())
        self._tell_faults(opened)

    def _tell_faults(self, opened: OpenedStory) -> None:
        fault = opened.fault or opened.repairs_fault
        if fault is not None:
            self.failed.emit(fault)
        elif opened.unplaced:
            from listenapp.ui.i18n import alignment_report  # noqa: PLC0415 - seldom used

            self.noted.emit(*alignment_report.unapplied_text(opened.unplaced), None)
        elif opened.audio is not None and opened.alignment is None and not self.busy:
            offer = (self.tr("Time story"), lambda: self.works.time_again(opened))
            self.noted.emit(self.tr("This story is not timed yet, so words cannot be highlighted."), "", offer)

    def _show(self, story: Story, alignment: Alignment | None, audio: Path | None, start: float) -> None:
        self.story = story
        self._hearing.forget()
        self._session.load(story, alignment, None, start)
        self.shown.emit()
        self._hearing.hear(audio)  # last: decoding and page layout would slow each other down

    def show_unsaved(self, story: Story, audio: Path, alignment: Alignment) -> None:
        """Show a story that is still being imported, with times for its beginning."""
        self.keep_place()
        self._mark.put(None)
        self.repairing.open(None)
        self._session.set_speed(self.preferences.speed)
        self._show(story, alignment, audio, 0.0)

    def forget_unsaved(self) -> None:
        """Close the open story if it is not in the library."""
        if self._mark.opened is None and self.story is not None:
            self.story = None
            self._session.unload()
            self.left.emit()

    def restore_times(self) -> None:
        """Show the stored times again, after a new alignment of the story failed or was cancelled."""
        if self._mark.opened is not None and self._mark.opened.alignment is not None:
            self.use_times(self._mark.opened.alignment)

    def use_times(self, alignment: Alignment) -> None:
        """Replace the alignment of the open story. Playback continues."""
        self._session.set_alignment(alignment)
        self.retimed.emit(alignment)

    def take_in(self, opened: OpenedStory) -> None:
        """Use the stored version of the open story, after its import or a new alignment."""
        self._mark.put(opened)
        self.repairing.open(opened)
        self.keep_place()
        self.own_words_came.emit(self._mark.own_words())

    def show_changed(self, opened: OpenedStory) -> None:
        """Show a story after its text or title was edited. If it is open, keep its position and playback."""
        if opened.id != self.story_id:
            self.list()
            return
        place, was_playing, sound = self._session.story_time, self._session.playing, self._hearing.sound
        self._mark.put(opened)
        self.story = opened.story
        self.repairing.open(opened)
        self._session.load(opened.story, opened.alignment, sound.pcm if sound else None, place)
        self.reshown.emit()
        self.own_words_came.emit(self._mark.own_words())
        if was_playing:
            self._session.play()

    # -- background jobs: see `JobController` -------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return self.works.busy

    @property
    def shows_what_is_added(self) -> bool:
        """Return whether the window can be used during the current job."""
        return self.works.leaves_window

    @property
    def editing(self) -> TextEditJob:
        return self.works.editing

    def attach(self, narration: str) -> None:
        """Attach a narration to the open story, and align it."""
        if self._mark.opened is not None:
            self.works.attach(self._mark.opened, narration)

    def show_attached(self, opened: OpenedStory) -> None:
        self._show_opened(opened)

    # -- saving -------------------------------------------------------------------------------------------------

    @property
    def story_id(self) -> str | None:
        """Return the id of the open story, or None if it is not in the library."""
        return self._mark.opened.id if self._mark.opened is not None else None

    @property
    def wants_narration(self) -> bool:
        return self._mark.opened is not None and self._mark.opened.audio is None

    def keep_preferences(self, preferences: Preferences) -> None:
        if preferences != self.preferences:
            self.preferences = preferences
            path = self._paths.preferences
            self.tasks.write(lambda: stored.save(preferences, path), self.failed.emit)

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
            closing.callback(self.works.close)
            closing.callback(self._shelf.close)
            closing.callback(self._mark.close)
