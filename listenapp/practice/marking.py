"""Mark an answer to a gap or to a whole sentence: hearing and spelling apart, and the class of each miss.

Steps: normalise both texts, align them word by word, classify each pair, look for wrong word boundaries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from listenapp.practice import miss_classes
from listenapp.practice.miss_classes import CREDITS, MissClass
from listenapp.practice.right_answers import Target, Tokens, answer_tokens, split, target_of
from listenapp.practice.spelling import common_form, is_word, without_accents
from listenapp.practice.word_alignment import Step, align
from listenapp.story import word_splitting

_EXTRA_WORD = 0.25  # credit that an extra word of a whole sentence costs
_AROUND_GAP = 4  # published words on each side of a gap that a learner may type too
_FREE_EXTRA_IN_GAP = 1  # where the words around the gap are not known. More would let a learner list guesses.
_SPARE = 24  # words of an answer that are aligned beyond twice the target; the others only count as extra
_WIDEST_BOUNDARY = 4  # steps


@dataclass(frozen=True, slots=True)
class WordMark:
    """Mark of one published word. `given` is the part of the answer that stands for it."""

    text: str
    given: str
    miss: MissClass
    credit: float


@dataclass(frozen=True, slots=True)
class Marking:
    """Marks of an answer.

    `hearing`, 0 to 1, is the share of the words that were heard. `spelling`, 0 to 1, is the share of the heard words
    that are also written correctly; 1 if none was heard. `extra` holds words that stand for nothing.
    """

    words: tuple[WordMark, ...]
    extra: tuple[str, ...]
    hearing: float
    spelling: float


@dataclass(frozen=True, slots=True)
class _MarkedStep:
    step: Step
    miss: MissClass


def mark(target: str, answer: str, language: str = "en", *, is_gap: bool = False) -> Marking:
    """Mark the answer to a text. In a gap one extra word costs nothing, because the words around it are not known."""
    return mark_target(target_of(split(target), language), answer, is_gap=is_gap)


def mark_words(
    words: Sequence[str],
    first: int,
    last: int,
    answer: str,
    language: str = "en",
    *,
    is_gap: bool = True,
    accepted: Iterable[str] = (),
) -> Marking:
    """Mark the answer to the published words `first` to `last`, both included, of a sentence.

    In a gap an extra word costs nothing only if it is one of the published words around the gap.
    """
    after = words[last + 1 : last + 6]
    target = target_of(words[first : last + 1], language, words[max(0, first - 1) : first], after, accepted)
    around = (*words[max(0, first - _AROUND_GAP) : first], *words[last + 1 : last + 1 + _AROUND_GAP])
    return mark_target(target, answer, is_gap=is_gap, around=answer_tokens(" ".join(around), language))


def mark_target(target: Target, answer: str, *, is_gap: bool, around: Sequence[str] | None = None) -> Marking:
    """Mark the answer to a target. `around` are the tokens around a gap, None if they are not known."""
    typed = tuple(answer_tokens(answer, target.language, target))
    near = tuple(common_form(token, target.language) for token in typed[: 2 * len(target.tokens) + _SPARE])
    steps = align(target, near, partial(miss_classes.pair_cost, language=target.language))
    marked = _with_boundaries(target, near, [_marked(target, near, step) for step in steps])
    extra = (*(typed[each.step.start] for each in marked if _is_extra(each)), *typed[len(near) :])
    words = tuple(_word_marks(target, marked, typed))
    unwanted = _unwanted(extra, around, target.language) if is_gap else len(extra)
    return Marking(words, extra, _hearing(words, unwanted), _spelling(words))


def _unwanted(extra: Sequence[str], around: Sequence[str] | None, language: str) -> int:
    """Return how many extra words of a gap count. Each published word around it is free once."""
    if around is None:
        return max(0, len(extra) - _FREE_EXTRA_IN_GAP)
    typed, known = (Counter(common_form(token, language) for token in tokens) for tokens in (extra, around))
    return (typed - known).total()


def _hearing(words: Sequence[WordMark], unwanted: int) -> float:
    if not words:
        return 1.0 if not unwanted else 0.0
    credit = sum(word.credit for word in words) - _EXTRA_WORD * unwanted
    return max(0.0, credit / len(words))


def _spelling(words: Sequence[WordMark]) -> float:
    heard = [word for word in words if word.credit == 1.0]
    return sum(word.miss is MissClass.RIGHT for word in heard) / len(heard) if heard else 1.0


def _marked(target: Target, answer: Tokens, step: Step) -> _MarkedStep:
    if step.exact:
        return _MarkedStep(step, MissClass.RIGHT)
    if step.start == step.end:
        return _MarkedStep(step, MissClass.MISSING)
    if step.first == step.last:
        return _MarkedStep(step, MissClass.OTHER)
    forms = (target.tokens[step.first], *target.single_forms.get(step.first, ()))
    classes = (miss_classes.classify(token, answer[step.start], target.language) for token in forms)
    return _MarkedStep(step, max(classes, key=CREDITS.__getitem__))


def _is_extra(marked: _MarkedStep) -> bool:
    return marked.step.first == marked.step.last


def _with_boundaries(target: Target, answer: Tokens, marked: list[_MarkedStep]) -> list[_MarkedStep]:
    """Replace runs of misses that sound right as a whole: "a nice" for "an ice"."""
    result: list[_MarkedStep] = []
    at = 0
    while at < len(marked):
        size, miss = _boundary(target, answer, marked, at)
        result.append(_merged(marked[at : at + size], miss) if size else marked[at])
        at += max(1, size)
    return result


def _boundary(target: Target, answer: Tokens, marked: Sequence[_MarkedStep], at: int) -> tuple[int, MissClass]:
    """Return how many steps from `at` are one boundary error, and its class. 0 if there is none."""
    for size in range(2, _WIDEST_BOUNDARY + 1):
        run = marked[at : at + size]
        if len(run) < size or any(each.miss is MissClass.RIGHT for each in run):
            break
        right, heard = _tokens_of(target, answer, run)
        if not right or not heard:
            continue
        if _is_bare_contraction(target, run, heard) or _is_joined_or_split(right, heard, target.language):
            return size, MissClass.SPELLING
        if target.language == "en" and miss_classes.is_compound(right, heard):
            return size, MissClass.SPELLING
        if all(each.miss is MissClass.ENDING for each in run):
            continue
        if any(CREDITS[each.miss] == 1 for each in run) and "".join(right) != "".join(heard):
            continue
        if miss_classes.is_boundary(right, heard, target.language):
            return size, MissClass.BOUNDARY
    return 0, MissClass.OTHER


def _is_bare_contraction(target: Target, run: Sequence[_MarkedStep], heard: Tokens) -> bool:
    """Return whether an answer is a contraction without its apostrophe: "its" for "it is"."""
    return (run[0].step.first, run[-1].step.last, "".join(heard)) in target.bare_contractions


def _is_joined_or_split(right: Tokens, heard: Tokens, language: str) -> bool:
    """Return whether a missing or added space made something that is no word ("alot"), or stands for an apostrophe."""
    if len(right) == 1 and _apart(right, language) == _apart(heard, language):
        return True
    if 1 not in (len(right), len(heard)) or all(is_word(token, language) for token in heard):
        return False
    one, other = "".join(right), "".join(heard)
    return miss_classes.is_misspelling(one, other) if len(heard) == 1 else one == other


def _apart(tokens: Tokens, language: str) -> list[str]:
    """Return tokens divided at apostrophes, without accents: l, homme for "l'homme"."""
    return [without_accents(part, language) for token in tokens for part in token.split("'")]


def _tokens_of(target: Target, answer: Tokens, run: Sequence[_MarkedStep]) -> tuple[Tokens, Tokens]:
    first, last = run[0].step, run[-1].step
    return target.tokens[first.first : last.last], answer[first.start : last.end]


def _merged(run: Sequence[_MarkedStep], miss: MissClass) -> _MarkedStep:
    first, last = run[0].step, run[-1].step
    return _MarkedStep(Step(first.first, last.last, first.start, last.end), miss)


def _word_marks(target: Target, marked: Sequence[_MarkedStep], typed: Sequence[str]) -> Iterator[WordMark]:
    of_word: list[list[_MarkedStep]] = [[] for _ in target.words]
    for each in marked:
        for i in range(each.step.first, each.step.last):
            of_word[target.owners[i]].append(each)
    for text, steps in zip(target.words, of_word, strict=True):
        worst = min(steps, key=lambda each: CREDITS[each.miss] - (each.miss is not MissClass.RIGHT) / 100)
        credit = sum(CREDITS[each.miss] for each in steps) / len(steps)
        given = [token for each in dict.fromkeys(steps) for token in typed[each.step.start : each.step.end]]
        space = "" if word_splitting.is_unspaced(text) else " "
        yield WordMark(text, space.join(given), worst.miss, credit)
