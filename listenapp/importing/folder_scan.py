"""Find the stories in a folder: each text or page with the narration beside it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from urllib.parse import unquote

from listenapp.audio.audio_file import ENDINGS
from listenapp.errors import ImportFailed

PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")
TEXTS = (".listen", *PAGES, ".epub", ".docx", ".md", ".markdown", ".txt")
"""File endings, in the order of preference if a story exists in several formats."""
SOUNDS = frozenset(f".{ending}" for ending in ENDINGS)
_NO_STORIES = frozenset("readme license licence copying changelog notice authors contributing index".split())
Narrations = Callable[[Path], tuple[str, ...]]
_DEEPEST = 4  # levels of nested folders
_MOST = 2000  # stories


@dataclass(frozen=True, slots=True)
class Pair:
    source: str  # address or path of a text
    narration: str = ""  # path of a recording; empty if there is none

    @property
    def name(self) -> str:
        """Return the name to show: the file name without its ending, or the address."""
        return self.source if "://" in self.source else Path(self.source).stem


def linked_narrations(page: Path) -> tuple[str, ...]:
    """Return the recordings that a saved page links to. Raises ImportFailed."""
    from listenapp.importing import document  # noqa: PLC0415 - only the process that reads pages needs it

    return document.read(str(page)).narrations


def pairs(
    things: Sequence[str], narrations: Narrations = linked_narrations, stopped: Event | None = None
) -> list[Pair]:
    """Return the stories among files, folders and addresses, sorted by name. Blocks while pages are read.

    `narrations` reads a page, perhaps in another process. After `stopped` was set, no further folder is looked into.

    A text and a recording belong together if they have the same name, if the page links to the recording, or if they
    are the only ones in their folder.
    """
    addresses = [Pair(thing) for thing in things if "://" in thing]
    paths = [Path(thing) for thing in things if "://" not in thing]
    found = list(_paired([path for path in paths if path.is_file()], narrations))
    for folder in filter(Path.is_dir, paths):
        for files in _files(folder):
            found += _paired(files, narrations)
            if len(found) >= _MOST or (stopped is not None and stopped.is_set()):
                return found[:_MOST]
    return [*addresses, *found]


def sound_beside(text: Path) -> Path | None:
    """Return the recording in the folder of a text that has the same name, or None. Raises nothing."""
    return _by_name([text], sounds_in(text.parent)).get(text)


def sounds_in(folder: Path) -> list[Path]:
    """Return the recordings in a folder, sorted by name, or nothing if it cannot be read."""
    try:
        return [path for path in sorted(folder.iterdir()) if path.suffix.lower() in SOUNDS and path.is_file()]
    except OSError:
        return []


def _files(folder: Path) -> Iterator[list[Path]]:
    """Yield the files of `folder` and of each folder in it. Skip folders that a browser saved with a page."""
    for place, inner, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        inner[:] = sorted(n for n in inner if depth < _DEEPEST and not n.startswith(".") and not _is_baggage(n))
        yield [Path(place, name) for name in sorted(names) if not name.startswith(".")]


def _is_baggage(name: str) -> bool:
    return name.endswith(("_files", "-files", ".files", "_archivos", "_fichiers", "_dateien"))


def _paired(files: Sequence[Path], narrations: Narrations) -> Iterator[Pair]:
    sounds = [path for path in files if path.suffix.lower() in SOUNDS]
    texts = _texts(files)
    narration: dict[Path, Path] = {}
    for match in (_by_name, partial(_by_page, narrations), _by_beginning):
        left = [text for text in texts if text not in narration]
        free = [sound for sound in sounds if sound not in narration.values()]
        narration.update(match(left, free))
    if len(texts) == len(sounds) == 1:
        narration = {texts[0]: sounds[0]}
    for text in texts:
        yield Pair(str(text), str(narration[text]) if text in narration else "")


def _texts(files: Sequence[Path]) -> list[Path]:
    """Return one text for each name, in the preferred format."""
    best: dict[str, Path] = {}
    for path in files:
        kind = path.suffix.lower()
        if kind not in TEXTS or path.stem.casefold() in _NO_STORIES:
            continue
        known = best.get(_key(path))
        if known is None or TEXTS.index(kind) < TEXTS.index(known.suffix.lower()):
            best[_key(path)] = path
    return sorted(best.values())


def _key(path: Path) -> str:
    return re.sub(r"[\W_]+", " ", path.stem.casefold()).strip()


def _by_name(texts: Sequence[Path], sounds: Sequence[Path]) -> dict[Path, Path]:
    named = {_key(sound): sound for sound in reversed(sounds)}
    return {text: named[_key(text)] for text in texts if _key(text) in named}


def _by_page(narrations: Narrations, texts: Sequence[Path], sounds: Sequence[Path]) -> dict[Path, Path]:
    """Match pages with the recordings that they link to."""
    found: dict[Path, Path] = {}
    named = {sound.name.casefold(): sound for sound in sounds}
    for page in (text for text in texts if sounds and text.suffix.lower() in PAGES):
        for address in _readable(narrations, page):
            name = unquote(address).split("?")[0].rsplit("/", 1)[-1].casefold()
            if name in named:
                found[page] = named.pop(name)
                break
    return found


def _readable(narrations: Narrations, page: Path) -> tuple[str, ...]:
    try:
        return narrations(page)
    except ImportFailed:
        return ()


def _by_beginning(texts: Sequence[Path], sounds: Sequence[Path]) -> dict[Path, Path]:
    """Match names of which one begins with the other ("boats.txt", "boats-narration.mp3"), if the match is unique."""
    found = {}
    for text in texts:
        fitting = [sound for sound in sounds if _begins(_key(sound), _key(text)) or _begins(_key(text), _key(sound))]
        rivals = [t for t in texts if fitting and t != text and _begins(_key(fitting[0]), _key(t))]
        if len(fitting) == 1 and not rivals:
            found[text] = fitting[0]
    return found


def _begins(longer: str, shorter: str) -> bool:
    return bool(shorter) and longer.startswith(f"{shorter} ")
