"""Paint a story's row in the library: cover, title, source, length, progress and quality of its times."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.library.summary import Summary
from listenapp.ui.common.widgets import scaled
from listenapp.ui.i18n import formatting
from listenapp.ui.library.cover_cache import CoverCache
from listenapp.ui.library.library_model import Index, LibraryModel, progress
from listenapp.ui.theme.theme import mixed, track_colour
from listenapp.ui.theme.theme_manager import ThemeManager

Place = Callable[[QRectF], QRectF]

ROW_HEIGHT = 84
COVER = QSize(54, ROW_HEIGHT - 30)
_COVERS = ("#B4513E", "#2F6F8F", "#4F7A4A", "#8A6A1F", "#6A5796", "#9A4672", "#3C6E71", "#7A5A44")


class _Faces:
    """Fonts of a row and their metrics, created once for all rows."""

    def __init__(self, usual: QFont) -> None:
        self.usual = usual
        self.initial, self.title, self.small = (scaled(usual, factor) for factor in (1.7, 1.08, 0.92))
        for bold in (self.initial, self.title):
            bold.setWeight(QFont.Weight.DemiBold)
        self.of_title, self.of_small = QFontMetrics(self.title), QFontMetrics(self.small)


class StoryDelegate(QStyledItemDelegate):
    def __init__(self, theme_manager: ThemeManager, model: LibraryModel, covers: CoverCache, view: QWidget) -> None:
        """Create the delegate. `view`: the list whose rows are painted."""
        super().__init__(view)
        self._theme_manager, self._model, self._covers, self._view = theme_manager, model, covers, view
        self._faces = _Faces(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = self._model.summary(index.row())
        if option.font != self._faces.usual:
            self._faces = _Faces(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(2, 3, -2, -3)
        self._paint_ground(painter, option, frame)
        place = partial(_placed, frame, option.direction == Qt.LayoutDirection.RightToLeft)
        cover = place(QRectF(frame.left() + 12, frame.top() + 12, COVER.width(), COVER.height()))
        picture = self._covers.picture(summary, COVER, painter.device().devicePixelRatio())
        if picture is None:
            self._paint_cover(painter, cover, summary)
        else:
            painter.drawPixmap(cover, picture, QRectF(picture.rect()))
        self._paint_text(painter, frame.adjusted(82, 12, -16, -10), summary, place)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRectF) -> None:
        if not (self._view.underMouse() or self._view.hasFocus()):
            return
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - not needed for the first paint (measured: 5 ms)

        theme = self._theme_manager.theme
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(frame, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_cover(self, painter: QPainter, cover: QRectF, summary: Summary) -> None:
        theme = self._theme_manager.theme
        colour = mixed(cover_colour(summary.title), theme.paper, 0.18 if theme.dark else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(cover, 6, 6)
        painter.setBrush(QColor(255, 255, 255, 46))
        painter.drawRect(QRectF(cover.left() + 6, cover.top(), 1.5, cover.height()))
        initial = next((char for char in summary.title if char.isalnum()), "·")
        painter.setFont(self._faces.initial)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(cover.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, initial.upper())

    def _paint_text(self, painter: QPainter, room: QRectF, summary: Summary, place: Place) -> None:
        theme, faces = self._theme_manager.theme, self._faces
        painter.setFont(faces.title)
        painter.setPen(QColor(theme.ink))
        title = faces.of_title.elidedText(summary.title, Qt.TextElideMode.ElideRight, int(room.width()))
        headline = QRectF(room.left(), room.top(), room.width(), 24)
        painter.drawText(place(headline), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(faces.small)
        painter.setPen(QColor(theme.quiet))
        line = QRectF(room.left(), room.top() + 25, room.width(), 20)
        about = faces.of_small.elidedText(
            _isolated(self._model.about(summary)), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(place(line), Qt.AlignmentFlag.AlignVCenter, about)
        if summary.timed:
            used = faces.of_small.horizontalAdvance(about)
            self._paint_trust(painter, line, used, summary, place)
        self._paint_progress(painter, room, summary, place)

    def _paint_trust(self, painter: QPainter, line: QRectF, used: int, summary: Summary, place: Place) -> None:
        """Paint an icon and a text that show how well the story is aligned."""
        icon, role = ("flag", "warning") if summary.doubtful else ("check", "quiet")
        left = line.left() + used + 16
        if left + 20 > line.right():
            return
        ratio = painter.device().devicePixelRatio()
        sign = place(QRectF(left, line.top() + 2, 16, 16)).toAlignedRect()
        painter.drawPixmap(sign.topLeft(), self._theme_manager.pixmap(icon, role, 16, ratio))
        painter.setPen(QColor(getattr(self._theme_manager.theme, role)))
        rest = QRectF(left + 21, line.top(), line.right() - left - 21, line.height())
        quality = self._model.timing_quality(summary)
        text = painter.fontMetrics().elidedText(quality, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.drawText(place(rest), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_progress(self, painter: QPainter, room: QRectF, summary: Summary, place: Place) -> None:
        if not summary.timed:
            return
        groove = QRectF(room.left(), room.bottom() - 4, min(room.width(), 260), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(track_colour(self._theme_manager.theme)))
        painter.drawRoundedRect(place(groove), 1.5, 1.5)
        share = progress(summary)
        if share > 0.004:
            painter.setBrush(QColor(self._theme_manager.theme.accent))
            done = QRectF(groove.left(), groove.top(), max(3.0, groove.width() * share), 3)
            painter.drawRoundedRect(place(done), 1.5, 1.5)


def _placed(frame: QRectF, mirrored: bool, rect: QRectF) -> QRectF:
    """Return `rect`, moved to the mirrored position in `frame` if `mirrored` (right-to-left layout)."""
    return rect.translated(frame.left() + frame.right() - rect.left() - rect.right(), 0) if mirrored else rect


def _isolated(text: str) -> str:
    """Isolate the parts of a line, so that each keeps its own text direction."""
    return " · ".join(formatting.bidi_isolated(part) for part in text.split(" · "))


def cover_colour(title: str) -> str:
    """Return the colour of the cover of a title. It is always the same for the same title."""
    return _COVERS[crc32(title.encode()) % len(_COVERS)]
