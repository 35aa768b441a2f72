"""Locate a place in a story by its text, so that it is found again after the text around it has been edited.

A sentence is found by its words. If several sentences have the same words, their order and the words around them
decide. If new punctuation splits a sentence or joins it with its neighbour, it is found as the same words. If the
sentence itself was edited, it is found by its neighbours. An ambiguous place is not found: no place is better than a
wrong one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from listenapp.story.model import Story
from listenapp.story.normalization.readings import normalize_token

_REACH = 6  # words of context on either side
# The same if several sentences have the same words. If one of them is removed, another one may look like it.
_REACH_OF_ALIKE = 24
_LONGEST_REACH = 48  # words to which the context grows until no other place has the same
_TELLING = 4  # words in a row that are not equal by chance
_TOUCHING = 2  # words on either side that index the place of an edited sentence
_STILL_ITSELF = 0.5  # least similarity of an edited sentence (`SequenceMatcher.ratio`)

Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A sentence, or one word of it. All words are as published."""

    sentence: tuple[str, ...]
    word: int | None = None  # offset in `sentence`; None for the whole sentence
    before: tuple[str, ...] = ()  # words around the sentence; fewer at an end of the text
    after: tuple[str, ...] = ()
    occurrence: int = 0  # index among the sentences with the same words
    alike: int = 1  # number of those sentences

    @property
    def reach(self) -> int:
        return max(_REACH, len(self.before), len(self.after))


