"""Find the words of a story that the learner missed in practice, for flashcards."""

from __future__ import annotations

from collections.abc import Iterable

from listenapp.practice.function_words import is_small
from listenapp.practice.listening_difficulty import lemma_of
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.sentence_keys import sentence_keys
from listenapp.story.model import Story
from listenapp.story.normalization.readings import normalize_token

_MARKED = frozenset({EventKind.ANSWER, EventKind.REVIEW, EventKind.SHOWN})


def missed_words(events: Iterable[Event], story_id: str, story: Story) -> dict[int, float]:
    """Return the missed words of a story with the unix time of their last miss. `events` are in order of time.

    A word whose answer was accepted afterwards is not missed. Function words, and sentences that the text no longer
    has, are left out.
    """
    found: dict[tuple[str, str], float] = {}  # by sentence key and lemma
    for event in events:
        if event.story == story_id:
            for word in event.words:
                if event.kind is EventKind.ACCEPTED:
                    found.pop((event.sentence_key, word.lemma), None)
                elif event.kind is EventKind.SHOWN or (event.kind in _MARKED and word.credit < 1.0):
                    found[event.sentence_key, word.lemma] = event.at
    sentences = {key: index for index, key in enumerate(sentence_keys(story))}
    placed = ((_place(story, sentences[key], lemma), at) for (key, lemma), at in found.items() if key in sentences)
    return {word: at for word, at in sorted(placed) if word >= 0}


def _place(story: Story, sentence: int, lemma: str) -> int:
    """Return the first word of a sentence with this dictionary form, or -1."""
    span = story.sentences[sentence]
    for word in range(span.first_word, span.last_word + 1):
        token = normalize_token(story.words[word].text)
        if not is_small(token, story.language) and (token == lemma or lemma in lemma_of(token, story.language)):
            return word
    return -1
