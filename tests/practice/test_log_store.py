"""Test the practice log: nothing is lost, and everything can be computed from it again."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.errors import PracticeFailed
from listenapp.practice import tables_from_log
from listenapp.practice.log_events import COLUMNS, Event, EventKind, WordResult, from_row, to_row
from listenapp.practice.log_store import NAME, LogStore
from listenapp.practice.sentence_keys import sentence_keys

DAY = 86400.0
HARBOUR = WordResult("harbour", "missing", 0.0)
THE = WordResult("the", "right", 1.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / NAME


def lesson(start: float = 1000.0) -> list[Event]:
    """Return the events of a lesson with one sentence that is put aside and reviewed three times."""
    common: dict[str, Any] = {"story": "ferry", "sentence_key": "abc-1", "run": "r1"}
    return [
        Event(start, EventKind.RUN, stage="listen", **common),
        Event(start + 60, EventKind.STAGE, stage="write", position=2.0, **common),
        Event(start + 70, EventKind.ANSWER, given="harbor of", heard=0.5, words=(HARBOUR, THE), plays=3, **common),
        Event(start + 75, EventKind.ACCEPTED, given="harbour", first_word=2, n_words=1, **common),
        Event(start + 80, EventKind.CARD, **common),
        Event(start + 1 * DAY, EventKind.REVIEW, heard=1.0, words=(THE,), plays=1, **common),
        Event(start + 5 * DAY, EventKind.REVIEW, heard=0.5, words=(HARBOUR,), plays=2, **common),
        Event(start + 6 * DAY, EventKind.REVIEW, heard=1.0, plays=3, **common),
        Event(start + 7 * DAY, EventKind.TAKE, given="take.flac", heard=1.0, **common),
    ]


def tables(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as database:
        return {name: sorted(database.execute(f"SELECT * FROM {name}"), key=repr) for name in tables_from_log.NAMES}


def filled(path: Path) -> list[Event]:
    with LogStore(path) as store:
        store.append(*lesson())
    return lesson()


def test_events_come_back_as_they_were_written(path: Path) -> None:
    events = filled(path)
    with LogStore(path) as store:
        assert list(store.events()) == events
        assert list(store.events(run="r1")) == events
        assert list(store.events(run="another")) == []
        assert store.fault is None


def test_the_same_log_gives_the_same_tables(path: Path) -> None:
    filled(path)
    assert all(tables(path).values())
    again = path.with_name(f"again-{NAME}")
    with LogStore(path) as store, LogStore(again) as other:
        other.append(*store.events())
    assert tables(again) == tables(path)


KINDS = st.sampled_from(EventKind)
WORDS = st.builds(
    WordResult, st.sampled_from(["the", "of", "go"]), st.sampled_from(["right", "missing"]), st.sampled_from([0.0, 1.0])
)
EVENTS = st.builds(
    Event,
    st.floats(0, 4e9),
    KINDS,
    story=st.sampled_from(["a", "b"]),
    sentence_key=st.sampled_from(["s-1", "s-2"]),
    given=st.text(max_size=8),
    heard=st.none() | st.floats(0, 1),
    words=st.lists(WORDS, max_size=3).map(tuple),
    plays=st.integers(0, 5),
    slow=st.booleans(),
    hint=st.booleans(),
    run=st.sampled_from(["r1", "r2"]),
)


@given(st.lists(EVENTS, max_size=12))
def test_any_log_can_be_rebuilt(events: list[Event]) -> None:
    with closing(sqlite3.connect(":memory:")) as one, closing(sqlite3.connect(":memory:")) as other:
        for database in (one, other):
            database.executescript(tables_from_log.TABLES + tables_from_log.TAKES)
            for event in events:
                tables_from_log.apply(database, from_row(to_row(event)))
        dumps = [list(database.iterdump()) for database in (one, other)]
    assert dumps[0] == dumps[1]


def test_the_log_can_only_be_appended_to(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as database:
        for change in ("DELETE FROM event", "UPDATE event SET given = 'x'"):
            with pytest.raises(sqlite3.IntegrityError, match="only appended to"):
                database.execute(change)


def test_several_events_are_written_together_or_not_at_all(path: Path) -> None:
    with LogStore(path) as store:
        broken = replace(lesson()[2], words=(WordResult("x", "missing", object()),))  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            store.append(lesson()[0], broken)
        assert list(store.events()) == []


def test_an_unfinished_lesson_is_found_until_it_ends(path: Path) -> None:
    filled(path)
    with LogStore(path) as store:
        run = store.unfinished("ferry")
        assert run
        assert (run.id, run.stage, run.position) == ("r1", "write", 2.0)
        assert store.unfinished("another") is None
        store.append(Event(2000, EventKind.END, story="ferry", run="r1"))
        assert store.unfinished("ferry") is None


def test_accepted_answers_belong_to_their_place(path: Path) -> None:
    filled(path)
    with LogStore(path) as store:
        assert store.accepted("ferry", "abc-1", 2, 1) == ("harbour",)
        assert store.accepted("ferry", "abc-1", 3, 1) == ()


def test_trouble_counts_misses_and_fades(path: Path) -> None:
    with LogStore(path) as store:
        store.append(*lesson()[:3])
        now = lesson()[2].at
        by_line = {(each.lemma, each.miss): each for each in store.trouble("en", now)}
        assert by_line["harbour", ""].score == pytest.approx(1.1)  # a miss, and one replay beyond the second
        assert by_line["", "missing"].misses == 1
        assert by_line["harbour", ""].now(now + 21 * DAY) == pytest.approx(0.55)
        assert store.attempts("en") == {"harbour": (1, 1), "the": (1, 0)}
        right = Event(now, EventKind.ANSWER, words=(WordResult("harbour", "right", 1.0),), plays=1)
        for _ in range(5):
            store.append(right)
        assert {each.lemma: each for each in store.trouble("en", now) if not each.miss}["harbour"].score == 0.0


def test_a_newer_file_is_refused_and_left_alone(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 99")
        database.execute("DROP TABLE card")
    before = path.read_bytes()
    with pytest.raises(PracticeFailed, match="newer version") as refused:
        LogStore(path)
    assert refused.value.code == "practice.too_new"
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == [NAME]


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\x00" + b"\x00" * 5000, b"\xff" * 100])
def test_a_file_that_is_no_log_is_kept_aside_and_told(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with LogStore(path) as store:
        assert store.fault
        assert store.fault.code == "practice.damaged"
        assert Path(str(store.fault.facts["file"])).read_bytes() == content
        store.append(*lesson())
    with LogStore(path) as store:
        assert store.fault is None
        assert list(store.events()) == lesson()


def test_readable_events_of_a_damaged_file_are_kept(path: Path) -> None:
    with LogStore(path) as store:
        for number in range(40):
            store.append(*lesson(1000.0 + number))
    content = bytearray(path.read_bytes())
    size, pages = 4096, len(content) // 4096
    content[(pages // 2) * size : (pages // 2 + 1) * size] = b"\xaa" * size
    path.write_bytes(content)
    with LogStore(path) as store:
        assert store.fault
        kept = list(store.events())
        known = [event for number in range(40) for event in lesson(1000.0 + number)]
        assert all(event in known for event in kept)
        assert len(kept) > 100


def test_missing_tables_are_computed_from_the_log(path: Path) -> None:
    filled(path)
    before = tables(path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("DROP TABLE card")
    with LogStore(path) as store:
        assert store.fault
        assert list(store.events()) == lesson()
    assert tables(path) == before


def test_an_empty_file_is_filled(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with LogStore(path) as store:
        assert store.fault is None
        store.append(*lesson())


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(PracticeFailed):
        LogStore(tmp_path / "file" / NAME)
    with pytest.raises(PracticeFailed):
        LogStore(tmp_path)


WRITER = """
import sys
from pathlib import Path
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
store = LogStore(Path(sys.argv[1]))
for number in range(10**6):
    store.append(Event(float(number), EventKind.STAGE, run="r", stage="write", position=float(number)))
    print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 20])
