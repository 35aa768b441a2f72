"""Keep a translation of a story that the user has added, paragraph by paragraph. It is never machine-made.

The translation's paragraphs are matched with the story's by their number, or else by their lengths: the method of Gale
and Church (1993, “A Program for Aligning Sentences in Bilingual Corpora”) for paragraphs. Each is stored with the
paragraph that it translates, so that it is found again after the text was edited.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from listenapp.story.file_format import FORMAT
from listenapp.story.model import ARTICLE, BlockKind, Story
from listenapp.story.sequence_diff import equal_items
from listenapp.story.serialize import Json
from listenapp.story.validation import check_texts

Pairs = tuple[tuple[str, str], ...]
"""Paragraphs of the story, each with its translation."""

MOST_CHARACTERS = 2_000_000
_SHOWN = frozenset(BlockKind) - {BlockKind.LEFTOVER, BlockKind.SEPARATOR}
_CANDIDATES = (
    frozenset(BlockKind),
    frozenset(BlockKind) - {BlockKind.LEFTOVER},
    _SHOWN,
    _SHOWN - {BlockKind.GLOSSARY_HEADING, BlockKind.GLOSSARY},
    ARTICLE | {BlockKind.CAPTION},
    ARTICLE,
    frozenset({BlockKind.HEADLINE, BlockKind.BODY, BlockKind.HEADING}),
    frozenset({BlockKind.BODY, BlockKind.HEADING}),
    frozenset({BlockKind.BODY}),
)
"""Kinds of paragraphs that a translation may have, tried in this order."""
_MOST_CELLS = 1_000_000  # of the table for the match by lengths
_SKIPPED = 1.2  # cost of a paragraph without a partner
_STEPS = ((1, 1), (1, 2), (2, 1), (1, 0), (0, 1))
_MERGED = 0.3  # cost of two paragraphs with one partner


def aligned(story: Story, text: str) -> Pairs:
    """Match the paragraphs of a translation with those of the story."""
    translated = paragraphs(text[:MOST_CHARACTERS])
    for kinds in _CANDIDATES:
        own = _texts(story, kinds)
        if len(own) == len(translated):
            return tuple(zip(own, translated, strict=True))
    article = _texts(story, ARTICLE | {BlockKind.CAPTION})
    own = _texts(story, _SHOWN) if len(translated) > len(article) + 1 else article
    if len(own) * len(translated) > _MOST_CELLS:
        return tuple(zip(own, translated, strict=False))
    return _by_length(own, translated)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text: separated by empty lines, or by line ends if there is no empty line."""
    separator = r"\n\s*\n" if re.search(r"\n\s*\n", text.strip()) else r"\n"
    return [line for part in re.split(separator, text.strip()) if (line := " ".join(part.split()))]


def _texts(story: Story, kinds: frozenset[BlockKind]) -> list[str]:
    return [_block_text(story, index) for index, block in enumerate(story.blocks) if block.kind in kinds]


def _block_text(story: Story, index: int) -> str:
    block = story.blocks[index]
    return " ".join(story.text[block.char_start : block.char_end].split())


def _by_length(own: Sequence[str], translated: Sequence[str]) -> Pairs:
    """Return the cheapest match of two lists of paragraphs, in which similar lengths cost little."""
    ratio = max(1, sum(map(len, translated))) / max(1, sum(map(len, own)))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(own) + 1):
        for j in range(len(translated) + 1):
            if (i, j) not in best:
                continue
            for a, b in _STEPS:
                if i + a <= len(own) and j + b <= len(translated):
                    cost = best[i, j][0] + _cost(own[i : i + a], translated[j : j + b], ratio)
                    if (i + a, j + b) not in best or cost < best[i + a, j + b][0]:
                        best[i + a, j + b] = cost, (a, b)
    return _path(best, own, translated)


def _cost(own: Sequence[str], translated: Sequence[str], ratio: float) -> float:
    if not own or not translated:
        return _SKIPPED
    wanted, length = ratio * sum(map(len, own)), sum(map(len, translated))
    merged = _MERGED if len(own) + len(translated) > 2 else 0.0
    return abs(wanted - length) / (wanted + length + 20) * 2 + merged


def _path(
    best: Mapping[tuple[int, int], tuple[float, tuple[int, int]]], own: Sequence[str], translated: Sequence[str]
) -> Pairs:
    i, j = len(own), len(translated)
    found: list[tuple[str, str]] = []
    while i or j:
        a, b = best[i, j][1]
        if a and b:
            found.append((own[i - a], "\n".join(translated[j - b : j])))
        i, j = i - a, j - b
    return tuple(reversed(found))


def placed(pairs: Pairs, story: Story) -> dict[int, str]:
    """Return the translation of each block of the current text, by the block's index.

    An edited paragraph keeps its translation if its neighbours have stayed.
    """
    then = [own for own, _text in pairs]
    now = [_block_text(story, index) for index in range(len(story.blocks))]
    found: dict[int, str] = {}
    for before, after in pairwise([(-1, -1), *equal_items(then, now), (len(then), len(now))]):
        if before[0] >= 0:
            found[before[1]] = pairs[before[0]][1]
        edited, now_there = range(before[0] + 1, after[0]), range(before[1] + 1, after[1])
        if len(edited) == len(now_there):
            found.update((b, pairs[a][1]) for a, b in zip(edited, now_there, strict=True))
    return found


def as_text(pairs: Pairs) -> str:
    """Return the translation as one text, with empty lines between its paragraphs."""
    return "\n\n".join(text for _own, text in pairs)


# -- JSON ---------------------------------------------------------------------------------------------------------


def to_json(pairs: Pairs) -> Json:
    """Return the content of `second_text.json`: {"format": 1, "paragraphs": [{"of": "…", "text": "…"}]}."""
    return {"format": FORMAT, "paragraphs": [{"of": own, "text": text} for own, text in pairs]}


def from_json(document: Mapping[str, Any]) -> Pairs:
    """Read a translation. Raises ValueError, KeyError, TypeError for a damaged one."""
    stored = document["paragraphs"]
    pairs = tuple((one["of"], one["text"]) for one in stored)
    check_texts(text for pair in pairs for text in pair)
    return pairs
