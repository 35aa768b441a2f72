"""Print how many inflected words of the published texts the dictionary finds, how long a look-up takes, and its memory.

dictionary.py        needs ../shared/data/pages; exit status 1 where a target is missed
"""

from __future__ import annotations

import random
import re
import statistics
import sys
import time
from pathlib import Path

import simplemma

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from listenapp.dictionary.context import ADVERBS_ONLY, MODALS, NO_CONTENT  # noqa: E402
from listenapp.dictionary.wordnet import WordNet, plain_form  # noqa: E402
from listenapp.importing import document  # noqa: E402
from listenapp.library.paths import locate  # noqa: E402

PAGES = ROOT.parent / "shared" / "data" / "pages"
WORDS, LEAST_FOUND = 500, 0.95
MOST_MS, MOST_MEMORY = 5.0, 5.0  # of a look-up; megabytes of the open dictionary


def main() -> int:
    sentences = [words for path in sorted(PAGES.glob("*.*")) for words in _sentences(path)]
    places = [(words, k) for words in sentences for k in range(len(words))]
    before = _memory()
    wordnet = WordNet(locate().dictionary)
    milliseconds: list[float] = []
    results: list[bool] = []
    for words, k in places:
        begin = time.thread_time()
        entries = wordnet.look_up(words, k)
        milliseconds.append(1000 * (time.thread_time() - begin))
        results.append(bool(entries))
    memory = _memory() - before
    found, missed = _inflected(places, results)
    share = found / (found + len(missed))
    slowest = sorted(milliseconds)[int(0.99 * len(milliseconds))]
    print(f"{found} of {found + len(missed)} inflected words found: {share:.1%}; not {', '.join(missed)}")
    median = statistics.median(milliseconds)
    print(f"{len(places)} look-ups, processor time: median {median:.2f} ms, of 99 % below {slowest:.2f} ms")
    print(f"memory of the open dictionary: {memory:.1f} MB")
    return 0 if share >= LEAST_FOUND and slowest <= MOST_MS and memory <= MOST_MEMORY else 1


def _sentences(path: Path) -> list[list[str]]:
    story = document.read(str(path), "en").story
    return [[w.text for w in story.words[s.first_word : s.last_word + 1]] for s in story.sentences]


def _inflected(places: list[tuple[list[str], int]], results: list[bool]) -> tuple[int, list[str]]:
    """Return how many of 500 inflected words have an entry, and the others."""
    entries: dict[str, list[bool]] = {}
    for (words, k), result in zip(places, results, strict=True):
        form = plain_form(words[k])
        if re.fullmatch("[a-z-]{2,}", form) and form not in NO_CONTENT | ADVERBS_ONLY | MODALS:
            entries.setdefault(form, []).append(result)
    inflected = sorted(form for form in entries if simplemma.lemmatize(form, lang="en") != form)
    chosen = random.Random(0).sample(inflected, min(WORDS, len(inflected)))
    missed = [form for form in chosen if not any(entries[form])]
    return len(chosen) - len(missed), sorted(missed)


def _memory() -> float:
    """Return the memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    sys.exit(main())
