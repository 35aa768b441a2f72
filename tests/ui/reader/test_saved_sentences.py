"""Test starred sentences in the window: key, panel, notes, undo, and the sentences of other stories."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playing import index, run
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.starred import starred_file
from listenapp.library.store import Library
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment
from listenapp.story.model import Block, BlockKind, Story
from listenapp.story.starred import toggled
from listenapp.ui.common.widgets import PushButton
from listenapp.ui.glossary.side_panel import SAVED


@pytest.fixture
def starring(qtbot: QtBot, reading: Desktop) -> Desktop:
    """Return the window with a story whose stars are loaded."""
    qtbot.waitUntil(lambda: reading.controller.current.starred.possible)
    return reading


def star_at(qtbot: QtBot, desktop: Desktop, word: int, sentence: int) -> None:
    transcript = desktop.window.reading.transcript
    transcript.set_position(word, sentence)
    qtbot.keyClick(transcript, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)


def test_a_sentence_is_saved_noted_heard_and_removed(
    qtbot: QtBot, starring: Desktop, card: SimulatedOutput, paths: Paths, story: Story, story_id: str
) -> None:
    window, reader = starring.window, starring.window.reading
    word = index(story, "Nobody")
    sentence = story.sentence_of_word[word]
    star_at(qtbot, starring, word, sentence)
    assert "saved" in window.status.line.text()
    assert list(reader.transcript.highlight_layer.star_rects) == [sentence]
    rect = reader.transcript.highlight_layer.star_rects[sentence]
    at = rect.center().toPoint() - QPoint(0, reader.transcript.verticalScrollBar().value())
    assert reader.transcript._tip(at) == "Saved sentence"
    qtbot.waitUntil(lambda: [s.text for s in starred_file.load(paths.library / story_id)] == ["Nobody slept."])

    reader.side.show_tab(SAVED)
    panel = reader.saved
    assert panel.list.isVisible()
    assert not reader.glossary.isVisible()
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    qtbot.keyClicks(panel.form.field, "Why not?")
    qtbot.keyClick(panel.form.field, Qt.Key.Key_Return)
    assert panel.form.isHidden()
    assert panel.model.data(panel.model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Nobody slept. Why not?"
    assert reader.transcript._tip(at) == "Why not?"
    qtbot.waitUntil(lambda: [s.note for s in starred_file.load(paths.library / story_id)] == ["Why not?"])

    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    run(starring, card, 0.3)
    assert starring.playback.tracker.current_position[1] == sentence
    run(starring, card, 3.0)
    assert not starring.playback.playing

    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.model.rowCount() == 0
    assert reader.transcript.highlight_layer.star_rects == {}
    next(one for one in window.message.findChildren(PushButton) if one.text() == "Undo").click()
    assert [panel.model.row(0).star.note] == ["Why not?"]
    star_at(qtbot, starring, word, sentence)
    qtbot.waitUntil(lambda: starred_file.load(paths.library / story_id) == ())


def test_stars_of_all_stories_are_listed_and_opened(
    qtbot: QtBot, starring: Desktop, paths: Paths, story: Story, story_id: str, alignment: Alignment
) -> None:
    body = "Water runs. It rains."
    other = story_builder.build(body, [Block(BlockKind.BODY, 0, len(body))], title="Rain")
    library = Library(paths.library)
    other_id = library.add(other)
    spoken = story.sentence_of_word[index(story, "Nobody")]
    for id_, one, sentence in ((story_id, story, spoken), (other_id, other, 1)):
        starred_file.save(library.root / id_, toggled((), one, sentence, 1.0)[0])
    panel = starring.window.reading.saved
    panel.scope_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    rows = {panel.model.row(k).story_title: k for k in range(2)}
    assert panel.model.row(rows["Rain"]).story_id == other_id
    panel.list.chosen.emit(rows["Rain"])
    qtbot.waitUntil(lambda: starring.controller.current.id == other_id)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2 and panel.model.row(rows[story.title]).story_id == story_id)
    panel.list.chosen.emit(rows[story.title])
    qtbot.waitUntil(lambda: starring.controller.current.id == story_id)
    assert starring.playback.story_time == pytest.approx(alignment.sentences[spoken].start, abs=0.01)


def test_only_what_the_library_has_can_be_starred(qtbot: QtBot, starring: Desktop) -> None:
    starring.controller.current.starred.set_story(None)
    star_at(qtbot, starring, 0, 0)
    assert "when the story is in the library" in starring.window.status.line.text()
    assert starring.window.reading.saved.model.rowCount() == 0
    opened = starring.controller.current.in_library
    assert opened is not None
    starring.controller.current.starred.set_story(replace(opened))
    qtbot.waitUntil(lambda: starring.controller.current.starred.possible)
