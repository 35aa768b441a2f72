"""Let the user choose among the stories that were found in a folder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.importing.folder_scan import Pair
from listenapp.story.lesson_format import is_lesson
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.titled_dialog import TitledDialog
from listenapp.ui.common.widgets import button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.importer.checked_list import CheckedList, CheckedRow
from listenapp.ui.importer.dropped_files import file_name
from listenapp.ui.theme.theme_manager import ThemeManager

CARD_WIDTH = 600
_PAIR = Qt.ItemDataRole.UserRole


class BatchImportDialog(TitledDialog):
    add_requested = Signal(list)  # list of Pair

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.set_title(self.tr("Add stories"))
        self.model = QStandardItemModel(self)
        self.model.itemChanged.connect(lambda _item: self._follow())
        self.list = CheckedList()
        self.list.setObjectName("pairList")
        self.list.setAccessibleName(self.tr("Stories found"))
        self.list.setModel(self.model)
        self.list.entered_key.connect(self._add)
        self._found = label("", "quiet", wrap=True)
        self.add_button = button("", "primary")
        self.add_button.clicked.connect(self._add)
        self._lay_out()

    def _place(self) -> None:
        self._place_tall(CARD_WIDTH, CARD_WIDTH)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        body = QVBoxLayout()
        body.setContentsMargins(margins(0, 0, 8, 0))
        body.setSpacing(12)
        body.addWidget(self._found)
        body.addWidget(self.list, 1)
        body.addLayout(foot)
        self.column.addLayout(body, 1)

    def open_with(self, pairs: Sequence[Pair]) -> None:
        """Open the dialog with all stories checked."""
        self.model.clear()
        for pair in pairs:
            self.model.appendRow(self._row(pair))
        with_voice = sum(bool(pair.narration) or is_lesson(pair.source) for pair in pairs)
        found = self.tr("%n story(s) found, {voiced} with narration.", "", len(pairs))
        self._found.setText(found.format(voiced=with_voice))
        self._follow()
        self.open()
        self.list.setFocus()

    def _row(self, pair: Pair) -> QStandardItem:
        narration = formatting.bidi_isolated(file_name(pair.narration)) if pair.narration else self.tr("text only")
        if is_lesson(pair.source):
            narration = self.tr("lesson file")
        shown = CheckedRow(f"{formatting.bidi_isolated(file_name(pair.source))}  ·  {narration}", is_checked=True)
        shown.setToolTip(plain(pair.source))
        shown.setData(pair, _PAIR)
        return shown

    @property
    def chosen(self) -> list[Pair]:
        rows = (self.model.item(row) for row in range(self.model.rowCount()))
        return [row.data(_PAIR) for row in rows if row.checkState() is Qt.CheckState.Checked]

    def _follow(self) -> None:
        count = len(self.chosen)
        self.add_button.setText(self.tr("Add %n story(s)", "", count))
        self.add_button.setEnabled(count > 0)

    def _add(self) -> None:
        chosen = self.chosen
        if not chosen:
            return
        self.dismiss()
        self.add_requested.emit(chosen)
