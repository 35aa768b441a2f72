"""Bind actions to the keys that the user chose (`keys.json`), and show the keys in tool tips."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.system import disk_errors
from listenapp.ui.common.key_filters import is_for_focused_widget
from listenapp.ui.common.widgets import IconButton, PushButton
from listenapp.ui.shortcuts.actions import ACTIONS

Keys = dict[str, tuple[str, ...]]
"""Shortcuts by action name, in the portable text format of QKeySequence."""

DEFAULTS: Keys = {spec.name: spec.keys for spec in ACTIONS}
_FORMER_NAMES = {
    "highlight_earlier": "light_earlier",
    "highlight_later": "light_later",
    "next_low_confidence": "next_doubt",
    "next_text_mask": "next_veil",
    "playback_options": "manner",
}
"""Names by which files of earlier versions know some actions."""


def load(path: Path) -> Keys:
    """Return the shortcuts of the file, with the defaults for the rest. A damaged file gives the defaults."""
    chosen: Mapping[str, object] = {}
    with suppress(ListenError):
        found = atomic_files.read_json(path).get("keys")
        chosen = found if isinstance(found, dict) else {}
    stored = {name: _valid_keys(chosen.get(name, chosen.get(_FORMER_NAMES.get(name, name)))) for name in DEFAULTS}
    return {name: keys if (own := stored[name]) is None else own for name, keys in DEFAULTS.items()}


def save(keys: Keys, path: Path) -> None:
    """Write the shortcuts that differ from the defaults. Raises ExportFailed."""
    changed = {name: list(bound) for name, bound in keys.items() if bound != DEFAULTS[name]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_files.write_json(path, {"format": 1, "keys": changed})
    except OSError as error:
        raise disk_errors.not_written(path, error) from error


def rebind(keys: Keys, name: str, key: str) -> Keys:
    """Return the shortcuts with `key` as the only key of action `name`. Other actions lose `key`."""
    freed = {other: tuple(k for k in bound if k != key) for other, bound in keys.items()}
    return {**freed, name: (key,)}


def _valid_keys(stored: object) -> tuple[str, ...] | None:
    """Return the stored keys of an action, or None if nothing valid is stored.

    An empty tuple is valid: the action has lost its key to another one.
    """
    if not isinstance(stored, list) or not all(isinstance(key, str) for key in stored):
        return None
    return tuple(stored)


class ShortcutManager(QObject):
    """Manager of the window's shortcuts: one QAction for each action."""

    changed = Signal(object)  # Keys, after the user has changed a shortcut

    def __init__(self, window: QWidget, keys: Keys, do: Callable[[str], None]) -> None:
        """`do` is called with the name of the action whose key was pressed."""
        super().__init__(window)
        self.keys = keys
        self.actions: dict[str, QAction] = {}
        self._buttons: dict[str, IconButton | PushButton] = {}
        self._reserved: frozenset[str] = frozenset()
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("Actions", spec.label), window)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(partial(_call, do, spec.name))
            window.addAction(action)
            self.actions[spec.name] = action
        self._apply()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Accept a ShortcutOverride event for a key that belongs to the focused widget.

        Qt sends the event to the window last. An accepted key does not trigger a shortcut.
        """
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_for_widget = is_for_focused_widget(event, QApplication.focusWidget())
        event.setAccepted(is_for_widget)
        return is_for_widget

    def attach_buttons(self, buttons: Mapping[str, IconButton | PushButton]) -> None:
        """Show the keys in the tool tips of `buttons` (by action name), and keep them up to date."""
        self._buttons.update(buttons)
        for name, button in buttons.items():
            self._update_tool_tip(name, button)

    def shown(self, name: str) -> str:
        """Return the first key of an action as native text; empty if it has none."""
        return self.actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def has_key(self, name: str, key: int) -> bool:
        """Return whether an action is bound to a key, with any modifiers."""
        bound: list[Any] = [keys for keys in self.actions[name].shortcuts() if not keys.isEmpty()]  # not in the stubs
        return any(keys[0].key() == key for keys in bound)

    def reserve(self, keys: Iterable[str]) -> None:
        """Take these keys away from all actions for now. An empty `keys` returns them."""
        self._reserved = frozenset(keys)
        self._apply()

    def rebind(self, name: str, key: str) -> None:
        self._use(rebind(self.keys, name, key))

    def reset(self) -> None:
        self._use(dict(DEFAULTS))

    def _use(self, keys: Keys) -> None:
        if keys != self.keys:
            self.keys = keys
            self._apply()
            self.changed.emit(keys)

    def _apply(self) -> None:
        for name, written in self.keys.items():
            self.actions[name].setShortcuts([QKeySequence(key) for key in written if key not in self._reserved])
        for name, button in self._buttons.items():
            self._update_tool_tip(name, button)

    def _update_tool_tip(self, name: str, button: IconButton | PushButton) -> None:
        button.set_shortcut(self.shown(name))


def _call(do: Callable[[str], None], name: str, _checked: bool = False) -> None:
    do(name)
