"""Test that stories whose texts were divided by characters keep their words, their times and what refers to them.

`data/by-characters` was written by the last version that made each Chinese character a word.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from listenapp.importing import edited_text
from listenapp.library import lesson_import
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story import starred, story_builder, text_revision
from listenapp.story.glossary import occurrences
from listenapp.story.unspaced import other_division

STORED = Path(__file__).parent / "data" / "by-characters"
ID = "story-31f226"
KEYS = ("0749059db11eecab-1", "83cfa18e2eb6945a-1", "309c565924d7c78b-1", "6983d091358653cc-1")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    shutil.copytree(STORED, tmp_path / "home")
    return Library(locate({"LISTENAPP_HOME": str(tmp_path / "home")}).library)


def test_words_times_corrections_and_stars_are_those_that_were_stored(library: Library) -> None:
    opened = library.open(ID)
    times = json.loads((STORED / "library" / ID / "alignment.json").read_text("utf-8"))["words"]
    assert [word.text for word in opened.story.words] == [word["text"] for word in times]
    assert all(len(word.text) == 1 for word in opened.story.words)
    assert opened.alignment is not None
    assert (opened.fault, opened.corrections_fault, opened.rejected) == (None, None, ())
    assert len(opened.corrections) == 2
    assert opened.alignment.words[10].start == pytest.approx(3.4)
    assert [word.start for word in opened.alignment.words[:6]] == [word["start"] for word in times[:6]]
    [star] = starred.placed(library.starred(ID), opened.story)
    assert (star.sentence, star.text) == (1, "火车早上七点出发。")
    assert sentence_keys(opened.story) == KEYS
    assert occurrences(opened.story)[0].spans == ((36, 37),)


def test_an_edited_story_keeps_its_way_to_divide_the_text(library: Library) -> None:
    opened = library.open(ID)
    assert opened.alignment is not None
    assert story_builder.is_by_characters(opened.story)

    new = edited_text.edited(opened.story, opened.story.title, opened.story.text.replace("喝茶", "喝咖啡"))

    assert all(len(word.text) == 1 for word in new.words)
    kept = text_revision.unchanged_words(opened.story, new)
    assert len(new.words) - len(kept) == 2
    carried = text_revision.carry_times(opened.story, opened.alignment, new, {})
    assert all(carried.words[i] == opened.alignment.words[k] for i, k in kept.items())


def test_a_lesson_file_of_the_last_version_keeps_its_characters(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    opened = library.open(lesson_import.import_lesson(library, STORED / "lesson.listen").id)
    assert all(len(word.text) == 1 for word in opened.story.words)
    assert opened.alignment is not None
    assert len(opened.corrections) == 2


def test_a_story_that_is_imported_now_has_other_words_but_the_same_sentences(library: Library) -> None:
    old = library.open(ID).story
    new = story_builder.build(old.text, old.blocks, title=old.title, language="zh")
    assert "".join(word.text for word in new.words) == "".join(word.text for word in old.words)
    assert {"火车站", "早上", "出发", "学生", "天气"} <= {word.text for word in new.words}
    assert sentence_keys(new) == KEYS
    assert not story_builder.is_by_characters(new)


def test_times_of_the_new_words_fit_a_story_that_is_stored_by_characters(library: Library) -> None:
    opened = library.open(ID)
    assert opened.alignment is not None
    old = opened.story
    new = story_builder.build(old.text, old.blocks, title=old.title, language="zh")
    of_new = other_division.times_for(new, opened.alignment, old)
    assert len(of_new.words) == len(new.words)
    for word, timing in zip(new.words, of_new.words, strict=True):
        inside = [i for i, one in enumerate(old.words) if word.char_start <= one.char_start < word.char_end]
        assert timing.start == opened.alignment.words[inside[0]].start
        assert timing.end == opened.alignment.words[inside[-1]].end
    back = other_division.times_for(old, of_new, new)
    starts = [timing.start for timing in back.words if timing.start is not None]
    assert len(starts) == len(old.words)
    assert starts == sorted(starts)
    assert library.save_alignment(ID, back).alignment is not None


def test_a_lesson_by_characters_gives_its_times_to_the_same_story_with_other_words(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    with lesson_import.opened(STORED / "lesson.listen") as lesson:
        old, times = lesson.story, lesson.alignment
    id_ = library.add(story_builder.build(old.text, old.blocks, title=old.title, language="zh"))

    assert lesson_import.import_lesson(library, STORED / "lesson.listen").id == id_

    opened = library.open(id_)
    assert (opened.fault, opened.corrections_fault, opened.rejected) == (None, None, ())
    assert opened.audio is not None
    assert opened.alignment is not None
    assert times is not None
    wanted = other_division.times_for(opened.story, times, old)
    assert [word.start for word in opened.alignment.words] == pytest.approx(
        [word.start for word in wanted.words], abs=1e-4
    )
