"""Convert published words and recognised words to the same tokens: normalised spoken words.

"$123 billion" and "one hundred twenty-three billion dollars" give the same tokens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.align.recognizer import Heard
from listenapp.story import segmentation
from listenapp.story.normalization.readings import readings


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


def of_text(words: Sequence[str], language: str) -> list[TextToken]:
    return [TextToken(token, i) for i in range(len(words)) for token in first_reading(words, i, language)]


def of_heard(heard: Sequence[Heard], language: str) -> list[HeardToken]:
    written = [(word.text, h) for h in heard for word in segmentation.words(h.text)]
    texts = [text for text, _ in written]
    return [
        token
        for i, (text, h) in enumerate(written)
        for token in _shared_out(first_reading(texts, i, language), h, digits_of(text))
    ]


def first_reading(words: Sequence[str], i: int, language: str) -> tuple[str, ...]:
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
