"""Print how long the practice part takes: `python tests/benchmarks/practice.py`."""

import sys
import time
from collections.abc import Callable

from listenapp.practice.marking import mark

SENTENCE = (
    "The people who lived near the river weren't going to leave their houses, because it had rained for nine days."
)
LIMIT_OF_MARKING = 0.020
"""Seconds within which 200 words are to be marked."""


def main() -> int:
    target = " ".join((SENTENCE.split() * 20)[:200])
    answer = " ".join(
        word[:-1] if i % 11 == 5 else word for i, word in enumerate(target.split()) if i % 23
    )  # endings and whole words are missing
    seconds = least_time(lambda: mark(target, answer))
    print(f"marking 200 words: {1000 * seconds:.1f} ms (limit {1000 * LIMIT_OF_MARKING:.0f})")
    return 0


def least_time(action: Callable[[], object], rounds: int = 7) -> float:
    """Return the processor time of the quickest of `rounds` runs, in seconds."""
    return min(_processor_time(action) for _ in range(rounds))


def _processor_time(action: Callable[[], object]) -> float:
    start = time.thread_time()
    action()
    return time.thread_time() - start


if __name__ == "__main__":
    sys.exit(main())
