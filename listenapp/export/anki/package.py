"""Write notes as a package for Anki (.apkg): a zip archive with a SQLite collection and the sounds.

The form is the oldest one that today's Anki, AnkiMobile and AnkiDroid import (schema 11). At the next import, Anki adds
no note with a known `guid` again. It replaces all fields of the note if the package's note is the newer one. All notes
are dated years before any edit of a learner, in the order of their changes. So a note that the learner edited stays as
it is, and every other note gets the later text.

genanki (MIT) was considered. It stamps all notes of a package with one time, so a note that did not change would
overwrite what the learner wrote into it, and it needs four more packages. What it would save is the schema below.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from listenapp.audio.encode import encode
from listenapp.export.anki.notes import CardSound, Deck, Note
from listenapp.export.clip_times import cut_clips
from listenapp.export.narrated_story import Report, unreported
from listenapp.system.temporary_folder import TemporaryFolder

MODEL_ID = 1_764_288_000_417
"""Id of the note type. It and the fields never change, because learners have notes of it."""
_MODEL_CHANGED = 1_764_288_000  # Unix time in seconds. A later one would replace what learners changed in the template.
FIELDS = ("Word", "Meaning", "Sentence", "Sound", "Source")
_QUESTION = """\
{{#Sentence}}<div class="sentence" dir="auto">{{Sentence}}</div>{{/Sentence}}
{{^Sentence}}<div class="word" dir="auto">{{Word}}</div>{{/Sentence}}
{{Sound}}"""
_ANSWER = """\
{{FrontSide}}
<hr id="answer">
<div class="word" dir="auto">{{Word}}</div>
<div class="meaning" dir="auto">{{Meaning}}</div>
<div class="source" dir="auto">{{Source}}</div>"""
_CSS = """\
.card { font-family: sans-serif; font-size: 22px; line-height: 1.5; text-align: center; }
.word { font-size: 28px; font-weight: bold; }
.sentence b { text-decoration: underline; }
.source { font-size: 14px; opacity: 0.7; margin-top: 1em; }
"""
_SCHEMA = """
CREATE TABLE col (id INTEGER PRIMARY KEY, crt INTEGER NOT NULL, mod INTEGER NOT NULL, scm INTEGER NOT NULL,
    ver INTEGER NOT NULL, dty INTEGER NOT NULL, usn INTEGER NOT NULL, ls INTEGER NOT NULL, conf TEXT NOT NULL,
    models TEXT NOT NULL, decks TEXT NOT NULL, dconf TEXT NOT NULL, tags TEXT NOT NULL);
CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL, mid INTEGER NOT NULL, mod INTEGER NOT NULL,
    usn INTEGER NOT NULL, tags TEXT NOT NULL, flds TEXT NOT NULL, sfld INTEGER NOT NULL, csum INTEGER NOT NULL,
    flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER NOT NULL, did INTEGER NOT NULL, ord INTEGER NOT NULL,
    mod INTEGER NOT NULL, usn INTEGER NOT NULL, type INTEGER NOT NULL, queue INTEGER NOT NULL, due INTEGER NOT NULL,
    ivl INTEGER NOT NULL, factor INTEGER NOT NULL, reps INTEGER NOT NULL, lapses INTEGER NOT NULL,
    left INTEGER NOT NULL, odue INTEGER NOT NULL, odid INTEGER NOT NULL, flags INTEGER NOT NULL, data TEXT NOT NULL);
CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER NOT NULL, usn INTEGER NOT NULL, ease INTEGER NOT NULL,
    ivl INTEGER NOT NULL, lastIvl INTEGER NOT NULL, factor INTEGER NOT NULL, time INTEGER NOT NULL,
    type INTEGER NOT NULL);
