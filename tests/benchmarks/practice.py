"""Print how well the practice part works: `make bench-practice`, or `python tests/benchmarks/practice.py SECTION...`.

Sections: marking, judged, gaps, reduction, killed. The gaps need the recordings in ../shared/data and the speech model;
the times of the stories are kept in build/bench-practice.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "practice"))

import killed_lessons
from judged_answers import SETS, judged_answers, verdict
from practice_stories import labelled_story
from recordings import CHECKOUT, SEED, SHARED, Pair, english, labelled, seed

from listenapp.align.models import installed
from listenapp.align.pipeline import align
from listenapp.practice import gaps as rules
from listenapp.practice.gaps import Gap, GapChooser, Level
from listenapp.practice.listening_difficulty import is_sure, score_words
from listenapp.practice.marking import mark
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_from_json, alignment_to_json

SENTENCE = (
    "The people who lived near the river weren't going to leave their houses, because it had rained for nine days."
)
LIMIT_OF_MARKING = 0.020
"""Seconds within which 200 words are to be marked."""
SEEDS = [f"2026-{day}" for day in range(100)]
STORED = CHECKOUT / "build" / "bench-practice"
_NEAR = 0.020  # seconds of a neighbour that a gap may hold, and of a word that it may lack


def main() -> int:
    sections = {
        "marking": marking_time,
        "judged": agreement,
        "gaps": gap_rules,
        "reduction": reduction,
        "killed": lambda: killed_lessons.report(40),
    }
    for name in sys.argv[1:] or sections:
        sections[name]()
    return 0


# -- marking ----------------------------------------------------------------------------------------------------------


def marking_time() -> None:
    target = " ".join((SENTENCE.split() * 20)[:200])
    answer = " ".join(
        word[:-1] if i % 11 == 5 else word for i, word in enumerate(target.split()) if i % 23
    )  # endings and whole words are missing
    seconds = least_time(lambda: mark(target, answer))
    print(f"marking 200 words: {1000 * seconds:.1f} ms (limit {1000 * LIMIT_OF_MARKING:.0f})")


def least_time(action: Callable[[], object], rounds: int = 7) -> float:
    """Return the processor time of the quickest of `rounds` runs, in seconds."""
    return min(_processor_time(action) for _ in range(rounds))


def _processor_time(action: Callable[[], object]) -> float:
    start = time.thread_time()
    action()
    return time.thread_time() - start


def agreement() -> None:
    for name in SETS:
        _print_agreement(name)


def _print_agreement(name: str) -> None:
    judged = [(each, verdict(each.marking())) for each in judged_answers(name)]
    agreed = sum(each.judgement == marked for each, marked in judged)
    print(f"{name}: {agreed} of {len(judged)} agree (at least 95 %)")
    for kind, count in Counter(each.kind for each, _ in judged).items():
        right = sum(each.kind == kind and each.judgement == marked for each, marked in judged)
        print(f"    {kind}: {right} of {count}")


# -- gaps -------------------------------------------------------------------------------------------------------------


def gap_rules() -> None:
    """Print how often the rules of gaps are broken in 100 seeds, and how exactly the seed story's gaps are cut out."""
    for pair in (seed(), *english()[:6]):
        alignment = _timed(pair)
        for level in Level:
            _print_level(pair, alignment, GapChooser(pair.story, alignment, level), level)
    pair = seed()
    for level in Level:
        _print_edges(pair.story, _timed(pair), level)
    _print_human_edges()


def _timed(pair: Pair) -> Alignment:
    path = STORED / f"{pair.name.replace('/', '-')}.json"
    if not path.exists():
        STORED.mkdir(parents=True, exist_ok=True)
        found = align(pair.story, pair.audio, installed.find("tiny.en", [CHECKOUT / "models"]))
        path.write_text(json.dumps(alignment_to_json(pair.story, found)), "utf-8")
    return alignment_from_json(json.loads(path.read_text("utf-8")))


def _print_level(pair: Pair, alignment: Alignment, chooser: GapChooser, level: Level) -> None:
    sets = [chooser.choose(day) for day in SEEDS]
    broken = sum(bool(list(broken_rules(pair.story, alignment, chooser, chosen))) for chosen in sets)
    words = [chooser.words[i] for chosen in sets for gap in chosen for i in range(gap.first, gap.last + 1)]
    small = sum(word.small for word in words) / max(1, len(words))
    counts = Counter(len(chosen) for chosen in sets)
    line = f"{pair.name}, {level}: {min(counts)} to {max(counts)} gaps, rules broken in {broken} of {len(sets)} seeds,"
    print(f"{line} {small:.0%} small words")