def test_a_killed_program_loses_no_event_that_was_written(path: Path, lines: int) -> None:
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        written = [int(writer.stdout.readline()) for _ in range(lines)]
        writer.kill()
    with LogStore(path) as store:
        assert store.fault is None
        assert [int(event.at) for event in store.events()][: len(written)] == written


def test_two_windows_can_write_in_turn(path: Path) -> None:
    with LogStore(path) as one, LogStore(path) as other:
        one.append(lesson()[0])
        other.append(lesson()[1])
        assert list(one.events()) == list(other.events()) == lesson()[:2]


def test_a_row_has_a_value_for_every_column() -> None:
    assert len(to_row(lesson()[2])) == len(COLUMNS)
    assert from_row(to_row(replace(lesson()[2], given="a\ud800b"))).given == "a?b"


def test_sentences_keep_their_key_when_the_text_around_them_changes() -> None:
    from practice_stories import story_of

    before = sentence_keys(story_of(["He saw it.", "They left.", "He saw it."]))
    after = sentence_keys(story_of(["A new start.", "He saw it!", "“They left.”", "He saw it."]))
    assert before == after[1:]
    assert len(set(before)) == 3


def test_a_damaged_file_stays_where_nobody_would_be_told(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"no database " * 1000)
    with pytest.raises(PracticeFailed):
        LogStore(path, repairs=False)
    assert list(path.parent.iterdir()) == [path]
