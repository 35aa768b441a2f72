"""Hold a story that the library has opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.errors import ListenError
from listenapp.library.reading_state import StoryState

if TYPE_CHECKING:  # the list of stories needs none of these
    from listenapp.story.alignment import Alignment
    from listenapp.story.corrections.corrections import Correction, Rejected
    from listenapp.story.model import Story


@dataclass(frozen=True)
class OpenedStory:
    id: str  # name of the folder
    folder: Path
    story: Story
    alignment: Alignment | None  # with the corrections applied; this one is played and shown
    state: StoryState
    audio: Path | None
    fault: ListenError | None = None  # why the stored times cannot be used; the story can be aligned again
    machine_alignment: Alignment | None = None  # as the aligner stored it
    corrections: tuple[Correction, ...] = ()  # all corrections in the order they were made
    rejected: tuple[Rejected, ...] = ()  # corrections that are not applied, and why
    corrections_fault: ListenError | None = None  # why the stored corrections cannot be read; the file is kept
    is_audio_known: bool = False  # whether the hash of the narration was compared with that of the times
    timed_sha256: str = ""  # hash of the narration to which the stored times belong, used or not

    def prepare(self) -> None:
        """Compute what showing and playing the story needs. Of a long one it takes so long that a window would block.

        Call it in a worker thread.
        """
        _ = self.story.sentence_of_word, self.story.text_sha256
        if self.alignment is not None:
            _ = self.alignment.timeline, self.alignment.spoken_words
