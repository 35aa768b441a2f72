"""What stands in a text without being a part of what is told: in brackets, or a speaker's name before a colon.

"[applause]", "(AFP)", "[1]" and "JOHN:" are seldom read aloud, so they are judged for themselves, as sentences are.
"""

from __future__ import annotations

import re

from listenapp.story.model import Story

_IN_BRACKETS = re.compile(r"\([^()\[\]\n]*\)|\[[^()\[\]\n]*\]")
_LABEL = 4  # words, at most, before the colon


def asides(story: Story) -> list[int | None]:
    """For each word the number of the aside that it belongs to; None for all that is told."""
    found: list[int | None] = [None] * len(story.words)
    spans = [match.span() for match in _IN_BRACKETS.finditer(story.text)]
    count = 0
    at = 0
    for start, end in spans:
        while at < len(found) and story.words[at].char_start < start:
            at += 1
        while at < len(found) and story.words[at].char_end <= end:
            found[at] = count
            at += 1
        count += 1
    for sentence in story.sentences:
        for word in range(sentence.first_word, min(sentence.first_word + _LABEL, sentence.last_word)):
            between = story.text[story.words[word].char_end : story.words[word + 1].char_start]
            if between.startswith(":") and between[1:].isspace():
                found[sentence.first_word : word + 1] = [count] * (word + 1 - sentence.first_word)
                count += 1
                break
    return found
