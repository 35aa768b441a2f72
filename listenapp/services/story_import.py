"""Import a story in two steps, for the window and the command line: prepare it, and store it when it has been aligned.

Between the steps the caller aligns the story, if it has a narration that the library does not know yet.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.align.alignment_messages import UnwrittenStory
from listenapp.align.alignment_process import start_ahead
from listenapp.align.models import installed
from listenapp.audio import audio_file
from listenapp.library.paths import user_path
from listenapp.library.store import Library
from listenapp.services import import_request, isolated_reader, reader_tasks
from listenapp.services.import_request import ImportRequest
from listenapp.services.isolated_reader import Report
from listenapp.story.alignment import Alignment
from listenapp.story.model import Block, BlockKind, Story
from listenapp.story.unspaced import other_division

if TYPE_CHECKING:
    from listenapp.importing.document_content import DocumentContent

Stopped = threading.Event | None
"""Event that is set when nobody waits for the result any more."""


@dataclass(frozen=True)
class Prepared:
    """A story that was read. It is aligned with `audio` by `model`, unless one of them is None, and then stored."""

    story: Story
    audio: Path | None
    model: Path | None
    same: str | None = None  # id of the same story, if the library has it and there is nothing to do
    known: str | None = None  # id of the same story, if it needs an alignment
    attaches: bool = False  # True if that story gets `audio` as its narration
    cover: tuple[str, bytes] | None = None
    unwritten: UnwrittenStory | None = None  # if the text is yet to be written; `story` is then only its title
    promised: float = 0.0  # duration of its recording in seconds, as the header says
    times: Alignment | None = None  # times of the file that are kept, in place of an alignment
    unused: str = ""  # address of a narration that a saved page links to; it is used only if the user asks for it


@dataclass(frozen=True)
class Added:
    id: str
    alignment: Alignment | None  # with the corrections of the story applied


def prepare(
    library: Library,
    models: Sequence[Path],
    request: ImportRequest,
    folder: Path,
    stopped: threading.Event | None = None,
    report: Report = lambda _fraction: None,
) -> Prepared:
    """Read the text, get the narration and look for the same story in the library. Blocks.

    `models` are the places of speech models. A narration is downloaded into `folder`; `report` gets the fraction that
    has come. Raises ImportFailed, AudioUnreadable, ModelMissing, and ReadingStopped soon after `stopped` was set.
    """
    if request.names_recording:
        start_ahead()
    if request.recording:
        return _recording(library, models, request, folder, stopped, report)
    found = import_request.read_source(request, stopped)
    story, audio = found.story, _narration(request, found, folder, stopped, report)
    if audio is not None:
        check_sound(audio, stopped)
        if request.keeps_times and found.times is not None:
            return _with_times(library, request, found, found.times, audio, stopped)
    elif request.takes_own and found.narrations:
        return replace(_compared(library, models, request, story, None, stopped), unused=found.narrations[0])
    return _compared(library, models, request, story, audio, stopped)


def _recording(
    library: Library,
    models: Sequence[Path],
    request: ImportRequest,
    folder: Path,
    stopped: threading.Event | None,
    report: Report,
) -> Prepared:
    """Prepare to write the text of a recording. A story of the library that has this recording keeps its text."""
    audio = named_narration(request.recording, folder, stopped, report)
    check_sound(audio, stopped)
    if (same := library.find_recording(audio_file.sha256(audio))) is not None:
        return Prepared(library.open(same).story, None, None, same=same)
    title, lasts = isolated_reader.shared().call(
        audio.name, isolated_reader.SOUND, stopped, reader_tasks.sound_title, audio
    )
    title = request.title or title
    unwritten = UnwrittenStory(title, request.language, request.recording, request.course)
    model = installed.find(request.model or _writing_model(request.language, models), models)
    return Prepared(_only_title(unwritten), audio, model, unwritten=unwritten, promised=lasts)


def _only_title(unwritten: UnwrittenStory) -> Story:
    """Return a story to show while its text is written. It has a headline and nothing else."""
    from listenapp.story import story_builder  # noqa: PLC0415 - loads much

    title, language = unwritten.title, unwritten.language or "en"
    headline = Block(BlockKind.HEADLINE, 0, len(title))
    return story_builder.build(title, [headline], title=title, language=language, source=unwritten.source)


def _writing_model(language: str | None, models: Sequence[Path]) -> str:
    """Return the model to write a text with. It detects an unknown language if a model for all languages is there."""
    if language is not None:
        return installed.default_for(language)
    names = {one.model.name for one in installed.installed(models) if one.folder is not None}
    return next((name for name in ("base", "tiny.en") if name in names), installed.default_for("en"))


def _with_times(
    library: Library, request: ImportRequest, found: DocumentContent, times: Alignment, audio: Path, stopped: Stopped
) -> Prepared:
    """Give the times of the file to the narration, unless the library has times for it already."""
    sha256 = audio_file.sha256(audio)
    same = library.find_same(found.story, sha256)
    stored = library.open(same) if same is not None else None
    if stored is not None and stored.audio and stored.alignment:
        return Prepared(stored.story, None, None, same=stored.id)
    lasts = isolated_reader.shared().call(
        audio.name, isolated_reader.SOUND, stopped, reader_tasks.sound_duration, audio
    )
    kept = replace(times, audio_sha256=sha256, duration=max(times.duration, lasts))
    if stored is not None:
        kept = other_division.times_for(stored.story, kept, found.story)  # an earlier version may have stored it
        return Prepared(
            stored.story, stored.audio or audio, None, known=stored.id, attaches=not stored.audio, times=kept
        )
    return Prepared(found.story, audio, None, cover=import_request.saved_cover(request, stopped), times=kept)


def _compared(
    library: Library,
    models: Sequence[Path],
    request: ImportRequest,
    story: Story,
    audio: Path | None,
    stopped: threading.Event | None,
) -> Prepared:
    """Decide what to do with a story, by what the library has of it."""
    same = library.find_same(story, audio_file.sha256(audio) if audio else None)
    if same is None:
        model = model_for(story, models, request.model) if audio else None
        return Prepared(story, audio, model, cover=import_request.saved_cover(request, stopped))
    stored = library.open(same)
    if audio is None or (stored.audio and stored.alignment):
        return Prepared(stored.story, None, None, same=same)
    model = model_for(stored.story, models, request.model)
    return Prepared(stored.story, stored.audio or audio, model, known=same, attaches=stored.audio is None)


def store(library: Library, prepared: Prepared, alignment: Alignment | None) -> Added:
    """Store a prepared story, with its times if it was aligned.

    Raises ImportFailed, AudioUnreadable, ExportFailed, StoryUnreadable, AlignmentFailed.
    """
    id_, alignment = prepared.known, alignment or prepared.times
    if id_ is None:
        return Added(library.add_once(prepared.story, prepared.audio, alignment, prepared.cover).id, alignment)
    if prepared.attaches and prepared.audio is not None:
        library.attach_audio(id_, prepared.audio, alignment)
        return Added(id_, library.open(id_).alignment)
    return Added(id_, None if alignment is None else library.save_alignment(id_, alignment).alignment)


def model_for(story: Story, models: Sequence[Path], wanted: str = "") -> Path:
    """Return the folder of a speech model: `wanted` by name or folder, else the default of the language.

    Raises ModelMissing.
    """
    return installed.find(wanted or installed.default_for(story.language), models)


# -- the narration ----------------------------------------------------------------------------------------------


def _narration(
    request: ImportRequest, found: DocumentContent, folder: Path, stopped: threading.Event | None, report: Report
) -> Path | None:
    """Return the narration that the user named, or that of the page or book if `takes_own` is set, or None."""
    if request.narration.strip():
        return named_narration(request.narration.strip(), folder, stopped, report)
    source, reader = request.source.strip(), isolated_reader.shared()
    if request.takes_own and found.times is not None and source.lower().endswith(".epub"):
        book = user_path(source)
        work, chapter = reader_tasks.book_recording, request.chapter
        return reader.call(book.name, isolated_reader.LESSON, stopped, work, book, folder, chapter)
    if not request.takes_own or not found.narrations:
        return None
    return reader.call_reporting(
        source, isolated_reader.DOWNLOAD, stopped, report, reader_tasks.own_narration, source, found.narrations, folder
    )


def named_narration(named: str, folder: Path, stopped: threading.Event | None, report: Report) -> Path:
    """Return the narration that the user named. An address is downloaded into `folder`. Raises ImportFailed."""
    if "://" not in named:
        return user_path(named)
    return isolated_reader.shared().call_reporting(
        named, isolated_reader.DOWNLOAD, stopped, report, reader_tasks.download, named, folder
    )


def check_sound(narration: Path, stopped: threading.Event | None = None) -> None:
    """Open a recording and decode its beginning. Raises AudioUnreadable, ImportFailed.

    A pipe or a device is refused, because reading it may never end.
    """
    if narration.exists() and not narration.is_file() and not narration.is_dir():
        raise audio_file.unreadable(narration, "is not a file")
    isolated_reader.shared().call(narration.name, isolated_reader.SOUND, stopped, reader_tasks.probe_sound, narration)
