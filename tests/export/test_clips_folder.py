"""Write folders of clips, and compare them with the narration."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from making import Timed, timed_stories, told
from narrations import CHINESE, sample_story, short_story, tone

from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.export import clips_folder
from listenapp.export.clip_times import clip_times, cut_clips
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.story.alignment import Alignment, Extra

SAME = 1e-9


def rows_of(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((folder / clips_folder.TABLE).read_text("utf-8-sig").splitlines()))


@given(timed_stories())
@pytest.mark.parametrize("unit", Granularity)
def test_padding_holds_no_other_speech(unit: Granularity, timed: Timed) -> None:
    _, alignment = timed
    found = clip_times(alignment, unit)
    timings = alignment.words if unit is Granularity.WORD else alignment.sentences
    assert all(one <= other for (one, _), (other, _) in pairwise(found.values()))
    for index, (begin, end) in found.items():
        own = timings[index]
        assert own.start is not None
        assert own.end is not None
        assert own.start - 0.05 - SAME <= begin < end <= max(own.end, own.start) + 0.3 + SAME
        for word in alignment.words:
            if word.start is not None and word.end is not None and word.end > word.start:
                assert word.end > own.start or begin >= word.end - SAME, "the word before is heard"
                assert word.start <= own.end or end <= word.start + SAME, "the word after is heard"


def test_speech_outside_the_text_is_not_in_a_clip() -> None:
    _, alignment = told([["one"], ["two"]], [(1.0, 1.5), (2.0, 2.5)], 3.0)
    extra = Alignment(**{**vars(alignment), "extra": (Extra(1.6, 1.9, "um"),)})
    assert clip_times(alignment, Granularity.WORD) == {0: (0.95, 1.8), 1: (1.95, 2.8)}
    assert clip_times(extra, Granularity.WORD) == {0: (0.95, 1.6), 1: (1.95, 2.8)}


def test_each_clip_is_its_part_of_the_narration(sample: Timed) -> None:
    """Compare clips cut while decoding with the same samples of the decoded whole."""
    narrated = sample_story(sample)
    spans = list(clip_times(narrated.alignment, Granularity.SENTENCE).values())[:12]
    whole = decode(narrated.audio, channels=1)
    for (begin, end), clip in zip(spans, cut_clips(narrated.audio, spans), strict=True):
        expected = whole.samples[round(begin * whole.rate) : round(end * whole.rate)]
        fade = round(0.006 * whole.rate)
        assert clip.frames == len(expected)
        assert np.array_equal(clip.samples[fade:-fade], expected[fade:-fade])
        assert abs(int(clip.samples[0, 0])) <= 1


@pytest.mark.parametrize("unit", Granularity)
def test_the_table_names_every_file(unit: Granularity, tmp_path: Path) -> None:
    narrated = short_story(CHINESE, "zh", tmp_path)
    folder = tmp_path / "clips"
    folder.mkdir()
    clips_folder.write(narrated, unit, folder)
    rows = rows_of(folder)
    assert {row["file"] for row in rows} | {clips_folder.TABLE} == {path.name for path in folder.iterdir()}
    timings = narrated.alignment.words if unit is Granularity.WORD else narrated.alignment.sentences
    assert [float(row["start"]) for row in rows] == pytest.approx([t.start for t in timings], abs=0.0001)
    for row in rows:
        assert row["file"].isascii()
        length = float(row["clip_end"]) - float(row["clip_start"])
        assert decode(folder / row["file"]).duration == pytest.approx(length, abs=0.002)
    if unit is Granularity.SENTENCE:
        assert rows[1]["text"] == "今天早上，新的图书馆开门了。"


def test_a_spreadsheet_runs_no_text(tmp_path: Path) -> None:
    encode(tone(1.0), tmp_path / "tone.mp3")
    timed = told([["=HYPERLINK(1)"], ["plain"]], [(0.1, 0.3), (0.5, 0.8)], 1.0)
    (tmp_path / "clips").mkdir()
    clips_folder.write(NarratedStory("x", *timed, tmp_path / "tone.mp3"), Granularity.WORD, tmp_path / "clips")
    assert [row["text"] for row in rows_of(tmp_path / "clips")] == ["'=HYPERLINK(1)", "plain"]
