"""Show the views of practice one after the other: a lesson, a review, speaking, the pages for teachers."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtWidgets import QWidget
from views import Named, wait_until

from listenapp.app import Desktop
from listenapp.library.opened_story import OpenedStory
from listenapp.practice.lessons.lesson import PLAYS_STORY, Stage
from listenapp.practice.lessons.results import Results
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.practice.speaking.comparison import Comparison
from listenapp.practice.teaching import task_files, work_file
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story import task_set
from listenapp.story.model import ARTICLE
from listenapp.story.task_set import Question, TaskSet
from listenapp.ui.practice.class_results_page import ClassResultsPage
from listenapp.ui.practice.learning_page import LearningPage
from listenapp.ui.practice.lesson.listening_page import ListeningPage
from listenapp.ui.practice.lesson.task_pages import TypedTasksPage as LessonTasks
from listenapp.ui.practice.review_page import ReviewPage
from listenapp.ui.practice.speaking_controller import SpeakingController, _Taken
from listenapp.ui.practice.speaking_page import SpeakingPage
from listenapp.ui.practice.task_editor_page import TaskEditorPage
from listenapp.ui.practice.trouble_page import TroublePage

W = TypeVar("W", bound=QWidget)


def practised(desktop: Desktop) -> Iterator[Named]:
    """Show all views of practice with the open story, which is timed."""
    yield from lesson(desktop)
    yield from speaking(desktop)
    yield from teaching(desktop)
    yield from records(desktop)


def opened(desktop: Desktop) -> OpenedStory:
    found = desktop.controller.current.in_library
    assert found is not None
    return found


def lesson(desktop: Desktop) -> Iterator[Named]:
    window = desktop.window
    window.do("practise")
    controller = window.lessons.controller
    wait_until(lambda: controller.lesson is not None)
    assert controller.lesson is not None
    for stage in Stage:
        if stage in controller.lesson.lesson.stages:
            controller.lesson.go_to_stage(stage)
            yield f"lesson-{stage.replace(' ', '-')}", window
            yield from _answered(desktop, stage)
    controller.view._show_results(Results(("half", "most"), ((12.5, 30), (25.0, 30)), 5))
    yield "lesson-results", window
    window.leave()


def _answered(desktop: Desktop, stage: Stage) -> Iterator[Named]:
    """Show what follows in a stage: the questions of a listening, the marks of a task."""
    window, page = desktop.window, desktop.window.lessons.controller.view.page
    if isinstance(page, LessonTasks):
        page.panel._field().setFocus()
        page.panel._check(page.panel._task, "They were perhaps the elephant")  # type: ignore[arg-type]
        wait_until(lambda: page.panel.is_marked)
        yield f"lesson-{stage.replace(' ', '-')}-marks", window
    elif isinstance(page, ListeningPage) and stage in PLAYS_STORY:
        page._ask(page.lesson.tasks[0])
        yield f"lesson-{stage.replace(' ', '-')}-cold", window
        page._asked = None
        page._reach_end()
        yield f"lesson-{stage.replace(' ', '-')}-question", window


def speaking(desktop: Desktop) -> Iterator[Named]:
    window = desktop.window
    window.do("practise_say")
    page = found(desktop, SpeakingPage)
    controller = page.findChild(SpeakingController)
    assert isinstance(controller, SpeakingController)
    wait_until(lambda: controller._narration is not None)
    yield "say-narrator", window
    narration, sentence = controller._narration, controller.sentence
    assert narration is not None
    assert sentence is not None
    lost = tuple(i % 4 != 1 for i in range(len(sentence.words)))
    compared = Comparison(sentence.words, narration.voice, narration.voice, lost, 0.0, 1.5)
    page.show_has_take(True)
    controller.taken = _Taken("none.flac", np.zeros(8, np.int16), compared)
    page.show_comparison(compared, sentence.printed)
    yield "say-compared", window
    page.show_recording(True)
    page.show_level(-20)
    yield "say-recording", window
    page.show_recording(False)
    page.dismiss()


def tasks_of(story_of: OpenedStory) -> TaskSet:
    story = story_of.story
    told = [
        i for i, s in enumerate(story.sentences) if story.blocks[s.block].kind in ARTICLE and _size(story_of, i) > 8
    ]
    places = [story.sentences[i].first_word + 3 for i in told[1:11]]
    gaps = tuple(task_set.gap_of(story, at, at + n % 3) for n, at in enumerate(places))
    return TaskSet(gaps, (Question("What did the two brothers want to know before they built it?", ("why",)),))


def _size(story_of: OpenedStory, sentence: int) -> int:
    found_ = story_of.story.sentences[sentence]
    return found_.last_word - found_.first_word + 1


def teaching(desktop: Desktop) -> Iterator[Named]:
    window, story_of = desktop.window, opened(desktop)
    tasks = tasks_of(story_of)
    task_files.save(story_of.folder, tasks)
    window.do("make_tasks")
    page = found(desktop, TaskEditorPage)
    wait_until(lambda: page.list.count() == len(tasks.gaps) + 1)
    yield "teacher-tasks", window
    page.dismiss()
    yield from work(desktop)
    with tempfile.TemporaryDirectory() as folder:
        _write_results(Path(folder), story_of, tasks)
        window.teaching.show_results([folder])
        results = found(desktop, ClassResultsPage)
        wait_until(lambda: results.table.rowCount() == 12)
        yield "teacher-results", window
        results.dismiss()


def work(desktop: Desktop) -> Iterator[Named]:
    """Show the pages of gaps, which reviews have too."""
    window = desktop.window
    window.do("do_tasks")
    page = found(desktop, ReviewPage)
    wait_until(page.next_button.isVisible)
    yield "gaps-listen", window
    page.next_button.click()
    yield "gaps-ask", window
    page.field.setText("the elephant")
    page.answered.emit("the elephant")
    wait_until(lambda: page.flow.field is None)
    page.right_button.show()
    yield "gaps-marks", window
    page.ask_question("What did the two brothers want to know before they built it?", 1, 2)
    yield "gaps-question", window
    page.ask_name(has_takes=True)
    yield "gaps-name", window
    page.show_end(5)
    yield "gaps-end", window
    page.dismiss()


def _write_results(folder: Path, story_of: OpenedStory, tasks: TaskSet) -> None:
    for number in range(12):
        gaps = tuple(GapResult(g.first, g.last, g.words if number % 3 else "elephant", 1) for g in tasks.gaps)
        made = WorkResult(f"Pupil {number}", story_of.story.title, story_of.story.text_sha256, 1.0, 4.5, gaps, ("why",))
        (folder / f"{number}.listenwork").write_bytes(work_file.pack(made, [b"sound"] if number == 0 else ()))


def records(desktop: Desktop) -> Iterator[Named]:
    window, story_of = desktop.window, opened(desktop)
    keys = sentence_keys(story_of.story)
    words = ("the", "of", "they", "have", "would", "glider", "machine", "to", "in", "that", "had", "was")
    answers = (
        Event(time.time() - 900 + n, EventKind.ANSWER, story_of.id, "en", keys[n + 3], 0, 1, "listen", given="x",
              heard=0.0, words=(WordResult(word, "missing", 0.0),))
        for n, word in enumerate(words)
    )  # fmt: skip
    window.practice.log.append(*answers)
    window.do("trouble")
    trouble = found(desktop, TroublePage)
    wait_until(lambda: trouble.sentences.count() > 0)
    yield "trouble", window
    trouble.dismiss()
    window.do("progress")
    learning = found(desktop, LearningPage)
    wait_until(learning.export_button.isEnabled)
    yield "progress", window
    learning.dismiss()


def found(desktop: Desktop, kind: type[W]) -> W:
    """Return the page of a kind when it is visible."""
    wait_until(lambda: any(page.isVisible() for page in desktop.window.findChildren(kind)))
    return next(page for page in desktop.window.findChildren(kind) if page.isVisible())
