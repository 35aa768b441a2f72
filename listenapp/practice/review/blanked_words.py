"""Choose the gaps of a review: the words of the sentence that were missed before, or else the hardest ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.library.opened_story import OpenedStory
from listenapp.practice.gaps import GAPS_A_SENTENCE, LONGEST_GAP
from listenapp.practice.listening_difficulty import score_words
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.review.find_sentences import SentenceRef

_LATEST = 3  # answers that count: what was missed long ago is known by now


@dataclass(frozen=True, slots=True)
class ReviewGap:
    """Words `first` to `last` of the story, both included."""

    first: int
    last: int


def gaps_of(opened: OpenedStory, sentence: SentenceRef, events: Sequence[Event]) -> tuple[ReviewGap, ...]:
    """Return at most `GAPS_A_SENTENCE` gaps of a sentence. `events` are the events of its key, in order."""
    size = sentence.last_word - sentence.first_word + 1
    missed = missed_words(events, size)
    chosen = [sentence.first_word + i for i in missed] or _hardest(opened, sentence)
    return tuple(sorted(_joined(chosen)[:GAPS_A_SENTENCE], key=lambda gap: gap.first))


def missed_words(events: Sequence[Event], size: int) -> list[int]:
    """Return the words of a sentence of `size` words that were missed in the latest answers, the worst ones first."""
    answers = [e for e in events if e.kind in (EventKind.ANSWER, EventKind.SHOWN) and e.words and _fits(e, size)]
    weights: dict[int, float] = {}
    for event in answers[-_LATEST:]:
        for i, word in enumerate(event.words):
            place = event.first_word + i
            lost = 1.0 if event.kind is EventKind.SHOWN else 1.0 - word.credit
            weights[place] = weights.get(place, 0.0) + lost
    return sorted((i for i, weight in weights.items() if weight > 0), key=lambda i: (-weights[i], i))


def _fits(event: Event, size: int) -> bool:
    """Return whether an event tells which words it means, and all of them are in the sentence."""
    return len(event.words) == event.n_words and event.first_word >= 0 and event.first_word + event.n_words <= size


def _hardest(opened: OpenedStory, sentence: SentenceRef) -> list[int]:
    if opened.alignment is None:
        return []
    own = range(sentence.first_word, sentence.last_word + 1)
    words = [word for word in score_words(opened.story, opened.alignment) if word.word in own and word.usable]
    return [word.word for word in sorted(words, key=lambda word: (-word.score, word.word))[:GAPS_A_SENTENCE]]


def _joined(words: Sequence[int]) -> tuple[ReviewGap, ...]:
    """Join neighbouring words to gaps of at most `LONGEST_GAP` words, the gap of the first word first."""
    left, gaps = list(dict.fromkeys(words)), []
    while left:
        first = last = left.pop(0)
        while last - first + 1 < LONGEST_GAP and (beside := [i for i in (first - 1, last + 1) if i in left]):
            left.remove(beside[0])
            first, last = min(first, beside[0]), max(last, beside[0])
        gaps.append(ReviewGap(first, last))
    return tuple(gaps)
