"""Keep the tables that are computed from the log: cards, reviews, trouble, accepted answers, takes, unfinished lessons.

`apply` is used for each new event and for rebuilding, so both give the same tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from listenapp.practice import review_schedule, trouble
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.miss_classes import MissClass
from listenapp.practice.review_schedule import Card
from listenapp.practice.trouble import Trouble

TABLES = """
CREATE TABLE run (id TEXT PRIMARY KEY, story TEXT, started REAL, ended REAL, stage TEXT, position REAL);
CREATE TABLE card (sentence_key TEXT PRIMARY KEY, story TEXT, due REAL, stability REAL, difficulty REAL, last REAL,
  reviews INTEGER, lapses INTEGER);
CREATE TABLE review (card TEXT, at REAL, rating INTEGER, heard REAL, plays INTEGER);
CREATE TABLE trouble (lang TEXT, lemma TEXT, miss TEXT, score REAL, tries INTEGER, misses INTEGER, last REAL,
  PRIMARY KEY (lang, lemma, miss));
CREATE TABLE accepted (story TEXT, sentence_key TEXT, first_word INTEGER, n_words INTEGER, text TEXT,
  PRIMARY KEY (story, sentence_key, first_word, n_words, text));
"""
TAKES = """
CREATE TABLE take (story TEXT, sentence_key TEXT, at REAL, file TEXT PRIMARY KEY, heard REAL, rhythm REAL);
"""
NAMES = ("run", "card", "review", "trouble", "accepted", "take")


def apply(database: sqlite3.Connection, event: Event) -> None:
    """Update the tables for one event."""
    if event.kind in (EventKind.RUN, EventKind.STAGE, EventKind.END):
        _apply_run(database, event)
    elif event.kind is EventKind.CARD:
        _insert_card(database, event)
    elif event.kind is EventKind.ACCEPTED:
        place = (event.story, event.sentence_key, event.first_word, event.n_words, event.given)
        database.execute("INSERT OR IGNORE INTO accepted VALUES (?, ?, ?, ?, ?)", place)
    elif event.kind is EventKind.REVIEW:
        _apply_review(database, event)
    elif event.kind is EventKind.TAKE:
        _insert_take(database, event)
    elif event.kind is EventKind.TAKE_DELETED:
        database.execute("DELETE FROM take WHERE file = ?", (event.given,))
    elif event.kind is EventKind.MISHEARD:  # it tells about the recogniser, not about the learner
        database.execute("UPDATE take SET heard = ? WHERE file = ?", (event.heard, event.given))
        return
    _apply_trouble(database, event)


def _apply_run(database: sqlite3.Connection, event: Event) -> None:
    if event.kind is EventKind.RUN:
        values = (event.run, event.story, event.at, event.stage, event.position)
        database.execute("INSERT OR IGNORE INTO run VALUES (?, ?, ?, NULL, ?, ?)", values)
    elif event.kind is EventKind.STAGE:
        reached = (event.stage, event.position, event.run)
        database.execute("UPDATE run SET stage = ?, position = ? WHERE id = ?", reached)
    else:
        database.execute("UPDATE run SET ended = ? WHERE id = ?", (event.at, event.run))


def _insert_card(database: sqlite3.Connection, event: Event) -> None:
    card = review_schedule.new_card(event)
    values = (card.sentence_key, card.story, card.due)
    database.execute("INSERT OR IGNORE INTO card VALUES (?, ?, ?, NULL, NULL, NULL, 0, 0)", values)


def _apply_review(database: sqlite3.Connection, event: Event) -> None:
    card = find_card(database, event.sentence_key)
    if card is None:
        return
    shown = any(word.miss == EventKind.SHOWN.value for word in event.words)
    rating = review_schedule.rating_of(event.heard or 0.0, event.plays, hint=event.hint, shown=shown)
    after = review_schedule.reviewed(card, event.at, rating)
    database.execute(
        "UPDATE card SET due = ?, stability = ?, difficulty = ?, last = ?, reviews = ?, lapses = ?"
        " WHERE sentence_key = ?",
        (after.due, after.stability, after.difficulty, after.last, after.reviews, after.lapses, card.sentence_key),
    )
    row = (card.sentence_key, event.at, int(rating), event.heard, event.plays)
    database.execute("INSERT INTO review VALUES (?, ?, ?, ?, ?)", row)


def _insert_take(database: sqlite3.Connection, event: Event) -> None:
    """Keep the new take and the best one of its sentence."""
    values = (event.story, event.sentence_key, event.at, event.given, event.heard or 0.0, event.position)
    database.execute("INSERT OR REPLACE INTO take VALUES (?, ?, ?, ?, ?, ?)", values)
    database.execute(
        "DELETE FROM take WHERE story = ?1 AND sentence_key = ?2 AND file != ?3 AND file != (SELECT file FROM take"
        " WHERE story = ?1 AND sentence_key = ?2 ORDER BY heard DESC, rhythm, at, file LIMIT 1)",
        (event.story, event.sentence_key, event.given),
    )


def find_card(database: sqlite3.Connection, sentence_key: str) -> Card | None:
    row = database.execute("SELECT * FROM card WHERE sentence_key = ?", (sentence_key,)).fetchone()
    return Card(*row) if row else None


def _apply_trouble(database: sqlite3.Connection, event: Event) -> None:
    for word in event.words:
        for lemma, miss in _lines(event, word):
            before = _find_trouble(database, event, lemma, miss)
            after = trouble.added(before, event, word)
            database.execute(
                "INSERT OR REPLACE INTO trouble VALUES (?, ?, ?, ?, ?, ?, ?)",
                (after.lang, lemma, miss, after.score, after.tries, after.misses, after.last),
            )


def _lines(event: Event, word: WordResult) -> Iterator[tuple[str, str]]:
    """Yield the lines of the table that a word changes: its lemma, and a miss also in its class."""
    yield word.lemma, ""
    if word.miss != MissClass.RIGHT.value and event.kind is not EventKind.HARD:
        yield word.lemma, word.miss
        yield "", word.miss


def _find_trouble(database: sqlite3.Connection, event: Event, lemma: str, miss: str) -> Trouble:
    key = (event.lang, lemma, miss)
    row = database.execute("SELECT * FROM trouble WHERE lang = ? AND lemma = ? AND miss = ?", key).fetchone()
    return Trouble(*row) if row else Trouble(*key, 0.0, 0, 0, event.at)
