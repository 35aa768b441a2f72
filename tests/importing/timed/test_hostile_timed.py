"""Test that texts with times that are made to take hours are read in seconds, or refused with a plain sentence."""

from __future__ import annotations

import json
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from listenapp.errors import ImportFailed
from listenapp.importing import document
from listenapp.importing.formats.timed import book_overlay

MOST_SECONDS = 8  # of CPU, on a slow machine; quadratic work would take minutes
CUE = "1\n00:00:01,000 --> 00:00:02,000\n"
DIGITS = "9" * 5000  # more than Python turns into a number
GRID = '"ooTextFile"\n"TextGrid"\n0 9 <exists> 2\n"IntervalTier" "sentence" 0 9 1 0 9 '
OTHER_WORDS = " ".join(f"w{k}" for k in range(9000))
PACKAGE = (
    '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml" media-overlay="s"/>'
    '<item id="s" href="a.smil" media-type="application/smil+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)


def words_of_no_text(count: int, word: str) -> str:
    rows = "".join(f'{k} {k + 1} "{word}"\n' for k in range(count))
    return f'"IntervalTier" "word" 0 9 {count}\n{rows}'


FILES = {
    "srt with blank lines": ("srt", CUE + "\n" * 300_000 + "x"),
    "srt with a huge hour": ("srt", f"1\n{DIGITS}:00:01,000 --> 00:00:02,000\nHello there.\n\n{CUE}Hello."),
    "srt with many times": ("srt", CUE + "<1:00>" * 200_000 + "a"),
    "vtt with open tags": ("vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<a" * 300_000),
    "ass with a huge syllable": (
        "ass",
        "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,,,,,,,{\\k" + DIGITS + "}a{\\k1}b",
    ),
    "lrc with a line sung often": ("lrc", "[00:01.00]" * 20_000 + "a " * 200_000),
    "lrc with a huge offset": ("lrc", f"[offset:{DIGITS}]\n[00:01.00]Hello there.\n"),
    "TextGrid with an open label": ("TextGrid", GRID + '"' + '""' * 300_000),
    "TextGrid with words of no text": ("TextGrid", f'{GRID}"{OTHER_WORDS}"\n{words_of_no_text(30_000, "x")}'),
    "TextGrid with pairs of no text": ("TextGrid", f'{GRID}"{"a " * 9000}"\n{words_of_no_text(30_000, "a b")}'),
    "csv with short rows": ("csv", "text,start,end,sentence\nHello,1\n,1\n"),
    "json of another kind": ("json", '{"words":[[]],"text":"a","blocks":[{"char_start":"x"}],"sentences":[0]}'),
}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_text_is_read_or_refused_in_seconds(name: str, tmp_path: Path) -> None:
    ending, text = FILES[name]
    path = tmp_path / f"x.{ending}"
    path.write_text(text, "utf-8")
    began = time.process_time()
    with suppress(ImportFailed):
        document.read(str(path))
    assert time.process_time() - began < MOST_SECONDS


def export(words: int, blocks: int) -> str:
    """Return an export of a story in which each word is a sentence."""
    unread = {"start": None, "end": None, "confidence": 1, "status": "not_spoken"}
    places = [{"char_start": 3 * k, "char_end": 3 * k + 2} for k in range(words)]
    document = {
        **{"format": 1, "title": "t", "language": "en", "source": "", "text": "ab " * words, "glossary": []},
        "blocks": [{"kind": "body", **place} for place in places[:blocks]],
        "words": [{"text": "ab", **place, **unread} for place in places],
        "sentences": [{"first_word": k, "last_word": k, **unread} for k in range(words)],
    }
    return json.dumps(document)


def test_an_export_with_many_paragraphs_is_read_in_seconds(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(export(15_000, 15_000))
    began = time.process_time()
    assert len(document.read(str(path)).story.sentences) == 15_000
    assert time.process_time() - began < MOST_SECONDS


def test_an_export_with_a_sentence_outside_of_its_paragraphs_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(export(5, 2))
    with pytest.raises(ImportFailed) as raised:
        document.read(str(path))
    assert raised.value.code == "import.damaged_times"


@pytest.mark.parametrize(
    ("clock", "levels", "times"),
    [(f"{DIGITS}:1:1", 1, 1), ("1s", 100, 1), ("1s", 1, 5_000)],
    ids=["a huge clock", "elements within elements", "an element spoken often"],
)
def test_a_hostile_book_has_no_times(clock: str, levels: int, times: int, tmp_path: Path) -> None:
    path = tmp_path / "x.epub"
    opening = "".join(f'<div id="i{k}">' for k in range(levels))
    pars = "".join(
        f'<par><text src="a.xhtml#i{k}"/><audio src="a.mp3" clipBegin="{clock}" clipEnd="2s"/></par>'
        for k in [*range(levels)] * times
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(
            "META-INF/container.xml",
            '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
        )
        packed.writestr("b.opf", PACKAGE)
        packed.writestr("a.xhtml", f"<html><body>{opening}{'word ' * 20_000}{'</div>' * levels}</body></html>")
        packed.writestr("a.smil", f"<smil><body>{pars}</body></smil>")
    assert book_overlay.pieces(path) == ()


def test_half_a_character_in_a_transcript_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "episode.json"
    path.write_text('{"segments": [{"startTime": 0, "endTime": 2, "body": "The old \\ud800 boat stopped."}]}')
    assert document.read(str(path)).story.text == "The old ? boat stopped.\n"
