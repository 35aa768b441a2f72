"""The story on the desk, and how stories come to it: opened, added, timed, kept, removed. Owns no widget."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.library import own_words
from listenapp.library import preferences as stored
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library, OpenedStory, Removed, StoryState
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.timeline import Alignment
from listenapp.ui import bindings
from listenapp.ui.repairing import Repairing
from listenapp.ui.session import Session
from listenapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from listenapp.library.search import Search
    from listenapp.ui.adding import Adding, Wish
    from listenapp.ui.loudness import Sound

_KEEP_EVERY_MS = 5000
_SEARCH_AFTER_MS = 150


class Desk(QObject):
    listed = Signal(list)  # of Summary
    found_in_text = Signal(object)  # frozenset of ids
    shown = Signal()  # another story is on the desk
    heard = Signal(object)  # loudness, for the position slider
    retimed = Signal(object)  # Alignment
    own_words_came = Signal(object)  # tuple of GlossaryEntry, the learner's own; None where none can be kept yet
    told = Signal(str, object)  # what is going on, and its fraction
    rested = Signal()  # nothing is going on any more
    failed = Signal(object)  # ListenError
    noted = Signal(str, str, object)  # what happened, what to do, an offer
    left = Signal()  # the story on the desk is gone

    def __init__(
        self,
        library: Library,
        paths: Paths,
        session: Session,
        tasks: Tasks,
        device_names: Callable[[], list[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self.device_names = device_names
        self.cache = paths.home / "cache"
        self.preferences = stored.load(paths.preferences)
        self.keys = bindings.load(paths.home / "keys.json")
        self.story: Story | None = None
        self._library, self._paths, self._session = library, paths, session
        self._opened: OpenedStory | None = None
        self.repairing = Repairing(library, tasks, self)
        self.repairing.retimed.connect(self._use_times)
        self.repairing.failed.connect(self.failed)
        self._search_lock, self._typed = threading.Lock(), ""
        session.ended.connect(self.keep_place)
        self._searching = QTimer(self)
        self._searching.setSingleShot(True)
        self._searching.setInterval(_SEARCH_AFTER_MS)
        self._searching.timeout.connect(self._search_texts)
        self._keeping = QTimer(self)
        self._keeping.setInterval(_KEEP_EVERY_MS)
        self._keeping.timeout.connect(self.keep_place)

    @cached_property
    def _adding(self) -> Adding:
        from listenapp.ui.adding import Adding  # noqa: PLC0415 - not needed to show the window, as the search is not

        adding = Adding(self._library, self._paths, self.tasks, self)
        adding.told.connect(self.told)
        adding.opened.connect(self._show_beginning)
        adding.grew.connect(self._grow)
        adding.added.connect(self._added)
        adding.found_same.connect(self._found_same)
        adding.failed.connect(self._adding_failed)
        adding.cancelled.connect(self._adding_cancelled)
        return adding

    @cached_property
    def _search(self) -> Search:
        from listenapp.library.search import Search  # noqa: PLC0415

        return Search(self._library.root)

    # -- the library --------------------------------------------------------------------------------------------

    def list(self) -> None:
        self.tasks.run(self._library.summaries, self.listed.emit, self.failed.emit)

    def search(self, typed: str) -> None:
        """Titles are searched by the view at once, texts here, a moment after the last letter."""
        self._typed = typed
        self._searching.start()

    def _search_texts(self) -> None:
        typed = self._typed
        if not typed.strip():
            return

        def find() -> frozenset[str]:
            with self._search_lock:
                return frozenset(hit.id for hit in self._search.find(typed, self._library.summaries()))

        def found(ids: frozenset[str]) -> None:
            if typed == self._typed:
                self.found_in_text.emit(ids)

        self.tasks.run(find, found, self.failed.emit)

    def remove(self, id_: str) -> None:
        self.tasks.run(lambda: self._library.remove(id_), self._removed, self.failed.emit)

    def _removed(self, removed: Removed) -> None:
        self.list()
        undo = (self.tr("Undo"), lambda: self._restore(removed))
        self.noted.emit(self.tr("The story was removed."), "", undo)

    def _restore(self, removed: Removed) -> None:
        self.tasks.run(lambda: self._library.restore(removed), lambda _id: self.list(), self.failed.emit)

    # -- opening ------------------------------------------------------------------------------------------------

    def open(self, id_or_folder: str) -> None:
        self.tasks.run(lambda: self._library.open(id_or_folder), self._show_opened, self.failed.emit)

    def open_now(self, id_or_folder: str) -> None:
        """For the command line, which wants to know at once. Raises StoryUnreadable, StoryTooNew."""
        self._show_opened(self._library.open(id_or_folder))

    def _show_opened(self, opened: OpenedStory) -> None:
        self.keep_place()
        self._opened = replace_state(opened, opened_at=time.time())
        self.repairing.open(opened)
        self._session.set_speed(opened.state.speed if opened.state.opened_at else self.preferences.speed)
        self._show(opened.story, opened.alignment, opened.state.position)
        self.own_words_came.emit(own_words.load(opened.folder))
        self._hear(opened.audio)
        if opened.fault is not None:
            self.failed.emit(opened.fault)
        elif opened.audio is not None and opened.alignment is None and not self.busy:
            self._offer_timing(opened)
        self._keeping.start()

    def _offer_timing(self, opened: OpenedStory) -> None:
        offer = (self.tr("Time it now"), lambda: self._adding.time_again(opened))
        self.noted.emit(self.tr("This story is not timed yet, so its words cannot be lit."), "", offer)

    def _show(self, story: Story, alignment: Alignment | None, start: float) -> None:
        self.story = story
        self._session.load(story, alignment, None, start)
        self.heard.emit(())
        self.shown.emit()

    def _hear(self, audio: Path | None) -> None:
        story = self.story
        if audio is None:
            return

        def arrived(sound: Sound) -> None:
            if self.story is story:
                self._session.give_sound(sound.pcm)
                self.heard.emit(sound.levels)

        def work() -> Sound:
            from listenapp.ui.loudness import hear  # noqa: PLC0415 - numpy and FFmpeg, not needed to show the window

            return hear(audio)

        self.tasks.run(work, arrived, self.failed.emit)

    # -- adding -------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return "_adding" in self.__dict__ and self._adding.busy

    @property
    def shows_what_is_added(self) -> bool:
        return self._adding.has_opened

    def add(self, wish: Wish) -> None:
        if not self.busy:
            self._adding.start(wish)

    def add_sample(self) -> None:
        from listenapp.ui.adding import Wish  # noqa: PLC0415

        sample = self._paths.sample
        self.add(Wish(source=str(sample / "story.txt"), narration=str(sample / "narration.mp3")))

    def cancel(self) -> None:
        self._adding.cancel()

    def _show_beginning(self, story: Story, audio: Path, alignment: Alignment) -> None:
        self.keep_place()
        self._opened = None
        self.repairing.open(None)
        self._session.set_speed(self.preferences.speed)
        self._show(story, alignment, 0.0)
        self._hear(audio)

    def _is_on_desk(self) -> bool:
        """Whether the story that is being timed is the one being read, and not put aside for another."""
        timed = self._adding.story
        return self.story is not None and timed is not None and self.story.text_sha256 == timed.text_sha256

    def _grow(self, alignment: Alignment) -> None:
        if not self._is_on_desk():
            return
        self._use_times(alignment)

    def _use_times(self, alignment: Alignment) -> None:
        self._session.set_alignment(alignment)
        self.retimed.emit(alignment)

    def _added(self, id_: str, alignment: Alignment | None) -> None:
        self.rested.emit()
        if not self._adding.has_opened:
            self.open(id_)
            return
        if alignment is not None:
            self._grow(alignment)
        self.tasks.run(lambda: self._library.open(id_), self._keep_opened, self.failed.emit)

    def _keep_opened(self, opened: OpenedStory) -> None:
        """The story that is being read is in the library now."""
        if self._is_on_desk():
            self._opened = replace_state(opened, opened_at=time.time())
            self.repairing.open(opened)
            if opened.repairs and opened.alignment is not None:
                self._use_times(opened.alignment)
            self._keeping.start()
            self.keep_place()
            self.own_words_came.emit(own_words.load(opened.folder))
        self.rested.emit()

    def _found_same(self, id_: str) -> None:
        self.rested.emit()
        self.open(id_)
        self.noted.emit(self.tr("This story is in your library already."), "", None)

    def _adding_failed(self, error: ListenError) -> None:
        self._forget_unsaved()
        self.failed.emit(error)

    def _adding_cancelled(self) -> None:
        self._forget_unsaved()
        self.rested.emit()
        self.noted.emit(self.tr("Stopped. Nothing was added."), "", None)

    def _forget_unsaved(self) -> None:
        """A story whose timing did not end well leaves the desk, unless the library has it."""
        if self._adding.has_opened and self._opened is None and self._is_on_desk():
            self.story = None
            self._session.unload()
            self.left.emit()

    @property
    def story_id(self) -> str | None:
        """Of the story on the desk, if the library has it."""
        return self._opened.id if self._opened is not None else None

    @property
    def wants_narration(self) -> bool:
        return self._opened is not None and self._opened.audio is None

    def attach(self, narration: str) -> None:
        """Gives the story being read a narration, and times it."""
        opened = self._opened
        if opened is None:
            return

        def attach() -> OpenedStory:
            self._library.attach_audio(opened.id, Path(narration))
            return self._library.open(opened.id)

        def attached(now: OpenedStory) -> None:
            self._show_opened(now)
            self._adding.time_again(now)

        self.tasks.run(attach, attached, self.failed.emit)

    # -- keeping ------------------------------------------------------------------------------------------------

    def keep_place(self) -> None:
        """Where the story was left, written if it changed."""
        opened = self._opened
        if opened is None:
            return
        place = 0.0 if self._session.at_end else self._session.story_time
        state = StoryState(round(place, 2), self._session.speed, opened.state.opened_at)
        if state == opened.state:
            return
        self._opened = replace(opened, state=state)
        self.tasks.write(lambda: self._library.save_state(opened.id, state), self.failed.emit)

    def keep_preferences(self, preferences: Preferences) -> None:
        if preferences != self.preferences:
            self.preferences = preferences
            path = self._paths.preferences
            self.tasks.write(lambda: stored.save(preferences, path), self.failed.emit)

    def keep_own_words(self, entries: tuple[GlossaryEntry, ...]) -> None:
        opened = self._opened
        if opened is not None:
            self.tasks.write(lambda: own_words.save(opened.folder, entries), self.failed.emit)

    def keep_keys(self, keys: bindings.Keys) -> None:
        self.keys = keys
        path = self._paths.home / "keys.json"
        self.tasks.write(lambda: bindings.save(keys, path), self.failed.emit)

    def about_story(self) -> str:
        alignment, story = self._session.alignment, self.story
        if story is None:
            return ""
        if self._opened is not None and self._opened.audio is None:
            return self.tr("Text only. Drop a recording here to hear it.")
        if alignment is None:
            return self.tr("Not timed yet.")
        return self.tr("{sentences} sentences, {words} words").format(
            sentences=len(story.sentences), words=len(story.words)
        )

    def close(self) -> None:
        self._keeping.stop()
        self._searching.stop()
        if "_adding" in self.__dict__:
            self._adding.close()
        self.tasks.finish()


def replace_state(opened: OpenedStory, *, opened_at: float) -> OpenedStory:
    return replace(opened, state=StoryState(opened.state.position, opened.state.speed, opened_at))
