"""Run `listenapp export STORY --to FORMAT -o FILE`: export stories for other programs, or as a lesson package.

A file or a folder appears at its place when it is complete.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO

from listenapp.commands.library import story_of
from listenapp.commands.terminal import tell
from listenapp.errors import ExportFailed
from listenapp.export import WITH_SOUND, formats
from listenapp.export.narrated import Granularity, NarratedStory
from listenapp.library import atomic_files, cover, lesson_package, user_glossary
from listenapp.library.opened_story import OpenedStory
from listenapp.library.starred import file as starred_file
from listenapp.story import starred
from listenapp.story.lesson_format import ALIGNMENT, OWN_WORDS, REPAIRS, STORY, is_lesson
from listenapp.story.starred import StarredSentence
from listenapp.system.temporary_folder import TemporaryFolder

Write = Callable[[IO[bytes]], None]


@dataclass(frozen=True, slots=True)
class Options:
    story: list[str]
    to: str
    output: str
    granularity: str | None
    title: str | None
    library: str | None


def run(options: Options) -> int:
    with ExitStack() as stack:
        opened = [stack.enter_context(story_of(story, options.library)) for story in options.story]
        for one in opened:
            if one.fault is not None:  # a better message than “not timed yet”
                raise one.fault
        if options.to in WITH_SOUND:
            _export_with_sound(options, opened)
        else:
            [one] = opened
            parts = partial(lesson_package.parts, one)
            write = partial(formats.write, options.to, one.story, one.alignment, parts, starred=_starred(one))
            _save(options.output, write)
        for one in opened:
            if one.repairs_fault is not None:
                tell(str(one.repairs_fault))
    return 0


def _export_with_sound(options: Options, opened: list[OpenedStory]) -> None:
    stories = [_narrated(options.to, one, given) for one, given in zip(opened, options.story, strict=True)]
    chosen = formats.SoundOptions(Granularity(options.granularity or "sentence"), options.title or "")
    if WITH_SOUND[options.to]:
        _save(options.output, partial(formats.write_with_sound, options.to, stories, chosen))
    else:
        [narrated] = stories
        _save_folder(Path(options.output), partial(formats.write_folder, narrated, chosen))


def _narrated(format_: str, opened: OpenedStory, given: str) -> NarratedStory:
    """Return the story as formats with sound take it. `given` is the argument that names it.

    Raises ExportFailed if it has no times or no narration.
    """
    if opened.audio is None:
        raise formats.no_narration(format_, opened.story)
    alignment = formats.timed(format_, opened.story, opened.alignment)
    own = user_glossary.load(opened.folder)
    picture = cover.name_in(opened.folder)
    # The files of a lesson were unpacked a moment ago, so the time of the lesson file counts.
    lesson = Path(given).expanduser() if is_lesson(given) else None
    return NarratedStory(
        opened.id,
        replace(opened.story, glossary=(*opened.story.glossary, *own)),
        alignment,
        opened.audio,
        opened.folder / picture if picture else None,
        _changed(*([lesson] if lesson else [opened.folder / name for name in (STORY, ALIGNMENT, REPAIRS)])),
        len(own),
        _changed(lesson or opened.folder / OWN_WORDS),
        _starred(opened),
    )


def _starred(opened: OpenedStory) -> tuple[StarredSentence, ...]:
    return starred.placed(starred_file.load(opened.folder), opened.story)


def _changed(*files: Path) -> int:
    """Return the Unix time in seconds at which one of the files last changed."""
    return max((int(path.stat().st_mtime) for path in files if path.exists()), default=0)


def _save(output: str, write: Write) -> None:
    if output == "-":
        _print(write)
    else:
        atomic_files.save(Path(output), write)


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
            content.rename(folder)
    except OSError as error:
        raise atomic_files.not_written(folder, error) from error


def _print(work: Write) -> None:
    """Write everything at once to stdout. A zip archive seeks back while it is written, which a pipe does not allow."""
    whole = io.BytesIO()
    work(whole)
    sys.stdout.buffer.write(whole.getbuffer())
