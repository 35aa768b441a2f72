"""Write a lesson to the practice log, and find it there again.

The first event of a lesson holds its plan, so that a lesson goes on as it began: later answers would choose other gaps.
Sentences are named by their keys. A sentence that was edited away takes its tasks with it, and the others stay.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from listenapp.practice import lesson as lessons
from listenapp.practice.features import logged_lemma
from listenapp.practice.gaps import Gap, gap_sound
from listenapp.practice.lesson import Lesson, Progress, Stage, Task
from listenapp.practice.log import Event, EventKind, WordResult
from listenapp.practice.marking import Marking, mark_words
from listenapp.practice.schedule import sentences_to_keep
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.practice.store import PracticeStore
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_FORMAT = 1


@dataclass(frozen=True)
class TimedStory:
    """Story with its times. `id` names it in the log: the id of the library.

    `accepted` holds the answers that a teacher accepts, by first and last word. `starred` are the sentences that the
    reader saved.
    """

    id: str
    story: Story
    alignment: Alignment
    keys: tuple[str, ...]  # of the sentences
    accepted: Mapping[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    starred: frozenset[int] = frozenset()

    @classmethod
    def of(cls, id_: str, story: Story, alignment: Alignment) -> TimedStory:
        return cls(id_, story, alignment, sentence_keys(story))

    def words_of(self, sentence: int) -> list[str]:
        found = self.story.sentences[sentence]
        return [word.text for word in self.story.words[found.first_word : found.last_word + 1]]

    def text_of(self, first: int, last: int) -> str:
        """Return the published text of the words `first` to `last`."""
        return self.story.text[self.story.words[first].char_start : self.story.words[last].char_end]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Hold how an answer came about. `ms` is the time from the first play to the answer, in milliseconds."""

    plays: int = 0
    speed: float = 1.0  # of the first play
    slow: bool = False
    hint: bool = False
    ms: int = 0


@dataclass(frozen=True, slots=True)
class Running:
    """Lesson that was begun: its id in the log, contents and place.

    `done` holds the tasks that were answered or shown. `edited` tells that the story changed since the beginning.
    """

    run: str
    lesson: Lesson
    progress: Progress
    done: frozenset[tuple[Stage, Task]] = frozenset()
    edited: bool = False

    def with_done(self, task: Task) -> Running:
        return replace(self, done=self.done | {(self.progress.stage, task)})

    def is_done(self, task: Task) -> bool:
        """Return whether a task of the current stage was answered."""
        return (self.progress.stage, task) in self.done


# -- beginning and going on -------------------------------------------------------------------------------------------


def begin(store: PracticeStore, timed: TimedStory, lesson: Lesson, activity: str, at: float) -> Running:
    """Store the beginning of a lesson. `activity` names its stages and its part of the story. Raises PracticeFailed."""
    running = Running(uuid.uuid4().hex, lesson, lessons.beginning(lesson))
    text = json.dumps({**to_document(timed, lesson), "activity": activity}, ensure_ascii=False)
    store.append(replace(reached(timed, running, at), kind=EventKind.RUN, given=text))
    return running


def find_unfinished(store: PracticeStore, timed: TimedStory, activity: str) -> Running | None:
    """Return the last lesson on a story with this activity that has not ended, at its place.

    None if there is none, or if nothing is left of it after the story was edited.
    """
    for run in store.unfinished_runs(timed.id):
        first = next(store.events(run.id), None)
        document = _parsed(first.given) if first else {}
        lesson = from_document(timed, document)
        if lesson.stages and document.get("activity") == activity:
            progress = _without_lost_tasks(timed, document, Progress(_stage_of(run.stage, lesson), run.position))
            is_edited = document.get("text") != timed.story.text_sha256
            done = _done(timed, lesson, store.events(run.id))
            return _skipped(Running(run.id, lesson, lessons.limited(lesson, progress), done, is_edited))
    return None


def _done(timed: TimedStory, lesson: Lesson, events: Iterable[Event]) -> frozenset[tuple[Stage, Task]]:
    kinds = (EventKind.ANSWER, EventKind.SHOWN)
    places = {(e.stage, e.sentence_key, e.first_word, e.n_words) for e in events if e.kind in kinds}
    return frozenset(
        (stage, task)
        for stage in lesson.stages
        for task in lesson.tasks(stage)
        if (stage.value, *_key_of(timed, task)) in places
    )


def _key_of(timed: TimedStory, task: Task) -> tuple[str, int, int]:
    """Return how the log names the words of a task."""
    return timed.keys[task.sentence], task.first - timed.story.sentences[task.sentence].first_word, task.n_words


def _skipped(running: Running) -> Running:
    """Return a lesson that goes on behind the tasks that were answered last."""
    tasks = running.lesson.tasks(running.progress.stage)
    while running.progress.stage not in lessons.PLAYS_STORY and not running.progress.ended:
        at = int(running.progress.position)
        if at >= len(tasks) or not running.is_done(tasks[at]) or at + 1 == len(tasks):
            break
        running = replace(running, progress=lessons.moved(running.progress, at + 1))
    return running


