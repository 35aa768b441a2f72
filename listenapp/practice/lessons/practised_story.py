"""Name the words of a timed story as the practice log does: by the key of their sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from listenapp.practice.lessons.lesson import Task
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story


@dataclass(frozen=True)
class PractisedStory:
    """Story with its times. `id` names it in the log: the id of the library.

    `accepted` holds the answers that a teacher accepts, by first and last word. `starred` are the sentences that the
    reader saved.
    """

    id: str
    story: Story
    alignment: Alignment
    keys: tuple[str, ...]  # of the sentences
    accepted: Mapping[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)
    starred: frozenset[int] = frozenset()

    @classmethod
    def of(cls, id_: str, story: Story, alignment: Alignment) -> PractisedStory:
        return cls(id_, story, alignment, sentence_keys(story))

    def words_of(self, sentence: int) -> list[str]:
        found = self.story.sentences[sentence]
        return [word.text for word in self.story.words[found.first_word : found.last_word + 1]]

    def text_of(self, first: int, last: int) -> str:
        """Return the published text of the words `first` to `last`."""
        return self.story.text[self.story.words[first].char_start : self.story.words[last].char_end]

    def place_of(self, task: Task) -> tuple[str, int, int]:
        """Return how the log names the words of a task: key of the sentence, first word in it, number of words."""
        return self.keys[task.sentence], task.first - self.story.sentences[task.sentence].first_word, task.n_words
