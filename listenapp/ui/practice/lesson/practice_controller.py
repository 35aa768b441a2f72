"""Plan lessons in the background, show them in place of the reader, and return to the reader.

The practice log is read and written in one thread (`BackgroundLog`), and the features of the words are computed in
another, because they take seconds.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from listenapp.audio import sound_devices
from listenapp.errors import AudioDeviceFailed, ListenError, PracticeFailed
from listenapp.library import cover_file
from listenapp.practice.gaps import GapChooser, Level
from listenapp.practice.lessons import lesson_plan, lesson_record
from listenapp.practice.lessons.begun_lesson import BegunLesson
from listenapp.practice.lessons.lesson import EVERYTHING, Length, Lesson, Scope, Stage
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.listening_difficulty import Learner
from listenapp.practice.log_store import LogStore
from listenapp.practice.word_rarity import zipf_of_models
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.task_set import TaskSet
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.document.current_story import CurrentStory
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.lesson.clip_player import ClipPlayer
from listenapp.ui.practice.lesson.lesson_session import LessonSession
from listenapp.ui.practice.lesson.practice_view import PracticeView
from listenapp.ui.practice.lesson.stage_page import PracticeParts, Speak
from listenapp.ui.practice.lesson.stage_pages import STAGES
from listenapp.ui.settings.settings_controller import SettingsController
from listenapp.ui.theme.theme_manager import ThemeManager

Attempts = Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Activity:
    """Lesson that the learner asks for, or one of its stages alone."""

    stages: tuple[Stage, ...] = STAGES
    scope: Scope = EVERYTHING
    level: Level = Level.MIXED
    length: Length = Length.NORMAL
    tasks: TaskSet = field(default_factory=TaskSet)  # of a teacher, whose gaps take the place of those by the rules

    @property
    def name(self) -> str:
        """Return the name under which an unfinished lesson of this kind is found again."""
        stages = "lesson" if self.stages == STAGES else " ".join(self.stages)
        length = "" if self.length is Length.NORMAL else self.length.value
        return " ".join(filter(None, (stages, self.scope.name(), length)))

    @property
    def fixed_gaps(self) -> list[tuple[int, int]]:
        return [(gap.first, gap.last) for gap in self.tasks.gaps]


@dataclass(frozen=True)
class _Request:
    """Lesson that is being planned."""

    timed: PractisedStory
    activity: Activity


class PracticeController(QObject):
    """Controller of the practice view. `pages` are the pages of the window, of which the view becomes one."""

    opened = Signal()
    left = Signal()
    failed = Signal(ListenError)
    notice = Signal(str)

    def __init__(
        self,
        theme_manager: ThemeManager,
        settings: SettingsController,
        playback: PlaybackController,
        current: CurrentStory,
        tasks: TaskRunner,
        log: BackgroundLog,
        model_places: tuple[Path, Path],
        pages: QStackedWidget,
        speak: Speak,
    ) -> None:
        super().__init__(pages)
        self._speak = speak
        self._theme_manager, self._settings, self._playback = theme_manager, settings, playback
        self._current, self._tasks, self.log, self._model_places = current, tasks, log, model_places
        self._pages, self._clips = pages, ClipPlayer(playback, self)
        self.view = PracticeView(theme_manager)
        pages.addWidget(self.view)
        self.lesson: LessonSession | None = None
        self._request: _Request | None = None
        self._rest_at = 0.0
        self.view.leave_requested.connect(self.leave)
        log.failed.connect(self.failed)
        settings.text_style_changed.connect(self.view.set_text_style)
        for changed in (current.opened, current.edited, current.closed):
            changed.connect(self.leave)
        current.alignment_changed.connect(lambda _alignment: self.leave())

    @property
    def is_open(self) -> bool:
        return self._pages.currentWidget() is self.view

    # -- beginning ------------------------------------------------------------------------------------------------

    def start(self, activity: Activity) -> None:
        """Go on with the unfinished lesson of this kind, or plan a new one."""
        story, alignment = self._current.story, self._playback.alignment
        if story is None:
            return
        if alignment is None or not alignment.recognizer or self._current.id is None:
            self.failed.emit(self._lacks_times(story, alignment))
            return
        timed = PractisedStory.of(self._current.id, _with_own_words(story, self._current), alignment)
        accepted = {(gap.first, gap.last): gap.accepted for gap in activity.tasks.gaps}
        timed = replace(timed, accepted=accepted, starred=frozenset(self._current.starred.sentences))
        request = self._request = _Request(timed, activity)
        self._playback.pause()
        self._playback.repeat.set_range(None)  # the story would never end
        self._rest_at = self._playback.resume_position
        self.view.show_preparing()
        self._pages.setCurrentWidget(self.view)
        self.opened.emit()
        self.log.ask(lambda store: store.attempts(story.language), lambda tries: self._plan(request, tries), self._fail)

    def _plan(self, request: _Request, attempts: Attempts) -> None:
        places = self._model_places
        self._tasks.run_slow(
            lambda: (_chooser(request, attempts, places), _has_microphone()),
            lambda found: self._begin(request, *found),
            self._fail_and_tell,
        )

    def _begin(self, request: _Request, chooser: GapChooser, speaks: bool) -> None:
        self.log.ask(
            lambda store: _begun(store, request, chooser, speaks=speaks),
            lambda begun: self._show(request, begun, chooser),
            self._fail,
        )

    def _show(self, request: _Request, begun: BegunLesson | None, chooser: GapChooser) -> None:
        if request is not self._request:  # left, or asked for something else meanwhile
            return
        self._request = None
        if begun is None:
            self._fail_and_tell(nothing_to_practise(request.timed.story))
            return
        self.lesson = LessonSession(request.timed, begun, chooser.words, self.log, self)
        self.view.show_lesson(self._parts(self.lesson))
        if begun.edited:
            self.notice.emit(self.tr("The text was changed since. What is left of the lesson goes on."))

    def _parts(self, lesson: LessonSession) -> PracticeParts:
        opened = self._current.in_library
        name = cover_file.name_in(opened.folder) if opened is not None else ""
        return PracticeParts(
            self._theme_manager,
            self._settings.text_style,
            self._settings.highlight,
            self._playback,
            self._clips,
            lesson,
            self._speak,
            opened.folder / name if opened is not None and name else None,
        )

    def _fail(self, _error: ListenError) -> None:
        """Return to the reader. The error is shown by the log's own signal."""
        self._request = None
        self.leave()

    def _fail_and_tell(self, error: ListenError) -> None:
        self._fail(error)
        self.failed.emit(error)

    # -- leaving ----------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Leave the lesson and return to the reader. The lesson goes on there the next time."""
        self._request = None
        if self.lesson is not None:
            self.view.clear()
            self.lesson.save_position()
            self.lesson.deleteLater()
            self.lesson = None
        if self.is_open:
            self._playback.seek(self._rest_at)
            self.left.emit()

    def _lacks_times(self, story: Story, alignment: Alignment | None) -> PracticeFailed:
        """Return the error of a story without final times. An alignment without a recognizer is one that goes on."""
        if self._current.needs_narration:
            return without_narration(story)
        return not_timed(story) if alignment is None else still_timed(story)

    def toggle(self) -> None:
        self.view.toggle()

    def close(self) -> None:
        """Store the place of the lesson, because the window closes."""
        if self.lesson is not None:
            self.lesson.save_position()


