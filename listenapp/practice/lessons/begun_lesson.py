"""Hold a lesson that was begun."""

from __future__ import annotations

from dataclasses import dataclass, replace

from listenapp.practice.lessons.lesson import Lesson, Progress, Stage, Task


@dataclass(frozen=True, slots=True)
class BegunLesson:
    """Lesson that was begun: its id in the log, contents and place.

    `done` holds the tasks that were answered or shown. `edited` tells that the story changed since the beginning.
    """

    run: str
    lesson: Lesson
    progress: Progress
    done: frozenset[tuple[Stage, Task]] = frozenset()
    edited: bool = False

    def with_done(self, task: Task) -> BegunLesson:
        return replace(self, done=self.done | {(self.progress.stage, task)})

    def is_done(self, task: Task) -> bool:
        """Return whether a task of the current stage was answered."""
        return (self.progress.stage, task) in self.done
