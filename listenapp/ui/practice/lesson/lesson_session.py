"""Hold the lesson that is going on: its place, and what the learner does in it, stored as it happens."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from listenapp.practice.lessons import lesson as lessons
from listenapp.practice.lessons import lesson_events, lesson_record
from listenapp.practice.lessons.begun_lesson import BegunLesson
from listenapp.practice.lessons.lesson import Lesson, Progress, Stage, Task
from listenapp.practice.lessons.lesson_events import Attempt
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.listening_difficulty import ScoredWord
from listenapp.practice.marking import Marking
from listenapp.ui.practice.background_log import BackgroundLog

_POSITION_EVERY = 1.0  # seconds of the story between two stored positions


class LessonSession(QObject):
    """Lesson that is going on. `words` are the features of all words of the story.

    Each change is written at once. An answer is on the disk before its marks are passed on.
    """

    stage_changed = Signal()
    position_changed = Signal(float)  # see Progress.position
    ended = Signal(object)  # Results

    def __init__(
        self,
        timed: PractisedStory,
        begun: BegunLesson,
        words: Sequence[ScoredWord],
        log: BackgroundLog,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.timed, self.begun, self.words, self.log = timed, begun, words, log
        self._stored_position = begun.progress.position

    @property
    def lesson(self) -> Lesson:
        return self.begun.lesson

    @property
    def progress(self) -> Progress:
        return self.begun.progress

    @property
    def stage(self) -> Stage:
        return self.begun.progress.stage

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Return the tasks of the current stage."""
        return self.lesson.tasks(self.stage)

    # -- place ----------------------------------------------------------------------------------------------------

    def next_stage(self) -> None:
        self._go_to(lessons.next_stage(self.lesson, self.progress))

    def go_to_stage(self, stage: Stage) -> None:
        """Go to the beginning of a stage. The current one goes on where it is."""
        if stage is not self.stage:
            self._go_to(lessons.at_stage(self.lesson, stage))

    def _go_to(self, progress: Progress) -> None:
        """Go to a place. Nothing happens after the end, while its results are being stored."""
        if self.progress.ended:
            return
        before = self.begun
        self.begun = replace(self.begun, progress=progress)
        self._stored_position = progress.position
        if progress.ended:
            work = partial(lesson_record.finish, timed=self.timed, begun=self.begun, at=time.time())
            self.log.ask(work, self.ended.emit, lambda _error: self._stay_at(before))
        else:
            self.log.append(lesson_events.place_event(self.timed, self.begun, time.time()))
            self.stage_changed.emit()

    def _stay_at(self, begun: BegunLesson) -> None:
        """Let the learner end the lesson again, because its end could not be stored."""
        self.begun = begun

    def move(self, position: float) -> None:
        """Set the place in the stage. Seconds are stored every second, the number of a task at once."""
        self.begun = replace(self.begun, progress=lessons.moved(self.progress, position))
        plays = self.stage in lessons.PLAYS_STORY
        if not plays or abs(position - self._stored_position) >= _POSITION_EVERY:
            self.save_position()
        self.position_changed.emit(position)

    def save_position(self) -> None:
        progress, run = self.progress, self.begun.run
        if progress.ended:
            return
        self._stored_position = progress.position
        self.log.ask(lambda store: store.save_position(run, progress.stage.value, progress.position))

    # -- answers --------------------------------------------------------------------------------------------------

    def answer(
        self,
        task: Task,
        text: str,
        attempt: Attempt,
        then: Callable[[Marking], None],
        failed: Callable[[object], None],
    ) -> None:
        """Mark and store an answer, then call `then` with its marks. `failed` is called if it was not stored."""
        begun, at = self.begun, time.time()
        self.log.ask(
            lambda store: lesson_record.mark_and_store(store, self.timed, begun, task, text, attempt, at),
            lambda marking: self._answered(task, marking, then),
            failed,
        )

    def _answered(self, task: Task, marking: Marking, then: Callable[[Marking], None]) -> None:
        self.begun = self.begun.with_done(task)
        then(marking)

    def show(self, task: Task, attempt: Attempt) -> None:
        """Store that the learner asked for the answer."""
        self.log.append(lesson_events.shown_event(self.timed, self.begun, task, attempt, time.time()))
        self.begun = self.begun.with_done(task)

    def accept(self, task: Task, text: str, then: Callable[[Marking], None]) -> None:
        """Store that an answer is right from now on, then call `then` with its new marks."""
        begun, at = self.begun, time.time()
        self.log.ask(lambda store: lesson_record.accept(store, self.timed, begun, task, text, at), then)

    def mark_hard(self, sentence: int) -> None:
        self.log.append(lesson_events.hard_event(self.timed, self.begun, sentence, time.time()))

    def tell_understood(self, how_much: str) -> None:
        """Store how much the learner understood: "little", "half", "most" or "all". The first answer counts."""
        if self.progress.ended:
            return
        self.log.append(lesson_events.understood_event(self.timed, self.begun, how_much, time.time()))
