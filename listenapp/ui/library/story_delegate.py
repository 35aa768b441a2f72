"""Paint a story's row in the library: cover, title, length, level, progress, source, and a mark to check its times."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.library.summary import Summary
from listenapp.ui.common.widgets import scaled
from listenapp.ui.i18n import formatting
from listenapp.ui.library.cover_cache import CoverCache
from listenapp.ui.library.library_model import Index, LibraryModel, progress
from listenapp.ui.theme.theme_files import mixed, track_colour
from listenapp.ui.theme.theme_manager import ThemeManager

Place = Callable[[QRectF], QRectF]

ROW_HEIGHT = 92
COVER = QSize(62, ROW_HEIGHT - 30)
_MARK = 21  # pixels of the flag and the gap behind it
_COVERS = ("#B4513E", "#2F6F8F", "#4F7A4A", "#8A6A1F", "#6A5796", "#9A4672", "#3C6E71", "#7A5A44")


class _Faces:
    """Fonts of a row and their metrics, created once for all rows."""

    def __init__(self, usual: QFont) -> None:
        self.usual = usual
        self.initial, self.title, self.small = (scaled(usual, factor) for factor in (1.7, 1.08, 0.92))
        for bold in (self.initial, self.title):
            bold.setWeight(QFont.Weight.DemiBold)
        self.of_small = QFontMetrics(self.small)


class StoryDelegate(QStyledItemDelegate):
    def __init__(self, theme_manager: ThemeManager, model: LibraryModel, covers: CoverCache, view: QWidget) -> None:
        """Create the delegate. `view`: the list whose rows are painted."""
        super().__init__(view)
        self._theme_manager, self._model, self._covers, self._view = theme_manager, model, covers, view
        self._faces = _Faces(view.font())
        self.row_width = 200  # pixels; in one column, the list makes a row as wide as itself
        self.shows_selection = False  # whether several rows are selected

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return QSize(self.row_width, ROW_HEIGHT)

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
        self._paint_text(painter, frame.adjusted(90, 8, -16, -8), summary, place)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRectF) -> None:
        if not (self._view.underMouse() or self._view.hasFocus() or self.shows_selection):
            return
        # not needed for the first paint (measured: 5 ms)
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415

        from listenapp.ui.common.row_painting import paint_focus, paint_ground  # noqa: PLC0415

        theme = self._theme_manager.theme
        selected = self.shows_selection and option.state & QStyle.StateFlag.State_Selected
        paint_ground(painter, option, frame, theme, 8, mixed(theme.paper, theme.accent, 0.18) if selected else "")
        paint_focus(painter, option, frame, theme, 8)

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
        lines = title_lines(summary.title, faces.title, int(room.width()))
        top = room.top() + (0 if len(lines) > 1 else 10)
        painter.setFont(faces.title)
        painter.setPen(QColor(theme.ink))
        for line in lines:
            row = place(QRectF(room.left(), top, room.width(), 22))
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, formatting.bidi_isolated(line))
            top += 22
        self._paint_about(painter, QRectF(room.left(), top + 2, room.width(), 20), summary, place)
        self._paint_progress(painter, QRectF(room.left(), top + 26, min(room.width(), 260), 3), summary, place)

    def _paint_about(self, painter: QPainter, line: QRectF, summary: Summary, place: Place) -> None:
        """Paint the facts of a story. The mark of sentences to check gets its room first."""
        metrics, mark = self._faces.of_small, self._model.to_check(summary)
        reserved = metrics.horizontalAdvance(mark) + _MARK + 16 if mark else 0
        room = max(0, int(line.width()) - reserved)
        about = metrics.elidedText(_isolated(self._model.about(summary)), Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._faces.small)
        painter.setPen(QColor(self._theme_manager.theme.quiet))
        painter.drawText(place(line), Qt.AlignmentFlag.AlignVCenter, about)
        if mark:
            used = metrics.horizontalAdvance(about) + 16
            self._paint_mark(painter, line.adjusted(used, 0, 0, 0), mark, place)

    def _paint_mark(self, painter: QPainter, line: QRectF, mark: str, place: Place) -> None:
        """Paint a flag and how many sentences need a look."""
        ratio = painter.device().devicePixelRatio()
        sign = place(QRectF(line.left(), line.top() + 2, 16, 16)).toAlignedRect()
        painter.drawPixmap(sign.topLeft(), self._theme_manager.pixmap("flag", "warning", 16, ratio))
        painter.setPen(QColor(self._theme_manager.theme.warning))
        rest = line.adjusted(_MARK, 0, 0, 0)
        text = self._faces.of_small.elidedText(mark, Qt.TextElideMode.ElideRight, max(0, int(rest.width())))
        painter.drawText(place(rest), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_progress(self, painter: QPainter, groove: QRectF, summary: Summary, place: Place) -> None:
        if not summary.timed:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(track_colour(self._theme_manager.theme)))
        painter.drawRoundedRect(place(groove), 1.5, 1.5)
        share = progress(summary)
        if share > 0.004:
            painter.setBrush(QColor(self._theme_manager.theme.accent))
            done = QRectF(groove.left(), groove.top(), max(3.0, groove.width() * share), 3)
            painter.drawRoundedRect(place(done), 1.5, 1.5)


def title_lines(title: str, font: QFont, width: int) -> list[str]:
    """Return the title in one line of `width` pixels, or in two of which the second may be elided."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    layout = QTextLayout(title, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = title.encode("utf-16-le")  # Qt counts UTF-16 units, two bytes each
    end = 2 * line.textLength()
    first, rest = units[:end].decode("utf-16-le").rstrip(), units[end:].decode("utf-16-le")
    return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


def _placed(frame: QRectF, mirrored: bool, rect: QRectF) -> QRectF:
    """Return `rect`, moved to the mirrored position in `frame` if `mirrored` (right-to-left layout)."""
    return rect.translated(frame.left() + frame.right() - rect.left() - rect.right(), 0) if mirrored else rect


def _isolated(text: str) -> str:
    """Isolate the parts of a line, so that each keeps its own text direction."""
    return " · ".join(formatting.bidi_isolated(part) for part in text.split(" · "))


def cover_colour(title: str) -> str:
    """Return the colour of the cover of a title. It is always the same for the same title."""
    return _COVERS[crc32(title.encode()) % len(_COVERS)]
