"""`listenapp import SOURCE [AUDIO]`: a story into the library, timed if there is a narration."""

from __future__ import annotations

import shlex
import sys
import tempfile
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from listenapp.audio.file import sha256
from listenapp.commands.library import library_of
from listenapp.commands.terminal import ProgressLine, tell
from listenapp.commands.timing import check_sound, describe, model_for, remarks, time_story
from listenapp.errors import ImportFailed
from listenapp.importing import document, pictures, web
from listenapp.library import taking
from listenapp.library.cover import Cover
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.story.lesson import is_lesson
from listenapp.story.model import Story

_MOST_TRIED = 3  # of a page's recordings


def run(options: Namespace) -> int:
    library = library_of(options)
    if is_lesson(options.source):
        sys.stdout.write(_take_in(library, Path(options.source).expanduser()) + "\n")
        return 0
    found = document.read(options.source, options.language)
    with tempfile.TemporaryDirectory(prefix="listenapp-") as folder:
        audio = _narration(options, found, Path(folder))
        if audio:
            check_sound(audio)
        id_ = _put(library, found.story, audio, options)
    sys.stdout.write(id_ + "\n")
    return 0


def _take_in(library: Library, path: Path) -> str:
    """A lesson file brings its times along."""
    taken = taking.take_in(library, path)
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


def _narration(options: Namespace, found: document.Found, folder: Path) -> Path | None:
    """The file that was named, or the page's own narration: of a page that is fetched anyway it is fetched too."""
    if options.audio:
        return _fetched(options.audio, folder) if _is_address(options.audio) else Path(options.audio)
    if options.text_only or not found.narrations:
        return None
    first = found.narrations[0]
    if not _is_address(first):
        return _beside(Path(options.source), unquote(first))
    if _is_address(options.source):
        return _first_that_comes([n for n in found.narrations if _is_address(n)][:_MOST_TRIED], folder)
    tell(f"The page has a narration. To use it: listenapp import {shlex.quote(options.source)} {shlex.quote(first)}")
    return None


def _first_that_comes(narrations: Sequence[str], folder: Path) -> Path:
    """Pages keep links to recordings that are long gone."""
    faults = []
    for address in narrations:
        try:
            return _fetched(address, folder)
        except ImportFailed as fault:
            if fault.code not in {"import.unreachable", "import.not_sound"}:
                raise
            faults.append(fault)
    raise ImportFailed(
        "import.unreachable",
        f"The narration of the page: {faults[0].message}",
        "Import the page with --text-only, or name its narration: listenapp import SOURCE AUDIO",
        source=narrations[0],
    ) from faults[0]


def _beside(source: Path, name: str) -> Path | None:
    """A recording saved along with a page; a page has no business elsewhere on the disk."""
    folder = source.resolve().parent
    file = (folder / name).resolve()
    return file if file.is_relative_to(folder) and file.is_file() else None


def _cover(source: str) -> Cover | None:
    """The picture that was saved with a page; nothing is fetched."""
    found = None if _is_address(source) else pictures.of_saved_page(Path(source))
    return (pictures.kind_of(found), found) if found is not None else None


def _fetched(address: str, folder: Path) -> Path:
    line = ProgressLine("Fetching the narration")
    try:
        return web.download(address, folder, lambda fraction: line.show(fraction, None))
    finally:
        line.clear()


def _is_address(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _put(library: Library, story: Story, audio: Path | None, options: Namespace) -> str:
    """Times first and stores afterwards, so that whatever fails leaves the library as it was."""
    same = library.find_same(story, sha256(audio) if audio else None)
    stored = library.open(same) if same else None
    if stored and (audio is None or (stored.alignment and stored.audio)):
        tell(f"“{story.title}” is in the library already.")
        return stored.id
    if audio is None:
        id_ = library.add(story, cover=_cover(options.source))
        tell(f"“{story.title}”: {len(story.words)} words, no narration yet.")
        return id_
    story = stored.story if stored else story
    alignment = time_story(story, audio, model_for(story, options.model, locate()), threads=options.threads)
    if stored:
        library.attach_audio(stored.id, audio)
        library.save_alignment(stored.id, alignment)
    id_ = stored.id if stored else library.add(story, audio, alignment, _cover(options.source))
    tell(f"“{story.title}”: {describe(alignment)}.")
    for remark in remarks(story, alignment):
        tell(remark)
    return id_
