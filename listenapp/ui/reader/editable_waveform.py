"""Show an editable waveform of a sentence: the edges of its words can be dragged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from listenapp.ui.common.key_filters import keep_keys
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_files import mixed
from listenapp.ui.theme.theme_manager import ThemeManager

_HEIGHT, _LEAST, _WORDS = 118, 56, 22  # pixels of the widget, if it must be low, and of the words at its foot
_GRIP = 7.0  # pixels on each side of an edge on which it can be dragged
_BAR = 2.0  # pixels
_AROUND = 0.35  # seconds shown before and after the sentence
_LONGEST = 8.0  # seconds shown at once; a longer sentence scrolls
_APART = 0.02  # seconds, smallest distance of two edges
_STEP, _LEAP = 0.01, 0.05  # seconds that a key moves an edge
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


@dataclass(frozen=True, slots=True)
class Edge:
    """Start of a word, or the end of the sentence."""

    time: float  # seconds
    text: str  # the word that starts here; empty for the end


class EditableWaveform(QWidget):
    """Waveform with an edge at the start of each word and at the end of the last.

    The mouse drags an edge; with Shift it snaps to silence. A click on a word plays it. With the keyboard, Left and
    Right choose an edge; with Shift they move it by 10 ms, with Ctrl and Shift by 50 ms.
    """

    edge_moved = Signal(int, float)  # number of the edge, new time in seconds
    word_clicked = Signal(int)  # number of the edge at which the word starts

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editableWaveform")
        self.setAccessibleName(self.tr("Waveform of the sentence"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # like all players
        self.setMinimumHeight(_LEAST)
        self.setMaximumHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_keys(self, _KEYS)
        self._theme_manager = theme_manager
        self.edges: Sequence[Edge] = ()
        self.chosen = 0  # number of the edge that keys move
        self.view = (0.0, 1.0)  # seconds that are shown
        self._levels_of: Callable[[float, float, int], Sequence[float]] = lambda _start, _end, _columns: ()
        self._quiet_near: Callable[[float], float] = lambda time: time
        self._levels: tuple[object, Sequence[float]] = (None, ())  # what they were computed for, and the levels
        self._dragged: float | None = None  # time of the edge that is dragged
        self._pressed: QPointF | None = None
        self._now = -1.0
        theme_manager.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, _HEIGHT)

    def show_edges(
        self,
        edges: Sequence[Edge],
        levels_of: Callable[[float, float, int], Sequence[float]],
        quiet_near: Callable[[float], float],
    ) -> None:
        """Show a sentence.

        `levels_of` returns the levels of a span for a number of columns. `quiet_near` returns the nearest silence.
        """
        self._levels_of, self._quiet_near = levels_of, quiet_near
        is_same = [edge.text for edge in edges] == [edge.text for edge in self.edges]
        self.edges, self._dragged, self._levels = edges, None, (None, ())
        self.chosen = min(self.chosen, len(edges) - 1) if is_same else 0
        first, last = edges[0].time - _AROUND, edges[-1].time + _AROUND
        if not (is_same and self.view[0] <= edges[self.chosen].time <= self.view[1]) or last - first <= _LONGEST:
            self.view = (first, min(last, first + _LONGEST))
        self._describe()
        self.update()

    def show_time(self, seconds: float) -> None:
        """Show the position of the sound. A long sentence scrolls with it."""
        if not self.edges:
            return
        _begin, end = self.view
        if end < seconds < self.edges[-1].time and self._dragged is None:
            self.view = (seconds - _AROUND, seconds - _AROUND + _LONGEST)
        self._now = seconds
        self.update()

    # -- edges --------------------------------------------------------------------------------------------------

    def _x(self, seconds: float) -> float:
        begin, end = self.view
        return (seconds - begin) / (end - begin) * self.width()

    def _seconds(self, x: float) -> float:
        begin, end = self.view
        return begin + x / max(1, self.width()) * (end - begin)

    def edge_at(self, x: float) -> int | None:
        """Return the number of the edge under the mouse, or None."""
        near = min(range(len(self.edges)), key=lambda number: abs(self._x(self.edges[number].time) - x), default=None)
        return near if near is not None and abs(self._x(self.edges[near].time) - x) <= _GRIP else None

    def _between(self, number: int, seconds: float) -> float:
        """Return a time for an edge that keeps it between its neighbours."""
        least = self.edges[number - 1].time + _APART if number else 0.0
        most = self.edges[number + 1].time - _APART if number + 1 < len(self.edges) else seconds
        return round(min(max(least, seconds), max(least, most)), 3)

    def _choose(self, number: int) -> None:
        self.chosen = min(max(0, number), len(self.edges) - 1)
        time = self.edges[self.chosen].time
        if not self.view[0] <= time <= self.view[1]:
            self.view = (time - _LONGEST / 2, time + _LONGEST / 2)
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say which edge is chosen, for screen readers."""
        edge = self.edges[self.chosen]
        at, word = formatting.moment(edge.time), formatting.bidi_isolated(edge.text)
        start, end = self.tr("“{word}” starts at {time}"), self.tr("The sentence ends at {time}")
        self.setAccessibleDescription(start.format(word=word, time=at) if edge.text else end.format(time=at))

    # -- mouse and keys -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton or not self.edges:
            return
        self._pressed = event.position()
        number = self.edge_at(event.position().x())
        if number is not None:
            self._choose(number)
            self._dragged = self.edges[number].time

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._dragged is None:
            over = bool(self.edges) and self.edge_at(event.position().x()) is not None
            self.setCursor(Qt.CursorShape.SplitHCursor if over else Qt.CursorShape.ArrowCursor)
            return
        seconds = self._seconds(event.position().x())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            seconds = self._quiet_near(seconds)
        self._dragged = self._between(self.chosen, seconds)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        dragged, self._dragged = self._dragged, None
        pressed, self._pressed = self._pressed, None
        if dragged is not None:
            if dragged != self.edges[self.chosen].time:
                self.edge_moved.emit(self.chosen, dragged)
        elif pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            self._click(self._seconds(pressed.x()))
        self.update()

    def _click(self, seconds: float) -> None:
        starts = [number for number, edge in enumerate(self.edges) if edge.text and edge.time <= seconds]
        if starts and seconds < self.edges[-1].time:
            self._choose(starts[-1])
            self.word_clicked.emit(starts[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in _KEYS or not self.edges:
            super().keyPressEvent(event)
            return
        by = 1 if event.key() == Qt.Key.Key_Right else -1
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._choose(self.chosen + by)
            return
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ControlModifier else _STEP
        time = self._between(self.chosen, self.edges[self.chosen].time + by * step)
        if time != self.edges[self.chosen].time:
            self.edge_moved.emit(self.chosen, time)

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, theme = QPainter(self), self._theme_manager.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strip = QRectF(0, 0, self.width(), self.height() - _WORDS)
        painter.fillRect(strip, QColor(theme.paper))
        if not self.edges:
            return
        first, last = self._x(self._time(0)), self._x(self._time(len(self.edges) - 1))
        painter.fillRect(QRectF(first, 0, last - first, strip.height()), QColor(theme.sentence_ground))
        self._paint_levels(painter, strip)
        for number in range(len(self.edges)):
            self._paint_edge(painter, number, strip)
        if self.edges[0].time <= self._now <= self.edges[-1].time:
            painter.setPen(QPen(QColor(theme.ink), 1))
            painter.drawLine(QPointF(self._x(self._now), 0), QPointF(self._x(self._now), strip.height()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _time(self, number: int) -> float:
        """Return the time of an edge, where the mouse holds it."""
        is_dragged = self._dragged is not None and number == self.chosen
        return self._dragged if is_dragged and self._dragged is not None else self.edges[number].time

    def _paint_levels(self, painter: QPainter, strip: QRectF) -> None:
        columns = max(1, int(strip.width() / (_BAR + 1)))
        key = (self.view, columns)
        if self._levels[0] != key:
            self._levels = key, self._levels_of(*self.view, columns)
        theme = self._theme_manager.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mixed(theme.quiet, theme.paper, 0.2)))
        for number, level in enumerate(self._levels[1]):
            tall = max(1.0, level * (strip.height() - 8))
            painter.drawRect(QRectF(number * (_BAR + 1), strip.center().y() - tall / 2, _BAR, tall))

    def _paint_edge(self, painter: QPainter, number: int, strip: QRectF) -> None:
        theme, x = self._theme_manager.theme, self._x(self._time(number))
        is_chosen = number == self.chosen
        painter.setPen(QPen(QColor(theme.accent if is_chosen else theme.ink), 2 if is_chosen else 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, strip.height() + 4))
        if is_chosen:
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(x, 6), 5, 5)
        if number + 1 < len(self.edges):
            room = QRectF(x + 3, strip.height(), self._x(self._time(number + 1)) - x - 4, _WORDS)
            text = QFontMetrics(self.font()).elidedText(
                self.edges[number].text, Qt.TextElideMode.ElideRight, max(0, int(room.width()))
            )
            painter.setPen(QColor(theme.ink))
            painter.drawText(room, _LEFT, text)
