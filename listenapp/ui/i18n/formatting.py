"""Format numbers, durations, lists and sentences in the language of the window."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

_WIDE_STOPS = "。！？"


class LengthTexts(QObject):
    """Texts with plural forms. lupdate finds these only in calls of `tr`, which needs a class."""

    def words(self, count: int) -> str:
        return self.tr("%n word(s)", "", count)

    def characters(self, count: int) -> str:
        return self.tr("%n character(s)", "", count)


def clock(seconds: float) -> str:
    """Return a time such as 3:55 or 1:02:03."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def minutes(seconds: float) -> str:
    """Return a duration such as 4 min, or in seconds if it is shorter than a minute."""
    return _seconds(round(seconds)) if seconds < 59.5 else _minutes(round(seconds / 60))


def text_length(words: int, characters: int) -> str:
    """Return the length of a text, such as 402 words. A text that is counted in characters has some."""
    counts = LengthTexts()
    return counts.characters(characters) if characters else counts.words(words)


def speed(factor: float) -> str:
    """Return a speed such as 0.85× or 1×. The sign follows the number in right-to-left languages, too."""
    return _rightwards() + localized_decimal(f"{factor:.2f}".rstrip("0").rstrip(".")) + "×" + _rightwards()


def time_left(seconds: float) -> str:
    """Return a remaining time such as 6 s, 45 s or 3 min, rounded so that it does not flicker."""
    if seconds < 10:
        return _seconds(max(1, round(seconds)))
    if seconds < 90:
        return _seconds(5 * round(seconds / 5))
    return _minutes(round(seconds / 60))


def _seconds(count: int | str) -> str:
    return QCoreApplication.translate("Formatting", "{n} s").format(n=count)


def _minutes(count: int) -> str:
    return QCoreApplication.translate("Formatting", "{n} min").format(n=count)


def bidi_isolated(text: str) -> str:
    """Return a title or name with Unicode isolates, so that its direction does not change that of the sentence.

    Isolates are only added if the window or the text is right-to-left.
    """
    turns = QGuiApplication.isRightToLeft() or any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text)
    return f"\u2068{text}\u2069" if turns else text


def line(text: str) -> str:
    """Return a line that runs in the direction of the window, also if it begins with a foreign file name.

    Labels that can be selected, and fields, take the direction from the first letter.
    """
    return f"\u200f{text}" if text and QGuiApplication.isRightToLeft() else text


def join_list(parts: Iterable[str]) -> str:
    """Join parts as a list of the window's language."""
    return QCoreApplication.translate("Formatting", ", ").join(parts)


def sentence(clause: str) -> str:
    """Add the full stop of the window's language."""
    return QCoreApplication.translate("Formatting", "{clause}.").format(clause=clause)


def sentences(parts: Iterable[str]) -> str:
    """Join the parts that are not empty. No space follows a full-width full stop, as in Chinese."""
    joined = ""
    for part in filter(None, parts):
        joined += part if not joined or joined[-1] in _WIDE_STOPS else f" {part}"
    return joined


def pause(seconds: float) -> str:
    """Return a pause such as 0.3 s or 2 s."""
    return _seconds(localized_decimal(f"{seconds:g}"))


def moment(seconds: float) -> str:
    """Return a time with two decimals, such as 35.74 s."""
    return _seconds(localized_decimal(f"{seconds:.2f}"))


def milliseconds(seconds: float, *, signed: bool = False) -> str:
    """Return 40 ms, or signed −10 ms or +50 ms. The sign precedes the number in right-to-left languages, too."""
    count = f"{_rightwards()}{seconds * 1000:+.0f}".replace("-", "−") if signed else f"{seconds * 1000:.0f}"
    return QCoreApplication.translate("Formatting", "{n} ms").format(n=count)


def localized_decimal(number: str) -> str:
    """Replace the decimal point by the decimal mark of the window's language."""
    point = QCoreApplication.translate("Formatting", ".", "between a whole number and its decimals")
    return number.replace(".", point)


def percent(share: float) -> str:
    """Return a percentage such as 21 %, in the text direction of the window's language."""
    return ("\u200f" if QGuiApplication.isRightToLeft() else "") + f"{round(share * 100)} %"


def _rightwards() -> str:
    """Return a left-to-right mark for a right-to-left window.

    It is empty in other windows, because the mark may come from another font.
    """
    return "\u200e" if QGuiApplication.isRightToLeft() else ""


def slower(factor: float) -> float:
    """Return the speed for a slower repetition of a sentence: three quarters of `factor`, at least 0.5."""
    return max(0.5, round(factor * 0.75, 2))
