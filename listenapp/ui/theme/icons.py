"""Render the SVG line icons in a colour of the theme, sharp at any scale."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from listenapp.system.temporary_folder import TemporaryFolder

SIZE = 20  # device-independent pixels
_DIRECTED = frozenset({"arrow-left", "chevron-left", "chevron-right", "chevrons-right", "redo-2", "undo-2"})
"""Icons that are mirrored in right-to-left windows. Playback icons are not: audio runs to the right everywhere."""


class IconSet:
    """Icons of one folder of SVG files that draw with `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._spare: TemporaryFolder | None = None
        self._cached = lru_cache(maxsize=512)(self._make)
        self._template = lru_cache(maxsize=256)(self._read)  # each icon is drawn in several colours

    def icon(self, name: str, color: str, disabled: str | None = None) -> QIcon:
        """Return an icon in `color`, and in `disabled` for the disabled state.

        Raises FileNotFoundError if the file is missing, which means that the installation is damaged.
        """
        mirrored = name in _DIRECTED and QGuiApplication.isRightToLeft()
        return self._cached(name, color, disabled, _ratios(), mirrored)

    def mark(self) -> QIcon:
        """Return the icon of the app, not tinted."""
        return QIcon(str(self._folder / "listenapp.png"))

    def pixmap(self, name: str, color: str, side: int, ratio: float = 1.0) -> QPixmap:
        """Return a pixmap. `side` is in device-independent pixels."""
        pixmap = _render(self._svg(name, color), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def tinted_file(self, name: str, color: str, folder: Path) -> Path:
        """Return an SVG file with the colour written into it, because style sheets do not support `currentColor`."""
        path = folder / f"{name}-{color.lstrip('#')}.svg"
        if path.exists():
            return path
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(self._svg(name, color))
        except OSError:  # the disk is full, or the folder belongs to another user
            with suppress(OSError):
                path.unlink()
            return self._spare_file(path.name, self._svg(name, color))
        return path

    def _spare_file(self, name: str, svg: bytes) -> Path:
        """Write the SVG to a temporary folder that is deleted at exit. Raises OSError if that fails, too."""
        if self._spare is None:
            from listenapp.system.temporary_folder import TemporaryFolder  # noqa: PLC0415 - rarely needed

            self._spare = TemporaryFolder()
        path = self._spare.path / name
        path.write_bytes(svg)
        return path

    def _svg(self, name: str, color: str) -> bytes:
        return self._template(name).replace(b"currentColor", color.encode())

    def _read(self, name: str) -> bytes:
        return (self._folder / f"{name}.svg").read_bytes()

    def _make(self, name: str, color: str, disabled: str | None, ratios: tuple[float, ...], mirrored: bool) -> QIcon:
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
            if tint is None:
                continue
            svg = self._svg(name, tint)
            for ratio in ratios:
                drawn = _render(svg, round(SIZE * ratio))
                icon.addPixmap(drawn.transformed(QTransform.fromScale(-1, 1)) if mirrored else drawn, mode)
        return icon


def icon_size() -> QSize:
    return QSize(SIZE, SIZE)


def _ratios() -> tuple[float, ...]:
    """Return the device pixel ratios of the connected screens. Icons are rendered for these only, to save time.

    Measured: rendering an icon takes a third of a millisecond, and a window has fifty.
    """
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}))


def _render(svg: bytes, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
