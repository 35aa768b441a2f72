"""Provide the sample story with times. Tests can import the module `making` in this folder."""

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
    """Return the story that is bundled with ListenApp."""
    folder = locate().sample
    story = document.read(str(folder / "story.txt"), "en").story
    return story, alignment_from_json(atomic_files.read_json(folder / "alignment.json"))
