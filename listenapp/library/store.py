"""The library: one folder a story, `story.json`, `alignment.json`, `repairs.json`, `state.json`, `audio.*`.

A story is imported into a hidden folder and renamed into the library when it is whole; a file is replaced, never
changed. So a full disk, a power cut or a second window leaves each story as it was or as it should be. One damaged
folder does not stop the others. All methods touch the disk: call them from a worker where the window must not wait.
"""

from __future__ import annotations

import errno
import shutil
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listenapp.audio.audio_file import sha256
from listenapp.errors import ImportFailed, StoryTooNew, StoryUnreadable
from listenapp.library import alignment_files, atomic_files, leftovers, reading_state, story_ids, trash
from listenapp.library import cover as covers
from listenapp.library.alignment_files import ALIGNMENT, READY, REPAIRS
from listenapp.library.cover import Cover
from listenapp.library.opened_story import OpenedStory
from listenapp.library.reading_state import StoryState
from listenapp.library.summary import STATE, STORY, Listing, Summary, SummaryCache, find_audio, story_folders
from listenapp.library.trash import Removed
from listenapp.story.file_format import FORMAT

if TYPE_CHECKING:  # the list of stories is there before any story: what one is made of is loaded with the first
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Repair, Repaired
    from listenapp.story.model import Story

