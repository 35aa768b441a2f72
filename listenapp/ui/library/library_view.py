"""Show the list of stories, or a drop zone where there are none."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from listenapp.library.summary import Summary
from listenapp.ui.common.scroll_area import scroll_area
from listenapp.ui.common.widgets import GAP, NamedBox, button, label, margins
from listenapp.ui.library.cover_cache import CoverCache
from listenapp.ui.library.label_filter import LabelFilter
from listenapp.ui.library.library_model import LibraryModel, Order
from listenapp.ui.library.search_field import SearchField
from listenapp.ui.library.story_delegate import StoryDelegate
from listenapp.ui.library.story_list import StoryList
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:  # imported on first use
    from listenapp.ui.library.empty_library import EmptyLibrary
    from listenapp.ui.library.today_row import TodayRow

_LEAST_ORDER = 120  # pixels; in a narrow window its text is shortened, and not the heading beside it
PAGE_WIDTH = 1400


class LibraryView(QFrame):
    open_requested = Signal(str)  # a story's id
    remove_requested = Signal(str)
    edit_requested = Signal(str)
    narration_requested = Signal(str)
    save_requested = Signal(str)
    labels_requested = Signal(list)  # of Summary
    picture_requested = Signal(str, str)  # a story's id, and the address of its picture
    add_requested = Signal()
    sample_requested = Signal()
    guide_requested = Signal()
    searched = Signal(str)
    order_requested = Signal(str)  # value of Order
    painted = Signal()

    def __init__(self, theme_manager: ThemeManager, covers: CoverCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPage")
        self._theme_manager = theme_manager
        self.model = LibraryModel(self)
        self.search_field = SearchField()
        self.search_field.setPlaceholderText(self.tr("Search titles and texts"))
        self.search_field.setAccessibleName(self.tr("Search library"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setMaximumWidth(280)
        self.search_field.textChanged.connect(self._search)
        self.search_field.returnPressed.connect(self._open_found)
        self.search_field.left.connect(self._enter_list)
        self._make_order_box()
        self.list = StoryList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(StoryDelegate(theme_manager, self.model, covers, self.list))
        covers.arrived.connect(self.list.redraw)
        self.list.chosen.connect(lambda row: self.open_requested.emit(self.model.summary(row).id))
        self.list.remove_requested.connect(self._remove_selected)
        self.filter = LabelFilter()
        self.filter.chosen.connect(self._keep)
        self.remove_requested.connect(lambda id_: self.show_summaries(self.model.without(id_)))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._nothing = label(self.tr("No stories found."), "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(0, 40, 0, 0)
        theme_manager.changed.connect(self.list.redraw)
        self._lay_out()

    def _make_order_box(self) -> None:
        self.order_box = NamedBox()
        self.order_box.setAccessibleName(self.tr("Sort by"))
        self.order_box.setToolTip(self.tr("Sort stories by"))
        self.order_box.setMinimumWidth(_LEAST_ORDER)
        names = {
            Order.RECENT: self.tr("Last opened"),
            Order.ADDED: self.tr("Last added"),
            Order.TITLE: self.tr("Title"),
            Order.MINUTES: self.tr("Length"),
            Order.LOOK: self.tr("Sentences to check"),
        }
        for order, name in names.items():
            self.order_box.addItem(name, order.value)
        self.order_box.activated.connect(lambda row: self.order_requested.emit(self.order_box.itemData(row)))

    def show_order(self, wanted: str) -> None:
        """Show an order in the box, and sort by it. An unknown order counts as the first."""
        row = max(0, self.order_box.findData(wanted))
        self.order_box.setCurrentIndex(row)
        self.model.sort_by(Order(self.order_box.itemData(row)))

    def _lay_out(self) -> None:
        add = button(self.tr("Add a story"), "primary")
        add.clicked.connect(self.add_requested)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.setContentsMargins(margins(14, 0, 2, 0))
        head.addWidget(label(self.tr("Your stories"), "title", factor=1.6))
        head.addStretch(1)
        head.addWidget(self.order_box)
        head.addWidget(self.search_field, 100)  # takes all free room, up to its maximum width
        head.addWidget(add)
        room = QWidget()
        room.setMaximumWidth(PAGE_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 0)
        row.addStretch(1)
        row.addWidget(room, 100)
        row.addStretch(1)
        self._pages = QStackedLayout(room)  # has a parent, or the pages here and below would become windows
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        self._above_list = QVBoxLayout()
        column.addLayout(self._above_list)
        column.addWidget(self.filter)
        self._list_or_nothing = QStackedLayout()
        column.addLayout(self._list_or_nothing, 1)
        self._list_or_nothing.addWidget(self.list)
        self._list_or_nothing.addWidget(self._nothing)
        self._pages.addWidget(self._full)

    @cached_property
    def empty_library(self) -> EmptyLibrary:
        """Create the drop zone for a library without stories."""
        from listenapp.ui.library.empty_library import EmptyLibrary  # noqa: PLC0415 - not needed to show stories

        zone = EmptyLibrary(self._theme_manager)
        zone.choose_requested.connect(self.add_requested)
        zone.sample_requested.connect(self.sample_requested)
        zone.guide_requested.connect(self.guide_requested)
        return zone

    @cached_property
    def today(self) -> TodayRow:
        """Create the row of today, after the list has been painted."""
        from listenapp.ui.library.today_row import TodayRow  # noqa: PLC0415 - not needed to show stories

        row = TodayRow(self._full)
        self._above_list.addWidget(row)
        return row

    @cached_property
    def _empty(self) -> QWidget:
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.empty_library, 100)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(3)
        area = scroll_area(page)
        self._pages.addWidget(area)
        return area

    def chosen_id(self) -> str:
        """Return the id of the selected story, or an empty string where there is none."""
        chosen = self.chosen()
        return chosen.id if chosen is not None else ""

    def chosen(self) -> Summary | None:
        """Return the selected story, or None where there is none."""
        index = self.list.currentIndex()
        return self.model.summary(index.row()) if index.isValid() else None

    def title_of(self, id_: str) -> str:
        """Return the title of a listed story, or an empty string for an unknown id."""
        shown = map(self.model.summary, range(self.model.rowCount()))
        return next((summary.title for summary in shown if summary.id == id_), "")

    def show_summaries(self, summaries: list[Summary]) -> None:
        row = self.list.currentIndex().row()
        self.model.show(summaries)
        self.filter.show_names(self.model.courses, self.model.levels)
        self._pages.setCurrentWidget(self._full if summaries else self._empty)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(min(max(0, row), self.model.rowCount() - 1)))
        self._show_found()

    def show_found_in_text(self, hits: dict[str, str]) -> None:
        self.model.add_found(hits)
        self._show_found()

    def _open_found(self) -> None:
        """Open the selected story, or else the first one."""
        if self.model.rowCount():
            row = max(0, self.list.currentIndex().row())
            self.open_requested.emit(self.model.summary(row).id)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _keep(self, course: str, level: str) -> None:
        self.model.keep(course, level)
        self._show_found()

    def _selected(self) -> list[Summary]:
        return [self.model.summary(row) for row in self.list.selected_rows()]

    def _remove_selected(self) -> None:
        for summary in self._selected():
            self.remove_requested.emit(summary.id)

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
        summary = self.model.summary(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self._selected()
        if summary in selected and len(selected) > 1:
            self._add_entries_of_several(menu, selected)
        else:
            self._add_entries(menu, summary)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _add_entries_of_several(self, menu: QMenu, selected: list[Summary]) -> None:
        labels, remove = QAction(self.tr("Course and level…"), menu), QAction(self.tr("Remove"), menu)
        labels.triggered.connect(lambda: self.labels_requested.emit(selected))
        remove.triggered.connect(self._remove_selected)
        menu.addActions([labels, remove])

    def _add_entries(self, menu: QMenu, summary: Summary) -> None:
        id_ = summary.id
        entries = (
            (self.tr("Open"), self.open_requested),
            (self.tr("Edit title and text…"), self.edit_requested),
            (
                self.tr("Replace narration…") if summary.has_audio else self.tr("Add narration…"),
                self.narration_requested,
            ),
            (self.tr("Share…"), self.save_requested),
            (self.tr("Remove"), self.remove_requested),
        )
        for text, wanted in entries:
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, ask=wanted: ask.emit(id_))
            menu.addAction(action)
        labels = QAction(self.tr("Course and level…"), menu)
        labels.triggered.connect(lambda: self.labels_requested.emit([summary]))
        if not summary.is_damaged:
            menu.insertAction(menu.actions()[-2], labels)
        if summary.picture.startswith(("http://", "https://")) and not summary.cover:
            fetch = QAction(self.tr("Download picture"), menu)
            fetch.triggered.connect(lambda: self.picture_requested.emit(summary.id, summary.picture))
            menu.insertAction(menu.actions()[-1], fetch)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()
