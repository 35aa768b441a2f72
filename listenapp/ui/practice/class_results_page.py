"""Show the results of a class: pupils by tasks, what most of them missed, and the ways to save and print it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont, QTextCursor, QTextDocument, QTextTableFormat
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QTableWidget, QTableWidgetItem, QWidget

from listenapp.practice.teaching.class_results import ClassResults
from listenapp.practice.teaching.class_table import Cell, ClassTable, Column, Row
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.practice.practice_page import PracticePage, wrapped_row
from listenapp.ui.theme.theme_manager import ThemeManager


class ClassResultsPage(PracticePage):
    play_requested = Signal(object)  # TaskGap
    class_requested = Signal(object)  # TaskGap
    takes_requested = Signal(object)  # Path of the result file with the recordings
    export_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setObjectName("classResultsPage")
        self._takes: Mapping[str, Path] = {}
        self.table = QTableWidget()
        self.table.setObjectName("classTable")
        self.table.setAccessibleName(self.tr("Pupils and tasks"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.missed = QListWidget()
        self.missed.setProperty("kind", "plainList")
        self.missed.setAccessibleName(self.tr("What was missed most"))
        self.missed.itemActivated.connect(lambda _item: self._emit(self.play_requested))
        self.message = label("", "warning", wrap=True)
        self.play_button = button(self.tr("Play"))
        self.class_button = button(self.tr("Play in class view"), "primary")
        self.takes_button = button(self.tr("Play recordings"))
        self.export_button = button(self.tr("Export as table…"))
        self.print_button = button(self.tr("Print…"))
        self.play_button.clicked.connect(lambda: self._emit(self.play_requested))
        self.class_button.clicked.connect(lambda: self._emit(self.class_requested))
        self.export_button.clicked.connect(self.export_requested)
        self.print_button.clicked.connect(self.print_requested)
        self.takes_button.clicked.connect(self._ask_for_takes)
        self.missed.currentRowChanged.connect(lambda _row: self._enable())
        self.table.currentCellChanged.connect(lambda *_: self._enable())
        self._fill()

    def _fill(self) -> None:
        self.body.addWidget(self.message)
        self.body.addWidget(self.table, 3)
        self.body.addWidget(label(self.tr("What was missed most"), "heading"))
        self.body.addWidget(self.missed, 2)
        played = (self.class_button, self.play_button, self.takes_button)
        self.foot.addWidget(wrapped_row((*played, self.export_button, self.print_button)))

    def show_results(self, found: ClassResults) -> None:
        self._takes = found.takes
        self.takes_button.setVisible(bool(found.takes))
        self.set_title(formatting.bidi_isolated(found.table.title))
        self.note.setText(self.tr("%n pupil(s)", "", len(found.table.rows)))
        texts = [formatting.sentences(error_messages.error_message(fault)) for fault in found.faults]
        self.message.setText("\n".join(texts[:5]))
        self.message.setVisible(bool(texts))
        self._fill_table(found.table)
        self.missed.clear()
        for column in found.table.most_missed:
            item = QListWidgetItem(self.missed_text(column))
            item.setData(Qt.ItemDataRole.UserRole, column)
            self.missed.addItem(item)
        self.missed.setCurrentRow(0 if self.missed.count() else -1)
        self.missed.setFocus()
        self._enable()

    def missed_text(self, column: Column) -> str:
        name = formatting.bidi_isolated(column.title)
        return self.tr("{missed} of {done} missed “{words}”").format(missed=column.missed, done=column.done, words=name)

    def _fill_table(self, table: ClassTable) -> None:
        self.table.clear()
        self.table.setRowCount(len(table.rows))
        self.table.setColumnCount(len(table.columns) + 1)
        self.table.setHorizontalHeaderLabels([self.tr("Hearing"), *(column.title for column in table.columns)])
        self.table.setVerticalHeaderLabels([row.pupil for row in table.rows])
        for i, row in enumerate(table.rows):
            total = "" if row.hearing is None else formatting.percent(row.hearing)
            self.table.setItem(i, 0, QTableWidgetItem(total))
            for k, cell in enumerate(row.cells):
                self.table.setItem(i, k + 1, self._item(cell))
        self.table.resizeColumnsToContents()

    def _item(self, cell: Cell) -> QTableWidgetItem:
        item = QTableWidgetItem(self.cell_text(cell))
        item.setToolTip(plain(cell.given))
        if cell.is_missed:
            font = QFont(self.table.font())
            font.setBold(True)
            font.setUnderline(True)
            item.setFont(font)
        return item

    def cell_text(self, cell: Cell) -> str:
        return self.tr("(shown)") if cell.shown else cell.given or "–"

    def _printed_row(self, row: Row) -> list[str]:
        total = "" if row.hearing is None else formatting.percent(row.hearing)
        return [row.pupil, total, *map(self.cell_text, row.cells)]

    @property
    def chosen(self) -> Column | None:
        item = self.missed.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, Column) else None

    def _enable(self) -> None:
        has_sound = self.chosen is not None and self.chosen.gap is not None
        for made in (self.play_button, self.class_button):
            made.setEnabled(has_sound)
        self.takes_button.setEnabled(self._chosen_takes is not None)

    @property
    def _chosen_takes(self) -> Path | None:
        """Return the file with the recordings of the pupil in whose row the cursor is."""
        pupil = self.table.verticalHeaderItem(max(0, self.table.currentRow()))
        return self._takes.get(pupil.text()) if pupil is not None else None

    def _ask_for_takes(self) -> None:
        if (path := self._chosen_takes) is not None:
            self.takes_requested.emit(path)

    def _emit(self, signal: SignalInstance) -> None:
        if self.chosen is not None and self.chosen.gap is not None:
            signal.emit(self.chosen.gap)

    def ask_for_file(self) -> str:
        """Ask where to save the table. Return an empty text if the user cancels."""
        name, kinds = self.tr("class.csv"), self.tr("Table (*.csv)")
        return QFileDialog.getSaveFileName(self.window(), self.tr("Export as table"), name, kinds)[0]

    def document(self, table: ClassTable) -> QTextDocument:
        """Return the table as a document to print. All texts are inserted as plain text."""
        document = QTextDocument()
        cursor = QTextCursor(document)
        cursor.insertText(f"{table.title}\n\n")
        style = QTextTableFormat()
        style.setCellPadding(4)
        style.setBorderCollapse(True)
        grid = cursor.insertTable(len(table.rows) + 1, len(table.columns) + 2, style)
        heads = ["", self.tr("Hearing"), *(column.title for column in table.columns)]
        for i, line in enumerate([heads, *map(self._printed_row, table.rows)]):
            for k, text in enumerate(line):
                grid.cellAt(i, k).firstCursorPosition().insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("\n" + "\n".join(map(self.missed_text, table.most_missed)))
        return document
