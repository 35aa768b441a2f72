"""Test what a lesson contains, how it goes on, and that it is found again in the log."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from practice_stories import TimedStory as Timed
from practice_stories import evenly_timed, story_of

from listenapp.practice.answers import Objection, hint, objection
from listenapp.practice.gaps import GapChooser
from listenapp.practice.lessons import lesson as lessons
from listenapp.practice.lessons import lesson_events, lesson_json, lesson_plan
from listenapp.practice.lessons import lesson_record as record
from listenapp.practice.lessons.lesson import Length, Lesson, Progress, Scope, Stage
from listenapp.practice.lessons.lesson_events import Attempt
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.sentence_pieces import PieceKind, pieces_of

AT = 1000.0


@pytest.fixture(scope="session")
def chooser(sample: Timed) -> GapChooser:
    return GapChooser(*sample)


@pytest.fixture(scope="session")
def timed(sample: Timed) -> PractisedStory:
    return PractisedStory.of("library", *sample)


@pytest.fixture(scope="session")
def lesson(sample: Timed, chooser: GapChooser) -> Lesson:
    return lesson_plan.plan(*sample, chooser, "monday")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[LogStore]:
    with LogStore(tmp_path / "practice.db") as store:
        yield store


def test_contents_of_a_lesson(sample: Timed, lesson: Lesson) -> None:
    story, alignment = sample
    assert lesson.stages == lessons.WITHOUT_MICROPHONE
    assert (lesson.start, lesson.end) == (0.0, alignment.duration)
    assert len(lesson.words) == lesson_plan.WARM_UP_WORDS
    assert len(lesson.cold) == lesson_plan.COLD_TASKS
    assert len(lesson.writing) == Length.NORMAL.writing_tasks
    assert 6 <= len(lesson.gaps) <= 10
    for task in (*lesson.cold, *lesson.writing):
        assert lesson_plan.SHORTEST_TASK <= task.n_words <= lesson_plan.LONGEST_TASK
    thirds = [3 * task.first // len(story.words) for task in lesson.cold]
    assert len(set(thirds)) > 1
    assert not set(lesson.cold) & set(lesson.writing)


def test_cold_tasks_are_the_same_every_day_and_gaps_are_not(sample: Timed, chooser: GapChooser, lesson: Lesson) -> None:
    other = lesson_plan.plan(*sample, chooser, "tuesday")
    assert other.cold == lesson.cold
    assert other.gaps != lesson.gaps
    assert lesson_plan.plan(*sample, chooser, "monday") == lesson


def test_stages_length_and_gaps_can_be_chosen(sample: Timed, chooser: GapChooser, lesson: Lesson) -> None:
    order = (Stage.WRITE, Stage.AGAIN, Stage.LISTEN)
    assert lesson_plan.plan(*sample, chooser, "monday", order).stages == order
    short, long = (lesson_plan.plan(*sample, chooser, "monday", length=each) for each in (Length.SHORT, Length.LONG))
    assert len(short.gaps) < len(lesson.gaps) <= len(long.gaps)
    assert (len(short.writing), len(long.writing)) == (1, 5)
    place = (lesson.gaps[0].first, lesson.gaps[0].first)
    fixed = lesson_plan.plan(*sample, chooser, "monday", fixed=[place])
    assert [(task.first, task.last) for task in fixed.gaps] == [place]
    assert lessons.stages_of(["write", "", "no stage", "listen", "write"]) == (Stage.WRITE, Stage.LISTEN)
    assert lessons.stages_of([""]) == tuple(Stage)


def test_a_part_of_the_story(sample: Timed, chooser: GapChooser) -> None:
    """Keep to the sentences of a paragraph, and to the words of the glossary."""
    paragraph = frozenset(range(5, 12))
    lesson = lesson_plan.plan(*sample, chooser, "monday", scope=Scope(sentences=paragraph))
    assert {task.sentence for task in (*lesson.cold, *lesson.gaps, *lesson.writing)} <= paragraph
    assert 0.0 < lesson.start < lesson.end < sample[1].duration
    words = frozenset(range(60, 90))
    gaps = lesson_plan.plan(*sample, chooser, "monday", [Stage.GAPS], Scope(words=words)).gaps
    assert gaps
    assert all(words & set(range(task.first, task.last + 1)) for task in gaps)


def test_a_part_with_nothing_to_practise_has_no_stages(sample: Timed, chooser: GapChooser) -> None:
    assert (
        lesson_plan.plan(*sample, chooser, "monday", [Stage.GAPS, Stage.WRITE], Scope(sentences=frozenset())).stages
        == ()
    )


def test_a_story_without_a_dictionary_gets_the_parts_that_work() -> None:
    story = story_of(
        ["Der alte Mann ging langsam nach Hause zurück."] * 2 + ["Im Hafen lagen drei große Schiffe."] * 4, "de"
    )
    alignment = evenly_timed(story)
    lesson = lesson_plan.plan(story, alignment, GapChooser(story, alignment), "monday")
    assert {Stage.LISTEN, Stage.READ, Stage.WRITE, Stage.AGAIN} <= set(lesson.stages)


def test_long_sentences_are_divided_at_pauses() -> None:
    story = story_of([" ".join(f"word{i}" for i in range(30))])
    even = evenly_timed(story)
    assert lesson_plan.divided(even, 0, 29) == []
    words = list(even.words)
    for i in (10, 20):
        words[i] = replace(words[i], start=(words[i].start or 0.0) + 0.2)
    parts = lesson_plan.divided(replace(even, words=tuple(words)), 0, 29)
    assert parts == [(0, 9), (10, 19), (20, 29)]


def test_stages_follow_each_other(lesson: Lesson) -> None:
    progress, seen = lessons.beginning(lesson), []
    while not progress.ended:
        seen.append(progress.stage)
        progress = lessons.next_stage(lesson, progress)
    assert seen == list(lesson.stages)


def test_a_place_that_the_lesson_no_longer_has(lesson: Lesson) -> None:
    shorter = replace(lesson, stages=(Stage.LISTEN, Stage.WRITE), end=50.0)
    assert lessons.limited(shorter, Progress(Stage.LISTEN, 99.0)).position == 50.0
    assert lessons.limited(shorter, Progress(Stage.GAPS, 3)).stage is Stage.WRITE
    assert lessons.limited(shorter, Progress(Stage.WRITE, 9)).position == len(lesson.writing) - 1
    assert lessons.limited(shorter, Progress(Stage.AGAIN, 9.0)).ended


# -- the log ----------------------------------------------------------------------------------------------------------


def test_a_lesson_goes_on_where_it_was(store: LogStore, timed: PractisedStory, lesson: Lesson) -> None:
    begun = record.begin(store, timed, lesson, "lesson", AT)
    assert record.find_unfinished(store, timed, "lesson") == begun
    assert record.find_unfinished(store, timed, "gaps") is None
    store.save_position(begun.run, Stage.READ.value, 42.5)
    found = record.find_unfinished(store, timed, "lesson")
    assert found is not None
    assert found.progress == Progress(Stage.READ, 42.5)


def test_an_answered_task_is_not_asked_again(store: LogStore, timed: PractisedStory, lesson: Lesson) -> None:
    begun = record.begin(store, timed, lesson, "lesson", AT)
    begun = replace(begun, progress=Progress(Stage.GAPS, 2))
    store.append(lesson_events.place_event(timed, begun, AT))
    record.mark_and_store(store, timed, begun, lesson.gaps[2], "wrong", Attempt(1), AT)
    found = record.find_unfinished(store, timed, "lesson")
    assert found is not None
    assert found.progress == Progress(Stage.GAPS, 3)
    assert (Stage.GAPS, lesson.gaps[2]) in found.done


def test_a_story_that_was_edited_keeps_the_other_tasks(store: LogStore, timed: PractisedStory, lesson: Lesson) -> None:
    begun = record.begin(store, timed, lesson, "lesson", AT)
    store.save_position(begun.run, Stage.GAPS.value, 4)
    gone = lesson.gaps[1].sentence
    keys = tuple("another" if i == gone else key for i, key in enumerate(timed.keys))
    edited = replace(timed, keys=keys, story=replace(timed.story, text=timed.story.text + " "))
    found = record.find_unfinished(store, edited, "lesson")
    assert found is not None
    assert found.edited
    assert found.progress == Progress(Stage.GAPS, 3)
    assert found.lesson.gaps[3] == lesson.gaps[4]


@pytest.mark.parametrize("plan", ["", "[]", "{", '{"format": 1, "stages": ["nap"]}', '{"stages": 3, "span": [0]}'])
def test_a_damaged_plan_begins_a_new_lesson(store: LogStore, timed: PractisedStory, plan: str) -> None:
    store.append(Event(AT, EventKind.RUN, story=timed.id, run="r", stage="listen", given=plan))
    assert record.find_unfinished(store, timed, "lesson") is None


def test_a_stored_plan_keeps_all_contents(sample: Timed, chooser: GapChooser, timed: PractisedStory) -> None:
    whole = lesson_plan.plan(*sample, chooser, "monday", tuple(Stage))
    assert all(getattr(whole, field.name) for field in fields(whole) if field.name != "start")
    assert lesson_json.from_document(timed, json.loads(json.dumps(lesson_json.to_document(timed, whole)))) == whole


def test_plans_hold_no_times(timed: PractisedStory, lesson: Lesson) -> None:
    """Times can be corrected. Only the limits of what is played are stored."""
    document = lesson_json.to_document(timed, lesson)
    later = replace(timed.alignment, words=tuple(_later(each) for each in timed.alignment.words))
    again = lesson_json.from_document(replace(timed, alignment=later), json.loads(json.dumps(document)))
    assert [task.first for task in again.gaps] == [task.first for task in lesson.gaps]
    assert again.gaps[0].start == pytest.approx(lesson.gaps[0].start + 1.0)


def _later(timing):  # type: ignore[no-untyped-def]
    return timing if timing.start is None else replace(timing, start=timing.start + 1.0, end=timing.end + 1.0)


def test_i_was_right(store: LogStore, timed: PractisedStory, lesson: Lesson) -> None:
    """Accept an answer now and in later lessons, and put no sentence aside for it."""
    begun = replace(record.begin(store, timed, lesson, "lesson", AT), progress=Progress(Stage.GAPS))
    task = lesson.gaps[0]
    assert record.mark_and_store(store, timed, begun, task, "zebra", Attempt(1), AT).hearing == 0.0
    assert record.accept(store, timed, begun, task, "zebra", AT).hearing == 1.0
    assert record.mark_answer(store, timed, task, "zebra").hearing == 1.0
    assert {(each.score, each.misses) for each in store.trouble("en", AT)} == {(0.0, 0)}
    assert record.finish(store, timed, begun, AT).kept == 0


def test_results_and_sentences_for_another_day(store: LogStore, timed: PractisedStory, lesson: Lesson) -> None:
    begun = record.begin(store, timed, lesson, "lesson", AT)
    for stage, told, answer in ((Stage.LISTEN, "little", "it"), (Stage.AGAIN, "most", None)):
        at = replace(begun, progress=Progress(stage))
        for task in lesson.cold:
            text = answer or timed.text_of(task.first, task.last)
            record.mark_and_store(store, timed, at, task, text, Attempt(1), AT)
        store.append(lesson_events.understood_event(timed, at, told, AT))
    gaps = replace(begun, progress=Progress(Stage.GAPS))
    for task in lesson.gaps:
        store.append(lesson_events.shown_event(timed, gaps, task, Attempt(1), AT))
    results = record.finish(store, timed, gaps, AT)
    words = sum(task.n_words for task in lesson.cold)
    assert results.understood == ("little", "most")
    assert results.cold[0] is not None
    assert results.cold[0][0] < 4
    assert results.cold[1] == (words, words)
    assert results.kept == len(store.cards()) == 5
    assert record.find_unfinished(store, timed, "lesson") is None


_ANSWERS = """
import sys
from pathlib import Path
from listenapp.practice.lessons import lesson_record as record
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
with LogStore(Path(sys.argv[1])) as store:
    store.append(Event(1.0, EventKind.RUN, story="s", run="r", stage="write"))
    for number in range(10**6):
        store.append(Event(2.0 + number, EventKind.ANSWER, story="s", run="r", given=str(number)))
        store.save_position("r", "write", number)
        print(number, flush=True)
