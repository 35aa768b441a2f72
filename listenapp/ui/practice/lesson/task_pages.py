"""Ask for the gaps of the hard spots, and for whole sentences, one task after the other."""

from __future__ import annotations

from listenapp.practice.lessons.lesson import Task
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.practice.lesson.centred_column import Centred, filled
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage, heard_font
from listenapp.ui.practice.lesson.task_panel import TaskPanel


class TypedTasksPage(StagePage):
    """Page of a stage whose tasks are typed."""

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__(parts)
        self.panel = TaskPanel(parts)
        self.panel.done.connect(self._next)
        self.panel.previous_requested.connect(self._previous)
        filled(self, Centred(self.panel))

    def begin(self) -> None:
        tasks = self.lesson.tasks
        at = min(int(self.lesson.progress.position), len(tasks) - 1)
        self.panel.ask(tasks[at], self._count(at, len(tasks)), _later(tasks, at))

    def _count(self, at: int, total: int) -> str:
        return self.tr("{number} of {all}").format(number=at + 1, all=total)

    def _next(self) -> None:
        at = int(self.lesson.progress.position) + 1
        if at < len(self.lesson.tasks):
            self._go_to(at)
        else:
            self.stop()
            self.finished.emit()

    def _previous(self) -> None:
        self._go_to(max(0, int(self.lesson.progress.position) - 1))

    def _go_to(self, at: int) -> None:
        self.parts.clips.stop()
        self.lesson.move(at)
        self.begin()

    def stop(self) -> None:
        super().stop()
        self.panel.stop()

    def toggle(self) -> None:
        self.panel.play_again()

    def set_text_style(self, style: TextStyle) -> None:
        self.panel.set_font(heard_font(style))


def _later(tasks: tuple[Task, ...], at: int) -> tuple[Task, ...]:
    """Return the later gaps of the same sentence, which must not be shown yet."""
    return tuple(task for task in tasks[at + 1 :] if task.sentence == tasks[at].sentence and task.gap is not None)
