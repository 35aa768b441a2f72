"""Run `listenapp import SOURCE [AUDIO]`: import a story into the library, with times if there is a narration."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from listenapp.audio.audio_file import sha256
from listenapp.commands.library import library_of
from listenapp.commands.terminal import ProgressLine, tell
from listenapp.commands.timing import check_sound, describe, model_for, remarks, time_story
from listenapp.errors import ImportFailed
from listenapp.importing.document import Found
from listenapp.importing.web import http_client
from listenapp.library.paths import locate, user_path
from listenapp.library.store import Library
from listenapp.services import clean_up, import_request, story_import
from listenapp.services.import_request import ImportRequest
from listenapp.services.story_import import is_address
from listenapp.story.lesson_format import is_lesson
from listenapp.story.model import Story
from listenapp.system.temporary_folder import TemporaryFolder


@dataclass(frozen=True, slots=True)
class Options:
    source: str
    audio: str | None
    text_only: bool
    library: str | None
    model: str | None
    language: str | None
    threads: int | None


def run(options: Options) -> int:
    library = library_of(options.library)
    clean_up.sweep(library, locate())
    if is_lesson(options.source):
        sys.stdout.write(_take_in(library, user_path(options.source)) + "\n")
        return 0
    found = import_request.read_document(options.source, options.language)
    with TemporaryFolder() as folder:
        audio = _narration(options, found, folder)
        if audio:
            check_sound(audio)
        id_ = _put(library, found.story, audio, options)
    sys.stdout.write(id_ + "\n")
    return 0


def _take_in(library: Library, path: Path) -> str:
    """Import a lesson file, which contains its times, and return the story's id."""
    taken = import_request.take_in(library, path)
    opened = library.open(taken.id)
    title = opened.story.title
    if not taken.is_new:
        tell(f"“{title}” is in the library already.")
    elif opened.alignment is not None:
        tell(f"“{title}”: {describe(opened.alignment)}.")
    else:
        later = f", to be timed with “listenapp align --story {taken.id}”" if opened.audio else ", no narration yet"
        tell(f"“{title}”: {len(opened.story.words)} words{later}.")
    return taken.id


def _narration(options: Options, found: Found, folder: Path) -> Path | None:
    """Return the narration's file: the named one, or the page's own.

    For a page that is downloaded, its narration is downloaded too.
    """
    if options.audio:
        return _fetched(options.audio, folder) if is_address(options.audio) else Path(options.audio)
    named = () if options.text_only else found.narrations
    own = _own_narration(options.source, named, folder)
    if named and own is None:
        source, first = shlex.quote(options.source), shlex.quote(named[0])
        tell(f"The page has a narration. To use it: listenapp import {source} {first}")
    return own


def _own_narration(source: str, named: Sequence[str], folder: Path) -> Path | None:
    try:
        with _progress() as report:
            return story_import.own_narration(source, named, folder, report)
    except ImportFailed as fault:
        if fault.code not in story_import.NEXT_IS_TRIED:
            raise
        raise ImportFailed(
            "import.unreachable",
            f"The narration of the page: {fault.message}",
            "Import the page with --text-only, or name its narration: listenapp import SOURCE AUDIO",
            source=named[0],
        ) from fault


def _fetched(address: str, folder: Path) -> Path:
    with _progress() as report:
        return http_client.download(address, folder, report)


@contextmanager
def _progress() -> Iterator[Callable[[float], None]]:
    """Show which fraction of the narration is downloaded."""
    line = ProgressLine("Fetching the narration")
    try:
        yield lambda fraction: line.show(fraction, None)
    finally:
        line.clear()


def _put(library: Library, story: Story, audio: Path | None, options: Options) -> str:
    """Align first and store afterwards, so that an error leaves the library unchanged. Return the story's id."""
    same = library.find_same(story, sha256(audio) if audio else None)
    stored = library.open(same) if same else None
    if stored and (audio is None or (stored.alignment and stored.audio)):
        tell(f"“{story.title}” is in the library already.")
        return stored.id
    cover = import_request.saved_cover(ImportRequest(source=options.source))
    if audio is None:
        id_ = library.add_once(story, cover=cover).id
        tell(f"“{story.title}”: {len(story.words)} words, no narration yet.")
        return id_
    story = stored.story if stored else story
    alignment = time_story(story, audio, model_for(story, options.model, locate()), threads=options.threads)
    if stored and stored.audio:
        library.save_alignment(stored.id, alignment)
    elif stored:
        library.attach_audio(stored.id, audio, alignment)
    id_ = stored.id if stored else library.add_once(story, audio, alignment, cover).id
    tell(f"“{story.title}”: {describe(alignment)}.")
    for remark in remarks(story, alignment):
        tell(remark)
    return id_
