"""Test that nothing in the window takes text of a story, a file or a device for HTML.

HTML in a tool tip can open a file, or a folder of another computer, which then gets the user's password hash.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMessageBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.errors import ImportFailed
from listenapp.importing.folder_scan import Pair
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story
from listenapp.ui.common.plain_text import menu_text, plain, title_text
from listenapp.ui.common.widgets import label

HOSTILE = "<img src='file:///etc/hostname'> and <b>bold</b>"
TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


@pytest.fixture
def hostile_story() -> Story:
    """Return a story with HTML in its title, text, caption, words and glossary."""
    paragraphs = (
        (BlockKind.HEADLINE, f"{HOSTILE} and a headline that is too long for the bar {'at the top ' * 20}"),
        (BlockKind.CAPTION, f"{HOSTILE} in a caption"),
        (BlockKind.BODY, f"A boat came home. The <b>boat</b> and {HOSTILE} came too."),
        (BlockKind.GLOSSARY_HEADING, "Words in This Story"),
        (BlockKind.GLOSSARY, f"boat – n. {HOSTILE}"),
    )
    text, blocks = "", []
    for kind, paragraph in paragraphs:
        blocks.append(Block(kind, len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    glossary = (GlossaryEntry("boat", HOSTILE, HOSTILE), GlossaryEntry("<b>boat</b> &lt;", HOSTILE, "n", HOSTILE))
    return story_builder.build(text, blocks, title=paragraphs[0][1], glossary=glossary, source=f"{HOSTILE}.html")


def rich_texts() -> list[str]:
    """Return every text that Qt would show as HTML, with its place."""
    return [
        f"{type(widget).__name__} {place}: {text}"
        for widget in QApplication.allWidgets()
        for place, text in guessed(widget)
        if Gui.mightBeRichText(text)
    ]


def guessed(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield the texts of a widget for which Qt guesses whether they are HTML."""
    yield from (("tool tip", widget.toolTip()), ("status tip", widget.statusTip()), ("help", widget.whatsThis()))
    for action in widget.actions():
        yield from (("action's tool tip", action.toolTip()), ("action's help", action.whatsThis()))
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield "label", widget.text()
    if isinstance(widget, QMessageBox) and widget.textFormat() != Qt.TextFormat.PlainText:
        yield "message", widget.text() + widget.informativeText()
    if isinstance(widget, (QAbstractItemView, QComboBox)) and widget.model() is not None:
        yield from of_model(widget.model(), QModelIndex())


def of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[tuple[str, str]]:
    """Yield the tips of the rows of a list. No view of the window has columns or trees."""
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield from ((role.name, str(index.data(role) or "")) for role in TIPS)


def test_the_search_finds_them(qtbot: QtBot) -> None:
    shown = QLabel(HOSTILE)
    shown.setToolTip(HOSTILE)
    qtbot.addWidget(shown)
    assert len([found for found in rich_texts() if HOSTILE in found]) == 2


def test_a_label_shows_plain_text(qtbot: QtBot) -> None:
    shown = label(HOSTILE)
    qtbot.addWidget(shown)
    assert rich_texts() == []


def test_no_text_of_a_hostile_story_is_taken_for_html(
    qtbot: QtBot, desktop: Desktop, paths: Paths, hostile_story: Story
) -> None:
    window = desktop.window
    id_ = Library(paths.library).add(hostile_story)
    window.show_library()
    desktop.controller.stories.list()
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    assert rich_texts() == []
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: window.is_reading)
    assert Gui.mightBeRichText(hostile_story.title)
    assert window.top.title.toolTip()
    window.reading.glossary.show_replay(1, 0, 2)
    window.reading.glossary.show_not_spoken(1)
    window.notifications.show_not_spoken(HOSTILE)
    window.reading.transport.show_devices([HOSTILE], "")
    assert rich_texts() == []
    window.dialogs.offer_pairs([Pair(f"/in/{HOSTILE}.html", f"/in/{HOSTILE}.mp3")] * 2)
    error = ImportFailed("import.unreadable", f"“{HOSTILE}” cannot be read.", HOSTILE, source=HOSTILE)
    window.message.show_error(error, (HOSTILE, lambda: None))
    window.dialogs.import_dialog.open_with(HOSTILE, HOSTILE)
    window.dialogs.import_dialog.show_error(error)
    window.notifications.show_progress(HOSTILE, 0.5)
    window.coordinator.class_view()
    view = window.class_controller.view
    assert view is not None
    view.show_entry(hostile_story.glossary[0])
    window.class_bar.show_seen(last_word=HOSTILE)
    assert rich_texts() == []


def test_the_tool_tips_of_words_and_of_the_slider_are_plain(
    qtbot: QtBot, desktop: Desktop, paths: Paths, hostile_story: Story
) -> None:
    desktop.controller.open(Library(paths.library).add(hostile_story))
    window = desktop.window
    qtbot.waitUntil(lambda: window.is_reading)
    transcript = window.reading.transcript
    word = next(i for i, word in enumerate(hostile_story.words) if word.text == "boat")
    transcript.set_position(word, 0)
    qtbot.waitUntil(transcript.explain)
    assert "hostname" in QToolTip.text()
    assert not Gui.mightBeRichText(QToolTip.text())
    QToolTip.hideText()
    slider = window.reading.transport.slider
    slider.setMaximum(10_000)
    slider.set_marks([(0.0, HOSTILE)])
    at = QPoint(slider.width() - 2, 5)
    QApplication.sendEvent(slider, QHelpEvent(QHelpEvent.Type.ToolTip, at, slider.mapToGlobal(at)))
    assert "hostname" in QToolTip.text()
    assert not Gui.mightBeRichText(QToolTip.text())


@given(st.text(st.sampled_from("<>&;/!?ltabimgxmldoc \n\"'\u2060"), max_size=30))
def test_plain_text_stays_readable_and_is_never_html(text: str) -> None:
    shown = plain(text)
    assert not Gui.mightBeRichText(shown)
    assert shown.replace("\u2060", "") == text.replace("\u2060", "")


def test_menus_and_titles_show_all_characters() -> None:
    assert menu_text("AT&T") == "AT&&T"
    assert title_text("Boat [*]") == "Boat [*][*]"
