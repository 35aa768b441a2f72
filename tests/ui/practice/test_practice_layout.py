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
from listenapp.ui.common.widgets import button
from listenapp.ui.practice.lesson.centred_column import Centred
from listenapp.ui.practice.practice_page import wrapped_row


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


def test_a_row_of_buttons_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    made = [button("A rather long name") for _ in range(5)]
    row = wrapped_row(made)
    qtbot.addWidget(row)
    row.show()
    one, more = row.heightForWidth(2000), row.heightForWidth(400)
    assert more > 2 * one
    for each in made[1:]:
        each.hide()
    assert row.heightForWidth(400) == one
