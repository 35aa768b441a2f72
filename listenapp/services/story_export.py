"""Export stories to files: what the window and the command line both do.

A file or a folder appears at its place when it is complete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO

from listenapp.errors import ExportFailed, PracticeFailed
from listenapp.export import FORMATS, Content, formats
from listenapp.export.formats import SoundOptions
from listenapp.export.handout import HandoutWriter
from listenapp.export.narrated_story import NarratedStory
from listenapp.library import atomic_files, cover_file, exported_notes, lesson_parts, user_glossary
from listenapp.library.opened_story import OpenedStory
from listenapp.library.starred import starred_file
from listenapp.services.story_handout import HandoutOptions, content
from listenapp.story import starred
from listenapp.story.lesson_format import ALIGNMENT, CORRECTIONS, OWN_WORDS, STORY
from listenapp.story.starred import StarredSentence
from listenapp.system import disk_errors, files_in_use, temporary_folder
from listenapp.system.temporary_folder import TemporaryFolder

Write = Callable[[IO[bytes]], None]


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """A format by its name, and the file to write. Clips are a folder."""

    format: str
    path: Path
    sound: SoundOptions = field(default_factory=SoundOptions)
    handout: HandoutOptions = field(default_factory=HandoutOptions)
    write_handout: HandoutWriter | None = None  # lays out pages; needed for a handout only


@dataclass(frozen=True, slots=True)
class Source:
    """A story to export. `lesson` is the lesson file from which it was unpacked, if it is not in the library."""

    opened: OpenedStory
    lesson: Path | None = None


def save(sources: Sequence[Source], request: ExportRequest) -> None:
    """Write the file or folder of a request. Raises ExportFailed, AudioUnreadable, and the errors of stored times."""
    if FORMATS[request.format].is_folder:
        check_times(sources)
        [source] = sources
        narrated = _narrated(request.format, source)
        _save_folder(request.path, partial(formats.write_folder, narrated, request.sound))
    else:
        atomic_files.save(request.path, writer(sources, request))
        if request.format == "apkg":
            _remember_notes([source for source in sources if source.lesson is None])


def _remember_notes(sources: Sequence[Source]) -> None:
    """Keep what was exported for Anki, so that only changed notes become newer. Nothing depends on it."""
    from listenapp.export.anki import note_dates  # noqa: PLC0415 - loads the decoder; most formats need none

    for source in sources:
        narrated = _narrated("apkg", source)
        known = {**narrated.exported_notes, **note_dates.exported(note_dates.notes_of(narrated))}
        with suppress(ExportFailed):
            exported_notes.save(source.opened.folder, known)


def writer(sources: Sequence[Source], request: ExportRequest) -> Write:
    """Return a function that writes the stories into an open file. Formats without sound take one story.

    Raises ExportFailed if a story lacks what the format needs, and the errors of stored times.
    """
    kind = FORMATS[request.format].content
    if kind is Content.PAGES:
        if request.write_handout is None:
            raise TypeError("a handout needs a function that lays out its pages")
        [source] = sources
        return partial(request.write_handout, content(source.opened, request.handout), request.handout.page)
    check_times(sources)
    format_ = request.format
    if kind is Content.SOUND:
        return partial(formats.write_with_sound, format_, [_narrated(format_, one) for one in sources], request.sound)
    opened = sources[0].opened
    parts = partial(lesson_parts.parts, opened)
    return partial(formats.write, format_, opened.story, opened.alignment, parts, starred=_starred(opened))


def check_times(sources: Sequence[Source]) -> None:
    """Raise the error of times that cannot be used. It says more than that a story is not timed yet."""
    for source in sources:
        if source.opened.fault is not None:
            raise source.opened.fault


def drop_unfinished(folder: Path, ended: int | None = None) -> None:
    """Delete the unfinished files and folders that killed exports left directly in `folder`, and their temporary ones.

    `ended` is the id of a process that has just been killed. Files that cannot be read or deleted stay.
    """
    atomic_files.drop_unfinished(folder, ended)
    temporary_folder.sweep(folder, atomic_files.PARTIAL)
    temporary_folder.sweep()


def _narrated(format_: str, source: Source) -> NarratedStory:
    """Return the story as formats with sound take it. Raises ExportFailed if it has no times or no narration."""
    opened, lesson = source.opened, source.lesson
    if opened.audio is None:
        raise formats.no_narration(format_, opened.story)
    alignment = formats.timed(format_, opened.story, opened.alignment)
    own = user_glossary.load(opened.folder)
    picture = cover_file.name_in(opened.folder)
    # The files of a lesson were unpacked a moment ago, so the time of the lesson file counts.
    return NarratedStory(
        opened.id,
        replace(opened.story, glossary=(*opened.story.glossary, *own)),
        alignment,
        opened.audio,
        opened.folder / picture if picture else None,
        _changed(*([lesson] if lesson else [opened.folder / name for name in (STORY, ALIGNMENT, CORRECTIONS)])),
        len(own),
        _changed(lesson or opened.folder / OWN_WORDS),
        _starred(opened),
        _missed(opened) if lesson is None else {},
        exported_notes.load(opened.folder) if lesson is None else {},
    )


def _missed(opened: OpenedStory) -> dict[int, float]:
    """Return the words that the learner missed in practice. The log lies beside the library."""
    from listenapp.practice.log_store import NAME, LogStore  # noqa: PLC0415
    from listenapp.practice.missed_words import missed_words  # noqa: PLC0415 - few exports need them

    path = opened.folder.parent.parent / NAME
    if path.is_file():
        with suppress(PracticeFailed), LogStore(path, repairs=False) as store:
            return missed_words(store.events(), opened.id, opened.story)
    return {}


def _starred(opened: OpenedStory) -> tuple[StarredSentence, ...]:
    return starred.placed(starred_file.load(opened.folder), opened.story)


def _changed(*files: Path) -> int:
    """Return the Unix time in seconds at which one of the files last changed."""
    return max((int(path.stat().st_mtime) for path in files if path.exists()), default=0)


def _save_folder(folder: Path, write: Callable[[Path], None]) -> None:
    """Write a folder that does not exist yet or is empty. Raises ExportFailed; there is then no new folder."""
    if not folder.parent.is_dir() or (folder.exists() and not (folder.is_dir() and not any(folder.iterdir()))):
        fault = "exists already" if folder.exists() else "is in a folder that does not exist"
        raise ExportFailed("export.no_place", f"“{folder}” {fault}.", "Name another folder.", file=str(folder))
    try:
        with TemporaryFolder(folder.parent, atomic_files.PARTIAL) as place:
            content = place / "content"
            content.mkdir()
            write(content)
            if folder.exists():  # a rename replaces an empty folder on some systems only
                folder.rmdir()
            files_in_use.rename(content, folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error) from error
