"""Define the tasks that a teacher makes for a story: `tasks.json` in its folder and in a lesson file.

    {"format": 1, "gaps": [{"first": 12, "last": 13, "words": "would've gone", "accepted": ["would have gone"]}],
     "questions": [{"text": "Who came home?", "accepted": ["Ana"]}], "stages": ["listen", "hard spots"]}

`first` and `last` are word indices, both included. `words` are the words there when the tasks were made: a gap whose
words have changed is left out. `stages` are those of the lesson on the story in their order; without any the lesson has
all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from listenapp.story.file_format import FORMAT, check_format, damaged
from listenapp.story.model import Story
from listenapp.story.validation import is_index

NAME = "tasks.json"
MOST_GAPS, MOST_QUESTIONS, MOST_ACCEPTED, MOST_STAGES = 60, 20, 20, 20
LONGEST_GAP = 8  # words
LONGEST_TEXT = 500  # characters of a question or an answer


@dataclass(frozen=True, slots=True)
class TaskGap:
    """Gap of words `first` to `last` of the story, both included. `accepted` are further right answers."""

    first: int
    last: int
    words: str
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Question of the teacher's own. Without `accepted` answers it is not marked."""

    text: str
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskSet:
    """Tasks of a story. `stages` are names of `practice.lesson.Stage`; empty for all."""

    gaps: tuple[TaskGap, ...] = ()
    questions: tuple[Question, ...] = ()
    stages: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.gaps and not self.questions and not self.stages


def gap_of(story: Story, first: int, last: int, accepted: tuple[str, ...] = ()) -> TaskGap:
    return TaskGap(first, last, words_at(story, first, last), accepted)


def words_at(story: Story, first: int, last: int) -> str:
    return " ".join(word.text for word in story.words[first : last + 1])


def fitting(tasks: TaskSet, story: Story) -> TaskSet:
    """Return the tasks without the gaps whose words have changed or that are not within one sentence."""
    return replace(tasks, gaps=tuple(gap for gap in tasks.gaps if _fits(gap, story)))


def _fits(gap: TaskGap, story: Story) -> bool:
    if gap.last >= len(story.words) or words_at(story, gap.first, gap.last) != gap.words:
        return False
    return story.sentence_of_word[gap.first] == story.sentence_of_word[gap.last]


def to_json(tasks: TaskSet) -> dict[str, Any]:
    gaps = [{"first": g.first, "last": g.last, "words": g.words, "accepted": list(g.accepted)} for g in tasks.gaps]
    questions = [{"text": q.text, "accepted": list(q.accepted)} for q in tasks.questions]
    stages = {"stages": list(tasks.stages)} if tasks.stages else {}
    return {"format": FORMAT, "gaps": gaps, "questions": questions, **stages}


def from_json(document: Mapping[str, Any], name: str = NAME) -> TaskSet:
    """Return the tasks. Raises StoryUnreadable for anything that is not a whole set of tasks; StoryTooNew."""
    check_format(document, name)
    try:
        gaps = tuple(map(_gap, _list(document["gaps"], MOST_GAPS)))
        questions = tuple(map(_question, _list(document["questions"], MOST_QUESTIONS)))
        stages = tuple(map(_text, _list(document.get("stages", []), MOST_STAGES)))
        _check_order(gaps)
    except (KeyError, TypeError, ValueError) as error:
        raise damaged(name) from error
    return TaskSet(gaps, questions, stages)


def _check_order(gaps: tuple[TaskGap, ...]) -> None:
    for before, after in pairwise(gaps):
        if after.first <= before.last:
            raise ValueError("gaps out of order")


def _gap(stored: Any) -> TaskGap:
    first, last = stored["first"], stored["last"]
    if not is_index(first) or not is_index(last) or not 0 <= last - first < LONGEST_GAP:
        raise ValueError("a gap out of place")
    return TaskGap(first, last, _text(stored["words"]), _accepted(stored))


def _question(stored: Any) -> Question:
    return Question(_text(stored["text"]), _accepted(stored))


def _accepted(stored: Any) -> tuple[str, ...]:
    return tuple(map(_text, _list(stored["accepted"], MOST_ACCEPTED)))


def _list(stored: Any, most: int) -> list[Any]:
    if not isinstance(stored, list) or len(stored) > most:
        raise ValueError("a list of another kind")
    return stored


def _text(stored: Any) -> str:
    if not isinstance(stored, str) or not stored.strip() or len(stored) > LONGEST_TEXT:
        raise ValueError("a text of another kind")
    return stored
