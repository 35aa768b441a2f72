"""Define the result of reading a document. Another process than the one that reads needs nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story


@dataclass(frozen=True)
class DocumentContent:
    """A story that was read, and the recordings that its page offers.

    `narrations` holds addresses of recordings, or names of files beside a saved page, in the order of the page.
    """

    story: Story
    narrations: tuple[str, ...] = ()
    times: Alignment | None = None  # times that the file has; they belong to no recording yet
