"""The library: one folder a story, `story.json`, `alignment.json`, `repairs.json`, `state.json`, `audio.*`.

A story is imported into a hidden folder and renamed into the library when it is whole; a file is replaced, never
changed. So a full disk, a power cut or a second window leaves each story as it was or as it should be. One damaged
folder does not stop the others. All methods touch the disk: call them from a worker where the window must not wait.
"""

from __future__ import annotations

import errno
import re
import shutil
import time
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from listenapp.audio.file import sha256
from listenapp.errors import ImportFailed, ListenError, StoryTooNew, StoryUnreadable
from listenapp.library import files, stored_times
from listenapp.library.stored_times import ALIGNMENT, REPAIRS
from listenapp.library.summary import STATE, STORY, Listing, Summary, SummaryCache, find_audio
from listenapp.story.model import Story
from listenapp.story.repairs import Repair, Repaired, Unplaced, apply
from listenapp.story.repairs_json import repairs_to_json
from listenapp.story.serialize import FORMAT, alignment_to_json, story_from_json, story_to_json
from listenapp.story.timeline import Alignment

_REMOVED = ".removed-"
_SLUG_LENGTH = 40
_KEPT_FOR = 7 * 24 * 3600.0  # seconds for which a removed story can come back, and after which a partial one is waste


@dataclass(frozen=True, slots=True)
class StoryState:
    """Where the learner left a story."""

    position: float = 0.0  # seconds of story time
    speed: float = 1.0
    opened_at: float | None = None  # unix time


@dataclass(frozen=True)
class OpenedStory:
    id: str  # the folder's name
    folder: Path
    story: Story
    alignment: Alignment | None  # with the repairs applied: what is played and shown
    state: StoryState
    audio: Path | None
    fault: ListenError | None = None  # why stored times could not be used; the story can be timed again
    machine_alignment: Alignment | None = None  # as the aligner found it
    repairs: tuple[Repair, ...] = ()  # all of them, in the order they were made
    unplaced: tuple[Unplaced, ...] = ()  # those that are not applied, and why
    repairs_fault: ListenError | None = None  # why stored repairs could not be read; the file is kept


@dataclass(frozen=True, slots=True)
class Removed:
    """A story that was taken out and can be put back for a week."""

    id: str
    folder: Path


