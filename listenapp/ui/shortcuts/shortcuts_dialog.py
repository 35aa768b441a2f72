"""Show all shortcuts in a dialog. Typing searches them, and pressing a key changes one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QKeySequenceEdit, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import IconButton, button, label, margins
from listenapp.ui.shortcuts.actions import ACTIONS, ActionSpec, Group
from listenapp.ui.shortcuts.shortcut_manager import DEFAULTS, Keys
from listenapp.ui.theme.theme_manager import ThemeManager


class _Row:
    def __init__(self, action: ActionSpec, label_text: str) -> None:
        self.action = action
        self.name = label(label_text)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(label_text)
        self.edit.setFixedWidth(170)
        for field in self.edit.findChildren(QLineEdit):
            field.setAccessibleName(label_text)
            if QGuiApplication.isRightToLeft():  # some names of keys are not translated and would be left-aligned
                field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def show(self, shown: bool) -> None:
        self.name.setVisible(shown)
        self.edit.setVisible(shown)


class ShortcutsDialog(Overlay):
    rebind_requested = Signal(str, str)  # name of an action, the key
    reset_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.card.setFixedWidth(600)
        self._rows = [_Row(action, QCoreApplication.translate("Actions", action.label)) for action in ACTIONS]
        self._headings: dict[Group, QWidget] = {}
        self._keys: Keys = DEFAULTS
        self.search_field = QLineEdit()
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setAccessibleName(self.tr("Search shortcuts"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.textChanged.connect(self._search)
        self._lay_out(theme_manager)

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        close = IconButton(theme_manager, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Keyboard shortcuts"), "title", factor=1.35))
        head.addSpacing(12)
        head.addWidget(self.search_field, 1)
        head.addWidget(close)
        reset = button(self.tr("Reset shortcuts"), "link")
        reset.clicked.connect(self.reset_requested)
        hint = label(self.tr("To change a shortcut, click it and press a new key."), "quiet", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(reset)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(self._make_list())
        area.setMinimumHeight(260)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(24, 16, 16, 16))
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _make_list(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(margins(0, 0, 12, 0))
        grid.setVerticalSpacing(6)
        titles = {
            Group.LISTEN: self.tr("Listening"),
            Group.READ: self.tr("Reading"),
            Group.EDIT_TIMES: self.tr("Timing"),
            Group.CLASS: self.tr("Class"),
            Group.WINDOW: self.tr("Window"),
        }
        line = 0
        for group, title in titles.items():
            self._headings[group] = label(title, "heading")
            grid.addWidget(self._headings[group], line, 0, 1, 2)
            line += 1
            for row in self._rows:
                if row.action.group is group:
                    grid.addWidget(row.name, line, 0)
                    grid.addWidget(row.edit, line, 1)
                    row.edit.editingFinished.connect(lambda changed=row: self._changed(changed))
                    line += 1
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(line, 1)
        return whole

    def _cover(self) -> None:
        super()._cover()
        self.card.setFixedHeight(max(320, min(640, self.height() - 48)))

    def show_keys(self, keys: Keys) -> None:
        self._keys = keys
        for row in self._rows:
            bound = keys.get(row.action.name) or DEFAULTS[row.action.name]
            row.edit.setKeySequence(QKeySequence(bound[0] if keys.get(row.action.name) else ""))

    def open(self) -> None:
        super().open()
        self.search_field.setFocus()

    def _changed(self, row: _Row) -> None:
        key = row.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        leaves = key in self._keys["leave"]  # Esc, or the key that the user chose: leaves the field
        if leaves and row.action.name != "leave":
            self.show_keys(self._keys)
            self.search_field.setFocus()
        elif key:
            self.rebind_requested.emit(row.action.name, key)

    def _search(self, typed: str) -> None:
        wanted = typed.casefold().split()
        seen: set[Group] = set()
        for row in self._rows:
            native = row.edit.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
            about = f"{row.name.text()} {native}".casefold()
            found = all(part in about for part in wanted)
            row.show(found)
            seen |= {row.action.group} if found else set()
        for group, heading in self._headings.items():
            heading.setVisible(group in seen)
