"""Test exports in a process of their own: progress, cancelling, a process that dies."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import IO

import numpy as np
import pytest

from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.errors import ExportFailed
from listenapp.export.formats import SoundOptions
from listenapp.export.narrated_story import Granularity
from listenapp.importing import document
from listenapp.library import atomic_files, exported_notes, user_glossary
from listenapp.library.store import Library
from listenapp.services import export_process
from listenapp.services.export_process import ExportStopped
from listenapp.services.story_export import ExportRequest
from listenapp.story.alignment import Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import GlossaryEntry
from listenapp.system import file_lock

TEXT = "The harbor\n\nBoats came back to the harbor. Nobody slept. A small boat led the others home.\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return the folder of a library with a short story, and the story's id. Its narration is a tone of two seconds."""
    folder = tmp_path_factory.mktemp("stories")
    story, rate = document.from_text(TEXT, "en"), 8000
    wave = (8000 * np.sin(np.arange(2 * rate) / 3)).astype(np.int16)
    encode(Pcm(wave[:, np.newaxis], rate), folder / "tone.mp3")
    step = 2.0 / len(story.words)
    words = tuple(Timing(k * step, (k + 0.8) * step, 0.9, TimingStatus.SPOKEN) for k in range(len(story.words)))
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    times = Alignment("en", "made", "", story.text_sha256, 2.0, words, sentences)
    return folder / "library", Library(folder / "library").add(story, folder / "tone.mp3", times)


def test_it_reports_how_much_is_done(library: tuple[Path, str], tmp_path: Path) -> None:
    done: list[float] = []
    request = ExportRequest("clips", tmp_path / "clips")
    export_process.run(library[0], [library[1]], request, done.append)
    assert done == sorted(done)
    assert done[-1] == 1.0
    assert len(done) + 1 == len(list((tmp_path / "clips").iterdir()))


def test_a_stopped_export_leaves_nothing(library: tuple[Path, str], tmp_path: Path) -> None:
    """Stop it while it writes clips of words, which takes long, so that it holds an unfinished folder."""
    stopped = threading.Event()
    request = ExportRequest("clips", tmp_path / "clips", SoundOptions(Granularity.WORD))
    with pytest.raises(ExportStopped):
        export_process.export(library[0], [library[1]], request, stopped, lambda _fraction: stopped.set())
    assert not list(tmp_path.iterdir())


class WhenTwoAreWritten(threading.Event):
    """Event that is set as soon as the folder has two files."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def is_set(self) -> bool:
        return len(list(self._folder.iterdir())) > 1


def write_for_ever(_content: object, _page: object, file: IO[bytes]) -> None:
    file.write(b"a page")
    time.sleep(3600)


def test_a_stopped_export_leaves_only_what_another_program_writes(library: tuple[Path, str], tmp_path: Path) -> None:
    request = ExportRequest("pdf", tmp_path / "boats.pdf", write_handout=write_for_ever)
    with file_lock.new_file(tmp_path, atomic_files.PARTIAL) as theirs:
        with pytest.raises(ExportStopped):
            export_process.export(
                library[0], [library[1]], request, WhenTwoAreWritten(tmp_path), lambda _fraction: None
            )
        assert list(tmp_path.iterdir()) == [theirs]


def test_an_error_comes_back_as_it_was(library: tuple[Path, str], tmp_path: Path) -> None:
    request = ExportRequest("srt", tmp_path / "missing" / "x.srt")
    with pytest.raises(ExportFailed) as raised:
        export_process.export(library[0], [library[1]], request, threading.Event(), lambda _fraction: None)
    assert raised.value.code == "export.no_place"


def test_what_anki_was_given_is_remembered_in_the_library(library: tuple[Path, str], tmp_path: Path) -> None:
    folder = library[0] / library[1]
    user_glossary.save(folder, [GlossaryEntry("boats", "small ships")])
    request = ExportRequest("apkg", tmp_path / "boats.apkg")
    export_process.run(library[0], [library[1]], request, lambda _fraction: None)
    known = exported_notes.load(folder)
    assert len(known) == 1
    export_process.run(library[0], [library[1]], request, lambda _fraction: None)
    assert exported_notes.load(folder) == known
    (folder / exported_notes.NAME).write_text("{damaged")
    assert exported_notes.load(folder) == {}
    export_process.run(library[0], [library[1]], request, lambda _fraction: None)
    assert len(exported_notes.load(folder)) == 1
