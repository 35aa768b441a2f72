"""The story on the desk, and where it was left. Owns no widget. `Shelf`, `Arrivals` and `Editing` bring it others."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.library import own_words
from listenapp.library import preferences as stored
from listenapp.library.paths import Paths
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library, OpenedStory, StoryState
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.timeline import Alignment
from listenapp.ui import bindings
from listenapp.ui.repairing import Repairing
from listenapp.ui.session import Session
from listenapp.ui.shelf import Shelf
from listenapp.ui.tasks import Tasks

if TYPE_CHECKING:
    from listenapp.ui.adding import Wish
    from listenapp.ui.arrivals import Arrivals
    from listenapp.ui.loudness import Sound

_KEEP_EVERY_MS = 5000


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
    doubt_wanted = Signal()  # the first sentence that needs a look shall be shown
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
        self.library, self._paths, self._session = library, paths, session
        self._opened: OpenedStory | None = None
        self.repairing = Repairing(library, tasks, self)
        self.repairing.retimed.connect(self.use_times)
        self.repairing.failed.connect(self.failed)
        self._shelf = Shelf(library, tasks, self)
        self._shelf.listed.connect(self.listed)
        self._shelf.found_in_text.connect(self.found_in_text)
        self._shelf.failed.connect(self.failed)
        self._shelf.noted.connect(self.noted)
        self.list, self.search, self.remove = self._shelf.list, self._shelf.search, self._shelf.remove
        session.ended.connect(self.keep_place)
        self._keeping = QTimer(self)
        self._keeping.setInterval(_KEEP_EVERY_MS)
        self._keeping.timeout.connect(self.keep_place)

    @cached_property
    def _arrivals(self) -> Arrivals:
        from listenapp.ui.arrivals import Arrivals  # noqa: PLC0415 - not needed to show the window

        return Arrivals(self, self._paths, self._session)

    # -- opening ------------------------------------------------------------------------------------------------

    def open(self, id_or_folder: str, note: str = "") -> None:
        """`note` is told when it is there."""

        def opened(story: OpenedStory) -> None:
            self._show_opened(story)
            if note:
                self.noted.emit(note, "", None)

        self.tasks.run(lambda: self.library.open(id_or_folder), opened, self.failed.emit)

    def open_now(self, id_or_folder: str) -> None:
        """For the command line, which wants to know at once. Raises StoryUnreadable, StoryTooNew."""
        self._show_opened(self.library.open(id_or_folder))

    def _show_opened(self, opened: OpenedStory) -> None:
        self.keep_place()
        self._opened = replace_state(opened, opened_at=time.time())
        self.repairing.open(opened)
        self._session.set_speed(opened.state.speed if opened.state.opened_at else self.preferences.speed)
        self._show(opened.story, opened.alignment, opened.state.position)
        self.own_words_came.emit(own_words.load(opened.folder))
        self._hear(opened.audio)
        self._tell_faults(opened)
        self._keeping.start()

    def _tell_faults(self, opened: OpenedStory) -> None:
        fault = opened.fault or opened.repairs_fault
        if fault is not None:
            self.failed.emit(fault)
        elif opened.unplaced:
            from listenapp.ui import corrections  # noqa: PLC0415 - seldom

            self.noted.emit(*corrections.unused(opened.unplaced), None)
        elif opened.audio is not None and opened.alignment is None and not self.busy:
            offer = (self.tr("Time it now"), lambda: self._arrivals.time_again(opened))
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

    def show_unsaved(self, story: Story, audio: Path, alignment: Alignment) -> None:
        """A story that is on its way into the library, timed at its beginning."""
        self.keep_place()
        self._opened = None
        self.repairing.open(None)
        self._session.set_speed(self.preferences.speed)
        self._show(story, alignment, 0.0)
        self._hear(audio)

    def forget_unsaved(self) -> None:
        """A story that did not get into the library leaves the desk."""
        if self._opened is None and self.story is not None:
            self.story = None
            self._session.unload()
            self.left.emit()

    def use_times(self, alignment: Alignment) -> None:
        """Of the story on the desk; what plays goes on."""
        self._session.set_alignment(alignment)
        self.retimed.emit(alignment)

    def take_in(self, opened: OpenedStory) -> None:
        """The story on the desk is in the library now, or timed anew."""
        self._opened = replace_state(opened, opened_at=time.time())
        self.repairing.open(opened)
        self._keeping.start()
        self.keep_place()
        self.own_words_came.emit(own_words.load(opened.folder))

    # -- what arrives: see `Arrivals` ---------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        return "_arrivals" in self.__dict__ and self._arrivals.busy

    @property
    def shows_what_is_added(self) -> bool:
        return self._arrivals.shown

    def add(self, wish: Wish) -> None:
        if not self.busy:
            self._arrivals.add(wish)

    def add_sample(self) -> None:
        from listenapp.ui.adding import Wish  # noqa: PLC0415

        sample = self._paths.sample
        self.add(Wish(source=str(sample / "story.txt"), narration=str(sample / "narration.mp3")))

    def attach(self, narration: str) -> None:
        """Gives the story being read a narration, and times it."""
        if self._opened is not None:
            self._arrivals.attach(self._opened, narration)

    def show_attached(self, opened: OpenedStory) -> None:
        self._show_opened(opened)

    def cancel(self) -> None:
        self._arrivals.cancel()

    # -- keeping ------------------------------------------------------------------------------------------------

    @property
    def story_id(self) -> str | None:
        """Of the story on the desk, if the library has it."""
        return self._opened.id if self._opened is not None else None

    @property
    def wants_narration(self) -> bool:
        return self._opened is not None and self._opened.audio is None

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
        self.tasks.write(lambda: self.library.save_state(opened.id, state), self.failed.emit)

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
        self._shelf.close()
        if "_arrivals" in self.__dict__:
            self._arrivals.close()
        self.tasks.finish()


def replace_state(opened: OpenedStory, *, opened_at: float) -> OpenedStory:
    return replace(opened, state=StoryState(opened.state.position, opened.state.speed, opened_at))
