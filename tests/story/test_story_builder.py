"""Test that the words and sentences of a story are where its text has them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_spans_reproduce_the_text_in_order(text: str) -> None:
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    story = story_builder.build(text, blocks, title="")
    assert all(w.text == text[w.char_start : w.char_end] and w.text for w in story.words)
    assert all(a.char_end <= b.char_start for a, b in zip(story.words, story.words[1:], strict=False))
    covered = [i for s in story.sentences for i in range(s.first_word, s.last_word + 1)]
    assert covered == list(range(len(story.words)))
    for s in story.sentences:
        block = story.blocks[s.block]
        assert block.char_start <= story.words[s.first_word].char_start
        assert story.words[s.last_word].char_end <= block.char_end