def _stage_of(name: str, lesson: Lesson) -> Stage:
    return Stage(name) if name in set(Stage) else lesson.stages[0]


def _without_lost_tasks(timed: TimedStory, document: Mapping[str, Any], progress: Progress) -> Progress:
    """Return the place with a task number that skips the tasks whose sentences were edited away."""
    if progress.stage in lessons.PLAYS_STORY:
        return progress
    places = document.get("gaps" if progress.stage is Stage.GAPS else "writing", [])
    known = set(timed.keys)
    lost = sum(place[0] not in known for place in places[: int(progress.position)])
    return lessons.moved(progress, max(0.0, progress.position - lost))


def reached(timed: TimedStory, running: Running, at: float) -> Event:
    """Return the event that a lesson reached its stage, or its end."""
    event = _event(EventKind.END if running.progress.ended else EventKind.STAGE, timed, running, at)
    return replace(event, position=running.progress.position)


def _event(kind: EventKind, timed: TimedStory, running: Running, at: float) -> Event:
    stage = running.progress.stage.value
    return Event(at, kind, story=timed.id, lang=timed.story.language, stage=stage, run=running.run)


# -- the plan as text -------------------------------------------------------------------------------------------------


def to_document(timed: TimedStory, lesson: Lesson) -> dict[str, Any]:
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


def _place(timed: TimedStory, task: Task) -> list[Any]:
    start = timed.story.sentences[task.sentence].first_word
    return [timed.keys[task.sentence], task.first - start, task.last - start]


def _of_gap(timed: TimedStory, gap: Gap) -> list[Any]:
    return [gap.peak - timed.story.sentences[gap.sentence].first_word, gap.reason, gap.score]


def from_document(timed: TimedStory, document: Mapping[str, Any]) -> Lesson:
    """Return the lesson of a plan, without what the story no longer has. Without stages for a damaged plan."""
    try:
        span = (float(document["span"][0]), min(float(document["span"][1]), timed.alignment.duration))
        lesson = Lesson(
            tuple(Stage(name) for name in document["stages"]),
            timed.story.glossary[: lessons.WARM_UP_WORDS],
            _tasks(timed, document["cold"]),
            _gap_tasks(timed, document["gaps"]),
            _tasks(timed, document["writing"]),
            *span,
        )
    except (KeyError, ValueError, TypeError, IndexError):
        return Lesson((), (), (), (), (), 0.0, 0.0)
    return replace(lesson, stages=tuple(s for s in lesson.stages if lessons.has_contents(lesson, s)))


def _parsed(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _tasks(timed: TimedStory, places: Iterable[Sequence[Any]]) -> tuple[Task, ...]:
    found = (_found(timed, *place[:3]) for place in places)
    tasks = (lessons.whole_task(timed.alignment, *words) for words in found if words)
    return tuple(task for task in tasks if task is not None)


def _gap_tasks(timed: TimedStory, places: Iterable[Sequence[Any]]) -> tuple[Task, ...]:
    gaps = (_gap(timed, *place) for place in places)
    tasks = (lessons.gap_task(timed.story, timed.alignment, gap) for gap in gaps if gap is not None)
    return tuple(task for task in tasks if task is not None)


def _gap(timed: TimedStory, key: str, first: int, last: int, peak: int, reason: str, score: float) -> Gap | None:
    words = _found(timed, key, first, last)
    if words is None or timed.alignment.words[words[1]].start is None:
        return None
    sentence, begin, end = words
    at = timed.story.sentences[sentence].first_word + int(peak)
    sound = gap_sound(timed.story, timed.alignment.words, begin, end)
    return Gap(begin, end, at, sentence, str(reason), float(score), *sound)


def _found(timed: TimedStory, key: str, first: int, last: int) -> tuple[int, int, int] | None:
    """Return the sentence of a key, and the story's words for its words `first` to `last`."""
    if key not in timed.keys:
        return None
    sentence = timed.keys.index(key)
    start = timed.story.sentences[sentence].first_word
    return sentence, start + int(first), start + int(last)


# -- answers ----------------------------------------------------------------------------------------------------------


def mark_answer(store: PracticeStore, timed: TimedStory, task: Task, answer: str) -> Marking:
    """Mark an answer to a task. What the learner has declared right before is right."""
    key, first, n_words = _key_of(timed, task)
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
    store: PracticeStore, timed: TimedStory, running: Running, task: Task, answer: str, attempt: Attempt, at: float
) -> Marking:
    """Mark an answer and store it, so that what the learner sees is never lost. Raises PracticeFailed."""
    marking = mark_answer(store, timed, task, answer)
    store.append(answered(timed, running, task, answer, marking, attempt, at))
    return marking


def accept(store: PracticeStore, timed: TimedStory, running: Running, task: Task, answer: str, at: float) -> Marking:
    """Store that an answer is right from now on, and mark it again. Raises PracticeFailed."""
    before = mark_answer(store, timed, task, answer)
    store.append(accepted(timed, running, task, answer, before, at))
    return mark_answer(store, timed, task, answer)


