"""Read files with times as other programs write them: libraries that the tests have, and well-known programs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pysubs2
import pytest
from praatio import textgrid
from praatio.utilities.constants import Interval

from listenapp.errors import ImportFailed
from listenapp.importing import document

LINES = ((1.0, 2.5, "Boats came back"), (2.5, 4.0, "to the harbor."), (6.0, 7.0, "Nobody slept."))
TEXT = "Boats came back to the harbor.\n\nNobody slept."


@dataclass(frozen=True)
class Given:
    """A file, the text of its story and the times of some words."""

    name: str
    content: str
    text: str
    starts: dict[str, float]


def lines_of(name: str, content: str) -> Given:
    return Given(name, content, TEXT, {"Boats": 1.0, "to": 2.5, "Nobody": 6.0})


FILES = {
    "Subtitle Edit, SRT": lines_of(
        "a.srt",
        "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Boats came back</i>\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000"
        "\r\n{\\an8}to the harbor.\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\nNobody slept.\r\n\r\n",
    ),
    "no empty lines, SRT": lines_of(
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nBoats came back\n2\n00:00:02,500 --> 00:00:04,000\nto the harbor.\n3\n"
        "00:00:06,000 --> 00:00:07,000\nNobody slept.",
    ),
    "an empty line in a cue, full stops, SRT": lines_of(
        "a.srt",
        "1\n00:00:01.000 --> 00:00:02.500 X1:100\nBoats\n\ncame back\n\n2\n0:00:02.5 --> 0:00:04\nto the harbor.\n\n"
        "3\n00:00:06,0 --> 00:00:07,0\nNobody slept.\n",
    ),
    "ffmpeg, LRC": Given(
        "a.lrc",
        '[re:Lavf59.27.100]\n[ve:59.27.100]\n[00:01.00]<font size="20"><i>Boats came back</i></font>\n'
        "[00:02.50]to the harbor.\n\n[00:06.00]Nobody slept.\n",
        "Boats came back to the harbor. Nobody slept.",
        {"Boats": 1.0, "to": 2.5, "Nobody": 6.0},
    ),
    "Whisper, VTT": lines_of(
        "a.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.500\nBoats came back\n\n00:02.500 --> 00:04.000\nto the harbor.\n\n"
        "00:06.000 --> 00:07.000\nNobody slept.\n",
    ),
    "a news site, VTT": lines_of(
        "a.vtt",
        "WEBVTT - News\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: red }\n\nNOTE made by hand\n\nintro\n"
        "00:00:01.000 --> 00:00:02.500 align:start position:0%\n<v Ana><b>Boats</b> came&nbsp;back\n\n2\n"
        "00:00:02.500 --> 00:00:04.000\nto the harbor.</v>\n\n00:00:06.000 --> 00:00:07.000\nNobody slept.\n",
    ),
    "YouTube, VTT": Given(
        "a.vtt",
        "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:01.000 --> 00:00:02.500 align:start position:0%\n"
        "boats<00:00:01.400><c> came</c><00:00:02.000><c> back</c>\n",
        "boats came back",
        {"boats": 1.0, "came": 1.4, "back": 2.0},
    ),
    "Aegisub, ASS": lines_of(
        "a.ass",
        "[Script Info]\nTitle: Harbor\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\n"
        "Style: Default,Arial\n"
        "\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,not this\n"
        "Dialogue: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1{\\p0}\n"
        "Dialogue: 0,0:00:02.50,0:00:04.00,Default,,0,0,0,,to {\\i1}the{\\i0} harbor.\n"
        "Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Boats\\Ncame back\n"
        "Dialogue: 0,0:00:06.00,0:00:07.00,Default,,0,0,0,,Nobody slept.\n",
    ),
    "karaoke syllables, ASS": Given(
        "a.ass",
        "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\k50}Har{\\kf30}bor {\\K70}lights, {\\k50}off.\n",
        "Harbor lights, off.",
        {"Harbor": 1.0, "lights": 1.8, "off": 2.5},
    ),
    "Sub Station Alpha": lines_of(
        "a.ssa",
        "[Script Info]\nScriptType: v4.00\n\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, "
        "MarginV, Effect, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Boats came back\n"
        "Dialogue: Marked=0,0:00:02.50,0:00:04.00,Default,,0,0,0,,to the harbor.\n"
        "Dialogue: Marked=0,0:00:06.00,0:00:07.00,Default,,0,0,0,,Nobody slept.\n",
    ),
    "a music player, LRC": Given(
        "a.lrc",
        "[ti:Home]\n[ar:Ana]\n[offset:+500]\n[00:01.50]Boats come home\n"
        "[00:03.50][00:07.50]and nobody sleeps\n[00:05.50]\n",
        "Boats come home\n\nand nobody sleeps\n\nand nobody sleeps",
        {"Boats": 1.0, "and": 3.0},
    ),
    "later by an offset, LRC": Given(
        "a.lrc",
        "[offset:-250]\n[01:00.00]Boats come\n[01:02.000]home",
        "Boats come\n\nhome",
        {"Boats": 60.25, "home": 62.25},
    ),
    "times of words, LRC": Given(
        "a.lrc",
        "[00:01.00] <00:01.00> Boats <00:01.60> came. <00:02.20>\n",
        "Boats came.",
        {"Boats": 1.0, "came": 1.6},
    ),
    "Montreal Forced Aligner, TextGrid": Given(
        "a.TextGrid",
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
        "xmin = 0\nxmax = 3\ntiers? <exists>\nsize = 2\nitem []:\n"
        '    item [1]:\n        class = "IntervalTier"\n        name = "words"\n        xmin = 0\n        xmax = 3\n'
        "        intervals: size = 4\n        intervals [1]:\n            xmin = 0\n            xmax = 0.5\n"
        '            text = ""\n        intervals [2]:\n            xmin = 0.5\n            xmax = 1.1\n'
        '            text = "boats"\n        intervals [3]:\n            xmin = 1.1\n            xmax = 1.4\n'
        '            text = "came"\n        intervals [4]:\n            xmin = 1.4\n            xmax = 3\n'
        '            text = "sil"\n'
        '    item [2]:\n        class = "IntervalTier"\n        name = "phones"\n        xmin = 0\n        xmax = 3\n'
        "        intervals: size = 1\n        intervals [1]:\n            xmin = 0.5\n            xmax = 0.6\n"
        '            text = "B"\n',
        "boats came",
        {"boats": 0.5, "came": 1.1},
    ),
    "Praat's short form, TextGrid": Given(
        "a.TextGrid",
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
        '0\n4\n<exists>\n1\n"IntervalTier"\n"sentence"\n0\n4\n2\n'
        '0\n1\n""\n1\n4\n"“Home,” said ""Ana"" to 3 boats."\n',
        '“Home,” said "Ana" to 3 boats.',
        {"Home": 1.0},
    ),
}


@pytest.mark.parametrize("given", FILES.values(), ids=FILES)
def test_a_file_of_another_program_is_read(tmp_path: Path, given: Given) -> None:
    path = tmp_path / given.name
    path.write_bytes(given.content.encode())
    check(path, given)


def check(path: Path, given: Given) -> None:
    found = document.read(str(path), "en")
    assert found.times is not None
    assert found.story.text.strip() == given.text
    words = [word.text for word in found.story.words]
    assert {word: found.times.words[words.index(word)].start for word in given.starts} == pytest.approx(given.starts)
    starts = [timing.start for timing in found.times.words if timing.start is not None]
    assert starts == sorted(starts)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be"])
def test_every_encoding_of_praat_is_read(tmp_path: Path, encoding: str) -> None:
    given = FILES["Praat's short form, TextGrid"]
    path = tmp_path / given.name
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    path.write_bytes((mark + given.content).encode(encoding))
    check(path, given)


@pytest.mark.parametrize("format_", ["srt", "vtt", "ass", "ssa"])
def test_what_pysubs2_writes_is_read(tmp_path: Path, format_: str) -> None:
    written = pysubs2.SSAFile()
    written.events = [pysubs2.SSAEvent(round(a * 1000), round(b * 1000), text) for a, b, text in LINES]
    path = tmp_path / f"a.{format_}"
    written.save(str(path))
    check(path, lines_of(path.name, ""))


@pytest.mark.parametrize("format_", ["short_textgrid", "long_textgrid"])
def test_what_praatio_writes_is_read(tmp_path: Path, format_: str) -> None:
    grid = textgrid.Textgrid()
    grid.addTier(textgrid.IntervalTier("utterances", [Interval(*line) for line in LINES], 0, 8))
    path = tmp_path / "a.TextGrid"
    grid.save(str(path), format_, includeBlankSpaces=True)
    check(path, lines_of(path.name, ""))


def test_what_webvtt_writes_is_read(tmp_path: Path) -> None:
    webvtt = pytest.importorskip("webvtt", reason="the PyPI package webvtt-py is not installed")
    made = webvtt.WebVTT()
    for start, end, text in LINES:
        made.captions.append(webvtt.Caption(f"00:00:{start:06.3f}", f"00:00:{end:06.3f}", text))
    made.save(str(tmp_path / "a.vtt"))
    check(tmp_path / "a.vtt", lines_of("a.vtt", ""))


DAMAGED = {
    "a.srt": "1\n00:00:xx\nno times\n",
    "a.TextGrid": 'File type = "ooTextFile"\nObject class = "TextGrid"\n0\n4\n<exists>\n3\n"IntervalTier"\n"w"\n0\n',
    "b.TextGrid": "something else",
    "a.lrc": "[ti:only a title]\n",
    "a.json": '{"format": 1, "text": "Boats", "words": [{"char_start": 0}], "sentences": []}',
    "b.json": '{"text": "Boats came.", "words": "many"}',
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_file_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(DAMAGED[name])
    with pytest.raises(ImportFailed):
        document.read(str(tmp_path / name))


@pytest.mark.parametrize("name", ["notes.json", "table.csv"])
def test_other_json_and_tables_are_texts_as_before(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text('{"a": "Boats came home."}\n')
    assert document.read(str(tmp_path / name), "en").times is None


def test_impossible_times_are_left_out_and_starts_never_decrease(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(
        "1\n99999999:00:00,000 --> 99999999:00:01,000\nFar away.\n\n2\n00:00:05,000 --> 00:00:01,000\nBackwards.\n\n"
        "3\n00:00:05,000 --> 00:00:05,000\nNo time at all.\n"
    )
    found = document.read(str(path), "en")
    assert found.story.text.split() == ["Backwards.", "No", "time", "at", "all."]
    assert found.times is not None
    assert all(word.start == 5.0 and word.end is not None and word.end >= 5.0 for word in found.times.words)


ROLLING_VTT = """WEBVTT
Kind: captions
Language: en

