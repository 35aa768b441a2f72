"""Convert the plan of a lesson to and from JSON.

Sentences are named by their keys. A sentence that was edited away takes its tasks with it, and the others stay.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from listenapp.practice.gaps import Gap, sound_of
from listenapp.practice.lessons import lesson as lessons
from listenapp.practice.lessons import lesson_plan
from listenapp.practice.lessons.lesson import Lesson, Progress, Stage, Task
from listenapp.practice.lessons.practised_story import PractisedStory

_FORMAT = 1
_CONTENTS = {Stage.GAPS: "gaps", Stage.WRITE: "writing", Stage.SAY: "writing"}
"""Names of the tasks of a stage whose place is the number of a task."""


def to_document(timed: PractisedStory, lesson: Lesson) -> dict[str, Any]:
    """Return the plan of a lesson for JSON. It holds no times, because they can be corrected."""
    return {
        "format": _FORMAT,
        "text": timed.story.text_sha256,
        "stages": [stage.value for stage in lesson.stages],
        "span": [lesson.start, lesson.end],
        "cold": [_place(timed, task) for task in lesson.cold],
        "gaps": [[*_place(timed, task), *_of_gap(timed, task.gap)] for task in lesson.gaps if task.gap],
        "writing": [_place(timed, task) for task in lesson.writing],
    }


def _place(timed: PractisedStory, task: Task) -> list[Any]:
    start = timed.story.sentences[task.sentence].first_word
    return [timed.keys[task.sentence], task.first - start, task.last - start]


def _of_gap(timed: PractisedStory, gap: Gap) -> list[Any]:
    return [gap.peak - timed.story.sentences[gap.sentence].first_word, gap.reason, gap.score]


def from_document(timed: PractisedStory, document: Mapping[str, Any]) -> Lesson:
    """Return the lesson of a plan, without what the story no longer has. Without stages for a damaged plan."""
    try:
        span = (float(document["span"][0]), min(float(document["span"][1]), timed.alignment.duration))
        lesson = Lesson(
            tuple(Stage(name) for name in document["stages"]),
            timed.story.glossary[: lesson_plan.WARM_UP_WORDS],
            _tasks(timed, document["cold"]),
            _gap_tasks(timed, document["gaps"]),
            _tasks(timed, document["writing"]),
            *span,
        )
    except (KeyError, ValueError, TypeError, IndexError):
        return Lesson((), (), (), (), (), 0.0, 0.0)
    return replace(lesson, stages=tuple(s for s in lesson.stages if lesson_plan.has_contents(lesson, s)))


def parsed(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _tasks(timed: PractisedStory, places: Iterable[Sequence[Any]]) -> tuple[Task, ...]:
    found = (_found(timed, *place[:3]) for place in places)
    tasks = (lesson_plan.whole_task(timed.alignment, *words) for words in found if words)
    return tuple(task for task in tasks if task is not None)


def _gap_tasks(timed: PractisedStory, places: Iterable[Sequence[Any]]) -> tuple[Task, ...]:
    gaps = (_gap(timed, *place) for place in places)
    tasks = (lesson_plan.gap_task(timed.story, timed.alignment, gap) for gap in gaps if gap is not None)
    return tuple(task for task in tasks if task is not None)


def _gap(timed: PractisedStory, key: str, first: int, last: int, peak: int, reason: str, score: float) -> Gap | None:
    words = _found(timed, key, first, last)
    if words is None or timed.alignment.words[words[1]].start is None:
        return None
    sentence, begin, end = words
    at = timed.story.sentences[sentence].first_word + int(peak)
    sound = sound_of(timed.alignment.words, begin, end)
    return Gap(begin, end, at, sentence, str(reason), float(score), *sound)


def _found(timed: PractisedStory, key: str, first: int, last: int) -> tuple[int, int, int] | None:
    """Return the sentence of a key, and the story's words for its words `first` to `last`."""
    if key not in timed.keys:
        return None
    sentence = timed.keys.index(key)
    start = timed.story.sentences[sentence].first_word
    return sentence, start + int(first), start + int(last)


def without_lost_tasks(timed: PractisedStory, document: Mapping[str, Any], progress: Progress) -> Progress:
    """Return the place with a task number that skips the tasks whose sentences were edited away."""
    if progress.stage in lessons.PLAYS_STORY:
        return progress
    places = document.get(_CONTENTS.get(progress.stage, ""), [])
    known = set(timed.keys)
    lost = sum(place[0] not in known for place in places[: int(progress.position)])
    return lessons.moved(progress, max(0.0, progress.position - lost))
