"""Ask for the gaps of sentences: play, ask, mark and store, one sentence after the other.

Reviews and the tasks of a teacher differ in what is prepared, how it is marked, and what follows at the end.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.practice.answers import Objection, objection
from listenapp.practice.log_store import LogStore
from listenapp.practice.marking import Marking
from listenapp.practice.review import review_tasks as rules
from listenapp.practice.review.blanked_words import ReviewGap
from listenapp.practice.review.review_tasks import Effort, GapAnswer, ReviewTask
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.review_page import ReviewPage

_SLOW = 0.75


class GapFillController(QObject):
    """Controller of the page that asks for gaps. Each sentence is stored when its marks are shown."""

    ended = Signal()  # the page was left
    failed = Signal(ListenError)

    def __init__(self, page: ReviewPage, log: BackgroundLog, tasks: TaskRunner, player: SoundPlayer) -> None:
        super().__init__(page)
        self._page, self._log, self._tasks, self._player = page, log, tasks, player
        self._preparing: BackgroundTask | None = None
        self.queue: list[ReviewTask] = []
        self.can_claim = True  # whether "I was right" is offered
        self._at = 0
        self._marked: dict[int, tuple[GapAnswer, ...]] = {}  # by number in the queue
        self._unsettled: Effort | None = None  # of the current sentence, whose answers may still be declared right
        self._answers: list[GapAnswer] = []
        self._hint_level = self._plays = 0
        self._slow = self._used_hint = False
        self._began = 0.0
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.next_requested.connect(self._go_on)
        page.answered.connect(self._take_answer)
        page.again_requested.connect(self._play_again)
        page.slower_requested.connect(self._play_slower)
        page.hint_requested.connect(self._show_hint)
        page.show_requested.connect(self._show_answer)
        page.right_requested.connect(self._claim_right)
        page.moved.connect(self._move)
        page.closed.connect(self._close)

    @property
    def _task(self) -> ReviewTask | None:
        return self.queue[self._at] if self._at < len(self.queue) else None

    @property
    def _is_marked(self) -> bool:
        return self._at in self._marked

    # -- what reviews and tasks do differently ----------------------------------------------------------------------

    def mark(self, store: LogStore, task: ReviewTask, gap: ReviewGap, text: str) -> Marking:
        """Mark an answer. Runs in the writing thread."""
        return rules.mark_gap(store, task, gap, text)

    def keep(self, task: ReviewTask, answers: tuple[GapAnswer, ...], effort: Effort) -> None:
        """Store the answers to all gaps of a sentence, before their marks are shown."""
        raise NotImplementedError

    def settle(self, task: ReviewTask, answers: tuple[GapAnswer, ...], effort: Effort) -> None:
        """Store what follows from the answers, when the learner goes on and does not declare them right any more."""

    def finish(self) -> None:
        """Show what follows after the last sentence."""
        self._page.show_end(len(self._marked))

    def start_empty(self) -> None:
        """Show the page of a session without sentences."""
        self._page.show_nothing()

    def take_other(self, text: str) -> None:
        """Take what was typed while no gap is asked for."""

    # -- beginning and end ----------------------------------------------------------------------------------------

    def begin_with_tasks(self, work: Callable[[], list[ReviewTask]]) -> None:
        """Open the page, and prepare the sentences in a worker thread."""
        self._at, self.queue, self._marked = 0, [], {}
        self._page.open()
        self._page.show_wait()
        self._preparing = self._tasks.run_slow(work, self._start, self._fail)

    def _start(self, prepared: list[ReviewTask]) -> None:
        self._preparing = None
        self.queue = prepared
        if prepared:
            self._listen()
        else:
            self.start_empty()

    def _fail(self, error: ListenError) -> None:
        self._preparing = None
        self._page.dismiss()
        self.failed.emit(error)

    def _close(self) -> None:
        if self._preparing is not None:
            self._preparing.discard()
            self._preparing = None
        self._player.release()
        self._settle()
        self.queue = []
        self.ended.emit()

    # -- one sentence ---------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        if (task := self._task) is None:
            return
        self._answers = []
        self._plays = self._hint_level = 0
        self._slow = self._used_hint = False
        self._began = time.monotonic()
        self._page.show_listening(self._at + 1, len(self.queue), task.sentence.title)
        self._play()

    def _move(self, step: int) -> None:
        """Go to another sentence. One that was answered shows its marks; one that is left waits for another day."""
        if not 0 <= self._at + step < len(self.queue):
            return
        self._settle()
        self._at += step
        if self._is_marked:
            self._show_marks()
        else:
            self._listen()

    def _go_on(self) -> None:
        """Go on from a page without a question: to the gaps, to the next sentence, or to the end."""
        task = self._task
        if task is None:
            self._page.dismiss()
        elif not self._is_marked:
            self._page.ask(task, 0, ())
        elif self._at + 1 < len(self.queue):
            self._move(1)
        else:
            self._settle()
            self._at += 1
            self._player.stop()
            self.finish()

    def _settle(self) -> None:
        """Store the outcome of the current sentence once."""
        effort, self._unsettled = self._unsettled, None
        if effort is not None and (task := self._task) is not None:
            self.settle(task, self._marked[self._at], effort)

    def _play(self, speed: float = 1.0) -> None:
        if (task := self._task) is not None:
            self._plays += not self._is_marked
            self._player.play([task.clip], speed)

    def _play_again(self) -> None:
        self._play()

    def _play_slower(self) -> None:
        self._slow = self._slow or not self._is_marked
        self._play(_SLOW)

    def _show_hint(self) -> None:
        if (task := self._task) is not None and not self._is_marked and len(self._answers) < len(task.gaps):
            gap = task.gaps[len(self._answers)]
            self._hint_level += 1
            self._used_hint = True
            self._page.show_hint(task.words[gap.first : gap.last + 1], self._hint_level)

    def _take_answer(self, text: str) -> None:
        """Mark an answer. An empty one plays the sentence again."""
        task = self._task
        if task is None or self._is_marked or len(self._answers) >= len(task.gaps):
            self.take_other(text)
            return
        gap = task.gaps[len(self._answers)]
        reason = objection(text, " ".join(task.words[gap.first : gap.last + 1]))
        if reason is Objection.EMPTY:
            self._play()
            return
        if reason is not None:
            self._page.object(reason)
            return
        self._log.ask(lambda store: self.mark(store, task, gap, text), partial(self._add, task, text))

    def _add(self, task: ReviewTask, text: str, marking: Marking) -> None:
        if task is self._task and not self._is_marked:
            self._next_gap(task, GapAnswer(text, marking))

    def _show_answer(self) -> None:
        if (task := self._task) is not None and not self._is_marked and len(self._answers) < len(task.gaps):
            self._next_gap(task, GapAnswer("", None))

    def _next_gap(self, task: ReviewTask, answer: GapAnswer) -> None:
        self._answers.append(answer)
        self._hint_level = 0
        if len(self._answers) < len(task.gaps):
            self._page.ask(task, len(self._answers), self._answers)
            return
        effort = Effort(self._plays, self._slow, self._used_hint, round(1000 * (time.monotonic() - self._began)))
        self._marked[self._at], self._unsettled = tuple(self._answers), effort
        self.keep(task, self._marked[self._at], effort)
        self._show_marks()

    def _show_marks(self) -> None:
        if (task := self._task) is not None:
            self._page.show_number(self._at + 1, len(self.queue))
            is_last, can_claim = self._at + 1 == len(self.queue), self.can_claim and self._unsettled is not None
            self._page.show_marks(task, self._marked[self._at], is_last=is_last, can_claim=can_claim)
            self._play()

    # -- "I was right" ----------------------------------------------------------------------------------------------

    def _claim_right(self) -> None:
        """Accept the answers to the current sentence as right from now on, and mark them again."""
        task, at = self._task, self._at
        if task is None or self._unsettled is None or not self.can_claim:
            return
        answers = self._marked[at]
        accepted = rules.accepted_answers(task, answers, time.time())

        def work(store: LogStore) -> tuple[GapAnswer, ...]:
            store.append(*accepted)
            return tuple(
                replace(answer, marking=self.mark(store, task, gap, answer.given)) if answer.marking else answer
                for gap, answer in zip(task.gaps, answers, strict=True)
            )

        def show(found: tuple[GapAnswer, ...]) -> None:
            if self._task is task and at in self._marked:
                self._marked[at] = found
                self._show_marks()

        self._log.ask(work, show)
