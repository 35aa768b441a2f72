"""Let the learner hear some words of the glossary before the story. The meaning comes on a click."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.story.glossary import occurrences
from listenapp.story.model import GlossaryEntry
from listenapp.ui.common.plain_text import menu_text
from listenapp.ui.common.widgets import GAP, IconButton, PushButton, button, label
from listenapp.ui.practice.lesson.centred_column import Centred, filled
from listenapp.ui.practice.lesson.clip_player import Clip
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage, cover_picture

_PICTURE = (240, 130)  # pixels, leaves room for five words in a small window
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WarmUpPage(StagePage):
    """Page of the first stage: title and words. Enter goes on."""

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__(parts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        timed = parts.lesson.timed
        found = occurrences(timed.story, timed.alignment)
        self._spans = {entry.term: each.spans for entry, each in zip(timed.story.glossary, found, strict=True)}
        title = label(timed.story.title, "heading", factor=1.5, wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        if (picture := cover_picture(parts.cover, *_PICTURE)) is not None:
            column.addWidget(picture)
        column.addWidget(title)
        hint = label(self.tr("Hear these words, then press Enter."), "quiet", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        self.word_buttons: list[PushButton] = []
        for entry in parts.lesson.lesson.words:
            column.addLayout(self._row(entry))
        self.start_button = button(self.tr("Start listening"), "primary")
        self.start_button.clicked.connect(self.finished)
        column.addSpacing(GAP)
        column.addWidget(self.start_button, 0, Qt.AlignmentFlag.AlignCenter)
        filled(self, Centred(inside, 560))

    def _row(self, entry: GlossaryEntry) -> QHBoxLayout:
        play = IconButton(self.parts.theme_manager, "volume-2", self.tr("Hear “{word}”").format(word=entry.term))
        play.clicked.connect(partial(self._play, entry))
        meaning = label(entry.definition, wrap=True)
        meaning.hide()
        word = button(menu_text(entry.term), "link")
        word.setToolTip(self.tr("Show the meaning"))
        word.clicked.connect(lambda _checked=False: meaning.setVisible(not meaning.isVisible()))
        self.word_buttons.append(word)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(word, 0, Qt.AlignmentFlag.AlignLeading)
        texts.addWidget(meaning)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(play, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _play(self, entry: GlossaryEntry, _checked: bool = False) -> None:
        """Play the first place where the word is spoken."""
        words = self.lesson.timed.alignment.words
        for first, last in self._spans.get(entry.term, ()):
            start, end = words[first].start, words[last].end
            if start is not None and end is not None:
                self.parts.clips.play((Clip(max(0.0, start - 0.03), end + 0.03),))
                return

    def begin(self) -> None:
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _ENTER:
            self.finished.emit()
        else:
            super().keyPressEvent(event)
