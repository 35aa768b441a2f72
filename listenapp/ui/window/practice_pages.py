"""Create the pages of practice on first use: reviews, trouble list, progress. Fill the row of today in the library.

Practice is imported when it is first wanted, and the log is read in a worker thread.
"""

from __future__ import annotations

import time
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from listenapp.errors import ListenError
from listenapp.library.store import Library
from listenapp.library.summary import Summary
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs

if TYPE_CHECKING:  # imported on first use
    from listenapp.practice.review_schedule import Card
    from listenapp.practice.speaking.spoken_sentences import SpokenSentence
    from listenapp.ui.player.sound_player import SoundPlayer
    from listenapp.ui.practice.background_log import BackgroundLog
    from listenapp.ui.practice.records_controller import LearningController, TroubleController
    from listenapp.ui.practice.review_controller import ReviewController
    from listenapp.ui.practice.speaking_controller import SpeakingController


class PracticePages(QObject):
    """Pages of practice that need no open story."""

    def __init__(self, frame: BaseWindow, dialogs: Dialogs) -> None:
        super().__init__(frame)
        self._frame, self._dialogs, self._controller = frame, dialogs, frame.controller
        self._path, self._library = frame.controller.practice_file, frame.controller.library
        self.takes_folder = frame.controller.paths.takes

    def begin(self) -> None:
        """Show the row of today, now and whenever the library is listed."""
        row = self._frame.library.today
        row.start_requested.connect(self.review)
        row.continue_requested.connect(self._controller.open)
        self._controller.stories.listed.connect(self.show_today)
        model = self._frame.library.model
        self.show_today([model.summary(i) for i in range(model.rowCount())])

    # -- pages --------------------------------------------------------------------------------------------------

    def review(self) -> None:
        if self._dialogs.make_way():
            self._reviews.begin()

    def trouble(self) -> None:
        if self._dialogs.make_way():
            self._troubles.begin()

    def progress(self) -> None:
        if self._dialogs.make_way():
            self._learning.begin()

    def speak(self, only: frozenset[int] | None = None) -> None:
        """Say the sentences of the open story, from the current one on, or `only` these."""
        opened = self._controller.current.in_library
        if opened is None or opened.audio is None or opened.alignment is None or not self._dialogs.make_way():
            self._frame.status.show_note(self.tr("Speaking needs a narration that is timed."))
            return
        from listenapp.practice.speaking.spoken_sentences import spoken_sentences  # noqa: PLC0415

        self._frame.status.show_note(self.tr("Preparing the sentences…"))
        playback = self._frame.playback
        alignment = playback.alignment or opened.alignment
        find = partial(spoken_sentences, opened.id, opened.story, alignment, opened.audio)
        self._controller.tasks.run(find, partial(self._speak, playback.story_time, only), self._controller.failed.emit)

    def _speak(self, story_time: float, only: frozenset[int] | None, found: list[SpokenSentence]) -> None:
        self._frame.status.end_note()
        sentences = [each for each in found if only is None or each.sentence in only]
        if not sentences:
            self._frame.status.show_note(self.tr("Speaking needs a narration that is timed."))
        elif self._dialogs.make_way():
            after = (i for i, sentence in enumerate(sentences) if sentence.end > story_time)
            at = next(after, 0) if only is None else 0
            self._speaking.begin(sentences, at)

    @cached_property
    def _reviews(self) -> ReviewController:
        from listenapp.ui.practice.review_controller import ReviewController  # noqa: PLC0415
        from listenapp.ui.practice.review_page import ReviewPage  # noqa: PLC0415

        frame = self._frame
        page = ReviewPage(frame.theme_manager, frame.settings.text_style, frame.whole)
        tasks = self._controller.tasks
        made = ReviewController(page, self._library, self.log, self._path, tasks, self.player)
        made.failed.connect(self._controller.failed)
        made.ended.connect(self._controller.stories.list)
        return made

    @cached_property
    def _troubles(self) -> TroubleController:
        from listenapp.ui.practice.records_controller import TroubleController  # noqa: PLC0415
        from listenapp.ui.practice.trouble_page import TroublePage  # noqa: PLC0415

        page = TroublePage(self._frame.theme_manager, self._frame.whole)
        made = TroubleController(page, self._library, self._path, self._controller.tasks, self.player)
        made.failed.connect(self._controller.failed)
        made.practise_requested.connect(self._practise)
        return made

    @cached_property
    def _learning(self) -> LearningController:
        from listenapp.ui.practice.learning_page import LearningPage  # noqa: PLC0415
        from listenapp.ui.practice.records_controller import LearningController  # noqa: PLC0415

        page = LearningPage(self._frame.theme_manager, self._frame.whole)
        made = LearningController(page, self._library, self.log, self.takes_folder)
        page.closed.connect(self._controller.stories.list)
        return made

    @cached_property
    def _speaking(self) -> SpeakingController:
        from listenapp.practice.speaking.comparison_models import ComparisonModels  # noqa: PLC0415
        from listenapp.ui.practice.speaking_controller import SpeakingController  # noqa: PLC0415
        from listenapp.ui.practice.speaking_page import SpeakingPage  # noqa: PLC0415

        frame, controller = self._frame, self._controller
        page = SpeakingPage(frame.theme_manager, frame.settings.text_style, frame.whole)
        made = SpeakingController(
            page,
            self.log,
            self.takes_folder,
            controller.tasks,
            self.player,
            ComparisonModels(controller.model_places),
            lambda: frame.settings.preferences,
        )
        made.failed.connect(controller.failed)
        return made

    def _practise(self, cards: list[Card], lemma: str) -> None:
        self._reviews.begin_with(cards, lemma)

    @cached_property
    def log(self) -> BackgroundLog:
        from listenapp.ui.practice.background_log import BackgroundLog  # noqa: PLC0415

        log = BackgroundLog(self._controller.tasks, self._path, self)
        log.failed.connect(self._controller.failed)
        self._controller.at_end.append(log.close)
        return log

    @cached_property
    def player(self) -> SoundPlayer:
        from listenapp.ui.player.sound_player import SoundPlayer  # noqa: PLC0415

        made = SoundPlayer(self._frame.playback, self)
        made.heard.connect(self._log_heard)
        return made

    def _log_heard(self, seconds: float) -> None:
        """Count the sound of reviews. Without any practice nothing is logged."""
        if self._path.exists():
            from listenapp.practice.log_events import Event, EventKind  # noqa: PLC0415

            self.log.append(Event(time.time(), EventKind.LISTENED, position=seconds))

    # -- today --------------------------------------------------------------------------------------------------

    def show_today(self, summaries: list[Summary]) -> None:
        """Show the story to continue now, and the sentences to hear again when the log has been read."""
        from listenapp.ui.library.today_row import story_to_continue  # noqa: PLC0415

        self._frame.library.today.show_story(story_to_continue(summaries))
        work = partial(_count_due, self._path, self._library)
        self._controller.tasks.run_after_writes(work, self._show_due, self._controller.failed.emit)

    def _show_due(self, due: tuple[int, int, ListenError | None]) -> None:
        count, minutes, fault = due
        self._frame.library.today.show_reviews(count, minutes)
        if fault is not None:
            self._controller.failed.emit(fault)


def _count_due(path: Path, library: Library) -> tuple[int, int, ListenError | None]:
    """Return how many sentences are to be heard again now, the minutes, and the fault of a damaged log.

    It is the first to open the log, so the user is told here. Runs in a worker thread.
    """
    if not path.exists():  # nothing was practised, and practice need not be imported
        return 0, 0, None
    from listenapp.practice.log_store import LogStore  # noqa: PLC0415
    from listenapp.ui.practice.review_controller import due_now  # noqa: PLC0415

    with LogStore(path) as store:
        due = due_now(store, library)
    return len(due.cards), due.minutes, store.fault
