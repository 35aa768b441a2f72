"""List, search, remove and restore stories of the library in worker threads."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.library.store import Library
from listenapp.ui.common.tasks import TaskRunner

if TYPE_CHECKING:
    from listenapp.library.search import Search
    from listenapp.library.trash import Removed

_SEARCH_AFTER_MS = 150


class LibraryController(QObject):
    """Controller of the library list. Results arrive as signals on the UI thread."""

    listed = Signal(list)  # of Summary
    found_in_text = Signal(dict)  # id: the sentence in which the words were found; empty if they are in the title
    failed = Signal(ListenError)
    notice = Signal(str, str, object)  # what happened; what to do; MessageAction or None

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._search_lock, self._typed = threading.Lock(), ""
        self._closed = threading.Event()
        self._gone: list[Removed] = []  # in the order of removal
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SEARCH_AFTER_MS)
        self._waiting.timeout.connect(self._search_texts)

    @cached_property
    def _search(self) -> Search:
        from listenapp.library.search import Search  # noqa: PLC0415 - not needed to show the window

        return Search(self._library.root)

    def list(self) -> None:
        """List the stories. Run after pending writes, so that the list has the last saved position."""
        self._tasks.run_after_writes(lambda: list(self._library.listing().all()), self.listed.emit, self.failed.emit)

    def search(self, typed: str) -> None:
        """Search the texts, 150 ms after the last key press. The view searches the titles itself, at once."""
        self._typed = typed
        self._waiting.start()

    def _search_texts(self) -> None:
        typed = self._typed
        if not typed.strip():
            return

        def find() -> dict[str, str]:
            with self._search_lock:
                return {hit.id: hit.excerpt for hit in self._search.find(typed, self._library.summaries())}

        def found(hits: dict[str, str]) -> None:
            if typed == self._typed:
                self.found_in_text.emit(hits)

        self._tasks.run_slow(find, found, self.failed.emit)

    def remove(self, id_: str) -> None:
        """Remove a story. Run after pending writes, which may store its position."""
        self._tasks.run_after_writes(lambda: self._library.remove(id_), self._removed, self.failed.emit, stores=True)

    def _removed(self, removed: Removed) -> None:
        self._gone.append(removed)
        self.list()
        self._offer_undo()

    def _offer_undo(self) -> None:
        if self._gone:
            self.notice.emit(self.tr("Story removed."), "", (self.tr("Undo"), self.restore))

    def restore(self) -> None:
        """Restore the story that was removed last. The next call restores the one before it."""
        if self._gone:
            removed = self._gone.pop()
            restore = partial(self._library.restore, removed)
            self._tasks.run(restore, lambda _id: self._restored(), self.failed.emit, stores=True)

    def _restored(self) -> None:
        self.list()
        self._offer_undo()

    def set_labels(self, ids: Sequence[str], course: str | None, level: str | None) -> None:
        """Name the course and the level of some stories. None leaves a label as it is."""
        work = partial(self._library.set_labels, ids, course, level)
        self._tasks.run_after_writes(work, lambda _none: self.list(), self.failed.emit, stores=True)

    def fetch_picture(self, id_: str, address: str) -> None:
        """Download the cover of a story. Call it only when the user has asked for it."""

        def fetch() -> tuple[str, bytes]:
            from listenapp.services.import_request import fetch_cover  # noqa: PLC0415 - seldom used

            return fetch_cover(address, self._closed)

        def save(cover: tuple[str, bytes]) -> None:
            self._tasks.write(lambda: self._library.save_cover(id_, cover), self.failed.emit)
            self.list()

        self._tasks.run_slow(fetch, save, self.failed.emit)

    def close(self) -> None:
        self._closed.set()
        self._waiting.stop()
