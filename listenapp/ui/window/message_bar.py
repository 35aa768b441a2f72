"""Show one message under the top bar: what happened, what to do, and buttons to do it. It is never modal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.widgets import GAP, IconButton, IconLabel, button, label, margins
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.theme.theme_manager import ThemeManager

MessageAction = tuple[str, Callable[[], None]]


class MessageBar(QFrame):
    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._theme_manager = theme_manager
        self._happened = label("", "heading", wrap=True)
        self._to_do = label("", "quiet", wrap=True)
        for text in (self._happened, self._to_do):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._warning = IconLabel(theme_manager, "triangle-alert", "warning")
        self._note = IconLabel(theme_manager, "info", "accent")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._happened)
        texts.addWidget(self._to_do)
        self._offers = QHBoxLayout()
        close = IconButton(theme_manager, "x", self.tr("Close message"))
        close.clicked.connect(self.hide)
        self._close = close
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 10, 10, 10))
        row.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addLayout(self._offers)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(GAP + 4)
        self.hide()

    @property
    def text(self) -> str:
        return formatting.sentences([self._happened.text(), self._to_do.text()])

    def show_error(self, error: ListenError, *offers: MessageAction) -> None:
        self._show("warning", *error_messages.error_message(error), offers)

    def show_warning(self, happened: str, to_do: str, *offers: MessageAction) -> None:
        self._show("warning", happened, to_do, offers)

    def show_note(self, happened: str, to_do: str = "", *offers: MessageAction) -> None:
        self._show("note", happened, to_do, offers)

    def hide_note(self) -> None:
        """Hide a note that offers nothing. Warnings stay."""
        if self.property("severity") == "note" and not self._offers.count():
            self.hide()

    def _show(self, severity: str, happened: str, to_do: str, offers: tuple[MessageAction, ...]) -> None:
        self.setProperty("severity", severity)
        self._warning.setVisible(severity == "warning")
        self._note.setVisible(severity == "note")
        self._happened.setText(formatting.line(happened))
        self._to_do.setText(formatting.line(to_do))
        self._to_do.setVisible(bool(to_do))
        edge = Qt.AlignmentFlag.AlignTop if to_do else Qt.AlignmentFlag.AlignVCenter
        for beside in (self._warning, self._note, self._close):
            self._row.setAlignment(beside, edge)
        self._put_offers(offers)
        self.setAccessibleName(self.text)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _put_offers(self, offers: tuple[MessageAction, ...]) -> None:
        while self._offers.count():
            item = self._offers.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for text, act in offers:
            offer = button(text)
            offer.clicked.connect(self.hide)
            offer.clicked.connect(act)
            self._offers.addWidget(offer)
