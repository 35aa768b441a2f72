"""Run `listenapp import SOURCE [AUDIO]`: import a story into the library, with times if there is a narration."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from listenapp.commands import book_or_feed_list
from listenapp.commands.library import library_of
from listenapp.commands.terminal import ProgressLine, tell
from listenapp.commands.timing import describe, remarks, time_story
from listenapp.errors import ImportFailed, ListenError
from listenapp.library.paths import locate, user_path
from listenapp.library.store import Library
from listenapp.services import import_request, page_narration, startup_clean_up, story_import
from listenapp.services.book_or_feed import IS_FEED
from listenapp.services.import_request import ImportRequest
from listenapp.services.story_import import Prepared
from listenapp.story.lesson_format import is_lesson
from listenapp.story.model import Story
from listenapp.system.temporary_folder import TemporaryFolder


@dataclass(frozen=True, slots=True)
class Options:
    source: str
    audio: Sequence[str]
    text_only: bool
    library: str | None
    model: str | None
    language: str | None
    threads: int | None
    any_recording: bool
    keep_times: bool = False
    lists: bool = False
    chosen: Sequence[int] | None = None  # numbers of chapters or episodes
    write_text: bool = False


def run(options: Options) -> int:
    library = library_of(options.library)
    if options.lists:
        book_or_feed_list.print_list(library, options.source, options.language)
        return 0
    startup_clean_up.sweep(library, locate())
    if is_lesson(options.source):
        sys.stdout.write(_take_in(library, user_path(options.source)) + "\n")
        return 0
    requests = _requests(options)
    return sum(not _is_added(library, options, request, len(requests)) for request in requests) and 1


def _is_added(library: Library, options: Options, request: ImportRequest, count: int) -> bool:
    """Add a story and print its id. Of several stories, tell what is wrong with one and leave it out."""
    try:
        id_ = _add(library, options, request)
    except ListenError as error:
        if count == 1:
            raise
        tell(f"“{request.title or request.source}”: {error}")
        return False
    sys.stdout.write(id_ + "\n")
    sys.stdout.flush()
    return True


def _requests(options: Options) -> list[ImportRequest]:
    if options.chosen is None:
        whole = ImportRequest(source=options.source, narration=next(iter(options.audio), ""), language=options.language)
        return [_with_options(whole, options)]
    found = book_or_feed_list.requests(
        options.source, options.chosen, options.audio, options.language, writes_text=options.write_text
    )
    return [_with_options(request, options) for request in found]


def _with_options(request: ImportRequest, options: Options) -> ImportRequest:
    return replace(
        request,
        model=options.model or "",
        takes_own=not options.text_only and (request.takes_own or options.chosen is None),
        keeps_times=options.keep_times,
        narration="" if options.text_only and options.chosen else request.narration,
    )


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


def _add(library: Library, options: Options, request: ImportRequest) -> str:
    """Align first and store afterwards, so that an error leaves the library unchanged. Return the story's id."""
    with TemporaryFolder() as folder:
        prepared = _prepared(library, request, folder)
        story = prepared.story
        if prepared.same is not None:
            tell(f"“{story.title}” is in the library already.")
            return prepared.same
        if prepared.times is not None:
            tell(f"“{story.title}”: {describe(prepared.times)}.")
            return story_import.store(library, prepared, None).id
        if prepared.audio is None or prepared.model is None:
            id_ = story_import.store(library, prepared, None).id
            tell(f"“{story.title}”: {len(story.words)} words, no narration yet.")
            return id_
        written: list[Story] = []
        alignment = time_story(
            prepared.unwritten or story,
            prepared.audio,
            prepared.model,
            threads=options.threads,
            any_recording=options.any_recording,
            written=written.append,
        )
        if written:
            prepared = replace(prepared, story=written[0], unwritten=None)
            story = prepared.story
            tell(f"“{story.title}”: the text was written from the recording and may contain mistakes.")
        id_ = story_import.store(library, prepared, alignment).id
    for line in (f"“{story.title}”: {describe(alignment)}.", *remarks(story, alignment)):
        tell(line)
    return id_


def _prepared(library: Library, request: ImportRequest, folder: Path) -> Prepared:
    line = ProgressLine("Fetching the narration")
    try:
        prepared = story_import.prepare(
            library, locate().model_places, request, folder, report=lambda fraction: line.show(fraction, None)
        )
    except ImportFailed as fault:
        raise _with_next_step(fault, request) from fault
    finally:
        line.clear()
    if prepared.unused:
        source, first = shlex.quote(request.source), shlex.quote(prepared.unused)
        tell(f"The page has a narration. To use it: listenapp import {source} {first}")
    return prepared


def _with_next_step(fault: ImportFailed, request: ImportRequest) -> ImportFailed:
    """Return the error for a feed, or for a page whose own narration cannot be downloaded, with the option to use."""
    if fault.code == IS_FEED:
        hint = f"List them: listenapp import {shlex.quote(request.source)} --list, then choose some with --episodes 1-3"
        return ImportFailed("import.feed", fault.message, hint, source=request.source)
    is_of_own = not request.narration and fault.facts.get("source") != request.source
    if fault.code not in page_narration.NEXT_IS_TRIED or not is_of_own:
        return fault
    return ImportFailed(
        "import.unreachable",
        f"The narration of the page: {fault.message}",
        "Import the page with --text-only, or name its narration: listenapp import SOURCE AUDIO",
        source=fault.facts.get("source"),
    )
