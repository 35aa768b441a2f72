"""Find sentences that are read in another place than the one where they are printed.

A match rises in text and sound. What it leaves over on both sides, unread sentences and speech that is not in the text,
is matched again: a jump back or ahead is taken if what is read there is worth it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from listenapp.align.matching.token_match import TokenPair
from listenapp.align.word_times import RoughWord
from listenapp.story.model import Sentence

_READ = 0.5  # share of the tokens of a sentence that must be matched
_WORTH_A_JUMP = 4  # matched tokens; fewer are alike by chance
_SHORTEST = 3  # tokens of sentences that are all that was said between two others
# Of a sentence whose other half was not recognised: least matched tokens, and their share of what was said there.
_HALF, _OF_SPEECH = 6, 0.7
_INTERRUPTION, _PAUSE = 6, 1.5  # tokens and seconds of a pause; nobody says so much else inside a sentence


@dataclass(frozen=True, slots=True)
class MovedBlock:
    """Sentences `first` to `end` - 1, and their matches in the order of the text."""

    first: int
    end: int
    pairs: tuple[TokenPair, ...]


Pause = Callable[[int], float]
"""Function that returns the seconds of pause before a recognised token."""

Match = Callable[[Sequence[int], Sequence[int]], list[TokenPair]]
"""Function that matches some tokens of the text with some recognised ones. The pairs hold their indices."""


def moved_blocks(
    sentence_of: Sequence[int], unread: set[int], claimed: Sequence[bool], match: Match
) -> list[MovedBlock]:
    """Match the tokens of the `unread` sentences with the recognised tokens that no word has `claimed`.

    `sentence_of` holds the sentence of each text token.
    """
    text = [i for i, sentence in enumerate(sentence_of) if sentence in unread]
    heard = [j for j, is_claimed in enumerate(claimed) if not is_claimed]
    found = match(text, heard) if len(text) >= _SHORTEST <= len(heard) else []
    lengths = {sentence: sum(1 for i in text if sentence_of[i] == sentence) for sentence in unread}
    blocks = (_block(group, sentence_of, lengths, claimed) for group in _groups(found, sentence_of, unread, claimed))
    return [block for block in blocks if block]


def without_interrupted(pairs: Sequence[TokenPair], sentence_of: Sequence[int], pause: Pause) -> list[TokenPair]:
    """Drop the smaller part of each sentence that other speech and a long pause divide.

    It may be the end of a near copy: "continue to [For some people we say they don't let grass] grow under your feet".
    """
    dropped: set[TokenPair] = set()
    for k, (one, other) in enumerate(pairwise(pairs), 1):
        sentence = sentence_of[one.text]
        if sentence != sentence_of[other.text] or other.heard - one.heard <= _INTERRUPTION:
            continue
        if max(pause(one.heard + 1), pause(other.heard)) >= _PAUSE:
            before, after = (
                [pair for pair in part if sentence_of[pair.text] == sentence] for part in (pairs[:k], pairs[k:])
            )
            dropped.update(before if len(before) < len(after) else after)
    return [pair for pair in pairs if pair not in dropped]


def as_read(spans: Sequence[Sentence], words: Sequence[RoughWord]) -> list[int]:
    """Return the words sentence by sentence, in the order in which the sentences are read.

    Sentences that are not read stay behind the one before them.
    """
    last, starts = 0.0, []
    for s in spans:
        last = next((word.start for word in words[s.first_word : s.last_word + 1] if word.spoken), last)
        starts.append(last)
    order = sorted(range(len(spans)), key=lambda k: starts[k])
    return [i for k in order for i in range(spans[k].first_word, spans[k].last_word + 1)]


def _groups(
    pairs: Sequence[TokenPair], sentence_of: Sequence[int], unread: set[int], claimed: Sequence[bool]
) -> Iterator[list[TokenPair]]:
    """Yield the pairs that belong together: no other text and no other speech lies between them."""
    group: list[TokenPair] = []
    for pair in pairs:
        if group:
            between = range(sentence_of[group[-1].text], sentence_of[pair.text] + 1)
            if not unread.issuperset(between) or any(claimed[group[-1].heard : pair.heard]):
                yield group
                group = []
        group.append(pair)
    if group:
        yield group


def _block(
    pairs: Sequence[TokenPair], sentence_of: Sequence[int], lengths: dict[int, int], claimed: Sequence[bool]
) -> MovedBlock | None:
    """Return the sentences that are read, from the first to the last one. None if they are not worth a jump."""
    matched = [sentence_of[pair.text] for pair in pairs]
    is_speech = len(pairs) >= _OF_SPEECH * _said_around(pairs, claimed)
    read = sorted(
        s for s in set(matched) if matched.count(s) >= _READ * lengths[s] or (is_speech and matched.count(s) >= _HALF)
    )
    if not read:
        return None
    kept = tuple(pair for pair in pairs if read[0] <= sentence_of[pair.text] <= read[-1])
    worth = len(kept) >= _WORTH_A_JUMP or (
        len(kept) >= _SHORTEST and len(kept) == sum(lengths[s] for s in read) and _is_all_that_was_said(kept, claimed)
    )
    return MovedBlock(read[0], read[-1] + 1, kept) if worth else None


def _said_around(pairs: Sequence[TokenPair], claimed: Sequence[bool]) -> int:
    """Return the number of tokens in a row that no word claims, from before the first pair to behind the last one."""
    first, end = pairs[0].heard, pairs[-1].heard + 1
    while first and not claimed[first - 1]:
        first -= 1
    while end < len(claimed) and not claimed[end]:
        end += 1
    return end - first


def _is_all_that_was_said(pairs: Sequence[TokenPair], claimed: Sequence[bool]) -> bool:
    """Return whether the matched tokens follow each other, and other words claim those before and after them."""
    first, last = pairs[0].heard, pairs[-1].heard
    beside = [claimed[j] for j in (first - 1, last + 1) if 0 <= j < len(claimed)]
    return last - first + 1 == len(pairs) and all(beside)
