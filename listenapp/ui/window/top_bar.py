"""Build the top bar: library button, title, and buttons for the view and the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.view_options import TextMask
from listenapp.ui.common.widgets import IconButton, label
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_manager import ThemeManager

HEIGHT = 46


class TopBar(QFrame):
    back_requested = Signal()
    appearance_requested = Signal()
    queue_requested = Signal()
    mask_requested = Signal(TextMask)
    practise_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self._title = ""
        self.back_button = IconButton(theme_manager, "arrow-left", self.tr("Library"))
        self.back_button.setText(self.tr("Library"))
        self.back_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back_button.setMinimumSize(QSize(36, 36))
        self.back_button.setMaximumWidth(400)
        self.back_button.clicked.connect(self.back_requested)
        self.title = label("", "title")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.glossary_button = IconButton(theme_manager, "book-a", self.tr("Words in this story"))
        self.glossary_button.setCheckable(True)
        self.type_button = IconButton(theme_manager, "a-large-small", self.tr("Text and colours"))
        self.type_button.clicked.connect(self.appearance_requested)
        self.queue_button = IconButton(theme_manager, "clock", self.tr("Queue"))
        self.queue_button.clicked.connect(self.queue_requested)
        self.queue_button.hide()
        self.eye_button = self._make_eye_button(theme_manager)
        self.class_button = IconButton(theme_manager, "presentation", self.tr("Class view"))
        self.practise_button = self._make_practise_button(theme_manager)
        self.more_button = IconButton(theme_manager, "ellipsis-vertical", self.tr("More"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more_button)
        self.menu.setAccessibleName(self.tr("More"))
        self.more_button.setMenu(self.menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.back_button)
        self._row.addWidget(self.title, 1)
        self._of_reader = (self.practise_button, self.eye_button, self.glossary_button, self.class_button)
        for widget in (
            self.queue_button,
            self.practise_button,
            self.type_button,
            *self._of_reader[1:],
            self.more_button,
        ):
            self._row.addWidget(widget)

    def _make_practise_button(self, theme_manager: ThemeManager) -> IconButton:
        button = IconButton(theme_manager, "ear", self.tr("Practise"))
        button.setText(self.tr("Practise"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setMinimumSize(QSize(36, 36))
        button.setMaximumWidth(400)
        button.clicked.connect(self.practise_requested)
        self.practise_menu = QMenu(button)
        self.practise_menu.setAccessibleName(button.accessibleName())
        button.setMenu(self.practise_menu)
        return button

    def _make_eye_button(self, theme_manager: ThemeManager) -> IconButton:
        button = IconButton(theme_manager, "eye", self.tr("Show or hide text"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setAccessibleName(button.accessibleName())
        kinds = {
            TextMask.NONE: self.tr("Show text"),
            TextMask.BLURRED: self.tr("Blur text"),
            TextMask.UP_TO_VOICE: self.tr("Only what has been spoken"),
            TextMask.SENTENCE: self.tr("Only the current sentence"),
            TextMask.HIDDEN: self.tr("Hide text"),
        }
        group = QActionGroup(menu)
        self._mask_actions: dict[TextMask, QAction] = {}
        for kind, text in kinds.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setChecked(kind is TextMask.NONE)
            action.triggered.connect(lambda _checked=False, wanted=kind: self.mask_requested.emit(wanted))
            menu.addAction(action)
            self._mask_actions[kind] = action
        button.setMenu(menu)
        return button

    def show_mask(self, mask: TextMask) -> None:
        self._mask_actions[mask].setChecked(True)
        self.eye_button.set_icon("eye" if mask is TextMask.NONE else "eye-off", self.tr("Show or hide text"))

    def show_reading(self, title: str) -> None:
        self._title = title
        self.back_button.show()
        self._show_reader_buttons(True)
        self._elide()

    def show_practice(self) -> None:
        """Hide the buttons of the reader during a lesson."""
        self._show_reader_buttons(False)
        self._elide()

    def _show_reader_buttons(self, shown: bool) -> None:
        for widget in self._of_reader:
            widget.setVisible(shown)

    def show_library(self) -> None:
        self._title = "ListenApp"
        self.back_button.hide()
        self._show_reader_buttons(False)
        self._elide()

    def _elide(self) -> None:
        room = max(40, self.title.width() - 8)
        metrics = QFontMetrics(self.title.font())
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self._centre(room - metrics.horizontalAdvance(shown))
        self.title.setText(formatting.bidi_isolated(shown))
        self.title.setToolTip(plain(self._title) if shown != self._title else "")

    def _centre(self, spare: int) -> None:
        """Centre the title in the bar instead of between the buttons, as far as `spare` pixels allow."""
        title = self.title.geometry()
        aside = self.width() - title.left() - title.right() - 1
        left, right = max(0, min(aside, spare)), max(0, min(-aside, spare))
        self.title.setContentsMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._elide()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._elide()
        return done
