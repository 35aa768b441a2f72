"""Show the glossary panel: definitions, counts, replay controls, and a form to add a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.story.model import GlossaryEntry
from listenapp.ui.common.inline_form import InlineForm
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.widgets import GAP, IconButton, button, label, margins
from listenapp.ui.glossary.entry_list import PAD
from listenapp.ui.glossary.glossary_list import GlossaryDelegate, GlossaryList, GlossaryModel, GlossaryRow
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_manager import ThemeManager


class WordForm(InlineForm):
    """Form to add a word of the learner's own."""

    word_added = Signal(str, str)  # word, definition

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add"), parent)
        self.term_field = self.add_field(self.tr("Word"), self.tr("Word as in the story"))
        self.definition_field = self.add_field(self.tr("Meaning"), self.tr("Meaning"))
        for field in (self.term_field, self.definition_field):
            field.textChanged.connect(self._follow_fields)
        self.submitted.connect(self._add)
        self._follow_fields()

    def open_with(self, term: str) -> None:
        self.term_field.setText(term)
        self.definition_field.clear()
        self.show()
        (self.definition_field if term else self.term_field).setFocus()

    def _follow_fields(self) -> None:
        term, definition = self._texts()
        self.submit_button.setEnabled(bool(term and definition))

    def _texts(self) -> tuple[str, str]:
        return self.term_field.text().strip(), self.definition_field.text().strip()

    def _add(self) -> None:
        if self.submit_button.isEnabled():
            self.word_added.emit(*self._texts())
            self.close_form()


_LINK_PAD = 8  # pixels, padding around the text of a link button


class GlossaryPanel(QFrame):
    replay_requested = Signal(int)  # an entry's index
    slow_replay_requested = Signal(int)
    occurrence_requested = Signal(int, int)  # index of an entry, number of its sentence
    stop_requested = Signal()
    looked_up = Signal(GlossaryEntry)  # it is not spoken and so has no replay
    word_added = Signal(str, str)  # a new word of the learner, its definition
    word_removed = Signal(int)  # an entry's index

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("glossaryPanel")
        self.setAccessibleName(self.tr("Words in this story"))
        self.model = GlossaryModel(self)
        self.list = GlossaryList()
        self.list.setModel(self.model)
        self._delegate = GlossaryDelegate(theme_manager, self.model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._choose)
        self.list.remove_requested.connect(self._remove)
        self.form = WordForm()
        self.form.word_added.connect(self.word_added)
        self.add_button = button(self.tr("Add a word"), "link")
        self.add_button.setIcon(theme_manager.icon("plus", "accent"))
        self.add_button.clicked.connect(lambda: self.open_form(""))
        self._foot = QFrame()
        self._foot.setObjectName("glossaryFoot")
        self._foot.hide()
        self.form.closed.connect(self._foot.show)
        theme_manager.changed.connect(lambda: self.add_button.setIcon(theme_manager.icon("plus", "accent")))
        self.note = label("", "quiet", wrap=True)
        self.note.setContentsMargins(PAD, 0, PAD, GAP)
        self.note.hide()
        self._empty = label(self.tr("This story has no glossary."), "quiet", wrap=True)
        self._empty.setContentsMargins(PAD, 0, PAD, 0)
        self._filler = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(0)
        for widget in (self.note, self._empty):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._filler, 1)
        column.addWidget(self.form)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(margins(PAD - _LINK_PAD, GAP // 2, GAP, GAP // 2))
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addWidget(self._foot)
        column.addWidget(self._make_replay_card(theme_manager))
        theme_manager.changed.connect(self.list.viewport().update)

    def _make_replay_card(self, theme_manager: ThemeManager) -> QWidget:
        self.card = QFrame()
        self.card.setObjectName("replayCard")
        self._which = label("", "heading")
        self._which.setObjectName("replayedWhich")
        self.previous_button = IconButton(theme_manager, "chevron-left", self.tr("Previous sentence"))
        self.next_button = IconButton(theme_manager, "chevron-right", self.tr("Next sentence"))
        slow = IconButton(theme_manager, "turtle", self.tr("Repeat all slower"))
        stop = button(self.tr("Back to story"))
        stop.setToolTip("Esc")
        slow.clicked.connect(self._again_slower)
        stop.clicked.connect(self.stop_requested)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._which, 1)
        for widget in (self.previous_button, self.next_button, slow):
            row.addWidget(widget)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(PAD, GAP, PAD, PAD)
        column.addLayout(row)
        column.addWidget(stop)
        self.card.hide()
        self._at = 0
        self._again: int | None = None  # entry that was chosen last; choosing it again replays it slower
        return self.card

    def set_can_add(self, can: bool) -> None:
        """Set whether the learner can add words, which is possible once they can be stored with the story.

        A word that is being typed stays while words can be added.
        """
        if not can:
            self.form.close_form()
        self._foot.setVisible(can and self.form.isHidden())

    @property
    def can_add(self) -> bool:
        return self.add_button.isVisibleTo(self) or self.form.isVisibleTo(self)

    def open_form(self, term: str) -> None:
        self._foot.hide()
        self.form.open_with(term)

    def _remove(self, entry: int) -> None:
        if self.model.row(entry).own:
            self.word_removed.emit(entry)

    def show_rows(self, rows: Sequence[GlossaryRow], *, timed: bool = True) -> None:
        """List the words. `timed`: whether the story has times, so that words can be replayed."""
        self.model.show_words(rows, timed=timed)
        self._again = None
        self.show_replay(None)
        self.note.hide()
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._filler.setVisible(not rows)

    def show_replay(self, entry: int | None, at: int = 0, total: int = 0) -> None:
        """Show which of an entry's `total` sentences is replayed. `at` counts from 0. `entry` None ends the replay."""
        self._delegate.emphasised, self._at = entry, at
        self.card.setVisible(entry is not None)
        if entry is not None:
            term = self.model.row(entry).entry.term
            self._which.setText(self.tr("{at} of {total}").format(at=at + 1, total=total))
            self._which.setToolTip(plain(term))
            self.previous_button.setEnabled(at > 0)
            self.next_button.setEnabled(at + 1 < total)
            self.note.hide()
        self.list.viewport().update()

    def show_not_spoken(self, entry: int) -> None:
        if not self.model.timed:
            return
        term = self.model.row(entry).entry.term
        self.note.setText(self.tr("“{term}” is not spoken in this story.").format(term=formatting.bidi_isolated(term)))
        self.note.show()

    def _choose(self, entry: int) -> None:
        if not self.model.row(entry).count or not self.model.timed:
            self.show_not_spoken(entry)
            self.looked_up.emit(self.model.row(entry).entry)
        elif entry == self._again:
            self._again = None
            self.slow_replay_requested.emit(entry)
        else:
            self._again = entry
            self.replay_requested.emit(entry)

    def _again_slower(self) -> None:
        if self._delegate.emphasised is not None:
            self.slow_replay_requested.emit(self._delegate.emphasised)

    def _step(self, by: int) -> None:
        if self._delegate.emphasised is not None:
            self.occurrence_requested.emit(self._delegate.emphasised, self._at + by)
