"""Run `listenapp mark TARGET ANSWER`: print how an answer to a dictated text is marked."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from listenapp.practice.marking import Marking, mark


@dataclass(frozen=True, slots=True)
class Options:
    target: str
    answer: str
    language: str | None
    gap: bool
    json: bool


def run(options: Options) -> int:
    marking = mark(options.target, options.answer, options.language or "en", is_gap=options.gap)
    text = json.dumps(asdict(marking), ensure_ascii=False, indent=1) if options.json else "\n".join(_lines(marking))
    sys.stdout.write(text + "\n")
    return 0


def _lines(marking: Marking) -> Iterator[str]:
    yield f"hearing {marking.hearing:.0%} · spelling {marking.spelling:.0%}"
    for word in marking.words:
        yield f"{word.credit:5.2f}  {word.text:20} {word.miss.value:18} {word.given}".rstrip()
    if marking.extra:
        yield f"extra words: {' '.join(marking.extra)}"
