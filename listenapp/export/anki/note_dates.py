"""Give each note the time at which its own content changed.

If a change of one sentence made all notes of a story newer, Anki would say that it has updated all of them. Therefore
the content of the notes of the last export is remembered by its hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from listenapp.export.anki.notes import Note, glossary_notes, missed_notes, starred_notes
from listenapp.export.narrated_story import ExportedNotes, NarratedStory


def notes_of(narrated: NarratedStory) -> list[Note]:
    """Return all notes of a story. Those that were exported before and did not change keep their time."""
    kinds = (glossary_notes, starred_notes, missed_notes)
    return [_dated(note, narrated.exported_notes) for kind in kinds for note in kind(narrated)]


def exported(notes: Iterable[Note]) -> ExportedNotes:
    """Return what to remember of exported notes."""
    return {note.guid: (_hash(note), note.changed) for note in notes}


def _dated(note: Note, known: ExportedNotes) -> Note:
    if note.guid not in known:
        return note
    sha256, changed = known[note.guid]
    return replace(note, changed=changed if sha256 == _hash(note) else max(note.changed, changed + 1))


def _hash(note: Note) -> str:
    sound = note.sound.name if note.sound else ""
    fields = "\x1f".join((note.word, note.meaning, note.sentence, sound, note.source, note.deck.name))
    return hashlib.sha256(fields.encode("utf-8", "replace")).hexdigest()
