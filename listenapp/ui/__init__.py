"""The window: the only package that imports Qt."""

from __future__ import annotations

import sys
from typing import Any

import PySide6.QtCore  # noqa: F401 - brings the module below


def _leave_sources_unread() -> None:
    """PySide reads the source of each module that is imported after it, to learn whether it wants other names for Qt's.

    None does, and it took 12 ms of a start, and more of the first story: https://github.com/napari/napari/issues/8584.
    """
    asker: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(asker, "_mod_uses_pyside"):
        asker._mod_uses_pyside = lambda _module: False


_leave_sources_unread()
