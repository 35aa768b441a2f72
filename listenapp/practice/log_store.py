"""Store what the learner did: one SQLite file with an append-only log, and tables that are computed from it.

Each event is on disk when `append` returns, so a crash loses none. A file of a newer version is refused and left as it
is. A damaged file is kept under another name, and its readable events move into a new one.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError, PracticeFailed
from listenapp.practice import log_recovery, tables_from_log
from listenapp.practice.log_events import COLUMNS, Event, from_row, to_row
from listenapp.practice.review_schedule import MOST_A_DAY, Card
from listenapp.practice.trouble import Trouble
from listenapp.system import disk_errors, files_in_use, sqlite_errors

NAME = "practice.db"
VERSION = 3  # version 3 has other kinds of events, and the same tables
_UPGRADE = f"ALTER TABLE event ADD COLUMN speed NOT NULL DEFAULT 1.0;\n{tables_from_log.TAKES}"  # from version 1
_NEW_IN_2 = {"take"}
_WAIT = 5.0  # seconds for another process that writes
_LOG = f"""
CREATE TABLE event (id INTEGER PRIMARY KEY AUTOINCREMENT, {", ".join(f"{name} NOT NULL" if name != "heard" else name
                                                                      for name in COLUMNS)});
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;
CREATE TRIGGER event_is_fixed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is only appended to'); END;
CREATE INDEX event_run ON event (run);
"""  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """Lesson that was begun. `position` is in seconds, or the number of the task in the stage."""

    id: str
    story: str
    started: float
    ended: float | None
    stage: str
    position: float


@dataclass(frozen=True, slots=True)
class Take:
    """Recording of the learner. `heard` is the share of the words that were understood, `rhythm` the difference to the
    narrator as a share of the time. `file` is a name in the folder of takes."""

    story: str
    sentence_key: str
    at: float
    file: str
    heard: float
    rhythm: float


class LogStore:
    """The practice log in one file. For one thread at a time. Close it, or use it in a `with` block.

    `fault` tells that the file was damaged and where its copy is; None otherwise.
    """

    def __init__(self, path: Path, *, repairs: bool = True) -> None:
        """Open the file, or create it. Raises PracticeFailed for a newer version or if it cannot be written.

        `repairs`: replace a damaged file. Otherwise it raises PracticeFailed too, for callers that tell nobody.
        """
        self._path, self._repairs = path, repairs
        self.fault: ListenError | None = None
        with self._told():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._database = self._opened()

    def __enter__(self) -> LogStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    def append(self, *events: Event) -> None:
        """Write events to the log, all or none. Raises PracticeFailed; the log is then unchanged."""
        with self._told(), self._database:
            for event in events:
                _insert(self._database, event)

    def save_position(self, run: str, stage: str, position: float) -> None:
        """Store where a lesson is, without a line in the log: it changes every second. Raises PracticeFailed."""
        with self._told(), self._database:
            self._database.execute("UPDATE run SET stage = ?, position = ? WHERE id = ?", (stage, position, run))

    def events(self, run: str | None = None) -> Iterator[Event]:
        """Yield the events of a lesson, or all, in the order in which they happened."""
        names = ", ".join(COLUMNS)
        if run is None:
            rows = self._database.execute(f"SELECT {names} FROM event ORDER BY id")
        else:
            rows = self._database.execute(f"SELECT {names} FROM event WHERE run = ? ORDER BY id", (run,))
        return (from_row(row) for row in rows)

    def cards(self) -> list[Card]:
        """Return all cards, the first due first."""
        return [Card(*row) for row in self._database.execute("SELECT * FROM card ORDER BY due, sentence_key")]

    def due(self, at: float, most: int = MOST_A_DAY) -> list[Card]:
        """Return the cards that are due at unix time `at`, at most `most`. The others wait."""
        return [card for card in self.cards() if card.due <= at][:most]

    def trouble(self, lang: str, at: float) -> list[Trouble]:
        """Return the trouble of a language, most at unix time `at` first."""
        rows = self._database.execute("SELECT * FROM trouble WHERE lang = ?", (lang,))
        return sorted((Trouble(*row) for row in rows), key=lambda each: (-each.now(at), each.lemma, each.miss))

    def languages(self) -> list[str]:
        """Return the languages of all trouble."""
        return [lang for (lang,) in self._database.execute("SELECT DISTINCT lang FROM trouble ORDER BY lang")]

    def attempts(self, lang: str) -> dict[str, tuple[int, int]]:
        """Return the tries and misses of each lemma."""
        query = "SELECT lemma, tries, misses FROM trouble WHERE lang = ? AND miss = ''"
        return {lemma: (tries, misses) for lemma, tries, misses in self._database.execute(query, (lang,))}

    def reviewed_since(self, at: float) -> int:
        """Return the number of reviews since unix time `at`."""
        return int(self._database.execute("SELECT COUNT(*) FROM review WHERE at >= ?", (at,)).fetchone()[0])

    def events_of(self, sentence_key: str) -> list[Event]:
        """Return the events of a sentence in the order in which they happened."""
        query = f"SELECT {', '.join(COLUMNS)} FROM event WHERE sentence_key = ? ORDER BY id"
        return [from_row(row) for row in self._database.execute(query, (sentence_key,))]

    def events_of_stage(self, story: str, stage: str) -> list[Event]:
        """Return the events of a stage of a story in the order in which they happened."""
        query = f"SELECT {', '.join(COLUMNS)} FROM event WHERE story = ? AND stage = ? ORDER BY id"
        return [from_row(row) for row in self._database.execute(query, (story, stage))]

    def practised(self) -> frozenset[str]:
        """Return the keys of all sentences that occur in the log."""
        return frozenset(key for (key,) in self._database.execute("SELECT DISTINCT sentence_key FROM event"))

    def takes(self, story: str, sentence_key: str) -> list[Take]:
        """Return the kept takes of a sentence, the best first."""
        query = "SELECT * FROM take WHERE story = ? AND sentence_key = ? ORDER BY heard DESC, rhythm, at, file"
        return [Take(*row) for row in self._database.execute(query, (story, sentence_key))]

    def takes_of_story(self, story: str) -> list[Take]:
        """Return the best take of each sentence of a story, in the order in which they were recorded."""
        query = "SELECT * FROM take WHERE story = ? ORDER BY heard, rhythm DESC, at DESC, file DESC"
        best = {take.sentence_key: take for take in (Take(*row) for row in self._database.execute(query, (story,)))}
        return sorted(best.values(), key=lambda take: (take.at, take.file))

    def take_files(self) -> frozenset[str]:
        """Return the file names of all kept takes."""
        return frozenset(file for (file,) in self._database.execute("SELECT file FROM take"))

    def erase(self) -> list[Event]:
        """Delete the whole log and all tables, also from the free pages of the file. Return the events for an undo.

        Raises PracticeFailed; nothing is then deleted.
        """
        with self._told():
            events = list(self.events())
            with self._database:
                self._database.execute("BEGIN IMMEDIATE")
                self._database.execute("DROP TABLE event")
                for name in tables_from_log.NAMES:
                    self._database.execute(f"DELETE FROM {name}")
                _run_all(self._database, _LOG)
            self._database.execute("VACUUM")
        return events

    def accepted(self, story: str, sentence_key: str, first_word: int, n_words: int) -> tuple[str, ...]:
        """Return the answers that the learner has declared right for these words."""
        query = (
            "SELECT text FROM accepted WHERE story = ? AND sentence_key = ? AND first_word = ? AND n_words = ?"
            " ORDER BY text"
        )
        place = (story, sentence_key, first_word, n_words)
        return tuple(text for (text,) in self._database.execute(query, place))

    def unfinished(self, story: str) -> Run | None:
        """Return the latest lesson of a story that has not ended."""
        return next(iter(self.unfinished_runs(story)), None)

    def unfinished_runs(self, story: str) -> list[Run]:
        """Return the lessons of a story that have not ended, the latest first."""
        query = "SELECT * FROM run WHERE story = ? AND ended IS NULL ORDER BY started DESC, id DESC"
        return [Run(*row) for row in self._database.execute(query, (story,))]

    def _opened(self) -> sqlite3.Connection:
        if self._is_damaged():
            if not self._repairs:
                raise _damaged(self._path)
            events = log_recovery.readable_events(self._path)
            self.fault = self._set_aside()
            return self._created(events)
        version = _version(self._path)
        return self._created(()) if version == 0 else _upgraded(_connected(self._path), version)

    def _is_damaged(self) -> bool:
        """Return whether the file is no whole log. Raises PracticeFailed for a newer version."""
        if not self._path.exists() or not self._path.stat().st_size:
            return False
        try:
            if _version(self._path) > VERSION:
                raise PracticeFailed(
                    "practice.too_new",
                    "Your practice record was made with a newer version of ListenApp.",
                    "Update ListenApp to open it.",
                    file=str(self._path),
                )
            return not _is_whole(self._path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode in _DAMAGE:
                return True
            raise
        except sqlite3.DatabaseError:
            return True

    def _set_aside(self) -> PracticeFailed:
        away = self._path.with_name(f"damaged-{int(time.time())}-{os.urandom(2).hex()}-{self._path.name}")
        files_in_use.rename(self._path, away)
        journal = self._path.with_name(f"{self._path.name}-journal")  # it would be applied to the new file
        with suppress(FileNotFoundError):
            files_in_use.rename(journal, away.with_name(f"{away.name}-journal"))
        return _damaged(away)

    def _created(self, events: Iterable[Event]) -> sqlite3.Connection:
        """Create the tables in one step, so that a crash leaves no half of them."""
        database = _connected(self._path)
        try:
            with database:
                database.execute("BEGIN IMMEDIATE")
                if database.execute("PRAGMA user_version").fetchone()[0] == 0:  # no other process was faster
                    _run_all(database, f"{_LOG}{tables_from_log.TABLES}{tables_from_log.TAKES}")
                    for event in events:
                        _insert(database, event)
                    database.execute(f"PRAGMA user_version = {VERSION}")
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Convert errors of the disk and of SQLite to PracticeFailed."""
        try:
            yield
        except OSError as error:
            raise disk_errors.not_written(self._path, error, PracticeFailed) from error
        except sqlite3.OperationalError as error:
            raise disk_errors.not_written(self._path, sqlite_errors.as_os_error(error), PracticeFailed) from error
        except sqlite3.DatabaseError as error:
            if type(error) is not sqlite3.DatabaseError:  # a mistake of this program, as a broken constraint
                raise
            raise disk_errors.not_written(self._path, OSError(str(error)), PracticeFailed) from error


