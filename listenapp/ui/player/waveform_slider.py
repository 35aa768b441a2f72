"""Show the playback position on a waveform of the story, with a tick at the start of each sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from listenapp.ui.common.key_filters import ARROWS, keep_keys
from listenapp.ui.common.plain_text import plain
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_files import mixed, track_colour
from listenapp.ui.theme.theme_manager import ThemeManager

_BAR, _GAP = 2.0, 1.5  # pixels, width of a bar and of the gap between two bars
_EDGE = 9.0  # pixels left and right of the waveform
_APART = 3.0  # smallest distance of two ticks in pixels
_FOOT = 4.0  # pixels, horizontal part of the brackets around the A-B range


class WaveformSlider(QSlider):
    """Position slider. Its values are milliseconds of story time.

    `seeked` carries seconds. Only the user's actions emit it.
    """

    seeked = Signal(float)

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("positionSlider")
        self.setAccessibleName(self.tr("Position in the story"))
        self.setFixedHeight(36)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_keys(self, ARROWS)
        self._theme_manager = theme_manager
        self._levels: Sequence[float] = ()
        self._marks: Sequence[tuple[float, str]] = ()
        self._range: tuple[float, float] | None = None
        self._hovered: float | None = None
        self.ticks: list[QLineF] = []  # ticks of the last painting
        self._ticks_for: object = None  # (size, maximum) for which `ticks` was computed
        theme_manager.changed.connect(self.update)
        self.actionTriggered.connect(lambda _action: self.seeked.emit(self.sliderPosition() / 1000))

    def set_duration(self, seconds: float) -> None:
        self.setRange(0, max(0, round(seconds * 1000)))
        self.setSingleStep(5000)
        self.setPageStep(15000)

    def set_levels(self, levels: Sequence[float]) -> None:
        """Set the loudness (0 to 1) along the story. An empty sequence shows a plain groove."""
        self._levels = levels
        self.update()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Set (start in seconds, text) of each sentence, in order of time."""
        self._marks = marks
        self._ticks_for = None
        self.update()

    def set_range(self, span: tuple[float, float] | None) -> None:
        """Set the A-B range in seconds."""
        self._range = span
        self.update()

    def show_time(self, seconds: float) -> None:
        """Move the position mark, unless the user is dragging it."""
        if not self.isSliderDown():
            self.setValue(round(seconds * 1000))

    def describe(self, seconds: float, whole: float) -> str:
        """Give screen readers the position in words, and return it, such as "1 minute 54 of 3 minutes 54"."""
        text = self.tr("{here} of {whole}").format(here=self._in_words(seconds), whole=self._in_words(whole))
        self.setAccessibleDescription(text)
        return text

    def _in_words(self, seconds: float) -> str:
        minutes, rest = divmod(int(max(0.0, seconds)), 60)
        if not minutes:
            return self.tr("%n second(s)", "", rest)
        return self.tr("%n minute(s) {seconds}", "", minutes).format(seconds=rest)

    # -- geometry -----------------------------------------------------------------------------------------------

    def _strip(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, 3, -_EDGE, -3)

    def _x(self, seconds: float) -> float:
        strip, whole = self._strip(), max(1, self.maximum()) / 1000
        share = min(1.0, max(0.0, seconds / whole))
        return strip.left() + share * strip.width()

    def _seconds(self, x: float) -> float:
        strip = self._strip()
        share = min(1.0, max(0.0, (x - strip.left()) / max(1.0, strip.width())))
        return share * self.maximum() / 1000

    # -- mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.maximum() > 0:
            self.setSliderDown(True)
            self._go(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hovered = event.position().x()
        if self.isSliderDown():
            self._go(event.position().x())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.isSliderDown():
            self.setSliderDown(False)
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def _go(self, x: float) -> None:
        seconds = self._seconds(x)
        self.setValue(round(seconds * 1000))
        self.seeked.emit(seconds)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.maximum() > 0:
            seconds = self._seconds(event.pos().x())
            QToolTip.showText(event.globalPos(), plain(self._tip(seconds)), self)
            return True
        return super().event(event)

    def _tip(self, seconds: float) -> str:
        started = [text for start, text in self._marks if start <= seconds]
        return f"{formatting.clock(seconds)}   {started[-1]}" if started else formatting.clock(seconds)

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme_manager.theme
        rest = track_colour(theme, mixed(theme.line, theme.ink, 0.30), 1.8)
        here = self._x(self.value() / 1000)
        if self._range:
            self._paint_range(painter, *sorted((self._x(self._range[0]), self._x(self._range[1]))))
        if not self._levels or self.maximum() == 0:
            self._paint_groove(painter, here, rest)
        else:
            self._paint_bars(painter, here, rest)
        self._paint_marks(painter)
        if self.maximum() > 0:
            self._paint_mark(painter, here)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_range(self, painter: QPainter, left: float, right: float) -> None:
        """Paint a background and brackets for the A-B range, so that colour is not the only mark."""
        theme, bottom = self._theme_manager.theme, self.height() - 1.0
        painter.fillRect(QRectF(left, 0, right - left, self.height()), QColor(mixed(theme.panel, theme.accent, 0.2)))
        painter.setPen(QPen(QColor(theme.ink), 1.5))
        for x, foot in ((left, _FOOT), (right, -_FOOT)):
            painter.drawPolyline([QPointF(x + foot, 1), QPointF(x, 1), QPointF(x, bottom), QPointF(x + foot, bottom)])

    def _paint_groove(self, painter: QPainter, here: float, rest: str) -> None:
        strip = self._strip()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(rest))
        painter.drawRoundedRect(QRectF(strip.left(), strip.center().y() - 1.5, strip.width(), 3), 1.5, 1.5)
        painter.setBrush(QColor(self._theme_manager.theme.accent))
        painter.drawRoundedRect(QRectF(strip.left(), strip.center().y() - 1.5, here - strip.left(), 3), 1.5, 1.5)

    def _paint_bars(self, painter: QPainter, here: float, rest: str) -> None:
        strip = self._strip()
        done, waiting = QColor(self._theme_manager.theme.accent), QColor(rest)
        count = max(1, int(strip.width() / (_BAR + _GAP)))
        heights = [level * (strip.height() - 4) for level in _resampled(self._levels, count)]
        painter.setPen(Qt.PenStyle.NoPen)
        for number, height in enumerate(heights):
            x = strip.left() + number * (_BAR + _GAP)
            painter.setBrush(done if x < here else waiting)
            tall = max(2.0, height)
            painter.drawRoundedRect(QRectF(x, strip.center().y() - tall / 2, _BAR, tall), 1, 1)

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._theme_manager.theme.quiet), 1))
        shape = self.size(), self.maximum()
        if shape != self._ticks_for:
            self.ticks, self._ticks_for = self._placed_ticks(), shape
        painter.drawLines(self.ticks)

    def _placed_ticks(self) -> list[QLineF]:
        """Return one tick for each mark. Skip a tick that would be too close to the one before."""
        bottom, strip = self.height() - 1.0, self._strip()
        apart = _APART / max(1.0, strip.width()) * self.maximum() / 1000  # seconds
        ticks: list[QLineF] = []
        at = 0
        while at < len(self._marks):
            start = self._marks[at][0]
            x = self._x(start)
            at += 1
            if not ticks or x - ticks[-1].x1() >= _APART:
                ticks.append(QLineF(x, bottom - 3, x, bottom))
                # A long story has thousands of marks for each tick. Pass nearly all that are too close to this one.
                at = max(at, bisect_left(self._marks, (start + 0.99 * apart,)))
            if x >= strip.right():
                break
        return ticks

    def _paint_mark(self, painter: QPainter, here: float) -> None:
        theme = self._theme_manager.theme
        if self._hovered is not None and not self.isSliderDown():
            painter.setPen(QPen(QColor(theme.quiet), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(self._hovered, 2), QPointF(self._hovered, self.height() - 2))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(QPointF(here, 2), QPointF(here, self.height() - 4.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(QPointF(here, 5), 5, 5)


def _resampled(levels: Sequence[float], count: int) -> list[float]:
    """Return `count` levels, each the maximum of its part of `levels`."""
    edges = [k * len(levels) // count for k in range(count + 1)]
    return [max(levels[a : max(a + 1, b)]) for a, b in pairwise(edges)]
