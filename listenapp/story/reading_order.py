"""Find text that the narration reads in another place than the one where it is printed. Such text has no times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.story.alignment import Alignment
from listenapp.story.model import Sentence, Story

_FEWEST = 6  # words of a sentence; shorter ones are said again by chance
_HEARD = 0.5  # share of the sentence's groups of three words
_GROUP = 3

Groups = set[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OutOfOrder:
    """Indices of unread sentences, and of the extra speech in which they were heard."""

    sentences: frozenset[int] = frozenset()
    extra: frozenset[int] = frozenset()


def out_of_order(story: Story, alignment: Alignment) -> OutOfOrder:
    """Compare the unread sentences with the extra speech."""
    unread = [i for i, timing in enumerate(alignment.sentences) if timing.start is None]
    heard = [_groups(extra.heard.split()) for extra in alignment.extra]
    if not unread or not any(heard):
        return OutOfOrder()
    found: dict[int, set[int]] = {}
    for i in unread:
        groups = _groups(_spoken(story, story.sentences[i]))
        same = [len(groups & one) for one in heard]
        if len(groups) > _FEWEST - _GROUP and sum(same) >= _HEARD * len(groups):
            found[i] = {k for k, count in enumerate(same) if count}
    return OutOfOrder(frozenset(found), frozenset().union(*found.values()))


def _spoken(story: Story, sentence: Sentence) -> list[str]:
    from listenapp.story.normalization.readings import readings  # noqa: PLC0415 - seldom needed, and loads slowly

    words = [story.words[i].text for i in range(sentence.first_word, sentence.last_word + 1)]
    around = ["", *words, ""]
    triples = zip(around, words, around[2:], strict=False)
    return [token for before, word, after in triples for token in readings(word, story.language, before, after)[0]]


def _groups(tokens: Sequence[str]) -> Groups:
    return set(zip(*(tokens[k:] for k in range(_GROUP)), strict=False))