_DAMAGE = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_WAIT, check_same_thread=False)  # a pool changes its threads
    try:
        database.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:  # no database; its file is moved aside, which Windows allows for a closed file only
        database.close()
        raise
    return database


def _version(path: Path) -> int:
    with closing(_connected(path)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


def _is_whole(path: Path) -> bool:
    """Return whether the file passes SQLite's own check, and holds every table."""
    with closing(_connected(path)) as database:
        if database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            return False
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        version = int(database.execute("PRAGMA user_version").fetchone()[0])
        needed = {"event", *tables_from_log.NAMES} - (_NEW_IN_2 if version == 1 else set())
        return needed <= tables if version else not tables


def _upgraded(database: sqlite3.Connection, version: int) -> sqlite3.Connection:
    """Add to a file of an older version what it lacks, in one step."""
    if version == VERSION:
        return database
    try:
        with database:
            database.execute("BEGIN IMMEDIATE")
            found = database.execute("PRAGMA user_version").fetchone()[0]  # another process may have been faster
            if found == 1:
                _run_all(database, _UPGRADE)
            if found < VERSION:
                database.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        database.close()
        raise
    return database


def _run_all(database: sqlite3.Connection, script: str) -> None:
    """Run statements without the commit that `executescript` makes first."""
    statement = ""
    for line in script.splitlines():
        statement += f"{line}\n"
        if sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""


def _insert(database: sqlite3.Connection, event: Event) -> None:
    marks = ", ".join("?" * len(COLUMNS))
    database.execute(f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({marks})", to_row(event))
    tables_from_log.apply(database, event)


def _damaged(file: Path) -> PracticeFailed:
    return PracticeFailed(
        "practice.damaged",
        "Your practice record was damaged. Everything that could be read is kept.",
        f"A copy of the damaged file is “{file}”.",
        file=str(file),
    )
