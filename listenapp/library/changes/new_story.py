"""Write the folder of a story that is not in the library yet."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listenapp.audio import audio_file
from listenapp.errors import ImportFailed
from listenapp.library import atomic_files, cover_file, story_ids
from listenapp.library.alignment_files import ALIGNMENT
from listenapp.library.changes import text_update
from listenapp.library.cover_file import Cover
from listenapp.library.summary import STORY
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_to_json
from listenapp.system import disk_errors
from listenapp.system.temporary_folder import TemporaryFolder


@contextmanager
def complete_folder(
    root: Path, story: Story, audio: Path | None, alignment: Alignment | None, cover: Cover | None
) -> Iterator[Path]:
    """Yield a complete folder inside `root`, to be renamed into the library. Delete it afterwards if it is still there.

    Raises ImportFailed, AudioUnreadable.
    """
    try:
        root.mkdir(parents=True, exist_ok=True)
        with TemporaryFolder(root, atomic_files.PARTIAL) as place:
            partial = place / "story"
            partial.mkdir()
            atomic_files.write_json(partial / STORY, text_update.document(story, {"added_at": time.time()}))
            if alignment:
                atomic_files.write_json(partial / ALIGNMENT, alignment_to_json(story, alignment))
            if audio:
                _copy_sound(audio, partial / story_ids.audio_name(audio))
            if cover:
                cover_file.write(partial, cover)
            yield partial
    except OSError as error:
        raise disk_errors.not_written(root, error, ImportFailed) from error


def _copy_sound(audio: Path, target: Path) -> None:
    """Copy a narration. Raises AudioUnreadable if it cannot be opened; OSError if the copy cannot be written."""
    with audio_file.opened(audio) as source, atomic_files.replacing(target) as copy:
        shutil.copyfileobj(source, copy, 1 << 20)
