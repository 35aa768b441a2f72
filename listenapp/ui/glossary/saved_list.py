"""Show the list of starred sentences: its model, its delegate and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextDocument
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.story.starred import StarredSentence
from listenapp.ui.common.row_painting import paint_focus, paint_ground
from listenapp.ui.glossary.glossary_list import PAD, WIDTH, EntryList, escaped
from listenapp.ui.theme.theme_manager import ThemeManager

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SavedRow:
    star: StarredSentence
    story_id: str = ""  # of another story than the open one, which cannot be changed here
    story_title: str = ""  # of any story; empty where all rows are of the open one


class SavedModel(QAbstractListModel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SavedRow, ...] = ()

    def show_rows(self, rows: Sequence[SavedRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, index: int) -> SavedRow:
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.star.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            parts = (row.star.text, row.star.note, self.remark(row), row.story_title)
            return ". ".join(part.rstrip(".") for part in parts if part)
        return None

    def remark(self, row: SavedRow) -> str:
        return "" if row.star.sentence is not None else self.tr("no longer in the text")


class SavedDelegate(QStyledItemDelegate):
    """Painter of a sentence: its text, then the note, then the title of its story."""

    def __init__(self, theme_manager: ThemeManager, model: SavedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme_manager, self._model = theme_manager, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else WIDTH
        text = self._text(self._model.row(index.row()), option.font, width)
        return QSize(width, round(text.size().height()) + 2 * PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme_manager.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(4, 2, -4, -2)
        paint_ground(painter, option, frame, theme, 6)
        paint_focus(painter, option, frame, theme, 6)
        painter.translate(option.rect.left() + PAD, option.rect.top() + PAD)
        self._text(self._model.row(index.row()), option.font, option.rect.width()).drawContents(painter)
        painter.restore()

    def _text(self, row: SavedRow, font: QFont, width: int) -> QTextDocument:
        theme = self._theme_manager.theme
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.setTextWidth(width - 2 * PAD)
        quiet = f"color:{theme.quiet}; margin-top:3px"
        parts = [(f"color:{theme.ink}", row.star.text), (f"{quiet}; font-style:italic", row.star.note)]
        parts += [(quiet, self._model.remark(row)), (f"{quiet}; font-size:small", row.story_title)]
        document.setHtml("".join(f'<div style="{style}">{escaped(text)}</div>' for style, text in parts if text))
        return document


class SavedList(EntryList):
    """List of starred sentences. F2 edits the note."""

    note_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savedList")
        self.setAccessibleName(self.tr("Saved sentences"))
        self.customContextMenuRequested.connect(self._show_menu)

    def _show_menu(self, at: QPoint) -> None:
        model, index = self.model(), self.indexAt(at)
        if not index.isValid() or not isinstance(model, SavedModel):
            return
        row, number = model.row(index.row()), index.row()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.story_id:
            menu.addAction(self.tr("Open story")).triggered.connect(lambda: self.chosen.emit(number))
        else:
            note = self.tr("Edit note") if row.star.note else self.tr("Add note")
            menu.addAction(note).triggered.connect(lambda: self.note_requested.emit(number))
            menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.remove_requested.emit(number))
        menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.note_requested.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
