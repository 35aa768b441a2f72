"""Make the events of a lesson for the practice log."""

from __future__ import annotations

from dataclasses import dataclass, replace

from listenapp.practice.lessons.begun_lesson import BegunLesson
from listenapp.practice.lessons.lesson import Task
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.listening_difficulty import logged_lemma
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.marking import Marking


@dataclass(frozen=True, slots=True)
class Attempt:
    """Hold how an answer came about. `ms` is the time from the first play to the answer, in milliseconds."""

    plays: int = 0
    speed: float = 1.0  # of the first play
    slow: bool = False
    hint: bool = False
    ms: int = 0


def place_event(timed: PractisedStory, begun: BegunLesson, at: float) -> Event:
    """Return the event that a lesson reached its stage, or its end."""
    event = lesson_event(EventKind.END if begun.progress.ended else EventKind.STAGE, timed, begun, at)
    return replace(event, position=begun.progress.position)


def lesson_event(kind: EventKind, timed: PractisedStory, begun: BegunLesson, at: float) -> Event:
    stage = begun.progress.stage.value
    return Event(at, kind, story=timed.id, lang=timed.story.language, stage=stage, run=begun.run)


def answer_event(
    timed: PractisedStory, begun: BegunLesson, task: Task, answer: str, marking: Marking, attempt: Attempt, at: float
) -> Event:
    """Return the event of a marked answer."""
    words = _word_results(timed, marking)
    event = _of_task(EventKind.ANSWER, timed, begun, task, at)
    return _with_effort(replace(event, given=answer, heard=marking.hearing, words=words), attempt)


def _word_results(timed: PractisedStory, marking: Marking) -> tuple[WordResult, ...]:
    language = timed.story.language
    return tuple(WordResult(logged_lemma(word.text, language), word.miss.value, word.credit) for word in marking.words)


def shown_event(timed: PractisedStory, begun: BegunLesson, task: Task, attempt: Attempt, at: float) -> Event:
    """Return the event that the learner asked for the answer."""
    language = timed.story.language
    texts = [word.text for word in timed.story.words[task.first : task.last + 1]]
    words = tuple(WordResult(logged_lemma(text, language), EventKind.SHOWN.value, 0.0) for text in texts)
    return _with_effort(replace(_of_task(EventKind.SHOWN, timed, begun, task, at), heard=0.0, words=words), attempt)


def accepted_event(
    timed: PractisedStory, begun: BegunLesson, task: Task, answer: str, before: Marking, at: float
) -> Event:
    """Return the event that the learner declared an answer right. It holds the misses that were marked before."""
    misses = tuple(word for word in _word_results(timed, before) if word.credit < 1.0)
    return replace(_of_task(EventKind.ACCEPTED, timed, begun, task, at), given=answer, words=misses)


def hard_event(timed: PractisedStory, begun: BegunLesson, sentence: int, at: float) -> Event:
    """Return the event that the learner found a sentence hard."""
    language = timed.story.language
    words = tuple(
        WordResult(logged_lemma(text, language), EventKind.HARD.value, 0.0) for text in timed.words_of(sentence)
    )
    event = lesson_event(EventKind.HARD, timed, begun, at)
    return replace(event, sentence_key=timed.keys[sentence], n_words=len(words), words=words)


def understood_event(timed: PractisedStory, begun: BegunLesson, how_much: str, at: float) -> Event:
    """Return the event that the learner told how much was understood."""
    return replace(lesson_event(EventKind.UNDERSTOOD, timed, begun, at), given=how_much)


def _of_task(kind: EventKind, timed: PractisedStory, begun: BegunLesson, task: Task, at: float) -> Event:
    key, first, n_words = timed.place_of(task)
    return replace(lesson_event(kind, timed, begun, at), sentence_key=key, first_word=first, n_words=n_words)


def _with_effort(event: Event, attempt: Attempt) -> Event:
    return replace(event, plays=attempt.plays, speed=attempt.speed, slow=attempt.slow, hint=attempt.hint, ms=attempt.ms)
