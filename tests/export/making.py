"""Make timed stories with difficult words."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Sentence, Story, Word

Timed = tuple[Story, Alignment]
ODD = (
    "a<b",
    "<i>",
    "</b>",
    "R&D",
    "&amp;",
    "{\\an8}",
    "{x",
    "y}",
    "C:\\N",
    '"so"',
    "🚢",
    "שלום",
    "مرحبا",
    "-->",
    "[ti:x]",
    "4,200",
    "é",
)
WORDS = st.sampled_from(ODD) | st.text(st.characters(exclude_categories=("Z", "C")), min_size=1, max_size=50)


def told(sentences: Sequence[Sequence[str]], times: Sequence[tuple[float, float] | None], duration: float) -> Timed:
    """Make a story of these sentences. A time of None means a word that is not spoken."""
    text, words, spans = "", [], []
    for sentence in sentences:
        first = len(words)
        for word in sentence:
            words.append(Word(word, len(text), len(text) + len(word)))
            text += word + " "
        spans.append(Sentence(first, len(words) - 1, 0))
    story = Story(
        "A {title} & <more>\nthan “one”", text, (Block(BlockKind.BODY, 0, len(text)),), tuple(words), tuple(spans)
    )
    unread = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)
    timings = [
        Timing(*t, 0.8, TimingStatus.SPOKEN if i % 3 else TimingStatus.ESTIMATED) if t else unread
        for i, t in enumerate(times)
    ]
    whole = []
    for span in spans:
        read = [t for t in timings[span.first_word : span.last_word + 1] if t.start is not None]
        whole.append(Timing(read[0].start, read[-1].end, 0.8, TimingStatus.SPOKEN) if read else unread)
    return story, Alignment("en", "made", "0" * 64, story.text_sha256, duration, tuple(timings), tuple(whole))


@st.composite
def timed_stories(draw: st.DrawFn) -> Timed:
    """Draw a story of one to five sentences, at least one word of which is spoken.

    Words may start together, overlap, or not be spoken.
    """
    sentences = draw(st.lists(st.lists(WORDS, min_size=1, max_size=30), min_size=1, max_size=5))
    count = sum(map(len, sentences))
    now, times = draw(st.floats(0, 5)), []
    for _ in range(count):
        now += draw(st.sampled_from([0.0, 0.00001, 0.004, 0.3, 2.5, 40.0]))
        times.append((now, now + draw(st.sampled_from([0.0, 0.001, 0.25, 1.0]))))
    read = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    read[draw(st.integers(0, count - 1))] = True
    kept = [time if is_read else None for time, is_read in zip(times, read, strict=True)]
    return told(sentences, kept, now + draw(st.sampled_from([0.0, 1.0])))
