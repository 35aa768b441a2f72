"""Convert the text of single arguments, for argparse. Each raises ValueError or ArgumentTypeError for another text."""

from __future__ import annotations

import argparse
import sys

from listenapp.export import FORMATS
from listenapp.importing.article import language_detection

_LONGEST = 1_000_000  # seconds
_MOST_STORIES = 10_000  # of a book or feed


def formats(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(name for name in text.replace(",", " ").split()))
    for name in found:
        if name not in FORMATS:
            raise argparse.ArgumentTypeError(f"“{name}” is not a format")
    if not found:
        raise argparse.ArgumentTypeError("name a format")
    return found


def language(text: str) -> str:
    try:
        return language_detection.code(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def speed(text: str) -> float:
    value = float(text)
    if not 0.5 <= value <= 2:
        raise argparse.ArgumentTypeError("from 0.5 to 2")
    return value


def numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of a list such as 1-3,7, in its order."""
    found: dict[int, None] = {}
    for part in text.split(","):
        first, _, last = part.partition("-")
        if not first.strip().isdigit() or (last.strip() and not last.strip().isdigit()) or part.endswith("-"):
            raise argparse.ArgumentTypeError(f"“{part}” is no number and no range")
        found |= dict.fromkeys(range(int(first), min(int(last or first), _MOST_STORIES) + 1))
    if not found or min(found) < 1:
        raise argparse.ArgumentTypeError("numbers begin with 1")
    return tuple(found)


def seconds(text: str) -> float:
    """Return a number of seconds. Exit the program with status 1 if nobody can wait so long."""
    value = float(text)
    if not 0 < value <= _LONGEST:
        told = f"--stop-after takes seconds from more than 0 to {_LONGEST:,}, not “{text}”."
        sys.stderr.write(f"listenapp: {told}\n")
        raise SystemExit(1)
    return value


def threads(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("1 or more")
    return value
