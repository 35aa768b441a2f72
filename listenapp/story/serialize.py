"""Convert stories and alignments to and from JSON: `story.json`, `alignment.json`, output of `listenapp align`.

Dicts are used only here. All other code uses dataclasses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from listenapp.story.alignment import Alignment, Extra, Timing, TimingStatus
from listenapp.story.file_format import FORMAT, check_format, damaged
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Sentence, Story, Word
from listenapp.story.validation import check_alignment, check_story

Json = dict[str, Any]

_STATUSES = {status.value: status for status in TimingStatus}
"""Calling the enumeration instead takes a few times as long, and a story has 10,000 words."""


def story_to_json(story: Story) -> Json:
    return {
        "format": FORMAT,
        "title": story.title,
        "language": story.language,
        "source": story.source,
        "extras": dict(story.extras),
        "text": story.text,
        "blocks": [{"kind": b.kind.value, "char_start": b.char_start, "char_end": b.char_end} for b in story.blocks],
        "words": [[w.char_start, w.char_end] for w in story.words],
        "sentences": [[s.first_word, s.last_word, s.block] for s in story.sentences],
        "glossary": [
            {"term": g.term, "definition": g.definition, "part_of_speech": g.part_of_speech, "remark": g.remark}
            for g in story.glossary
        ],
    }


def story_from_json(document: Mapping[str, Any], name: str = "story.json") -> Story:
    """Read a story. Words and sentences are those stored, so a later segmenter never moves a timing to another word.

    Raises StoryUnreadable for damaged content, StoryTooNew.
    """
    check_format(document, name)
    try:
        check_story(document)
        text = document["text"]
        return Story(
            title=document["title"],
            text=text,
            blocks=tuple(Block(BlockKind(b["kind"]), b["char_start"], b["char_end"]) for b in document["blocks"]),
            words=tuple(Word(text[a:b], a, b) for a, b in document["words"]),
            sentences=tuple(Sentence(*fields) for fields in document["sentences"]),
            glossary=tuple(GlossaryEntry(**entry) for entry in document["glossary"]),
            language=document["language"],
            source=document["source"],
            extras=dict(document["extras"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise damaged(name) from error


def alignment_to_json(story: Story, alignment: Alignment) -> Json:
    return {
        "format": FORMAT,
        "language": alignment.language,
        "recognizer": alignment.recognizer,
        "audio_sha256": alignment.audio_sha256,
        "text_sha256": alignment.text_sha256,
        "duration": round(alignment.duration, 4),
        "words": [
            {"text": w.text, "char_start": w.char_start, "char_end": w.char_end, **_timing_to_json(t)}
            for w, t in zip(story.words, alignment.words, strict=True)
        ],
        "sentences": [
            {"first_word": s.first_word, "last_word": s.last_word, **_timing_to_json(t)}
            for s, t in zip(story.sentences, alignment.sentences, strict=True)
        ],
        "extra": [{"start": round(e.start, 4), "end": round(e.end, 4), "heard": e.heard} for e in alignment.extra],
    }


def alignment_from_json(document: Mapping[str, Any], name: str = "alignment.json") -> Alignment:
    """Read an alignment. Whether it belongs to a story is not checked: see `is_alignment_of`.

    Raises StoryUnreadable for damaged content, StoryTooNew.
    """
    check_format(document, name)
    try:
        check_alignment(document)
        return Alignment(
            language=document["language"],
            recognizer=document["recognizer"],
            audio_sha256=document["audio_sha256"],
            text_sha256=document["text_sha256"],
            duration=document["duration"],
            words=tuple(map(_timing_from_json, document["words"])),
            sentences=tuple(map(_timing_from_json, document["sentences"])),
            extra=tuple(Extra(e["start"], e["end"], e["heard"]) for e in document["extra"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise damaged(name) from error


def is_alignment_of(story: Story, alignment: Alignment) -> bool:
    """Return whether the times belong to the text of the story, and there is one for each word and sentence."""
    counts = (len(alignment.words), len(alignment.sentences))
    return alignment.text_sha256 == story.text_sha256 and counts == (len(story.words), len(story.sentences))


def _timing_to_json(timing: Timing) -> Json:
    return {
        "start": None if timing.start is None else round(timing.start, 4),
        "end": None if timing.end is None else round(timing.end, 4),
        "confidence": round(timing.confidence, 3),
        "status": timing.status.value,
    }


def _timing_from_json(document: Mapping[str, Any]) -> Timing:
    return Timing(document["start"], document["end"], document["confidence"], _STATUSES[document["status"]])
