"""Show what gives the learner most trouble: words and kinds of misses, each with its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from listenapp.practice.log_events import EventKind
from listenapp.practice.miss_classes import MissClass
from listenapp.practice.review.find_sentences import SentenceRef
from listenapp.practice.review.trouble_list import TroubleLine
from listenapp.ui.common.key_filters import accepts_typing
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.practice_page import PracticePage, key_button
from listenapp.ui.theme.theme_manager import ThemeManager


class TroublePage(PracticePage):
    """Page with the lines of trouble on one side, and the sentences of the chosen line on the other."""

    line_chosen = Signal(object)  # TroubleLine
    play_requested = Signal(list)  # of SentenceRef
    practise_requested = Signal(list)  # of SentenceRef

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setObjectName("troublePage")
        self.set_title(self.tr("Trouble list"))
        self.lines = _list("troubleLines", self.tr("Words and kinds of misses"))
        self.sentences = _list("troubleSentences", self.tr("Sentences"))
        self.sentences.setWordWrap(True)
        self.lines.currentRowChanged.connect(self._choose)
        self.sentences.itemActivated.connect(lambda item: self.play_requested.emit([_data(item)]))
        self.message = label("", "quiet", wrap=True)
        self.play_button = key_button(self, self.tr("Play all"), "Ctrl+R")
        self.practise_button = button(self.tr("Practise these"), "primary")
        self.play_button.clicked.connect(lambda: self.play_requested.emit(self.shown_sentences()))
        self.practise_button.clicked.connect(lambda: self.practise_requested.emit(self.shown_sentences()))
        self._fill()

    def _fill(self) -> None:
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(label(self.tr("Words and kinds of misses"), "heading"))
        left.addWidget(self.lines)
        right.addWidget(label(self.tr("Sentences"), "heading"))
        right.addWidget(self.sentences)
        row.setSpacing(24)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        self.body.addWidget(self.message)
        self.body.addLayout(row, 1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.play_button)
        self.foot.addWidget(self.practise_button)
        self.foot.addStretch(1)

    def show_lines(self, lines: Sequence[TroubleLine]) -> None:
        self.lines.clear()
        self.show_sentences(())
        for line in lines:
            item = QListWidgetItem(self._line_text(line))
            item.setData(Qt.ItemDataRole.UserRole, line)
            self.lines.addItem(item)
        none = self.tr("Nothing gives you trouble yet. Practise with a story first.")
        self.message.setText("" if lines else none)
        self.message.setVisible(not lines)
        self.lines.setCurrentRow(0 if lines else -1)
        self.lines.setFocus()

    def _line_text(self, line: TroubleLine) -> str:
        name = formatting.bidi_isolated(line.lemma) if line.lemma else self._class_name(line.miss)
        return self.tr("{name}: missed {misses} of {tries}").format(name=name, misses=line.misses, tries=line.tries)

    def _class_name(self, miss: str) -> str:
        names = {
            MissClass.BOUNDARY.value: self.tr("Where words join"),
            MissClass.ENDING.value: self.tr("Endings"),
            MissClass.NEAR.value: self.tr("Similar words"),
            MissClass.OTHER.value: self.tr("Other words heard"),
            MissClass.MISSING.value: self.tr("Words not heard"),
            EventKind.SHOWN.value: self.tr("Answers shown"),
        }
        return names.get(miss, miss)

    def _choose(self, row: int) -> None:
        item = self.lines.item(row)
        if item is not None:
            self.line_chosen.emit(_data(item))

    def show_sentences(self, sentences: Sequence[SentenceRef]) -> None:
        self.sentences.clear()
        for sentence in sentences:
            item = QListWidgetItem(formatting.bidi_isolated(sentence.text))
            item.setData(Qt.ItemDataRole.UserRole, sentence)
            self.sentences.addItem(item)
        for made in (self.play_button, self.practise_button):
            made.setEnabled(bool(sentences))

    def shown_sentences(self) -> list[SentenceRef]:
        return [_data(self.sentences.item(row)) for row in range(self.sentences.count())]

    @property
    def chosen_line(self) -> TroubleLine | None:
        item = self.lines.currentItem()
        found = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return found if isinstance(found, TroubleLine) else None


def _list(name: str, accessible: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setProperty("kind", "plainList")
    made.setAccessibleName(accessible)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    accepts_typing(made)
    return made


def _data(item: QListWidgetItem) -> Any:
    return item.data(Qt.ItemDataRole.UserRole)
