"""Test that jobs which wait are saved for the next start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from listenapp.services import queued_job
from listenapp.services.import_request import ImportRequest
from listenapp.services.queued_job import QueuedEdit, QueuedImport, QueuedTiming, SavedQueue, of_pair

JOBS = (
    of_pair("/a/boats.txt", "/a/boats.mp3"),
    QueuedImport(ImportRequest(pasted="Boats.\n\nThey came home.", language="en", model="tiny.en", any_recording=True)),
    QueuedImport(ImportRequest(source="/a/whale.epub", title="Loomings", chapter=3, course="The Whale")),
    QueuedTiming("boats-1", "Boats", "/a/other.mp3", any_recording=True),
    QueuedTiming("boats-1", "Boats"),
    QueuedEdit("boats-1", "The boats", "They came home again."),
)


def test_every_kind_of_job_is_read_as_it_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "home" / "unfinished.json"
    queued_job.save(path, SavedQueue(JOBS[1:], JOBS[0], JOBS[:2]))
    assert queued_job.load(path) == SavedQueue(JOBS[1:], None, (*JOBS[:2], JOBS[0]))
    queued_job.save(path, SavedQueue())
    assert not path.exists()


def test_the_list_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    path = tmp_path / "unfinished.json"
    path.write_text(json.dumps({"stories": [["a.txt", ""]], "tried": [["b.txt", "b.mp3"]], "crashed": []}), "utf-8")
    assert queued_job.load(path) == SavedQueue((of_pair("a.txt"),), None, (of_pair("b.txt", "b.mp3"),))


@pytest.mark.parametrize(
    "entry",
    [
        {"kind": "import", "source": 1},
        {"kind": "import", "sources": "a"},
        {"kind": "timing", "story": "a"},
        {"kind": "edit", "story": "a", "name": "b", "text": None},
        {"kind": "other"},
        {"source": "a"},
        ["a", "b", "c"],
        None,
    ],
)
def test_a_damaged_entry_is_left_out(tmp_path: Path, entry: object) -> None:
    path = tmp_path / "unfinished.json"
    path.write_text(json.dumps({"jobs": [entry, ["c", "d"]]}), "utf-8")
    assert queued_job.load(path) == SavedQueue((of_pair("c", "d"),))


def test_a_job_has_a_name_to_show() -> None:
    names = ["boats", "Boats. They came home.", "Loomings", "Boats", "Boats", "The boats"]
    assert [job.name for job in JOBS] == names
    assert QueuedImport(ImportRequest(source="https://example.org/a")).name == "https://example.org/a"
    assert QueuedImport(ImportRequest(narration="/a/voice.mp3")).name == "voice"
