"""What is played over and over, told as it changes: some seconds, or one sentence, or nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Loops(QObject):
    range_changed = Signal(object)  # (begin, end) in seconds that is played over and over, or None
    looping_changed = Signal(bool)  # one sentence over and over

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._range: tuple[float, float] | None = None
        self._looping = False

    def show_range(self, stretch: tuple[float, float] | None) -> None:
        self._show(stretch, looping=False)

    def show_sentence(self, looping: bool) -> None:
        self._show(None, looping=looping)

    def _show(self, stretch: tuple[float, float] | None, *, looping: bool) -> None:
        self._range, self._looping = stretch, looping
        self.range_changed.emit(stretch)
        self.looping_changed.emit(looping)

    def end(self) -> None:
        """A move ended it; what was not on is not told."""
        if self._range is not None:
            self._range = None
            self.range_changed.emit(None)
        if self._looping:
            self._looping = False
            self.looping_changed.emit(False)
