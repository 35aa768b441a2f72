"""Read the times of an e-book with media overlays (EPUB 3): which element is spoken when."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator
from contextlib import suppress
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


def recordings(path: Path) -> dict[str, frozenset[str]]:
    """Return the names of the recordings of each page that has an overlay. Leave out damaged overlays.

    Read no text of the book, and each overlay once.
    """
    found: dict[str, frozenset[str]] = {}
    with suppress(ImportFailed), Archive(path) as archive:
        for page, overlay in _overlays(archive):
            with suppress(ImportFailed):
                found[page] = frozenset(sound for sound, _address, _start, _end in _pars(archive, overlay))
    return found


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
    texts: dict[str, dict[str, str]] = {}
    characters = 0
    for page, overlay in _overlays(archive):
        if pages is None or page in pages:
            for sound, piece in _of_overlay(archive, overlay, texts):
                characters += len(piece.text)
                limits.check_length(characters, page)  # the same element may be spoken again and again
                yield sound, piece


def _overlays(archive: Archive) -> Iterator[tuple[str, str]]:
    """Yield each page that has an overlay, and the overlay, by their names in the archive, in the order of the book."""
    root = archive.xml("META-INF/container.xml").find(".//{*}rootfile")
    place = root.get("full-path", "") if root is not None else ""
    package = archive.xml(place)
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        chapter = items.get(reference.get("idref"))
        overlay = items.get(chapter.get("media-overlay")) if chapter is not None else None
        if chapter is not None and overlay is not None and overlay.get("media-type") == _OVERLAY:
            yield _member(place, chapter.get("href", "")), _member(place, overlay.get("href", ""))


def _of_overlay(archive: Archive, name: str, texts: dict[str, dict[str, str]]) -> Iterator[tuple[str, TimedPiece]]:
    for sound, address, start, end in _pars(archive, name):
        source, _, fragment = address.partition("#")
        chapter = _member(name, source)
        if chapter not in texts:
            texts[chapter] = _by_id(archive, chapter)
        if said := texts[chapter].get(fragment):
            yield sound, TimedPiece(said, start, end)


def _pars(archive: Archive, name: str) -> Iterator[tuple[str, str, float, float | None]]:
    """Yield recording, address of the text, start and end of each part of an overlay that has a time."""
    for par in archive.xml(name).iterfind(".//{*}par"):
        text, audio = par.find("{*}text"), par.find("{*}audio")
        if text is None or audio is None:
            continue
        start, end = _seconds(audio.get("clipBegin", "0")), _seconds(audio.get("clipEnd", ""))
        if start is not None:
            yield _member(name, audio.get("src", "")), text.get("src", ""), start, end


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
