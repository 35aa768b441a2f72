"""Provide the sample story with times. Tests can import the module `making` in this folder."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return a headless Chromium that plays sound without a click."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the PyPI package playwright is not installed")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("Chromium is not installed")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--autoplay-policy=no-user-gesture-required", "--mute-audio"]
        )
        yield opened
        opened.close()