def answered(
    timed: TimedStory, running: Running, task: Task, answer: str, marking: Marking, attempt: Attempt, at: float
) -> Event:
    """Return the event of a marked answer."""
    words = _word_results(timed, marking)
    event = _of_task(EventKind.ANSWER, timed, running, task, at)
    return _with_effort(replace(event, given=answer, heard=marking.hearing, words=words), attempt)


def _word_results(timed: TimedStory, marking: Marking) -> tuple[WordResult, ...]:
    language = timed.story.language
    return tuple(WordResult(logged_lemma(word.text, language), word.miss.value, word.credit) for word in marking.words)


def shown(timed: TimedStory, running: Running, task: Task, attempt: Attempt, at: float) -> Event:
    """Return the event that the learner asked for the answer."""
    language = timed.story.language
    texts = [word.text for word in timed.story.words[task.first : task.last + 1]]
    words = tuple(WordResult(logged_lemma(text, language), EventKind.SHOWN.value, 0.0) for text in texts)
    return _with_effort(replace(_of_task(EventKind.SHOWN, timed, running, task, at), heard=0.0, words=words), attempt)


def accepted(timed: TimedStory, running: Running, task: Task, answer: str, before: Marking, at: float) -> Event:
    """Return the event that the learner declared an answer right. It holds the misses that were marked before."""
    misses = tuple(word for word in _word_results(timed, before) if word.credit < 1.0)
    return replace(_of_task(EventKind.ACCEPTED, timed, running, task, at), given=answer, words=misses)


def marked_hard(timed: TimedStory, running: Running, sentence: int, at: float) -> Event:
    """Return the event that the learner found a sentence hard."""
    language = timed.story.language
    words = tuple(
        WordResult(logged_lemma(text, language), EventKind.HARD.value, 0.0) for text in timed.words_of(sentence)
    )
    event = _event(EventKind.HARD, timed, running, at)
    return replace(event, sentence_key=timed.keys[sentence], n_words=len(words), words=words)


def understood(timed: TimedStory, running: Running, how_much: str, at: float) -> Event:
    """Return the event that the learner told how much was understood."""
    return replace(_event(EventKind.UNDERSTOOD, timed, running, at), given=how_much)


def _of_task(kind: EventKind, timed: TimedStory, running: Running, task: Task, at: float) -> Event:
    key, first, n_words = _key_of(timed, task)
    return replace(_event(kind, timed, running, at), sentence_key=key, first_word=first, n_words=n_words)


def _with_effort(event: Event, attempt: Attempt) -> Event:
    return replace(event, plays=attempt.plays, speed=attempt.speed, slow=attempt.slow, hint=attempt.hint, ms=attempt.ms)


# -- the end ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Results:
    """Results of a lesson for its last page. Words of the cold tasks as (heard, all), None if they were not done."""

    understood: tuple[str, str]  # before and after; empty where it was not asked
    cold: tuple[tuple[float, int] | None, tuple[float, int] | None]
    kept: int  # sentences for another day


def results(events: Sequence[Event], kept: int) -> Results:
    """Return the results of the events of a lesson."""
    before, after = ([event for event in events if event.stage == stage.value] for stage in (Stage.LISTEN, Stage.AGAIN))
    return Results((_told(before), _told(after)), (_cold_words(before), _cold_words(after)), kept)


def _told(events: Iterable[Event]) -> str:
    return next((event.given for event in reversed(list(events)) if event.kind is EventKind.UNDERSTOOD), "")


def _cold_words(events: Iterable[Event]) -> tuple[float, int] | None:
    answers = {(e.sentence_key, e.first_word): e for e in events if e.kind is EventKind.ANSWER and e.heard is not None}
    if not answers:
        return None
    return sum((e.heard or 0.0) * e.n_words for e in answers.values()), sum(e.n_words for e in answers.values())


def finish(store: PracticeStore, timed: TimedStory, running: Running, at: float) -> Results:
    """Put the hardest sentences aside for another day, end the lesson, and return its results.

    Raises PracticeFailed; nothing is stored then.
    """
    events = settled(list(store.events(running.run)))
    wanted = {Stage.READ.value, Stage.GAPS.value, Stage.WRITE.value}
    known = {card.sentence_key for card in store.cards()}
    starred = [key for i, key in enumerate(timed.keys) if i in timed.starred and key not in known]
    keys = sentences_to_keep([event for event in events if event.stage in wanted], starred)
    new = [key for key in keys if key not in known]
    cards = [replace(_event(EventKind.CARD, timed, running, at), sentence_key=key) for key in new]
    ended = replace(running, progress=replace(running.progress, ended=True))
    store.append(*cards, reached(timed, ended, at))
    return results(events, len(new))


def settled(events: Sequence[Event]) -> list[Event]:
    """Return the events of a lesson without the answers that the learner declared right afterwards."""
    right = {(e.sentence_key, e.first_word, e.n_words, e.given) for e in events if e.kind is EventKind.ACCEPTED}
    return [e for e in events if e.kind is not EventKind.ANSWER or _place_of(e) not in right]


def _place_of(event: Event) -> tuple[str, int, int, str]:
    return event.sentence_key, event.first_word, event.n_words, event.given