def not_timed(story: Story) -> PracticeFailed:
    return PracticeFailed(
        "practice.not_timed",
        f"“{story.title}” is not timed yet, and practice needs timing.",
        "Time the story first.",
        title=story.title,
    )


def still_timed(story: Story) -> PracticeFailed:
    return PracticeFailed(
        "practice.still_timed",
        f"“{story.title}” is still being timed, and practice needs timing.",
        "Practise when it is ready.",
        title=story.title,
    )


def without_narration(story: Story) -> PracticeFailed:
    return PracticeFailed(
        "practice.no_narration",
        f"“{story.title}” has no narration, and practice needs one.",
        "Add a narration first.",
        title=story.title,
    )


def nothing_to_practise(story: Story) -> PracticeFailed:
    return PracticeFailed(
        "practice.nothing",
        f"“{story.title}” has nothing to practise in this part.",
        "Choose a longer part of the story, or check its timing.",
        title=story.title,
    )


def _with_own_words(story: Story, current: CurrentStory) -> Story:
    return replace(story, glossary=(*story.glossary, *current.position.user_glossary()))


def _chooser(request: _Request, attempts: Attempts, places: tuple[Path, Path]) -> GapChooser:
    """Compute the features of all words. Runs in a worker thread."""
    timed = request.timed
    learner = Learner(attempts=attempts, zipf=zipf_of_models(timed.story.language, places))
    return GapChooser(timed.story, timed.alignment, request.activity.level, learner)


def _has_microphone() -> bool:
    """Return whether sound can be recorded. Runs in a worker thread, because it looks for devices."""
    try:
        return bool(sound_devices.devices("input"))
    except AudioDeviceFailed:
        return False


def _begun(store: LogStore, request: _Request, chooser: GapChooser, *, speaks: bool) -> BegunLesson | None:
    """Return the unfinished lesson, or begin a new one. None if there is nothing to practise.

    A new lesson has the stage "say" only if the learner `speaks`.
    """
    activity, timed = request.activity, request.timed
    found = lesson_record.find_unfinished(store, timed, activity.name)
    if found is not None:
        return found
    stages = activity.stages if speaks else tuple(stage for stage in activity.stages if stage is not Stage.SAY)
    lesson = _new_lesson(timed, replace(activity, stages=stages), chooser)
    return lesson_record.begin(store, timed, lesson, activity.name, time.time()) if lesson.stages else None


def _new_lesson(timed: PractisedStory, activity: Activity, chooser: GapChooser) -> Lesson:
    today = datetime.now(UTC).astimezone().date().isoformat()
    return lesson_plan.plan(
        timed.story,
        timed.alignment,
        chooser,
        today,
        activity.stages,
        activity.scope,
        activity.length,
        activity.fixed_gaps,
    )
