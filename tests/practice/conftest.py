"""Provide the sample story with times. Tests can import the module `practice_stories` in this folder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from practice_stories import TimedStory, sample_story


@pytest.fixture(scope="session")
def sample() -> TimedStory:
    """Return the story that is bundled with ListenApp, and its times."""
    return sample_story()
