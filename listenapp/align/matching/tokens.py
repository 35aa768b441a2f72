"""Convert published words and recognised words to the same tokens: normalised spoken words.

"$123 billion" and "one hundred twenty-three billion dollars" give the same tokens. Long runs of digits, such as phone
numbers, are compared digit by digit, because recognition groups them in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from listenapp.align.whisper_recognizer import Heard
from listenapp.story import word_splitting
from listenapp.story.model import Story
from listenapp.story.normalization import number_words
from listenapp.story.normalization.chinese_characters import simplified
from listenapp.story.normalization.readings import readings

_LONG_RUN = 7  # digits
_DIGITS = re.compile(r"\+?\d+(?:[-.]\d+)*", re.ASCII)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_SIGN = re.compile(r"\s?([%‰€£¥₹])(?!\d)")


@dataclass(frozen=True, slots=True)
class TextToken:
    spoken: str
    word: int  # index into the story's words


@dataclass(frozen=True, slots=True)
class HeardToken:
    """Token of a recognised word, with times in seconds of the recording.

    The tokens of one word share its time in proportion to their length. The first of them has the digits of the word.
    """

    spoken: str
    start: float
    end: float
    probability: float
    digits: str = ""


def written(story: Story) -> list[str]:
    """Return the words as they are read: "15 %" is no single word, but its sign is read with the number."""
    following = (_SIGN.match(story.text, word.char_end) for word in story.words)
    signed = zip(story.words, following, strict=True)
    return [word.text + sign[1] if sign and word.text[-1:].isdigit() else word.text for word, sign in signed]


def of_text(words: Sequence[str], language: str) -> list[TextToken]:
    spoken = _spoken(words, language)
    return [TextToken(token, i) for i, own in enumerate(spoken) for token in own]


def of_heard(heard: Sequence[Heard], language: str) -> list[HeardToken]:
    parts = [(word.text, h) for h in heard for word in word_splitting.words(h.text)]
    spoken = _spoken([text for text, _ in parts], language)
    return [
        token for own, (text, h) in zip(spoken, parts, strict=True) for token in _shared_out(own, h, digits_of(text))
    ]


def _spoken(words: Sequence[str], language: str) -> list[tuple[str, ...]]:
    """Return the tokens of each word."""
    in_runs = _in_long_runs(words)
    return [_of_word(words, i, language, in_long_run=i in in_runs) for i in range(len(words))]


def _of_word(words: Sequence[str], i: int, language: str, *, in_long_run: bool) -> tuple[str, ...]:
    """Return the tokens of word `i`. In scripts without spaces they are its characters, however words are divided."""
    if in_long_run:
        return number_words.digits(words[i], language)[0]
    if word_splitting.is_unspaced(words[i]):
        return tuple(simplified(words[i]) if language == "zh" else words[i])
    return _first_reading(words, i, language)


def _in_long_runs(words: Sequence[str]) -> set[int]:
    """Return the words of runs of many digits. Years that follow each other are none."""
    found: set[int] = set()
    for is_digits, group in groupby(range(len(words)), key=lambda i: _DIGITS.fullmatch(words[i]) is not None):
        run = list(group)
        if is_digits and sum(len(digits_of(words[i])) for i in run) >= _LONG_RUN:
            found.update(run if not all(_YEAR.fullmatch(words[i]) for i in run) else ())
    return found


def _first_reading(words: Sequence[str], i: int, language: str) -> tuple[str, ...]:
    previous = words[i - 1] if i else ""
    following = words[i + 1] if i + 1 < len(words) else ""
    return readings(words[i], language, previous, following)[0]


def digits_of(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _shared_out(spoken: Sequence[str], heard: Heard, digits: str) -> list[HeardToken]:
    letters = sum(map(len, spoken)) or 1
    tokens, start = [], heard.start
    for token in spoken:
        end = start + (heard.end - heard.start) * len(token) / letters
        tokens.append(HeardToken(token, start, end, heard.probability, digits))
        start, digits = end, ""
    return tokens
