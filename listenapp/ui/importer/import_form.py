"""Define the form of the import dialog: text, narration, language and speech model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.widgets import IconButton, NamedBox, button, label
from listenapp.ui.importer.dropped_files import SOUND_TYPES
from listenapp.ui.theme.theme_manager import ThemeManager

STORY_LANGUAGES = (
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

TEXT_TYPES = "*.html *.htm *.mhtml *.mht *.txt *.md *.docx *.epub *.listen *.xml *.rss *.atom"
TIMED_TYPES = "*.srt *.vtt *.ass *.ssa *.lrc *.TextGrid *.json *.csv"
_WITH_TIMES = (*TIMED_TYPES.lower().replace("*", "").split(), ".epub")
_PASTED_HEIGHT = 90  # pixels; fixed, so that the dialog keeps its size


class ImportForm(QWidget):
    changed = Signal()
    submitted = Signal()  # Enter was pressed in a field
    source_given = Signal()  # the source is complete and can be read
    folder_chosen = Signal(str)

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_text()
        self._make_narration()
        self.language_box = NamedBox()
        self.language_box.setAccessibleName(self.tr("Language"))
        self.language_box.addItem(self.tr("Detect automatically"), "")
        for code, name in STORY_LANGUAGES:
            self.language_box.addItem(name, code)
        self.model_box = NamedBox()
        self.model_box.setAccessibleName(self.tr("Speech model"))
        self.show_models(())
        self._model_label = label(self.tr("Speech model"))
        self.keep_times_box = QCheckBox(self.tr("Keep the timing of this file"))
        self.keep_times_box.setToolTip(self.tr("Otherwise the story is timed again with the narration."))
        self.advanced_button = button(self.tr("Advanced"), "link")
        self.advanced_button.setCheckable(True)
        self.advanced_button.toggled.connect(self.show_advanced)
        self.browse_text = IconButton(theme_manager, "folder-open", self.tr("Choose a text file"))
        self.browse_text.clicked.connect(self.choose_text)
        self.browse_sound = IconButton(theme_manager, "folder-open", self.tr("Choose a sound file"))
        self.browse_sound.clicked.connect(self._choose_sound)
        self._lay_out()

    def _make_text(self) -> None:
        self.source_field = QLineEdit()
        self.source_field.setAccessibleName(self.tr("Text"))
        self.source_field.setPlaceholderText(self.tr("Web address or file"))
        self.source_field.editingFinished.connect(self.source_given)
        self.source_field.textChanged.connect(self.changed)
        self.changed.connect(self._show_keep_times)
        self.source_field.returnPressed.connect(self.submitted)
        self.pasted_field = QPlainTextEdit()
        self.pasted_field.setAccessibleName(self.tr("Story text"))
        self.pasted_field.setPlaceholderText(self.tr("Paste text here"))
        self.pasted_field.setFixedHeight(_PASTED_HEIGHT)
        self.pasted_field.setTabChangesFocus(True)
        done = QShortcut(QKeySequence("Ctrl+Return"), self.pasted_field)
        done.setContext(Qt.ShortcutContext.WidgetShortcut)
        done.activated.connect(self.submitted)
        self.pasted_field.textChanged.connect(self.changed)
        self.title_field = QLineEdit()
        self.title_field.setAccessibleName(self.tr("Title"))
        self.title_field.setPlaceholderText(self.tr("Title (optional)"))
        self.title_field.textChanged.connect(self.changed)
        self.title_field.returnPressed.connect(self.submitted)
        self._pasting = QWidget()
        column = QVBoxLayout(self._pasting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title_field)
        column.addWidget(self.pasted_field)
        self.folder_button = button(self.tr("Add a folder…"), "link")
        self.folder_button.clicked.connect(self._choose_folder)
        self.paste_button = button(self.tr("Paste text instead"), "link")
        self.paste_button.clicked.connect(lambda: self.show_paste(self._pasting.isHidden()))

    def _make_narration(self) -> None:
        self.narration_field = NamedBox()
        self.narration_field.setEditable(True)
        self.narration_field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.narration_field.setAccessibleName(self.tr("Narration"))
        line = self.narration_field.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Narration"))
            line.setPlaceholderText(self.tr("Sound file or web address (optional)"))
            line.returnPressed.connect(self.submitted)
        self.narration_field.editTextChanged.connect(self.changed)

    def _lay_out(self) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnMinimumWidth(0, 84)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        rows = (
            (self.tr("Text"), self.source_field, self.browse_text),
            (self.tr("Narration"), self.narration_field, self.browse_sound),
            (self.tr("Language"), self.language_box, None),
        )
        for row, (name, field, browse) in enumerate(rows):
            grid.addWidget(label(name), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
            if browse:
                grid.addWidget(browse, row, 2)
        grid.addWidget(self._pasting, 0, 1, 1, 2)
        grid.addWidget(self.advanced_button, len(rows), 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._model_label, len(rows) + 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.model_box, len(rows) + 1, 1)
        grid.addWidget(self.keep_times_box, len(rows) + 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self._pasting.hide()
        self.keep_times_box.hide()
        self.show_advanced(False)

    # -- filling the form ---------------------------------------------------------------------------------------

    def fill(self, source: str, narration: str) -> None:
        """Fill in source and narration. Clear the pasted text and the offered narrations."""
        self.title_field.clear()
        self.pasted_field.clear()
        self.show_paste(False)
        self.narration_field.clear()
        self.source_field.setText(source)
        self.narration_field.setEditText(narration)

    def show_models(self, names: Sequence[str]) -> None:
        """List the installed speech models. Keep the current choice if it is among them."""
        chosen = self.model_box.currentData()
        self.model_box.clear()
        self.model_box.addItem(self.tr("Choose automatically"), "")
        for name in names:
            self.model_box.addItem(name, name)
        self.model_box.setCurrentIndex(max(0, self.model_box.findData(chosen)))

    def show_narrations(self, addresses: Sequence[str]) -> None:
        """Offer narrations to choose from. Keep the text that was typed."""
        typed = self.narration_field.currentText()
        self.narration_field.clear()
        self.narration_field.addItems(list(addresses))
        self.narration_field.setEditText(typed or (addresses[0] if addresses else ""))

    def show_advanced(self, shown: bool) -> None:
        self._model_label.setVisible(shown)
        self.model_box.setVisible(shown)

    def _show_keep_times(self) -> None:
        """Offer to keep the times of a file that may have some."""
        self.keep_times_box.setVisible(self._may_have_times())

    def _may_have_times(self) -> bool:
        return self.source_field.isVisibleTo(self) and self.source_field.text().strip().lower().endswith(_WITH_TIMES)

    def tallest(self) -> int:
        """Return the height in pixels with all fields shown, so that the dialog can keep it."""
        spacing, height = self._grid.verticalSpacing(), self.sizeHint().height()
        pasting = self._pasting.sizeHint().height() - self.source_field.sizeHint().height()
        keeping = spacing + self.keep_times_box.sizeHint().height()  # never shown with a pasted text
        if self._pasting.isVisibleTo(self):
            height -= pasting
        elif self.keep_times_box.isVisibleTo(self):
            height -= keeping
        if not self.model_box.isVisibleTo(self):
            height += spacing + self.model_box.sizeHint().height()
        return height + max(pasting, keeping)

    def show_paste(self, pasting: bool) -> None:
        """Show the field for a pasted text in place of the source field, or the other way round."""
        self._pasting.setVisible(pasting)
        self.source_field.setVisible(not pasting)
        self.browse_text.setVisible(not pasting)
        self.paste_button.setText(self.tr("Use a link or file instead") if pasting else self.tr("Paste text instead"))
        if pasting:
            self.pasted_field.setFocus()
        self.changed.emit()

    # -- reading the form ---------------------------------------------------------------------------------------

    def request(self) -> ImportRequest:
        pasting = self._pasting.isVisibleTo(self)
        source = "" if pasting else self.source_field.text().strip()
        return ImportRequest(
            source=source,
            pasted=self.pasted_field.toPlainText() if pasting else "",
            title=self.title_field.text().strip() if pasting else "",
            narration=self.narration_field.currentText().strip(),
            language=self.language_box.currentData() or None,
            model=self.model_box.currentData() or "",
            takes_own=source.lower().endswith(".epub"),  # those of a page are offered in the form
            keeps_times=self._may_have_times() and self.keep_times_box.isChecked(),
        )

    def choose_text(self) -> None:
        kinds = self.tr("Stories ({types})").format(types=f"{TEXT_TYPES} {TIMED_TYPES}")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a story"), "", kinds)
        if path:
            self.source_field.setText(path)
            self.source_given.emit()

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of stories")):
            self.folder_chosen.emit(path)

    def _choose_sound(self) -> None:
        kinds = self.tr("Sound ({types})").format(types=SOUND_TYPES)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a narration"), "", kinds)
        if path:
            self.narration_field.setEditText(path)
