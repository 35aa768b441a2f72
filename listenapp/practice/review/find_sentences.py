"""Find timed sentences in opened stories: by key, or by the dictionary form of a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from listenapp.export.printed_words import printed_together
from listenapp.library.opened_story import OpenedStory
from listenapp.practice.listening_difficulty import is_sure, lemma_of
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.normalization.readings import normalize_token


@dataclass(frozen=True, slots=True)
class SentenceRef:
    """Timed sentence of a story. `words` are the story's indices of the words that were searched, perhaps none."""

    story: str  # id in the library
    title: str
    sentence_key: str
    sentence: int  # index in the story
    first_word: int
    last_word: int
    text: str
    start: float
    end: float
    words: tuple[int, ...] = ()


def with_key(opened: OpenedStory, key: str) -> SentenceRef | None:
    """Return the sentence with this key, or None if the text has changed or the sentence has no time."""
    keys = sentence_keys(opened.story)
    return _sentence(opened, keys.index(key), key, ()) if key in keys else None


def with_lemmas(opened: OpenedStory, lemmas: Collection[str]) -> Iterator[SentenceRef]:
    """Yield the timed sentences that hold a word with one of these dictionary forms, in order."""
    story, keys = opened.story, sentence_keys(opened.story)
    wanted = frozenset(lemmas)
    for i, sentence in enumerate(story.sentences):
        own = range(sentence.first_word, sentence.last_word + 1)
        words = tuple(w for w in own if wanted & lemma_of(normalize_token(story.words[w].text), story.language))
        if words and (found := _sentence(opened, i, keys[i], words)):
            yield found


def _sentence(opened: OpenedStory, index: int, key: str, words: tuple[int, ...]) -> SentenceRef | None:
    timing = opened.alignment.sentences[index] if opened.alignment else None
    if timing is None or timing.start is None or timing.end is None or opened.audio is None:
        return None
    sentence = opened.story.sentences[index]
    text = printed_together(opened.story, sentence.first_word, sentence.last_word)
    place = (index, sentence.first_word, sentence.last_word)
    return SentenceRef(opened.id, opened.story.title, key, *place, text, timing.start, timing.end, words)


def sure_words(opened: OpenedStory, sentence: SentenceRef) -> list[int]:
    """Return the words of a sentence whose times can be trusted."""
    timings = opened.alignment.words if opened.alignment else ()
    return [i for i in range(sentence.first_word, sentence.last_word + 1) if i < len(timings) and is_sure(timings[i])]
