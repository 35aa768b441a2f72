"""Test what the window tells of a practice log that cannot be read."""

from __future__ import annotations

import sqlite3

import pytest
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.ui.practice.practice_page import PracticePage


def test_a_damaged_log_is_told_in_the_library(qtbot: QtBot, desktop: Desktop, story_id: str, paths: Paths) -> None:
    paths.practice.write_bytes(b"no database " * 1000)
    desktop.controller.stories.list()
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "damaged" in desktop.window.message.text
    (kept,) = paths.practice.parent.glob("damaged-*")
    assert kept.name in desktop.window.message.text


@pytest.mark.parametrize("action", ["trouble", "progress"])
def test_no_page_says_that_the_log_of_a_newer_version_is_empty(
    qtbot: QtBot, desktop: Desktop, story_id: str, paths: Paths, action: str
) -> None:
    newer = paths.practice.with_suffix(".newer")
    with sqlite3.connect(newer) as database:
        database.execute("CREATE TABLE event (id)")
        database.execute("PRAGMA user_version = 999")
    database.close()
    newer.replace(paths.practice)  # at once: the list may be counting what is due
    window = desktop.window
    window.do(action)
    qtbot.waitUntil(lambda: "newer version" in window.message.text)
    qtbot.waitUntil(lambda: not any(page.isVisible() for page in window.findChildren(PracticePage)))
    assert window.message.isVisible()
