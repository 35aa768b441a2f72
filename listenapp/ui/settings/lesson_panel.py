"""Provide the settings of lessons: their stages and order, their length, and the turns of speaking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem

from listenapp.library.preferences import Preferences
from listenapp.ui.common.key_filters import accepts_typing
from listenapp.ui.common.widgets import IconButton, NamedBox, label
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_panel import SettingsPanel, Stepper
from listenapp.ui.theme.theme_manager import ThemeManager

_STAGES = ("warm-up", "listen", "listen and read", "hard spots", "write", "say", "listen again")
"""Values of `practice.lesson.Stage`, which is not imported before practice is wanted."""
_TURNS = (0.8, 1.0, 1.3, 1.6, 2.0, 2.5, 3.0)  # times the length of the narrator's sentence


class LessonPanel(SettingsPanel):
    def __init__(self, theme_manager: ThemeManager) -> None:
        super().__init__()
        self._fills = False
        self.column.addLayout(self._make_head(theme_manager))
        self.stages = QListWidget()
        self.stages.setObjectName("lessonStages")
        self.stages.setProperty("kind", "plainList")
        self.stages.setAccessibleName(self.tr("Stages of a lesson"))
        self.stages.setToolTip(self.tr("A lesson has the marked stages, in this order."))
        self.stages.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.stages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        accepts_typing(self.stages)
        self.stages.itemChanged.connect(lambda _item: self._store())
        self.column.addWidget(self.stages)
        self.lengths = NamedBox()
        for name, text in (("short", self.tr("Short")), ("normal", self.tr("Normal")), ("long", self.tr("Long"))):
            self.lengths.addItem(text, name)
        self.lengths.activated.connect(lambda _index: self._change(lesson_length=self.lengths.currentData()))
        self.add_row(self.tr("Length of a lesson"), self.lengths)
        self.add_heading(self.tr("Speaking"))
        self.turns_check = QCheckBox(self.tr("Record when the narrator has spoken"))
        self.turns_check.clicked.connect(lambda checked: self._change(records_in_turn=checked))
        self.column.addWidget(self.turns_check)
        self.turn = Stepper(theme_manager, self.tr("Silence for you to begin"), _TURNS, formatting.speed)
        self.turn.setToolTip(self.tr("Times the length of the narrator's sentence"))
        self.turn.chosen.connect(lambda value: self._change(turn_length=value))
        self.column.addWidget(self.turn)

    def _make_head(self, theme_manager: ThemeManager) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(self.tr("Stages of a lesson"), "heading"), 1)
        moves = ((self.tr("Earlier"), "chevron-up", -1), (self.tr("Later"), "chevron-down", 1))
        self.move_buttons = [IconButton(theme_manager, icon, text) for text, icon, _ in moves]
        for made, (_, _, step) in zip(self.move_buttons, moves, strict=True):
            made.clicked.connect(lambda _checked=False, step=step: self._move(step))
            row.addWidget(made)
        return row

    def _names(self) -> dict[str, str]:
        return {
            "warm-up": self.tr("Warm-up"),
            "listen": self.tr("Listen"),
            "listen and read": self.tr("Listen and read"),
            "hard spots": self.tr("Hard spots"),
            "write": self.tr("Write"),
            "say": self.tr("Say"),
            "listen again": self.tr("Listen again"),
        }

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self._show_stages(preferences.lesson_stages)
        self.lengths.setCurrentIndex(max(0, self.lengths.findData(preferences.lesson_length)))
        self.turns_check.setChecked(preferences.records_in_turn)
        self.turn.show_value(preferences.turn_length)

    def _show_stages(self, stored: str) -> None:
        """List the stages of the lesson in their order, and below them the others."""
        chosen = [name for name in dict.fromkeys(stored.split(",")) if name in _STAGES] or list(_STAGES)
        if chosen == self._chosen():
            return
        self._fills = True
        row, names = self.stages.currentRow(), self._names()
        self.stages.clear()
        for name in (*chosen, *(name for name in _STAGES if name not in chosen)):
            item = QListWidgetItem(names[name])
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self.stages.addItem(item)
        self.stages.setCurrentRow(max(0, row))
        self.stages.setFixedHeight(self.stages.sizeHintForRow(0) * len(_STAGES) + 2 * self.stages.frameWidth())
        self._fills = False

    def _chosen(self) -> list[str]:
        items = [self.stages.item(row) for row in range(self.stages.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _move(self, step: int) -> None:
        row = self.stages.currentRow()
        if not 0 <= row + step < self.stages.count():
            return
        self._fills = True
        self.stages.insertItem(row + step, self.stages.takeItem(row))
        self.stages.setCurrentRow(row + step)
        self._fills = False
        self._store()

    def _store(self) -> None:
        """Store the marked stages. A lesson without any has all of them."""
        if self._fills:
            return
        chosen = self._chosen()
        self._change(lesson_stages="" if chosen == list(_STAGES) else ",".join(chosen))
