"""`listenapp show STORY`: what the library knows of a story."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator

from listenapp.commands.library import library_of
from listenapp.commands.repairs import describe_repairs
from listenapp.commands.terminal import clock
from listenapp.library.store import OpenedStory
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.serialize import Json, alignment_to_json, story_to_json
from listenapp.story.stamp import FORMAT

_UNTIMED: Json = dict.fromkeys(["start", "end", "confidence", "status"])


def run(options: Namespace) -> int:
    opened = library_of(options).open(options.story)
    found = occurrences(opened.story, opened.alignment)
    if options.json:
        text = json.dumps(_document(opened, found), ensure_ascii=False, indent=1)
    else:
        text = "\n".join([*_head(opened), *_sentences(opened), *_glossary(opened, found)])
    sys.stdout.write(text + "\n")
    return 0


def _document(opened: OpenedStory, found: tuple[Occurrences, ...]) -> Json:
    story, alignment = opened.story, opened.alignment
    timed = alignment_to_json(story, alignment) if alignment else {}
    return {
        "format": FORMAT,
        "id": opened.id,
        "title": story.title,
        "language": story.language,
        "source": story.source,
        "text_sha256": story.text_sha256,
        "audio": str(opened.audio) if opened.audio else None,
        "audio_sha256": timed.get("audio_sha256"),
        "duration": timed.get("duration"),
        "position": opened.state.position,
        "text": story.text,
        "blocks": story_to_json(story)["blocks"],
        "words": timed.get("words") or _untimed_words(opened),
        "sentences": timed.get("sentences") or _untimed_sentences(opened),
        "glossary": [_entry(opened, i, o) for i, o in enumerate(found)],
        "extra": timed.get("extra", []),
    }


def _untimed_words(opened: OpenedStory) -> list[Json]:
    return [
        {"text": w.text, "char_start": w.char_start, "char_end": w.char_end, **_UNTIMED} for w in opened.story.words
    ]


def _untimed_sentences(opened: OpenedStory) -> list[Json]:
    return [{"first_word": s.first_word, "last_word": s.last_word, **_UNTIMED} for s in opened.story.sentences]


def _entry(opened: OpenedStory, index: int, found: Occurrences) -> Json:
    entry = opened.story.glossary[index]
    return {
        "term": entry.term,
        "definition": entry.definition,
        "part_of_speech": entry.part_of_speech,
        "remark": entry.remark,
        "words": [word for first, last in found.spans for word in range(first, last + 1)],
        "sentences": list(found.sentences),
        "spans": [list(span) for span in found.spans],
    }


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
    if opened.repairs_fault:
        yield str(opened.repairs_fault)
    yield from describe_repairs(opened.repairs, opened.unplaced)
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
