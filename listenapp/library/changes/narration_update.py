"""Replace a story's narration and its times together."""

from __future__ import annotations

from pathlib import Path

from listenapp.audio import audio_file
from listenapp.library import alignment_files, story_ids, story_reader, transaction
from listenapp.library.alignment_files import ALIGNMENT
from listenapp.library.changes import times_update
from listenapp.library.opened_story import OpenedStory
from listenapp.story.alignment import Alignment
from listenapp.story.serialize import alignment_to_json


def replace(folder: Path, audio: Path, alignment: Alignment | None) -> Path:
    """Copy a narration into a story, with its times, and return the copy.

    Raises OSError, AudioUnreadable, StoryUnreadable; AlignmentFailed if the text was replaced since it was aligned.
    """
    name = story_ids.audio_name(audio)
    with audio_file.opened(audio) as source, transaction.change(folder) as change:
        copied = change.copy(source, name)
        with transaction.settled(folder):
            _replace_times(change, story_reader.read(folder), copied, alignment)
            for other in folder.glob("audio.*"):
                if other.name != name:
                    change.remove(other.name)
            change.commit()
    return folder / name


def _replace_times(
    change: transaction.Change, opened: OpenedStory, audio_sha256: str, alignment: Alignment | None
) -> None:
    alignment_files.settle(opened.folder, opened.story.text_sha256)
    if alignment is not None:
        times_update.check(opened, alignment)
        change.write_json(ALIGNMENT, alignment_to_json(opened.story, alignment))
    elif opened.timed_sha256 != audio_sha256:
        change.remove(ALIGNMENT)
