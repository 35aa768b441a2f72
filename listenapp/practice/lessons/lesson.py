"""Define a lesson on a story, and tell what comes next. Everything here is pure.

A lesson has stages, whose contents `lesson_plan` chooses. `Progress` tells where the learner is, and the functions
behind it return the next place.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from listenapp.practice.gaps import Gap
from listenapp.story.model import GlossaryEntry


class Stage(StrEnum):
    """Stages in the usual order of a lesson. The values are stored."""

    WARM_UP = "warm-up"  # words of the glossary
    LISTEN = "listen"  # without text, with the cold tasks
    READ = "listen and read"
    GAPS = "hard spots"
    WRITE = "write"
    SAY = "say"
    AGAIN = "listen again"  # without text, with the same cold tasks


class Length(StrEnum):
    """Length of a lesson. The values are stored."""

    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"

    @property
    def share(self) -> float:
        """Return how many gaps there are, as a share of those of a normal lesson."""
        return {Length.SHORT: 0.5, Length.NORMAL: 1.0, Length.LONG: 1.5}[self]

    @property
    def writing_tasks(self) -> int:
        return {Length.SHORT: 1, Length.NORMAL: 3, Length.LONG: 5}[self]


def stages_of(names: Iterable[str]) -> tuple[Stage, ...]:
    """Return the stages with these names in their order, without unknown ones. Without any, all stages."""
    known = dict.fromkeys(Stage(name) for name in names if name in set(Stage))
    return tuple(known) or tuple(Stage)


WITHOUT_MICROPHONE = tuple(stage for stage in Stage if stage is not Stage.SAY)
PLAYS_STORY = frozenset({Stage.LISTEN, Stage.READ, Stage.AGAIN})
"""Stages whose position is in seconds of the story. In the others it is the number of the task, from 0."""
KEEPS_SENTENCES = frozenset({Stage.READ, Stage.GAPS, Stage.WRITE})
"""Stages whose misses bring a sentence back another day."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Part of a story to practise. None stands for all of it."""

    sentences: frozenset[int] | None = None  # for example a paragraph, or the starred sentences
    words: frozenset[int] | None = None  # each gap has one of them, for example the words of the glossary

    def name(self) -> str:
        """Return a text that is the same for the same part."""
        return " ".join(f"{sorted(part)}" for part in (self.sentences, self.words) if part is not None)

    def has(self, sentence: int) -> bool:
        return self.sentences is None or sentence in self.sentences

    def has_gap(self, gap: Gap) -> bool:
        return self.has(gap.sentence) and (
            self.words is None or any(i in self.words for i in range(gap.first, gap.last + 1))
        )


EVERYTHING = Scope()


@dataclass(frozen=True, slots=True)
class Task:
    """Words `first` to `last` of the story, both included, which the learner types or says.

    `start` to `end` are the seconds that are played: the sentence of a gap, or the words themselves. `gap` is None if
    all words that are played are asked for.
    """

    sentence: int
    first: int
    last: int
    start: float
    end: float
    gap: Gap | None = None

    @property
    def n_words(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Lesson:
    """Contents of a lesson. `start` to `end` are the seconds that the listening stages play."""

    stages: tuple[Stage, ...]
    words: tuple[GlossaryEntry, ...]
    cold: tuple[Task, ...]
    gaps: tuple[Task, ...]
    writing: tuple[Task, ...]
    start: float
    end: float

    def tasks(self, stage: Stage) -> tuple[Task, ...]:
        """Return the tasks of a stage in their order. The listening stages stop at each of theirs."""
        if stage in (Stage.LISTEN, Stage.AGAIN):
            return self.cold
        return {Stage.GAPS: self.gaps, Stage.WRITE: self.writing, Stage.SAY: self.writing}.get(stage, ())


@dataclass(frozen=True, slots=True)
class Progress:
    """Place of the learner in a lesson. After `ended` only the results are shown."""

    stage: Stage
    position: float = 0.0  # seconds of the story, or the number of the task: see PLAYS_STORY
    ended: bool = False


# -- progress ---------------------------------------------------------------------------------------------------------


def at_stage(lesson: Lesson, stage: Stage) -> Progress:
    """Return the beginning of a stage."""
    return Progress(stage, lesson.start if stage in PLAYS_STORY else 0.0)


def beginning(lesson: Lesson) -> Progress:
    return at_stage(lesson, lesson.stages[0])


def next_stage(lesson: Lesson, progress: Progress) -> Progress:
    """Return the beginning of the next stage, or the end of the lesson."""
    following = lesson.stages[lesson.stages.index(progress.stage) + 1 :]
    return at_stage(lesson, following[0]) if following else replace(progress, ended=True)


def moved(progress: Progress, position: float) -> Progress:
    return replace(progress, position=position)


def limited(lesson: Lesson, progress: Progress) -> Progress:
    """Return the nearest place that the lesson has, for a lesson whose story was edited since."""
    if progress.stage not in lesson.stages:
        order = list(Stage)
        later = [stage for stage in lesson.stages if order.index(stage) > order.index(progress.stage)]
        return at_stage(lesson, later[0]) if later else replace(beginning(lesson), ended=True)
    if progress.stage in PLAYS_STORY:
        return moved(progress, min(max(lesson.start, progress.position), lesson.end))
    return moved(progress, min(progress.position, max(0, len(lesson.tasks(progress.stage)) - 1)))
