"""Mark sentences with a star and a note, so that the learner finds them again, also after the text was edited.

A star is anchored to the text, as a correction of times is. `placed` finds the sentences of the current text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from listenapp.story.corrections.corrections_json import anchor_from_json, anchor_to_json
from listenapp.story.corrections.text_anchor import AnchorIndex, TextAnchor
from listenapp.story.file_format import FORMAT
from listenapp.story.model import Story
from listenapp.story.serialize import Json
from listenapp.story.validation import check_texts, is_number

_LAST_TIME = 1e11  # Unix time in seconds


@dataclass(frozen=True, slots=True)
class StarredSentence:
    """Sentence with a star. `sentence` is its index in Story.sentences, None if the text does not hold it now."""

    anchor: TextAnchor
    text: str  # the sentence as published
    note: str = ""  # of the learner
    changed_at: float = 0.0  # Unix time in seconds of the star or of the last change of the note
    sentence: int | None = None


def placed(
    stars: Iterable[StarredSentence], story: Story, index: AnchorIndex | None = None
) -> tuple[StarredSentence, ...]:
    """Find the sentences in the current text, in the order of the text. Those that are not found come last.

    A sentence that was found gets the current text and a new anchor, so that it survives further edits. `index` is that
    of the story, if the caller has it.
    """
    stars = tuple(stars)
    if not stars:
        return ()
    index = index or AnchorIndex(story)
    found = [_placed(star, story, index) for star in stars]
    return in_order(found)


def _placed(star: StarredSentence, story: Story, index: AnchorIndex) -> StarredSentence:
    words = index.find(star.anchor)
    if words is None:
        return replace(star, sentence=None)
    sentence = story.sentence_of_word[words.start]
    return replace(star, anchor=index.of_sentence(sentence), text=printed_sentence(story, sentence), sentence=sentence)


def toggled(
    stars: Sequence[StarredSentence], story: Story, sentence: int, now: float, index: AnchorIndex | None = None
) -> tuple[tuple[StarredSentence, ...], StarredSentence | None]:
    """Remove the star of a sentence, or add one. `stars` are placed in `story`, `now` is Unix time in seconds.

    Return all stars, and the one that was removed. `index` is that of the story, if the caller has it: of a long story
    it takes half a second.
    """
    removed = next((star for star in stars if star.sentence == sentence), None)
    if removed is not None:
        return tuple(star for star in stars if star is not removed), removed
    anchor = (index or AnchorIndex(story)).of_sentence(sentence)
    added = StarredSentence(anchor, printed_sentence(story, sentence), "", now, sentence)
    return in_order((*stars, added)), None


def in_order(stars: Iterable[StarredSentence]) -> tuple[StarredSentence, ...]:
    """Return the stars in the order of the text. Those that are not found come last."""
    return tuple(sorted(stars, key=lambda star: (star.sentence is None, star.sentence or 0)))


def printed_sentence(story: Story, sentence: int) -> str:
    """Return a sentence in one line, with the punctuation that touches its first and last word."""
    span = story.sentences[sentence]
    block = story.blocks[span.block]
    first, last = story.words[span.first_word], story.words[span.last_word]
    before = story.text[block.char_start : first.char_start]
    after = story.text[last.char_end : block.char_end]
    begin = len(before) - len(_touching(before[::-1]))
    whole = before[begin:] + story.text[first.char_start : last.char_end] + _touching(after)
    return " ".join(whole.split())


def _touching(text: str) -> str:
    """Return the punctuation at the beginning of `text`."""
    end = next((k for k, char in enumerate(text) if char.isspace() or char.isalnum()), len(text))
    return text[:end]


# -- JSON ---------------------------------------------------------------------------------------------------------


def to_json(stars: Iterable[StarredSentence]) -> Json:
    """Return the content of `starred.json`.

    {"format": 1, "sentences": [{"text": "Nobody had recorded it.", "note": "", "changed_at": 1764288000.0,
      "anchor": {...}}]}, with anchors as in `repairs.json`.
    """
    return {"format": FORMAT, "sentences": [_to_json(star) for star in stars]}


def from_json(document: Mapping[str, Any]) -> tuple[StarredSentence, ...]:
    """Read stars, not yet placed. Skip those that cannot be read."""
    stored = document.get("sentences")
    read = map(_from_json, stored if isinstance(stored, list) else ())
    return tuple(star for star in read if star is not None)


def is_whole(document: Mapping[str, Any]) -> bool:
    """Return whether all stars of the document can be read."""
    stored = document.get("sentences")
    return isinstance(stored, list) and len(from_json(document)) == len(stored)


def _to_json(star: StarredSentence) -> Json:
    return {
        "text": star.text,
        "note": star.note,
        "changed_at": round(star.changed_at, 1),
        "anchor": anchor_to_json(star.anchor),
    }


def _from_json(stored: Any) -> StarredSentence | None:
    """Return a star, or None if it is damaged."""
    try:
        check_texts([stored["text"], stored["note"]])
        if not is_number(stored["changed_at"], 0, _LAST_TIME):
            return None
        anchor = anchor_from_json(stored["anchor"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return StarredSentence(anchor, stored["text"], stored["note"], float(stored["changed_at"]))
