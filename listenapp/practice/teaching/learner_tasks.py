"""Prepare the teacher's tasks for a learner, mark the answers, and gather the result."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from listenapp.library.opened_story import OpenedStory
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.marking import Marking, mark_words
from listenapp.practice.review import review_tasks
from listenapp.practice.review.blanked_words import ReviewGap
from listenapp.practice.review.find_sentences import with_key
from listenapp.practice.review.review_tasks import Effort, GapAnswer, ReviewTask
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.practice.teaching import gap_sentences
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story.model import Story
from listenapp.story.task_set import TaskSet

STAGE = "tasks"
"""Stage of the log."""


def answered_before(store: LogStore, opened: OpenedStory, tasks: TaskSet) -> list[GapResult]:
    """Return the results of the gaps that were answered since a result was saved, for a learner who goes on."""
    wanted = {(gap.first, gap.last) for gap in tasks.gaps}
    keys = {key: opened.story.sentences[i].first_word for i, key in enumerate(sentence_keys(opened.story))}
    found: dict[tuple[int, int], GapResult] = {}
    for event in store.events_of_stage(opened.id, STAGE):
        first = keys.get(event.sentence_key, 0) + event.first_word
        place = (first, first + event.n_words - 1)
        if event.kind is EventKind.END:
            found = {}
        elif event.kind in (EventKind.ANSWER, EventKind.SHOWN) and event.sentence_key in keys and place in wanted:
            shown = event.kind is EventKind.SHOWN
            found[place] = GapResult(*place, event.given, event.plays, event.hint, shown=shown)
    return list(found.values())


def saved(opened: OpenedStory, at: float) -> Event:
    """Return the event that the result was saved: the next time, the tasks begin again."""
    return Event(at, EventKind.END, opened.id, opened.story.language, stage=STAGE)


def prepare(opened: OpenedStory, tasks: TaskSet, done: Collection[GapResult] = ()) -> list[ReviewTask]:
    """Return the sentences of the gaps with their sound, without those that are `done`. Call it in a worker thread."""
    keys = sentence_keys(opened.story)
    places = []
    answered = {(each.first, each.last) for each in done}
    left = [gap for gap in tasks.gaps if (gap.first, gap.last) not in answered]
    for found in gap_sentences.sentences_of(opened.story, left):
        sentence = with_key(opened, keys[found.sentence])
        if sentence is not None:
            first = sentence.first_word
            places.append((sentence, [ReviewGap(first + a, first + b) for a, b in found.gaps]))
    return review_tasks.tasks_for(opened, places)


def mark(tasks: TaskSet, task: ReviewTask, gap: ReviewGap, text: str) -> Marking:
    """Mark an answer to a gap, with the answers that the teacher accepts."""
    place = task.sentence.first_word + gap.first, task.sentence.first_word + gap.last
    accepted = next((each.accepted for each in tasks.gaps if (each.first, each.last) == place), ())
    return mark_words(task.words, gap.first, gap.last, text, task.language, accepted=accepted)


def gap_results(task: ReviewTask, answers: Sequence[GapAnswer], effort: Effort) -> list[GapResult]:
    start = task.sentence.first_word
    return [
        GapResult(
            start + gap.first, start + gap.last, answer.given, effort.plays, effort.hint, shown=answer.marking is None
        )
        for gap, answer in zip(task.gaps, answers, strict=True)
    ]


def result(
    story: Story, pupil: str, gaps: Sequence[GapResult], answers: Sequence[str], minutes: float, at: float
) -> WorkResult:
    return WorkResult(pupil.strip(), story.title, story.text_sha256, at, minutes, tuple(gaps), tuple(answers))
