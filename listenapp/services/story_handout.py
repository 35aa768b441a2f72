"""Prepare a printed handout of a stored story: choose its gaps, and add the learner's own words to its glossary."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from listenapp.errors import ExportFailed, PracticeFailed
from listenapp.export.handout import Handout, PageOptions, Span, handout
from listenapp.library import user_glossary
from listenapp.library.opened_story import OpenedStory
from listenapp.library.paths import locate
from listenapp.practice.gaps import GapChooser, Level
from listenapp.practice.listening_difficulty import Learner
from listenapp.practice.word_rarity import zipf_of_models
from listenapp.story.model import Story


@dataclass(frozen=True, slots=True)
class HandoutOptions:
    """Choices for a handout. `gaps`: which words to fill in, None for none. Another `seed` brings other gaps."""

    gaps: Level | None = None
    seed: str = ""
    page: PageOptions = field(default_factory=PageOptions)


def content(opened: OpenedStory, options: HandoutOptions) -> Handout:
    """Return the content of a handout.

    With gaps, it raises PracticeFailed if the story has no times, ExportFailed if it has no words for gaps, and the
    error of stored times.
    """
    if options.gaps and opened.fault is not None:
        raise opened.fault
    story = replace(opened.story, glossary=(*opened.story.glossary, *user_glossary.load(opened.folder)))
    return handout(story, opened.alignment, _gaps(story, opened, options) if options.gaps else ())


def _gaps(story: Story, opened: OpenedStory, options: HandoutOptions) -> tuple[Span, ...]:
    if opened.alignment is None:
        raise PracticeFailed(
            "practice.not_timed",
            f"“{story.title}” is not timed yet, and practice needs timing.",
            "Time the story first.",
            title=story.title,
        )
    learner = Learner(zipf=zipf_of_models(story.language, locate().model_places))
    chooser = GapChooser(story, opened.alignment, options.gaps or Level.MIXED, learner)
    chosen = tuple((gap.first, gap.last) for gap in chooser.choose(options.seed))
    if not chosen:
        raise ExportFailed(
            "export.no_gaps",
            f"“{story.title}” is too short for gaps, or its times are doubtful.",
            "Choose the handout without gaps.",
            title=story.title,
        )
    return chosen
