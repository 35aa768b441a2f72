"""Read packages for Anki with SQLite, and import them with Anki itself where it is installed."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import time
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from making import Timed, told
from narrations import CHINESE, sample_story, short_story

from listenapp import cli
from listenapp.audio.decode import decode
from listenapp.export.anki import package as apkg
from listenapp.export.anki.note_dates import exported, notes_of
from listenapp.export.anki.notes import Note, field, glossary_notes, missed_notes, starred_notes
from listenapp.export.clip_times import clip_times
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.story.glossary import occurrences
from listenapp.story.model import GlossaryEntry
from listenapp.story.starred import toggled


class Package:
    def __init__(self, notes: Sequence[Note]) -> None:
        whole = io.BytesIO()
        apkg.write(notes, whole)
        self.content = whole.getvalue()
        self.zip = zipfile.ZipFile(whole)
        self.media = json.loads(self.zip.read("media"))

    def rows(self, query: str) -> list[Any]:
        with closing(sqlite3.connect(":memory:")) as base:
            base.deserialize(self.zip.read("collection.anki2"))
            return base.execute(query).fetchall()

    def fields(self) -> list[list[str]]:
        return [row[0].split("\x1f") for row in self.rows("SELECT flds FROM notes ORDER BY id")]


@pytest.fixture(scope="module")
def notes(sample: Timed) -> list[Note]:
    return list(glossary_notes(sample_story(sample)))


@pytest.fixture(scope="module")
def package(notes: list[Note]) -> Package:
    return Package(notes)


def test_there_is_a_note_for_each_word_of_the_glossary(package: Package, sample: Timed) -> None:
    story, _ = sample
    found = package.fields()
    assert [one[0] for one in found] == [entry.term for entry in story.glossary]
    assert found[0][1] == f"<i>n</i> {story.glossary[0].definition}"
    for word, _meaning, sentence, sound, source in found:
        marked = re.search(r"<b>([^<]+)</b>", sentence)
        assert marked, word
        assert re.sub("</?b>", "", sentence) in " ".join(story.text.split())
        assert re.fullmatch(r"\[sound:listenapp-[0-9a-f]{16}\.mp3\]", sound)
        assert source == story.title
    assert "<b>took part in</b>" in found[2][2]


def test_every_sound_is_there_and_is_its_sentence(package: Package, notes: list[Note], tmp_path: Path) -> None:
    assert sorted(package.zip.namelist()) == sorted(["collection.anki2", "media", *package.media])
    by_name = {name: key for key, name in package.media.items()}
    for note in notes:
        assert note.sound is not None
        path = tmp_path / note.sound.name
        path.write_bytes(package.zip.read(by_name[note.sound.name]))
        assert decode(path).duration == pytest.approx(note.sound.span[1] - note.sound.span[0], abs=0.002)
    assert set(by_name) == {note.sound.name for note in notes if note.sound}


def test_the_rows_have_the_form_that_anki_reads(package: Package) -> None:
    [[models, decks, version]] = package.rows("SELECT models, decks, ver FROM col")
    [model] = json.loads(models).values()
    assert version == 11
    assert [one["name"] for one in model["flds"]] == ["Word", "Meaning", "Sentence", "Sound", "Source"]
    assert model["id"] == 1764288000417
    assert "ListenApp::A Small Town Builds a Library of Everyday Sounds" in {
        d["name"] for d in json.loads(decks).values()
    }
    assert package.rows("SELECT count(*) FROM cards JOIN notes ON nid = notes.id") == [(8,)]
    assert {row[0] for row in package.rows("SELECT did FROM cards")} <= set(map(int, json.loads(decks)))
    assert package.rows("SELECT DISTINCT mod FROM notes") == [(700_000_000,)], "before any edit of a learner"


def test_a_note_is_known_by_story_and_word(notes: list[Note], sample: Timed) -> None:
    story = sample[0]
    other = replace(story, title="Another", glossary=(*reversed(story.glossary), story.glossary[0]))
    again = list(glossary_notes(replace(sample_story(sample), story=other)))
    assert {note.guid for note in notes} < {note.guid for note in again}
    assert len({note.guid for note in again}) == len(again) == len(notes) + 1
    copied = list(glossary_notes(replace(sample_story(sample), id="other")))
    assert not {note.guid for note in copied} & {note.guid for note in notes}


def test_the_help_tells_when_a_lesson_file_makes_new_cards(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "--help"]) == 0
    assert "a lesson file gets new cards if title or text changed" in " ".join(capsys.readouterr().out.split())


def test_own_words_have_a_time_of_change_of_their_own(sample: Timed) -> None:
    story = replace(sample[0], glossary=(*sample[0].glossary, GlossaryEntry("harbor", "a place for ships")))
    narrated = replace(sample_story(sample), story=story, own_words=1, own_words_changed=1_800_000_000)
    assert [note.changed for note in glossary_notes(narrated)] == [1_700_000_000] * 8 + [1_800_000_000]


def test_a_word_that_does_not_occur_has_no_sentence(tmp_path: Path) -> None:
    entries = (GlossaryEntry("图书馆", "library"), GlossaryEntry("不在", "absent"), GlossaryEntry(" ", "no word"))
    narrated = short_story(CHINESE, "zh", tmp_path, entries)
    found = Package(list(glossary_notes(narrated))).fields()
    assert [one[0] for one in found] == ["图书馆", "不在"]
    assert found[1][2:4] == ["", ""]
    unread = replace(narrated, alignment=told([["x"]], [None], 1.0)[1])
    assert clip_times(unread.alignment, Granularity.SENTENCE) == {}


def test_text_is_data() -> None:
    for text in ("<b>", "[sound:x.mp3]", "[latex]x[/latex]", "\\(x\\)", "{{c1::x}}", "\x1f\x00\ud800"):
        made = field(text)
        assert not re.search(r"<|\[|\\\(|\x1f|\x00|[\ud800-\udfff]", made)


def test_many_notes_of_stories_with_near_times_have_ids_of_their_own(notes: list[Note]) -> None:
    note = replace(notes[0], sound=None)
    many = [replace(note, guid=str(k), changed=1_700_000_001 - k // 1000) for k in range(1_001)]
    assert Package(many).rows("SELECT count(DISTINCT id) FROM notes") == [(1_001,)]


def test_nothing_to_learn_is_a_package_too() -> None:
    assert Package([]).rows("SELECT count(*) FROM notes") == [(0,)]


@pytest.mark.slow
def test_anki_adds_once_and_updates_what_changed(sample: Timed, tmp_path: Path) -> None:
    """Import twice into a collection of Anki; then a changed story; then over an edit of the learner."""
    collection = pytest.importorskip("anki.collection", reason="the PyPI package anki is not installed")
    opened = collection.Collection(str(tmp_path / "collection.anki2"))
    narrated = sample_story(sample)
    assert counts(opened, collection, narrated, tmp_path) == (8, 0)
    assert counts(opened, collection, narrated, tmp_path) == (0, 0)
    assert {path.name for path in (tmp_path / "collection.media").iterdir()} >= {
        note.sound.name for note in glossary_notes(narrated) if note.sound
    }
    assert opened.media.check().missing == []

    entries = (replace(narrated.story.glossary[0], definition="a new meaning"), *narrated.story.glossary[1:])
    changed = replace(narrated, story=replace(narrated.story, glossary=entries), changed=narrated.changed + 5)
    assert counts(opened, collection, changed, tmp_path)[0] == 0
    [id_] = opened.find_notes("Word:ferry")
    assert opened.get_note(id_)["Meaning"] == "<i>n</i> a new meaning"

    mine = opened.get_note(id_)
    mine["Meaning"] = "my own"
    opened.update_note(mine)
    assert counts(opened, collection, changed, tmp_path) == (0, 0)
    assert opened.get_note(id_)["Meaning"] == "my own"
    opened.close()


@pytest.mark.slow
def test_a_changed_sentence_updates_one_note_and_leaves_edits_of_the_others(sample: Timed, tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection", reason="the PyPI package anki is not installed")
    opened = collection.Collection(str(tmp_path / "collection.anki2"))
    narrated = sample_story(sample)
    assert counts(opened, collection, narrated, tmp_path) == (8, 0)
    [id_] = opened.find_notes("Word:vanish")
    mine = opened.get_note(id_)
    mine["Meaning"] = "my own"
    opened.update_note(mine)
    entries = (replace(narrated.story.glossary[0], definition="a new meaning"), *narrated.story.glossary[1:])
    later = replace(
        narrated,
        story=replace(narrated.story, glossary=entries),
        changed=int(time.time()) + 60,
        exported_notes=exported(notes_of(narrated)),
    )
    assert counts(opened, collection, later, tmp_path) == (0, 1)
    assert opened.get_note(id_)["Meaning"] == "my own"
    opened.close()


@pytest.mark.slow
def test_an_edit_of_any_field_survives_a_later_change_of_the_same_note(sample: Timed, tmp_path: Path) -> None:
    collection = pytest.importorskip("anki.collection", reason="the PyPI package anki is not installed")
    opened = collection.Collection(str(tmp_path / "collection.anki2"))
    narrated = sample_story(sample)
    assert counts(opened, collection, narrated, tmp_path) == (8, 0)
    [id_] = opened.find_notes("Word:ferry")
    mine = opened.get_note(id_)
    mine["Source"] = "my own"
    opened.update_note(mine)
    for step, text in enumerate(("a new meaning", "a newer meaning"), 1):
        entries = [replace(entry, definition=text) for entry in narrated.story.glossary[:2]]
        story = replace(narrated.story, glossary=(*entries, *narrated.story.glossary[2:]))
        later = replace(
            narrated,
            story=story,
            changed=int(time.time()) + 60 * step,
            exported_notes=exported(notes_of(narrated)),
        )
        assert counts(opened, collection, later, tmp_path) == (0, 1), "the note that the learner did not edit"
        assert opened.get_note(id_)["Source"] == "my own"
    opened.close()


def test_only_changed_notes_become_newer(sample: Timed) -> None:
    narrated = sample_story(sample)
    first = notes_of(narrated)
    entries = (replace(narrated.story.glossary[0], definition="a new meaning"), *narrated.story.glossary[1:])
    changed = replace(
        narrated,
        story=replace(narrated.story, glossary=entries),
        changed=narrated.changed + 5,
        exported_notes=exported(first),
    )
    again = notes_of(changed)
    assert [note.changed - narrated.changed for note in again] == [5, *[0] * (len(first) - 1)]
    back = notes_of(replace(narrated, exported_notes=exported(again)))
    assert back[0].changed == narrated.changed + 6, "an earlier text is a change too"
    assert [note.changed for note in notes_of(replace(narrated, exported_notes=exported(back)))] == [
        note.changed for note in back
    ]


def counts(opened: Any, collection: Any, narrated: NarratedStory, folder: Path) -> tuple[int, int]:
    """Import the story's package and return how many notes were added and how many were updated."""
    path = folder / "package.apkg"
    path.write_bytes(Package(notes_of(narrated)).content)
    request = collection.ImportAnkiPackageRequest(
        package_path=str(path), options=collection.ImportAnkiPackageOptions(merge_notetypes=False)
    )
    log = opened.import_anki_package(request).log
    return len(log.new), len(log.updated)


