"""Read texts with times, dictionaries of other programs and results of learners from bytes: see `targets.py`."""

from __future__ import annotations

import json
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from target import SEPARATOR, Target, check_story

from listenapp.dictionary import user_dictionary
from listenapp.importing import document
from listenapp.importing.formats.timed import book_overlay
from listenapp.practice.teaching import work_file
from listenapp.practice.teaching.work_file import GapResult, WorkResult

_ENDINGS = ("srt", "vtt", "ass", "lrc", "TextGrid", "csv", "json")
_CONTAINER = b'<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
_PACKAGE = (
    b'<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml" media-overlay="s"/>'
    b'<item id="s" href="a.smil" media-type="application/smil+xml"/></manifest>'
    b'<spine><itemref idref="a"/></spine></package>'
)


def _read_timed(content: bytes, folder: Path) -> None:
    """The first line of the input is the ending of the file that has the rest as its content."""
    ending, _, rest = content.partition(b"\n")
    if ending.decode("latin-1") not in _ENDINGS:
        return
    path = folder / f"input.{ending.decode()}"
    path.write_bytes(rest)
    found = document.read(str(path))
    check_story(found.story)
    if found.times is not None:
        starts = [word.start for word in found.times.words if word.start is not None]
        assert starts == sorted(starts)
        assert len(found.times.words) == len(found.story.words)


def _timed_seeds() -> Iterator[bytes]:
    yield (
        b"srt\n1\n00:00:01,000 --> 00:00:02,500\n<i>Boats</i> came\nhome.\n\n"
        b"2\n00:00:03,000 --> 00:00:04,000\nThey slept.\n"
    )
    yield b"vtt\nWEBVTT\nLanguage: en\n\n00:01.000 --> 00:02.500\n<c>Boats</c> <00:01.500>came &amp; slept.\n"
    yield (
        b"ass\n[Script Info]\nTitle: Boats\n[Events]\nFormat: Layer, Start, End, Style, Text\n"
        b"Dialogue: 0,0:00:01.00,0:00:02.50,Default,{\\k20}Boats {\\k30}came home.\n"
    )
    yield b"lrc\n[ti:Boats]\n[offset:+500]\n[00:01.00][00:05.00]Boats <00:01.50>came\n[00:07]home.\n"
    yield (
        b'TextGrid\nFile type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n2.5\n<exists>\n2\n'
        b'"IntervalTier"\n"sentence"\n0\n2.5\n1\n0\n2.5\n"Boats came."\n'
        b'"IntervalTier"\n"word"\n0\n2.5\n2\n0\n1\n"Boats"\n1\n2.5\n"came"\n'
    )
    yield b"csv\ntext,start,end,sentence\nBoats,1.0,1.5,0\ncame,1.5,2.0,0\n"
    word = {
        "text": "Boats",
        "char_start": 0,
        "char_end": 5,
        "start": 0.5,
        "end": 1.0,
        "confidence": 1,
        "status": "spoken",
    }
    sentence = {"first_word": 0, "last_word": 0, "start": 0.5, "end": 1.0, "confidence": 1, "status": "spoken"}
    export = {
        **{"format": 1, "title": "Boats", "language": "en", "source": "", "text": "Boats.\n", "duration": 2.0},
        **{"words": [word], "sentences": [sentence], "glossary": []},
        "blocks": [{"kind": "body", "char_start": 0, "char_end": 6}],
    }
    yield b"json\n" + json.dumps(export).encode()


def _read_book(content: bytes, folder: Path) -> None:
    path = folder / "input.epub"
    parts = content.split(SEPARATOR)
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("META-INF/container.xml", _CONTAINER)
        packed.writestr("a.mp3", b"")
        for name, part in zip(["a.smil", "a.xhtml", "book.opf"], [*parts, _PACKAGE][:3], strict=False):
            packed.writestr(name, part)
    for piece in book_overlay.pieces(path):
        assert piece.start >= 0
    book_overlay.recording(path, folder)


