"""Find the base forms that an inflected English word can have: “stopped” is a form of “stop”.

Source of the endings: the morphological rules of WordNet (“morphy”). Irregular forms are in the dictionary's lists. The
rule for doubled consonants is an addition, because those lists do not have every such verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from listenapp.dictionary.part_of_speech import PartOfSpeech

NOUN, VERB, ADJECTIVE, ADVERB = PartOfSpeech

_ENDINGS = (
    *((NOUN, ending, base) for ending, base in (("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ies", "y"))),
    *((NOUN, ending, base) for ending, base in (("ches", "ch"), ("shes", "sh"), ("ves", "f"), ("men", "man"))),
    *((VERB, ending, base) for ending, base in (("s", ""), ("ies", "y"), ("es", "e"), ("es", ""))),
    *((VERB, ending, base) for ending, base in (("ed", "e"), ("ed", ""), ("ied", "y"), ("ing", "e"), ("ing", ""))),
    *((ADJECTIVE, ending, base) for ending, base in (("er", ""), ("est", ""), ("er", "e"), ("est", "e"))),
    *((ADJECTIVE, ending, base) for ending, base in (("ier", "y"), ("iest", "y"))),
    *((ADVERB, ending, base) for ending, base in (("er", ""), ("est", ""))),
)
_DOUBLING = ((VERB, "ed"), (VERB, "ing"), (ADJECTIVE, "er"), (ADJECTIVE, "est"))
_SHORTEST = 2  # letters of a base form


def base_forms(form: str) -> Iterator[tuple[str, PartOfSpeech]]:
    """Yield the base forms by rule, whether or not they are words. `form` is in lower case."""
    for part, ending, base in _ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) + len(base) >= _SHORTEST:
            if ending == "s" and form.endswith("ss"):
                continue
            yield form[: len(form) - len(ending)] + base, part
    for part, ending in _DOUBLING:
        stem = form.removesuffix(ending)
        if stem != form and len(stem) > _SHORTEST and stem[-1] == stem[-2]:
            yield stem[:-1], part