def broken_rules(story: Story, alignment: Alignment, chooser: GapChooser, chosen: tuple[Gap, ...]) -> Iterator[str]:
    told = sum(word.usable for word in chooser.words)
    if len(chosen) > rules.MOST_GAPS or sum(gap.n_words for gap in chosen) * rules.WORDS_A_GAP > told:
        yield "too many"
    if any(count > rules.GAPS_A_SENTENCE for count in Counter(gap.sentence for gap in chosen).values()):
        yield "too many in a sentence"
    if any(after.first - before.last <= rules.BETWEEN_GAPS for before, after in pairwise(chosen)):
        yield "too near"
    if len(chosen) > 1 and max(Counter(gap.reason for gap in chosen).values()) * 2 > len(chosen):
        yield "one class above half"
    for gap in chosen:
        words = range(gap.first, gap.last + 1)
        if not all(is_sure(alignment.words[i]) for i in words):
            yield "doubtful timing"
        if gap.n_words > rules.LONGEST_GAP or len({story.sentence_of_word[i] for i in words}) > 1:
            yield "too long"


def _print_edges(story: Story, alignment: Alignment, level: Level) -> None:
    exact = exact_times(story, alignment)
    chooser = GapChooser(story, alignment, level)
    found = [gap for day in SEEDS for gap in chooser.choose(day) if set(range(gap.first, gap.last + 1)) <= set(exact)]
    inexact = sum(_is_inexact(gap, exact) for gap in found) / len(found)
    print(f"seed-story, {level}: {inexact:.0%} of the gaps lack {_NEAR * 1000:.0f} ms of a word or hold as much of a")
    print("    neighbour, against the exact times of its synthetic voice")


def _print_human_edges() -> None:
    """Print how exactly one to three words are cut out of the human-labelled recordings."""
    inexact, clear = [], []
    for pair, _ in labelled():
        alignment, words = _timed(pair), score_words(pair.story, _timed(pair))
        path = SHARED / "labelled" / f"{pair.name}.json"
        exact = {i: (w["start"], w["end"]) for i, w in enumerate(json.loads(path.read_text("utf-8"))["words"])}
        for first, last in _sure_parts(alignment):
            gap = Gap(first, last, first, 0, "", 0.0, *rules.gap_sound(pair.story, alignment.words, first, last))
            edges = [words[i].runs_on for i in (first, last + 1) if i < len(words)]
            (inexact if any(edges) else clear).append(_is_inexact(gap, exact))
    every = [*inexact, *clear]
    print(f"human-labelled recordings: {sum(every) / len(every):.0%} of {len(every)} parts of one to three words, and")
    print(f"    {sum(clear) / len(clear):.0%} of {len(clear)} with clear edges, lack 20 ms of a word or hold as much")


def _sure_parts(alignment: Alignment) -> Iterator[tuple[int, int]]:
    count = len(alignment.words)
    for first in range(count):
        for last in range(first, min(first + 3, count)):
            if all(is_sure(alignment.words[i]) for i in range(max(0, first - 1), min(count, last + 2))):
                yield first, last


def exact_times(story: Story, alignment: Alignment) -> dict[int, tuple[float, float]]:
    """Return the exact times of the spoken words of the seed story that its reference names in the same order."""
    reference = json.loads((SEED / "words.json").read_text("utf-8"))["words"]
    found: dict[int, tuple[float, float]] = {}
    at = 0
    for i, word in enumerate(story.words):
        near = range(at, min(at + 8, len(reference)))
        same = next((k for k in near if reference[k]["w"].strip(".,") == word.text.strip(".,")), None)
        if alignment.words[i].start is not None and same is not None:
            found[i] = (reference[same]["start"], reference[same]["end"])
            at = same + 1
    return found


def _is_inexact(gap: Gap, exact: dict[int, tuple[float, float]]) -> bool:
    before = exact.get(gap.first - 1, (0.0, 0.0))[1]
    after = exact.get(gap.last + 1, (float("inf"), 0.0))[0]
    lacks = max(gap.start - exact[gap.first][0], exact[gap.last][1] - gap.end)
    return max(lacks, before - gap.start, gap.end - after) > _NEAR


def reduction() -> None:
    """Print the share of small words among the most reduced fifth of human speech."""
    names = sorted(path.name for path in (SHARED / "labelled").glob("*.json"))
    story, alignment = labelled_story(SHARED / "labelled", names)
    words = score_words(story, alignment)
    fifth = sorted(words, key=lambda word: word.features.red, reverse=True)[: len(words) // 5]
    shares = [sum(word.small for word in group) / len(group) for group in (fifth, words)]
    print(f"most reduced fifth of {len(words)} labelled words: {shares[0]:.0%} small words (at least 80 %),", end=" ")
    print(f"of all {shares[1]:.0%}")


if __name__ == "__main__":
    sys.exit(main())
