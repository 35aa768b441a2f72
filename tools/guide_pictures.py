"""Draw the pictures of the guide from the window, in English and the light theme: `python tools/guide_pictures.py`."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests" / "ui"))

import views
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from listenapp.app import build, make_application
from listenapp.library import preferences
from listenapp.library.paths import locate
from listenapp.library.preferences import Preferences
from listenapp.playback.portaudio_output import open_output
from listenapp.ui.classroom.class_view import ClassView, size_for
from listenapp.ui.importer.dropped_files import DroppedItems

ROOT = Path(__file__).resolve().parent.parent
WINDOW, WIDTH = (960, 600), 720  # pixels of the window, and of the picture
PICTURES = {
    "library": "adding",
    "reading": "reading",
    "glossary": "glossary",
    "hidden": "hidden",
    "timing-editor": "times",
    "class": "class",
    "class-word": "class-word",
}
"""Names of the pictures by the names of the views."""


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        paths = locate({"LISTENAPP_HOME": home})
        preferences.save(replace(Preferences(), theme="light", language="en"), paths.preferences)
        desktop = build(make_application(), paths, lambda _device: open_output("null"))
        desktop.window.resize(*WINDOW)
        desktop.window.show()
        for name, shown in views.listed(desktop, paths):
            if name == "library":
                desktop.window.drag_drop.target.show_for(DroppedItems("story.html"), open_story_has_sound=None)
            if name in PICTURES:
                keep(shown, ROOT / "assets" / "guide" / f"{PICTURES[name]}.png")
            desktop.window.drag_drop.target.hide()
        desktop.close()


def keep(shown: QWidget, path: Path) -> None:
    shown.resize(*WINDOW)
    if isinstance(shown, ClassView):
        shown.set_size(size_for(WINDOW[1]))
    views.wait_for(300)
    picture = shown.grab().toImage().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    picture.setDevicePixelRatio(1.0)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
