"""Store the library: one folder a story, with `story.json`, `alignment.json`, `repairs.json`, `state.json`, `audio.*`.

A story is imported into a hidden folder, which is renamed into the library when it is complete. Files are replaced and
never changed in place. Therefore a full disk, a power cut or a second window leaves each story in its old or its new
state. One damaged folder does not affect the others. All methods access the disk. Call them from a worker thread if the
window must not block.
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

# The list of stories is shown before any story is opened. The parts of a story are loaded with the first one.
if TYPE_CHECKING:
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Correction, Repaired
    from listenapp.story.model import Story

__all__ = ["Library", "OpenedStory", "Removed", "StoryState"]


class Library:
    """The stories in the folder `root`. The first story creates the folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._cache = SummaryCache(root)

    def summaries(self) -> list[Summary]:
        """Return the summaries of all readable stories, last opened or added first."""
        return list(self.listing().summaries)

    def listing(self) -> Listing:
        """Return the summaries, and the errors of the folders that cannot be read."""
        return self._cache.listing()

    def add(
        self,
        story: Story,
        audio: Path | None = None,
        alignment: Alignment | None = None,
        cover: Cover | None = None,
    ) -> str:
        """Copy a story into the library and return its id. Raises ImportFailed; the library is then unchanged."""
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
        """Move the folder of a complete story into the library and return its id.

        The id is `wanted_id`, with a number behind it if the name is taken. Raises OSError.
        """
        for number in range(1, 10_000):
            name = wanted_id if number == 1 else f"{wanted_id}-{number}"
            if (self.root / name).exists():
                continue
            try:
                folder.rename(self.root / name)
            except OSError as error:
                if error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:  # another process was faster
                    raise
            else:
                atomic_files.flush_folder(self.root)
                return name
        raise FileExistsError(errno.EEXIST, "too many stories of one name")

    def save_cover(self, id_or_folder: str | Path, cover: Cover) -> None:
        """Store a cover image. Raises ExportFailed, StoryUnreadable."""
        folder = self._folder(id_or_folder)
        try:
            covers.write(folder, cover)
        except OSError as error:
            raise atomic_files.not_written(folder, error) from error

    def find_same(self, story: Story, audio_sha256: str | None = None) -> str | None:
        """Return the id of a story with the same text and narration, or with the same text and no narration.

        Without `audio_sha256` the narration does not matter. A story whose text was edited after the import is still
        the same.
        """
        same = [s for s in self.summaries() if story.text_sha256 in {s.text_sha256, s.imported_sha256}]
        if audio_sha256 is None:
            return next((s.id for s in same), None)
        exact = (s.id for s in same if self._audio_sha256(s) == audio_sha256)
        return next(exact, None) or next((s.id for s in same if not s.has_audio), None)

    def open(self, id_or_folder: str | Path) -> OpenedStory:
        """Open a story. Raises StoryUnreadable, StoryTooNew.

        A story with damaged times or corrections still opens: see `fault` and `repairs_fault`.
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
        """Store the output of the aligner, and return it with the story's corrections applied.

        Raises ExportFailed, StoryUnreadable; the stored times are then unchanged.
        """
        from listenapp.story.corrections.corrections import apply  # noqa: PLC0415
        from listenapp.story.serialize import alignment_to_json  # noqa: PLC0415

        opened = self.open(id_or_folder)
        self._write(opened.folder / ALIGNMENT, alignment_to_json(opened.story, alignment))
        return apply(opened.repairs, opened.story, alignment)

    def replace_text(self, id_or_folder: str | Path, story: Story, alignment: Alignment | None) -> OpenedStory:
        """Replace the text of a story and its times as the aligner found them. Keep everything else.

        `alignment` is None for a text without times, or if only the title changed and the times stay. Raises
        ExportFailed, StoryUnreadable; the story is then unchanged. A crash leaves either the old or the new version
        complete.
        """
        from listenapp.library import text_update  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        try:
            text_update.replace(folder, story, alignment)
        except OSError as error:
            raise atomic_files.not_written(folder / STORY, error) from error
        return self.open(folder)

    def save_repairs(self, id_or_folder: str | Path, repairs: Sequence[Correction]) -> None:
        """Replace the stored corrections. A damaged file of corrections is renamed and not lost.

        Raises ExportFailed, StoryUnreadable, StoryTooNew; the stored corrections are then unchanged.
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
        """Store the reading position. Raises ExportFailed, StoryUnreadable."""
        self._write(self._folder(id_or_folder) / STATE, {"format": FORMAT, **asdict(left)})

    def attach_audio(self, id_or_folder: str | Path, audio: Path) -> Path:
        """Copy a narration into a story and return the copy. It replaces an earlier narration.

        Times that belong to another narration are deleted. Raises ImportFailed, AudioUnreadable, StoryUnreadable; the
        story is then unchanged.
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

    def remove(self, id: str) -> Removed:  # noqa: A002 - all code calls it `id`
        """Remove a story. It can be restored with `restore` for a week. Raises ExportFailed."""
        folder = self._folder(id)
        away = trash.aside(self.root, folder)
        self._rename(folder, away)
        return Removed(folder.name, away)

    def restore(self, removed: Removed) -> str:
        """Restore a removed story and return its id. Raises ExportFailed."""
        try:
            return self.move_in(removed.folder, removed.id)
        except OSError as error:
            raise atomic_files.not_written(removed.folder, error) from error

    def sweep(self, now: float | None = None) -> None:
        """Delete stories that were removed, and files that a crash left, over a week before `now` (unix time).

        Call it when the app starts, outside the UI thread.
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
