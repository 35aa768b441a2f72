"""Choose the part of speech of a word from the words beside it, by a few rules that can be read.

The rules are tried in order, and the first that fits decides. Where none fits, the part of speech decides that is most
frequent in the texts that WordNet's authors have marked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from listenapp.dictionary.part_of_speech import PartOfSpeech

NOUN, VERB, ADJECTIVE, ADVERB = PartOfSpeech


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DETERMINERS = _set(
    """a an the this that these those my your his her its our their some any no every each another whose
    one two three four five six seven eight nine ten many few several both all"""
)
_TO_AND_MODALS = _set(
    """to will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't
    do does did don't doesn't didn't let's please i'll you'll he'll she'll it'll we'll they'll
    i'd he'd she'd we'd they'd"""
)
_SUBJECTS = _set("i you he she it we they who")
_BE = _set(
    """am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's
    there's become becomes became seem seems seemed look looks looked feel feels felt get gets got"""
)
_HAVE = _set("have has had having haven't hasn't hadn't i've you've we've they've")
DEGREES = _set("very so too more most quite really less least rather extremely as how")
_PREPOSITIONS = _set(
    """of in on at by for from with without about into onto over under through between among against after before
    during within along across around behind beside near since until toward towards upon than like"""
)
_OBJECTS = _set("me him them us it you her")
_BEFORE_TO_A_PLACE = _set(
    """go goes going went gone come comes came coming return returned returns back close closer next near due according
    thanks similar related from listen listens listened listening run runs ran running walk walks walked walking
    drive drives drove driving ride rides rode travel travels traveled move moves moved send sends sent take
    takes took"""
)

NO_CONTENT = _set(
    """a an the i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this
    that these those who whom whose which what of to at or nor and but if than because although though unless whether
    am is are was were since until"""
)
"""Words of grammar. WordNet lists only other words that are written the same, such as the Hebrew letter “he”."""

ADVERBS_ONLY = _set("in on by over under up down off out through about around across along after before no so as")
"""Words whose nouns and adjectives in WordNet, such as an “over” in cricket, are seldom meant."""

MODALS = _set("will would can could may might must shall should")
"""Words of grammar, unless a determiner stands before them: “a can”, “his will”."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Part of speech that a form can have, how often it has it, and whether the form is its own base form."""

    part: PartOfSpeech
    count: int
    is_base: bool


def likely_part(
    words: Sequence[str], index: int, candidates: Sequence[Candidate], is_noun: Callable[[str], bool]
) -> PartOfSpeech:
    """Return the part of speech of `words[index]`, one of the candidates'. `words` are a sentence in lower case."""
    parts = {one.part: one for one in sorted(candidates, key=lambda one: one.count)}  # of a part the most frequent
    chosen = next((part for part in _rules(words, index, parts, is_noun) if part in parts), None)
    return chosen if chosen is not None else max(candidates, key=lambda one: one.count).part


def _rules(
    words: Sequence[str], index: int, parts: Mapping[PartOfSpeech, Candidate], is_noun: Callable[[str], bool]
) -> Iterator[PartOfSpeech]:
    """Yield what the words beside suggest, the surest first."""
    before = words[index - 1] if index else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    form = words[index]
    verb = parts.get(VERB)
    if before in DETERMINERS or before.endswith("'s"):
        yield from _in_noun_phrase(parts, after, is_noun)
    if before in _TO_AND_MODALS and verb is not None and verb.is_base:
        is_place = before == "to" and index > 1 and words[index - 2] in _BEFORE_TO_A_PLACE
        yield NOUN if is_place else VERB
    if before in _HAVE and verb is not None and not (verb.is_base and NOUN in parts):
        yield VERB
    if before in _BE:
        yield from (VERB, ADJECTIVE) if form.endswith("ing") else (ADJECTIVE, VERB)
    if before in DEGREES:
        yield from (ADJECTIVE, ADVERB)
    if before in _SUBJECTS:
        yield VERB
    if before in _PREPOSITIONS:
        yield from [VERB] if form.endswith("ing") and not is_noun(form) else []
        yield from _in_noun_phrase(parts, after, is_noun)
    if after in DETERMINERS or after in _OBJECTS:
        yield VERB
    if after == "of":
        yield NOUN
    if form.endswith("ly"):
        yield ADVERB


def _in_noun_phrase(
    parts: Mapping[PartOfSpeech, Candidate], after: str, is_noun: Callable[[str], bool]
) -> Iterator[PartOfSpeech]:
    """Yield adjective before noun, for “the old boat”, if a noun follows and the word is no more frequent as a noun."""
    adjective, noun = parts.get(ADJECTIVE), parts.get(NOUN)
    if adjective is not None and is_noun(after) and (noun is None or adjective.count >= noun.count):
        yield ADJECTIVE
    yield NOUN
    yield ADJECTIVE
