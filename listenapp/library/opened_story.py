"""A story as the library opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.errors import ListenError
from listenapp.library.reading_state import StoryState

if TYPE_CHECKING:  # the list of stories needs none of it
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Repair, Unplaced
    from listenapp.story.model import Story


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
