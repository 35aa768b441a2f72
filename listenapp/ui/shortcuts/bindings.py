"""Which keys do what: those that ListenApp comes with, changed by those the user chose. Kept in `keys.json`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.ui.shortcuts.actions import DEEDS

Keys = dict[str, tuple[str, ...]]
"""By a deed's name; as QKeySequence writes them for storing."""

DEFAULTS: Keys = {deed.name: deed.keys for deed in DEEDS}


def load(path: Path) -> Keys:
    """What was chosen, the defaults for the rest; a damaged file is as none."""
    chosen: Mapping[str, object] = {}
    with suppress(ListenError):
        found = atomic_files.read_json(path).get("keys")
        chosen = found if isinstance(found, dict) else {}
    told = {name: _told(chosen.get(name)) for name in DEFAULTS}
    return {name: keys if (own := told[name]) is None else own for name, keys in DEFAULTS.items()}


def save(keys: Keys, path: Path) -> None:
    """Only what differs from the defaults. Raises ExportFailed."""
    changed = {name: list(bound) for name, bound in keys.items() if bound != DEFAULTS[name]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_files.write_json(path, {"format": 1, "keys": changed})
    except OSError as error:
        raise atomic_files.not_written(path, error) from error


def rebound(keys: Keys, name: str, key: str) -> Keys:
    """`key` does `name` from now on, and nothing else."""
    freed = {other: tuple(k for k in bound if k != key) for other, bound in keys.items()}
    return {**freed, name: (key,)}


def _told(stored: object) -> tuple[str, ...] | None:
    """None where nothing was told: a deed whose key another one has got has none, and that was told."""
    if not isinstance(stored, list) or not all(isinstance(key, str) for key in stored):
        return None
    return tuple(stored)
