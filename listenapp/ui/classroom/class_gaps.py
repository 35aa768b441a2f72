"""Show a sentence with gaps to the whole room. The gaps are revealed one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from listenapp.ui.common.marked_text import MarkedText, Part, Role, gap_line
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:  # practice loads when it is first wanted
    from listenapp.practice.teaching.gap_sentences import GapSentence


class GapBoard(QFrame):
    """Board that covers the text of the class view."""

    def __init__(self, theme_manager: ThemeManager, style: TextStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.sentence = MarkedText(theme_manager, QFont(style.text_family))
        column = QVBoxLayout(self)
        column.setContentsMargins(80, 40, 80, 40)
        column.addStretch(1)
        column.addWidget(self.sentence)
        column.addStretch(1)
        self.set_size(style)

    def set_size(self, style: TextStyle) -> None:
        font = QFont(style.text_family)
        font.setPixelSize(round(style.size))
        self.sentence.set_text_font(font)


class ClassGaps(QObject):
    """Gap-fill of the room: the sentences, the one that is shown, and how many of its gaps are revealed."""

    def __init__(self, board: GapBoard, playback: PlaybackController, sentences: Sequence[GapSentence]) -> None:
        super().__init__(board)
        self._board, self._playback, self._sentences = board, playback, sentences
        self._at = self._revealed = 0
        self._show()
        self.play()

    @property
    def _sentence(self) -> GapSentence:
        return self._sentences[self._at]

    def play(self) -> None:
        """Play the sentence that is shown."""
        self._playback.repeat.replay([self._sentence.sentence])

    def next_step(self) -> bool:
        """Reveal the next gap, or go to the next sentence. Return False after the last one."""
        if self._revealed < len(self._sentence.gaps):
            self._revealed += 1
        elif self._at + 1 < len(self._sentences):
            self._at, self._revealed = self._at + 1, 0
            self.play()
        else:
            return False
        self._show()
        return True

    def previous_sentence(self) -> None:
        """Go to the sentence before with all gaps hidden, or play the first one again."""
        self._at, self._revealed = max(0, self._at - 1), 0
        self._show()
        self.play()

    def _show(self) -> None:
        self._board.sentence.show_parts(parts_of(self._sentence, self._revealed))


def parts_of(sentence: GapSentence, revealed: int) -> list[Part]:
    """Return a sentence whose first `revealed` gaps show their words."""
    parts: list[Part] = [(text, Role.TEXT) for text in sentence.printed]
    for number, (first, last) in enumerate(sentence.gaps):
        for i in range(first, last + 1):
            if number < revealed:
                parts[i] = (sentence.printed[i], Role.MISSED)
            else:
                hidden = sentence.printed[i].replace(sentence.words[i], gap_line(sentence.words[i]), 1)
                parts[i] = (hidden, Role.CURRENT if number == revealed else Role.GAP)
    return parts
