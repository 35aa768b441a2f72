"""Make timed stories for the tests of practice."""

from __future__ import annotations

import json
from pathlib import Path

from listenapp.importing import document
from listenapp.library.paths import locate
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import Block, BlockKind, Story
from listenapp.story.serialize import alignment_from_json

TimedStory = tuple[Story, Alignment]


def sample_story() -> TimedStory:
    folder = locate().sample
    story = document.read(str(folder / "story.txt"), "en").story
    return story, alignment_from_json(json.loads((folder / "alignment.json").read_text("utf-8")))


def story_of(sentences: list[str], language: str = "en") -> Story:
    """Return a story with one paragraph for each sentence."""
    text = "\n\n".join(sentences)
    starts = [sum(len(each) + 2 for each in sentences[:i]) for i in range(len(sentences))]
    blocks = [Block(BlockKind.BODY, at, at + len(each)) for at, each in zip(starts, sentences, strict=True)]
    return story_builder.build(text, blocks, title="A story", language=language)


def timed(story: Story, spans: list[tuple[float, float]]) -> Alignment:
    """Return an alignment whose words have these times in seconds, all sure."""
    words = tuple(Timing(start, end, 0.99, TimingStatus.SPOKEN) for start, end in spans)
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return Alignment(story.language, "test", "", story.text_sha256, spans[-1][1], words, sentences)


def evenly_timed(story: Story) -> Alignment:
    """Return an alignment in which every letter takes the same time, and a pause follows each sentence."""
    spans, now = [], 0.5
    last_words = {sentence.last_word for sentence in story.sentences}
    for i, word in enumerate(story.words):
        end = now + 0.04 + 0.06 * len(word.text)
        spans.append((now, end))
        now = end + (0.5 if i in last_words else 0.0)
    return timed(story, spans)


def labelled_story(folder: Path, names: list[str]) -> TimedStory:
    """Return recordings with known word times, one after the other, as one story."""
    sentences, spans, now = [], [], 0.0
    for name in names:
        words = json.loads((folder / name).read_text("utf-8"))["words"]
        sentences.append(" ".join(word["w"] for word in words))
        spans += [(now + word["start"], now + word["end"]) for word in words]
        now = spans[-1][1] + 1.0
    story = story_of(sentences)
    assert len(story.words) == len(spans)
    return story, timed(story, spans)
