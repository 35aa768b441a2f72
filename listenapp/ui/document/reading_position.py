"""Save position, speed and what was played of the open story every 5 s, and store the learner's own words."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.library import user_glossary
from listenapp.library.store import Library, OpenedStory, StoryState
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.playback_controller import PlaybackController

if TYPE_CHECKING:
    from listenapp.story.model import GlossaryEntry

_SAVE_EVERY_MS = 5000


class ReadingPosition(QObject):
    """Reading position of the open story. Its data are written in a worker thread."""

    failed = Signal(ListenError)

    def __init__(
        self, library: Library, playback: PlaybackController, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._playback, self._tasks = library, playback, tasks
        self.opened: OpenedStory | None = None  # None: the open story is not in the library
        self._stored = StoryState()
        self._played = StoryState()  # only what was played counts
        self._timer = QTimer(self)
        self._timer.setInterval(_SAVE_EVERY_MS)
        self._timer.timeout.connect(self.save)
        playback.tracker.ended.connect(self.save)
        playback.tracker.played.connect(self._count_played)

    def set_story(self, opened: OpenedStory | None, *, is_imported: bool = False) -> None:
        """Hold another story, or another version of the same one.

        `is_imported`: the story was played without being in the library, and the library has it now.
        """
        before, self.opened = self.opened, opened
        if opened is None:
            self._played = StoryState()
            return
        self._stored = opened.state
        if not is_imported and (before is None or before.id != opened.id):
            self._played = opened.state
        self.opened = replace(opened, state=replace(opened.state, opened_at=time.time()))
        self._timer.start()

    def forget_played(self) -> None:
        """Forget which parts were played, because the story has another narration now."""
        self._playback.tracker.report_played()
        self._played = replace(self._played, played=())

    def _count_played(self, start: float, end: float) -> None:
        self._played = self._played.with_played((start, end), _speech(self._playback))

    def save(self) -> None:
        """Save the position, the speed and what was played if they changed."""
        self._playback.tracker.report_played()
        opened = self.opened
        if opened is None:
            return
        position = 0.0 if self._playback.at_end else self._playback.resume_position
        state = replace(
            self._played,
            position=round(position, 2),
            speed=self._playback.speed,
            opened_at=opened.state.opened_at,
        )
        if state == self._stored:
            return
        self.opened, self._stored = replace(opened, state=state), state
        self._tasks.write(lambda: self._library.save_state(opened.id, state), self.failed.emit)

    def user_glossary(self) -> tuple[GlossaryEntry, ...]:
        return user_glossary.load(self.opened.folder) if self.opened is not None else ()

    def save_user_glossary(self, entries: tuple[GlossaryEntry, ...]) -> None:
        opened = self.opened
        if opened is not None:
            self._tasks.write(lambda: user_glossary.save(opened.folder, entries), self.failed.emit)

    def close(self) -> None:
        self._timer.stop()


def _speech(playback: PlaybackController) -> tuple[float, float]:
    """Return the time from the first word to the last, or of the whole sound where no word has a time."""
    timed = [t for t in playback.alignment.sentences if t.start is not None] if playback.alignment is not None else []
    ends = [timing.end for timing in timed if timing.end is not None]
    starts = [timing.start for timing in timed if timing.start is not None]
    return (min(starts), max(ends)) if starts and ends else (0.0, playback.duration)
