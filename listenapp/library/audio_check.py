"""Check whether the times of a story belong to its narration."""

from __future__ import annotations

from pathlib import Path

# Speech takes at least 4 kbit/s in any format. A recording with much silence takes a fifth of that.
_LEAST_BYTES_A_SECOND = 100
_ENOUGH = 60.0  # seconds that may be longer than that


def belongs(audio: Path | None, duration: float, timed_sha256: str, audio_sha256: str | None) -> bool:
    """Return whether times for a narration with `duration` (seconds) and hash `timed_sha256` may be those of `audio`.

    An empty or unknown hash matches any other. Without a narration nothing contradicts.
    """
    if audio is None:
        return True
    try:
        size = audio.stat().st_size
    except OSError:
        return False
    is_plausible = duration <= _ENOUGH + size / _LEAST_BYTES_A_SECOND
    return is_plausible and (not timed_sha256 or audio_sha256 is None or timed_sha256 == audio_sha256)
