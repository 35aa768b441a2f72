"""Plan a lesson on a story: choose what each stage contains. Everything here is pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from listenapp.practice import gaps as gap_rules
from listenapp.practice.gaps import Gap, GapChooser
from listenapp.practice.lessons.lesson import (
    EVERYTHING,
    PLAYS_STORY,
    WITHOUT_MICROPHONE,
    Length,
    Lesson,
    Scope,
    Stage,
    Task,
)
from listenapp.practice.listening_difficulty import ScoredWord, is_sure, pause_before
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.alignment import Alignment
from listenapp.story.model import BlockKind, Story

LONGEST_TASK = 14  # words to write at once; a longer sentence is divided at a pause
SHORTEST_TASK = 4  # words
DIVIDING_PAUSE = 0.1  # seconds; a shorter one divides no sentence
COLD_TASKS = 3
WARM_UP_WORDS = 5
_TOLD = frozenset({BlockKind.BODY, BlockKind.SIGN_OFF})


def plan(
    story: Story,
    alignment: Alignment,
    chooser: GapChooser,
    seed: str,
    stages: Sequence[Stage] = WITHOUT_MICROPHONE,
    scope: Scope = EVERYTHING,
    length: Length = Length.NORMAL,
    fixed: Sequence[tuple[int, int]] = (),
) -> Lesson:
    """Return a lesson. Stages without any contents are left out; without any stage there is nothing to practise.

    The cold tasks are the same in every lesson on a story. The gaps depend on `seed`, unless a teacher has `fixed` them
    as first and last words.
    """
    tasks = [task for task in _whole_tasks(story, alignment) if scope.has(task.sentence)]
    cold = _cold(tasks, sentence_keys(story)) if Stage.LISTEN in stages or Stage.AGAIN in stages else ()
    writing = _hardest([task for task in tasks if task not in cold] or tasks, chooser.words, length.writing_tasks)
    fixed = [(first, last) for first, last in fixed if whole_task(alignment, 0, first, last) is not None]
    chosen = chooser.fixed(fixed) if fixed else chooser.choose(seed, scope.has_gap, length.share)
    start, end = span_of(alignment, scope.sentences)
    found = tuple(task for gap in chosen if (task := gap_task(story, alignment, gap)) is not None)
    lesson = Lesson((), story.glossary[:WARM_UP_WORDS], cold, found, writing, start, end)
    return replace(lesson, stages=tuple(stage for stage in stages if has_contents(lesson, stage)))


def has_contents(lesson: Lesson, stage: Stage) -> bool:
    """Return whether a lesson has anything to do in a stage."""
    if stage in PLAYS_STORY:
        return lesson.end > lesson.start
    return bool(lesson.words) if stage is Stage.WARM_UP else bool(lesson.tasks(stage))


def span_of(alignment: Alignment, sentences: frozenset[int] | None = None) -> tuple[float, float]:
    """Return the seconds from the first to the last of some sentences, or those of the whole recording."""
    if sentences is None:
        return 0.0, alignment.duration
    timed = [alignment.sentences[i] for i in sentences if i < len(alignment.sentences)]
    spans = [(timing.start, timing.end) for timing in timed if timing.start is not None and timing.end is not None]
    if not spans:
        return 0.0, 0.0
    margin = gap_rules.INTO_PAUSE
    return max(0.0, min(spans)[0] - margin), min(alignment.duration, max(end for _, end in spans) + margin)


def whole_task(alignment: Alignment, sentence: int, first: int, last: int) -> Task | None:
    """Return the task to write the words `first` to `last`. None if the first or the last is not spoken."""
    if alignment.words[first].start is None or alignment.words[last].end is None:
        return None
    return Task(sentence, first, last, *gap_rules.sound_of(alignment.words, first, last))


def gap_task(story: Story, alignment: Alignment, gap: Gap) -> Task | None:
    """Return the task to fill a gap while its sentence is played."""
    spoken = story.sentences[gap.sentence]
    said = [i for i in range(spoken.first_word, spoken.last_word + 1) if alignment.words[i].start is not None]
    whole = whole_task(alignment, gap.sentence, said[0], said[-1]) if said else None
    return replace(whole, first=gap.first, last=gap.last, gap=gap) if whole else None


def _whole_tasks(story: Story, alignment: Alignment) -> Iterator[Task]:
    """Yield each sentence that can be written as a whole, or its parts between pauses."""
    for i, sentence in enumerate(story.sentences):
        if story.blocks[sentence.block].kind not in _TOLD:
            continue
        for first, last in divided(alignment, sentence.first_word, sentence.last_word):
            if last - first + 1 < SHORTEST_TASK or not all(map(is_sure, alignment.words[first : last + 1])):
                continue
            if (task := whole_task(alignment, i, first, last)) is not None:
                yield task


def divided(alignment: Alignment, first: int, last: int) -> list[tuple[int, int]]:
    """Divide words at their longest pauses until each part has at most `LONGEST_TASK` words.

    Words without a pause that is long enough are left out.
    """
    if last - first < LONGEST_TASK:
        return [(first, last)]
    places = range(first + SHORTEST_TASK, last - SHORTEST_TASK + 2)
    pauses = {i: pause_before(alignment.words, i) for i in places}
    at = max(pauses, key=pauses.__getitem__)
    if pauses[at] < DIVIDING_PAUSE:
        return []
    return [*divided(alignment, first, at - 1), *divided(alignment, at, last)]


def _cold(tasks: Sequence[Task], keys: Sequence[str]) -> tuple[Task, ...]:
    """Return one task from each third of the story, chosen by the words alone."""
    if len(tasks) < COLD_TASKS:
        return ()
    parts = [tasks[i * len(tasks) // COLD_TASKS : (i + 1) * len(tasks) // COLD_TASKS] for i in range(COLD_TASKS)]
    return tuple(min(part, key=lambda task: _digest(f"{keys[task.sentence]} {task.n_words}")) for part in parts)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _hardest(tasks: Sequence[Task], words: Sequence[ScoredWord], most: int) -> tuple[Task, ...]:
    """Return the hardest tasks, one of each sentence, in the order of the story."""

    def hardness(task: Task) -> float:
        return sum(words[i].score for i in range(task.first, task.last + 1)) / task.n_words

    chosen: dict[int, Task] = {}
    for task in sorted(tasks, key=hardness, reverse=True):
        if len(chosen) < most:
            chosen.setdefault(task.sentence, task)
    return tuple(sorted(chosen.values(), key=lambda task: task.first))
