"""Draw rhythm and melody of narrator and learner, one above the other. There is no score."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from listenapp.practice.speaking.comparison import Comparison, Voice
from listenapp.practice.speaking.melody import Melody
from listenapp.practice.speaking.rhythm import Rhythm
from listenapp.ui.theme.theme_files import mixed
from listenapp.ui.theme.theme_manager import ThemeManager

_ROW, _SPACE = 30, 6  # pixels
_MELODY_HEIGHT = 90
_RANGE = 8.0  # semitones above and below the median
_LONGEST_STEP = 0.06  # seconds between two voiced frames that are joined


class _Strip(QWidget):
    """Strip that shows the narrator and, after a take, the learner."""

    def __init__(self, theme_manager: ThemeManager, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self.narrator: Voice | None = None
        self.learner: Voice | None = None
        self.words: tuple[str, ...] = ()
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_manager.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(400, self.height())

    def show_voices(self, words: Sequence[str], narrator: Voice | None, learner: Voice | None, text: str) -> None:
        """Show two voices. `text` describes them for screen readers."""
        self.words, self.narrator, self.learner = tuple(words), narrator, learner
        self.setAccessibleName(text)
        self.update()

    def _colors(self) -> tuple[QColor, QColor]:
        """Return the colours of narrator and learner."""
        return QColor(self._theme_manager.theme.quiet), QColor(self._theme_manager.theme.accent)


class RhythmStrip(_Strip):
    """Blocks as wide as the time of each word, the narrator above, the learner below. Pauses are gaps.

    The blocks are beats, without words, if the words of one of the voices are not known.
    """

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme_manager, 2 * _ROW + _SPACE, parent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        for row, (rhythm, color) in enumerate(zip(self.rhythms, self._colors(), strict=True)):
            if rhythm is not None:
                self._paint_row(painter, rhythm, row * (_ROW + _SPACE), color)

    @property
    def has_words(self) -> bool:
        voices = [voice for voice in (self.narrator, self.learner) if voice is not None]
        return all(voice.rhythm is not None for voice in voices)

    @property
    def rhythms(self) -> tuple[Rhythm | None, Rhythm | None]:
        """Return what is shown of the narrator and of the learner."""
        one, other = (
            None if voice is None else voice.rhythm if self.has_words else voice.beats
            for voice in (self.narrator, self.learner)
        )
        return one, other

    def _paint_row(self, painter: QPainter, rhythm: Rhythm, top: float, color: QColor) -> None:
        theme = self._theme_manager.theme
        words = self.words if self.has_words else ("",) * len(rhythm.words)
        for word, (left, width) in zip(words, blocks(rhythm, self.width()), strict=False):
            box = QRectF(left, top, max(2.0, width - 2), _ROW)
            painter.fillRect(box, QColor(mixed(theme.paper, theme.ink, 0.12)))
            painter.fillRect(QRectF(box.left(), box.bottom() - 4, box.width(), 4), color)
            painter.setPen(QColor(theme.ink))
            room = box.adjusted(3, 0, -3, -4)
            shown = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(room.width()))
            if len(shown) > 1 or shown == word:
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


def blocks(rhythm: Rhythm, width: float) -> list[tuple[float, float]]:
    """Return left edge and width of each word's block. All blocks and pauses together are `width` wide."""
    spoken = sum(end - start for start, end in rhythm.words)
    total = spoken + sum(rhythm.pauses)
    found, at = [], 0.0
    for (start, end), pause in zip(rhythm.words, rhythm.pauses, strict=True):
        at += pause
        found.append((width * at / total, width * (end - start) / total))
        at += end - start
    return found


class MelodyStrip(_Strip):
    """Lines of both melodies, each around the speaker's own median, over the time from the first word to the last."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme_manager, _MELODY_HEIGHT, parent)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, self.height() / 2, self.width(), 1), QColor(self._theme_manager.theme.line))
        styles = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)  # not told apart by colour alone
        for voice, color, style in zip((self.narrator, self.learner), self._colors(), styles, strict=True):
            if voice is not None:
                painter.setPen(QPen(color, 2.5, style))
                painter.drawPath(line_of(voice, self.width(), self.height()))


def line_of(voice: Voice, width: float, height: float) -> QPainterPath:
    """Return the line of a melody. It is interrupted where there is no voice."""
    path, before = QPainterPath(), -1.0
    tune, (begin, end) = voice.melody, span_of(voice)
    for seconds, pitch in zip(tune.times, tune.semitones, strict=True):
        if not np.isfinite(pitch) or not begin <= seconds <= end:
            continue
        x = width * (seconds - begin) / max(0.001, end - begin)
        place = QPointF(x, height / 2 - height / 2 * max(-1.0, min(1.0, pitch / _RANGE)))
        if before >= 0 and seconds - before <= _LONGEST_STEP:
            path.lineTo(place)
        else:
            path.moveTo(place)
        before = float(seconds)
    return path


def span_of(voice: Voice) -> tuple[float, float]:
    """Return the seconds from the first to the last word, or of the voiced part."""
    if voice.rhythm is not None and voice.rhythm.words:
        return voice.rhythm.words[0][0], voice.rhythm.words[-1][1]
    return _voiced(voice.melody) or (0.0, voice.seconds)


def _voiced(tune: Melody) -> tuple[float, float] | None:
    voiced = tune.times[np.isfinite(tune.semitones)]
    return (float(voiced[0]), float(voiced[-1])) if len(voiced) > 1 else None


def longest_differences(compared: Comparison, most: int = 2) -> tuple[list[str], list[str]]:
    """Return the words that took the learner much longer, and much shorter, than the narrator."""
    one, other = compared.narrator.rhythm, compared.learner.rhythm
    if one is None or other is None or len(one.shares) != len(other.shares):
        return [], []
    changes = [(b - a, word) for a, b, word in zip(one.shares, other.shares, compared.words, strict=True)]
    limit = 0.5 / max(1, len(changes))
    longer = sorted((c for c in changes if c[0] > limit), reverse=True)[:most]
    shorter = sorted(c for c in changes if c[0] < -limit)[:most]
    return [word for _, word in longer], [word for _, word in shorter]
