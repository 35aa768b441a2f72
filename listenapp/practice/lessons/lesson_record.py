"""Write a lesson to the practice log, and find it there again.

The first event of a lesson holds its plan, so that a lesson goes on as it began: later answers would choose other gaps.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import replace

from listenapp.practice.lessons import lesson as lessons
from listenapp.practice.lessons import lesson_events, lesson_json, results
from listenapp.practice.lessons.begun_lesson import BegunLesson
from listenapp.practice.lessons.lesson import Lesson, Progress, Stage, Task
from listenapp.practice.lessons.lesson_events import Attempt
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.lessons.results import Results
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.marking import Marking, mark_words
from listenapp.practice.review_schedule import sentences_to_keep


def begin(store: LogStore, timed: PractisedStory, lesson: Lesson, activity: str, at: float) -> BegunLesson:
    """Store the beginning of a lesson. `activity` names its stages and its part of the story. Raises PracticeFailed."""
    begun = BegunLesson(uuid.uuid4().hex, lesson, lessons.beginning(lesson))
    text = json.dumps({**lesson_json.to_document(timed, lesson), "activity": activity}, ensure_ascii=False)
    store.append(replace(lesson_events.place_event(timed, begun, at), kind=EventKind.RUN, given=text))
    return begun


def find_unfinished(store: LogStore, timed: PractisedStory, activity: str) -> BegunLesson | None:
    """Return the last lesson on a story with this activity that has not ended, at its place.

    None if there is none, or if nothing is left of it after the story was edited.
    """
    for run in store.unfinished_runs(timed.id):
        first = next(store.events(run.id), None)
        document = lesson_json.parsed(first.given) if first else {}
        lesson = lesson_json.from_document(timed, document)
        if lesson.stages and document.get("activity") == activity:
            progress = lesson_json.without_lost_tasks(
                timed, document, Progress(_stage_of(run.stage, lesson), run.position)
            )
            is_edited = document.get("text") != timed.story.text_sha256
            done = _done(timed, lesson, store.events(run.id))
            return _skipped(BegunLesson(run.id, lesson, lessons.limited(lesson, progress), done, is_edited))
    return None


def _done(timed: PractisedStory, lesson: Lesson, events: Iterable[Event]) -> frozenset[tuple[Stage, Task]]:
    kinds = (EventKind.ANSWER, EventKind.SHOWN)
    places = {(e.stage, e.sentence_key, e.first_word, e.n_words) for e in events if e.kind in kinds}
    return frozenset(
        (stage, task)
        for stage in lesson.stages
        for task in lesson.tasks(stage)
        if (stage.value, *timed.place_of(task)) in places
    )


def _skipped(begun: BegunLesson) -> BegunLesson:
    """Return a lesson that goes on behind the tasks that were answered last."""
    tasks = begun.lesson.tasks(begun.progress.stage)
    while begun.progress.stage not in lessons.PLAYS_STORY and not begun.progress.ended:
        at = int(begun.progress.position)
        if at >= len(tasks) or not begun.is_done(tasks[at]) or at + 1 == len(tasks):
            break
        begun = replace(begun, progress=lessons.moved(begun.progress, at + 1))
    return begun


def _stage_of(name: str, lesson: Lesson) -> Stage:
    return Stage(name) if name in set(Stage) else lesson.stages[0]


# -- answers -----------------------------------------------------------------------------------------------------------


def mark_answer(store: LogStore, timed: PractisedStory, task: Task, answer: str) -> Marking:
    """Mark an answer to a task. What the learner has declared right before is right."""
    key, first, n_words = timed.place_of(task)
    return mark_words(
        timed.words_of(task.sentence),
        first,
        first + n_words - 1,
        answer,
        timed.story.language,
        is_gap=task.gap is not None,
        accepted=(*store.accepted(timed.id, key, first, n_words), *timed.accepted.get((task.first, task.last), ())),
    )


def mark_and_store(
    store: LogStore,
    timed: PractisedStory,
    begun: BegunLesson,
    task: Task,
    answer: str,
    attempt: Attempt,
    at: float,
) -> Marking:
    """Mark an answer and store it, so that what the learner sees is never lost. Raises PracticeFailed."""
    marking = mark_answer(store, timed, task, answer)
    store.append(lesson_events.answer_event(timed, begun, task, answer, marking, attempt, at))
    return marking


def accept(store: LogStore, timed: PractisedStory, begun: BegunLesson, task: Task, answer: str, at: float) -> Marking:
    """Store that an answer is right from now on, and mark it again. Raises PracticeFailed."""
    before = mark_answer(store, timed, task, answer)
    store.append(lesson_events.accepted_event(timed, begun, task, answer, before, at))
    return mark_answer(store, timed, task, answer)


def finish(store: LogStore, timed: PractisedStory, begun: BegunLesson, at: float) -> Results:
    """Put the hardest sentences aside for another day, end the lesson, and return its results.

    Raises PracticeFailed; nothing is stored then.
    """
    events = results.settled(list(store.events(begun.run)))
    known = {card.sentence_key for card in store.cards()}
    starred = [key for i, key in enumerate(timed.keys) if i in timed.starred and key not in known]
    keys = sentences_to_keep([event for event in events if event.stage in lessons.KEEPS_SENTENCES], starred)
    new = [key for key in keys if key not in known]
    cards = [replace(lesson_events.lesson_event(EventKind.CARD, timed, begun, at), sentence_key=key) for key in new]
    ended = replace(begun, progress=replace(begun.progress, ended=True))
    store.append(*cards, lesson_events.place_event(timed, ended, at))
    return results.results(events, len(new))
