"""Define how a word or a sentence got its time."""

from __future__ import annotations

from enum import StrEnum


class TimingStatus(StrEnum):
    SPOKEN = "spoken"
    NOT_SPOKEN = "not_spoken"
    ESTIMATED = "estimated"  # spoken, but timed only by its neighbours
