"""Split the spoken words into segments that begin and end in the quiet next to extra speech."""

from __future__ import annotations

import numpy as np

from listenapp.align.matching.spoken_words import RoughAlignment
from listenapp.align.speech_segments import SpeechSegment, stretches
from listenapp.align.word_times import RoughWord
from listenapp.audio import energy
from listenapp.story.alignment import Extra

LOUD, QUIET = -20.0, -70.0  # dBFS


def stretch(
    words: list[tuple[float, float]], extra: list[tuple[float, float]], *sounds: tuple[float, float]
) -> SpeechSegment:
    """Return the only segment in eight seconds of audio with sound in the given spans."""
    level = np.full(round(8 / energy.HOP), QUIET, np.float32)
    for start, end in sounds:
        level[round(start / energy.HOP) : round(end / energy.HOP)] = LOUD
    narrated = RoughAlignment(
        tuple(RoughWord(start, end, True, 1.0) for start, end in words),
        tuple(Extra(start, end, "said but not written") for start, end in extra),
    )
    (found,) = stretches(narrated, [8.0], level)
    return found


def test_what_is_not_in_the_text_has_died_away_where_the_first_word_begins() -> None:
    found = stretch([(4.0, 4.5), (4.5, 5.0)], [(1.0, 3.0)], (1.0, 3.3), (4.0, 5.0))
    assert 3.3 <= found.begin <= 4.0


def test_the_last_word_has_died_away_where_it_ends() -> None:
    found = stretch([(1.0, 1.5), (1.5, 2.0)], [(3.0, 5.0)], (1.0, 2.3), (2.9, 5.0))
    assert 2.3 <= found.end <= 2.9


def test_without_such_speech_it_goes_from_one_end_to_the_other() -> None:
    found = stretch([(1.0, 1.5), (1.5, 2.0)], [], (1.0, 2.0))
    assert (found.begin, found.end) == (0.0, 8.0)


def test_text_that_nobody_reads_parts_no_stretch_even_in_a_pause() -> None:
    level = np.full(round(8 / energy.HOP), LOUD, np.float32)
    unread = RoughWord(0.0, 0.0, False, 0.0)
    for pause in (0.05, 0.5):
        narrated = RoughAlignment((RoughWord(1.0, 2.0, True, 1.0), unread, RoughWord(2.0 + pause, 3.0, True, 1.0)), ())
        assert [(s.first, s.last) for s in stretches(narrated, [8.0], level)] == [(0, 2)]
