"""Fill the pages of trouble and progress, and export or delete the practice log."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, TypeVar

from PySide6.QtCore import QObject, Signal

from listenapp.audio.pcm import Pcm
from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.store import Library
from listenapp.practice.log_events import Event
from listenapp.practice.log_store import LogStore
from listenapp.practice.review import log_csv, review_tasks, trouble_list
from listenapp.practice.review.find_sentences import SentenceRef
from listenapp.practice.review.progress import Progress, progress
from listenapp.practice.review.trouble_list import TroubleLine
from listenapp.practice.review_schedule import Card
from listenapp.practice.speaking import takes
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.learning_page import LearningPage
from listenapp.ui.practice.trouble_page import TroublePage

T = TypeVar("T")


class TroubleController(QObject):
    """Controller of the trouble list."""

    practise_requested = Signal(list, str)  # of Card; the word in question, perhaps empty
    failed = Signal(ListenError)

    def __init__(self, page: TroublePage, library: Library, path: Path, tasks: TaskRunner, player: SoundPlayer) -> None:
        super().__init__(page)
        self._page, self._library, self._path, self._tasks, self._player = page, library, path, tasks, player
        page.line_chosen.connect(self._find)
        page.play_requested.connect(self._play)
        page.practise_requested.connect(self._practise)
        page.closed.connect(player.release)

    def begin(self) -> None:
        self._page.show_lines(())
        self._page.open()
        self._tasks.run(partial(_with_store, self._path, _lines), self._page.show_lines, self._fail)

    def _fail(self, error: ListenError) -> None:
        """Leave the page: an empty list would say that nothing is missed, and it covers the message."""
        self._page.dismiss()
        self.failed.emit(error)

    def _find(self, line: TroubleLine) -> None:
        def show(sentences: list[SentenceRef]) -> None:
            if self._page.chosen_line == line:
                self._page.show_sentences(sentences)

        work = partial(_with_store, self._path, partial(trouble_list.sentences_of, library=self._library, line=line))
        self._tasks.run_slow(work, show, self.failed.emit)

    def _play(self, sentences: list[SentenceRef]) -> None:
        self._tasks.run_slow(partial(review_tasks.sounds, self._library, sentences), self._start, self.failed.emit)

    def _start(self, sounds: list[Pcm]) -> None:
        if self._page.isVisible():
            self._player.play(sounds)

    def _practise(self, sentences: list[SentenceRef]) -> None:
        line = self._page.chosen_line
        self._page.dismiss()
        cards = [Card(each.sentence_key, each.story, 0.0) for each in sentences]
        self.practise_requested.emit(cards, line.lemma if line else "")


class LearningController(QObject):
    """Controller of the progress page. What was deleted can be brought back until the page is left."""

    failed = Signal(ListenError)

    def __init__(self, page: LearningPage, library: Library, log: BackgroundLog, takes_folder: Path) -> None:
        super().__init__(page)
        self._page, self._library, self._log, self._takes = page, library, log, takes_folder
        self._deleted: list[Event] = []
        page.export_requested.connect(self._export)
        page.delete_requested.connect(self._delete)
        page.undo_requested.connect(self._undo)
        page.closed.connect(self._forget)

    def begin(self) -> None:
        self._page.show_deleted(False)
        self._page.open()
        self._page.close_button.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        self._log.ask(partial(_progress, self._library), self._show, self._leave)

    def _leave(self, _error: ListenError) -> None:
        """Leave the page, which covers the message of the log."""
        self._page.dismiss()

    def _show(self, found: tuple[Progress, bool]) -> None:
        self._page.show_progress(found[0], has_data=found[1])

    def _export(self) -> None:
        chosen = self._page.ask_for_table(self.tr("practice.csv"))
        if not chosen:
            return
        path = Path(chosen)
        self._log.ask(
            partial(_write, path, self._library),
            lambda _none: self._page.show_message(self.tr("Saved as “{file}”.").format(file=path.name)),
        )

    def _delete(self) -> None:
        self._log.ask(lambda store: store.erase(), self._show_deleted)

    def _show_deleted(self, events: list[Event]) -> None:
        self._deleted = events
        self._page.show_deleted(True)
        self._refresh()

    def _undo(self) -> None:
        events, self._deleted = self._deleted, []
        self._page.show_deleted(False)
        self._log.append(*events)
        self._refresh()

    def _forget(self) -> None:
        """Delete the recordings too, when the way back ends."""
        if self._deleted:
            self._deleted = []
            self._log.ask(partial(_drop_takes, self._takes))


def _with_store(path: Path, work: Callable[[LogStore], T]) -> T:
    with LogStore(path) as store:
        return work(store)


def _lines(store: LogStore) -> list[TroubleLine]:
    return trouble_list.trouble_lines(store, time.time())


def _drop_takes(folder: Path, store: LogStore) -> None:
    takes.drop_others(folder, store.take_files())


def _progress(library: Library, store: LogStore) -> tuple[Progress, bool]:
    """Return the lines of progress, and whether anything was practised. Adds the time of listening to stories."""
    events = list(store.events())
    found = progress(events)
    return replace(found, listened=found.listened + library.seconds_listened()), bool(events)


def _write(path: Path, library: Library, store: LogStore) -> None:
    titles = {summary.id: summary.title for summary in library.summaries()}
    text = log_csv.to_csv(store.events(), titles)
    content = text.encode("utf-8", "replace")
    atomic_files.save(path, lambda file: _put(file, content))


def _put(file: IO[bytes], content: bytes) -> None:
    file.write(content)
