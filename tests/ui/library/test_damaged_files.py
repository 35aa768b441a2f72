"""Test the window with valid JSON of wrong content in each file of a story, while another story stays whole."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from mutations import mutations
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library import text_draft, user_glossary
from listenapp.library.paths import Paths
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import starred_file
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.practice.teaching import task_files
from listenapp.story import second_text
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.starred import toggled
from listenapp.story.task_set import Question, TaskSet, gap_of

NAMES = (
    *("story", "alignment", "repairs", "state", "own_words", "draft", "starred", "second_text", "tasks"),
    "summaries",
)
FEW = 8  # changes of each file; a thorough run tries all


@dataclass(frozen=True)
class Shelf:
    root: Path
    whole: str  # id of the story that has every file
    other: str

    def path(self, name: str) -> Path:
        return (self.root if name == "summaries" else self.root / self.whole) / f"{name}.json"


@pytest.fixture
def shelf(paths: Paths, story: Story, alignment: Alignment, sound: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # would test the disk
    library = Library(paths.library)
    id_ = library.add(story, sound, alignment)
    folder = library.root / id_
    correct = CorrectionFactory(story, library.open(id_).timed_sha256)
    library.save_corrections(id_, [correct.word_start(12, 1.25)])
    library.save_state(id_, StoryState(position=3.0, opened_at=1.7e9))
    library.check_audio(library.open(id_))
    user_glossary.save(folder, [GlossaryEntry("fish", "an animal")])
    text_draft.save(folder, story.text_sha256, Draft("Half", "a text"))
    starred_file.save(folder, toggled((), story, 3, 1.7e9)[0])
    second_text_file.save(folder, second_text.aligned(story, "Titel\n\nDie Boote kamen zurück.\n\nNiemand schlief."))
    sentence = story.sentences[3]
    gaps = (gap_of(story, sentence.first_word, sentence.first_word),)
    task_files.save(folder, TaskSet(gaps, (Question("Who?", ("nobody",)),)))
    other = library.add(replace(story, title="Another", text=story.text.replace("Ana", "Eva")))
    for path in (*library.root.rglob("*"),):
        os.utime(path, (1e9, 1e9))  # so that the list keeps them in its cache
    library.summaries()
    return Shelf(library.root, id_, other)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_window_with_a_wrong_field(
    qtbot: QtBot, shelf: Shelf, desktop: Desktop, name: str, is_thorough: bool
) -> None:
    controller, model = desktop.controller, desktop.window.library.model
    path = shelf.path(name)
    answers: list[object] = []  # errors, and ids of opened stories
    controller.failed.connect(answers.append)
    controller.current.opened.connect(lambda: answers.append(controller.current.id))
    changes = list(mutations(json.loads(path.read_bytes())))
    for told, content in changes[:: 1 if is_thorough else max(1, len(changes) // FEW)]:
        path.write_bytes(content)
        for id_ in (shelf.whole, shelf.other):
            answers.clear()
            controller.stories.list()
            controller.open(id_)
            qtbot.waitUntil(lambda: bool(answers))
            desktop.tasks.wait()
        assert answers[-1] == shelf.other, told
        qtbot.waitUntil(lambda: model.rowCount() == 2)
