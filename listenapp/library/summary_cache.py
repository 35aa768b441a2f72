"""Cache the summaries of stories to make a list of 3,000 stories fast.

`summaries.json` beside the stories holds each summary with a fingerprint of the files from which it was read. The file
is only a cache. If it is missing or damaged, the folders are read again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, fields
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.alignment_files import ALIGNMENT, CORRECTIONS
from listenapp.library.reading_state import STATE
from listenapp.library.summary import STORY, Listing, Summary, holds_story, summarise
from listenapp.story.validation import MOST_WORDS

CACHE = "summaries.json"

_CACHE_FORMAT = 6
_WATCHED = (STORY, ALIGNMENT, CORRECTIONS, STATE)
_ABSENT = (-1, -1)
# Seconds in which a coarse clock may give two writes the same time. A summary this fresh is not cached.
_UNSETTLED = 2.0

Fingerprint = tuple[int, ...]
"""Time of the last change of a folder in nanoseconds; then time and size in bytes of its files, -1 for a missing one.

Fingerprints are compared for equality only. Files may have dates in the future."""

_KINDS_OF = {
    "str": frozenset({str}),
    "int": frozenset({int}),
    "float": frozenset({float, int}),
    "bool": frozenset({bool}),
    "float | None": frozenset({float, int, type(None)}),
    "str | None": frozenset({str, type(None)}),
}
_KINDS = tuple(_KINDS_OF[str(field.type)] for field in fields(Summary))
"""Types that each field of a summary may have in the cache."""

_LATEST = 1e11  # unix time


class SummaryCache:
    """List the stories of `root`. Read only folders that changed since the last time, in this process or another."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, tuple[Fingerprint, Summary]] | None = None

    def listing(self) -> Listing:
        """Return the stories. Raises StoryUnreadable if the folder of the library must not be read."""
        known = self._load() if self._known is None else self._known
        now: dict[str, tuple[Fingerprint, Summary]] = {}
        damaged: list[tuple[str, ListenError]] = []
        for name in story_folders(self._root):
            remembered = known.get(name)
            print_ = _fingerprint(f"{self._root}{os.sep}{name}", remembered[0] if remembered else ())
            try:
                summary = remembered[1] if remembered and remembered[0] == print_ else summarise(self._root / name)
                now[name] = (print_, summary)
            except ListenError as error:
                damaged.append((name, error))
        time_ns = time.time_ns()
        settled = {name: entry for name, entry in now.items() if _is_settled(entry[0], time_ns)}
        if settled != known:
            self._save(settled)
        self._known = settled
        latest = sorted((s for _, s in now.values()), key=lambda s: max(s.opened_at or 0, s.added_at), reverse=True)
        ids = (name for name, _error in damaged if holds_story(self._root / name))
        return Listing(tuple(latest), tuple(error for _name, error in damaged), tuple(ids))

    def is_readable(self) -> bool:
        """Return whether the stored cache is undamaged. A missing one is, and one of another version is rebuilt."""
        path = self._root / CACHE
        try:
            document = atomic_files.read_json(path) if path.exists() else {"stories": {}}
        except ListenError:
            return False
        written, stories = document.get("format"), document.get("stories")
        if type(written) is int and written != _CACHE_FORMAT:
            return True
        return isinstance(stories, dict) and len(stories) == len(self._load())

    def _load(self) -> dict[str, tuple[Fingerprint, Summary]]:
        try:
            document = atomic_files.read_json(self._root / CACHE)
        except ListenError:
            return {}
        stories = document.get("stories")
        if document.get("format") != _CACHE_FORMAT or not isinstance(stories, dict):
            return {}
        read = ((name, _entry(name, stored)) for name, stored in stories.items())
        return {name: entry for name, entry in read if entry is not None}

    def _save(self, known: Mapping[str, tuple[Fingerprint, Summary]]) -> None:
        entries = {name: entry for name, entry in known.items() if _is_text(name)}
        stories = {name: [[*print_], [*astuple(summary)]] for name, (print_, summary) in entries.items()}
        # A library on a full or write-protected disk is slower but works.
        with suppress(OSError):
            atomic_files.write_json(self._root / CACHE, {"format": _CACHE_FORMAT, "stories": stories})


def _entry(name: str, stored: object) -> tuple[Fingerprint, Summary] | None:
    """Return fingerprint and summary of a story as they were cached, or None if they are damaged."""
    match stored:
        case [list(print_), list(values)] if {int}.issuperset(map(type, print_)) and _are_values(values):
            summary = Summary(*values)
            return (tuple(print_), summary) if summary.id == name and _is_cover(summary.cover) else None
    return None


def _are_values(values: Sequence[object]) -> bool:
    """Return whether these values can be the fields of a summary."""
    fits = len(values) == len(_KINDS) and all(map(frozenset.__contains__, _KINDS, map(type, values)))
    return fits and all(
        0 <= value <= (MOST_WORDS if isinstance(value, int) else _LATEST)
        for value in values
        if isinstance(value, (int, float))
    )


def _is_cover(name: str) -> bool:
    return not name or (name.startswith("cover.") and name == os.path.basename(name))  # noqa: PTH119 - as below


def _is_text(name: str) -> bool:
    """Return whether a file can hold the name. A name on disk need not be valid text."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def story_folders(root: Path) -> list[str]:
    """Return the names of the story folders, sorted. Names that begin with a dot are not stories.

    A missing library has none. Raises StoryUnreadable if the library must not be read.
    """
    try:
        with os.scandir(root) as entries:
            return sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir())
    except PermissionError as error:
        raise atomic_files.unreadable(root) from error
    except OSError:
        return []


def _fingerprint(folder: str, remembered: Fingerprint) -> Fingerprint:
    """Return the fingerprint of a story.

    If the folder has not changed since `remembered`, files that were missing then are not looked for. This halves the
    time.
    """
    folder_changed_at, _size = _stamp(folder)
    nothing_came = remembered[:1] == (folder_changed_at,)
    stamps = [folder_changed_at]
    for number, name in enumerate(_WATCHED):
        at = 1 + 2 * number
        is_absent = nothing_came and remembered[at : at + 2] == _ABSENT
        stamps += _ABSENT if is_absent else _stamp(f"{folder}{os.sep}{name}")
    return tuple(stamps)


def _stamp(path: str) -> tuple[int, int]:
    """Return time of the last change in nanoseconds and size in bytes."""
    try:
        found = os.stat(path)  # noqa: PTH116 - half the cost of Path.stat, 10,000 times
    except OSError:
        return _ABSENT
    return found.st_mtime_ns, found.st_size


def _is_settled(fingerprint: Fingerprint, now: int) -> bool:
    """Return whether no file was written at about this time, unix time in nanoseconds."""
    times = (fingerprint[0], *fingerprint[1::2])
    return all(abs(now - time) > _UNSETTLED * 1e9 for time in times)
