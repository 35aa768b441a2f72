"""Show what a story can be shared as, the progress of saving it, and where the file is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from listenapp.ui.common.key_filters import ARROWS, keep_keys
from listenapp.ui.common.overlay import Overlay, ProgressPage
from listenapp.ui.common.scroll_area import scroll_area
from listenapp.ui.common.widgets import IconButton, IconLabel, PushButton, button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.share.share_choices import CHOICES, ShareChoice
from listenapp.ui.theme.theme_manager import ThemeManager

CARD_WIDTH, CARD_HEIGHT = 620, 430
_COLUMNS = 2


class ShareDialog(Overlay):
    """Dialog with four pages: cards, more cards, progress, and the saved file."""

    chosen = Signal(object)  # ShareChoice with a format
    cancel_requested = Signal()
    show_requested = Signal(Path)  # file whose folder the user wants to see

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Share"))
        self._path = Path()
        self._back = IconButton(theme_manager, "arrow-left", self.tr("Back"))
        self._back.clicked.connect(lambda: self._show_cards(CHOICES))
        self._title = label("", "title", factor=1.35)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = IconButton(theme_manager, "x", self.tr("Close"))
        self._close.clicked.connect(self.close_dialog)
        self._cards: dict[Sequence[ShareChoice], QWidget] = {}
        self._progress = ProgressPage(self.tr("You can cancel at any time. No file is left behind."))
        self._progress.cancel_button.clicked.connect(self.cancel_requested)
        self._saved = _SavedPage()
        self._saved.show_button.clicked.connect(lambda: self.show_requested.emit(self._path))
        self._saved.done_button.clicked.connect(self.close_dialog)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._progress)
        self._pages.addWidget(self._saved)
        self._lay_out()

    def _place(self) -> None:
        self._place_tall(CARD_WIDTH, CARD_HEIGHT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(20, 14, 12, 16))
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    @property
    def is_saving(self) -> bool:
        return self.isVisible() and self._pages.currentWidget() is self._progress

    @property
    def text(self) -> str:
        """Return what the dialog says of the file that is saved."""
        return self._progress.text if self.is_saving else self._saved.text

    def open(self) -> None:
        """Show the cards."""
        self._show_cards(CHOICES)
        super().open()
        self._focus_first()

    def dismiss(self) -> None:
        """Go one step back: cancel saving, return to the first cards, or close the dialog."""
        if self.is_saving:
            self.cancel_requested.emit()
        elif self._back.isVisible():
            self._back.click()
        else:
            self.close_dialog()

    def close_dialog(self) -> None:
        """Close the dialog, whatever page it shows."""
        self._show_cards(CHOICES)
        super().dismiss()

    # -- cards --------------------------------------------------------------------------------------------------

    def _show_cards(self, choices: Sequence[ShareChoice], title: str = "") -> None:
        if choices not in self._cards:
            page = self._cards[choices] = scroll_area(_card_page(self._theme_manager, choices, self._choose))
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(self._cards[choices])
        self._set_head(title or self.tr("Share"), has_back=choices is not CHOICES)
        if self.isVisible():
            self._focus_first()

    def _choose(self, choice: ShareChoice) -> None:
        if choice.more:
            self.show_more(choice)
        else:
            self.chosen.emit(choice)

    def show_more(self, choice: ShareChoice) -> None:
        """Show the cards that a card leads to."""
        self._show_cards(choice.more, choice.shown_title)

    def _focus_first(self) -> None:
        page = self._pages.currentWidget()
        first = page.findChild(ShareCard) if page is not None else None
        if first is not None:
            first.setFocus()

    def _set_head(self, title: str, *, has_back: bool = False, has_close: bool = True) -> None:
        self._title.setText(title)
        self._back.setVisible(has_back)
        self._close.setVisible(has_close)

    # -- saving -------------------------------------------------------------------------------------------------

    def show_saving(self, path: Path) -> None:
        self._path = path
        text = self.tr("Saving “{name}”…").format(name=formatting.bidi_isolated(path.name))
        self._progress.show_progress(text, None)
        self._pages.setCurrentWidget(self._progress)
        self._set_head(self.tr("Share"), has_close=False)
        self._progress.cancel_button.setFocus()

    def show_progress(self, fraction: float) -> None:
        self._progress.show_progress(self._progress.text, fraction)

    def show_saved(self) -> None:
        text = self.tr("Saved as “{name}” in “{folder}”.")
        folder = self._path.parent.name or str(self._path.parent)
        self._saved.show_text(
            text.format(name=formatting.bidi_isolated(self._path.name), folder=formatting.bidi_isolated(folder))
        )
        self._pages.setCurrentWidget(self._saved)
        self._set_head(self.tr("Share"))
        self._saved.show_button.setFocus()

    def show_choices(self) -> None:
        """Show the cards again, after saving was cancelled or has failed."""
        self._show_cards(CHOICES)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class ShareCard(PushButton):
    """Button with an icon, a name and one line that says what it is for."""

    def __init__(self, theme_manager: ThemeManager, choice: ShareChoice) -> None:
        super().__init__()
        self.choice = choice
        keep_keys(self, ARROWS)
        self.setProperty("kind", "card")
        self.setObjectName(f"share-{choice.format or choice.title}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(choice.shown_title)
        self.setAccessibleDescription(choice.shown_line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(choice.shown_title, "heading"))
        texts.addWidget(label(choice.shown_line, "quiet", factor=0.92, wrap=True))
        texts.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(12, 10, 12, 10))
        self._row.setSpacing(12)
        self._row.addWidget(IconLabel(theme_manager, choice.icon, "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(texts, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Move the focus to the card beside, above or below. Qt would go through them one by one."""
        step, page = _STEPS.get(event.key()), self.parentWidget()
        if step is None or page is None:
            super().keyPressEvent(event)
            return
        cards = page.findChildren(ShareCard)
        here, sideways = cards.index(self), abs(step) == 1
        wanted = here + (-step if sideways and self.isRightToLeft() else step)
        if 0 <= wanted < len(cards) and (not sideways or wanted // _COLUMNS == here // _COLUMNS):
            cards[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._row.totalHeightForWidth(width)


class _SavedPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._line = label("", "heading", factor=1.1, wrap=True)
        self._line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_button = button(self.tr("Show in folder"))
        self.done_button = button(self.tr("Done"), "primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.show_button)
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 8, 8, 0))
        column.addWidget(self._line)
        column.addStretch(1)
        column.addLayout(foot)

    @property
    def text(self) -> str:
        return self._line.text()

    def show_text(self, text: str) -> None:
        self._line.setText(text)
        self._line.setAccessibleName(text)


def _card_page(
    theme_manager: ThemeManager, choices: Sequence[ShareChoice], choose: Callable[[ShareChoice], None]
) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(margins(0, 2, 8, 2))
    grid.setSpacing(10)
    for number, choice in enumerate(choices):
        card = ShareCard(theme_manager, choice)
        card.clicked.connect(partial(choose, choice))
        grid.addWidget(card, number // _COLUMNS, number % _COLUMNS)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return page
