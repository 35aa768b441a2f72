"""Let a learner do the tasks of a teacher, and save the result file."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO

from PySide6.QtWidgets import QFileDialog

from listenapp.library import atomic_files
from listenapp.library.opened_story import OpenedStory
from listenapp.practice.log_store import LogStore, Take
from listenapp.practice.marking import Marking
from listenapp.practice.review import review_tasks
from listenapp.practice.review.blanked_words import ReviewGap
from listenapp.practice.review.review_tasks import Effort, GapAnswer, ReviewTask
from listenapp.practice.teaching import learner_tasks, work_file
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story.task_set import TaskSet
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.gap_fill_controller import GapFillController
from listenapp.ui.practice.review_page import ReviewPage


class AssignedTasksController(GapFillController):
    """Controller of a teacher's tasks: first the gaps, then the questions, then the name for the result file."""

    _opened: OpenedStory
    _set: TaskSet

    def __init__(
        self, page: ReviewPage, log: BackgroundLog, tasks: TaskRunner, player: SoundPlayer, takes: Path
    ) -> None:
        """`takes` is the folder of the learner's recordings."""
        super().__init__(page, log, tasks, player)
        self._folder = takes
        self._takes: list[Take] = []

    def begin(self, opened: OpenedStory, tasks: TaskSet) -> None:
        self._opened, self._set = opened, tasks
        self._gaps: list[GapResult] = []
        self._texts: list[str] = []
        self._began_at = time.monotonic()
        self._asks_more = False
        self.can_claim = False  # the teacher marks the result again
        answered = partial(learner_tasks.answered_before, opened=opened, tasks=tasks)
        self._log.ask(answered, partial(self._go_on_with, opened))

    def _go_on_with(self, opened: OpenedStory, done: list[GapResult]) -> None:
        """Begin behind the gaps that were answered before the learner left."""
        if opened is self._opened:
            self._gaps = done
            self.begin_with_tasks(partial(learner_tasks.prepare, opened, self._set, tuple(done)))

    def mark(self, store: LogStore, task: ReviewTask, gap: ReviewGap, text: str) -> Marking:  # noqa: ARG002
        return learner_tasks.mark(self._set, task, gap, text)

    def keep(self, task: ReviewTask, answers: tuple[GapAnswer, ...], effort: Effort) -> None:
        self._gaps += learner_tasks.gap_results(task, answers, effort)
        self._log.append(*review_tasks.events_of_gaps(task, answers, effort, learner_tasks.STAGE, time.time()))

    def finish(self) -> None:
        """Ask the next question, or for the name."""
        self._asks_more = True
        number, questions = len(self._texts), self._set.questions
        if number < len(questions):
            self._page.ask_question(questions[number].text, number + 1, len(questions))
        else:
            self._log.ask(lambda store: store.takes_of_story(self._opened.id), self._ask_name)

    def _ask_name(self, takes: list[Take]) -> None:
        self._takes = takes
        if self._page.isVisible():
            self._page.ask_name(has_takes=bool(takes))

    def start_empty(self) -> None:
        """Begin with the questions where there are no gaps, or all were answered."""
        if self._set.questions or self._gaps:
            self.finish()
        else:
            self._page.show_nothing()

    def take_other(self, text: str) -> None:
        """Take the answer to a question, or the name. An empty answer to a question is allowed."""
        if not self._asks_more:
            return
        if len(self._texts) < len(self._set.questions):
            self._texts.append(text.strip())
            self.finish()
        elif text.strip():
            self._save(text.strip())

    def _save(self, pupil: str) -> None:
        proposed = work_file.file_name(pupil, self._opened.story.title)
        kinds = self.tr("Result (*.listenwork)")
        chosen = QFileDialog.getSaveFileName(self._page.window(), self.tr("Save result"), proposed, kinds)[0]
        if not chosen:
            return
        minutes = (time.monotonic() - self._began_at) / 60
        made = learner_tasks.result(self._opened.story, pupil, self._gaps, self._texts, minutes, time.time())
        path = Path(chosen)
        takes = [self._folder / take.file for take in self._takes] if self._page.takes_check.isChecked() else []
        work = partial(_save_result, path, made, takes)
        self._tasks.run(work, lambda _none: self._show_saved(path), self.failed.emit, stores=True)

    def _show_saved(self, path: Path) -> None:
        self._asks_more = False
        self._log.append(learner_tasks.saved(self._opened, time.time()))
        self._page.show_saved(path.name)


def _save_result(path: Path, result: WorkResult, takes: Sequence[Path]) -> None:
    """Write a result with the recordings that are still there. Raises ExportFailed."""
    content = work_file.pack(result, [take.read_bytes() for take in takes if take.is_file()])
    atomic_files.save(path, partial(_put, content))


def _put(content: bytes, file: IO[bytes]) -> None:
    file.write(content)
