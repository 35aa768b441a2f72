"""Convert a story to a form that is pickled fast, to send it to another process.

Pickling 80,000 objects would take longer than recognising the first sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from listenapp.story.model import Sentence, Story, Word


@dataclass(frozen=True, slots=True)
class PackedStory:
    """Story whose words and sentences are plain numbers."""

    story: Story  # without words and sentences
    words: list[tuple[int, int]]
    sentences: list[tuple[int, int, int]]

    def unpack(self) -> Story:
        text = self.story.text
        return replace(
            self.story,
            words=tuple(Word(text[first:end], first, end) for first, end in self.words),
            sentences=tuple(Sentence(*numbers) for numbers in self.sentences),
        )


def pack(story: Story) -> PackedStory:
    words = [(word.char_start, word.char_end) for word in story.words]
    sentences = [(s.first_word, s.last_word, s.block) for s in story.sentences]
    return PackedStory(replace(story, words=(), sentences=()), words, sentences)
