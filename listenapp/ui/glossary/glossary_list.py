"""Show the list of explained words: its model, its delegate and its keys."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.story.model import GlossaryEntry
from listenapp.ui.common.row_painting import paint_focus, paint_ground
from listenapp.ui.theme.theme_manager import ThemeManager

WIDTH = 316
PAD = 12
_SIGN, _COUNT_WIDTH = 15, 48  # pixels, icon and count at the end of an entry's first line
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GlossaryRow:
    entry: GlossaryEntry
    count: int | None  # spoken occurrences of the term; None until they are known
    own: bool = False  # added by the learner, so it can be removed


class GlossaryModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GlossaryRow, ...] = ()
        self.timed = True
        """Tell whether the story has times, so that it is known which words are spoken."""

    def show_rows(self, rows: Sequence[GlossaryRow], *, timed: bool = True) -> None:
        self.beginResetModel()
        self._rows, self.timed = tuple(rows), timed
        self.endResetModel()

    def row(self, index: int) -> GlossaryRow:
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.entry.term
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            entry = row.entry
            parts = (entry.term, entry.part_of_speech, entry.remark, entry.definition, self.count_text(row.count))
            return ". ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None

    def count_text(self, count: int | None) -> str:
        if count is None or not self.timed:
            return ""
        if count == 0:
            return self.tr("not spoken in this story")
        return self.tr("heard %n time(s)", "", count)


class GlossaryDelegate(QStyledItemDelegate):
    """Painter of an entry: term, part of speech and count on the first line, the definition below."""

    def __init__(self, theme_manager: ThemeManager, model: GlossaryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme_manager, self._model = theme_manager, model
        self.playing: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else WIDTH
        text = self._text(self._model.row(index.row()), option.font, width)
        return QSize(width, round(text.size().height()) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self._model.row(index.row()), self._theme_manager.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(4, 2, -4, -2)
        playing = self.playing == index.row()
        paint_ground(painter, option, frame, theme, 6, theme.sentence_ground if playing else "")
        if playing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.word_edge))
            painter.drawRoundedRect(QRectF(frame.left(), frame.top() + 6, 3, frame.height() - 12), 1.5, 1.5)
        paint_focus(painter, option, frame, theme, 6)
        if row.count:
            self._paint_count(painter, row, option)
        painter.translate(option.rect.left() + PAD, option.rect.top() + PAD)
        self._text(row, option.font, option.rect.width()).drawContents(painter)
        painter.restore()

    def _text(self, row: GlossaryRow, font: QFont, width: int) -> QTextDocument:
        theme, entry = self._theme_manager.theme, row.entry
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setTextWidth(width - 2 * PAD)
        about = " ".join(part for part in (_dotted(entry.part_of_speech), entry.remark) if part)
        unspoken = self._model.count_text(0) if row.count == 0 else ""
        side = "left" if runs_leftwards(entry.term) else "right"
        head = f"color:{theme.ink}; margin-{side}:{_COUNT_WIDTH}px"
        document.setHtml(
            f'<div style="{head}"><span style="font-weight:600">{escaped(entry.term)}</span>'
            f'&nbsp; <i style="color:{theme.quiet}">{escaped(about)}</i></div>'
            f'<div style="color:{theme.ink}; margin-top:3px">{escaped(entry.definition)}</div>'
            + (f'<div style="color:{theme.quiet}; margin-top:3px">{escaped(unspoken)}</div>' if unspoken else "")
        )
        return document

    def _paint_count(self, painter: QPainter, row: GlossaryRow, option: QStyleOptionViewItem) -> None:
        """Paint the count at the end of the first line, with a loudspeaker if the word can be heard."""
        theme = self._theme_manager.theme
        height = option.fontMetrics.height()
        top, leftwards = option.rect.top() + PAD, runs_leftwards(row.entry.term)
        left = option.rect.left() + PAD if leftwards else option.rect.right() - PAD - _SIGN
        ratio = painter.device().devicePixelRatio()
        if self._model.timed:
            sign = self._theme_manager.pixmap("volume-2", "accent", _SIGN, ratio)
            painter.drawPixmap(QPoint(left, top + (height - _SIGN) // 2), sign)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.quiet))
        room = QRectF(left + _SIGN + 5 if leftwards else left - 45, top, 40, height)
        side = Qt.AlignmentFlag.AlignLeft if leftwards else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, str(row.count))


def runs_leftwards(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _dotted(part_of_speech: str) -> str:
    return f"{part_of_speech}." if part_of_speech and len(part_of_speech) <= 4 else part_of_speech


def escaped(text: str) -> str:
    """Return plain text as HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class EntryList(QListView):
    """List of the side panel. A click or Enter chooses a row, Delete asks to remove it."""

    chosen = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
            return
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.remove_requested.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        typed = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().strip()
        if typed:  # the window's letter shortcuts have priority over the list's keyboard search
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class GlossaryList(EntryList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossaryList")
        self.setAccessibleName(self.tr("Words in this story"))
        self.customContextMenuRequested.connect(self._offer_removal)

    def _offer_removal(self, at: QPoint) -> None:
        index = self.indexAt(at)
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if not isinstance(row, GlossaryRow) or not row.own:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        removal = menu.addAction(self.tr("Remove"))
        removal.triggered.connect(partial(self.remove_requested.emit, index.row()))
        menu.popup(self.viewport().mapToGlobal(at))
