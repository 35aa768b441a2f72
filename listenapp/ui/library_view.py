"""The list of stories, and the friendly place where there is none yet."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from listenapp.library.summary import Summary
from listenapp.ui.library_model import Index, LibraryModel, progress
from listenapp.ui.look import GAP, IconLabel, Look, button, label, scaled
from listenapp.ui.theme import mixed

ROW_HEIGHT = 84
COLUMN_WIDTH = 860
_COVERS = ("#B4513E", "#2F6F8F", "#4F7A4A", "#8A6A1F", "#6A5796", "#9A4672", "#3C6E71", "#7A5A44")


class _StoryDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._model = look, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = self._model.summary(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(2, 3, -2, -3)
        self._paint_ground(painter, option, frame)
        cover = QRectF(frame.left() + 12, frame.top() + 12, 54, frame.height() - 24)
        self._paint_cover(painter, cover, summary, option.font)
        self._paint_text(painter, frame.adjusted(82, 12, -16, -10), summary, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRectF) -> None:
        theme = self._look.theme
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(frame, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_cover(self, painter: QPainter, cover: QRectF, summary: Summary, font: QFont) -> None:
        theme = self._look.theme
        colour = mixed(cover_colour(summary.title), theme.paper, 0.18 if theme.dark else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(cover, 6, 6)
        painter.setBrush(QColor(255, 255, 255, 46))
        painter.drawRect(QRectF(cover.left() + 6, cover.top(), 1.5, cover.height()))
        initial = next((char for char in summary.title if char.isalnum()), "·")
        big = scaled(font, 1.7)
        big.setWeight(QFont.Weight.DemiBold)
        painter.setFont(big)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(cover.adjusted(6, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, initial.upper())

    def _paint_text(self, painter: QPainter, room: QRectF, summary: Summary, font: QFont) -> None:
        theme = self._look.theme
        bold = scaled(font, 1.08)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        title = QFontMetrics(bold).elidedText(summary.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QRectF(room.left(), room.top(), room.width(), 24), Qt.AlignmentFlag.AlignVCenter, title)
        small = scaled(font, 0.92)
        painter.setFont(small)
        painter.setPen(QColor(theme.quiet))
        line = QRectF(room.left(), room.top() + 25, room.width(), 20)
        about = QFontMetrics(small).elidedText(
            self._model.about(summary), Qt.TextElideMode.ElideRight, int(line.width())
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, about)
        if summary.doubtful:
            self._paint_doubt(painter, line, QFontMetrics(small).horizontalAdvance(about), self._model.doubts(summary))
        self._paint_progress(painter, room, summary)

    def _paint_doubt(self, painter: QPainter, line: QRectF, used: int, doubts: str) -> None:
        left = line.left() + used + 16
        if left + 20 > line.right():
            return
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(QPoint(int(left), int(line.top()) + 2), self._look.pixmap("flag", "warning", 16, ratio))
        painter.setPen(QColor(self._look.theme.warning))
        rest = QRectF(left + 21, line.top(), line.right() - left - 21, line.height())
        text = painter.fontMetrics().elidedText(doubts, Qt.TextElideMode.ElideRight, int(rest.width()))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_progress(self, painter: QPainter, room: QRectF, summary: Summary) -> None:
        if not summary.timed:
            return
        groove = QRectF(room.left(), room.bottom() - 4, min(room.width(), 260), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.line))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        share = progress(summary)
        if share > 0.004:
            painter.setBrush(QColor(self._look.theme.accent))
            painter.drawRoundedRect(QRectF(groove.left(), groove.top(), max(3.0, groove.width() * share), 3), 1.5, 1.5)


def cover_colour(title: str) -> str:
    """Always the same for the same title."""
    return _COVERS[hashlib.sha256(title.encode()).digest()[0] % len(_COVERS)]


class _StoryList(QListView):
    chosen = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryList")
        self.setAccessibleName(self.tr("Stories"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index.row())
        elif index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit(index.row())
        else:
            super().keyPressEvent(event)


class DropZone(QFrame):
    """Where files are dropped, and which invites to choose one."""

    choose_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self.setMinimumHeight(340)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(12)
        icon = IconLabel(look, "book-open", "accent", 48)
        heading = label(self.tr("Read along with a story"), "title", factor=1.7)
        text = label(
            self.tr("Drop a story here: a web page, its address or a text, and the recording of someone reading it."),
            "quiet",
            factor=1.08,
            wrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(440)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(text)  # not aligned: the layout would take its height for another width
        middle.addStretch(1)
        choose = button(self.tr("Choose a story…"), "primary")
        sample = button(self.tr("Open the sample story"))
        choose.clicked.connect(self.choose_wanted)
        sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(choose)
        row.addWidget(sample)
        row.addStretch(1)
        column.addStretch(1)
        for widget in (icon, heading):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addSpacing(12)
        column.addLayout(row)
        column.addStretch(1)

    def set_over(self, over: bool) -> None:
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


class LibraryView(QFrame):
    open_wanted = Signal(str)  # a story's id
    remove_wanted = Signal(str)
    add_wanted = Signal()
    sample_wanted = Signal()
    searched = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPage")
        self.model = LibraryModel(self)
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search titles and texts"))
        self.search_field.setAccessibleName(self.tr("Search the library"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setMaximumWidth(280)
        self.search_field.textChanged.connect(self._search)
        self.list = _StoryList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_StoryDelegate(look, self.model, self.list))
        self.list.chosen.connect(lambda row: self.open_wanted.emit(self.model.summary(row).id))
        self.list.remove_wanted.connect(lambda row: self.remove_wanted.emit(self.model.summary(row).id))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.drop_zone = DropZone(look)
        self.drop_zone.choose_wanted.connect(self.add_wanted)
        self.drop_zone.sample_wanted.connect(self.sample_wanted)
        self._nothing = label(self.tr("No story holds these words."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(0, 40, 0, 0)
        look.changed.connect(self.list.viewport().update)
        self._lay_out()

    def _lay_out(self) -> None:
        add = button(self.tr("Add a story"), "primary")
        add.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(14, 0, 2, 0)
        head.addWidget(label(self.tr("Your stories"), "title", factor=1.6))
        head.addStretch(1)
        head.addWidget(self.search_field, 1)
        head.addWidget(add)
        room = QWidget()
        room.setMaximumWidth(COLUMN_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 8)
        row.addStretch(1)
        row.addWidget(room, 100)
        row.addStretch(1)
        self._pages = QStackedLayout(room)  # without a parent, it and the one below would show pages as windows
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        self._list_or_nothing = QStackedLayout()
        column.addLayout(self._list_or_nothing, 1)
        self._list_or_nothing.addWidget(self.list)
        self._list_or_nothing.addWidget(self._nothing)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(2)
        middle.addWidget(self.drop_zone)
        middle.addStretch(3)
        self._pages.addWidget(full)
        self._pages.addWidget(empty)

    def show_summaries(self, summaries: list[Summary]) -> None:
        kept = self.list.currentIndex().row()
        self.model.show(summaries)
        self._pages.setCurrentIndex(0 if summaries else 1)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(max(0, kept), self.model.rowCount() - 1)))
        self._show_found()

    def show_found_in_text(self, ids: frozenset[str]) -> None:
        self.model.add_found(ids)
        self._show_found()

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._show_found()
        self.searched.emit(typed)

    def _show_found(self) -> None:
        self._list_or_nothing.setCurrentIndex(0 if self.model.rowCount() else 1)

    def _show_menu(self, at: QPoint) -> None:
        index: QModelIndex = self.list.indexAt(at)
        if not index.isValid():
            return
        id_ = self.model.summary(index.row()).id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, wanted in ((self.tr("Open"), self.open_wanted), (self.tr("Remove"), self.remove_wanted)):
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, ask=wanted: ask.emit(id_))
            menu.addAction(action)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()
