"""Write everything about a story as JSON: text, words, sentences, times, glossary with occurrences.

The content is that of `listenapp show --json`, without the private data of the learner: the story's folder and the
reading position.
"""

from __future__ import annotations

import json

from listenapp.story.alignment import Alignment
from listenapp.story.file_format import FORMAT
from listenapp.story.glossary import Occurrences, occurrences
from listenapp.story.model import Story
from listenapp.story.serialize import Json, alignment_to_json, story_to_json

_UNTIMED: Json = dict.fromkeys(["start", "end", "confidence", "status"])


def record_text(story: Story, alignment: Alignment | None) -> str:
    """Return the file: each word, sentence and glossary entry on a line of its own.

    Measured: an hour of narration takes 0.13 s. With an indent, which Python's encoder in C does not know, it takes
    0.21 s.
    """
    document = record(story, alignment, occurrences(story, alignment))
    members = (f" {_encoded(key)}: {_in_lines(value)}" for key, value in document.items())
    return "{\n" + ",\n".join(members) + "\n}\n"


def _in_lines(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _encoded(value)
    return "[\n  " + ",\n  ".join(map(_encoded, value)) + "\n ]"


def _encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def record(story: Story, alignment: Alignment | None, found: tuple[Occurrences, ...]) -> Json:
    """Return the content of the file. `found` holds the occurrences of the glossary's words."""
    timed = alignment_to_json(story, alignment) if alignment else {}
    return {
        "format": FORMAT,
        "title": story.title,
        "language": story.language,
        "source": story.source,
        "text_sha256": story.text_sha256,
        "audio_sha256": timed.get("audio_sha256"),
        "recognizer": timed.get("recognizer"),
        "duration": timed.get("duration"),
        "text": story.text,
        "blocks": story_to_json(story)["blocks"],
        "words": timed.get("words") or _untimed_words(story),
        "sentences": timed.get("sentences") or _untimed_sentences(story),
        "glossary": [_entry(story, index, where) for index, where in enumerate(found)],
        "extra": timed.get("extra", []),
    }


def _untimed_words(story: Story) -> list[Json]:
    return [{"text": w.text, "char_start": w.char_start, "char_end": w.char_end, **_UNTIMED} for w in story.words]


def _untimed_sentences(story: Story) -> list[Json]:
    return [{"first_word": s.first_word, "last_word": s.last_word, **_UNTIMED} for s in story.sentences]


def _entry(story: Story, index: int, found: Occurrences) -> Json:
    entry = story.glossary[index]
    return {
        "term": entry.term,
        "definition": entry.definition,
        "part_of_speech": entry.part_of_speech,
        "remark": entry.remark,
        "words": [word for first, last in found.spans for word in range(first, last + 1)],
        "sentences": list(found.sentences),
        "spans": [list(span) for span in found.spans],
    }