00:00:01.000 --> 00:00:02.490 align:start position:0%
{empty}
Boats<00:00:01.400><c> came</c><00:00:01.900><c> back</c>

00:00:02.490 --> 00:00:02.500 align:start position:0%
Boats came back
{empty}

00:00:02.500 --> 00:00:03.990 align:start position:0%
Boats came back
to<00:00:03.000><c> the</c><00:00:03.500><c> harbor.</c>

00:00:03.990 --> 00:00:04.000 align:start position:0%
to the harbor.
{empty}

00:00:06.000 --> 00:00:07.000 align:start position:0%
to the harbor.
Nobody<00:00:06.500><c> slept.</c>

00:00:07.000 --> 00:00:07.010 align:start position:0%
Nobody slept.
{empty}
""".format(empty=" ")
ROLLING_SRT = """1
00:00:01,000 --> 00:00:02,500
Boats came back

2
00:00:02,500 --> 00:00:04,000
Boats came back
to the harbor.

3
00:00:06,000 --> 00:00:07,000
to the harbor.
Nobody slept.

4
00:00:07,000 --> 00:00:08,000
Nobody slept.
It was late.
"""


def test_captions_that_roll_up_are_read_once(tmp_path: Path) -> None:
    for name, content, text in (("a.vtt", ROLLING_VTT, TEXT), ("a.srt", ROLLING_SRT, f"{TEXT} It was late.")):
        (tmp_path / name).write_text(content, "utf-8")
        found = document.read(str(tmp_path / name))
        assert " ".join(found.story.text.split()) == " ".join(text.split())
        assert found.times is not None
        words = [word.text for word in found.story.words]
        for word, start in (("Boats", 1.0), ("to", 2.5), ("Nobody", 6.0)):
            assert found.times.words[words.index(word)].start == pytest.approx(start)


def test_a_line_that_is_meant_twice_stays(tmp_path: Path) -> None:
    said = [
        "Row, row, row your boat.",
        "Row, row, row your boat.\nGently.",
        "Gently.",
        "Down the stream.",
        "It was late.",
    ]
    cues = "\n\n".join(f"00:0{k}.000 --> 00:0{k + 1}.000\n{text}" for k, text in enumerate(said))
    (tmp_path / "a.vtt").write_text(f"WEBVTT\n\n{cues}\n", "utf-8")
    text = document.read(str(tmp_path / "a.vtt")).story.text
    assert text.count("Row, row") == 2
    assert text.count("Gently.") == 2
