"""Test how an import is prepared and stored, for the window and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from web_site import Site

from listenapp.errors import AudioUnreadable
from listenapp.library.store import Library
from listenapp.services import story_import
from listenapp.services.import_request import ImportRequest

TEXT = "Boats come home\n\nThe boats came back to the harbor. The children waited there.\n"
PAGE = "<h1>Boats come home</h1><p>The boats came back to the harbor. The children waited there.</p>"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "fetched").mkdir()
    return tmp_path / "fetched"


def test_a_text_alone_is_stored_once(library: Library, folder: Path) -> None:
    request = ImportRequest(pasted=TEXT, language="en")
    prepared = story_import.prepare(library, [], request, folder)
    assert (prepared.audio, prepared.model, prepared.same) == (None, None, None)
    added = story_import.store(library, prepared, None)
    assert story_import.prepare(library, [], request, folder).same == added.id


def test_a_saved_page_offers_its_narration_and_downloads_nothing(library: Library, folder: Path) -> None:
    page = folder.parent / "boats.html"
    page.write_text(f'<audio src="https://sound.invalid/voice.mp3"></audio>{PAGE}', "utf-8")
    prepared = story_import.prepare(library, [], ImportRequest(source=str(page), takes_own=True), folder)
    assert (prepared.audio, prepared.unused) == (None, "https://sound.invalid/voice.mp3")
    assert story_import.prepare(library, [], ImportRequest(source=str(page)), folder).unused == ""


def test_the_download_of_a_narration_reports_its_progress(library: Library, folder: Path, web_site: Site) -> None:
    (web_site.folder / "voice.mp3").write_bytes(bytes(300_000))
    reported: list[float] = []
    request = ImportRequest(pasted=TEXT, narration=f"{web_site.address}/voice.mp3", language="en")
    with pytest.raises(AudioUnreadable, match=r"voice\.mp3"):  # it is no sound
        story_import.prepare(library, [], request, folder, report=reported.append)
    assert len(reported) > 1
    assert reported[-1] == 1.0
