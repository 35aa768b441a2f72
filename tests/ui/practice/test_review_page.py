"""Test the row of today, review sessions, the trouble list and the progress page in a real window, by keyboard."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[2] / "playback"))

from simulated_output import SimulatedOutput
from views import has_all_parts

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library, StoryState
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.log_store import LogStore
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.model import Story
from listenapp.ui.practice.learning_page import LearningPage
from listenapp.ui.practice.review_page import ReviewPage
from listenapp.ui.practice.trouble_page import TroublePage

YESTERDAY = time.time() - 86400 * 2


@pytest.fixture
def key(paths: Paths, story: Story, story_id: str) -> str:
    """Log a lesson in which "harbor" was missed, and put its sentence aside. Return the sentence's key."""
    spoken = next(i for i in range(len(story.sentences)) if story.sentence_text(i).startswith("Boats came back"))
    key = sentence_keys(story)[spoken]
    missed = (WordResult("the", "right", 1.0), WordResult("harbor", "missing", 0.0))
    place = {"story": story_id, "sentence_key": key}
    with LogStore(paths.practice) as store:
        store.append(
            Event(YESTERDAY, EventKind.ANSWER, first_word=4, n_words=2, words=missed, heard=0.5, stage="listen",
                  given="the harvest", **place),
            Event(YESTERDAY, EventKind.CARD, **place),
        )  # fmt: skip
    return key


