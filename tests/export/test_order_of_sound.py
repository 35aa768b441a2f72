"""Export a story whose sentences are read in another order than printed."""

from __future__ import annotations

from itertools import pairwise

from listenapp.export.clip_times import clip_times
from listenapp.export.cues import cues
from listenapp.export.epub import media_overlay
from listenapp.export.narrated_story import Granularity
from listenapp.export.printed_words import sentences
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind

TEXT = "Anna went home early. The rain had stopped again."
STORY = story_builder.build(TEXT, [Block(BlockKind.BODY, 0, len(TEXT))], title="")
STARTS = [5.0, 5.5, 6.0, 6.5, 1.0, 1.5, 2.0, 2.5, 3.0]
WORDS = tuple(Timing(start, start + 0.4, 1.0, TimingStatus.SPOKEN) for start in STARTS)
SENTENCES = (Timing(5.0, 6.9, 1.0, TimingStatus.SPOKEN), Timing(1.0, 3.4, 1.0, TimingStatus.SPOKEN))
ALIGNMENT = Alignment("en", "", "", STORY.text_sha256, 8.0, WORDS, SENTENCES)


def test_subtitles_come_in_the_order_of_the_sound() -> None:
    starts = [cue.start for cue in cues(sentences(STORY, ALIGNMENT))]
    assert starts == sorted(starts) == [1.0, 5.0]


def test_clips_come_in_the_order_of_the_sound_and_keep_their_own_times() -> None:
    spans = clip_times(ALIGNMENT, Granularity.SENTENCE)
    assert list(spans) == [1, 0]
    (begin, end), (later, _) = spans[1], spans[0]
    assert begin <= SENTENCES[1].start
    assert end >= SENTENCES[1].end
    assert end <= later <= SENTENCES[0].start


def test_the_clips_of_an_e_book_do_not_overlap() -> None:
    found = media_overlay.clips(ALIGNMENT, Granularity.WORD)
    assert [clip.index for clip in found] == [4, 5, 6, 7, 8, 0, 1, 2, 3]
    assert all(one.end <= other.begin for one, other in pairwise(found))
