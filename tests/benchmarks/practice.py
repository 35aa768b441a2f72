"""Print how well the practice part works: `make bench-practice`, or `python tests/benchmarks/practice.py SECTION...`.

Sections: marking, judged, gaps, edges, reduction, killed. Gaps and edges need the recordings in ../shared/data and the
speech model; the times of the stories are kept in build/bench-practice.
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

import gap_edges
import killed_lessons
from judged_answers import SETS, judged_answers, verdict
from practice_stories import labelled_story
from recordings import CHECKOUT, SHARED, Pair, english, labelled, seed

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


def main() -> int:
    sections = {
        "marking": marking_time,
        "judged": agreement,
        "gaps": gap_rules,
        "edges": gap_edges_found,
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
    """Print how often the rules of gaps are broken in 100 seeds."""
    for pair in (seed(), *english()[:6]):
        alignment = _timed(pair)
        for level in Level:
            _print_level(pair, alignment, GapChooser(pair.story, alignment, level), level)


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


def gap_edges_found() -> None:
    """Print how exactly the gaps of the seed story, and parts of human speech, are cut out of the sound."""
    pair = seed()
    _print_chosen("seed-story", pair.story, _timed(pair), gap_edges.of_seed(pair, _timed(pair)))
    human = gap_edges.of_labelled({pair.name: _timed(pair) for pair, _ in labelled()})
    _print_chosen("human-labelled", human.story, human.alignment, human.exact)
    parts = list(human.parts())
    _print_edges("human-labelled, all parts of one to three words", human.exact, parts)
    _print_edges("human-labelled, those with certain edges", human.exact, list(filter(human.is_certain, parts)))


def _print_chosen(name: str, story: Story, alignment: Alignment, exact: gap_edges.Exact) -> None:
    for level in Level:
        chooser = GapChooser(story, alignment, level)
        chosen = [gap for day in SEEDS for gap in chooser.choose(day)]
        known = [gap for gap in chosen if set(range(gap.first, gap.last + 1)) <= set(exact.times)]
        _print_edges(f"{name}, {level}, gaps of 100 seeds", exact, known)


def _print_edges(name: str, exact: gap_edges.Exact, found: list[Gap]) -> None:
    off, audible = (sum(map(is_bad, found)) / max(1, len(found)) for is_bad in (exact.off, exact.audible))
    print(f"{name}: {len(found)}; {off:.0%} are off by more than 20 ms, {audible:.0%} audibly so (at most 0 %)")


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
