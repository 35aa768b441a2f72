"""What the library shows of a story, read from its folder, and the cache that makes 2,000 of them quick.

`summaries.json` beside the stories remembers each summary with the fingerprint of the files it was read from. It is
only a cache: without it, or with a damaged one, the folders are read again.
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
from listenapp.story.timing_status import Status

STORY = "story.json"
STATE = "state.json"
CACHE = "summaries.json"
DOUBTFUL_BELOW = 0.5
"""The confidence below which a sentence's times deserve a look."""

_CACHE_FORMAT = 2
_WATCHED = (STORY, ALIGNMENT, REPAIRS, STATE)
_UNSETTLED = 2.0  # seconds in which a coarse clock may give two writes the same time; such a summary is not remembered

Fingerprint = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Of one story, as its files were when they were read."""

    id: str
    title: str
    source: str
    language: str
    duration: float | None  # seconds, known once the story is timed
    word_count: int
    sentence_count: int
    doubtful: int  # sentences whose times deserve a look
    timed: bool
    has_audio: bool
    position: float  # seconds of story time where the learner left it
    added_at: float  # unix time
    opened_at: float | None
    text_sha256: str
    audio_sha256: str | None  # of the narration that the times belong to
    imported_sha256: str = ""  # of the text as it came, if it was changed since then
    cover: str = ""  # the name of the picture's file
    picture: str = ""  # the address of a picture that could be fetched


@dataclass(frozen=True)
class Listing:
    summaries: tuple[Summary, ...]  # last opened or added first
    damaged: tuple[ListenError, ...]  # one for each folder that cannot be read


def find_audio(folder: Path) -> Path | None:
    return next(iter(sorted(folder.glob("audio.*"))), None)


def summarise(folder: Path) -> Summary:
    """Raises StoryUnreadable, StoryTooNew; damaged times or state only count as absent."""
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
    """What was corrected by hand is in doubt no longer; most stories have no corrections and cost less."""
    if (folder / REPAIRS).exists() and timed:
        return _count_doubtful_repaired(folder, story)
    return sum(_is_doubtful(Status(s["status"]), s["confidence"]) for s in timed.get("sentences", []))


def _count_doubtful_repaired(folder: Path, document: Mapping[str, Any]) -> int:
    from listenapp.story.corrections.corrections import apply  # noqa: PLC0415 - most stories have no corrections
    from listenapp.story.serialize import story_from_json  # noqa: PLC0415

    story = story_from_json(document)
    found, _fault = alignment_files.alignment(folder, story)
    repairs, _fault = alignment_files.repairs(folder)
    sentences = apply(repairs, story, found).alignment.sentences if found else ()
    return sum(_is_doubtful(s.status, s.confidence) for s in sentences)


def _is_doubtful(status: Status, confidence: float) -> bool:
    return status is not Status.NOT_SPOKEN and confidence < DOUBTFUL_BELOW


class SummaryCache:
    """Lists the stories of `root`, reading only the folders that changed since the last time, here or elsewhere."""

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
        with suppress(OSError):  # a library on a full or write-protected disk is slower, not broken
            atomic_files.write_json(self._root / CACHE, {"format": _CACHE_FORMAT, "stories": stories})


def story_folders(root: Path) -> list[str]:
    """Return the names of the story folders, sorted. Names that begin with a dot are not stories."""
    try:
        with os.scandir(root) as entries:
            return sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir())
    except OSError:
        return []


def _fingerprint(folder: str, remembered: Fingerprint) -> Fingerprint:
    """Times of change in nanoseconds: the folder's, in which files come and go, and those of its files; 0 for none.

    Where nothing came into the folder since it was `remembered`, what was not there is not looked for: half the time.
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
