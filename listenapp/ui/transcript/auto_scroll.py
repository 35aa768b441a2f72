"""Scroll a text page with the narration until the user scrolls away, and offer a button to follow again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

from listenapp.ui.common.widgets import PushButton
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.transcript.text_page import ROOM_BELOW

GLIDE_MS = 120
UPPER = 0.30  # top of the band for the spoken line, as a share of the view's height
LOWER = 0.60  # bottom of the band


def scroll_target(line_top: float, line_bottom: float, scrolled: float, height: float, furthest: float) -> float | None:
    """Return the scroll offset that brings the line into the band between `UPPER` and `LOWER`.

    Return None if the line is already in the band, or if no scrolling can bring it nearer. All values are in pixels.
    `line_top`, `line_bottom`: position in the document. `scrolled`: current offset. `height`: height of the view.
    `furthest`: largest offset. The line is scrolled to the upper edge of the band. The page then does not move until
    the narration reaches the lower edge. A text that fits into the view does not scroll.
    """
    if furthest <= ROOM_BELOW * height:
        return None if scrolled < 1 else 0.0
    top, bottom = line_top - scrolled, line_bottom - scrolled
    if top >= UPPER * height - 1 and bottom <= max(LOWER * height, UPPER * height + (bottom - top)) + 1:
        return None
    wanted = min(max(0.0, line_top - UPPER * height), furthest)
    return None if abs(wanted - scrolled) < 1 else wanted


class AutoScroll(QObject):
    """Automatic scrolling. It stops following when the user scrolls, and starts again with `back_to_voice`."""

    following_changed = Signal(bool)

    def __init__(self, view: QAbstractScrollArea, spoken_line: Callable[[], QRectF | None]) -> None:
        """`spoken_line` returns a rectangle on the spoken line, or None before the first one is spoken."""
        super().__init__(view)
        self._view, self._spoken_line = view, spoken_line
        self._following = self._enabled = True
        self._glide = QPropertyAnimation(view.verticalScrollBar(), b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        view.verticalScrollBar().actionTriggered.connect(self.stop_following)

    @property
    def following(self) -> bool:
        return self._following

    @property
    def gliding(self) -> bool:
        return self._glide.state() == QPropertyAnimation.State.Running

    def set_enabled(self, enabled: bool) -> None:
        """Set whether the page scrolls with the narration at all."""
        self._enabled = enabled

    def set_following(self, following: bool) -> None:
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)

    def stop_following(self) -> None:
        self._glide.stop()
        if self._spoken_line() is not None:  # there is a line to which the button can return
            self.set_following(False)

    def stop_gliding(self) -> None:
        self._glide.stop()

    def back_to_voice(self) -> None:
        self.set_following(True)
        self._bring_voice_into_view()

    def follow(self) -> None:
        """Bring the spoken line into view if the page follows the narration."""
        if self._following and self._enabled:
            self._bring_voice_into_view()

    def jump(self) -> None:
        """Show the spoken line at once if the page follows the narration, after the text was laid out anew."""
        if self._following and self._enabled:
            self._bring_voice_into_view(glides=False)

    def _bring_voice_into_view(self, *, glides: bool = True) -> None:
        line = self._spoken_line()
        if line is not None:
            self.bring_into_view(line, glides=glides)

    def bring_into_view(self, line: QRectF, *, glides: bool = True) -> None:
        """Scroll until a line is in the band, smoothly if `glides`. `line` is in document coordinates."""
        bar = self._view.verticalScrollBar()
        scrolled = self._glide.endValue() if self.gliding else bar.value()
        target = scroll_target(line.top(), line.bottom(), scrolled, self._view.viewport().height(), bar.maximum())
        if target is not None:
            self._scroll_to(round(target), glides=glides)

    def _scroll_to(self, value: int, *, glides: bool) -> None:
        self._glide.stop()
        bar, style = self._view.verticalScrollBar(), self._view.style()
        is_animated = glides and style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
        if not self._view.isVisible() or not is_animated:
            bar.setValue(value)
            return
        self._glide.setDuration(GLIDE_MS)
        self._glide.setStartValue(bar.value())
        self._glide.setEndValue(value)
        self._glide.start()


_ABOVE_FOOT, _BESIDE = 16, 24  # pixels to the lower edge and to the side of the view


class FollowButton(PushButton):
    """Button that is visible while the page does not follow the narration."""

    def __init__(self, theme_manager: ThemeManager, view: QAbstractScrollArea, auto_scroll: AutoScroll) -> None:
        super().__init__(view)
        self._theme_manager, self._viewport = theme_manager, view.viewport()
        self.setObjectName("backToVoice")
        self.setText(self.tr("Back to current line"))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("Show the current line and keep following it"))
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(auto_scroll.back_to_voice)
        auto_scroll.following_changed.connect(lambda following: self.setVisible(not following))
        self.hide()
        self._viewport.installEventFilter(self)  # the viewport gets its new size after the page
        theme_manager.changed.connect(self._apply_theme)
        self._apply_theme()

    def _apply_theme(self) -> None:
        self.setIcon(self._theme_manager.icon("arrow-down", "paper"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._viewport and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        at_end = self._viewport.width() - self.width() - _BESIDE  # lines of text seldom extend so far
        left = _BESIDE if self.isRightToLeft() else at_end
        self.move(left, self._viewport.height() - self.height() - _ABOVE_FOOT)
