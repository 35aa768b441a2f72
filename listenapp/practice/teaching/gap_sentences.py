"""Prepare sentences with gaps: for the class view, and for the tasks of a learner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from listenapp.export.printed_words import printed
from listenapp.practice.gaps import GapChooser, Level
from listenapp.story import task_set
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.task_set import TaskGap, TaskSet


@dataclass(frozen=True, slots=True)
class GapSentence:
    """Sentence with gaps. `gaps` are spans of its words, both ends included. `printed` has the punctuation."""

    sentence: int
    words: tuple[str, ...]
    printed: tuple[str, ...]
    gaps: tuple[tuple[int, int], ...]


def gaps_of_day(story: Story, alignment: Alignment, day: str, level: Level = Level.MIXED) -> tuple[TaskGap, ...]:
    """Return the gaps that the rules choose for a day."""
    chosen = GapChooser(story, alignment, level).choose(day)
    return tuple(task_set.gap_of(story, gap.first, gap.last) for gap in chosen)


def class_gaps(story: Story, alignment: Alignment, tasks: TaskSet, day: str) -> list[GapSentence]:
    """Return the sentences of the teacher's gaps, or without any those of the gaps of the day."""
    return sentences_of(story, tasks.gaps or gaps_of_day(story, alignment, day))


def sentences_of(story: Story, gaps: Iterable[TaskGap]) -> list[GapSentence]:
    """Return the sentences of gaps in the order of the story."""
    by_sentence: dict[int, list[TaskGap]] = {}
    for gap in gaps:
        by_sentence.setdefault(story.sentence_of_word[gap.first], []).append(gap)
    return [_sentence(story, index, by_sentence[index]) for index in sorted(by_sentence)]


def _sentence(story: Story, index: int, gaps: list[TaskGap]) -> GapSentence:
    sentence = story.sentences[index]
    own = range(sentence.first_word, sentence.last_word + 1)
    spans = tuple((gap.first - own.start, gap.last - own.start) for gap in sorted(gaps, key=lambda gap: gap.first))
    words = tuple(story.words[i].text for i in own)
    return GapSentence(index, words, tuple(printed(story, i)[1] for i in own), spans)