"""


def test_no_answer_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    """Kill it after an answer was marked. `make bench-practice` does this in whole lessons."""
    path = tmp_path / "practice.db"
    with subprocess.Popen([sys.executable, "-c", _ANSWERS, path], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        shown = [process.stdout.readline() for _ in range(5)]
        process.kill()
        shown += process.stdout.readlines()
    last = int(shown[-1])
    with LogStore(path) as store:
        answers = [event.given for event in store.events("r") if event.kind is EventKind.ANSWER]
        run = store.unfinished("s")
    assert answers[: last + 1] == [str(number) for number in range(last + 1)]
    assert run is not None
    assert run.position in (last, last + 1)


# -- answers and sentences --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("", Objection.EMPTY),
        (" \n", Objection.EMPTY),
        ("🚢🎣", Objection.NO_WORD),
        ("...", Objection.NO_WORD),
        ("рыба", Objection.OTHER_SCRIPT),
        ("船", Objection.OTHER_SCRIPT),
        ("the boats " * 1000, Objection.TOO_LONG),
        ("the boats", None),
        ("naïve 4", None),
        ("1,000", None),
    ],
)
def test_answers_that_cannot_be_marked(answer: str, expected: Objection | None) -> None:
    assert objection(answer, "the boats") is expected


def test_hints_grow() -> None:
    assert [hint(["of", "the"], level) for level in (1, 2, 3)] == ["––  –––", "o–  t––", "of  th–"]


def test_pieces_of_a_sentence(sample: Timed, lesson: Lesson) -> None:
    """Hide the words of later gaps, keep the punctuation, and lose nothing."""
    story, _ = sample
    task = lesson.gaps[0]
    pieces = pieces_of(story, task)
    text = "".join(("" if piece.joined else " ") + piece.text for piece in pieces).strip()
    assert text == story.sentence_text(task.sentence) + "."
    assert [piece.word for piece in pieces if piece.kind is PieceKind.ASKED] == list(range(task.first, task.last + 1))
    hidden = pieces_of(story, replace(task, last=task.first), [replace(task, first=task.last)])
    assert [piece.kind for piece in hidden].count(PieceKind.HIDDEN) == 1
