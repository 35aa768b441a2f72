"""Read the text and the times in ListenApp's own JSON and CSV exports."""

from __future__ import annotations

import csv
import io
import json
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from listenapp.errors import StoryUnreadable
from listenapp.importing.formats.timed.timed_text import TimedPiece, TimedStory, TimedText, damaged
from listenapp.story.file_format import FORMAT
from listenapp.story.serialize import alignment_from_json, story_from_json

_TIMES = ("start", "end", "confidence", "status")
_COLUMNS = frozenset({"text", "start", "end", "sentence"})


def from_json(text: str, name: str) -> TimedStory | None:
    """Return the story and its times exactly as they were, or None if the file is not an export of a story.

    Raises ImportFailed for a damaged export.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or "words" not in document or not isinstance(document.get("text"), str):
        return None
    try:
        story = story_from_json(_story(document), name)
        return TimedStory(story, alignment_from_json(_alignment(document, story.text_sha256), name))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, StoryUnreadable) as error:
        raise damaged(name) from error


def _story(document: Mapping[str, Any]) -> dict[str, Any]:
    blocks = document["blocks"]
    begins = [block["char_start"] for block in blocks]
    words = [[word["char_start"], word["char_end"]] for word in document["words"]]
    sentences = [
        [s["first_word"], s["last_word"], bisect_right(begins, words[s["first_word"]][0]) - 1]
        for s in document["sentences"]
    ]
    entries = [
        {key: entry.get(key) or "" for key in ("term", "definition", "part_of_speech", "remark")}
        for entry in document["glossary"]
    ]
    return {
        "format": document.get("format", FORMAT),
        "title": document["title"],
        "language": document["language"],
        "source": document["source"],
        "extras": {},
        "text": document["text"],
        "blocks": blocks,
        "words": words,
        "sentences": sentences,
        "glossary": entries,
    }


def _alignment(document: Mapping[str, Any], text_sha256: str) -> dict[str, Any]:
    """Return the times as the library stores them. A story that was not timed has times of no word."""

    def timing(one: Mapping[str, Any]) -> dict[str, Any]:
        if one["status"] is None:
            return {"start": None, "end": None, "confidence": 1.0, "status": "not_spoken"}
        return {key: one[key] for key in _TIMES}

    return {
        "format": FORMAT,
        "language": document["language"],
        "recognizer": document.get("recognizer") or "",
        "audio_sha256": "",
        "text_sha256": text_sha256,
        "duration": document.get("duration") or 0.0,
        "words": [timing(word) for word in document["words"]],
        "sentences": [timing(sentence) for sentence in document["sentences"]],
        "extra": document.get("extra", []),
    }


def from_csv(text: str) -> TimedText | None:
    """Return the words of a word table with their times, or None for another table.

    The table has no punctuation, so each sentence becomes a paragraph.
    """
    rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    try:
        if not set(rows.fieldnames or ()) >= _COLUMNS:
            return None
        return TimedText(tuple(_rows(rows)))
    except (csv.Error, ValueError, TypeError):  # TypeError: a row that is too short
        return None


def _rows(rows: csv.DictReader[str]) -> Iterator[TimedPiece]:
    sentence: str | None = None
    for row in rows:
        if row["start"]:
            word = row["text"]
            said = word[1:] if word[:1] == "'" and word[1:2] in "=+-@" else word
            is_new = row["sentence"] != sentence
            yield TimedPiece(f" {said}", float(row["start"]), float(row["end"]), False, begins_paragraph=is_new)
            sentence = row["sentence"]
