"""Let the user name the course and the level of one story or of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.library.summary import Summary
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import NamedBox, button, label
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_manager import ThemeManager

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
_LONGEST = 60  # characters


class LabelsDialog(Overlay):
    chosen = Signal(list, object, object)  # ids of stories; course and level, or None to leave them as they are

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Course and level"))
        self._ids: list[str] = []
        self._about = label("", "quiet", wrap=True)
        self.course_box = _editable_box(self.tr("Course"))
        self.level_box = _editable_box(self.tr("Level"))
        self.save_button = button(self.tr("Save"), "primary")
        self.save_button.clicked.connect(self._save)
        self._lay_out()

    def _lay_out(self) -> None:
        self.card.setFixedWidth(420)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.dismiss)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Course and level"), "title", factor=1.35))
        column.addWidget(self._about)
        for box in (self.course_box, self.level_box):
            column.addSpacing(4)
            column.addWidget(label(box.accessibleName()))
            column.addWidget(box)
        column.addSpacing(12)
        column.addLayout(foot)

    def open_with(self, stories: Sequence[Summary], courses: Sequence[str], levels: Sequence[str]) -> None:
        """Open the dialog for these stories. `courses`, `levels`: the names that are used in the library."""
        self._ids = [story.id for story in stories]
        title = formatting.bidi_isolated(stories[0].title)
        self._about.setText(title if len(stories) == 1 else self.tr("%n story(s)", "", len(stories)))
        self._show(self.course_box, courses, {story.course for story in stories})
        self._show(self.level_box, sorted({*LEVELS, *levels}), {story.level for story in stories})
        self.open()
        self.course_box.setFocus()

    def _show(self, box: QComboBox, names: Sequence[str], values: set[str]) -> None:
        """Show the value that all stories have. Different ones stay as they are until the user types another."""
        box.clear()
        box.addItems(list(names))
        box.setCurrentText(values.pop() if len(values) == 1 else "")
        field = box.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("Different") if values else "")
        field.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.dismiss()
        self.chosen.emit(self._ids, _typed(self.course_box), _typed(self.level_box))


def _editable_box(name: str) -> QComboBox:
    box = NamedBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    field = box.lineEdit()
    assert field is not None
    field.setAccessibleName(name)
    field.setMaxLength(_LONGEST)
    return box


def _typed(box: QComboBox) -> str | None:
    """Return what the user has typed or chosen, or None for an empty field that stands for different values."""
    field = box.lineEdit()
    is_left = field is not None and field.placeholderText() and not field.isModified()
    typed = " ".join(box.currentText().split())
    return None if is_left and not typed else typed
