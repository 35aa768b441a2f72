"""Read dropped result files, show them as a table, and play, export and print what is in it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import IO

from PySide6.QtCore import QObject, Signal

from listenapp.audio.decode import decode
from listenapp.audio.pcm import Pcm
from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.store import Library
from listenapp.practice.review import review_tasks
from listenapp.practice.review.find_sentences import with_key
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.practice.teaching import work_file
from listenapp.practice.teaching.class_results import ClassResults, read_results
from listenapp.practice.teaching.class_table import to_csv
from listenapp.story.task_set import TaskGap
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.class_results_page import ClassResultsPage


class ClassResultsController(QObject):
    failed = Signal(ListenError)
    class_requested = Signal(str, object)  # a story's id, TaskGap

    def __init__(self, page: ClassResultsPage, library: Library, tasks: TaskRunner, player: SoundPlayer) -> None:
        super().__init__(page)
        self._page, self._library, self._tasks, self._player = page, library, tasks, player
        self.found: ClassResults | None = None
        page.play_requested.connect(self._play)
        page.class_requested.connect(self._show_in_class)
        page.takes_requested.connect(self._play_takes)
        page.export_requested.connect(self._export)
        page.print_requested.connect(self._print)
        page.closed.connect(player.release)

    def begin(self, items: Sequence[str]) -> None:
        """Read result files and folders, and open the page with their table."""
        self._tasks.run_slow(partial(read_results, self._library, items), self._show, self.failed.emit)

    def _show(self, found: ClassResults) -> None:
        self.found = found
        self._page.open()
        self._page.show_results(found)

    def _play(self, gap: TaskGap) -> None:
        if self.found is not None:
            self._tasks.run_slow(partial(_sound, self._library, self.found, gap), self._start, self.failed.emit)

    def _play_takes(self, path: Path) -> None:
        self._tasks.run_slow(partial(_takes, path), self._start, self.failed.emit)

    def _start(self, sounds: list[Pcm]) -> None:
        if self._page.isVisible():
            self._player.play(sounds)

    def _show_in_class(self, gap: TaskGap) -> None:
        if self.found is not None:
            id_ = self.found.opened.id
            self._page.dismiss()
            self.class_requested.emit(id_, gap)

    def _export(self) -> None:
        if self.found is None or not (chosen := self._page.ask_for_file()):
            return
        content = to_csv(self.found.table).encode("utf-8", "replace")
        work = partial(atomic_files.save, Path(chosen), partial(_put, content))
        self._tasks.run(work, lambda _none: None, self.failed.emit, stores=True)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - seldom used

        if self.found is None:
            return
        printer = QPrinter()
        if QPrintDialog(printer, self._page.window()).exec():
            self._page.document(self.found.table).print_(printer)


def _sound(library: Library, found: ClassResults, gap: TaskGap) -> list[Pcm]:
    """Return the sound of the sentence of a gap. Runs in a worker thread."""
    story = found.opened.story
    key = sentence_keys(story)[story.sentence_of_word[gap.first]]
    sentence = with_key(found.opened, key)
    return review_tasks.sounds(library, [sentence]) if sentence is not None else []


def _takes(path: Path) -> list[Pcm]:
    """Return the recordings in a result file. Runs in a worker thread. Raises PracticeFailed, AudioUnreadable."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "take.flac"
        sounds = []
        for content in work_file.read_takes(path):
            file.write_bytes(content)
            sounds.append(decode(file, channels=1))
        return sounds


def _put(content: bytes, file: IO[bytes]) -> None:
    file.write(content)