CREATE TABLE graves (usn INTEGER NOT NULL, oid INTEGER NOT NULL, type INTEGER NOT NULL);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_nid ON cards (nid);
"""
_TAG = " listenapp "
_BEFORE_ANY_EDIT = 1_000_000_000  # seconds, about 32 years
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest time in a zip archive


def write(notes: Sequence[Note], file: IO[bytes], report: Report = unreported) -> None:
    """Write the package. Raises AudioUnreadable, ExportFailed, OSError."""
    sounds = sorted({note.sound for note in notes if note.sound}, key=lambda one: (str(one.narration), one.span))
    with TemporaryFolder() as place, zipfile.ZipFile(file, "w") as archive:
        _put(archive, "collection.anki2", _collection(notes), zipfile.ZIP_DEFLATED)
        _put(archive, "media", json.dumps({str(k): one.name for k, one in enumerate(sounds)}).encode())
        for k, path in enumerate(_clips(sounds, place / "content")):
            _put(archive, str(k), path.read_bytes())
            path.unlink()
            report((k + 1) / len(sounds))


def _clips(sounds: Sequence[CardSound], folder: Path) -> Iterator[Path]:
    """Yield the encoded clips in the new folder `folder`, in order. Each narration is decoded once."""
    folder.mkdir()
    for narration in dict.fromkeys(one.narration for one in sounds):
        own = [one for one in sounds if one.narration == narration]
        for one, clip in zip(own, cut_clips(narration, [one.span for one in own]), strict=True):
            encode(clip, folder / one.name)
            yield folder / one.name


def _collection(notes: Sequence[Note]) -> bytes:
    """Return the SQLite database."""
    changed = max((note.changed for note in notes), default=0)
    first_id = min((note.changed for note in notes), default=0) * 1000
    decks = dict.fromkeys(note.deck for note in notes)
    base = sqlite3.connect(":memory:")
    try:
        base.executescript(_SCHEMA)
        texts = [json.dumps(one) for one in (_conf(), _models(), _decks(decks, changed), _DECK_OPTIONS, {})]
        base.execute("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)", _stamps(changed) + tuple(texts))
        for number, note in enumerate(notes):
            base.execute(f"INSERT INTO notes VALUES ({', '.join('?' * 11)})", _note(first_id + number, note))
            base.execute(f"INSERT INTO cards VALUES ({', '.join('?' * 18)})", _card(first_id + number, number, note))
        base.commit()
        return base.serialize()
    finally:
        base.close()


def _stamps(changed: int) -> tuple[int, int, int]:
    return changed, changed * 1000, changed * 1000


def _note(id_: int, note: Note) -> tuple[int | str, ...]:
    """Return the row of a note. Its id is a time in milliseconds; Anki chooses another one if it is taken."""
    sound = f"[sound:{note.sound.name}]" if note.sound else ""
    fields = "\x1f".join((note.word, note.meaning, note.sentence, sound, note.source))
    checksum = int(hashlib.sha1(note.word.encode("utf-8"), usedforsecurity=False).hexdigest()[:8], 16)
    told = (note.guid, MODEL_ID, note.changed - _BEFORE_ANY_EDIT, -1, _TAG, fields, note.word, checksum, 0, "")
    return (id_, *told)


def _card(id_: int, number: int, note: Note) -> tuple[int | str, ...]:
    """Return the row of a new card. Its `due` is its place among the new cards."""
    return (id_, id_, note.deck.id, 0, note.changed, -1, 0, 0, number + 1, *[0] * 8, "")


def _conf() -> dict[str, Any]:
    return {"curDeck": 1, "activeDecks": [1], "curModel": str(MODEL_ID), "nextPos": 1, "schedVer": 2}


def _models() -> dict[str, Any]:
    fields = [
        {"name": name, "ord": k, "sticky": False, "rtl": False, "font": "Arial", "size": 20, "media": []}
        for k, name in enumerate(FIELDS)
    ]
    template = {"name": "Card 1", "ord": 0, "qfmt": _QUESTION, "afmt": _ANSWER, "bqfmt": "", "bafmt": "", "did": None}
    model = {
        "id": MODEL_ID,
        "name": "ListenApp",
        "type": 0,
        "mod": _MODEL_CHANGED,
        "usn": -1,
        "sortf": 0,
        "did": 1,
        "flds": fields,
        "tmpls": [template],
        "css": _CSS,
        "req": [[0, "any", [0, 2]]],
        "tags": [],
        "vers": [],
        "latexPre": "",
        "latexPost": "",
    }
    return {str(MODEL_ID): model}


def _decks(decks: dict[Deck, None], changed: int) -> dict[str, Any]:
    named = [(1, "Default"), *((deck.id, deck.name) for deck in decks)]
    return {
        str(id_): {
            "id": id_,
            "name": name,
            "mod": changed,
            "usn": -1,
            "conf": 1,
            "desc": "",
            "dyn": 0,
            "collapsed": False,
            "extendNew": 0,
            "extendRev": 0,
            **{f"{kind}Today": [0, 0] for kind in ("new", "rev", "lrn", "time")},
        }
        for id_, name in named
    }


_DECK_OPTIONS = {
    "1": {
        "id": 1,
        "name": "Default",
        "mod": 0,
        "usn": 0,
        "maxTaken": 60,
        "autoplay": True,
        "timer": 0,
        "replayq": True,
        "new": {"delays": [1, 10], "ints": [1, 4, 7], "initialFactor": 2500, "perDay": 20, "order": 1, "bury": False},
        "rev": {"perDay": 200, "ease4": 1.3, "ivlFct": 1, "maxIvl": 36500, "bury": False},
        "lapse": {"delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 1},
    }
}
"""Options of the decks. Anki leaves those of the learner as they are."""


def _put(archive: zipfile.ZipFile, name: str, content: bytes, compression: int = zipfile.ZIP_STORED) -> None:
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.external_attr, info.compress_type = 0o644 << 16, compression
    archive.writestr(info, content)
