"""Lay out a long text in slices, with the event loop between them, so that the window does not block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QTextDocument

AT_ONCE = 100_000
"""Characters that are laid out at once. A text that is no longer has no slices."""

_SLICE = 30_000  # characters; measured: 1 s for 2.4 million of them
_SCREENFUL = 20_000  # characters, more than any screen shows in a column


class SlicedLayout(QObject):
    """Layout of a document. Qt lays out a document that changes at its beginning as a whole, at once.

    A place of a long text has no position until the text before it is laid out. `when` waits for that.
    """

    reaching = Signal(int)  # the text up to this position will be laid out now; its formats can still be changed
    reached = Signal()  # all places that were waited for are laid out
    finished = Signal()

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._waiting: list[tuple[int, Callable[[], None]]] = []
        self._end = 0  # of the text that is laid out; only of interest while the timer runs
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def is_waiting(self) -> bool:
        """Return whether a place must be laid out before the page can be shown."""
        return bool(self._waiting)

    def reaches(self, position: int) -> bool:
        """Return whether a position of the document is laid out, so that asking for its place is fast."""
        return not self._timer.isActive() or position < self._end

    @property
    def last(self) -> int:
        """Return the last position that is laid out."""
        most = self._document.characterCount() - 1
        return min(most, max(0, self._end - 1)) if self._timer.isActive() else most

    def forget(self) -> None:
        """Wait for nothing any more, because another text will be shown."""
        self._waiting.clear()

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Change formats or the width of a long document, or fill it. Positions are unknown inside the block."""
        if not self._document.isLayoutEnabled():  # an outer block does it
            yield
            return
        self._document.setLayoutEnabled(False)
        try:
            yield
        finally:
            self._document.setLayoutEnabled(True)
            self._end = 0
            self._timer.start()
            self._lay_out(AT_ONCE)

    def when(self, position: int, do: Callable[[], None]) -> None:
        """Call `do` when a screenful around `position` is laid out: at once, if it is already."""
        needed = min(position + _SCREENFUL, self._document.characterCount() - 1)
        if self._waiting or not self.reaches(needed):
            self._waiting.append((needed, do))
        else:
            do()

    def _step(self) -> None:
        self._lay_out(_SLICE)
        if self._waiting and self.reaches(max(needed for needed, _do in self._waiting)):
            self._show_size()
            waiting, self._waiting = self._waiting, []
            for _needed, do in waiting:
                do()
            self.reached.emit()
        if not self._timer.isActive():
            self._show_size()
            self.finished.emit()

    def _lay_out(self, characters: int) -> None:
        last = self._document.characterCount() - 1
        block = self._document.findBlock(min(last, self._end + characters))
        end = block.position() + block.length()
        self.reaching.emit(end)
        self._document.documentLayout().blockBoundingRect(block)
        self._end = end
        if self._end > last:
            self._timer.stop()

    def _show_size(self) -> None:
        """Give the scroll bar its new range now. Qt does so later, and could not scroll to the place before."""
        self._document.documentLayout().documentSizeChanged.emit(QSizeF())
