"""Test how an import is prepared and stored, for the window and the command line."""

from __future__ import annotations

import sys
import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from web_site import Site

sys.path.append(str(Path(__file__).parents[1] / "export"))  # for `narrations`

from narrations import short_story

from listenapp.align.alignment_messages import UnwrittenStory
from listenapp.align.models import installed
from listenapp.errors import AudioUnreadable
from listenapp.export.epub import book
from listenapp.export.narrated_story import Granularity
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


def hum(path: Path, title: str = "") -> Path:
    samples = np.sin(np.arange(8000) / 6)[:, None] * 9000
    with av.open(str(path), "w") as container:
        if title:
            container.metadata["title"] = title
        stream = container.add_stream("flac", rate=8000)
        frame = av.AudioFrame.from_ndarray(samples.astype(np.int16).T, format="s16", layout="mono")
        frame.rate = 8000
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            container.mux(packet)
    return path


@pytest.mark.parametrize(
    ("request_of", "is_recording"),
    [
        (lambda sound: ImportRequest(source=sound), True),
        (lambda sound: ImportRequest(narration=sound), True),
        (lambda sound: ImportRequest(source="boats.txt", narration=sound), False),
        (lambda sound: ImportRequest(pasted="Boats", narration=sound), False),
        (lambda _sound: ImportRequest(source="https://example.org/voice.MP3?id=1"), True),
        (lambda _sound: ImportRequest(source="boats.txt"), False),
        (lambda _sound: ImportRequest(), False),
    ],
)
def test_a_recording_alone_gets_its_text_written(
    request_of: Callable[[str], ImportRequest], is_recording: bool
) -> None:
    assert bool(request_of("/a/voice.mp3").recording) is is_recording


def test_the_title_comes_from_the_tags_or_the_name(
    library: Library, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "find", lambda _name, _places: folder)
    named, tagged = hum(folder / "boats_come_home.flac"), hum(folder / "track01.flac", "Boats\nCome Home")
    for path, title in ((named, "boats come home"), (tagged, "Boats Come Home")):
        prepared = story_import.prepare(library, [], ImportRequest(source=str(path)), folder)
        assert prepared.unwritten == UnwrittenStory(title, None, str(path))
        assert prepared.audio == path


def test_a_story_with_text_never_loses_it_to_its_recording(library: Library, folder: Path) -> None:
    sound = hum(folder / "voice.flac")
    text = story_import.prepare(library, [], ImportRequest(pasted=TEXT, language="en"), folder).story
    id_ = library.add(text, sound)
    assert story_import.prepare(library, [], ImportRequest(narration=str(sound)), folder).same == id_


def test_times_of_subtitles_are_kept_if_asked(library: Library, folder: Path) -> None:
    subtitles, voice = folder.parent / "boats.srt", folder.parent / "boats.wav"
    subtitles.write_text(
        "1\n00:00:00,500 --> 00:00:01,500\nThe boats came\n\n2\n00:00:01,500 --> 00:00:02,000\nback.\n"
    )
    with wave.open(str(voice), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 8000 * 3))
    request = ImportRequest(source=str(subtitles), narration=str(voice), language="en", keeps_times=True)
    prepared = story_import.prepare(library, [], request, folder)
    assert prepared.model is None, "nothing is recognised, so no speech model is needed"
    opened = library.open(story_import.store(library, prepared, None).id)
    assert opened.fault is None
    assert opened.audio is not None
    assert opened.alignment is not None
    assert [word.start for word in opened.alignment.words][::3] == [0.5, 1.5]
    assert opened.alignment.duration == pytest.approx(3.0, abs=0.01)
    assert opened.alignment.recognizer == "times of SRT"
    assert story_import.prepare(library, [], request, folder).same == opened.id


def test_times_of_subtitles_are_kept_for_a_story_that_waits_for_its_narration(library: Library, folder: Path) -> None:
    subtitles, voice = folder.parent / "boats.srt", folder.parent / "boats.wav"
    subtitles.write_text("1\n00:00:00,500 --> 00:00:01,500\nThe boats came back.\n")
    with wave.open(str(voice), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 8000 * 2))
    request = ImportRequest(source=str(subtitles), language="en", keeps_times=True)
    id_ = story_import.store(library, story_import.prepare(library, [], request, folder), None).id
    prepared = story_import.prepare(library, [], replace(request, narration=str(voice)), folder)
    assert (prepared.known, prepared.attaches) == (id_, True)
    story_import.store(library, prepared, None)
    assert library.open(id_).alignment is not None


def test_an_e_book_with_times_brings_its_recording(library: Library, folder: Path) -> None:
    narrated = short_story("The harbor\n\nBoats came back to the harbor. Nobody slept.\n", "en", folder.parent)
    path = folder.parent / "boats.epub"
    with path.open("wb") as file:
        book.write([narrated], Granularity.WORD, file)
    request = ImportRequest(source=str(path), language="en", takes_own=True, keeps_times=True)
    opened = library.open(story_import.store(library, story_import.prepare(library, [], request, folder), None).id)
    assert opened.audio is not None
    assert opened.audio.read_bytes() == narrated.audio.read_bytes()
    assert opened.alignment is not None
    wanted = [timing.start for timing in narrated.alignment.words if timing.start is not None]
    assert [timing.start for timing in opened.alignment.words] == pytest.approx(wanted, abs=0.0011)
    assert story_import.prepare(library, [], ImportRequest(source=str(path), language="en"), folder).audio is None