@pytest.fixture
def playing(card: SimulatedOutput, qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Return a function that lets the sound card run until something has happened."""

    def run(happened: Callable[[], bool]) -> None:
        def step() -> bool:
            card.advance(0.2)
            return happened()

        qtbot.waitUntil(step, timeout=15_000)

    return run


@pytest.fixture
def ready(qtbot: QtBot, key: str, paths: Paths, story_id: str, desktop: Desktop) -> Iterator[Desktop]:
    """Return a window that shows the library and the row of today."""
    Library(paths.library).save_state(story_id, StoryState(position=2.0, opened_at=1.0))
    qtbot.waitUntil(lambda: has_all_parts(desktop), timeout=20_000)
    desktop.window.activateWindow()
    qtbot.waitUntil(desktop.window.isActiveWindow)  # otherwise no shortcut works
    desktop.window.show_library()
    qtbot.waitUntil(desktop.window.library.today.start_button.isVisible, timeout=20_000)
    return desktop


def page(desktop: Desktop, kind: type[ReviewPage]) -> ReviewPage:
    found = desktop.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def test_today_is_the_first_row_and_a_review_is_done_by_keyboard(
    qtbot: QtBot, ready: Desktop, paths: Paths, playing: Callable[[Callable[[], bool]], None]
) -> None:
    window, row = ready.window, ready.window.library.today
    assert row.today_text.text() == "1 sentence to hear again, about 1 minute"
    qtbot.waitUntil(lambda: row.story_text.accessibleName() == "The Quiet Harbor Wakes Up", timeout=20_000)
    assert row.position_text.text() == "0:02 of 0:15"
    qtbot.keyClick(row.start_button, Qt.Key.Key_Return)
    review = page(ready, ReviewPage)
    playing(lambda: review.next_button.text() == "Type it" and not window.practice.player.playing)
    assert not review.flow.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert review.field.hasFocus()
    assert review.flow.text == "Boats came back to the …."
    qtbot.keyClick(review.field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert review.instruction.text() == "––––––"
    qtbot.keyClicks(review.field, "harbour")
    qtbot.keyClick(review.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.instruction.text() == "Everything heard.", timeout=20_000)
    assert review.flow.text == "Boats came back to the harbor."
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert review.heading.text() == "1 sentence heard again."
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not review.isVisible()
    qtbot.waitUntil(lambda: not row.start_button.isVisible(), timeout=20_000)
    assert row.continue_button.isVisible()
    ready.tasks.wait()
    with LogStore(paths.practice) as store:
        assert store.cards()[0].reviews == 1
        events = list(store.events())[-3:]
    assert [event.kind for event in events] == [EventKind.ANSWER, EventKind.REVIEW, EventKind.LISTENED]
    assert events[-1].position == pytest.approx(6 * 0.25, abs=0.3), "its words were heard once, with what is around"


def test_what_was_heard_before_a_key_is_counted(qtbot: QtBot, ready: Desktop, card: SimulatedOutput) -> None:
    """Check that a sound counts until it is stopped, and not only until the last look at the player."""
    player, heard = ready.window.practice.player, list[float]()
    player.heard.connect(heard.append)
    ready.window.do("review")
    qtbot.waitUntil(player._timer.isActive, timeout=20_000)
    for _ in range(50):
        time.sleep(0.01)  # without the event loop, so that nothing looks
        card.advance(0.01)
    player.stop()
    player.stop()
    player.release()
    assert heard == [pytest.approx(0.5, abs=0.15)]


def test_the_answer_can_be_shown_and_esc_leaves(qtbot: QtBot, ready: Desktop) -> None:
    window = ready.window
    window.do("review")
    review = page(ready, ReviewPage)
    qtbot.waitUntil(lambda: review.next_button.text() == "Type it", timeout=20_000)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(review.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert review.flow.missed_words == ["harbor"]
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    assert not review.isVisible()


def test_an_answer_can_be_declared_right_and_then_the_review_was_good(
    qtbot: QtBot, ready: Desktop, paths: Paths
) -> None:
    ready.window.do("review")
    review = page(ready, ReviewPage)
    qtbot.waitUntil(lambda: review.next_button.text() == "Type it", timeout=20_000)
    qtbot.keyClick(ready.window.focusWidget(), Qt.Key.Key_Return)
    review.field.setText("привет")  # QTest has no keys for it
    qtbot.keyClick(review.field, Qt.Key.Key_Return)
    assert "keyboard layout" in review.instruction.text()
    review.field.setText("port")
    qtbot.keyClick(review.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "You wrote “port”" in review.instruction.text(), timeout=20_000)
    qtbot.keyClick(ready.window.focusWidget(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: review.instruction.text().startswith("Everything heard."), timeout=20_000)
    assert not review.right_button.isVisible()
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    ready.tasks.wait()
    with LogStore(paths.practice) as store:
        kinds = [event.kind for event in store.events()]
        assert kinds[-3:] == [EventKind.ANSWER, EventKind.ACCEPTED, EventKind.REVIEW]
        assert (store.cards()[0].reviews, list(store.events())[-1].heard) == (1, 1.0)


def test_alt_and_arrows_go_through_the_sentences(qtbot: QtBot, ready: Desktop, paths: Paths) -> None:
    window, alt = ready.window, Qt.KeyboardModifier.AltModifier
    window.do("trouble")
    trouble = window.findChild(TroublePage)
    assert isinstance(trouble, TroublePage)
    choose_harbor(qtbot, trouble)
    trouble.practise_button.click()
    review = page(ready, ReviewPage)
    qtbot.waitUntil(lambda: review.note.text() == "1 of 2", timeout=20_000)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(review.field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    shown = review.flow.text
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right, alt)
    assert (review.note.text(), review.flow.isVisible()) == ("2 of 2", False)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(review.field, Qt.Key.Key_Left, alt)
    assert (review.note.text(), review.flow.text, review.flow.missed_words != []) == ("1 of 2", shown, True)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right, alt)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    ready.tasks.wait()
    with LogStore(paths.practice) as store:
        assert [event.kind for event in store.events()].count(EventKind.REVIEW) == 1


def test_a_story_plays_after_a_review_was_left(qtbot: QtBot, ready: Desktop, story_id: str) -> None:
    window, playback = ready.window, ready.playback
    window.do("review")
    review = page(ready, ReviewPage)
    qtbot.waitUntil(lambda: review.next_button.text() == "Type it", timeout=20_000)
    qtbot.waitUntil(lambda: playback.output.player is not None, timeout=20_000)
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    ready.controller.open(story_id)
    qtbot.waitUntil(lambda: playback.ready and window.is_reading, timeout=20_000)
    playback.play()
    assert playback.playing


def choose_harbor(qtbot: QtBot, trouble: TroublePage) -> None:
    """Choose the line of the word "harbor", which occurs in two sentences."""
    qtbot.waitUntil(lambda: trouble.lines.count() == 2, timeout=20_000)
    trouble.lines.setCurrentRow(next(row for row in range(2) if trouble.lines.item(row).text().startswith("harbor")))
    qtbot.waitUntil(lambda: trouble.sentences.count() == 2, timeout=20_000)


def test_the_trouble_list_names_words_and_their_sentences(qtbot: QtBot, ready: Desktop) -> None:
    window = ready.window
    window.do("trouble")
    trouble = window.findChild(TroublePage)
    assert isinstance(trouble, TroublePage)
    qtbot.waitUntil(lambda: trouble.lines.count() == 2, timeout=20_000)
    texts = {trouble.lines.item(row).text() for row in range(2)}
    assert texts == {"harbor: missed 1 of 1", "Words not heard: missed 1 of 1"}
    qtbot.waitUntil(lambda: trouble.sentences.count() > 0, timeout=20_000)
    choose_harbor(qtbot, trouble)
    trouble.practise_button.click()
    review = page(ready, ReviewPage)
    qtbot.waitUntil(lambda: review.note.text() == "1 of 2", timeout=20_000)


def test_progress_is_shown_exported_deleted_and_brought_back(
    qtbot: QtBot, ready: Desktop, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LearningPage, "ask_for_table", lambda _page, name: str(tmp_path / name))
    ready.window.do("progress")
    learning = ready.window.findChild(LearningPage)
    assert isinstance(learning, LearningPage)
    qtbot.waitUntil(lambda: learning.cold_text.text() == "50 %", timeout=20_000)
    assert learning.words_text.text() == "Small words 100 %, other words 0 %"
    learning.export_button.click()
    qtbot.waitUntil(lambda: learning.message.text() == "Saved as “practice.csv”.", timeout=20_000)
    assert "the harvest" in (tmp_path / "practice.csv").read_text("utf-8")
    learning.delete_button.click()
    qtbot.waitUntil(
        lambda: learning.undo_button.isVisible() and learning.cold_text.text() == "No lesson yet.", timeout=20_000
    )
    learning.undo_button.click()
    qtbot.waitUntil(lambda: learning.cold_text.text() == "50 %", timeout=20_000)
    ready.tasks.wait()
    with LogStore(paths.practice) as store:
        assert len(store.cards()) == 1


def test_without_practice_there_is_no_row_and_no_file(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    qtbot.waitUntil(lambda: has_all_parts(desktop), timeout=20_000)
    desktop.tasks.wait()
    assert not desktop.window.library.today.isVisible()
    assert not paths.practice.exists()
