"""Name sentences by their words, so that a learner keeps the history when other sentences or the times change."""

from __future__ import annotations

import hashlib
from collections import Counter

from listenapp.story import word_splitting
from listenapp.story.model import Story
from listenapp.story.normalization.readings import normalize_token

_DIGITS = 16  # of the hash


def sentence_keys(story: Story) -> tuple[str, ...]:
    """Return the key of each sentence: a hash of its words, and its number among the sentences with the same words.

    In scripts without spaces the words are single characters, so a sentence keeps its key if it is divided otherwise.
    """
    seen: Counter[str] = Counter()
    keys = []
    forms = {text: _form(text) for text in {word.text for word in story.words}}
    for sentence in story.sentences:
        words = (forms[word.text] for word in story.words[sentence.first_word : sentence.last_word + 1])
        name = hashlib.sha256(" ".join(words).encode("utf-8", "replace")).hexdigest()[:_DIGITS]
        seen[name] += 1
        keys.append(f"{name}-{seen[name]}")
    return tuple(keys)


def _form(word: str) -> str:
    if not word_splitting.is_unspaced(word):
        return normalize_token(word)
    return " ".join(normalize_token(part.text) for part in word_splitting.words(word))
