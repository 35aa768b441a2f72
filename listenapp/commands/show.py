"""Run `listenapp show STORY`: print a story's sentences, times and glossary."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from listenapp.commands.corrections_text import describe_corrections
from listenapp.commands.library import story_of, told_audio
from listenapp.commands.terminal import clock
from listenapp.export.json_format import record
from listenapp.library.store import OpenedStory
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.serialize import Json


@dataclass(frozen=True, slots=True)
class Options:
    story: str
    library: str | None
    json: bool


def run(options: Options) -> int:
    with story_of(options.story, options.library) as opened:
        found = occurrences(opened.story, opened.alignment)
        if options.json:
            document = _document(opened, found, told_audio(options.story, opened))
            text = json.dumps(document, ensure_ascii=False, indent=1)
        else:
            text = "\n".join([*_head(opened), *_sentences(opened), *_glossary(opened, found)])
    sys.stdout.write(text + "\n")
    return 0


def _document(opened: OpenedStory, found: tuple[Occurrences, ...], audio: str | None) -> Json:
    known = record(opened.story, opened.alignment, found)
    first = {"format": known.pop("format"), "id": opened.id}
    return {**first, "audio": audio, "position": opened.state.position, **known}


def _head(opened: OpenedStory) -> Iterator[str]:
    story, alignment = opened.story, opened.alignment
    yield story.title
    yield f"{story.language} · {len(story.words)} words · {len(story.sentences)} sentences" + (
        f" · {clock(alignment.duration)} timed by {alignment.recognizer}" if alignment else " · not timed yet"
    )
    if story.source:
        yield story.source
    if opened.fault:
        yield f"The stored times cannot be used: {opened.fault}"
    if opened.corrections_fault:
        yield str(opened.corrections_fault)
    yield from describe_corrections(opened.corrections, opened.rejected)
    yield ""


def _sentences(opened: OpenedStory) -> Iterator[str]:
    for i in range(len(opened.story.sentences)):
        start = opened.alignment.sentences[i].start if opened.alignment else None
        yield f"{i:4}  {clock(start):>8}  {' '.join(opened.story.sentence_text(i).split())}"


def _glossary(opened: OpenedStory, found: tuple[Occurrences, ...]) -> Iterator[str]:
    if found:
        yield ""
    for entry, where in zip(opened.story.glossary, found, strict=True):
        kind = f" ({entry.part_of_speech})" if entry.part_of_speech else ""
        times = f"{len(where.spans)}×" if where.spans else "not in the story"
        yield f"{entry.term}{kind}: {times}. {entry.definition}"
