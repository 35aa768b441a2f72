"""Show the panel of starred sentences, of the open story or of the whole library, and a form for a note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.story.starred import StarredSentence
from listenapp.ui.common.inline_form import InlineForm
from listenapp.ui.common.widgets import GAP, NamedBox, button, label, margins
from listenapp.ui.glossary.entry_list import PAD
from listenapp.ui.glossary.saved_list import SavedDelegate, SavedList, SavedModel, SavedRow
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:
    from listenapp.library.starred.all_starred import StarredStory

_LINK_PAD = 8  # pixels, padding around the text of a link button


class NoteForm(InlineForm):
    """Form for the note of a sentence."""

    saved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save"), parent)
        self.field = self.add_field(self.tr("Note"), self.tr("Your note"))
        self.submitted.connect(self._save)

    def open_with(self, note: str) -> None:
        self.field.setText(note)
        self.field.selectAll()
        self.show()
        self.field.setFocus()

    def _save(self) -> None:
        self.saved.emit(" ".join(self.field.text().split()))
        self.close_form()


class SavedPanel(QFrame):
    sentence_requested = Signal(int)  # of the open story
    story_requested = Signal(str, object)  # id of another story; index of the sentence, or None
    remove_requested = Signal(object)  # StarredSentence
    note_changed = Signal(object, str)  # StarredSentence, its new note
    all_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("savedPanel")
        self.setAccessibleName(self.tr("Saved sentences"))
        self.model = SavedModel(self)
        self.list = SavedList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(SavedDelegate(theme_manager, self.model, self.list))
        self.list.chosen.connect(self._choose)
        self.list.remove_requested.connect(self._remove)
        self.list.note_requested.connect(self.open_note)
        theme_manager.changed.connect(self.list.viewport().update)
        self.form = NoteForm()
        self.form.saved.connect(self._save_note)
        self.form.closed.connect(self.list.setFocus)
        self.form.closed.connect(self._update_foot)
        self._noted: StarredSentence | None = None
        self._stars: tuple[StarredSentence, ...] = ()
        self._story_id = ""
        self._make_scope_box()
        self._make_foot()
        self._empty = label("", "quiet", wrap=True)
        self._empty.setContentsMargins(PAD, GAP, PAD, 0)
        self._filler = QWidget()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(lambda *_indices: self._update_foot())
        self._show_rows([])

    def _make_scope_box(self) -> None:
        self.scope_box = NamedBox()
        self.scope_box.setAccessibleName(self.tr("Stories to list"))
        self.scope_box.addItems([self.tr("In this story"), self.tr("In all stories")])
        self.scope_box.currentIndexChanged.connect(lambda _index: self._list())

    def _make_foot(self) -> None:
        self.note_button = button(self.tr("Add note"), "link")
        self.note_button.clicked.connect(lambda: self.open_note(self.list.currentIndex().row()))
        self._foot = QFrame()
        self._foot.setObjectName("savedFoot")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(margins(PAD - _LINK_PAD, GAP // 2, GAP, GAP // 2))
        row.addWidget(self.note_button)
        row.addStretch(1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PAD, GAP, PAD, GAP)
        head.addWidget(self.scope_box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._filler, 1)
        column.addWidget(self.form)
        column.addWidget(self._foot)

    # -- what is listed -------------------------------------------------------------------------------------------

    @property
    def lists_all(self) -> bool:
        return self.scope_box.currentIndex() == 1

    def show_story(self, story_id: str) -> None:
        """Prepare for another open story."""
        self._story_id = story_id
        self.form.close_form()

    def show_stars(self, stars: Sequence[StarredSentence]) -> None:
        """Show the stars of the open story. A note that is being typed stays with its sentence."""
        self._stars = tuple(stars)
        if self._noted is not None and self._noted not in self._stars:
            self.form.close_form()
        self._list()

    def show_all(self, stories: Sequence[StarredStory]) -> None:
        """Show the stars of the whole library, unless only those of the open story are wanted now."""
        if self.lists_all:
            self._show_rows(
                SavedRow(star, "" if story.id == self._story_id else story.id, story.title)
                for story in stories
                for star in story.sentences
            )

    def _list(self) -> None:
        if self.lists_all:
            self.all_requested.emit()
        else:
            self._show_rows(map(SavedRow, self._stars))

    def _show_rows(self, rows: Iterable[SavedRow]) -> None:
        at = self.list.currentIndex().row()
        self.model.show_rows(tuple(rows))
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index(min(max(0, at), count - 1)))
        self.list.setVisible(bool(count))
        self._filler.setVisible(not count)
        self._empty.setVisible(not count)
        self._update_foot()

    def show_key(self, key: str) -> None:
        """Tell by which key a sentence is saved."""
        hint = self.tr("Press {key} to save the current sentence.").format(key=key)
        self._empty.setText(hint if key else self.tr("No saved sentences yet."))

    def _update_foot(self) -> None:
        row = self._current()
        own = row is not None and not row.story_id
        self._foot.setVisible(own and self.form.isHidden())
        has_note = row is not None and bool(row.star.note)
        self.note_button.setText(self.tr("Edit note") if has_note else self.tr("Add note"))

    def _current(self) -> SavedRow | None:
        index = self.list.currentIndex()
        return self.model.row(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None

    # -- actions of the user --------------------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        row = self.model.row(index)
        if row.story_id:
            self.story_requested.emit(row.story_id, row.star.sentence)
        elif row.star.sentence is not None:
            self.sentence_requested.emit(row.star.sentence)

    def _remove(self, index: int) -> None:
        row = self.model.row(index)
        if not row.story_id:
            self.remove_requested.emit(row.star)

    def open_note(self, index: int) -> None:
        """Open the form with the note of a sentence of the open story."""
        row = self.model.row(index)
        if not row.story_id:
            self._noted = row.star
            self._foot.hide()
            self.form.open_with(row.star.note)

    def _save_note(self, note: str) -> None:
        star, self._noted = self._noted, None
        if star is not None:
            self.note_changed.emit(star, note)
