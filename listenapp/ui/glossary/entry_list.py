"""Base classes of the lists in the side panel: model, delegate and view of rows of text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.ui.common.row_painting import paint_focus, paint_ground
from listenapp.ui.theme.theme_manager import ThemeManager

WIDTH = 316
PAD = 12
RADIUS = 6  # pixels, of the corners of a row
Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")


class EntryModel(QAbstractListModel, Generic[Row]):
    """Model of a list whose rows are replaced all at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: int) -> Row:
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.description(row)
        return None

    def title(self, row: Row) -> str:
        """Return the text by which a row is found."""
        raise NotImplementedError

    def description(self, row: Row) -> str:
        """Return what a screen reader says."""
        raise NotImplementedError


class EntryDelegate(QStyledItemDelegate, Generic[Row]):
    """Painter of a row: its background, its focus, and its text as a small document."""

    def __init__(self, theme_manager: ThemeManager, model: EntryModel[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.theme_manager, self._entries = theme_manager, model
        self.emphasised: int | None = None  # index of a row

    def html(self, row: Row) -> str:
        """Return the text of a row. All that comes from the story is escaped."""
        raise NotImplementedError

    def paint_extras(self, painter: QPainter, row: Row, option: QStyleOptionViewItem, is_emphasised: bool) -> None:
        """Paint what stands beside the text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else WIDTH
        text = self._document(self._entries.row(index.row()), option.font, width)
        return QSize(width, round(text.size().height()) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = self._entries.row(index.row()), self.theme_manager.theme
        is_emphasised = index.row() == self.emphasised
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = frame_of(option)
        paint_ground(
            painter, option, frame, theme, RADIUS, theme.sentence_ground if index.row() == self.emphasised else ""
        )
        paint_focus(painter, option, frame, theme, RADIUS)
        self.paint_extras(painter, row, option, is_emphasised)
        painter.translate(option.rect.left() + PAD, option.rect.top() + PAD)
        self._document(row, option.font, option.rect.width()).drawContents(painter)
        painter.restore()

    def _document(self, row: Row, font: QFont, width: int) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setTextWidth(width - 2 * PAD)
        document.setHtml(self.html(row))
        return document


def frame_of(option: QStyleOptionViewItem) -> QRectF:
    """Return the rectangle of a row's background."""
    return QRectF(option.rect).adjusted(4, 2, -4, -2)


def escaped(text: str) -> str:
    """Return plain text as HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_LEAST_HEIGHT = 48  # pixels; one row, so that low windows keep the room for what is below the panel


class EntryList(QListView):
    """List of the side panel. A click or Enter chooses a row, Delete asks to remove it."""

    chosen = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_LEAST_HEIGHT)
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
