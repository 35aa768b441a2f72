"""Show a red bar in the teacher's window: what the class sees, and buttons that change only that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import IconButton, button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_manager import ThemeManager

_EDGE = 14
_WIDEST = 16777215  # Qt's QWIDGETSIZE_MAX: no limit
_A_WORD = "communication"  # sample of a long word, to measure the longest text
_SEEN = ((None, False, False), ("", False, False), (_A_WORD, False, False), (None, True, False), (None, False, True))


class ClassBar(QFrame):
    """Bar that reminds the teacher of the audience. Its buttons show their names where there is room."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None, *, takes_focus: bool = True) -> None:
        """Create the bar. `takes_focus`: whether Tab reaches the buttons; in the class view, keys do the same."""
        super().__init__(parent)
        self.setObjectName("classBar")
        self.setFixedHeight(44)
        self.state_label = label()
        self.state_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cover_button = _switch(theme_manager, "eye-off", self.tr("Cover text"))
        self.word_button = _named(theme_manager, "chevron-right", self.tr("Next word"))
        self.sentence_button = _named(theme_manager, "chevrons-right", self.tr("Next sentence"))
        self.freeze_button = _switch(theme_manager, "snowflake", self.tr("Freeze"))
        self.black_button = _switch(theme_manager, "monitor-off", self.tr("Black screen"))
        self.keys_button = IconButton(theme_manager, "keyboard", self.tr("Keys of the class view"))
        self.keys_button.setVisible(not takes_focus)
        self.close_button = button(self.tr("End class view"))
        self._named = (
            self.cover_button,
            self.word_button,
            self.sentence_button,
            self.freeze_button,
            self.black_button,
        )
        if not takes_focus:
            for widget in (*self._named, self.keys_button, self.close_button):
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole = ""  # the text of `state_label`, which may show only its beginning
        self._lay_out()
        self.show_seen()
        self.hide()

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(margins(_EDGE, 4, 10, 4))
        row.setSpacing(6)
        row.addWidget(self.state_label, 1)
        for widget in self._named:
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self.keys_button)
        row.addWidget(self.close_button)

    def show_seen(self, *, last_word: str | None = None, frozen: bool = False, black: bool = False) -> None:
        """Show what the class sees.

        `last_word`: the last visible word; an empty string if the whole text is covered, None if nothing is covered.
        """
        self.cover_button.setChecked(last_word is not None)
        self.freeze_button.setChecked(frozen)
        self.black_button.setChecked(black)
        self._whole = self._words(last_word, frozen, black)
        self.state_label.setToolTip(plain(self._whole))
        self.state_label.setAccessibleName(self._whole)
        self._elide()

    def _words(self, last_word: str | None, frozen: bool, black: bool) -> str:
        if black:
            return self.tr("The class sees a black screen.")
        if frozen:
            return self.tr("The class sees a frozen screen.")
        if last_word:
            return self.tr("The class sees the story up to “{word}”.").format(word=formatting.bidi_isolated(last_word))
        return (
            self.tr("The class sees this story.")
            if last_word is None
            else self.tr("The class does not see any text yet.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._name_buttons(True)
        others = [widget for widget in (self.keys_button, self.close_button) if not widget.isHidden()]
        wanted = sum(widget.sizeHint().width() + self._row.spacing() for widget in (*self._named, *others))
        if wanted + self._room_for_words() > self.width():
            self._name_buttons(False)
        self._row.activate()
        self._elide()

    def _room_for_words(self) -> int:
        """Return the width in pixels of the longest text of the bar. The text is more important than button names."""
        metrics = QFontMetrics(self.state_label.font())
        texts = (self._words(word, frozen, black) for word, frozen, black in _SEEN)
        return 3 * _EDGE + max(metrics.horizontalAdvance(text) for text in texts)

    def _name_buttons(self, named: bool) -> None:
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for widget in self._named:
            widget.setToolButtonStyle(beside if named else alone)
            widget.setMaximumWidth(_WIDEST if named else 36)
        self._row.invalidate()

    def _elide(self) -> None:
        metrics, room = QFontMetrics(self.state_label.font()), self.state_label.width()
        self.state_label.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


def _named(theme_manager: ThemeManager, icon: str, name: str) -> IconButton:
    button = IconButton(theme_manager, icon, name)
    button.setText(f"\u2009{name}")  # a thin space, because some icons fill their square
    button.setMinimumWidth(36)
    return button


def _switch(theme_manager: ThemeManager, icon: str, name: str) -> IconButton:
    button = _named(theme_manager, icon, name)
    button.setCheckable(True)
    return button
