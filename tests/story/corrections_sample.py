"""Provide a text of five sentences, its times, and random ones, for tests of corrections by hand."""

from __future__ import annotations

from hypothesis import strategies as st

from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Story

NARRATION = "a" * 64
UNREAD = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)
FERRY = (
    "A Ferry Falls Silent",
    "The old boat stopped near the shore.",
    "Nobody had recorded its horn.",
    "So Anna went down to the water.",
    "She listened.",
)


def story_of(sentences: tuple[str, ...] | list[str]) -> Story:
    """Build a story with each sentence as a paragraph, so that the result does not depend on the segmenter."""
    text = "\n\n".join(sentences) + "\n"
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    return story_builder.build(text, blocks, title=sentences[0])


def timed(story: Story, *, unread: frozenset[int] = frozenset(), offset: float = 0.0) -> Alignment:
    """Return words of 0.4 s, one every half second, with a second between sentences.

    `unread` sentences have no times.
    """
    words: list[Timing] = []
    sentences: list[Timing] = []
    at = 1.0 + offset
    for index, sentence in enumerate(story.sentences):
        for _ in range(sentence.first_word, sentence.last_word + 1):
            words.append(UNREAD if index in unread else Timing(at, at + 0.4, 0.3, TimingStatus.SPOKEN))
            at += 0.5
        own = words[sentence.first_word :]
        sentences.append(UNREAD if index in unread else Timing(own[0].start, own[-1].end, 0.3, TimingStatus.SPOKEN))
        at += 1.0
    return Alignment("en", "by hand", NARRATION, story.text_sha256, at, tuple(words), tuple(sentences))


def starts(alignment: Alignment) -> list[float]:
    return [timing.start for timing in alignment.words if timing.start is not None]


def assert_sound(story: Story, alignment: Alignment) -> None:
    """Check the invariants of every alignment."""
    assert starts(alignment) == sorted(starts(alignment))
    for timing in (*alignment.words, *alignment.sentences):
        assert (timing.start is None) == (timing.end is None) == (timing.status is TimingStatus.NOT_SPOKEN)
        if timing.start is not None and timing.end is not None:
            assert 0 <= timing.start <= timing.end <= alignment.duration
    for sentence, timing in zip(story.sentences, alignment.sentences, strict=True):
        read = [w for w in alignment.words[sentence.first_word : sentence.last_word + 1] if w.start is not None]
        assert (timing.start, timing.end) == ((read[0].start, read[-1].end) if read else (None, None))


# -- random examples ---------------------------------------------------------------------------------------------

VOCABULARY = ["the", "boat", "Anna", "horn", "31", "U.S.", "don’t", "sea", "went", "slowly"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=7).map(" ".join), min_size=2, max_size=9
)


def sentence_of(story: Story) -> st.SearchStrategy[int]:
    return st.integers(0, len(story.sentences) - 1)


@st.composite
def alignments(draw: st.DrawFn, story: Story) -> Alignment:
    lengths = st.floats(0.02, 0.8)
    words: list[Timing] = []
    at = draw(st.floats(0, 2))
    for _ in story.words:
        read = draw(st.integers(0, 4)) > 0
        end = at + draw(lengths)
        words.append(Timing(at, end, 0.4, TimingStatus.SPOKEN) if read else UNREAD)
        at = end + draw(st.sampled_from([0.0, 0.0, 0.1, 1.5]))
    sentences = tuple(spanning(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return Alignment("en", "drawn", NARRATION, story.text_sha256, at + 1.0, tuple(words), sentences)


def spanning(words: list[Timing]) -> Timing:
    read = [word for word in words if word.start is not None]
    return Timing(read[0].start, read[-1].end, 0.4, TimingStatus.SPOKEN) if read else UNREAD