def _book_seeds() -> Iterator[bytes]:
    overlay = (
        b'<smil><body><par><text src="a.xhtml#i"/>'
        b'<audio src="a.mp3" clipBegin="0:00:01.5" clipEnd="2.5s"/></par></body></smil>'
    )
    yield SEPARATOR.join((overlay, b'<html><body><p id="i">Boats <b id="j">came</b> home.</p></body></html>'))
    yield SEPARATOR.join((overlay, b'<html><body><p id="i">Boats</p></body></html>', _PACKAGE))


def _read_dictionary(content: bytes, folder: Path) -> None:
    """The first part of the input is the kind of dictionary, and the others are its files."""
    kind, *parts = content.split(SEPARATOR)
    names = {b"stardict": ("a.ifo", "a.idx", "a.dict", "a.syn"), b"dictd": ("a.index", "a.dict")}.get(kind)
    if names is not None:
        for name, part in zip(names, parts, strict=False):
            (folder / name).write_bytes(part)
        source = folder / names[0]
    else:
        source = folder / "a.zip"
        with zipfile.ZipFile(source, "w") as packed:
            for name, part in zip(("index.json", "term_bank_1.json"), parts, strict=False):
                packed.writestr(name, part)
    user_dictionary.convert(source, folder / "out")
    user_dictionary.look_up(folder / "out", ["boat"])


def _dictionary_seeds() -> Iterator[bytes]:
    about = b"StarDict's dict ifo file\nversion=3.0.0\nbookname=D\nsametypesequence=%s\n"
    index = b"boat\0" + struct.pack(">II", 0, 7) + b"ship\0" + struct.pack(">II", 7, 8)
    synonyms = b"vessel\0" + struct.pack(">I", 1)
    for types in (b"m", b"h", b"tm"):
        yield SEPARATOR.join((b"stardict", about % types, index, b"das <b>Bootdas Schiff", synonyms))
    yield SEPARATOR.join((b"stardict", b"StarDict's dict ifo file\n", index, b"mBoot\0\0mSchiff\0", b""))
    yield SEPARATOR.join((b"dictd", b"00-database-short\tA\tC\nboat\tC\tH\n", b"D.boat: Boot"))
    terms = [
        [
            "boat",
            "bo",
            "",
            "",
            0,
            ["Boot", {"type": "structured-content", "content": {"tag": "li", "content": ["x"]}}],
            0,
            "",
        ]
    ]
    yield SEPARATOR.join((b"yomitan", b'{"title":"D","format":3}', json.dumps(terms).encode()))


def _read_work(content: bytes, folder: Path) -> None:
    path = folder / "input.listenwork"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("result.json", content)
    work_file.pack(work_file.read(path))


def _work_seeds() -> Iterator[bytes]:
    gap = GapResult(1, 2, "came home", 3, hint=True)
    result = WorkResult("Ana", "Boats", "0" * 64, 1.7e9, 12.5, (gap,), ("Nobody",))
    yield json.dumps(work_file._document(result)).encode()


TARGETS: dict[str, Target] = {
    "timed": Target(
        _read_timed,
        _timed_seeds,
        (" --> ", "00:00:01.000", "[00:01.00]", "<00:01.00>", "{\\k10}", '""', "&lt;", "[offset:", "srt\n", "lrc\n"),
    ),
    "book": Target(_read_book, _book_seeds, ("<par>", "clipBegin=", "npt=", "a.xhtml#", "../", "%%%%")),
    "dictionary": Target(
        _read_dictionary,
        _dictionary_seeds,
        ("%%%%", "sametypesequence=", "idxoffsetbits=64", "<script>", "<br>", '"tag":', "\0"),
    ),
    "work": Target(_read_work, _work_seeds, ('"format":', '"gaps":', "1e999", "null"), is_json=True),
}