class AnchorIndex:
    """Places of one story. Creates anchors, and finds anchors from this or another edition of the story."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._keys = _keys([word.text for word in story.words])
        self._spans = [range(s.first_word, s.last_word + 1) for s in story.sentences]
        self._alike: dict[Keys, list[int]] = {}
        for index, span in enumerate(self._spans):
            self._alike.setdefault(self._keys[span.start : span.stop], []).append(index)

    def of_sentence(self, sentence: int) -> TextAnchor:
        return self._anchor(sentence, None)

    def of_word(self, word: int) -> TextAnchor:
        """Return the anchor of a word. `word` is an index into Story.words."""
        sentence = self._story.sentence_of_word[word]
        return self._anchor(sentence, word - self._spans[sentence].start)

    def find(self, anchor: TextAnchor) -> range | None:
        """Return the words of the sentence, or the single word, as indices into Story.words.

        Return None if the text no longer holds the place, or if several places match.
        """
        wanted = _keys(anchor.sentence)
        found = self._unmoved(anchor, wanted) or self._among_alike(anchor, wanted) or self._edited(anchor, wanted)
        if found is None or anchor.word is None:
            return found
        offset = _same_word(wanted, self._keys[found.start : found.stop], anchor.word)
        return None if offset is None else found[offset : offset + 1]

    def _anchor(self, sentence: int, offset: int | None) -> TextAnchor:
        span = self._spans[sentence]
        alike = self._alike[self._keys[span.start : span.stop]]
        reach = self._telling_reach(sentence, alike)
        texts = [word.text for word in self._story.words[max(0, span.start - reach) : span.stop + reach]]
        split = min(span.start, reach)
        length = len(span)
        return TextAnchor(
            sentence=tuple(texts[split : split + length]),
            word=offset,
            before=tuple(texts[:split]),
            after=tuple(texts[split + length :]),
            occurrence=alike.index(sentence),
            alike=len(alike),
        )

    def _telling_reach(self, sentence: int, alike: Sequence[int]) -> int:
        """Return the length of context at which no other place looks like this one.

        Otherwise, after its own sentence has been removed, another place would look like its edited form.
        """
        span = self._spans[sentence]
        touched = self._touched[self._around(span, _TOUCHING)]
        rivals = [self._spans[rival] for rival in {*alike, *touched} - {sentence}]
        reach = _REACH if len(alike) == 1 else _REACH_OF_ALIKE
        while reach < _LONGEST_REACH and any(
            self._around(rival, reach) == self._around(span, reach) for rival in rivals
        ):
            reach *= 2
        return reach

    def _around(self, span: range, reach: int) -> tuple[Keys, Keys]:
        """Return `reach` words on either side. Beyond the ends of the text they are empty."""
        before = self._keys[max(0, span.start - reach) : span.start]
        return _padded(before, self._keys[span.stop : span.stop + reach], reach)

    def _unmoved(self, anchor: TextAnchor, wanted: Keys) -> range | None:
        """Return the same words between the same words, whatever the sentence boundaries are now."""
        if anchor.reach >= _LONGEST_REACH:  # such a long context may still not be unique
            return None
        around = _around(anchor)
        begins = (i for i in self._of_key.get(wanted[0], []) if self._keys[i : i + len(wanted)] == wanted)
        spans = [range(i, i + len(wanted)) for i in begins]
        found = [span for span in spans if self._around(span, anchor.reach) == around]
        return found[0] if len(found) == 1 else None

    def _among_alike(self, anchor: TextAnchor, wanted: Keys) -> range | None:
        """Return the sentence by its index among those with the same words, if their number has not changed."""
        alike = self._alike.get(wanted, [])
        if len(alike) != anchor.alike:
            return None
        same = self._spans[alike[anchor.occurrence]]
        alone = anchor.alike == 1 and len(wanted) >= _TELLING
        return same if alone or self._agreement(same, anchor) >= anchor.reach else None

    def _agreement(self, span: range, anchor: TextAnchor) -> int:
        """Count the words around the span, of 2 x `reach`, that have not changed."""
        now = self._around(span, anchor.reach)
        return sum(
            block.size
            for then, here in zip(_around(anchor), now, strict=True)
            for block in SequenceMatcher(None, then, here, autojunk=False).get_matching_blocks()
        )

    def _edited(self, anchor: TextAnchor, wanted: Keys) -> range | None:
        """Return an edited sentence by the words around it, if these have not changed."""
        if len(self._alike.get(wanted, [])) >= anchor.alike or anchor.reach >= _LONGEST_REACH:
            return None
        around = _around(anchor)
        between = [span for span in self._between(around) if self._around(span, anchor.reach) == around]
        if len(between) != 1 or self._similarity(between[0], wanted) < _STILL_ITSELF:
            return None
        here = self._keys[between[0].start : between[0].stop]
        return None if _is_neighbour(here, around) else between[0]

    def _between(self, around: tuple[Keys, Keys]) -> list[range]:
        before, after = around
        return [self._spans[i] for i in self._touched.get((before[-_TOUCHING:], after[:_TOUCHING]), [])]

    @cached_property
    def _of_key(self) -> dict[str, list[int]]:
        """Return the positions of each word in the text."""
        found: dict[str, list[int]] = {}
        for index, key in enumerate(self._keys):
            found.setdefault(key, []).append(index)
        return found

    @cached_property
    def _touched(self) -> dict[tuple[Keys, Keys], list[int]]:
        """Return the sentences by the words next to them."""
        found: dict[tuple[Keys, Keys], list[int]] = {}
        for index, span in enumerate(self._spans):
            found.setdefault(self._around(span, _TOUCHING), []).append(index)
        return found

    def _similarity(self, span: range, wanted: Keys) -> float:
        """Return the similarity of a sentence to the wanted one.

        It is 0 for the same words: such a sentence has already been rejected.
        """
        here = self._keys[span.start : span.stop]
        return 0.0 if here == wanted else SequenceMatcher(None, wanted, here, autojunk=False).ratio()


def _same_word(then: Keys, now: Keys, offset: int) -> int | None:
    for block in SequenceMatcher(None, then, now, autojunk=False).get_matching_blocks():
        if block.a <= offset < block.a + block.size:
            return block.b + offset - block.a
    return None


def _is_neighbour(here: Keys, around: tuple[Keys, Keys]) -> bool:
    """Return whether the sentence is a former neighbour of the wanted one. It is then not an edited form of it."""
    before, after = around
    known = min(len(here), len(after))
    return here[:known] == after[:known] or here[-known:] == before[-known:]


def _around(anchor: TextAnchor) -> tuple[Keys, Keys]:
    """Return the words around the anchor in the form of `AnchorIndex._around`."""
    return _padded(_keys(anchor.before), _keys(anchor.after), anchor.reach)


def _padded(before: Keys, after: Keys, reach: int) -> tuple[Keys, Keys]:
    return ("",) * (reach - len(before)) + before, after + ("",) * (reach - len(after))


def _keys(words: Sequence[str]) -> Keys:
    """Return the words in the form used for comparison: without case, type of quotes and Unicode form of accents."""
    return tuple(normalize_token(word) or word.casefold() for word in words)
