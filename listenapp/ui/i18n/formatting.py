"""Numbers and durations in words that people use."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

_WIDE_STOPS = "。！？"


def clock(seconds: float) -> str:
    """3:55, 1:02:03."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def minutes(seconds: float) -> str:
    """4 min; what is shorter than a minute in seconds."""
    return _seconds(round(seconds)) if seconds < 59.5 else _minutes(round(seconds / 60))


def speed(factor: float) -> str:
    """0.85×, 1×, the sign behind the number also from right to left."""
    return _rightwards() + decimal(f"{factor:.2f}".rstrip("0").rstrip(".")) + "×" + _rightwards()


def time_left(seconds: float) -> str:
    """Rounded so that it does not flicker: 6 s, 45 s, 3 min."""
    if seconds < 10:
        return _seconds(max(1, round(seconds)))
    if seconds < 90:
        return _seconds(5 * round(seconds / 5))
    return _minutes(round(seconds / 60))


def _seconds(count: int | str) -> str:
    return QCoreApplication.translate("Say", "{n} s").format(n=count)


def _minutes(count: int) -> str:
    return QCoreApplication.translate("Say", "{n} min").format(n=count)


def isolated(text: str) -> str:
    """A title or name inside a sentence: keeps to its own direction, and does not turn the sentence around it."""
    turns = QGuiApplication.isRightToLeft() or any(unicodedata.bidirectional(c) in {"R", "AL"} for c in text)
    return f"\u2068{text}\u2069" if turns else text


def listed(parts: Iterable[str]) -> str:
    """One beside the other, as the window's language lists things."""
    return QCoreApplication.translate("Say", ", ").join(parts)


def sentence(clause: str) -> str:
    """Closed by a full stop as the window's language writes it."""
    return QCoreApplication.translate("Say", "{clause}.").format(clause=clause)


def sentences(parts: Iterable[str]) -> str:
    """One behind the other, those that are not empty; a full stop as wide as a letter leaves no space."""
    told = ""
    for part in filter(None, parts):
        told += part if not told or told[-1] in _WIDE_STOPS else f" {part}"
    return told


def pause(seconds: float) -> str:
    """0.3 s, 2 s."""
    return _seconds(decimal(f"{seconds:g}"))


def moment(seconds: float) -> str:
    """To a hundredth: 35.74 s."""
    return _seconds(decimal(f"{seconds:.2f}"))


def milliseconds(seconds: float, *, signed: bool = False) -> str:
    """40 ms; signed −10 ms, +50 ms, the sign before the number also from right to left."""
    count = f"{_rightwards()}{seconds * 1000:+.0f}".replace("-", "−") if signed else f"{seconds * 1000:.0f}"
    return QCoreApplication.translate("Say", "{n} ms").format(n=count)


def decimal(number: str) -> str:
    """With the mark that the window's language has between a whole number and its decimals."""
    point = QCoreApplication.translate("Say", ".", "between a whole number and its decimals")
    return number.replace(".", point)


def percent(share: float) -> str:
    """21 %, as it stands in a sentence of the window's language."""
    return ("\u200f" if QGuiApplication.isRightToLeft() else "") + f"{round(share * 100)} %"


def _rightwards() -> str:
    """Makes what is beside it run from left to right. Elsewhere it is left out: the mark may come from another font."""
    return "\u200e" if QGuiApplication.isRightToLeft() else ""


def slower(factor: float) -> float:
    """The speed for hearing a sentence again more slowly."""
    return max(0.5, round(factor * 0.75, 2))
