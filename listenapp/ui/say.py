"""Numbers and durations in words that people use. No Qt."""

from __future__ import annotations


def clock(seconds: float) -> str:
    """3:55, 1:02:03."""
    whole = max(0, int(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def minutes(seconds: float) -> str:
    """4 min; what is shorter than a minute in seconds."""
    return f"{round(seconds)} s" if seconds < 59.5 else f"{round(seconds / 60)} min"


def speed(factor: float) -> str:
    """0.85×, 1×."""
    return f"{factor:.2f}".rstrip("0").rstrip(".") + "×"


def time_left(seconds: float) -> str:
    """Rounded so that it does not flicker: 6 s, 45 s, 3 min."""
    if seconds < 10:
        return f"{max(1, round(seconds))} s"
    if seconds < 90:
        return f"{5 * round(seconds / 5)} s"
    return f"{round(seconds / 60)} min"


def slower(factor: float) -> float:
    """The speed for hearing a sentence again more slowly."""
    return max(0.5, round(factor * 0.75, 2))
