"""Run `listenapp export STORY --to FORMAT -o FILE`: export stories for other programs, or as a lesson package."""

from __future__ import annotations

import io
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from listenapp.commands.library import story_of
from listenapp.commands.terminal import tell
from listenapp.export.formats import SoundOptions
from listenapp.export.handout import HandoutWriter, PageOptions, Paper
from listenapp.export.narrated_story import Granularity
from listenapp.practice.gaps import Level
from listenapp.services import story_export
from listenapp.services.story_export import ExportRequest, Source, Write
from listenapp.services.story_handout import HandoutOptions
from listenapp.story.lesson_format import is_lesson


@dataclass(frozen=True, slots=True)
class Options:
    story: list[str]
    to: str
    output: str
    granularity: str | None
    title: str | None
    library: str | None
    gaps: str | None = None
    seed: str = ""
    paper: str | None = None
    write_handout: HandoutWriter | None = None


def run(options: Options) -> int:
    with ExitStack() as stack:
        opened = [stack.enter_context(story_of(story, options.library)) for story in options.story]
        lessons = [Path(story).expanduser() if is_lesson(story) else None for story in options.story]
        _export(options, [Source(*pair) for pair in zip(opened, lessons, strict=True)])
        for one in opened:
            if one.corrections_fault is not None:
                tell(str(one.corrections_fault))
    return 0


def _export(options: Options, sources: list[Source]) -> None:
    sound = SoundOptions(Granularity(options.granularity or "sentence"), options.title or "")
    page = PageOptions(Paper(options.paper or "a4"))
    handout = HandoutOptions(Level(options.gaps) if options.gaps else None, options.seed, page)
    request = ExportRequest(options.to, Path(options.output), sound, handout, options.write_handout)
    if options.output == "-":
        _print(story_export.writer(sources, request))
    else:
        story_export.save(sources, request)


def _print(write: Write) -> None:
    """Write everything at once to stdout. A zip archive seeks back while it is written, which a pipe does not allow."""
    whole = io.BytesIO()
    write(whole)
    sys.stdout.buffer.write(whole.getbuffer())
