"""Convert corrections to and from JSON: `repairs.json`.

    {"format": 1, "repairs": [
      {"kind": "word_start", "time": 12.3456, "audio_sha256": "…",
       "anchor": {"sentence": "The old boat stopped", "word": 1, "before": "A Ferry Falls Silent",
                  "after": "Nobody had recorded it", "occurrence": 0, "alike": 1}}]}

Words contain no spaces, so the text of a sentence is stored in readable form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from listenapp.errors import StoryUnreadable
from listenapp.story.corrections.corrections import MARKS, OF_WORDS, Correction, Kind
from listenapp.story.corrections.text_anchor import TextAnchor
from listenapp.story.file_format import FORMAT, check_format
from listenapp.story.serialize import Json
from listenapp.story.validation import LATEST, check_texts, is_index, is_number


def corrections_to_json(corrections: Iterable[Correction]) -> Json:
    return {"format": FORMAT, "repairs": [_to_json(correction) for correction in corrections]}


def corrections_from_json(document: Mapping[str, Any], name: str = "repairs.json") -> tuple[Correction, ...]:
    """Read corrections. Raises StoryUnreadable, StoryTooNew."""
    check_format(document, name)
    try:
        return tuple(map(_from_json, document["repairs"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _damaged(name) from error


def anchor_to_json(anchor: TextAnchor) -> Json:
    return {
        "sentence": " ".join(anchor.sentence),
        "word": anchor.word,
        "before": " ".join(anchor.before),
        "after": " ".join(anchor.after),
        "occurrence": anchor.occurrence,
        "alike": anchor.alike,
    }


def anchor_from_json(stored: Mapping[str, Any]) -> TextAnchor:
    """Read an anchor. Raises KeyError, TypeError, ValueError or AttributeError for a damaged one."""
    check_texts([stored[name] for name in ("sentence", "before", "after")])
    anchor = TextAnchor(
        sentence=tuple(stored["sentence"].split(" ")),
        word=None if stored["word"] is None else _index(stored["word"]),
        before=tuple(stored["before"].split()),
        after=tuple(stored["after"].split()),
        occurrence=_index(stored["occurrence"]),
        alike=_index(stored["alike"]),
    )
    if anchor.occurrence >= anchor.alike or (anchor.word or 0) >= len(anchor.sentence):
        raise ValueError("no such place")
    return anchor


def _to_json(correction: Correction) -> Json:
    return {
        "kind": correction.kind.value,
        "time": None if correction.time is None else round(correction.time, 4),
        "audio_sha256": correction.audio_sha256,
        "anchor": anchor_to_json(correction.anchor),
    }


def _from_json(document: Mapping[str, Any]) -> Correction:
    kind = Kind(document["kind"])
    check_texts([document["audio_sha256"]])
    anchor = anchor_from_json(document["anchor"])
    if kind in OF_WORDS and anchor.word is None:
        raise ValueError(f"{kind} needs a word")
    time = None if kind in MARKS else _time(document["time"])
    return Correction(kind, anchor, document["audio_sha256"], time)


def _index(stored: object) -> int:
    if not is_index(stored):
        raise ValueError("no number")
    return stored


def _time(stored: object) -> float:
    """Return a time in seconds. It may lie outside the narration; such a correction is not applied, but reported."""
    if not is_number(stored, -LATEST, LATEST):
        raise ValueError("no time")
    return float(stored)


def _damaged(name: str) -> StoryUnreadable:
    return StoryUnreadable(
        "story.repairs_damaged",
        f"“{name}” is damaged, so manual corrections are not applied.",
        "Make them again or restore a copy of the file.",
        file=name,
    )
