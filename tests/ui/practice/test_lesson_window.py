"""Go through whole lessons in a real window, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from geometry import faults
from playing import run
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.practice.lessons.lesson import WITHOUT_MICROPHONE, Stage
from listenapp.practice.log_events import EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.teaching import task_files
from listenapp.story import task_set
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story
from listenapp.story.partial_alignment import empty_alignment
from listenapp.story.starred import printed_sentence
from listenapp.story.task_set import TaskSet
from listenapp.ui.practice.lesson.lesson_session import LessonSession
from listenapp.ui.practice.lesson.listening_page import ListeningPage
from listenapp.ui.practice.lesson.practice_view import PracticeView
from listenapp.ui.practice.lesson.say_page import SayPage
from listenapp.ui.practice.lesson.task_pages import TypedTasksPage
from listenapp.ui.practice.lesson.task_panel import TaskPanel

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture(scope="session")
def alignment(alignment: Alignment) -> Alignment:
    """Return the times of the harbor story, with some words said shorter than others, as people do."""
    words = list(alignment.words)
    for i, timing in enumerate(words):
        if timing.start is not None and timing.end is not None and i % 3 == 0:
            words[i] = Timing(timing.start, timing.end - 0.13, timing.confidence, timing.status)
    return replace(alignment, words=tuple(words))


class Learner:
    """Learner who uses only the keyboard."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, card: SimulatedOutput) -> None:
        self.qtbot, self.desktop, self.card, self.window = qtbot, desktop, card, desktop.window

    @property
    def lesson(self) -> LessonSession:
        lesson = self.window.lessons.controller.lesson
        assert lesson is not None
        return lesson

    @property
    def view(self) -> PracticeView:
        return self.window.lessons.controller.view

    @property
    def panel(self) -> TaskPanel:
        page = self.view.page
        assert isinstance(page, TypedTasksPage | ListeningPage)
        return page.panel

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:  # QTest knows no other letters than ASCII
            event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self.window.focusWidget(), event)

    def start(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.press(Qt.Key.Key_F6, modifiers)
        self.press(Qt.Key.Key_Return)  # does nothing while the lesson is being planned
        controller = self.window.lessons.controller
        self.qtbot.waitUntil(lambda: controller.lesson is not None, timeout=20_000)

    def wait(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened)

    def hear_until(self, happened: Callable[[], bool]) -> None:
        for _ in range(40):
            if happened():
                return
            self.hear(0.5)
        assert happened()

    def hear(self, seconds: float) -> None:
        """Play on in coarser steps than `run`."""
        for _ in range(round(seconds / 0.05)):
            self.card.advance(0.05)
            self.desktop.playback.tracker.tick()

    def right_answer(self) -> str:
        task = self.panel._task
        assert task is not None
        return self.lesson.timed.text_of(task.first, task.last)

    def answer(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def listen_to_the_end(self) -> None:
        """Answer what is asked for between, and the question at the end."""
        page = self.view.page
        assert isinstance(page, ListeningPage)
        for _ in range(len(self.lesson.tasks)):
            self.hear_until(lambda: page._asked is not None)
            self.answer(self.right_answer())
            self.wait(lambda: page._asked is None)
        self.hear_until(lambda: page.pages.currentIndex() == 2)

    def answer_all(self, *, rightly: bool) -> None:
        for number in range(len(self.lesson.tasks)):
            self.wait(lambda: not self.panel.is_marked)
            assert self.lesson.progress.position == number
            self.answer(self.right_answer() if rightly else "elephant")
            self.wait(lambda: self.panel.is_marked)
            self.press(Qt.Key.Key_Return)


@pytest.fixture
def learner(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> Learner:
    reading.window.activateWindow()
    qtbot.waitUntil(reading.window.isActiveWindow)  # otherwise no shortcut works
    return Learner(qtbot, reading, card)


def test_a_whole_lesson_by_keyboard_alone(learner: Learner, paths: Paths) -> None:
    """Answer the gaps wrongly and everything else rightly, and find all of it in the log."""
    learner.start()
    seen = [learner.lesson.stage]
    learner.lesson.stage_changed.connect(lambda: seen.append(learner.lesson.stage))
    assert faults(learner.window) == []
    learner.press(Qt.Key.Key_Return)
    learner.listen_to_the_end()
    learner.press(Qt.Key.Key_1)
    learner.hear_until(lambda: learner.desktop.playback.tracker.current_position[1] is not None)
    learner.press(Qt.Key.Key_Q)
    learner.hear_until(lambda: learner.lesson.stage is Stage.GAPS)
    learner.answer_all(rightly=False)
    learner.answer_all(rightly=True)
    if learner.lesson.stage is Stage.SAY:  # only with a microphone
        learner.press(Qt.Key.Key_Tab)
        learner.press(Qt.Key.Key_Return)
    learner.listen_to_the_end()
    learner.press(Qt.Key.Key_Right)
    learner.press(Qt.Key.Key_Return)
    learner.press(Qt.Key.Key_Return)  # the results are still being stored
    learner.wait(lambda: learner.view.results is not None)
    assert [stage for stage in seen if stage is not Stage.SAY] == list(WITHOUT_MICROPHONE)
    learner.press(Qt.Key.Key_Return)
    assert not learner.window.lessons.is_open
    assert learner.window.focusWidget() is learner.window.reading.transcript
    learner.desktop.tasks.wait()
    with LogStore(paths.practice) as store:
        events = list(store.events())
        assert store.unfinished(learner.desktop.controller.current.id or "") is None
        assert store.cards()
    kinds = [event.kind for event in events]
    assert [e.given for e in events if e.kind is EventKind.UNDERSTOOD] == ["little", "half"]
    assert EventKind.HARD in kinds
    assert kinds[-1] is EventKind.END
    assert kinds.count(EventKind.END) == 1
    heard = {stage: [e.heard for e in events if e.kind is EventKind.ANSWER and e.stage == stage] for stage in Stage}
    assert set(heard[Stage.LISTEN]) == set(heard[Stage.WRITE]) == set(heard[Stage.AGAIN]) == {1.0}
    assert heard[Stage.GAPS]
    assert set(heard[Stage.GAPS]) == {0.0}


def test_keys_of_a_task(learner: Learner, paths: Paths) -> None:
    """Play again, slower, hint, show, "I was right", and the sentence before and after."""
    learner.start(CTRL)
    assert learner.lesson.stage is Stage.WRITE
    panel = learner.panel
    learner.press(Qt.Key.Key_Return)  # empty: plays again
    learner.press(Qt.Key.Key_R, CTRL)
    learner.press(Qt.Key.Key_R, CTRL | SHIFT)
    assert (panel._attempt.plays, panel._attempt.slow) == (4, True)
    learner.press(Qt.Key.Key_H, CTRL)
    assert set(panel.note_label.text()) == {"–", " "}
    learner.press(Qt.Key.Key_H, CTRL)
    assert panel.note_label.text()[0] == learner.right_answer()[0]
    learner.answer("an elephant")
    learner.wait(lambda: panel.is_marked)
    assert panel.flow.missed_words
    assert "elephant" in panel.lines_label.text()
    learner.press(Qt.Key.Key_Y, CTRL)
    learner.wait(lambda: not panel.flow.missed_words)
    learner.press(Qt.Key.Key_Left, ALT)
    assert learner.lesson.progress.position == 0
    learner.press(Qt.Key.Key_G, CTRL)
    assert panel.is_marked
    learner.press(Qt.Key.Key_Right, ALT)
    assert learner.lesson.progress.position == 1
    learner.press(Qt.Key.Key_Escape)
    assert not learner.window.lessons.is_open
    learner.desktop.tasks.wait()
    with LogStore(paths.practice) as store:
        kinds = {event.kind: event for event in store.events()}
    assert kinds[EventKind.ANSWER].hint
    assert kinds[EventKind.ANSWER].plays == 4
    assert kinds[EventKind.ACCEPTED].given == "an elephant"
    assert EventKind.SHOWN in kinds


def test_a_lesson_that_was_left_goes_on(learner: Learner) -> None:
    """Keep the place within two seconds, and the reader's own position."""
    learner.desktop.playback.seek(2.0)
    learner.start()
    learner.press(Qt.Key.Key_Return)
    run(learner.desktop, learner.card, 1.2)
    before = learner.lesson.progress
    assert before.position > 0.5
    learner.press(Qt.Key.Key_Escape)
    assert learner.desktop.playback.resume_position == pytest.approx(2.0)
    learner.start()
    assert learner.lesson.stage is Stage.LISTEN
    assert learner.lesson.progress.position == pytest.approx(before.position, abs=0.1)
    lesson = learner.lesson
    learner.press(Qt.Key.Key_F6)  # nothing new starts in the middle of a lesson
    learner.press(Qt.Key.Key_F5)
    assert learner.lesson is lesson
    assert learner.window.class_controller.view is None
    learner.press(Qt.Key.Key_L, CTRL)  # the library, from the middle of a lesson
    assert not learner.window.is_reading
    assert not learner.desktop.playback.playing


def test_answers_that_are_not_marked(learner: Learner, paths: Paths) -> None:
    """Tell one sentence, keep what was typed, and count nothing."""
    learner.start(CTRL)
    field = learner.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    for answer in ("🚢 …", "рыба", "boats " * 2000):
        field.setPlainText(answer)
        learner.press(Qt.Key.Key_Return)
        assert learner.panel.note_label.text().count(".") in (1, 2)
        assert not learner.panel.is_marked
        assert field.toPlainText() == answer
    learner.desktop.tasks.wait()
    with LogStore(paths.practice) as store:
        assert EventKind.ANSWER not in {event.kind for event in store.events()}


def test_a_stage_begins_at_its_own_place_while_the_last_one_is_still_heard(learner: Learner) -> None:
    learner.start()
    learner.press(Qt.Key.Key_Return)
    learner.hear(1.0)
    assert learner.lesson.progress.position > 0.8
    places: list[float] = []
    learner.lesson.position_changed.connect(places.append)
    for stage in (Stage.AGAIN, Stage.READ):
        learner.lesson.go_to_stage(stage)
        learner.desktop.playback.tracker.tick()
        assert learner.lesson.stage is stage
        assert max(places, default=0.0) < 0.5
        learner.hear(0.6)
        places.clear()


def test_who_goes_back_in_the_last_moment_reads_on(learner: Learner) -> None:
    """Go back while the end is still heard, with headphones that play 0.2 s late."""
    learner.card.latency = 0.2
    learner.start()
    learner.lesson.go_to_stage(Stage.READ)
    playback, end = learner.desktop.playback, learner.lesson.lesson.end
    playback.seek(end - 1.0)
    learner.hear_until(lambda: playback.place > end - 0.9)
    while playback.story_time < end - 0.25:
        learner.hear(0.05)
    playback.seek(0.0)
    assert playback.story_time > end - 0.3
    playback.tracker.ended.emit()
    for _ in range(40):
        learner.hear(0.05)
        assert learner.lesson.stage is Stage.READ
    assert 0.5 < learner.lesson.progress.position < 2.5


def test_a_learner_who_heard_nothing_goes_on(learner: Learner, paths: Paths) -> None:
    """Tell so with a button or its key in the check without text. All words count as missed."""
    learner.start()
    learner.press(Qt.Key.Key_Return)
    page = learner.view.page
    assert isinstance(page, ListeningPage)
    learner.hear_until(lambda: page._asked is not None)
    assert page.panel.nothing_button.isVisible()
    learner.press(Qt.Key.Key_G, CTRL)
    learner.wait(lambda: page._asked is None)
    assert learner.desktop.playback.playing
    learner.press(Qt.Key.Key_Escape)
    learner.desktop.tasks.wait()
    with LogStore(paths.practice) as store:
        answers = [event for event in store.events() if event.kind is EventKind.ANSWER]
    assert [(event.given, event.heard) for event in answers] == [("", 0.0)]


def test_a_record_of_a_newer_version_is_told_and_kept(learner: Learner, paths: Paths) -> None:
    with LogStore(paths.practice) as store:
        store._database.execute("PRAGMA user_version = 99")
    newer = paths.practice.read_bytes()
    learner.press(Qt.Key.Key_F6)
    learner.wait(learner.window.message.isVisible)
    assert not learner.window.lessons.is_open
    assert paths.practice.read_bytes() == newer


def test_a_damaged_record_is_told_and_replaced(learner: Learner, paths: Paths) -> None:
    paths.practice.parent.mkdir(parents=True, exist_ok=True)
    paths.practice.write_bytes(b"no database " * 1000)
    learner.start(CTRL)
    assert learner.window.message.isVisible()
    assert len(list(paths.practice.parent.glob("damaged-*"))) == 1
    learner.answer("an elephant")
    learner.press(Qt.Key.Key_Right, ALT)  # without waiting for the marks, which belong to the task before
    learner.desktop.tasks.wait()
    learner.qtbot.wait(10)
    assert learner.lesson.progress.position == 1
    assert not learner.panel.is_marked


def test_a_story_without_times_cannot_be_practised(qtbot: QtBot, desktop: Desktop, paths: Paths, story: Story) -> None:
    id_ = Library(paths.library).add(story)
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.do("practise")
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "Add a narration first." in desktop.window.message.text
    assert not desktop.window.lessons.is_open


def test_a_story_that_is_being_timed_cannot_be_practised_yet(
    qtbot: QtBot, desktop: Desktop, story: Story, sound: Path
) -> None:
    desktop.controller.current.open_unsaved(story, sound, empty_alignment(story))
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.do("practise")
    qtbot.waitUntil(desktop.window.message.isVisible)
    assert "Practise when it is ready." in desktop.window.message.text
    assert not desktop.window.lessons.is_open


def test_a_lesson_of_the_saved_sentences(learner: Learner, story: Story) -> None:
    """Choose the part in the menu, and find only tasks of that part."""
    starred = learner.desktop.controller.current.starred
    learner.wait(lambda: starred.possible)
    sentence = next(i for i in range(len(story.sentences)) if story.sentence_text(i).startswith("The boats"))
    assert starred.toggle(sentence)
    learner.window.lessons._parts["starred"].trigger()
    learner.start(CTRL)
    assert {task.sentence for task in learner.lesson.tasks} == {sentence}
    for _ in learner.lesson.tasks:
        learner.answer(learner.right_answer())
        learner.wait(lambda: learner.panel.is_marked)
        learner.press(Qt.Key.Key_Return)
    learner.wait(lambda: learner.view.results is not None)
    assert "1 sentence to hear again another day." in learner.view.results.lines  # type: ignore[union-attr]


def test_the_learner_chooses_stages_their_order_and_the_length(learner: Learner) -> None:
    learner.window.settings.choose(lesson_stages="write,hard spots", lesson_length="short")
    learner.start()
    assert learner.lesson.lesson.stages == (Stage.WRITE, Stage.GAPS)
    assert len(learner.lesson.lesson.writing) == 1
    learner.answer_all(rightly=True)
    assert learner.lesson.stage is Stage.GAPS
    learner.press(Qt.Key.Key_Escape)
    learner.start(SHIFT)  # an activity alone has its own stage
    assert learner.lesson.lesson.stages == (Stage.GAPS,)


def test_a_teacher_has_chosen_stages_gaps_and_answers(
    learner: Learner, paths: Paths, story: Story, story_id: str
) -> None:
    first = next(i for i, word in enumerate(story.words) if word.text == "Boats") + 5
    tasks = TaskSet((task_set.gap_of(story, first, first, ("bay",)),), (), ("hard spots", "no such stage"))
    task_files.save(paths.library / story_id, tasks)
    learner.start()
    assert learner.lesson.lesson.stages == (Stage.GAPS,)
    assert [(task.first, task.last) for task in learner.lesson.tasks] == [(first, first)]
    learner.answer("bay")
    learner.wait(lambda: learner.panel.is_marked)
    assert learner.panel.flow.missed_words == []


def test_the_stage_of_saying_opens_the_speaking_page(learner: Learner) -> None:
    """Show the sentences of the stage before, and go on with Enter after the page was closed."""
    learner.start(CTRL)
    parts = learner.view._parts
    assert parts is not None
    asked: list[frozenset[int]] = []
    page = SayPage(replace(parts, speak=asked.append))
    learner.qtbot.addWidget(page)
    sentences = [task.sentence for task in learner.lesson.tasks]
    assert [line.text() for line in page.lines] == [printed_sentence(learner.lesson.timed.story, i) for i in sentences]
    page.record_button.click()
    assert asked == [frozenset(sentences)]
    with learner.qtbot.waitSignal(page.finished):
        page.next_button.click()


def test_a_lesson_hides_notes_but_no_warnings(learner: Learner) -> None:
    message = learner.window.message
    message.show_note("The story is ready.")
    learner.start()
    assert not message.isVisible()
    learner.press(Qt.Key.Key_Escape)
    message.show_warning("The microphone has gone.", "Connect it again.")
    learner.start()
    assert message.isVisible()


def test_a_click_on_a_button_leaves_the_focus_in_the_answer(learner: Learner) -> None:
    """Qt gives the focus of a click to the parent of a button that does not take it."""
    for modifiers in (SHIFT, CTRL):
        learner.start(modifiers)
        panel = learner.panel
        for pressed in (panel.hint_button, panel.again_button, panel.slower_button):
            QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
            learner.wait(lambda panel=panel: learner.window.focusWidget() is panel._field())
        learner.press(Qt.Key.Key_Escape)
