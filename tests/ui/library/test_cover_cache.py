"""Test cover images: from a saved page, embedded in it, or downloaded on request."""

from __future__ import annotations

import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.ui.importer.dropped_files import classify
from listenapp.ui.library.story_delegate import COVER

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 90_000  # ms that an alignment may take on a busy machine


def save_picture(path: Path, red: int, blue: int) -> Path:
    """Save a picture with noise, so that its file is as large as a photograph's."""
    pixels = np.random.default_rng(7).integers(0, 30, (200, 300, 3), np.uint8) + np.array([red, 0, blue], np.uint8)
    image = QImage(pixels.tobytes(), 300, 200, 900, QImage.Format.Format_RGB888)
    path.parent.mkdir(exist_ok=True)
    assert image.save(str(path))
    return path


def page_with(picture: str) -> str:
    body = "<p>It was a long and quiet day by the sea, and nobody came to see the boats.</p>" * 3
    return f"<html><body><article><h1>Boats</h1><img src='{picture}'>{body}</article></body></html>"


def test_a_saved_page_brings_its_picture(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    save_picture(tmp_path / "page_files" / "boats.png", 200, 0)
    page = tmp_path / "page.html"
    page.write_text(page_with("page_files/boats.png"), "utf-8")
    desktop.window.drag_drop.handle(classify([str(page)]))
    qtbot.mouseClick(desktop.window.dialogs.import_dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    (summary,) = Library(paths.library).summaries()
    assert summary.cover == "cover.png"
    desktop.window.show_library()
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 1)
    delegate = desktop.window.library.list.itemDelegate()
    covers = delegate._covers  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: covers.picture(summary, COVER, 2.0) is not None)
    picture = covers.picture(summary, COVER, 2.0)
    assert picture.size() == QSize(COVER.width() * 2, COVER.height() * 2)
    assert picture.toImage().pixelColor(50, 50).red() > 150


@pytest.mark.parametrize(
    "picture", ["https://example.org/a.png", "../outside.png", "missing.png", "data:image/png,x", "%00.png", "a" * 999]
)
def test_nothing_is_fetched_and_nothing_taken_from_elsewhere(tmp_path: Path, picture: str) -> None:
    from listenapp.importing.web import cover_image

    save_picture(tmp_path / "outside.png", 200, 0)
    page = tmp_path / "saved" / "page.html"
    page.parent.mkdir()
    page.write_text(page_with(picture), "utf-8")
    assert cover_image.of_saved_page(page) is None


def test_a_picture_inside_the_page_is_taken(tmp_path: Path) -> None:
    import base64

    from listenapp.importing.web import cover_image

    content = save_picture(tmp_path / "a.png", 0, 200).read_bytes()
    page = tmp_path / "page.html"
    page.write_text(page_with("data:image/png;base64," + base64.b64encode(content).decode()), "utf-8")
    assert cover_image.of_saved_page(page) == content


@pytest.mark.parametrize("whole", [True, False])
def test_a_picture_is_fetched_when_it_is_asked_for(
    qtbot: QtBot, desktop: Desktop, story: Story, paths: Paths, tmp_path: Path, whole: bool
) -> None:
    asked: list[str] = []
    content = save_picture(tmp_path / "a.png", 200, 0).read_bytes() if whole else b"no picture " * 900

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
        serving = threading.Thread(target=site.serve_forever)
        serving.start()
        address = f"http://127.0.0.1:{site.server_port}/a.png"
        id_ = Library(paths.library).add(replace(story, extras={"picture": address}))
        desktop.controller.stories.list()
        view = desktop.window.library
        qtbot.waitUntil(lambda: view.model.rowCount() == 1)
        view.list.grab()
        assert asked == []
        view._show_menu(view.list.visualRect(view.model.index(0)).center())
        menu = view.findChild(QMenu)
        assert menu is not None
        next(action for action in menu.actions() if "picture" in action.text()).trigger()
        menu.close()
        if whole:
            qtbot.waitUntil(lambda: view.model.rowCount() == 1 and view.model.summary(0).cover == "cover.png")
            assert (paths.library / id_ / "cover.png").read_bytes() == content
        else:
            qtbot.waitUntil(desktop.window.message.isVisible)
            assert "No picture" in desktop.window.message.text
        assert asked == ["/a.png"]
        site.shutdown()
        serving.join()


def test_the_command_line_takes_the_picture_too(tmp_path: Path, paths: Paths) -> None:
    from listenapp import cli

    save_picture(tmp_path / "page_files" / "boats.png", 200, 0)
    (tmp_path / "page.html").write_text(page_with("page_files/boats.png"), "utf-8")
    assert cli.main(["import", str(tmp_path / "page.html"), "--library", str(paths.library)]) == 0
    assert [s.cover for s in Library(paths.library).summaries()] == ["cover.png"]