class Library:
    """Stories under the folder `root`, which is made when the first one comes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._cache = SummaryCache(root)

    def summaries(self) -> list[Summary]:
        """Of all stories that can be read, last opened or added first."""
        return list(self.listing().summaries)

    def listing(self) -> Listing:
        """Summaries, and what is wrong with the folders that cannot be read."""
        return self._cache.listing()

    def add(self, story: Story, audio: Path | None = None, alignment: Alignment | None = None) -> str:
        """Copies the story in and returns its id. Raises ImportFailed, and then the library is as it was."""
        partial = files.partial_name(self.root)
        try:
            partial.mkdir(parents=True)
            files.write_json(partial / STORY, _story_document(story))
            if alignment:
                files.write_json(partial / ALIGNMENT, alignment_to_json(story, alignment))
            if audio:
                files.copy(audio, partial / _audio_name(audio))
            return self._rename_in(partial, _wanted_id(story))
        except OSError as error:
            raise files.not_written(self.root, error, ImportFailed) from error
        finally:
            shutil.rmtree(partial, ignore_errors=True)

    def find_same(self, story: Story, audio_sha256: str | None = None) -> str | None:
        """The id of a story with this very text and narration, or with this text and none yet.

        Without `audio_sha256` any narration will do.
        """
        same = [s for s in self.summaries() if s.text_sha256 == story.text_sha256]
        if audio_sha256 is None:
            return next((s.id for s in same), None)
        exact = (s.id for s in same if self._audio_sha256(s) == audio_sha256)
        return next(exact, None) or next((s.id for s in same if not s.has_audio), None)

    def open(self, id_or_folder: str | Path) -> OpenedStory:
        """Raises StoryUnreadable, StoryTooNew.

        Damaged times or repairs leave the story readable: see `fault` and `repairs_fault`.
        """
        folder = self._folder(id_or_folder)
        story = story_from_json(files.read_json(folder / STORY), f"{folder.name}/{STORY}")
        machine, fault = stored_times.alignment(folder, story)
        repairs, repairs_fault = stored_times.repairs(folder)
        repaired = apply(repairs, story, machine) if machine else None
        return OpenedStory(
            id=folder.name,
            folder=folder,
            story=story,
            alignment=repaired.alignment if repaired else None,
            state=_stored_state(folder),
            audio=find_audio(folder),
            fault=fault,
            machine_alignment=machine,
            repairs=repairs,
            unplaced=repaired.unplaced if repaired else (),
            repairs_fault=repairs_fault,
        )

    def save_alignment(self, id_or_folder: str | Path, alignment: Alignment) -> Repaired:
        """Stores what the aligner found, and returns it with the story's repairs applied.

        Raises ExportFailed, StoryUnreadable, and then the stored times are as they were.
        """
        opened = self.open(id_or_folder)
        self._write(opened.folder / ALIGNMENT, alignment_to_json(opened.story, alignment))
        return apply(opened.repairs, opened.story, alignment)

    def save_repairs(self, id_or_folder: str | Path, repairs: Sequence[Repair]) -> None:
        """In place of those stored; a file of repairs that is damaged is put aside, not lost.

        Raises ExportFailed, StoryUnreadable, StoryTooNew, and then the stored repairs are as they were.
        """
        path = self._folder(id_or_folder) / REPAIRS
        _, fault = stored_times.repairs(path.parent)
        if isinstance(fault, StoryTooNew):
            raise fault
        if fault:
            self._rename(path, path.with_name(f"damaged-{int(time.time())}-{REPAIRS}"))
        self._write(path, repairs_to_json(repairs))

    def save_state(self, id_or_folder: str | Path, state: StoryState) -> None:
        """Raises ExportFailed, StoryUnreadable."""
        self._write(self._folder(id_or_folder) / STATE, {"format": FORMAT, **asdict(state)})

    def attach_audio(self, id_or_folder: str | Path, audio: Path) -> Path:
        """Copies a narration into a story, in place of one it had; times of another narration go away.

        Returns the copy. Raises ImportFailed, AudioUnreadable, StoryUnreadable, and then the story is as it was.
        """
        opened = self.open(id_or_folder)
        wanted = opened.folder / _audio_name(audio)
        keeps_times = opened.alignment is not None and opened.alignment.audio_sha256 == sha256(audio)
        try:
            files.copy(audio, wanted)
            if not keeps_times:
                (opened.folder / ALIGNMENT).unlink(missing_ok=True)
            if opened.audio and opened.audio.name != wanted.name:
                opened.audio.unlink()
        except OSError as error:
            raise files.not_written(wanted, error, ImportFailed) from error
        return wanted

    def remove(self, id: str) -> Removed:  # noqa: A002 - that is its name everywhere
        """Takes a story out, to be put back with `restore` or swept away in a week. Raises ExportFailed."""
        folder = self._folder(id)
        away = self.root / f"{_REMOVED}{int(time.time())}-{folder.name}"
        self._rename(folder, away)
        return Removed(folder.name, away)

    def restore(self, removed: Removed) -> str:
        """Returns the id. Raises ExportFailed."""
        try:
            return self._rename_in(removed.folder, removed.id)
        except OSError as error:
            raise files.not_written(removed.folder, error) from error

    def sweep(self, now: float | None = None) -> None:
        """Deletes what was removed, or left half imported by a crash, over a week ago. Call it when the app starts."""
        now = time.time() if now is None else now
        if not self.root.is_dir():
            return
        for folder in [*self.root.glob(f"{_REMOVED}*"), *self.root.glob(f"{files.PARTIAL}*")]:
            with suppress(OSError):
                if now - _set_aside_at(folder) > _KEPT_FOR:
                    shutil.rmtree(folder) if folder.is_dir() else folder.unlink()

    def _folder(self, id_or_folder: str | Path) -> Path:
        inside = self.root / id_or_folder if _is_id(str(id_or_folder)) else None
        for folder in (inside, Path(id_or_folder)):
            if folder and (folder / STORY).is_file():
                return folder.absolute()
        if inside and inside.is_dir():
            raise files.damaged(inside / STORY)
        raise StoryUnreadable(
            "story.unknown",
            f"There is no story “{id_or_folder}” in the library “{self.root}”.",
            "Import it with “listenapp import”.",
            story=str(id_or_folder),
        )

    def _rename_in(self, folder: Path, wanted_id: str) -> str:
        """Tries the name with a number behind until one is free; raises OSError."""
        for number in range(1, 10_000):
            name = wanted_id if number == 1 else f"{wanted_id}-{number}"
            if (self.root / name).exists():
                continue
            try:
                folder.rename(self.root / name)
            except OSError as error:
                if error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:  # somebody was quicker
                    raise
            else:
                files.flush_folder(self.root)
                return name
        raise FileExistsError(errno.EEXIST, "too many stories of one name")

    def _rename(self, folder: Path, away: Path) -> None:
        try:
            folder.rename(away)
        except OSError as error:
            raise files.not_written(folder, error) from error

    def _write(self, path: Path, document: dict[str, Any]) -> None:
        try:
            files.write_json(path, document)
        except OSError as error:
            raise files.not_written(path, error) from error

    def _audio_sha256(self, summary: Summary) -> str | None:
        audio = find_audio(self.root / summary.id)
        return summary.audio_sha256 or (sha256(audio) if audio else None)


def _story_document(story: Story) -> dict[str, Any]:
    return {**story_to_json(story), "text_sha256": story.text_sha256, "added_at": time.time()}


def _stored_state(folder: Path) -> StoryState:
    """What can be read of it: where a story was left is not worth an error."""
    path = folder / STATE
    with suppress(ListenError, TypeError, ValueError):
        stored = files.read_json(path)
        known = {f.name: stored[f.name] for f in fields(StoryState) if f.name in stored}
        opened_at = known.pop("opened_at", None)
        return StoryState(opened_at=opened_at, **{name: float(value) for name, value in known.items()})
    return StoryState()


def _wanted_id(story: Story) -> str:
    """A name that can be typed on every system, told apart by the text: "russia-gets-chinas-support-3f2a91"."""
    ascii_title = unicodedata.normalize("NFKD", re.sub("['’]", "", story.title)).encode("ascii", "ignore").decode()
    slug = "story"
    for piece in re.findall(r"[a-z0-9]+", ascii_title.lower()):
        longer = piece[:_SLUG_LENGTH] if slug == "story" else f"{slug}-{piece}"
        if len(longer) > _SLUG_LENGTH:
            break
        slug = longer
    return f"{slug}-{story.text_sha256[:6]}"


def _audio_name(audio: Path) -> str:
    return f"audio{audio.suffix.lower() or '.bin'}"


def _is_id(name: str) -> bool:
    return bool(re.fullmatch(r"[^/\\.:][^/\\:]*", name))


def _set_aside_at(folder: Path) -> float:
    told = re.match(rf"{re.escape(_REMOVED)}(\d+)-", folder.name)
    return float(told.group(1)) if told else folder.stat().st_mtime
