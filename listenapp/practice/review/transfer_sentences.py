"""Choose a transfer sentence: it was never practised, and has the same word or the same kind of reduction.

It is the honest test of transfer: the learner may know the sentence of a card by heart.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from listenapp.library.opened_story import OpenedStory
from listenapp.practice.gaps import reason
from listenapp.practice.listening_difficulty import lemma_of, score_words
from listenapp.practice.review.blanked_words import ReviewGap
from listenapp.practice.review.find_sentences import SentenceRef, with_lemmas
from listenapp.story.normalization.readings import normalize_token

_REDUCED = frozenset({"red", "link", "ending"})  # features that are a kind of reduction
_LONGEST = 25  # words; a longer sentence tests memory


@dataclass(frozen=True, slots=True)
class TransferSentence:
    """Sentence to hear in place of a card's own, and the gap in it."""

    sentence: SentenceRef
    gap: ReviewGap


def choose(
    source: OpenedStory,
    gaps: Sequence[ReviewGap],
    stories: Iterable[OpenedStory],
    practised: Collection[str],
    seed: str,
) -> TransferSentence | None:
    """Return a transfer sentence for these gaps, or None. The same log and library give the same sentence.

    A sentence with the same word is preferred to one with the same kind of reduction.
    """
    words = [i for gap in gaps for i in range(gap.first, gap.last + 1)]
    lemmas = {lemma for i in words for lemma in _lemmas(source, i)}
    kinds = _kinds(source, words)
    same_word: list[TransferSentence] = []
    same_kind: list[TransferSentence] = []
    for opened in stories:
        if opened.story.language == source.story.language and opened.alignment is not None:
            same_word += (each for each in _with_word(opened, lemmas) if each.sentence.sentence_key not in practised)
            if not same_word and kinds:
                same_kind += (each for each in _with_kind(opened, kinds) if each.sentence.sentence_key not in practised)
    return _pick(same_word or same_kind, seed)


def _pick(sentences: Sequence[TransferSentence], seed: str) -> TransferSentence | None:
    return min(sentences, key=lambda found: _digest(f"{seed} {found.sentence.story} {found.sentence.sentence_key}"),
               default=None)  # fmt: skip


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _lemmas(opened: OpenedStory, word: int) -> frozenset[str]:
    return lemma_of(normalize_token(opened.story.words[word].text), opened.story.language)


def _kinds(opened: OpenedStory, words: Collection[int]) -> frozenset[str]:
    if opened.alignment is None:
        return frozenset()
    scored = score_words(opened.story, opened.alignment)
    return frozenset(reason(scored[i]) for i in words) & _REDUCED


def _with_word(opened: OpenedStory, lemmas: Collection[str]) -> Iterator[TransferSentence]:
    if not lemmas or opened.alignment is None:
        return
    usable = {word.word for word in score_words(opened.story, opened.alignment) if word.usable}
    for sentence in with_lemmas(opened, lemmas):
        words = [i for i in sentence.words if i in usable]
        if len(words) == 1 and _is_short(sentence):
            yield TransferSentence(sentence, ReviewGap(words[0], words[0]))


def _with_kind(opened: OpenedStory, kinds: Collection[str]) -> Iterator[TransferSentence]:
    """Yield the most reduced small word of each sentence of the story, if it is reduced in one of these ways."""
    if opened.alignment is None:
        return
    best: dict[int, tuple[float, int]] = {}
    for word in score_words(opened.story, opened.alignment):
        if word.usable and word.small and reason(word) in kinds and word.score > 0:
            sentence = opened.story.sentence_of_word[word.word]
            best[sentence] = max(best.get(sentence, (0.0, 0)), (word.score, word.word))
    own = {word: score for score, word in best.values()}
    texts = {lemma for word in own for lemma in _lemmas(opened, word)}
    for found in with_lemmas(opened, texts):
        words = [i for i in found.words if i in own]
        if words and _is_short(found):
            yield TransferSentence(found, ReviewGap(words[0], words[0]))


def _is_short(sentence: SentenceRef) -> bool:
    return sentence.last_word - sentence.first_word < _LONGEST
