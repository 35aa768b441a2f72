"""Show the stages of a lesson as a row of dots. A click on one goes to that stage."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from listenapp.practice.lessons.lesson import Stage
from listenapp.ui.practice.lesson.answer_texts import stage_name
from listenapp.ui.theme.theme_manager import ThemeManager

_SIDE = 24  # pixels, area of a click
_RADIUS, _LARGE = 4.0, 6.0


class StageDot(QAbstractButton):
    """Dot of one stage: filled if it is behind, ringed and larger if it is the current one, empty if it comes."""

    def __init__(self, theme_manager: ThemeManager, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self._theme_manager = theme_manager
        self._order = 0  # -1 behind, 0 current, 1 to come
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(stage_name(stage))
        theme_manager.changed.connect(self.update)

    def show_order(self, order: int) -> None:
        self._order = order
        states = {-1: self.tr("done"), 0: self.tr("now"), 1: self.tr("to come")}
        self.setAccessibleName(f"{stage_name(self.stage)}: {states[order]}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        theme = self._theme_manager.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(theme.accent if self._order == 0 else theme.quiet)
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(color if self._order <= 0 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, *(2 * (_LARGE if self._order == 0 else _RADIUS,)))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawEllipse(centre, _SIDE / 2 - 2, _SIDE / 2 - 2)


class StageDots(QWidget):
    stage_requested = Signal(object)  # Stage

    def __init__(self, theme_manager: ThemeManager, stages: Sequence[Stage]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Stages of the lesson"))
        self.dots = [StageDot(theme_manager, stage) for stage in stages]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for dot in self.dots:
            dot.clicked.connect(partial(self._ask, dot.stage))
            row.addWidget(dot)

    def _ask(self, stage: Stage, _checked: bool = False) -> None:
        self.stage_requested.emit(stage)

    def show_stage(self, current: Stage | None) -> None:
        """Mark the current stage. None marks all as done."""
        stages = [dot.stage for dot in self.dots]
        at = len(stages) if current is None else stages.index(current)
        for i, dot in enumerate(self.dots):
            dot.show_order((i > at) - (i < at))
