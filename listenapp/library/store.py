"""Store the library: one folder a story, with `story.json`, `alignment.json`, `repairs.json`, `state.json`, `audio.*`.

A story is imported into a hidden folder, which is renamed into the library when it is complete. Files are replaced and
never changed in place, several of them in one `transaction`. Therefore a full disk, a power cut or a second window
leaves each story in its old or its new state. One damaged folder does not affect the others. All methods access the
disk. Call them from a worker thread if the window must not block.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.audio.audio_file import sha256
from listenapp.errors import AudioUnreadable, ImportFailed, ListenError, StoryTooNew, StoryUnreadable
from listenapp.library import (
    alignment_files,
    atomic_files,
    cover_file,
    reading_state,
    story_ids,
    story_reader,
    transaction,
)
from listenapp.library.alignment_files import ALIGNMENT, CORRECTIONS
from listenapp.library.cover_file import Cover
from listenapp.library.opened_story import OpenedStory
from listenapp.library.reading_state import STATE, AudioHash, StoryState
from listenapp.library.summary import STORY, Listing, Summary, find_audio
from listenapp.library.summary_cache import SummaryCache, story_folders
from listenapp.story.story_extras import COURSE, LEVEL
from listenapp.system import disk_errors
from listenapp.system.file_lock import locked

# The list is shown before any story is opened or removed. The parts of a story are loaded with the first one.
if TYPE_CHECKING:
    from listenapp.library.trash import Removed
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Corrected, Correction
    from listenapp.story.model import Story
    from listenapp.story.starred import StarredSentence

__all__ = ["Library", "OpenedStory", "Stored", "StoryState"]


@dataclass(frozen=True, slots=True)
class Stored:
    """Result of an import."""

    id: str
    is_new: bool  # False if the library had the story already


class Library:
    """The stories in the folder `root`. The first story creates the folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._cache = SummaryCache(root)

    def summaries(self) -> list[Summary]:
        """Return the summaries of all readable stories, last opened or added first."""
        return list(self.listing().summaries)

    def listing(self) -> Listing:
        """Return the summaries, and the errors of the folders that cannot be read.

        Raises StoryUnreadable if the folder of the library must not be read.
        """
        return self._cache.listing()

    def add(
        self,
        story: Story,
        audio: Path | None = None,
        alignment: Alignment | None = None,
        cover: Cover | None = None,
    ) -> str:
        """Copy a story into the library and return its id.

        Raises ImportFailed, AudioUnreadable. The library is then unchanged.
        """
        from listenapp.library.changes import new_story  # noqa: PLC0415 - as above

        with new_story.complete_folder(self.root, story, audio, alignment, cover) as folder:
            return story_ids.move_in(self.root, folder, story_ids.wanted_id(story))

    def add_once(
        self,
        story: Story,
        audio: Path | None = None,
        alignment: Alignment | None = None,
        cover: Cover | None = None,
    ) -> Stored:
        """Copy a story into the library, unless another import was faster.

        Its copy then gets the narration and the times that it lacks. Raises ImportFailed, AudioUnreadable,
        StoryUnreadable.
        """
        from listenapp.library.changes import new_story  # noqa: PLC0415 - as above
        from listenapp.story.unspaced import other_division  # noqa: PLC0415 - as above

        audio_sha256 = sha256(audio) if audio else None
        with new_story.complete_folder(self.root, story, audio, alignment, cover) as folder, locked(self.root):
            same = self.find_same(story, audio_sha256)
            if same is None:
                return Stored(story_ids.move_in(self.root, folder, story_ids.wanted_id(story)), True)
        stored = self.open(same)
        if audio and alignment and not (stored.audio and stored.alignment):
            self.attach_audio(same, audio, other_division.times_for(stored.story, alignment, story))
        return Stored(same, False)

    def save_cover(self, id_or_folder: str | Path, cover: Cover) -> None:
        """Store a cover image. Raises ExportFailed, StoryUnreadable."""
        folder = self._folder(id_or_folder)
        try:
            cover_file.write(folder, cover)
        except OSError as error:
            raise disk_errors.not_written(folder, error) from error

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

    def find_recording(self, audio_sha256: str) -> str | None:
        """Return the id of a story with this narration, or None."""
        found = (s.id for s in self.summaries() if s.has_audio and self._audio_sha256(s) == audio_sha256)
        return next(found, None)

    def open(self, id_or_folder: str | Path) -> OpenedStory:
        """Open a story. Raises StoryUnreadable, StoryTooNew.

        A story with damaged times or corrections still opens: see `fault` and `corrections_fault`.
        """
        return story_reader.read(self._folder(id_or_folder))

    def check_audio(self, opened: OpenedStory, *, remembers: bool = True) -> OpenedStory:
        """Return the story without its times if they belong to another narration than the stored one.

        Read the whole narration, unless its hash is remembered. A large one takes seconds. `remembers`: whether to
        store the hash. Raises nothing.
        """
        if opened.audio is None or opened.machine_alignment is None or opened.is_audio_known:
            return opened
        try:
            now = opened.audio.stat()
            known = AudioHash(now.st_size, now.st_mtime_ns, sha256(opened.audio))
        except (OSError, ListenError):  # the decoder reports it
            return opened
        if remembers:
            self._remember(opened.folder, known)
        if opened.machine_alignment.audio_sha256 in {"", known.sha256}:
            return replace(opened, is_audio_known=True)
        return replace(opened, alignment=None, machine_alignment=None, rejected=(), is_audio_known=True)

    def _remember(self, folder: Path, known: AudioHash) -> None:
        """Store the hash of a narration, unless the library is write-protected."""
        with suppress(OSError), transaction.settled(folder):
            stored = reading_state.document(folder)
            atomic_files.write_json(folder / STATE, reading_state.with_hash(stored, known))

    def save_alignment(self, id_or_folder: str | Path, alignment: Alignment) -> Corrected:
        """Store the output of the aligner, and return it with the story's corrections applied.

        Raises ExportFailed, StoryUnreadable; AlignmentFailed if text or narration were replaced meanwhile. The stored
        times are then unchanged.
        """
        from listenapp.library.changes import times_update  # noqa: PLC0415 - as above
        from listenapp.story.corrections.apply_corrections import apply  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        with self._changing(folder, ALIGNMENT):
            opened = times_update.replace(folder, alignment)
        return apply(opened.corrections, opened.story, alignment)

    def replace_text(self, id_or_folder: str | Path, story: Story, alignment: Alignment | None) -> OpenedStory:
        """Replace the text of a story and its times as the aligner found them. Keep everything else.

        `alignment` is None for a text without times, or if only the title changed and the times stay. Raises
        ExportFailed, StoryUnreadable; the story is then unchanged. A crash leaves either the old or the new version
        complete.
        """
        from listenapp.library.changes import text_update  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        try:
            text_update.replace(folder, story, alignment)
        except OSError as error:
            raise disk_errors.not_written(folder / STORY, error) from error
        return self.open(folder)

    def set_labels(self, ids: Sequence[str], course: str | None, level: str | None) -> None:
        """Store the course and the level of some stories. None leaves a label as it is, an empty one is removed.

        Raises ExportFailed, StoryUnreadable; the stories before the one that failed are then changed.
        """
        for id_ in ids:
            story = self.open(id_).story
            given = {name: text for name, text in ((COURSE, course), (LEVEL, level)) if text is not None}
            extras = {name: text for name, text in {**story.extras, **given}.items() if text}
            if extras != story.extras:
                self.replace_text(id_, replace(story, extras=extras), None)

    def save_corrections(self, id_or_folder: str | Path, corrections: Sequence[Correction]) -> None:
        """Replace the stored corrections. A damaged file of corrections is renamed and not lost.

        Raises ExportFailed, StoryUnreadable, StoryTooNew; the stored corrections are then unchanged.
        """
        from listenapp.story.corrections.corrections_json import corrections_to_json  # noqa: PLC0415

        path = self._folder(id_or_folder) / CORRECTIONS
        with self._changing(path.parent, CORRECTIONS):
            _, fault = alignment_files.corrections(path.parent)
            if isinstance(fault, StoryTooNew):
                raise fault
            if fault and path.is_file():
                atomic_files.copy(path, path.with_name(f"damaged-{int(time.time())}-{CORRECTIONS}"))
            atomic_files.write_json(path, corrections_to_json(corrections))

    def seconds_listened(self) -> float:
        """Return the seconds of sound that were played of all stories, repetitions included."""
        return sum(reading_state.load(self.root / name).listened for name in story_folders(self.root))

    def save_state(self, id_or_folder: str | Path, left: StoryState) -> None:
        """Store the reading position. Raises ExportFailed, StoryUnreadable."""
        folder = self._folder(id_or_folder)
        with self._changing(folder, STATE):
            atomic_files.write_json(folder / STATE, reading_state.to_json(left, reading_state.document(folder)))

    def starred(self, id_or_folder: str | Path) -> tuple[StarredSentence, ...]:
        """Return the starred sentences in the order of the current text. Raises StoryUnreadable, StoryTooNew."""
        from listenapp.library.starred import starred_file  # noqa: PLC0415 - as above
        from listenapp.story.starred import placed  # noqa: PLC0415

        folder = self._folder(id_or_folder)
        stars = starred_file.load(folder)
        return placed(stars, story_reader.read(folder).story) if stars else ()

    def attach_audio(self, id_or_folder: str | Path, audio: Path, alignment: Alignment | None = None) -> Path:
        """Copy a narration into a story, with its times, and return the copy. It replaces an earlier narration.

        Stored times that belong to another narration are deleted. Raises ImportFailed, AudioUnreadable,
        StoryUnreadable; AlignmentFailed if the text was replaced since it was aligned. The story is then unchanged,
        except after an ImportFailed from the last steps: the new version then counts, and the next opening finishes it.
        """
        from listenapp.library.changes import narration_update  # noqa: PLC0415 - as above

        folder = self._folder(id_or_folder)
        try:
            return narration_update.replace(folder, audio, alignment)
        except OSError as error:
            raise disk_errors.not_written(folder / story_ids.audio_name(audio), error, ImportFailed) from error

    def remove(self, id: str) -> Removed:  # noqa: A002 - all code calls it `id`
        """Remove a story. It can be restored with `restore` for a week. Raises ExportFailed."""
        from listenapp.library import trash  # noqa: PLC0415 - as above

        folder = self.root / id
        if not story_ids.is_id(id) or not folder.is_dir():
            folder = self._folder(id)
        return trash.remove(self.root, folder)

    def restore(self, removed: Removed) -> str:
        """Restore a removed story and return its id. Raises ExportFailed."""
        from listenapp.library import trash  # noqa: PLC0415 - as above

        return trash.restore(self.root, removed)

    def sweep(self, now: float | None = None) -> None:
        """Delete stories that were removed over a week before `now` (unix time), and files that a crash left.

        Finish changes that a crash has interrupted. Call it when the app starts, outside the UI thread.
        """
        from listenapp.library import leftovers  # noqa: PLC0415 - as above

        leftovers.sweep(self.root, now)
        with suppress(StoryUnreadable):
            for name in story_folders(self.root):
                with suppress(OSError):
                    transaction.settle(self.root / name)
                leftovers.sweep(self.root / name, now)

    def _folder(self, id_or_folder: str | Path) -> Path:
        inside = self.root / id_or_folder if story_ids.is_id(str(id_or_folder)) else None
        try:
            for folder in (inside, Path(id_or_folder)):
                if folder and (transaction.latest(folder) / STORY).is_file():  # a crash may leave it in `.next` alone
                    return folder.absolute()
            if inside and inside.is_dir():
                # On Windows the text is missing for a moment while another program replaces it.
                with suppress(OSError), transaction.settled(inside):
                    if (inside / STORY).is_file():
                        return inside.absolute()
                raise atomic_files.damaged(inside / STORY)
        except PermissionError as error:
            raise atomic_files.unreadable(Path(error.filename)) from error
        except OSError:  # a name that is too long, and therefore unknown
            pass
        raise StoryUnreadable(
            "story.unknown",
            f"The story “{id_or_folder}” is not in the library “{self.root}”.",
            "Import it with “listenapp import”.",
            story=str(id_or_folder),
        )

    @contextmanager
    def _changing(self, folder: Path, name: str) -> Iterator[None]:
        """Hold the lock of a story while the file `name` is replaced. Raises ExportFailed."""
        try:
            with transaction.settled(folder):
                yield
        except OSError as error:
            raise disk_errors.not_written(folder / name, error) from error

    def _audio_sha256(self, summary: Summary) -> str | None:
        audio = find_audio(self.root / summary.id)
        with suppress(AudioUnreadable):  # another story's narration is not this import's fault
            return summary.audio_sha256 or (sha256(audio) if audio else None)
        return None
