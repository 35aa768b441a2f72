"""Test a speech model that is deleted or damaged between its check and its use, and memory that is not enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from listenapp.align.alignment_messages import Event, Failed
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.align.attention_aligner import AttentionAligner
from listenapp.align.models import installed
from listenapp.align.whisper_recognizer import Recognizer
from listenapp.errors import ModelMissing
from listenapp.library.paths import locate
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """Return a folder with the files of a model, whose content is no model."""
    folder = tmp_path / "tiny.en"
    folder.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (folder / name).write_bytes(b'{"alignment_heads": [[0, 0]]}')
    return folder


@pytest.mark.parametrize("kind", [Recognizer, AttentionAligner])
def test_a_model_that_cannot_be_loaded_is_named(tmp_path: Path, damaged: Path, kind: type) -> None:
    for folder in (tmp_path / "gone", damaged):
        with pytest.raises(ModelMissing, match=folder.name) as raised:
            kind(folder, threads=1)
        assert raised.value.code == "model.unreadable"


def test_the_alignment_tells_that_the_model_is_gone(tmp_path: Path) -> None:
    text = "The boat came home."
    story = story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="")
    with AlignmentProcess(story, locate().sample / "narration.mp3", tmp_path / "gone") as job:
        events: list[Event] = []
        while not job.ended:
            events += job.wait(60)
    assert isinstance(events[-1], Failed)
    assert events[-1].error.code == "model.unreadable"


def test_a_lack_of_memory_is_no_damaged_model(damaged: Path) -> None:
    for error in (MemoryError(), RuntimeError("std::bad_alloc"), RuntimeError("Failed to allocate 1 GB")):
        with pytest.raises(MemoryError), installed.loading(damaged):
            raise error
        assert installed.lacks_memory(error)
    assert not installed.lacks_memory(RuntimeError("Unable to open file 'model.bin'"))
