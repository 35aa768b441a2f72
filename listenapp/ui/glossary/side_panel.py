"""Show the side panel of the reader: a tab with the explained words, and one with the starred sentences."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from listenapp.ui.common.scroll_area import scroll_area
from listenapp.ui.common.widgets import margins
from listenapp.ui.glossary.entry_list import WIDTH
from listenapp.ui.glossary.glossary_panel import GlossaryPanel
from listenapp.ui.glossary.saved_panel import SavedPanel

WORDS, SAVED = range(2)


class SidePanel(QFrame):
    def __init__(self, words: GlossaryPanel, saved: SavedPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setFixedWidth(WIDTH)
        self.tabs = QTabBar()
        self.tabs.setObjectName("panelTabs")
        self.tabs.setAccessibleName(self.tr("Words and saved sentences"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self.tr("Words"))
        self.tabs.addTab(self.tr("Saved"))
        self._pages = QStackedWidget()
        self._contents = words, saved
        for contents in self._contents:
            self._pages.addWidget(scroll_area(contents))  # scrolls in a low window
            contents.installEventFilter(self)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(1, 0, 0, 0))
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)

    def height_without_scrolling(self) -> int:
        """Return the least height in pixels at which the shown tab does not scroll as a whole."""
        return self.tabs.sizeHint().height() + self._contents[self.tabs.currentIndex()].minimumSizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Tell the reader when something in a tab was shown or hidden, such as a form: the scroll areas do not."""
        if watched in self._contents and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_tab(self, tab: int) -> None:
        self.tabs.setCurrentIndex(tab)
