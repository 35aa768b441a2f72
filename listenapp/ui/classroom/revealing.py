"""How far the class sees while the teacher uncovers the story, by words or by sentences. Pure; words by index."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

NOTHING = -1
"""As the last word that is seen: none is."""


def heard_so_far(alignment: Alignment | None, seconds: float) -> int:
    """The last word that has begun to sound by `seconds`, or NOTHING."""
    timed = enumerate(alignment.words) if alignment is not None else ()
    return max((i for i, timing in timed if timing.start is not None and timing.start <= seconds), default=NOTHING)


def next_word(seen: int, shown: Sequence[int]) -> int:
    """The word after `seen` among those that stand on the page; `seen` where there is none."""
    at = bisect_right(shown, seen)
    return shown[at] if at < len(shown) else seen


def next_sentence(seen: int, shown: Sequence[int], story: Story) -> int:
    """The last word of the sentence that is not whole yet, or of the next one."""
    following = next_word(seen, shown)
    return seen if following == seen else story.sentences[story.sentence_of_word[following]].last_word
