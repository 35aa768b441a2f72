"""Read the summary of a story for the library view, and cache summaries to make 2,000 stories fast.

`summaries.json` beside the stories holds each summary with a fingerprint of the files from which it was read. The file
is only a cache. If it is missing or damaged, the folders are read again.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import alignment_files, atomic_files, cover
from listenapp.library.alignment_files import ALIGNMENT, REPAIRS
from listenapp.story.file_format import check_format
from listenapp.story.timing_status import TimingStatus

STORY = "story.json"
STATE = "state.json"
CACHE = "summaries.json"
DOUBTFUL_BELOW = 0.5
"""Confidence below which the user should check the times of a sentence."""

_CACHE_FORMAT = 2
_WATCHED = (STORY, ALIGNMENT, REPAIRS, STATE)
# Seconds in which a coarse clock may give two writes the same time. A summary this fresh is not cached.
_UNSETTLED = 2.0

Fingerprint = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Summary of one story, from the state of its files when they were read."""

    id: str
    title: str
    source: str
    language: str
    duration: float | None  # seconds, known once the story is timed
    word_count: int
    sentence_count: int
    doubtful: int  # low-confidence sentences, to be checked by the user
    timed: bool
    has_audio: bool
    position: float  # reading position in seconds of story time
    added_at: float  # unix time
    opened_at: float | None
    text_sha256: str
    audio_sha256: str | None  # hash of the narration to which the times belong
    imported_sha256: str = ""  # hash of the imported text, if the text was edited later
    cover: str = ""  # file name of the cover image
    picture: str = ""  # address of a picture that can be downloaded


@dataclass(frozen=True)
class Listing:
    summaries: tuple[Summary, ...]  # last opened or added first
    damaged: tuple[ListenError, ...]  # one error for each folder that cannot be read


def find_audio(folder: Path) -> Path | None:
    return next(iter(sorted(folder.glob("audio.*"))), None)


def summarise(folder: Path) -> Summary:
    """Read the summary of a story. Raises StoryUnreadable, StoryTooNew. Damaged times or state count as missing."""
    story = atomic_files.read_json(folder / STORY)
    check_format(story, f"{folder.name}/{STORY}")
    timed = _readable(alignment_files.place(folder, str(story.get("text_sha256", ""))))
    state = _readable(folder / STATE)
    try:
        return Summary(
            id=folder.name,
            title=str(story["title"]),
            source=str(story["source"]),
            language=str(story["language"]),
            duration=timed.get("duration"),
            word_count=len(story["words"]),
            sentence_count=len(story["sentences"]),
            doubtful=_count_doubtful(folder, story, timed),
            timed=bool(timed),
            has_audio=find_audio(folder) is not None,
            position=float(state.get("position", 0.0)),
            added_at=float(story.get("added_at") or (folder / STORY).stat().st_mtime),
            opened_at=state.get("opened_at"),
            text_sha256=str(story.get("text_sha256", "")),
            audio_sha256=timed.get("audio_sha256"),
            imported_sha256=str(story.get("imported_sha256", "")),
            picture=str(story["extras"].get("picture", "")),
            cover=cover.name_in(folder),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OSError) as error:
        raise atomic_files.damaged(folder / STORY) from error


def _readable(path: Path) -> dict[str, Any]:
    try:
        return atomic_files.read_json(path) if path.exists() else {}
    except ListenError:
        return {}


def _count_doubtful(folder: Path, story: Mapping[str, Any], timed: Mapping[str, Any]) -> int:
    """Count the low-confidence sentences. Sentences with corrections no longer count.

    Stories without corrections, which are most, take a faster way.
    """
    if (folder / REPAIRS).exists() and timed:
        return _count_doubtful_repaired(folder, story)
    return sum(_is_doubtful(TimingStatus(s["status"]), s["confidence"]) for s in timed.get("sentences", []))


def _count_doubtful_repaired(folder: Path, document: Mapping[str, Any]) -> int:
    from listenapp.story.corrections.corrections import apply  # noqa: PLC0415 - most stories have no corrections
    from listenapp.story.serialize import story_from_json  # noqa: PLC0415

    story = story_from_json(document)
    found, _fault = alignment_files.alignment(folder, story)
    repairs, _fault = alignment_files.repairs(folder)
    sentences = apply(repairs, story, found).alignment.sentences if found else ()
    return sum(_is_doubtful(s.status, s.confidence) for s in sentences)


def _is_doubtful(status: TimingStatus, confidence: float) -> bool:
    return status is not TimingStatus.NOT_SPOKEN and confidence < DOUBTFUL_BELOW


class SummaryCache:
    """List the stories of `root`. Read only folders that changed since the last time, in this process or another."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, tuple[Fingerprint, Summary]] | None = None

    def listing(self) -> Listing:
        known = self._load() if self._known is None else self._known
        now: dict[str, tuple[Fingerprint, Summary]] = {}
        damaged: list[ListenError] = []
        for name in story_folders(self._root):
            remembered = known.get(name)
            print_ = _fingerprint(f"{self._root}{os.sep}{name}", remembered[0] if remembered else ())
            try:
                summary = remembered[1] if remembered and remembered[0] == print_ else summarise(self._root / name)
                now[name] = (print_, summary)
            except ListenError as error:
                damaged.append(error)
        settled = {name: entry for name, entry in now.items() if _is_settled(entry[0])}
        if settled != known:
            self._save(settled)
        self._known = settled
        latest = sorted((s for _, s in now.values()), key=lambda s: max(s.opened_at or 0, s.added_at), reverse=True)
        return Listing(tuple(latest), tuple(damaged))

    def _load(self) -> dict[str, tuple[Fingerprint, Summary]]:
        try:
            document = atomic_files.read_json(self._root / CACHE)
            if document.get("format") != _CACHE_FORMAT:
                return {}
            return {
                name: (tuple(entry["fingerprint"]), Summary(**entry["summary"]))
                for name, entry in document["stories"].items()
            }
        except (ListenError, KeyError, TypeError, AttributeError):
            return {}

    def _save(self, known: Mapping[str, tuple[Fingerprint, Summary]]) -> None:
        stories = {name: {"fingerprint": p, "summary": asdict(s)} for name, (p, s) in known.items()}
        # A library on a full or write-protected disk is slower but works.
        with suppress(OSError):
            atomic_files.write_json(self._root / CACHE, {"format": _CACHE_FORMAT, "stories": stories})


def story_folders(root: Path) -> list[str]:
    """Return the names of the story folders, sorted. Names that begin with a dot are not stories."""
    try:
        with os.scandir(root) as entries:
            return sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir())
    except OSError:
        return []


def _fingerprint(folder: str, remembered: Fingerprint) -> Fingerprint:
    """Return times of the last change in nanoseconds: of the folder, then of its files; 0 for a missing file.

    If the folder has not changed since `remembered`, files that were missing then are not looked for. This halves the
    time.
    """
    folder_changed_at = _changed_at(folder)
    nothing_came = remembered[:1] == (folder_changed_at,)
    absent = {name for name, at in zip(_WATCHED, remembered[1:], strict=False) if nothing_came and at == 0}
    return folder_changed_at, *(0 if name in absent else _changed_at(f"{folder}{os.sep}{name}") for name in _WATCHED)


def _changed_at(path: str) -> int:
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116 - half the cost of Path.stat, 10,000 times
    except OSError:
        return 0


def _is_settled(fingerprint: Fingerprint) -> bool:
    return max(fingerprint) < (time.time() - _UNSETTLED) * 1e9
