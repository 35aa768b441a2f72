"""Test that words which were missed in practice become flashcards of their story."""

from __future__ import annotations

import sqlite3
import sys
import zipfile
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "library"))

from operations import OLD, build_scene

from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.log_store import NAME, LogStore
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.services import story_export
from listenapp.services.story_export import ExportRequest, Source


def test_a_word_that_was_missed_in_practice_is_a_flashcard(tmp_path: Path) -> None:
    scene = build_scene(tmp_path)
    word = next(k for k, word in enumerate(OLD.words) if word.text == "stopped")
    key = sentence_keys(OLD)[OLD.sentence_of_word[word]]
    missed = (WordResult("stop", "missing", 0.0),)
    with LogStore(tmp_path / NAME) as store:
        store.append(Event(1.7e9, EventKind.ANSWER, story=scene.timed, sentence_key=key, words=missed))
    opened = scene.library.check_audio(scene.library.open(scene.timed), remembers=False)
    path = tmp_path / "cards.apkg"
    story_export.save([Source(opened)], ExportRequest("apkg", path))
    base = sqlite3.connect(":memory:")
    base.deserialize(zipfile.ZipFile(path).read("collection.anki2"))
    words = [fields.split("\x1f")[0] for (fields,) in base.execute("SELECT flds FROM notes")]
    base.close()
    assert words == ["record", "ferry", "The old boat stopped.", "stopped"]  # the sentence is saved