def test_a_missed_word_is_a_note_unless_the_glossary_has_it(sample: Timed) -> None:
    narrated = sample_story(sample)
    story = narrated.story
    explained = occurrences(story, narrated.alignment)[0].spans[0][0]
    missed = next(k for k, word in enumerate(story.words) if word.text == "library")
    (note,) = missed_notes(replace(narrated, missed={missed: 9e9, explained: 9e9}))
    assert note.word == "library"
    assert "<b>library</b>" in note.sentence.lower()
    assert note.changed == 9e9
    (later,) = missed_notes(replace(narrated, missed={missed: 9.1e9}))
    assert later.guid == note.guid, "another miss of the word makes no second card"


def test_a_starred_sentence_is_a_note_with_its_sound(sample: Timed) -> None:
    narrated = sample_story(sample)
    story, alignment = sample
    spoken = next(i for i, timing in enumerate(alignment.sentences) if timing.start is not None)
    stars = tuple(replace(star, note="<Listen> again") for star in toggled((), story, spoken, 9e9)[0])
    (note,) = starred_notes(replace(narrated, starred=(*stars, replace(stars[0], sentence=None))))
    assert story.sentence_text(spoken).split()[0] in note.word
    assert note.meaning == "&lt;Listen&gt; again"
    assert note.sound is not None
    assert note.changed == 9e9
    (again,) = starred_notes(replace(narrated, starred=tuple(replace(star, note="New") for star in stars)))
    assert again.guid == note.guid, "another note changes the card and makes no second one"
