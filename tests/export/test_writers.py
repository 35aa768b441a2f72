"""Read the exported files with independent parsers."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import pysubs2
import pytest
from hypothesis import given
from making import Timed, timed_stories, told
from praatio import textgrid as praat

from listenapp.errors import ExportFailed
from listenapp.export import FORMATS, Content, formats, printed_words
from listenapp.export.cues import cues, width
from listenapp.story.starred import toggled

JOINER = "\u2060"
SUBTITLES = ("srt", "vtt", "lrc", "ass")


def spoken(timed: Timed) -> list[tuple[str, float]]:
    """Return each spoken word as printed, and its start."""
    story, alignment = timed
    return [(p.text, p.start) for sentence in printed_words.sentences(story, alignment) for p in sentence]


def read_srt(text: str) -> list[tuple[float, float, str]]:
    found = []
    for block in text.strip("\n").split("\n\n"):
        number, times, *lines = block.split("\n")
        assert int(number) == len(found) + 1
        assert 1 <= len(lines) <= 2
        start, end = (
            seconds(*re.fullmatch(r"(\d\d+):(\d\d):(\d\d),(\d{3})", t).groups()) for t in times.split(" --> ")
        )
        found.append((start, end, " ".join(lines)))
    return found


def seconds(hours: str, minutes: str, whole: str, thousandths: str) -> float:
    return int(hours) * 3600 + int(minutes) * 60 + int(whole) + int(thousandths) / 1000


def read_vtt(text: str) -> list[tuple[float, float, list[tuple[float, str]]]]:
    """Return the cues as a parser of the standard sees them: spans of text, each with its highlight time."""
    head, style, *blocks = text.strip("\n").split("\n\n")
    assert head == "WEBVTT"
    assert style.startswith("STYLE\n::cue(:future)")
    found = []
    for block in blocks:
        _number, times, *lines = block.split("\n")
        assert all("-->" not in line for line in lines)
        start, end = (
            seconds(*re.fullmatch(r"(\d\d+):(\d\d):(\d\d)\.(\d{3})", t).groups()) for t in times.split(" --> ")
        )
        lit, spans, is_open = start, [], False
        for part in re.split(r"(<[^>]*>)", "\n".join(lines)):
            if mark := re.fullmatch(r"<(\d\d+):(\d\d):(\d\d)\.(\d{3})>", part):
                before, lit = lit, seconds(*mark.groups())
                assert before < lit < end
            elif part == "<c>":
                assert not is_open
                is_open = True
            elif part == "</c>":
                assert is_open
                is_open = False
            else:
                assert "<" not in part
                assert is_open or not part.strip()  # styles match elements only
                spans += [(lit, html.unescape(word)) for word in part.split()]
        assert not is_open
        found.append((start, end, spans))
    return found


def read_lrc(text: str) -> list[tuple[str, float]]:
    stamp = r"<(\d\d+):(\d\d)\.(\d\d)>"
    found = []
    for line in text.split("\n"):
        head = re.match(r"\[(\d\d+):(\d\d)\.(\d\d)\]", line)
        if not head:
            assert line == "" or re.match(r"\[(ti|la|length|re):", line)
            continue
        parts = re.split(stamp, line[head.end() :])
        assert parts[0] == ""
        assert parts[-1] == ""
        for at in range(1, len(parts) - 4, 4):
            minutes, whole, hundredths, word = parts[at : at + 4]
            found.append(
                (word.strip().replace("<" + JOINER, "<"), int(minutes) * 60 + int(whole) + int(hundredths) / 100)
            )
    return found


def assert_close(found: list[tuple[str, float]], expected: list[tuple[str, float]], resolution: float) -> None:
    assert [word for word, _ in found] == [word for word, _ in expected]
    for (_, one), (_, other) in zip(found, expected, strict=True):
        assert abs(one - other) <= resolution / 2 + 1e-6
    assert all(a <= b for (_, a), (_, b) in pairwise(found))


# -- each word once, in order, with its time --------------------------------------------------------------------


@given(timed_stories())
def test_srt_keeps_every_word_and_reads_well(timed: Timed) -> None:
    written = formats.text("srt", *timed)
    found = read_srt(written)
    shown = " ".join(text for *_, text in found).replace(JOINER, "").translate(str.maketrans("｛｝", "{}"))
    assert shown.split() == [w.translate(str.maketrans("｛｝", "{}")) for w, _ in spoken(timed)]
    assert all(start < end for start, end, _ in found)
    assert all(one[0] <= other[0] for one, other in pairwise(found))
    shown = [tuple(p.text for p in cue.pieces) for cue in cues(printed_words.sentences(*timed))]
    firsts = [cue.start for cue in cues(printed_words.sentences(*timed))]
    assert len(shown) == len(found)
    for (start, _, _), first in zip(found, firsts, strict=True):
        assert abs(start - first) <= 0.0005 + 1e-6


@given(timed_stories())
def test_lines_are_short_and_cues_are_of_one_sentence(timed: Timed) -> None:
    sentences = printed_words.sentences(*timed)
    found = cues(sentences)
    assert [p for cue in found for p in cue.pieces] == [p for sentence in sentences for p in sentence]
    of_sentence = timed[0].sentence_of_word
    for cue in found:
        assert 1 <= len(cue.lines) <= 2
        assert len({of_sentence[p.word] for p in cue.pieces}) == 1
        assert all(len(line) == 1 or width(printed_words.joined(line)) <= 42 for line in cue.lines)


@given(timed_stories())
def test_vtt_lights_every_word(timed: Timed) -> None:
    found = read_vtt(formats.text("vtt", *timed))
    written = [(word, lit) for _, _, spans in found for lit, word in spans]
    expected = [(w, start) for w, start in spoken(timed)]
    assert [w for w, _ in written] == [w for w, _ in expected]
    for cue, (start, end, spans) in zip(cues(printed_words.sentences(*timed)), found, strict=True):
        assert start < end
        for piece, (lit, _) in zip(cue.pieces, spans, strict=True):
            # A later word is not shown any more: the next cue is.
            assert abs(lit - piece.start) <= 0.0011 or piece.start >= end - 0.001


@given(timed_stories())
def test_lrc_times_every_word(timed: Timed) -> None:
    assert_close(read_lrc(formats.text("lrc", *timed)), spoken(timed), 0.01)


@given(timed_stories())
def test_ass_is_read_by_pysubs2_with_the_words_durations(timed: Timed) -> None:
    subs = pysubs2.SSAFile.from_string(formats.text("ass", *timed), format_="ass")
    found = cues(printed_words.sentences(*timed))
    assert len(subs.events) == len(found)
    for event, cue in zip(subs.events, found, strict=True):
        assert event.end > event.start
        parts = re.split(r"\{\\k(\d+)\}", event.text)
        at = event.start / 1000
        for piece, duration, word in zip(cue.pieces, parts[1::2], parts[2::2], strict=True):
            assert abs(at - piece.start) <= 0.0051 or piece.start >= event.end / 1000 - 0.01
            at += int(duration) / 100
            bare = word.replace("\\" + JOINER, "\0").removesuffix("\\N").strip(" ")
            assert bare.replace(r"\{", "{").replace(r"\}", "}").replace("\0", "\\") == piece.text
        assert at == pytest.approx(event.end / 1000)


@given(timed=timed_stories())
def test_textgrid_is_read_by_praatio_and_filled_from_end_to_end(
    timed: Timed, tmp_path_factory: pytest.TempPathFactory
) -> None:
    story, alignment = timed
    path = tmp_path_factory.mktemp("grid") / "story.TextGrid"
    path.write_text(formats.text("textgrid", *timed), "utf-8")
    grid = praat.openTextgrid(str(path), includeEmptyIntervals=True, duplicateNamesMode="error")
    assert grid.tierNames == ("words", "sentences")
    for tier in (grid.getTier("words"), grid.getTier("sentences")):
        assert tier.entries[0].start == 0
        assert tier.entries[-1].end == grid.maxTimestamp >= alignment.duration - 0.0001
        assert all(one.end == other.start for one, other in pairwise(tier.entries))
        assert all(entry.start < entry.end for entry in tier.entries)
    narrated = [story.words[p.word] for s in printed_words.sentences(*timed) for p in s]
    entries = [entry for entry in grid.getTier("words").entries if entry.label]
    assert " ".join(entry.label for entry in entries).split() == " ".join(w.text for w in narrated).split()
    starts = sorted({round(start * 10_000) / 10_000 for _, start in spoken(timed)})
    assert [entry.start for entry in entries] == pytest.approx(starts, abs=0.00001)


@given(timed_stories())
def test_csv_has_a_row_for_every_word(timed: Timed) -> None:
    story, alignment = timed
    rows = list(csv.DictReader(io.StringIO(formats.text("csv", *timed).removeprefix("\ufeff"), newline="")))
    assert [row["text"].removeprefix("'") for row in rows] == [word.text.removeprefix("'") for word in story.words]
    for row, timing in zip(rows, alignment.words, strict=True):
        assert row["status"] == timing.status
        assert (row["start"] == "") == (timing.start is None)
        assert timing.start is None or abs(float(row["start"]) - timing.start) <= 0.00006


@pytest.mark.parametrize("word", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c", "\t=1", "\r=1"])
def test_no_cell_of_a_table_is_a_formula(word: str) -> None:
    timed = told([["One", word, "two."]], [(0.0, 0.1), (0.2, 0.3), None], 1.0)
    rows = list(csv.DictReader(io.StringIO(formats.text("csv", *timed).removeprefix("\ufeff"), newline="")))
    assert [row["text"] for row in rows] == ["One", f"'{word}", "two."]


def test_a_table_marks_starred_sentences() -> None:
    story, alignment = told([["One", "two."], ["Three", "four."]], [(0.0, 0.1), (0.2, 0.3), None, None], 1.0)
    stars = [replace(star, note="=note") for star in toggled((), story, 1, 1.0)[0]]
    whole = formats.text("csv", story, alignment, stars).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(whole, newline="")))
    assert [(row["starred"], row["note"]) for row in rows] == [("", ""), ("", ""), ("1", "'=note"), ("1", "")]


@given(timed_stories())
def test_json_is_everything(timed: Timed) -> None:
    story, alignment = timed
    found = json.loads(formats.text("json", *timed))
    assert found["text"] == story.text
    assert [w["text"] for w in found["words"]] == [w.text for w in story.words]
    assert [w["start"] is None for w in found["words"]] == [t.start is None for t in alignment.words]
    assert "position" not in found


# -- the sample in other programs -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SUBTITLES[::3])
def test_pysubs2_reads_the_sample(sample: Timed, name: str) -> None:
    subs = pysubs2.SSAFile.from_string(formats.text(name, *sample), format_=name)
    shown = " ".join(event.plaintext.replace("\n", " ") for event in subs.events)
    assert shown.split() == " ".join(w for w, _ in spoken(sample)).split()
    assert max(len(line) for event in subs.events for line in event.plaintext.split("\n")) <= 42


@pytest.mark.parametrize("name", SUBTITLES)
def test_ffmpeg_reads_the_sample(sample: Timed, name: str, tmp_path: Path) -> None:
    path = tmp_path / f"sample.{name}"
    path.write_text(formats.text(name, *sample), "utf-8")
    with av.open(str(path)) as opened:
        packets = [packet for packet in opened.demux() if packet.size]
    found = cues(printed_words.sentences(*sample))
    shown = [line[0].start for cue in found for line in cue.lines] if name == "lrc" else [cue.start for cue in found]
    assert [float(packet.pts * packet.time_base) for packet in packets] == pytest.approx(shown, abs=0.0051)


ODD = (*"<i> </b> {\\an8} {x y} {c:red} C:\\N \\h --> <00:01.00> &amp; <font R&D {".split(), *"}{")


@pytest.mark.parametrize("name", ["srt", "vtt", "ass"])
def test_players_with_libass_show_odd_words(name: str, tmp_path: Path) -> None:
    """Let FFmpeg convert the subtitles to what libass draws, as mpv does, and look what of it would be visible."""
    timed = told([ODD], [(k * 0.3, k * 0.3 + 0.2) for k in range(len(ODD))], 9.0)
    path = tmp_path / f"odd.{name}"
    path.write_text(formats.text(name, *timed), "utf-8")
    with av.open(str(path)) as opened:
        events = [event.ass.decode() for packet in opened.demux() for event in packet.decode()]
    shown = " ".join(visible_in_libass(event.split(",", 8)[8]) for event in events)
    plain = shown.replace(JOINER, "").translate(str.maketrans("｛｝", "{}"))
    assert plain.split() == " ".join(ODD).split()


def visible_in_libass(text: str) -> str:
    kept = text.replace(r"\{", "\0").replace(r"\}", "\1")
    bare = re.sub(r"\{[^}]*\}", "", kept)
    return re.sub(r"\\[Nnh]", " ", bare).replace("\0", "{").replace("\1", "}")


def test_punctuation_goes_with_its_word(sample: Timed) -> None:
    whole = [printed_words.joined(s) for s in printed_words.sentences(*sample)]
    text = " ".join(sample[0].text.split())
    assert all(sentence in text for sentence in whole)
    assert any(sentence.endswith(".") for sentence in whole)


def test_the_sample_is_parted_where_it_breathes(sample: Timed) -> None:
    found = cues(printed_words.sentences(*sample))
    of_word = sample[0].sentence_of_word
    parted = [a.pieces[-1].text for a, b in pairwise(found) if of_word[a.pieces[-1].word] == of_word[b.pieces[0].word]]
    assert parted
    assert not {"the", "a", "of"} & set(parted)
    lines = [printed_words.joined(line) for cue in found for line in cue.lines]
    assert {"When he heard the ferry,", "“An ordinary sound can open a door,”", "a Library of Everyday Sounds"} <= set(
        lines
    )


def test_what_nobody_reads_is_left_out() -> None:
    timed = told([["Read", "[skipped]", "this"], ["Caption"]], [(0.0, 0.2), None, (0.5, 0.7), None], 1.0)
    for name in SUBTITLES:
        written = formats.text(name, *timed)
        assert "skipped" not in written
        assert "Caption" not in written
    assert printed_words.joined(printed_words.sentences(*timed)[0]) == "Read this"


def test_hours_are_told() -> None:
    timed = told([["Late"]], [(3725.5, 3726.0)], 3727.0)
    assert "01:02:05,500 --> 01:02:06,500" in formats.text("srt", *timed)
    assert "01:02:05.500 --> 01:02:06.500" in formats.text("vtt", *timed)
    assert "[62:05.50]<62:05.50>Late<62:06.00>" in formats.text("lrc", *timed)
    assert "1:02:05.50,1:02:06.50" in formats.text("ass", *timed)
    assert "xmin = 3725.5000" in formats.text("textgrid", *timed)


TEXTS = [name for name, one in FORMATS.items() if one.content is Content.TEXT]


@pytest.mark.parametrize("name", [name for name in TEXTS if name not in {"json", "listen"}])
def test_without_times_there_is_nothing_to_write(sample: Timed, name: str) -> None:
    silent = told([["Nobody", "reads"]], [None, None], 1.0)
    for story, alignment in ((sample[0], None), silent):
        with pytest.raises(ExportFailed) as raised:
            formats.text(name, story, alignment)
        assert raised.value.code == "export.not_timed"
        assert raised.value.next_step


def test_json_without_times_has_none(sample: Timed) -> None:
    assert {w["start"] for w in json.loads(formats.text("json", sample[0], None))["words"]} == {None}
