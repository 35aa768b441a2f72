"""Hold the starred sentences of the open story, and store their changes in worker threads."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner

if TYPE_CHECKING:  # story modules load with the first story, not when the window opens
    from listenapp.library.starred.all_starred import StarredStory
    from listenapp.story.corrections.text_anchor import AnchorIndex
    from listenapp.story.starred import StarredSentence

Stars = tuple["StarredSentence", ...]


class StarredSentences(QObject):
    """Stars of the open story, in the order of its text. They are loaded in the background."""

    changed = Signal(tuple)  # of StarredSentence
    removed = Signal(object)  # StarredSentence whose note would be lost
    all_loaded = Signal(list)  # of StarredStory, the stars of the whole library
    failed = Signal(ListenError)

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._opened: OpenedStory | None = None
        self._loading: BackgroundTask | None = None
        self._stars: Stars = ()
        self._index: AnchorIndex | None = None  # of the open story

    @property
    def possible(self) -> bool:
        """Return whether stars can be stored: the story is in the library, and its stars are loaded."""
        return self._opened is not None and self._loading is None

    @property
    def sentences(self) -> frozenset[int]:
        """Return the starred sentences that the text holds, by their indices."""
        return frozenset(star.sentence for star in self._stars if star.sentence is not None)

    def has(self, sentence: int) -> bool:
        """Return whether a sentence of the open story has a star."""
        return any(star.sentence == sentence for star in self._stars)

    def set_story(self, opened: OpenedStory | None) -> None:
        """Load the stars of another story, or those of the changed text."""
        if self._loading is not None:
            self._loading.discard()
            self._loading = None
        if self._opened is None or opened is None or self._opened.id != opened.id:
            self._show(())
        self._opened, self._index = opened, None
        if opened is not None:
            self._loading = self._tasks.run_after_writes(lambda: _load(opened), self._loaded, self.failed.emit)

    def _loaded(self, found: tuple[Stars, AnchorIndex]) -> None:
        stars, self._index = found
        self._loading, self._stars = None, stars
        self.changed.emit(stars)  # even if they are the same: the page may show another text

    def _show(self, stars: Stars) -> None:
        if stars != self._stars:
            self._stars = stars
            self.changed.emit(stars)

    # -- changes --------------------------------------------------------------------------------------------------

    def toggle(self, sentence: int) -> bool | None:
        """Star a sentence, or remove its star. Return whether it has one now, None if nothing could be changed."""
        if not self.possible or self._opened is None:
            return None
        from listenapp.story.starred import toggled  # noqa: PLC0415 - as above

        stars, removed = toggled(self._stars, self._opened.story, sentence, time.time(), self._index)
        self._store(stars)
        if removed is not None and removed.note:
            self.removed.emit(removed)
        return removed is None

    def remove(self, star: StarredSentence) -> None:
        if self.possible and star in self._stars:
            self._store(tuple(other for other in self._stars if other is not star and other != star))
            self.removed.emit(star)

    def restore(self, star: StarredSentence) -> None:
        """Add a removed star again."""
        if self.possible:
            from listenapp.story.starred import in_order  # noqa: PLC0415 - as above

            self._store(in_order((*self._stars, star)))

    def set_note(self, star: StarredSentence, note: str) -> None:
        if self.possible and star in self._stars:
            changed = replace(star, note=note, changed_at=time.time())
            self._store(tuple(changed if other == star else other for other in self._stars))

    def _store(self, stars: Stars) -> None:
        opened = self._opened
        if opened is not None:
            self._show(stars)
            self._tasks.write(partial(_save, opened, stars), self.failed.emit)

    def load_all(self) -> None:
        """Load the stars of all stories, after pending writes."""
        self._tasks.run_after_writes(partial(_load_all, self._library), self.all_loaded.emit, self.failed.emit)


def _load(opened: OpenedStory) -> tuple[Stars, AnchorIndex]:
    """Return the stars, and the index that makes the anchors of new ones. Runs in a worker thread."""
    from listenapp.library.starred import starred_file  # noqa: PLC0415 - as above
    from listenapp.story.corrections.text_anchor import AnchorIndex  # noqa: PLC0415
    from listenapp.story.starred import placed  # noqa: PLC0415

    index = AnchorIndex(opened.story)
    if opened.story.sentences:
        index.of_sentence(0)  # what it needs is computed with the first anchor
    return placed(starred_file.load(opened.folder), opened.story, index), index


def _save(opened: OpenedStory, stars: Stars) -> None:
    from listenapp.library.starred import starred_file  # noqa: PLC0415 - as above

    starred_file.save(opened.folder, stars)


def _load_all(library: Library) -> list[StarredStory]:
    from listenapp.library.starred import all_starred  # noqa: PLC0415 - as above

    return all_starred.of_library(library)
