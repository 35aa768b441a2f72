"""Provide a page that covers the whole window: a title, one thing in the middle, and keys at the foot."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.scroll_area import scroll_area
from listenapp.ui.common.widgets import IconButton, PushButton, button, label, margins
from listenapp.ui.practice.lesson.flow_layout import FlowLayout, height_for_width_policy
from listenapp.ui.theme.theme_manager import ThemeManager

COLUMN = 760  # pixels


class PracticePage(Overlay):
    """Page in front of the window. Esc leaves it. `body` takes the contents, `foot` the buttons.

    While it is shown it has the message bar of the window, which it would cover otherwise.
    """

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.card.setObjectName("practicePage")
        self._messages: QFrame | None = None  # the message bar of the window, while it is here
        self._after_messages: QWidget | None = None  # what is below the bar in the window
        self.title = label("", "title", factor=1.35)
        self.note = label("", "quiet")
        self.close_button = IconButton(theme_manager, "x", self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.note)
        self.head.addWidget(self.close_button)
        self.body, self.foot = QVBoxLayout(), QHBoxLayout()
        self.body.setSpacing(16)
        self.foot.setSpacing(8)
        self._lay_out_card()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not event.spontaneous():
            self._borrow_messages()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        if not event.spontaneous():
            self._return_messages()

    def _borrow_messages(self) -> None:
        whole, card = self.parentWidget(), self.card.layout()
        message = whole.findChild(QFrame, "messageBar") if whole is not None else None
        layout = whole.layout() if whole is not None else None
        if message is None or not isinstance(layout, QVBoxLayout) or not isinstance(card, QVBoxLayout):
            return
        following = layout.itemAt(layout.indexOf(message) + 1)
        if layout.indexOf(message) >= 0 and following is not None:
            self._messages, self._after_messages = message, following.widget()
            card.insertWidget(card.indexOf(self.head) + 1, message)

    def _return_messages(self) -> None:
        message, self._messages = self._messages, None
        layout = whole.layout() if (whole := self.parentWidget()) is not None else None
        if message is not None and isinstance(layout, QVBoxLayout) and self._after_messages is not None:
            layout.insertWidget(layout.indexOf(self._after_messages), message)

    def _lay_out_card(self) -> None:
        middle = QWidget()
        middle.setLayout(self.body)
        area = scroll_area(middle)  # scrolls in a low window
        area.setMaximumWidth(COLUMN)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(area, 100)
        row.addStretch(1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(24, 16, 16, 20))
        column.setSpacing(12)
        column.addLayout(self.head)
        column.addLayout(row, 1)
        column.addLayout(self.foot)


def text_font(family: str, size: float, factor: float = 1.0) -> QFont:
    """Return the font of story texts, `factor` times as large as on the page."""
    font = QFont(family)
    font.setPixelSize(round(size * factor))
    return font


def wrapped_row(widgets: Iterable[QWidget]) -> QWidget:
    """Return a row of buttons that goes on in a second line where the window is too narrow for them."""
    row = QWidget()
    row.setSizePolicy(height_for_width_policy())
    flow = FlowLayout(row, space=8, leading=8)
    for widget in widgets:
        flow.addWidget(widget)
    return row


def key_button(page: QWidget, text: str, key: str) -> PushButton:
    """Make a button whose key works wherever the focus is on the page."""
    made = button(text)
    made.setAccessibleName(text)
    made.set_shortcut(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    shortcut = QShortcut(QKeySequence(key), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: made.click() if made.isVisible() else None)
    return made
