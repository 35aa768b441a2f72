"""Describe a story whose text is still to be written from its recording."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnwrittenStory:
    title: str
    language: str | None  # None to detect it
    source: str  # path or address of the recording
    course: str = ""  # label that the story gets
