"""List the small words of English, which learners lose most often whatever their level."""

from __future__ import annotations

_SMALL_WORDS = frozenset(
    """
    a an the some any no every each all both half either neither this that these those such what which whose
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
    ourselves they them their theirs themselves who whom one ones someone something anyone anything everyone everything
    nobody nothing there here
    of to in on at by for from with about into onto over under up down out off through between among against after
    before during without within along across around behind beside near since until till toward towards upon than as
    like per via
    and or but nor so yet if because while when where whether though although unless once how why then
    am is are was were be been being do does did done doing have has had having will would shall should can could may
    might must ought not cannot let
    too very just only also even still again more most much many few less least other another same own ever never now
    """.split()
)
_ENDINGS = ("n't", "'m", "'re", "'ve", "'ll", "'d", "'s")


def is_small(word: str, language: str) -> bool:
    """Return whether a normalised word is a small word or a contraction of small words. False outside English."""
    if language != "en":
        return False
    stem = next((word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)), word)
    return word in _SMALL_WORDS or stem in _SMALL_WORDS or word in ("won't", "can't", "shan't", "let's")
