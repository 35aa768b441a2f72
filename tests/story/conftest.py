"""Make `corrections_sample`, beside this file, importable by the tests."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from corrections_sample import FERRY, NARRATION, story_of

from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import Story


@pytest.fixture
def story() -> Story:
    return story_of(FERRY)


@pytest.fixture
def correct(story: Story) -> CorrectionFactory:
    return CorrectionFactory(story, NARRATION)
