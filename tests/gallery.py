"""Save pictures of every view in every theme, size, scale and two languages to build/gallery: `make gallery`.

A plate is a combination of theme, size, scale and language. Each plate is drawn by its own process, because Qt reads
the scale only once. A plate yields a picture of each view, and a contact sheet of all. The size is the window's, in
units that the scale enlarges: 1280 x 720 at 300 % fills a screen of 3840 x 2160.

The exit status is 1 where anything is cut off, out of view or overlapped. Words on the command line select plates:
`gallery.py ar 300`.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "ui"))

import practice_views
import views
from geometry import faults
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from listenapp.app import Desktop, build, make_application
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.preferences import Preferences
from listenapp.playback.portaudio_output import open_output
from listenapp.ui.classroom.class_view import ClassView, size_for
from listenapp.ui.i18n.translations import LANGUAGE_NAMES
from listenapp.ui.transcript.transcript_view import TranscriptView

CHECKOUT = Path(__file__).resolve().parent.parent
GALLERY = CHECKOUT / "build" / "gallery"
THEMES = ("light", "dark", "high-contrast")
SMALL, USUAL, HUGE = (800, 600), (1280, 720), (3840, 2160)
SIZES = ((SMALL, 100), (SMALL, 175), (SMALL, 300), (USUAL, 100), (USUAL, 175), (USUAL, 300), (HUGE, 100), (HUGE, 175))
ACROSS, WIDTH, EDGE = 4, 640, 12  # contact sheet: pictures in a row, pixels of each and between them


@dataclass(frozen=True)
class Plate:
    theme: str
    size: tuple[int, int]
    scale: int  # percent
    language: str = "en"

    @property
    def window(self) -> tuple[int, int]:
        """Return the window's size. For a screen of 3840 x 2160 pixels it depends on the scale."""
        return tuple(round(side * 100 / self.scale) for side in self.size) if self.size == HUGE else self.size  # type: ignore[return-value]

    @property
    def name(self) -> str:
        return f"{self.language} {self.theme} {self.size[0]}x{self.size[1]} {self.scale}"


PLATES = (
    *(Plate(theme, *sized, language) for language, theme, sized in product(("en", "ar"), THEMES, SIZES)),
    Plate("sepia", USUAL, 100),
    *(Plate("light", USUAL, 100, language) for language in LANGUAGE_NAMES if language not in {"en", "ar"}),
)


def main() -> int:
    if sys.argv[1:2] == ["--draw"]:
        return draw(_named(sys.argv[2:]))
    if sys.argv[1:2] == ["--check"]:
        return check([_named(name.split()) for name in sys.argv[2:]])
    wrong = sum(_drawn(plate) for plate in PLATES if set(sys.argv[1:]) <= set(plate.name.split()))
    print(f"{len(list(GALLERY.rglob('*.png')))} pictures in {GALLERY}")
    return 1 if wrong else 0


def _named(words: list[str]) -> Plate:
    return next(plate for plate in PLATES if plate.name.split() == words)


def _drawn(plate: Plate) -> int:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(plate.scale / 100)}
    command = [sys.executable, __file__, "--draw", *plate.name.split()]
    return subprocess.run(command, env=environ, check=False).returncode


def draw(plate: Plate) -> int:
    """Save a picture of each view, and the contact sheet of all."""
    folder = GALLERY / plate.name.replace(" ", "-")
    pictures, wrong = [], 0
    for name, shown in _views_of(plate):
        wrong += _judge(plate, name, shown)
        pictures.append(_keep(shown, folder / f"{name}.png"))
    contact_sheet(pictures).save(str(folder) + ".png")
    return 1 if wrong else 0


def check(plates: list[Plate]) -> int:
    """Judge each view in several sizes, without pictures. The plates differ in nothing else."""
    wrong = 0
    for name, shown in _views_of(plates[0]):
        shown.setUpdatesEnabled(False)  # painting takes most of the time, and only the layout is judged
        wrong += sum(_judge(plate, name, shown) for plate in plates)
    return 1 if wrong else 0


def _views_of(plate: Plate) -> Iterator[views.Named]:
    with tempfile.TemporaryDirectory() as home:
        paths = locate({"LISTENAPP_HOME": home})
        preferences.save(replace(Preferences(), theme=plate.theme, language=plate.language), paths.preferences)
        desktop = build(make_application(), paths, lambda _device: open_output("null"))
        desktop.window.show()
        gc.freeze()  # like the program
        yield from _all_views(desktop, paths, plate)
        desktop.close()


def _judge(plate: Plate, name: str, shown: QWidget) -> int:
    """Give the window the plate's size, print what is wrong and return how much that is."""
    fit(shown, *plate.window)
    found = faults(shown)
    for fault in found:
        print(f"{plate.name}, {name}: {fault}", file=sys.stderr)
    return len(found)


def _keep(shown: QWidget, path: Path) -> QImage:
    picture = shown.grab().toImage()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(str(path))
    return picture


def _all_views(desktop: Desktop, paths: Paths, plate: Plate) -> Iterator[views.Named]:
    views.wait_until(desktop.window.library.empty_library.isVisible)
    views.wait_until(lambda: views.has_all_parts(desktop))
    yield "empty", desktop.window
    yield from views.listed(desktop, paths)
    if plate.size == USUAL and plate.scale == 100:
        yield from views.others(desktop)
    if plate.size == SMALL and plate.scale == 100:
        yield from practice_views.practised(desktop)
    yield from views.arabic(desktop, paths)


def fit(shown: QWidget, width: int, height: int) -> None:
    shown.resize(width, height)
    if isinstance(shown, ClassView):
        shown.set_size(size_for(height))
    views.wait_for(30)
    views.wait_until(lambda: not any(page.auto_scroll.gliding for page in shown.findChildren(TranscriptView)))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def contact_sheet(pictures: list[QImage]) -> QImage:
    """Return one image with all pictures, reduced, in rows."""
    ratio = pictures[0].height() / pictures[0].width()
    height, rows = round(WIDTH * ratio), -(-len(pictures) // ACROSS)
    sheet = QImage(ACROSS * (WIDTH + EDGE) + EDGE, rows * (height + EDGE) + EDGE, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for k, picture in enumerate(pictures):
        small = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        place = QRect(EDGE + k % ACROSS * (WIDTH + EDGE), EDGE + k // ACROSS * (height + EDGE), WIDTH, height)
        small.setDevicePixelRatio(1.0)
        painter.drawImage(place, small)
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
