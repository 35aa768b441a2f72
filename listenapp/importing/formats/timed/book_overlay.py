"""Read the times of an e-book with media overlays (EPUB 3): which element is spoken when."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator
from pathlib import Path
from urllib.parse import unquote

from listenapp.errors import ImportFailed
from listenapp.importing import encoding, limits
from listenapp.importing.formats import epub
from listenapp.importing.formats.timed.timed_text import TimedPiece
from listenapp.importing.formats.zip_markup import Archive
from listenapp.story.lesson_format import MOST_BYTES

_OVERLAY = "application/smil+xml"
_CLOCK = re.compile(r"(?:(?:(\d{1,9}):)?(\d{1,9}):)?(\d{1,9}(?:\.\d+)?)(h|min|s|ms)?")
_LONGEST_ENDING = 6  # letters with the full stop
_UNITS = {"h": 3600.0, "min": 60.0, "s": 1.0, "ms": 0.001}


def pieces(path: Path, pages: Container[str] | None = None) -> tuple[TimedPiece, ...]:
    """Return the spoken pieces of a book with one recording. A book with several is one story without times.

    `pages`: names of the pages of one chapter, or None for all. Return nothing for a book without overlays, and for one
    whose overlays are damaged. Its text can still be read.
    """
    try:
        with Archive(path) as archive:
            found = list(_pieces(archive, pages))
    except ImportFailed:
        return ()
    return tuple(piece for _, piece in found) if len({sound for sound, _ in found}) == 1 else ()


def recording(path: Path, folder: Path, pages: Container[str] | None = None) -> Path | None:
    """Copy the recording of a book or chapter that has one into `folder`. Return None for another book.

    Raises ImportFailed for a damaged book, OSError.
    """
    with Archive(path) as archive:
        names = {sound for sound, _ in _pieces(archive, pages)}
        if len(names) != 1:
            return None
        (name,) = names
        copied = folder / f"narration{posixpath.splitext(name)[1].lower()[:_LONGEST_ENDING]}"
        with copied.open("wb") as file:
            archive.copy(name, file, MOST_BYTES)
    return copied


def _pieces(archive: Archive, pages: Container[str] | None) -> Iterator[tuple[str, TimedPiece]]:
    """Yield the pieces, each with the name of its recording in the archive, in the order of the book."""
    root = archive.xml("META-INF/container.xml").find(".//{*}rootfile")
    place = root.get("full-path", "") if root is not None else ""
    package = archive.xml(place)
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    texts: dict[str, dict[str, str]] = {}
    characters = 0
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        chapter = items.get(reference.get("idref"))
        overlay = items.get(chapter.get("media-overlay")) if chapter is not None else None
        if chapter is None or (pages is not None and _member(place, chapter.get("href", "")) not in pages):
            continue
        if overlay is not None and overlay.get("media-type") == _OVERLAY:
            for sound, piece in _of_overlay(archive, _member(place, overlay.get("href", "")), texts):
                characters += len(piece.text)
                limits.check_length(characters, place)  # the same element may be spoken again and again
                yield sound, piece


def _of_overlay(archive: Archive, name: str, texts: dict[str, dict[str, str]]) -> Iterator[tuple[str, TimedPiece]]:
    for par in archive.xml(name).iterfind(".//{*}par"):
        text, audio = par.find("{*}text"), par.find("{*}audio")
        if text is None or audio is None:
            continue
        source, _, fragment = text.get("src", "").partition("#")
        chapter = _member(name, source)
        if chapter not in texts:
            texts[chapter] = _by_id(archive, chapter)
        start, end = _seconds(audio.get("clipBegin", "0")), _seconds(audio.get("clipEnd", ""))
        if start is not None and (said := texts[chapter].get(fragment)):
            yield _member(name, audio.get("src", "")), TimedPiece(said, start, end)


def _by_id(archive: Archive, chapter: str) -> dict[str, str]:
    """Return the text of each element of a chapter that has an id."""
    tree = epub.tree_of(encoding.of_page(archive.content(chapter), "", chapter), chapter)
    found, characters = {}, 0
    for node in tree.css("[id]"):  # elements within elements have the same text again
        found[node.attributes["id"] or ""] = said = node.text()
        characters += len(said)
        limits.check_length(characters, chapter)
    return found


def _member(base: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(address)))


def _seconds(clock: str) -> float | None:
    """Return the seconds of a SMIL clock value: 1:02:03.5, 02:03, 45.2s, 1.5h. None for another text."""
    found = _CLOCK.fullmatch(clock.strip().removeprefix("npt="))
    if found is None:
        return None
    hours, minutes, seconds, unit = found.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds) * _UNITS[unit or "s"]
