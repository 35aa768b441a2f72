"""Show what runs and what waits in a pop-up, with a button to cancel each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import GAP, IconButton, button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.importer.job_queue import JobEntry
from listenapp.ui.theme.theme_manager import ThemeManager

_WIDTH, _TALLEST, _EDGE, _SCROLL_BAR = 400, 420, 8, 16  # pixels


class QueuePopup(Overlay):
    cancel_requested = Signal(int)  # number of a `JobEntry`
    cancel_all_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent, shaded=False)
        self.setAccessibleName(self.tr("Queue"))
        self.card.setFixedWidth(_WIDTH)
        self.rows: list[QueueRow] = []
        self._running: QueueRow | None = None
        self._empty = label(self.tr("Nothing is running."), "quiet")
        self.cancel_all = button(self.tr("Cancel all"), "link")
        self.cancel_all.clicked.connect(self.cancel_all_requested)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GAP)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(16, 14, 12, 12))
        column.setSpacing(10)
        self._heading = label(self.tr("Queue"), "heading")
        column.addWidget(self._heading)
        column.addWidget(self._area, 1)
        column.addWidget(self.cancel_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _place(self) -> None:
        """Leave the place of the card to `open_below`."""

    def open_below(self, opener: QWidget, entries: Sequence[JobEntry]) -> None:
        self.open()
        corner = opener.mapTo(self.parentWidget() or self, QPoint(opener.width(), opener.height() + 6))
        left = corner.x() - _WIDTH if self.isLeftToRight() else corner.x() - opener.width()
        self.card.move(max(_EDGE, min(left, self.width() - _WIDTH - _EDGE)), corner.y())
        self.show_entries(entries)
        (self.rows[0].cancel_button if self.rows else self).setFocus()

    def _fit(self) -> None:
        """Make the card as tall as its jobs need, and scroll where the window is not tall enough."""
        inside, column = self._area.widget(), self.card.layout()
        if inside is None or column is None:
            return
        room = _WIDTH - column.contentsMargins().left() - column.contentsMargins().right()
        for row in self.rows:
            row.show()  # a hidden row has no height
        self._list.activate()
        wrapped = self._list.totalHeightForWidth(room - _SCROLL_BAR) if self._list.hasHeightForWidth() else 0
        list_height = wrapped or self._list.totalSizeHint().height()
        edges, foot = column.contentsMargins(), column.spacing() + self.cancel_all.sizeHint().height()
        others = edges.top() + edges.bottom() + self._heading.sizeHint().height() + column.spacing()
        others += foot if self.cancel_all.isVisibleTo(self.card) else 0
        self.card.resize(_WIDTH, min(_TALLEST, self.height() - self.card.y() - _EDGE, others + list_height + _EDGE))

    def show_entries(self, entries: Sequence[JobEntry]) -> None:
        """Show these jobs. The focus stays at the same place in the list."""
        focused = next((i for i, row in enumerate(self.rows) if row.cancel_button.hasFocus()), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()  # it is deleted later
            row.deleteLater()
        self.rows = [QueueRow(self._theme_manager, entry) for entry in entries]
        for at, row in enumerate(self.rows):
            row.cancel_requested.connect(self.cancel_requested)
            self._list.insertWidget(at, row)
        self._running = self.rows[0] if entries and entries[0].is_running else None
        self._empty.setVisible(not entries)
        self.cancel_all.setVisible(len(entries) > 1)
        self._fit()
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].cancel_button.setFocus()

    def show_progress(self, text: str, fraction: float | None) -> None:
        """Show how far the running job is. `fraction` is from 0 to 1, or None if it is not known."""
        if self._running is not None:
            self._running.show_progress(text, fraction)


class QueueRow(QWidget):
    cancel_requested = Signal(int)

    def __init__(self, theme_manager: ThemeManager, entry: JobEntry) -> None:
        super().__init__()
        name = label(wrap=True)
        name.setText(formatting.bidi_isolated(entry.name))
        self.state = label(self.tr("Running…") if entry.is_running else self.tr("Waiting"), "quiet", factor=0.92)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setVisible(entry.is_running)
        self.cancel_button = IconButton(theme_manager, "x", self.tr("Cancel “{name}”").format(name=entry.name))
        self.cancel_button.clicked.connect(lambda: self.cancel_requested.emit(entry.number))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for widget in (name, self._bar, self.state):
            texts.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignTop)

    def show_progress(self, text: str, fraction: float | None) -> None:
        self.state.setText(text or self.tr("Running…"))
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))
