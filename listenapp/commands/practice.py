"""Run `listenapp practice STORY --gaps`: print the gaps of a story with the reasons for them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

from listenapp.commands.library import story_of
from listenapp.errors import PracticeFailed
from listenapp.library import user_glossary
from listenapp.library.opened_story import OpenedStory
from listenapp.library.paths import locate
from listenapp.practice.gaps import Gap, GapChooser, Level
from listenapp.practice.listening_difficulty import Learner, ScoredWord
from listenapp.practice.word_rarity import zipf_of_models
from listenapp.story.model import Story


@dataclass(frozen=True, slots=True)
class Options:
    story: str
    library: str | None
    level: str
    seed: str
    json: bool


def run(options: Options) -> int:
    with story_of(options.story, options.library) as opened:
        chooser = _chooser(opened, Level(options.level))
        gaps = chooser.choose(options.seed)
        if options.json:
            text = json.dumps(_document(opened, options, gaps, chooser.words), ensure_ascii=False, indent=1)
        else:
            text = "\n".join(_lines(opened.story, gaps))
    sys.stdout.write(text + "\n")
    return 0


def _chooser(opened: OpenedStory, level: Level) -> GapChooser:
    if opened.alignment is None:
        raise PracticeFailed(
            "practice.not_timed",
            f"“{opened.story.title}” is not timed yet, and practice needs timing.",
            "Time the story first.",
            title=opened.story.title,
        )
    story = replace(opened.story, glossary=(*opened.story.glossary, *user_glossary.load(opened.folder)))
    learner = Learner(zipf=zipf_of_models(story.language, locate().model_places))
    return GapChooser(story, opened.alignment, level, learner)


def _document(
    opened: OpenedStory, options: Options, gaps: tuple[Gap, ...], words: tuple[ScoredWord, ...]
) -> dict[str, Any]:
    return {
        "format": 1,
        "id": opened.id,
        "level": options.level,
        "seed": options.seed,
        "gaps": [_gap(opened.story, gap, words) for gap in gaps],
    }


def _gap(story: Story, gap: Gap, words: tuple[ScoredWord, ...]) -> dict[str, Any]:
    found = [{"text": story.words[i].text, **_rounded(asdict(words[i]))} for i in range(gap.first, gap.last + 1)]
    return {"text": gap_text(story, gap), **_rounded(asdict(gap)), "words": found}


def _rounded(values: dict[str, Any]) -> dict[str, Any]:
    """Round seconds and scores to four digits, as in the stored times."""
    return {
        key: _rounded(value) if isinstance(value, dict) else round(value, 4) if isinstance(value, float) else value
        for key, value in values.items()
    }


def gap_text(story: Story, gap: Gap) -> str:
    return story.text[story.words[gap.first].char_start : story.words[gap.last].char_end]


def _lines(story: Story, gaps: tuple[Gap, ...]) -> Iterator[str]:
    for gap in gaps:
        sentence = story.sentences[gap.sentence]
        begin, end = story.words[gap.first].char_start, story.words[gap.last].char_end
        before = story.text[story.words[sentence.first_word].char_start : begin]
        after = story.text[end : story.words[sentence.last_word].char_end]
        yield " ".join(f"{before}[{story.text[begin:end]}]{after}".split())
        yield f"    {gap.reason}, score {gap.score:.2f}, {gap.start:.2f}–{gap.end:.2f} s"
