"""Test the library view: order, texts of a row, unused corrections, and search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, build, make_application
from listenapp.audio.audio_file import sha256
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library, StoryState
from listenapp.library.summary import Summary
from listenapp.story.alignment import Alignment, Extra
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import BlockKind, Story
from listenapp.ui.i18n import alignment_report
from listenapp.ui.library.library_model import LibraryModel, Order, ordered
from listenapp.ui.library.story_delegate import title_lines
from listenapp.ui.window.dialogs import Dialogs

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 90_000  # ms that an alignment may take on a busy machine


@pytest.fixture
def shelf(paths: Paths, story: Story, alignment: Alignment, sound: Path) -> Library:
    """Return a library of four stories.

    One is aligned. One is aligned with low confidence, and shorter. One has only a narration. One is text only.
    """
    library = Library(paths.library)
    library.add(story, sound, alignment)
    doubted = replace(
        alignment,
        duration=alignment.duration / 2 + 1,
        words=tuple(replace(t, start=t.start and t.start / 2, end=t.end and t.end / 2) for t in alignment.words),
        sentences=tuple(
            replace(t, start=t.start and t.start / 2, end=t.end and t.end / 2, confidence=0.2)
            for t in alignment.sentences
        ),
    )
    library.add(replace(story, title="A doubtful one"), sound, doubted)
    library.add(replace(story, title="Not timed"), sound)
    library.add(replace(story, title="zebra, text only"))
    return library


def titles(desktop: Desktop) -> list[str]:
    model = desktop.window.library.model
    return [model.summary(row).title for row in range(model.rowCount())]


def test_the_order_is_chosen_acts_at_once_and_is_remembered(
    qtbot: QtBot, shelf: Library, desktop: Desktop, paths: Paths, card: SimulatedOutput
) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    assert titles(desktop)[0] == "zebra, text only", "added last"
    box = view.order_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop)[0] == "zebra, text only"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop) == ["A doubtful one", "Not timed", "The Quiet Harbor Wakes Up", "zebra, text only"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop)[:2] == ["A doubtful one", "The Quiet Harbor Wakes Up"]
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert titles(desktop) == ["A doubtful one", "Not timed", "The Quiet Harbor Wakes Up", "zebra, text only"]
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).library_order == "look")
    desktop.close()
    again = build(make_application(), paths, lambda _device: card)
    again.window.show()
    qtbot.waitUntil(lambda: again.window.library.model.rowCount() == 4)
    assert titles(again)[0] == "A doubtful one"
    again.close()


def test_an_unknown_order_is_the_usual_one(desktop: Desktop) -> None:
    desktop.window.library.show_order("nonsense")
    assert desktop.window.library.order_box.currentData() == Order.RECENT


def test_what_was_opened_last_comes_first(qtbot: QtBot, shelf: Library, desktop: Desktop) -> None:
    qtbot.waitUntil(lambda: desktop.window.library.model.rowCount() == 4)
    wanted = desktop.window.library.model.summary(3)
    desktop.controller.open(wanted.id)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.show_library()
    qtbot.waitUntil(lambda: desktop.window.library.model.summary(0).id == wanted.id)


def test_two_thousand_stories_are_ordered_without_a_wait(shelf: Library) -> None:
    from time import perf_counter

    known = shelf.summaries()
    many = [replace(known[n % 4], id=str(n), title=f"Story {n * 7919 % 2000}") for n in range(2000)]
    started = perf_counter()
    for order in Order:
        assert len(ordered(many, order)) == 2000
    assert perf_counter() - started < 0.5


def test_a_row_shows_how_much_was_heard_and_marks_only_what_needs_a_look(shelf: Library, alignment: Alignment) -> None:
    summaries = {s.title: s for s in shelf.summaries()}
    half = summaries["The Quiet Harbor Wakes Up"]
    first = next(t.start for t in alignment.sentences if t.start is not None)
    last = max(t.end for t in alignment.sentences if t.end is not None)
    shelf.save_state(half.id, StoryState(position=0.5, played=((first, (first + last) / 2),)))
    model = LibraryModel()
    model.sort_by(Order.LOOK)
    model.show([summaries["A doubtful one"]] + [s for s in shelf.summaries() if s.id == half.id])
    received = [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(2)]
    assert "to check" in received[0]
    assert received[1].endswith("50 % heard")
    shelf.save_state(half.id, StoryState(position=0.5, times_heard=2))
    model.show([s for s in shelf.summaries() if s.id == half.id])
    assert "heard 2 time" in model.about(model.summary(0))


def test_a_row_shows_level_course_and_publisher_and_no_file_name(shelf: Library) -> None:
    known = shelf.summaries()[0]
    assert known.source == "harbor.txt"
    model = LibraryModel()
    assert "harbor.txt" not in model.about(known)
    about = model.about(replace(known, level="B1", course="Evening class", publisher="Harbor News"))
    assert about == "{}  ·  B1  ·  text only  ·  Evening class  ·  Harbor News".format(
        model.about(known).split("  ·  ")[0]
    )


def test_stories_that_were_never_opened_come_last(shelf: Library) -> None:
    known = [replace(s, opened_at=opened) for s, opened in zip(shelf.summaries(), (None, 5.0, None, 9.0), strict=True)]
    assert [s.opened_at for s in ordered(known, Order.RECENT)] == [9.0, 5.0, None, None]
    assert ordered(known, Order.ADDED)[0].added_at == max(s.added_at for s in known)


def test_a_long_title_takes_a_second_line_before_it_is_cut(qapp: QApplication) -> None:
    font, title = qapp.font(), "🚢 The Longest Night of the Year in the Far North, Told by Those Who Live There"
    width = QFontMetrics(font).horizontalAdvance(title)
    assert title_lines(title, font, width) == [title]
    both = title_lines(title, font, round(width * 0.6))
    assert " ".join(both) == title
    cut = title_lines(title, font, round(width * 0.4))
    assert len(cut) == 2
    assert cut[1].endswith("…")


def test_labels_are_named_and_filter_the_list(qtbot: QtBot, shelf: Library, desktop: Desktop) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    assert not view.filter.isVisible(), "there is nothing to choose"
    desktop.window.dialogs.ask_labels([view.model.summary(0), view.model.summary(1)])
    dialog = desktop.window.dialogs.labels
    dialog.course_box.setEditText("  Evening   class ")
    dialog.level_box.setEditText("B1")
    QTest.keyClick(dialog.level_box, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: view.model.courses == ["Evening class"])
    assert view.filter.isVisible()
    view.filter.level_box.setFocus()
    QTest.keyClick(view.filter.level_box, Qt.Key.Key_Down)
    assert {view.model.summary(row).level for row in range(view.model.rowCount())} == {"B1"}
    assert view.model.rowCount() == 2
    desktop.window.dialogs.ask_labels([view.model.summary(0), *(s for s in view.model._all if not s.level)])
    assert (dialog.course_box.currentText(), dialog.level_box.currentText()) == ("", "")
    dialog.level_box.setCurrentText("A2")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: view.model.levels == ["A2", "B1"])
    assert sorted(s.course for s in view.model._all) == ["", "", "Evening class", "Evening class"], "left as they were"
    for summary in shelf.summaries():
        shelf.set_labels([summary.id], "", "")
    assert all("level" not in shelf.open(s.id).story.extras for s in shelf.summaries())
    desktop.controller.stories.list()
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    assert not view.filter.isVisible(), "no label is left, and no filter hides a story"


def test_several_stories_are_selected_with_ctrl_and_none_is_opened(
    qtbot: QtBot, shelf: Library, desktop: Desktop
) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    opened: list[str] = []
    view.open_requested.connect(opened.append)
    asked: list[list[Summary]] = []
    view.labels_requested.disconnect()
    view.labels_requested.connect(asked.append)
    places = [view.list.visualRect(view.model.index(row)).center() for row in (0, 2)]
    view.list.setCurrentIndex(view.model.index(0))
    qtbot.mouseClick(view.list.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, places[1])
    assert opened == []
    assert view.list.selected_rows() == [0, 2]
    view.list.customContextMenuRequested.emit(places[0])
    menu = view.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Course and level…").trigger()
    assert [len(stories) for stories in asked] == [2]
    menu.close()


def test_a_wide_window_has_columns(qtbot: QtBot, shelf: Library, desktop: Desktop) -> None:
    view = desktop.window.library
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    for width, columns in ((1280, 2), (800, 1), (1280, 2)):
        desktop.window.resize(width, 720)
        QApplication.processEvents()
        view.list.doItemsLayout()
        lefts = {view.list.visualRect(view.model.index(row)).left() for row in range(4)}
        assert len(lefts) == columns


# -- messages ----------------------------------------------------------------------------------------------------


def test_the_outcome_counts_what_needs_a_look_and_what_was_not_read(story: Story, alignment: Alignment) -> None:
    body = [i for i, s in enumerate(story.sentences) if story.blocks[s.block].kind is BlockKind.BODY]
    caption = next(i for i, s in enumerate(story.sentences) if story.blocks[s.block].kind is BlockKind.CAPTION)
    sentences = list(alignment.sentences)
    sentences[body[0]] = replace(sentences[body[0]], confidence=0.1)
    sentences[body[1]] = sentences[caption]
    found = alignment_report.counted(
        story, replace(alignment, sentences=tuple(sentences), extra=(Extra(0.0, 5.0, "hello and welcome"),))
    )
    assert (found.to_check, found.unread_sentences, found.besides) == (1, 1, 5.0)
    assert BlockKind.CAPTION in found.unread
    assert BlockKind.BODY not in found.unread


def test_corrections_that_are_not_used_are_reported_when_a_story_is_opened(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story, alignment: Alignment, sound: Path
) -> None:
    library = Library(paths.library)
    id_ = library.add(story, sound, alignment)
    library.save_corrections(id_, [CorrectionFactory(story, "b" * 64).sentence_start(0, 0.7)])
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
    assert "1 manual correction is not applied. It is still saved." in desktop.window.message.text
    assert "made for another narration" in desktop.window.message.text


def test_damaged_corrections_are_reported_when_a_story_is_opened(
    qtbot: QtBot, desktop: Desktop, paths: Paths, story_id: str
) -> None:
    (paths.library / story_id / "repairs.json").write_text("{")
    desktop.controller.open(story_id)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.window.message.isVisible())
    assert "repairs.json" in desktop.window.message.text


@pytest.mark.model
@pytest.mark.slow
def test_timed_anew_the_corrections_hold_at_once(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path, short_sample: tuple[Path, Path]
) -> None:
    from listenapp.library import atomic_files
    from listenapp.story.serialize import alignment_from_json

    text, narration = short_sample
    story = document.read(str(text), "en").story
    whole = alignment_from_json(atomic_files.read_json(locate().sample / "alignment.json"))
    found = replace(
        whole,
        audio_sha256=sha256(narration),
        words=whole.words[: len(story.words)],
        sentences=whole.sentences[: len(story.sentences)],
    )
    library = Library(paths.library)
    id_ = library.add(story, narration, found)
    sentence = [i for i, t in enumerate(found.sentences) if t.start is not None][2]
    wanted = round((found.sentences[sentence].start or 0) + 0.4, 3)
    library.save_corrections(id_, [CorrectionFactory(story, found.audio_sha256).sentence_start(sentence, wanted)])
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading and desktop.playback.ready, timeout=PATIENCE)
    partial, final = list[Alignment](), list[Alignment]()
    desktop.controller.jobs.alignment_grew.connect(partial.append)
    desktop.controller.jobs.alignment_finished.connect(final.append)
    desktop.controller.jobs.time_again(library.open(id_))
    assert desktop.controller.jobs.busy
    assert not desktop.window.dialogs.is_open(Dialogs.import_dialog), "the story can be read meanwhile"
    qtbot.waitUntil(lambda: "is ready." in desktop.window.message.text, timeout=PATIENCE)
    shown = desktop.playback.alignment
    assert shown is not None
    assert final == [shown], "the final times have a signal of their own"
    assert not any(alignment.recognizer for alignment in partial)
    assert shown.sentences[sentence].start == wanted
    assert shown.recognizer
    buttons = {b.text() for b in desktop.window.message.findChildren(QAbstractButton)}
    assert ("Show first" in buttons) == any(t.start is not None and t.confidence < 0.5 for t in shown.sentences)


def test_texts_are_searched(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    qtbot.keyClicks(library.search_field, "nobody slept")
    assert library.model.rowCount() == 0
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    assert "Nobody slept." in library.model.about(library.model.summary(0)), "the sentence with the words"


def test_the_search_is_used_by_keyboard_and_hides_nothing_new(
    qtbot: QtBot, shelf: Library, desktop: Desktop, story: Story
) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 4)
    desktop.window.search()
    qtbot.keyClicks(library.search_field, "zebra")
    assert titles(desktop) == ["zebra, text only"]
    shelf.add(replace(story, title="Just added"))
    desktop.controller.stories.list()
    qtbot.waitUntil(lambda: set(titles(desktop)) == {"Just added", "zebra, text only"})
    qtbot.keyClick(library.search_field, Qt.Key.Key_Down)
    assert library.list.hasFocus()
    library.search_field.setFocus()
    qtbot.keyClick(library.search_field, Qt.Key.Key_Escape)
    assert library.search_field.text() == ""
    assert library.model.rowCount() == 5
    qtbot.keyClick(library.search_field, Qt.Key.Key_Escape)
    assert library.list.hasFocus()
    desktop.window.search()
    qtbot.keyClicks(library.search_field, "doubt")
    qtbot.keyClick(library.search_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    assert desktop.controller.current.story is not None
    assert desktop.controller.current.story.title == "A doubtful one"
