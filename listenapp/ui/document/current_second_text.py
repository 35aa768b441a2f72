"""Hold the translation of the open story, and store it in worker threads."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.store import OpenedStory
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner

if TYPE_CHECKING:  # story modules load with the first story, not when the window opens
    from listenapp.story.second_text import Pairs

Placed = tuple["Pairs", dict[int, str]]


class CurrentSecondText(QObject):
    """Translation of the open story, by block. It is loaded in the background."""

    changed = Signal(object)  # dict of translations by block index; PySide would not convert a dict with numbers
    failed = Signal(ListenError)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened: OpenedStory | None = None
        self._loading: BackgroundTask | None = None
        self.pairs: Pairs = ()

    @property
    def possible(self) -> bool:
        """Return whether a translation can be stored: the story is in the library, and it is loaded."""
        return self._opened is not None and self._loading is None

    def set_story(self, opened: OpenedStory | None) -> None:
        """Load the translation of another story, or place it in the changed text."""
        if self._loading is not None:
            self._loading.discard()
            self._loading = None
        self._opened, self.pairs = opened, ()
        if opened is None:
            self.changed.emit({})
        else:
            self._loading = self._tasks.run_after_writes(lambda: _load(opened), self._show, self._fail)

    def _fail(self, error: ListenError) -> None:
        self._loading = None
        self.failed.emit(error)

    def _show(self, loaded: Placed) -> None:
        self._loading = None
        self.pairs, texts = loaded
        self.changed.emit(texts)

    def save(self, text: str) -> None:
        """Store a translation and match its paragraphs with the story's. An empty text removes it."""
        opened = self._opened
        if opened is not None:
            store = partial(_save, opened, text)
            self._loading = self._tasks.run_after_writes(store, self._show, self._fail, stores=True)


def _load(opened: OpenedStory) -> Placed:
    from listenapp.library.second_text import second_text_file  # noqa: PLC0415 - as above
    from listenapp.story.second_text import placed  # noqa: PLC0415

    pairs = second_text_file.load(opened.folder)
    return pairs, placed(pairs, opened.story) if pairs else {}


def _save(opened: OpenedStory, text: str) -> Placed:
    from listenapp.library.second_text import second_text_file  # noqa: PLC0415 - as above
    from listenapp.story.second_text import aligned, placed  # noqa: PLC0415

    pairs = aligned(opened.story, text) if text.strip() else ()
    second_text_file.save(opened.folder, pairs)
    return pairs, placed(pairs, opened.story)
