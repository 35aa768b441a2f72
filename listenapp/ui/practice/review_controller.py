"""Run review sessions: the sentences that are due, or those of the trouble list."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from listenapp.library.store import Library
from listenapp.practice.log_store import LogStore
from listenapp.practice.review import review_tasks as rules
from listenapp.practice.review.due_cards import DueCards, due_cards
from listenapp.practice.review.review_tasks import Effort, GapAnswer, ReviewTask
from listenapp.practice.review_schedule import MOST_A_DAY, Card
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.gap_fill_controller import GapFillController
from listenapp.ui.practice.review_page import ReviewPage


class ReviewController(GapFillController):
    """Controller of review sessions."""

    def __init__(
        self, page: ReviewPage, library: Library, log: BackgroundLog, path: Path, tasks: TaskRunner, player: SoundPlayer
    ) -> None:
        super().__init__(page, log, tasks, player)
        self._library, self._path = library, path

    def begin(self) -> None:
        """Open the page with the sentences that are due."""
        self.begin_with_tasks(partial(_prepare_due, self._library, self._path))

    def begin_with(self, cards: list[Card], lemma: str = "") -> None:
        """Open the page with these sentences, due or not. With `lemma` the gaps are the words of this form."""
        self.begin_with_tasks(partial(_prepare, self._library, self._path, cards[:MOST_A_DAY], lemma))

    def keep(self, task: ReviewTask, answers: tuple[GapAnswer, ...], effort: Effort) -> None:
        self._log.append(*rules.events_of_gaps(task, answers, effort, rules.stage_of(task), time.time()))

    def settle(self, task: ReviewTask, answers: tuple[GapAnswer, ...], effort: Effort) -> None:
        self._log.append(rules.event_of_review(task, answers, effort, time.time()))


def _prepare_due(library: Library, path: Path) -> list[ReviewTask]:
    """Return the tasks of today. Runs in a worker thread. Raises PracticeFailed."""
    with LogStore(path) as store:
        return rules.prepare(store, library, due_now(store, library).cards)


def _prepare(library: Library, path: Path, cards: list[Card], lemma: str) -> list[ReviewTask]:
    with LogStore(path) as store:
        return rules.prepare(store, library, cards, lemma)


def due_now(store: LogStore, library: Library) -> DueCards:
    return due_cards(store, {summary.id for summary in library.summaries()}, time.time())
