"""Show the list of starred sentences: its model, its delegate and its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from listenapp.story.starred import StarredSentence
from listenapp.ui.glossary.entry_list import EntryDelegate, EntryList, EntryModel, escaped
from listenapp.ui.theme.theme_manager import ThemeManager


@dataclass(frozen=True, slots=True)
class SavedRow:
    star: StarredSentence
    story_id: str = ""  # of another story than the open one, which cannot be changed here
    story_title: str = ""  # of any story; empty where all rows are of the open one


class SavedModel(EntryModel[SavedRow]):
    def title(self, row: SavedRow) -> str:
        return row.star.text

    def description(self, row: SavedRow) -> str:
        parts = (row.star.text, row.star.note, self.remark(row), row.story_title)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def remark(self, row: SavedRow) -> str:
        return "" if row.star.sentence is not None else self.tr("no longer in the text")


class SavedDelegate(EntryDelegate[SavedRow]):
    """Painter of a sentence: its text, then the note, then the title of its story."""

    def __init__(self, theme_manager: ThemeManager, model: SavedModel, parent: QWidget) -> None:
        super().__init__(theme_manager, model, parent)
        self._model = model

    def html(self, row: SavedRow) -> str:
        theme = self.theme_manager.theme
        quiet = f"color:{theme.quiet}; margin-top:3px"
        parts = [(f"color:{theme.ink}", row.star.text), (f"{quiet}; font-style:italic", row.star.note)]
        parts += [(quiet, self._model.remark(row)), (f"{quiet}; font-size:small", row.story_title)]
        return "".join(f'<div style="{style}">{escaped(text)}</div>' for style, text in parts if text)


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
