from __future__ import annotations

import json

import pytest

from listenapp.errors import StoryTooNew, StoryUnreadable
from listenapp.story import serialize, story_builder
from listenapp.story.alignment import Alignment, Extra, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story

TEXT = "A Headline 😀\n\nThe bloc grew. It grew again.\n\nbloc –n. a group"


@pytest.fixture
def story() -> Story:
    kinds = (BlockKind.HEADLINE, BlockKind.BODY, BlockKind.GLOSSARY)
    blocks = [Block(kind, *span) for kind, span in zip(kinds, story_builder.paragraphs(TEXT), strict=True)]
    entries = [GlossaryEntry("bloc", "a group", "n", "(pl.)")]
    return story_builder.build(
        TEXT, blocks, title="A Headline", glossary=entries, source="x.html", extras={"picture": "p"}
    )


@pytest.fixture
def alignment(story: Story) -> Alignment:
    unread = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)
    words = tuple(
        Timing(i / 4, i / 4 + 0.2, 0.5, TimingStatus.SPOKEN) if i < 8 else unread for i in range(len(story.words))
    )
    sentences = (Timing(0.0, 0.45, 1.0, TimingStatus.SPOKEN),) * 3 + (unread,) * (len(story.sentences) - 3)
    extra = (Extra(3.0, 4.0, "thank you"),)
    return Alignment("en", "whisper tiny.en", "a" * 64, story.text_sha256, 5.0, words, sentences, extra)


def test_a_story_comes_back_as_it_was(story: Story) -> None:
    assert serialize.story_from_json(json.loads(json.dumps(serialize.story_to_json(story)))) == story


def test_an_alignment_comes_back_as_it_was(story: Story, alignment: Alignment) -> None:
    written = json.loads(json.dumps(serialize.alignment_to_json(story, alignment)))
    assert serialize.alignment_from_json(written) == alignment


def test_the_contract_of_the_alignment(story: Story, alignment: Alignment) -> None:
    written = serialize.alignment_to_json(story, alignment)
    assert set(written) == {
        *("format", "language", "recognizer", "audio_sha256", "text_sha256", "duration", "words", "sentences", "extra")
    }
    assert written["words"][1] == {
        **{"text": "Headline", "char_start": 2, "char_end": 10, "start": 0.25, "end": 0.45},
        **{"confidence": 0.5, "status": "spoken"},
    }
    assert written["words"][-1]["start"] is None
    assert all(story.text[w["char_start"] : w["char_end"]] == w["text"] for w in written["words"])
    assert set(written["sentences"][0]) == {"first_word", "last_word", "start", "end", "confidence", "status"}
    assert written["extra"] == [{"start": 3.0, "end": 4.0, "heard": "thank you"}]


def test_a_later_format_is_refused_and_damage_is_told(story: Story) -> None:
    written = serialize.story_to_json(story)
    with pytest.raises(StoryTooNew, match=r"story\.json.*newer version of ListenApp"):
        serialize.story_from_json({**written, "format": 99})
    for damage in ({}, {**written, "blocks": 3}, {**written, "words": [[1]]}, {**written, "format": "x"}):
        with pytest.raises(StoryUnreadable, match=r"story\.json.*damaged"):
            serialize.story_from_json(damage)
