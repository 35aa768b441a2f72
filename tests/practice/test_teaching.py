"""Test tasks of teachers, result files of learners, hostile ones among them, and the table of a class."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from practice_stories import story_of

from listenapp.errors import PracticeFailed, StoryTooNew, StoryUnreadable
from listenapp.export import lesson_zip as writer
from listenapp.library import lesson_import, lesson_parts
from listenapp.library.store import Library
from listenapp.practice.teaching import task_files, work_file
from listenapp.practice.teaching.class_table import class_table, to_csv
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story import task_set
from listenapp.story.lesson_format import Member, manifest_to_json
from listenapp.story.task_set import Question, TaskGap, TaskSet

STORY = story_of(["She would've gone home.", "The boat was late."])
TASKS = TaskSet(
    (task_set.gap_of(STORY, 1, 2), task_set.gap_of(STORY, 5, 5, accepted=("ship",))),
    (Question("Who went home?", ("Ana",)), Question("What do you think?")),
)


def result(pupil: str, *gaps: str, answers: tuple[str, ...] = (), at: float = 1.0, **more: Any) -> WorkResult:
    """Return a result. A gap "-" was not done, "?" was shown."""
    places = [(gap.first, gap.last) for gap in TASKS.gaps]
    done = tuple(
        GapResult(*place, "" if text == "?" else text, plays=2, shown=text == "?")
        for place, text in zip(places, gaps, strict=False)
        if text != "-"
    )
    values = {"title": "A story", "text_sha256": STORY.text_sha256, "minutes": 3.5, **more}
    return WorkResult(pupil, at=at, gaps=done, answers=answers, **values)


# -- tasks --------------------------------------------------------------------------------------------------------


def test_tasks_come_back_as_they_were_stored(tmp_path: Path) -> None:
    id_ = Library(tmp_path).add(STORY)
    assert task_files.load(tmp_path / id_, STORY) == TaskSet()
    task_files.save(tmp_path / id_, TASKS)
    assert task_files.load(tmp_path / id_, STORY) == TASKS
    task_files.save(tmp_path / id_, TaskSet())
    assert not (tmp_path / id_ / "tasks.json").exists()


def test_a_gap_whose_words_were_edited_is_left_out() -> None:
    edited = story_of(["She would've gone away.", "The ship was late."])
    assert task_set.fitting(TASKS, edited).gaps == TASKS.gaps[:1]
    across = replace(TASKS, gaps=(TaskGap(3, 4, "home The"),))
    assert task_set.fitting(across, STORY).gaps == ()  # over the end of a sentence


@pytest.mark.parametrize(
    "change",
    [
        {"format": 99},
        {"gaps": "none"},
        {"gaps": [{"first": -1, "last": 2, "words": "x", "accepted": []}]},
        {"gaps": [{"first": 1, "last": 2e9, "words": "x", "accepted": []}]},
        {"gaps": [{"first": 1, "last": True, "words": "x", "accepted": []}]},
        {"gaps": [{"first": 3, "last": 2, "words": "x", "accepted": []}]},
        {"gaps": [{"first": 1, "last": 2, "words": "x" * 9999, "accepted": []}]},
        {"gaps": [{"first": 1, "last": 2, "words": "x"}]},
        {"gaps": [{"first": 1, "last": 2, "words": "x", "accepted": []}] * 2},
        {"gaps": [{"first": i, "last": i, "words": "x", "accepted": []} for i in range(100)]},
        {"questions": [{"text": "", "accepted": []}]},
        {"questions": [{"text": "x", "accepted": ["y"] * 99}]},
        {"questions": {}},
    ],
)
def test_tasks_that_are_none_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises((StoryUnreadable, StoryTooNew)):
        task_set.from_json({**task_set.to_json(TASKS), **change})


def packed(folder: Path, tasks: TaskSet | bytes) -> Path:
    """Return a lesson file of the story with these tasks."""
    library = Library(folder / "made")
    id_ = library.add(STORY)
    if isinstance(tasks, bytes):
        (folder / "made" / id_ / "tasks.json").write_bytes(tasks)
    else:
        task_files.save(folder / "made" / id_, tasks)
    path = folder / "made.listen"
    with path.open("wb") as file:
        writer.write(lesson_parts.parts(library.open(id_)), file)
    return path


def test_a_lesson_carries_its_tasks_and_a_story_without_them_gets_them(tmp_path: Path) -> None:
    path = packed(tmp_path, TASKS)
    library = Library(tmp_path / "library")
    own = library.add(STORY)
    taken = lesson_import.import_lesson(library, path)
    assert (taken.id, taken.is_new) == (own, False)
    assert task_files.load(library.root / own, STORY) == TASKS


def test_a_lesson_with_tasks_of_another_text_is_refused(tmp_path: Path) -> None:
    other = replace(TASKS, gaps=(TaskGap(1, 2, "other words"),))
    content = json.dumps(task_set.to_json(other)).encode()
    library = Library(tmp_path / "made")
    id_ = library.add(STORY)
    (tmp_path / "made" / id_ / "tasks.json").write_bytes(content)
    parts = {**lesson_parts.parts(library.open(id_)), "tasks.json": content}
    path = _zipped(tmp_path / "bad.listen", parts)
    with pytest.raises(StoryUnreadable, match=r"tasks\.json"):
        lesson_parts.unpack(path, _empty(tmp_path / "out"))


def _zipped(path: Path, parts: dict[str, Any]) -> Path:
    members = {name: Member(len(content), hashlib.sha256(content).hexdigest()) for name, content in parts.items()}
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("manifest.json", json.dumps(manifest_to_json(members)))
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


# -- result files -------------------------------------------------------------------------------------------------


def test_a_result_file_comes_back_and_is_the_same_bytes(tmp_path: Path) -> None:
    made = result("Ana Ruiz", "would've gone", "boat", answers=("Ana", "I liked it"))
    path = tmp_path / work_file.file_name(made.pupil, made.title)
    path.write_bytes(work_file.pack(made))
    assert path.name == "Ana Ruiz - A story.listenwork"
    assert work_file.read(path) == made
    assert work_file.pack(made) == work_file.pack(made)


def test_a_name_is_never_a_path() -> None:
    assert work_file.file_name("../../etc/passwd\x00", 'A: "B"?') == "etc passwd - A B.listenwork"
    assert work_file.file_name("   ", "x" * 500) == f"- - {'x' * 80}.listenwork"


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def document(**change: Any) -> bytes:
    with zipfile.ZipFile(io.BytesIO(work_file.pack(result("Ana", "a", "b")))) as file:
        return json.dumps({**json.loads(file.read("result.json")), **change}).encode()


HOSTILE = {
    "no zip": b"hello",
    "empty": b"",
    "no result": {"other.json": b"{}"},
    "no json": {"result.json": b"\xff\xfe"},
    "deep": {"result.json": b"[" * 100_000},
    "bomb": {"result.json": b" " * 50_000_000},
    "number as name": {"result.json": document(pupil=7)},
    "long name": {"result.json": document(pupil="x" * 10_000)},
    "negative minutes": {"result.json": document(minutes=-1)},
    "not a number": {"result.json": document(at=float("nan"))},
    "no hash": {"result.json": document(text_sha256="x")},
    "gap": {"result.json": document(gaps=[{"first": 1}])},
    "many gaps": {"result.json": document(gaps=[{"first": 1, "last": 1}] * 1000)},
    "answers": {"result.json": document(answers=[{}])},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_result_is_refused_with_one_sentence(tmp_path: Path, name: str) -> None:
    path, content = tmp_path / "x.listenwork", HOSTILE[name]
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        archive(path, content)
    with pytest.raises(PracticeFailed) as refused:
        work_file.read(path)
    assert refused.value.code == "work.unreadable"


def test_a_newer_result_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoryTooNew):
        work_file.read(archive(tmp_path / "x.listenwork", {"result.json": document(format=99)}))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_result_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    whole = work_file.pack(result("Ana", "a"))
    path = tmp_path_factory.getbasetemp() / "any.listenwork"
    path.write_bytes(whole[: len(whole) // 2] + content + whole[len(whole) // 2 :])
    with suppress(PracticeFailed, StoryTooNew):
        work_file.read(path)


# -- the table ----------------------------------------------------------------------------------------------------


def test_a_table_marks_the_answers_itself() -> None:
    table = class_table(
        STORY,
        TASKS,
        [
            result("Ben", "would have gone", "ship", answers=("Ana", "nice")),
            result("ana", "would of gone", "-", at=2.0, answers=("Tom",)),
            result("Ana", "nothing", "?", at=1.0),  # an earlier one
            result("Cy", "?", "bot", answers=("", "")),
            result("Other", "x", "y", text_sha256="0" * 64),  # of another story
        ],
    )
    assert [row.pupil for row in table.rows] == ["ana", "Ben", "Cy"]
    ana, ben, cy = table.rows
    assert [cell.hearing for cell in ben.cells] == [1.0, 1.0, 1.0, None]
    assert ben.hearing == 1.0
    assert ana.cells[0].is_missed
    assert ana.cells[1].hearing is None
    assert ana.cells[2].hearing == 0.0
    assert cy.cells[0].shown
    assert [(column.title, column.missed, column.done) for column in table.columns] == [
        ("would've gone", 2, 3),
        ("boat", 1, 2),
        ("Who went home?", 2, 3),
        ("What do you think?", 0, 0),
    ]
    assert [column.title for column in table.most_missed] == ["Who went home?", "would've gone", "boat"]


def test_the_table_is_exported_for_spreadsheets() -> None:
    table = class_table(STORY, TASKS, [result("=Ana", "gone", "boat", answers=("Ana", "@home"))])
    rows = list(csv.reader(io.StringIO(to_csv(table).removeprefix("\ufeff"))))
    assert rows[0] == ["pupil", "minutes", "hearing", "would've gone", "boat", "Who went home?", "What do you think?"]
    assert rows[1] == ["'=Ana", "3.5", "0.833", "gone (0.50)", "boat", "Ana", "'@home"]
    assert rows[2][3] == "1 of 1"


def test_an_empty_class_has_an_empty_table() -> None:
    table = class_table(STORY, TASKS, [])
    assert (table.rows, table.most_missed) == ((), ())
