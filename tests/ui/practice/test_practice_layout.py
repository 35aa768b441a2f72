"""Test that nothing on the pages of practice is cut off in a small window, and that nothing scrolls without need."""

from __future__ import annotations

import practice_views
import pytest
import views
from geometry import faults
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.ui.common.marked_text import MarkedText
from listenapp.ui.practice.lesson.centred import Centred


@pytest.mark.parametrize("size", [(800, 600), (1280, 720)])
def test_practice_fits(qtbot: QtBot, desktop: Desktop, paths: Paths, size: tuple[int, int]) -> None:
    window = desktop.window
    window.resize(*size)
    id_ = views.fill(Library(paths.library), paths)
    views.read(desktop, id_)
    for name, shown in practice_views.practised(desktop):
        qtbot.wait(50)
        assert faults(shown) == [], name
        for page in window.findChildren(Centred):
            assert not page.isVisible() or page.verticalScrollBar().maximum() == 0, name
        for text in window.findChildren(MarkedText):
            assert not text.isVisible() or text.height() >= text.heightForWidth(text.width()), name
