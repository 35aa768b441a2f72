"""What the library does for the window off its thread: listed, searched, stories removed and put back."""

from __future__ import annotations

import threading
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.library.store import Library, Removed
from listenapp.ui.common.tasks import Tasks

if TYPE_CHECKING:
    from listenapp.library.search import Search

_SEARCH_AFTER_MS = 150


class Shelf(QObject):
    listed = Signal(list)  # of Summary
    found_in_text = Signal(object)  # frozenset of ids
    failed = Signal(object)  # ListenError
    noted = Signal(str, str, object)  # what happened, what to do, an offer

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._search_lock, self._typed = threading.Lock(), ""
        self._gone: list[Removed] = []  # the last one last
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_SEARCH_AFTER_MS)
        self._waiting.timeout.connect(self._search_texts)

    @cached_property
    def _search(self) -> Search:
        from listenapp.library.search import Search  # noqa: PLC0415 - not needed to show the window

        return Search(self._library.root)

    def list(self) -> None:
        """With where the last story was left, which may be on its way to the disk."""
        self._tasks.read_back(self._library.summaries, self.listed.emit, self.failed.emit)

    def search(self, typed: str) -> None:
        """Titles are searched by the view at once, texts here, a moment after the last letter."""
        self._typed = typed
        self._waiting.start()

    def _search_texts(self) -> None:
        typed = self._typed
        if not typed.strip():
            return

        def find() -> frozenset[str]:
            with self._search_lock:
                return frozenset(hit.id for hit in self._search.find(typed, self._library.summaries()))

        def found(ids: frozenset[str]) -> None:
            if typed == self._typed:
                self.found_in_text.emit(ids)

        self._tasks.run(find, found, self.failed.emit)

    def remove(self, id_: str) -> None:
        """After what is being written into it: where it was left."""
        self._tasks.read_back(lambda: self._library.remove(id_), self._removed, self.failed.emit, keeps=True)

    def _removed(self, removed: Removed) -> None:
        self._gone.append(removed)
        self.list()
        self._offer_undo()

    def _offer_undo(self) -> None:
        if self._gone:
            self.noted.emit(self.tr("Story removed."), "", (self.tr("Undo"), self.restore))

    def restore(self) -> None:
        """The story that was removed last, then the one before."""
        if self._gone:
            removed = self._gone.pop()
            restore = partial(self._library.restore, removed)
            self._tasks.run(restore, lambda _id: self._restored(), self.failed.emit, keeps=True)

    def _restored(self) -> None:
        self.list()
        self._offer_undo()

    def fetch_picture(self, id_: str, address: str) -> None:
        """From the network: the user has asked for it."""

        def fetch() -> None:
            from listenapp.importing.web import cover_image  # noqa: PLC0415 - seldom

            picture = cover_image.fetched(address)
            self._library.save_cover(id_, (cover_image.kind_of(picture), picture))

        self._tasks.run(fetch, lambda _none: self.list(), self.failed.emit)

    def close(self) -> None:
        self._waiting.stop()
