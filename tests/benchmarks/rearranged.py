"""Print parts of a story twice, in another order than they are read, or among text that nobody reads."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from recordings import UNREAD_PARTS, plain

from listenapp.story import story_builder, word_splitting
from listenapp.story.model import Story

_FEWEST = 4  # words of a sentence that is moved
_LONG_PARAGRAPH = 15  # words

Span = tuple[int, int]


@dataclass(frozen=True)
class Change:
    """A part of a text. `copies` are the places of its words in the new text, by the word of the old text."""

    kind: str
    words: Span
    copies: tuple[Span, ...]


@dataclass(frozen=True)
class Rearranged:
    """A new text. `origin` holds the word of the old text for each word of the new one."""

    story: Story
    origin: tuple[int, ...]
    changes: tuple[Change, ...]


def with_unread_parts(text: Rearranged, generator: random.Random) -> tuple[Story, list[int | None]]:
    """Insert text that nobody reads and remove a longer paragraph.

    Return the new story, and for each word the word of the old text, or None if it was inserted.
    """
    story, at = text.story, 0
    parts: list[tuple[str, Sequence[int | None]]] = []
    for first, end in story_builder.paragraphs(story.text):
        count = sum(first <= word.char_start < end for word in story.words)
        parts.append((story.text[first:end], text.origin[at : at + count]))
        at += count
    long = [part for part in parts[1:] if len(part[1]) > _LONG_PARAGRAPH]
    if long:
        parts.remove(generator.choice(long))
    for part in UNREAD_PARTS:
        inserted: list[int | None] = [None] * len(plain(part, story.language).words)
        parts.insert(generator.randint(1, len(parts)), (part, inserted))
    new = plain("\n\n".join(part for part, _ in parts), story.language)
    origin = [i for _, words in parts for i in words]
    assert len(origin) == len(new.words)
    return new, origin


def rearranged(
    story: Story, generator: random.Random, count: int, kinds: Sequence[str], fewest: int = _FEWEST
) -> Rearranged:
    """Change a text at up to `count` places: "again", "caption" or "swapped". `fewest`: words of a sentence."""
    blocks = _blocks(story)
    order = list(range(len(blocks)))
    changed: list[tuple[str, int]] = []
    touched: set[int] = set()
    inner = range(1, max(1, len(blocks) - 2))
    for k in generator.sample(inner, len(inner)):
        if len(changed) == count or touched & {k - 2, k - 1, k, k + 1, k + 2} or not _long(blocks, k, fewest):
            continue
        touched |= {k, k + 1}
        changed.append((generator.choice(kinds), k))
    for kind, k in changed:
        at = order.index(k)
        if kind == "swapped":
            order[at], order[at + 1] = order[at + 1], order[at]
        else:
            order.insert(at + 1 if kind == "again" else _elsewhere(generator, order, touched), k)
    return _built(story, blocks, order, changed)


def _elsewhere(generator: random.Random, order: Sequence[int], touched: set[int]) -> int:
    places = [n for n in range(1, len(order)) if not touched & {order[n - 1], order[n]}]
    return generator.choice(places) if places else len(order)


def _long(blocks: Sequence[Span], k: int, fewest: int) -> bool:
    return all(b - a >= fewest for a, b in blocks[k : k + 2])


def _blocks(story: Story) -> list[Span]:
    """Return the words of each sentence, as (first, end)."""
    return [(s.first_word, s.last_word + 1) for s in story.sentences]


def _built(
    story: Story, blocks: Sequence[Span], order: Sequence[int], changed: Sequence[tuple[str, int]]
) -> Rearranged:
    texts = [story.sentence_text(k) + _mark(story, k) for k in order]
    new = plain("\n\n".join(texts), story.language)
    origin = tuple(i for k in order for i in range(*blocks[k]))
    assert len(origin) == len(new.words), [
        (a.text, story.words[i].text) for a, i in zip(new.words, origin, strict=False)
    ]
    begins, at = {}, 0
    for k in order:
        begins.setdefault(k, []).append(at)
        at += blocks[k][1] - blocks[k][0]
    return Rearranged(new, origin, tuple(_change(kind, k, blocks, begins) for kind, k in changed))


def _change(kind: str, k: int, blocks: Sequence[Span], begins: dict[int, list[int]]) -> Change:
    length = blocks[k][1] - blocks[k][0]
    return Change(kind, blocks[k], tuple((at, at + length) for at in begins[k]))


def _mark(story: Story, sentence: int) -> str:
    end = story.words[story.sentences[sentence].last_word].char_end
    after = story.text[end : end + 3].split()
    return after[0] if after and not word_splitting.has_words(after[0]) else ""
