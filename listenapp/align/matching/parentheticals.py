"""Find parentheses and speaker labels, which narrators often skip.

"[applause]", "(AFP)", "[1]" and "JOHN:" are seldom read aloud. They are therefore judged separately, as sentences are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from listenapp.story.model import Story

_IN_BRACKETS = re.compile(r"\([^()\[\]\n]*\)|\[[^()\[\]\n]*\]")
_LABEL = 4  # most words before the colon


def parentheticals(story: Story) -> list[int | None]:
    """Return for each word the number of its parenthesis or label. None for all other words."""
    found: list[int | None] = [None] * len(story.words)
    for number, (first, end) in enumerate((*_bracketed(story), *_labels(story))):
        found[first:end] = [number] * (end - first)
    return found


def _bracketed(story: Story) -> Iterator[tuple[int, int]]:
    """Yield the first word and the word after the last of each parenthesis. `story` may be an excerpt of its text."""
    starts = [word.char_start for word in story.words]
    if starts:
        for match in _IN_BRACKETS.finditer(story.text, max(0, starts[0] - 1), story.words[-1].char_end + 1):
            yield bisect_left(starts, match.start()), bisect_left(starts, match.end())


def _labels(story: Story) -> Iterator[tuple[int, int]]:
    for sentence in story.sentences:
        for word in range(sentence.first_word, min(sentence.first_word + _LABEL, sentence.last_word)):
            between = story.text[story.words[word].char_end : story.words[word + 1].char_start]
            if between.startswith(":") and between[1:].isspace():
                yield sentence.first_word, word + 1
                break
