"""Hold the open story: its text, times, audio, reading position and corrections."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.document.audio_loader import AudioLoader
from listenapp.ui.document.current_second_text import CurrentSecondText
from listenapp.ui.document.reading_position import ReadingPosition
from listenapp.ui.document.starred_sentences import StarredSentences
from listenapp.ui.document.timing_corrections import TimingCorrections
from listenapp.ui.player.playback_controller import PlaybackController

if TYPE_CHECKING:  # story modules load with the first story, not when the window opens
    from listenapp.story.alignment import Alignment
    from listenapp.story.model import Story


class CurrentStory(QObject):
    """Story that is open, or none. A story that is still being imported is open without being in the library.

    It shows what a job finds out about the story that is open. The errors of its parts are emitted by `position`,
    `corrections`, `starred`, `second_text` and `audio`.
    """

    opened = Signal()  # another story was opened
    edited = Signal()  # the text or title was changed
    stored = Signal()  # the library has the story with its final times
    closed = Signal()
    alignment_changed = Signal(object)  # Alignment
    user_glossary_loaded = Signal(tuple)  # of GlossaryEntry, the learner's own; from now on words can be added

    def __init__(
        self,
        library: Library,
        playback: PlaybackController,
        tasks: TaskRunner,
        jobs: JobSignals,
        default_speed: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Open no story yet. `default_speed` returns the speed of a story that was never played."""
        super().__init__(parent)
        self._playback, self._default_speed = playback, default_speed
        self.story: Story | None = None
        self._tries_narration = False  # whether the sound is a narration that the library does not have yet
        self.audio = AudioLoader(playback, tasks, self)
        self.position = ReadingPosition(library, playback, tasks, self)
        self.corrections = TimingCorrections(library, tasks, self)
        self.starred = StarredSentences(library, tasks, self)
        self.second_text = CurrentSecondText(tasks, self)
        self.corrections.retimed.connect(self.set_alignment)
        jobs.story_started.connect(self.open_unsaved)
        jobs.story_rewritten.connect(self.use_draft)
        jobs.alignment_grew.connect(self.use_times_of_job)
        jobs.alignment_finished.connect(self.use_times_of_job)
        jobs.narration_tried.connect(self.try_narration)
        jobs.story_abandoned.connect(self.abandon)

    @property
    def in_library(self) -> OpenedStory | None:
        """Return the stored version of the open story, or None if the library does not have it."""
        return self.position.opened

    @property
    def id(self) -> str | None:
        """Return the id of the open story, or None if it is not in the library."""
        return self.in_library.id if self.in_library is not None else None

    @property
    def needs_narration(self) -> bool:
        """Return whether the open story has no sound, and none is tried."""
        return self.in_library is not None and self.in_library.audio is None and not self._tries_narration

    def has_text_of(self, other: Story | Alignment) -> bool:
        """Return whether the open story has the same text as a story, or as the story of an alignment."""
        return self.story is not None and self.story.text_sha256 == other.text_sha256

    # -- opening and closing ------------------------------------------------------------------------------------

    def open(self, opened: OpenedStory) -> None:
        """Open a story of the library."""
        self._enter(opened)
        self._playback.set_speed(opened.state.speed if opened.state.opened_at else self._default_speed())
        self._show(opened.story, opened.alignment, opened.audio, opened.state.position)
        self.user_glossary_loaded.emit(self.position.user_glossary())

    def open_unsaved(self, story: Story, audio: Path, alignment: Alignment) -> None:
        """Open a story that is still being imported, with times for its beginning."""
        self._enter(None)
        self._playback.set_speed(self._default_speed())
        self._show(story, alignment, audio, 0.0)

    def _enter(self, opened: OpenedStory | None) -> None:
        self.position.save()
        self.position.set_story(opened)
        self.corrections.set_story(opened)
        self.starred.set_story(opened)
        self.second_text.set_story(opened)

    def _show(self, story: Story, alignment: Alignment | None, audio: Path | None, start: float) -> None:
        self.story, self._tries_narration = story, False
        self._load(story, alignment, start)
        self.opened.emit()
        self.audio.load(audio)  # last: decoding and page layout would slow each other down

    def _load(self, story: Story, alignment: Alignment | None, start: float) -> None:
        self.audio.forget()
        self._playback.load(story, alignment, None, start)

    def abandon(self, story: Story) -> None:
        """Handle an alignment that failed or was cancelled.

        Close the story if only its import has opened it. If the library has it, show its stored times again.
        """
        if not self.has_text_of(story):
            return
        if self._tries_narration and self.in_library is not None:
            self._use_narration_of(self.in_library, 0.0)
        elif self.in_library is None:
            self.story = None
            self._playback.unload()
            self.closed.emit()
        elif self.in_library.alignment is not None:
            self.set_alignment(self.in_library.alignment)

    # -- changes of the open story ------------------------------------------------------------------------------

    def set_alignment(self, alignment: Alignment) -> None:
        """Replace the alignment. Playback continues."""
        self._playback.set_alignment(alignment)
        self.alignment_changed.emit(alignment)

    def use_times_of_job(self, alignment: Alignment) -> None:
        """Use the times of a job so far, or its final times, unless the user has opened another story meanwhile."""
        if self.has_text_of(alignment):
            self.set_alignment(alignment)

    def use_draft(self, story: Story, alignment: Alignment) -> None:
        """Show more of a text that is being written, unless the user has opened another story. Playback continues."""
        shown = self.story
        if shown is None or self.in_library is not None or (shown.source, shown.title) != (story.source, story.title):
            return
        self.story = story
        self._playback.set_text(story, alignment)
        self.edited.emit()

    def try_narration(self, story: Story, audio: Path, alignment: Alignment) -> None:
        """Play a narration that is being aligned with the open story, unless the user has opened another one."""
        if not self.has_text_of(story):
            return
        if self._tries_narration:
            self.set_alignment(alignment)
            return
        self._tries_narration = True
        self._load(story, alignment, 0.0)
        self.edited.emit()
        self.user_glossary_loaded.emit(self.position.user_glossary())
        self.audio.load(audio)

    def use_narration(self, opened: OpenedStory) -> None:
        """Use the new narration of the open story."""
        if self._tries_narration and opened.alignment is not None:
            self._tries_narration = False
            self.set_alignment(opened.alignment)
            self.use_stored(opened)
            return
        position = self._playback.story_time
        self.position.forget_played()
        self.position.set_story(opened)
        self.corrections.set_story(opened)
        self.starred.set_story(opened)
        self.second_text.set_story(opened)
        self._use_narration_of(opened, min(position, opened.alignment.duration if opened.alignment else 0.0))
        self.stored.emit()

    def _use_narration_of(self, opened: OpenedStory, start: float) -> None:
        self._tries_narration = False
        self._load(opened.story, opened.alignment, start)
        self.edited.emit()
        self.user_glossary_loaded.emit(self.position.user_glossary())
        self.audio.load(opened.audio)

    def use_stored(self, opened: OpenedStory) -> None:
        """Use the stored version of the open story, after its import or a new alignment."""
        self.position.set_story(opened, is_imported=self.in_library is None)
        self.corrections.set_story(opened)
        self.starred.set_story(opened)
        self.second_text.set_story(opened)
        self.position.save()
        self.user_glossary_loaded.emit(self.position.user_glossary())
        self.stored.emit()

    def use_edited(self, opened: OpenedStory) -> None:
        """Show the changed text and title. Position and playback continue."""
        position, was_playing, audio = self._playback.story_time, self._playback.playing, self.audio.loaded
        self.position.set_story(opened)
        self.story = opened.story
        self.corrections.set_story(opened)
        self.starred.set_story(opened)
        self.second_text.set_story(opened)
        self._playback.load(opened.story, opened.alignment, audio.pcm if audio else None, position)
        self.edited.emit()
        self.user_glossary_loaded.emit(self.position.user_glossary())
        if was_playing:
            self._playback.play()
