"""Show a word's card: what the word means, and buttons to hear it, its sentence and all its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import GAP, IconButton, button, label, margins
from listenapp.ui.theme.theme_manager import ThemeManager

_WIDTH, _MEANINGS_HEIGHT = 380, 260  # pixels, of the card and most of its list of meanings
_EDGE = 8  # pixels, distance of the card from the word and from the edges of the page
_PAD = 14


@dataclass(frozen=True, slots=True)
class CardEntry:
    """Meanings of a word with one part of speech, as (definition, example), from one source."""

    headword: str
    about: str  # part of speech
    meanings: tuple[tuple[str, str], ...]
    source: str = ""  # empty for the dictionary


class WordCard(Overlay):
    """Card beside a word of the text. A click elsewhere, the wheel or Esc closes it."""

    word_requested = Signal()
    sentence_requested = Signal()
    all_requested = Signal()
    star_requested = Signal()
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent, shaded=False)
        self.card.setObjectName("wordCard")
        self._word_rect = QRect()
        self._word = label("", "heading", factor=1.25, wrap=True)
        self._make_buttons(theme_manager)
        self._inside = QWidget()
        self._meanings = QVBoxLayout(self._inside)
        self._meanings.setContentsMargins(0, 0, GAP, 0)
        self._meanings.setSpacing(GAP)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self._lay_out()

    def _make_buttons(self, theme_manager: ThemeManager) -> None:
        self.word_button = IconButton(theme_manager, "volume-2", self.tr("Hear the word"), role="accent")
        self.sentence_button = button(self.tr("Sentence"), "link")
        self.sentence_button.setAccessibleName(self.tr("Hear the sentence"))
        self.all_button = button("", "link")
        self._apply_theme()
        theme_manager.changed.connect(self._apply_theme)
        self.save_button = IconButton(theme_manager, "plus", self.tr("Add to my words"))
        self.star_button = IconButton(theme_manager, "star", self.tr("Save sentence"))
        self.star_button.setCheckable(True)
        self.copy_button = IconButton(theme_manager, "copy", self.tr("Copy word, meaning and sentence"))
        self.close_button = IconButton(theme_manager, "x", self.tr("Close"))
        self.word_button.clicked.connect(self.word_requested)
        self.sentence_button.clicked.connect(self.sentence_requested)
        self.all_button.clicked.connect(self.all_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.star_button.clicked.connect(self.star_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.close_button.clicked.connect(self.dismiss)

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._word, 1)
        head.addWidget(self.word_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(2)
        foot.addWidget(self.sentence_button)
        foot.addWidget(self.all_button)
        foot.addStretch(1)
        for icon_button in (self.save_button, self.star_button, self.copy_button):
            foot.addWidget(icon_button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(_PAD, GAP, GAP, GAP))
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _apply_theme(self) -> None:
        self.sentence_button.setIcon(self._theme_manager.icon("play", "accent"))
        self.all_button.setIcon(self._theme_manager.icon("repeat", "accent"))

    def _place(self) -> None:
        """Do nothing, because `open_at` positions the card."""

    # -- content --------------------------------------------------------------------------------------------------

    def show_word(self, word: str, *, is_spoken: bool, has_sentence_sound: bool) -> None:
        self._word.setText(word)
        self.card.setAccessibleName(word)
        self.word_button.setEnabled(is_spoken)
        self.sentence_button.setEnabled(has_sentence_sound)
        self.show_count(0)

    def show_count(self, sentences: int) -> None:
        """Show how many sentences with the word can be heard."""
        self.all_button.setText(self.tr("All %n", "", sentences))
        self.all_button.setAccessibleName(self.tr("Hear all %n sentence(s)", "", sentences))
        self.all_button.setVisible(sentences > 1)

    def show_star(self, is_starred: bool) -> None:
        self.star_button.setChecked(is_starred)
        icon = "star-filled" if is_starred else "star"
        self.star_button.set_icon(icon, self.tr("Remove saved sentence") if is_starred else self.tr("Save sentence"))

    def show_saved(self, is_known: bool, can_save: bool) -> None:
        """Show whether the word is in the list of words."""
        name = self.tr("In the list of words") if is_known else self.tr("Add to my words")
        self.save_button.set_icon("check" if is_known else "plus", name)
        self.save_button.setEnabled(can_save and not is_known)

    def show_entries(self, entries: Sequence[CardEntry], waiting: bool) -> None:
        """Show the meanings. `waiting`: whether the dictionary is still searched, so that more may come."""
        while self._meanings.count():
            item = self._meanings.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        widgets: list[QWidget] = [_entry_widget(entry) for entry in entries]
        if not entries:
            nothing = self.tr("Looking it up…") if waiting else self.tr("Not in the dictionary.")
            widgets = [label(nothing, "quiet", wrap=True)]
        for widget in widgets:
            self._meanings.addWidget(widget)
            widget.show()  # a hidden widget would have no height in `_fit`
        self._meanings.addStretch(1)
        self.card.setAccessibleDescription("\n".join(map(entry_text, entries)))
        if self.isVisible():
            self._fit()

    # -- place ----------------------------------------------------------------------------------------------------

    def open_at(self, word_rect: QRect) -> None:
        """Open the card below the word, or above it. `word_rect` is in coordinates of the parent."""
        self.open()
        self.place_at(word_rect)
        first = self.word_button if self.word_button.isEnabled() else self.close_button
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def place_at(self, word_rect: QRect) -> None:
        """Place the card again after the word has moved."""
        self._word_rect = word_rect
        self._fit()

    def _cover(self) -> None:
        super()._cover()
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        width = min(_WIDTH, self.width() - 2 * _EDGE)
        for widget in self.card.findChildren(QWidget):
            widget.ensurePolished()  # so that the size hint includes the padding of the style sheet
        inner = width - 2 * _PAD - GAP
        self._meanings.invalidate()
        wanted = self._meanings.heightForWidth(inner)
        self._area.setFixedHeight(min(wanted, _MEANINGS_HEIGHT, self.height() // 2))
        layout = self.card.layout()
        height = layout.sizeHint().height() if layout is not None else 0
        self.card.setGeometry(card_rect(self._word_rect, QSize(width, height), self.size(), self.isRightToLeft()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()


def card_rect(word: QRect, size: QSize, room: QSize, right_to_left: bool = False) -> QRect:
    """Return the place of a card of that size: below the word if there is room, else above it, always within `room`."""
    below, above = word.bottom() + _EDGE, word.top() - _EDGE - size.height()
    fits_below = below + size.height() + _EDGE <= room.height()
    top = below if fits_below or above < _EDGE else above
    left = word.right() - size.width() if right_to_left else word.left()
    left = max(_EDGE, min(left, room.width() - _EDGE - size.width()))
    top = max(_EDGE, min(top, room.height() - _EDGE - size.height()))
    return QRect(QPoint(left, top), size)


def entry_text(entry: CardEntry) -> str:
    """Return an entry as plain text, for the clipboard and for screen readers."""
    head = f"{entry.headword} ({entry.about})" if entry.about else entry.headword
    return f"{head}: {'; '.join(definition for definition, _example in entry.meanings)}"


def _entry_widget(entry: CardEntry) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(GAP)
    head.addWidget(label(entry.headword, "heading"))
    head.addWidget(label("  ·  ".join(part for part in (entry.about, entry.source) if part), "quiet"))
    head.addStretch(1)
    column.addLayout(head)
    is_numbered = len(entry.meanings) > 1
    for number, (definition, example) in enumerate(entry.meanings, 1):
        column.addWidget(label(f"{number}. {definition}" if is_numbered else definition, wrap=True))
        if example:
            column.addWidget(label(f"“{example}”", "quiet", wrap=True))
    return widget
