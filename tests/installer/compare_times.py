"""Compare the times of two alignments of one story, word by word: `compare_times.py TIMES OTHER_TIMES`.

Print how many words differ, and by how much. End with status 1 if a status differs, or a time by more than 1 ms.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

MOST = 0.001  # seconds


def words(path: str) -> list[dict[str, object]]:
    return list(json.loads(Path(path).read_text("utf-8"))["words"])


def difference(one: dict[str, object], other: dict[str, object]) -> float:
    """Return the larger difference of the two ends in seconds; 0 for a word without times in both."""
    pairs = [(one.get(end), other.get(end)) for end in ("start", "end")]
    return max(abs(float(str(a)) - float(str(b))) if a is not None and b is not None else 0.0 for a, b in pairs)


def main(one: str, other: str) -> int:
    pairs = list(zip(words(one), words(other), strict=True))
    statuses = sum(a.get("status") != b.get("status") for a, b in pairs)
    differences = [difference(a, b) for a, b in pairs]
    off = [found for found in differences if found > MOST]
    print(f"{len(pairs)} words: {statuses} statuses differ; {len(off)} times differ by more than 1 ms")
    print(f"the largest difference: {max(differences) * 1000:.0f} ms")
    return int(statuses > 0 or bool(off))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