__all__ = ["Library", "OpenedStory", "Removed", "StoryState"]


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

    def add(
        self,
        story: Story,
        audio: Path | None = None,
        alignment: Alignment | None = None,
        cover: Cover | None = None,
    ) -> str:
        """Copies the story in and returns its id. Raises ImportFailed, and then the library is as it was."""
        from listenapp.library import text_update  # noqa: PLC0415 - as above
        from listenapp.story.serialize import alignment_to_json  # noqa: PLC0415

        partial = atomic_files.partial_name(self.root)
        try:
            partial.mkdir(parents=True)
            atomic_files.write_json(partial / STORY, text_update.document(story, {"added_at": time.time()}))
            if alignment:
                atomic_files.write_json(partial / ALIGNMENT, alignment_to_json(story, alignment))
            if audio:
                atomic_files.copy(audio, partial / story_ids.audio_name(audio))
            if cover:
                covers.write(partial, cover)
            return self.move_in(partial, story_ids.wanted_id(story))
        except OSError as error:
            raise atomic_files.not_written(self.root, error, ImportFailed) from error
        finally:
            shutil.rmtree(partial, ignore_errors=True)

    def move_in(self, folder: Path, wanted_id: str) -> str:
        """A whole story's folder, under `wanted_id` or that with a number behind; returns its id. Raises OSError."""
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
                atomic_files.flush_folder(self.root)
                return name
        raise FileExistsError(errno.EEXIST, "too many stories of one name")

    def save_cover(self, id_or_folder: str | Path, cover: Cover) -> None:
        """Raises ExportFailed, StoryUnreadable."""
        folder = self._folder(id_or_folder)
        try:
            covers.write(folder, cover)
        except OSError as error:
            raise atomic_files.not_written(folder, error) from error

    def find_same(self, story: Story, audio_sha256: str | None = None) -> str | None:
        """The id of a story with this very text and narration, or with this text and none yet.

        Without `audio_sha256` any narration will do. A story whose text was changed since it came is still the same.
        """
        same = [s for s in self.summaries() if story.text_sha256 in {s.text_sha256, s.imported_sha256}]
        if audio_sha256 is None:
            return next((s.id for s in same), None)
        exact = (s.id for s in same if self._audio_sha256(s) == audio_sha256)
        return next(exact, None) or next((s.id for s in same if not s.has_audio), None)

    def open(self, id_or_folder: str | Path) -> OpenedStory:
        """Raises StoryUnreadable, StoryTooNew.

        Damaged times or repairs leave the story readable: see `fault` and `repairs_fault`.
        """
        from listenapp.story.corrections.corrections import apply  # noqa: PLC0415
        from listenapp.story.serialize import story_from_json  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        story = story_from_json(atomic_files.read_json(folder / STORY), f"{folder.name}/{STORY}")
        machine, fault = alignment_files.alignment(folder, story)
        repairs, repairs_fault = alignment_files.repairs(folder)
        repaired = apply(repairs, story, machine) if machine else None
        return OpenedStory(
            id=folder.name,
            folder=folder,
            story=story,
            alignment=repaired.alignment if repaired else None,
            state=reading_state.load(folder),
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
        from listenapp.story.corrections.corrections import apply  # noqa: PLC0415
        from listenapp.story.serialize import alignment_to_json  # noqa: PLC0415

        opened = self.open(id_or_folder)
        self._write(opened.folder / ALIGNMENT, alignment_to_json(opened.story, alignment))
        return apply(opened.repairs, opened.story, alignment)

    def replace_text(self, id_or_folder: str | Path, story: Story, alignment: Alignment | None) -> OpenedStory:
        """Another edition of the story, with its times as the aligner found them; all else stays.

        `alignment` is None for a text that is not timed, or whose times stay since only the title changed. Raises
        ExportFailed, StoryUnreadable, and then the story is as it was; a crash leaves one edition or the other, whole.
        """
        from listenapp.library import text_update  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        try:
            text_update.replace(folder, story, alignment)
        except OSError as error:
            raise atomic_files.not_written(folder / STORY, error) from error
        return self.open(folder)

    def save_repairs(self, id_or_folder: str | Path, repairs: Sequence[Repair]) -> None:
        """In place of those stored; a file of repairs that is damaged is put aside, not lost.

        Raises ExportFailed, StoryUnreadable, StoryTooNew, and then the stored repairs are as they were.
        """
        from listenapp.story.corrections.json_format import repairs_to_json  # noqa: PLC0415

        path = self._folder(id_or_folder) / REPAIRS
        _, fault = alignment_files.repairs(path.parent)
        if isinstance(fault, StoryTooNew):
            raise fault
        if fault:
            self._rename(path, path.with_name(f"damaged-{int(time.time())}-{REPAIRS}"))
        self._write(path, repairs_to_json(repairs))

    def save_state(self, id_or_folder: str | Path, left: StoryState) -> None:
        """Raises ExportFailed, StoryUnreadable."""
        self._write(self._folder(id_or_folder) / STATE, {"format": FORMAT, **asdict(left)})

    def attach_audio(self, id_or_folder: str | Path, audio: Path) -> Path:
        """Copies a narration into a story, in place of one it had; times of another narration go away.

        Returns the copy. Raises ImportFailed, AudioUnreadable, StoryUnreadable, and then the story is as it was.
        """
        opened = self.open(id_or_folder)
        wanted = opened.folder / story_ids.audio_name(audio)
        keeps_times = opened.alignment is not None and opened.alignment.audio_sha256 == sha256(audio)
        try:
            atomic_files.copy(audio, wanted)
            if not keeps_times:
                for times in (ALIGNMENT, READY):
                    (opened.folder / times).unlink(missing_ok=True)
            if opened.audio and opened.audio.name != wanted.name:
                opened.audio.unlink()
        except OSError as error:
            raise atomic_files.not_written(wanted, error, ImportFailed) from error
        return wanted

    def remove(self, id: str) -> Removed:  # noqa: A002 - that is its name everywhere
        """Takes a story out, to be put back with `restore` or swept away in a week. Raises ExportFailed."""
        folder = self._folder(id)
        away = trash.aside(self.root, folder)
        self._rename(folder, away)
        return Removed(folder.name, away)

    def restore(self, removed: Removed) -> str:
        """Returns the id. Raises ExportFailed."""
        try:
            return self.move_in(removed.folder, removed.id)
        except OSError as error:
            raise atomic_files.not_written(removed.folder, error) from error

    def sweep(self, now: float | None = None) -> None:
        """Delete what was removed, or left unfinished by a crash, over a week before `now` (unix time).

        Call it when the app starts, off the UI thread.
        """
        for folder in (self.root, *(self.root / name for name in story_folders(self.root))):
            leftovers.sweep(folder, now)

    def _folder(self, id_or_folder: str | Path) -> Path:
        inside = self.root / id_or_folder if story_ids.is_id(str(id_or_folder)) else None
        for folder in (inside, Path(id_or_folder)):
            if folder and (folder / STORY).is_file():
                return folder.absolute()
        if inside and inside.is_dir():
            raise atomic_files.damaged(inside / STORY)
        raise StoryUnreadable(
            "story.unknown",
            f"The story “{id_or_folder}” is not in the library “{self.root}”.",
            "Import it with “listenapp import”.",
            story=str(id_or_folder),
        )

    def _rename(self, folder: Path, away: Path) -> None:
        try:
            folder.rename(away)
        except OSError as error:
            raise atomic_files.not_written(folder, error) from error

    def _write(self, path: Path, document: dict[str, Any]) -> None:
        try:
            atomic_files.write_json(path, document)
        except OSError as error:
            raise atomic_files.not_written(path, error) from error

    def _audio_sha256(self, summary: Summary) -> str | None:
        audio = find_audio(self.root / summary.id)
        return summary.audio_sha256 or (sha256(audio) if audio else None)
