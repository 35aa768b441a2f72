"""Which word and sentence to light at a moment of the story."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # loaded with the first story, not when the window opens
    from listenapp.story.alignment import Alignment, Timeline
    from listenapp.story.model import Story

_SOON = 0.4  # seconds before a word in which its sentence is the one that matters


class Heard:
    """Of one story with its times; without times nothing is lit."""

    def __init__(self, story: Story | None = None, alignment: Alignment | None = None) -> None:
        self._story, self._alignment = story, alignment

    @cached_property
    def timeline(self) -> Timeline:
        from listenapp.story.alignment import Timeline  # noqa: PLC0415 - as above

        return Timeline(self._alignment.words, self._alignment.sentences) if self._alignment else Timeline((), ())

    def at(self, story_time: float, since: float) -> tuple[int | None, int | None]:
        """Word and sentence. After a jump to `since`, into a pause, it is the sentence that comes."""
        word = self.timeline.word_at(story_time)
        if word is not None and self._alignment is not None:
            end = self._alignment.words[word].end
            if end is not None and end <= since:
                return None, self._sentence_to_come(story_time)
        return word, self._sentence_of(word)

    def _sentence_to_come(self, story_time: float) -> int | None:
        start = self.timeline.next_word_start(story_time)
        if start is None or start - story_time > _SOON:
            return None
        return self._sentence_of(self.timeline.word_at(start))

    def _sentence_of(self, word: int | None) -> int | None:
        return None if word is None or self._story is None else self._story.sentence_of_word[word]
