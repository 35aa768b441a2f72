"""The sample, timed; `making` beside this file is for tests to import."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from making import Timed

from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import locate
from listenapp.story.serialize import alignment_from_json


@pytest.fixture(scope="session")
def sample() -> Timed:
    """The story that ListenApp comes with."""
    folder = locate().sample
    story = document.read(str(folder / "story.txt"), "en").story
    return story, alignment_from_json(atomic_files.read_json(folder / "alignment.json"))
