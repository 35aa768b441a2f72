"""Let the user choose among the chapters of a book or the episodes of a feed."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from listenapp.services import book_or_feed as collections
from listenapp.services.book_or_feed import BookOrFeed, Item, TextFrom
from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.titled_dialog import TitledDialog
from listenapp.ui.common.widgets import GAP, button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.importer.checked_list import CheckedList, CheckedRow
from listenapp.ui.importer.dropped_files import SOUND_TYPES, file_name
from listenapp.ui.theme.theme_manager import ThemeManager

CARD_WIDTH = 640
_ITEM = Qt.ItemDataRole.UserRole
_TITLE = Qt.ItemDataRole.UserRole + 1
_FEW = 8  # items that need no filter
_DOT = "  ·  "


class BookOrFeedDialog(TitledDialog):
    """List with a check box for each story. At first, only the first one that the library does not have is checked."""

    add_requested = Signal(list)  # list of ImportRequest
    whole_requested = Signal()  # the book is to become one story

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent, wraps_title=True)
        self._collection = BookOrFeed("", ())
        self.model = QStandardItemModel(self)
        self.model.itemChanged.connect(lambda _item: self._follow())
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterRole(_TITLE)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = CheckedList()
        self.list.setObjectName("collectionList")
        self.list.setModel(self.shown)
        self.list.entered_key.connect(self._add)
        self._make_controls()
        self._lay_out()
        everything = QShortcut(QKeySequence.StandardKey.SelectAll, self.list)
        everything.setContext(Qt.ShortcutContext.WidgetShortcut)
        everything.activated.connect(lambda: self._check_all(True))

    def _make_controls(self) -> None:
        self._found = label("", "quiet", wrap=True)
        self.filter_field = QLineEdit()
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.setPlaceholderText(self.tr("Search titles"))
        self.filter_field.setAccessibleName(self.tr("Search titles"))
        self.filter_field.textChanged.connect(self._filter)
        self.filter_field.returnPressed.connect(self.list.setFocus)
        self.all_box = QCheckBox(self.tr("Select all"))
        self.all_box.clicked.connect(lambda: self._check_all(self.all_box.isChecked()))
        self.write_box = QCheckBox(self.tr("Write the texts from the recordings"))
        self.write_box.setToolTip(self.tr("Use it if the pages do not hold what is said. It may contain mistakes."))
        self.sounds_button = button(self.tr("Add narrations…"), "link")
        self.sounds_button.clicked.connect(self._choose_sounds)
        self.whole_button = button(self.tr("Add as one story"), "link")
        self.whole_button.clicked.connect(self._add_whole)
        self.add_button = button("", "primary")
        self.add_button.clicked.connect(self._add)

    def _place(self) -> None:
        self._place_tall(CARD_WIDTH, CARD_WIDTH)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(GAP)
        choice.addWidget(self.all_box)
        choice.addStretch(1)
        choice.addWidget(self.filter_field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.sounds_button)
        foot.addWidget(self.whole_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        body = QVBoxLayout()
        body.setContentsMargins(margins(0, 0, 8, 0))
        body.setSpacing(12)
        body.addWidget(self._found)
        body.addLayout(choice)
        body.addWidget(self.list, 1)
        body.addWidget(self.write_box)
        body.addLayout(foot)
        self.column.addLayout(body, 1)

    # -- showing ------------------------------------------------------------------------------------------------

    def open_with(self, collection: BookOrFeed) -> None:
        """Show the stories of a book or a feed."""
        self._collection = collection
        name = self.tr("Choose episodes") if collection.is_feed else self.tr("Choose chapters")
        self.set_title(collection.title or name)
        self.setAccessibleName(name)
        self.list.setAccessibleName(self.tr("Episodes") if collection.is_feed else self.tr("Chapters"))
        self._found.setText(self._count())
        self.filter_field.clear()
        self.filter_field.setVisible(len(collection.items) > _FEW)
        self.write_box.setChecked(False)
        can_write = any(item.written() is not item for item in collection.items)
        self.write_box.setVisible(can_write)
        self.sounds_button.setHidden(collection.is_feed)
        self.whole_button.setHidden(collection.is_feed)
        first = next((at for at, item in enumerate(collection.items) if not item.is_known), None)
        self._fill({first} if first is not None else set())
        self.open()
        self.list.setCurrentIndex(self.shown.index(first or 0, 0))
        self.list.scrollTo(self.list.currentIndex())
        self.list.setFocus()

    def _fill(self, checked: set[int]) -> None:
        self.model.clear()
        for at, item in enumerate(self._collection.items):
            self.model.appendRow(self._row(item, is_checked=at in checked))
        self._follow()

    def _count(self) -> str:
        items = self._collection.items
        count = self.tr("%n episode(s).", "", len(items)) if self._collection.is_feed else ""
        known = sum(item.is_known for item in items)
        return formatting.sentences(
            [
                count or self.tr("%n chapter(s).", "", len(items)),
                self.tr("%n already in your library.", "", known) if known else "",
            ]
        )

    def _row(self, item: Item, *, is_checked: bool) -> QStandardItem:
        title = formatting.bidi_isolated(item.title)
        row = CheckedRow(f"{title}\n{_DOT.join(self._facts(item))}", is_checked=is_checked)
        row.setToolTip(plain(item.request.source or item.title))
        row.setData(item, _ITEM)
        row.setData(item.title, _TITLE)
        return row

    def _facts(self, item: Item) -> list[str]:
        """Return what is known of a story: its date and length, its text and sound, and whether the library has it."""
        facts = [
            item.published,
            formatting.clock(item.duration) if item.duration else "",
            formatting.text_length(item.words, item.characters) if item.words else "",
            self._text_fact(item.text_from),
            self._sound_fact(item),
            self.tr("in your library") if item.is_known else "",
        ]
        return [fact for fact in facts if fact]

    def _text_fact(self, origin: TextFrom) -> str:
        return {
            TextFrom.TRANSCRIPT: self.tr("transcript"),
            TextFrom.PAGE: self.tr("text on its web page"),
            TextFrom.FEED: self.tr("text"),
            TextFrom.RECORDING: self.tr("the text is written from the recording"),
        }.get(origin, "")

    def _sound_fact(self, item: Item) -> str:
        narration = item.request.narration
        if not narration and item.text_from is TextFrom.CHAPTER and item.has_sound:
            return self.tr("sound")
        if not narration:
            return "" if item.may_have_sound else self.tr("text only")
        return self.tr("sound") if "://" in narration else formatting.bidi_isolated(file_name(narration))

    # -- choosing -----------------------------------------------------------------------------------------------

    def _rows(self) -> Iterator[QStandardItem]:
        """Yield the rows that the filter shows."""
        for row in range(self.shown.rowCount()):
            yield self.model.itemFromIndex(self.shown.mapToSource(self.shown.index(row, 0)))

    @property
    def chosen(self) -> list[int]:
        """Return the numbers of the checked stories, from 0, also of those that the filter hides."""
        rows = range(self.model.rowCount())
        return [row for row in rows if self.model.item(row).checkState() is Qt.CheckState.Checked]

    def _filter(self, text: str) -> None:
        self.shown.setFilterFixedString(text.strip())
        self._follow()

    def _check_all(self, is_checked: bool) -> None:
        """Check or uncheck the shown stories. Those that the library has are left out."""
        state = Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
        for row in self._rows():
            if state is Qt.CheckState.Unchecked or not row.data(_ITEM).is_known:
                row.setCheckState(state)
        self._follow()

    def _follow(self) -> None:
        count, rows = len(self.chosen), [row for row in self._rows() if not row.data(_ITEM).is_known]
        self.add_button.setText(self.tr("Add %n story(s)", "", count))
        self.add_button.setEnabled(count > 0)
        self.all_box.setEnabled(bool(rows))
        self.all_box.setChecked(bool(rows) and all(row.checkState() is Qt.CheckState.Checked for row in rows))

    def _choose_sounds(self) -> None:
        kinds = self.tr("Sound ({types})").format(types=SOUND_TYPES)
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose the narrations"), "", kinds)
        if paths:
            self.take_sounds(paths)

    def take_sounds(self, paths: list[str]) -> None:
        """Match recordings with the chapters by name and order, and check the chapters that have got one."""
        self._collection = collections.with_narrations(self._collection, collections.sorted_sounds(paths))
        given = set(paths)
        self._fill({at for at, item in enumerate(self._collection.items) if item.request.narration in given})

    # -- adding -------------------------------------------------------------------------------------------------

    def _add(self) -> None:
        if not self.add_button.isEnabled():
            return
        items = [self._collection.items[at] for at in self.chosen]
        requests: list[ImportRequest] = [(item.written() if self._writes else item).request for item in items]
        self.dismiss()
        self.add_requested.emit(requests)

    @property
    def _writes(self) -> bool:
        return self.write_box.isVisibleTo(self) and self.write_box.isChecked()

    def _add_whole(self) -> None:
        self.dismiss()
        self.whole_requested.emit()
