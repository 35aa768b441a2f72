"""One sheet to add a story: its text, its narration, its language; what was found; and the progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from listenapp.errors import ListenError
from listenapp.ui.adding import Wish, read
from listenapp.ui.look import GAP, IconButton, IconLabel, Look, button, label
from listenapp.ui.overlay import Overlay
from listenapp.ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from listenapp.importing.document import Found

TEXT_TYPES = "*.html *.htm *.txt *.md"
SOUND_TYPES = "*.mp3 *.m4a *.ogg *.oga *.opus *.flac *.wav *.aac *.wma *.mp4"
CARD_WIDTH = 600
_LANGUAGES = (
    ("", "Found out from the text"),
    ("en", "English"),
    ("es", "Español"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("pt", "Português"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("zh", "中文"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("vi", "Tiếng Việt"),
)


class ImportSheet(Overlay):
    add_wanted = Signal(object)  # Wish
    cancel_wanted = Signal()

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Add a story"))
        self._tasks = tasks
        self._looking: Task | None = None
        self._looked_at = Wish()
        self._make_fields(look)
        self._lay_out(look)
        self.show_form()

    # -- making -------------------------------------------------------------------------------------------------

    def _make_fields(self, look: Look) -> None:
        self.source_field = QLineEdit()
        self.source_field.setAccessibleName(self.tr("Text"))
        self.source_field.setPlaceholderText(self.tr("Address of a page, or a file"))
        self.source_field.editingFinished.connect(self._look_at)
        self.pasted_field = QPlainTextEdit()
        self.pasted_field.setAccessibleName(self.tr("Text of the story"))
        self.pasted_field.setPlaceholderText(self.tr("Paste the text here"))
        self.pasted_field.setFixedHeight(150)
        self.pasted_field.setTabChangesFocus(True)
        self.pasted_field.textChanged.connect(self._follow_fields)
        self.paste_button = button(self.tr("Paste the text instead"), "link")
        self.paste_button.clicked.connect(lambda: self._show_paste(self.pasted_field.isHidden()))
        self.narration_field = QComboBox()
        self.narration_field.setEditable(True)
        self.narration_field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.narration_field.setAccessibleName(self.tr("Narration"))
        line = self.narration_field.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Narration"))
            line.setPlaceholderText(self.tr("A sound file or its address. It can come later"))
        self.narration_field.editTextChanged.connect(self._follow_fields)
        self.source_field.textChanged.connect(self._follow_fields)
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(self.tr("Language"))
        for code, name in _LANGUAGES:
            self.language_box.addItem(self.tr("Found out from the text") if not code else name, code)
        self.browse_text = IconButton(look, "folder-open", self.tr("Choose a text file"))
        self.browse_text.clicked.connect(self.choose_text)
        self.browse_sound = IconButton(look, "folder-open", self.tr("Choose a sound file"))
        self.browse_sound.clicked.connect(self._choose_sound)

    def _lay_out(self, look: Look) -> None:
        self.card.setFixedWidth(CARD_WIDTH)
        close = IconButton(look, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Add a story"), "title", factor=1.35))
        head.addStretch(1)
        head.addWidget(close)
        self._pages = QStackedLayout()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 16, 16, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._pages)  # first: without a parent it would show each page as a window
        self._pages.addWidget(self._make_form(look))
        self._pages.addWidget(self._make_progress())

    def _make_form(self, look: Look) -> QWidget:
        form = QWidget()
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, 84)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        rows = (
            (self.tr("Text"), self.source_field, self.browse_text),
            (self.tr("Narration"), self.narration_field, self.browse_sound),
            (self.tr("Language"), self.language_box, None),
        )
        for number, (name, field, browse) in enumerate(rows):
            at = number * 2
            grid.addWidget(label(name), at, 0)
            grid.addWidget(field, at, 1)
            if browse:
                grid.addWidget(browse, at, 2)
        grid.addWidget(self.pasted_field, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.pasted_field.hide()
        self._found_icon = IconLabel(look, "check", "accent")
        self._fault_icon = IconLabel(look, "triangle-alert", "warning")
        self.note = label("", "quiet", wrap=True)
        note_row = QHBoxLayout()
        note_row.setSpacing(GAP)
        for icon in (self._found_icon, self._fault_icon):
            note_row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        note_row.addWidget(self.note, 1)
        self.add_button = button(self.tr("Add and time"), "primary")
        self.add_button.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.paste_button)
        foot.addStretch(1)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addLayout(grid)
        column.addLayout(note_row)
        column.addStretch(1)
        column.addLayout(foot)
        return form

    def _make_progress(self) -> QWidget:
        shown = QWidget()
        self._progress_text = label("", "heading", factor=1.1, wrap=True)
        self._progress_bar = QProgressBar()
        self._progress_bar.setTextVisible(False)
        self._progress_bar.setRange(0, 1000)
        self._progress_bar.setAccessibleName(self.tr("Progress"))
        hint = label(self.tr("The story opens as soon as its first sentences are timed."), "quiet", wrap=True)
        self.cancel_button: QPushButton = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 8, 8, 0)
        column.setSpacing(16)
        column.addWidget(self._progress_text)
        column.addWidget(self._progress_bar)
        column.addWidget(hint)
        column.addStretch(1)
        column.addLayout(foot)
        return shown

    # -- what is shown ------------------------------------------------------------------------------------------

    def open_with(self, source: str = "", narration: str = "") -> None:
        """Shows the form; what is given goes into its fields, the rest is cleared."""
        self._looked_at = Wish()
        self.pasted_field.clear()
        self._show_paste(False)
        self.narration_field.clear()
        self.source_field.setText(source)
        self.narration_field.setEditText(narration)
        self.show_form()
        self.open()
        self.source_field.setFocus()
        if source:
            self._look_at()

    def show_form(self) -> None:
        self._say("")
        self._pages.setCurrentIndex(0)
        self._follow_fields()

    def show_progress(self, text: str, fraction: float | None) -> None:
        self._pages.setCurrentIndex(1)
        self._progress_text.setText(text)
        if fraction is None:
            self._progress_bar.setRange(0, 0)
        else:
            self._progress_bar.setRange(0, 1000)
            self._progress_bar.setValue(round(1000 * fraction))
        self.cancel_button.setFocus()

    @property
    def progress_text(self) -> str:
        return self._progress_text.text()

    def show_error(self, error: ListenError) -> None:
        self._pages.setCurrentIndex(0)
        self._follow_fields()
        self._say(str(error), "fault")

    def _say(self, text: str, kind: str = "") -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._found_icon.setVisible(kind == "found")
        self._fault_icon.setVisible(kind == "fault")

    def _show_paste(self, pasting: bool) -> None:
        self.pasted_field.setVisible(pasting)
        self.source_field.setEnabled(not pasting)
        self.browse_text.setEnabled(not pasting)
        self.paste_button.setText(self.tr("Use a page or a file") if pasting else self.tr("Paste the text instead"))
        if pasting:
            self.pasted_field.setFocus()
        self._follow_fields()

    # -- fields -------------------------------------------------------------------------------------------------

    def wish(self) -> Wish:
        pasting = self.pasted_field.isVisibleTo(self)
        return Wish(
            source="" if pasting else self.source_field.text().strip(),
            pasted=self.pasted_field.toPlainText() if pasting else "",
            narration=self.narration_field.currentText().strip(),
            language=self.language_box.currentData() or None,
        )

    def _follow_fields(self) -> None:
        if not hasattr(self, "add_button"):
            return
        wish = self.wish()
        self.add_button.setEnabled(bool(wish.source or wish.pasted.strip()))
        self.add_button.setText(self.tr("Add and time") if wish.narration else self.tr("Add to read"))

    def _add(self) -> None:
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        self.add_wanted.emit(self.wish())

    def _look_at(self) -> None:
        """Reads the text that was named, to show what was found and offer the narration it names."""
        wish = self.wish()
        if not wish.source or (wish.source, wish.language) == (self._looked_at.source, self._looked_at.language):
            return
        if self._looking is not None:
            self._looking.drop()
        self._looked_at = wish
        self._say(self.tr("Looking…"))
        self._looking = self._tasks.run(lambda: read(wish), self._show_found, self._show_fault)

    def _show_found(self, found: Found) -> None:
        self._looking = None
        story, typed = found.story, self.narration_field.currentText()
        self.narration_field.clear()
        self.narration_field.addItems(list(found.narrations))
        self.narration_field.setEditText(typed or (found.narrations[0] if found.narrations else ""))
        parts = [self.tr("“{title}”, {count} words").format(title=story.title, count=len(story.words))]
        if story.glossary:
            parts.append(self.tr("{count} words explained").format(count=len(story.glossary)))
        if found.narrations:
            parts.append(self.tr("narration found on the page"))
        self._say(", ".join(parts) + ".", "found")

    def _show_fault(self, error: ListenError) -> None:
        self._looking = None
        self._say(str(error), "fault")

    def choose_text(self) -> None:
        kinds = self.tr("Stories ({types})").format(types=TEXT_TYPES)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a story"), "", kinds)
        if path:
            self.source_field.setText(path)
            self._look_at()

    def _choose_sound(self) -> None:
        kinds = self.tr("Sound ({types})").format(types=SOUND_TYPES)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the narration"), "", kinds)
        if path:
            self.narration_field.setEditText(path)
