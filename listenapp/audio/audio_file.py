"""Identify an audio file and create the errors for a missing or unreadable one. Decodes nothing, so it imports fast."""

from __future__ import annotations

from io import BufferedReader
from pathlib import Path

from listenapp.errors import AudioUnreadable
from listenapp.system import files_in_use

ENDINGS = ("mp3", "m4a", "ogg", "oga", "opus", "flac", "wav", "aac", "wma", "mp4")
"""Endings of files that may be recordings."""


def is_recording(named: str) -> bool:
    """Return whether a path or an address has the ending of a recording. Accesses nothing."""
    name = named.split("?", 1)[0].split("#", 1)[0].replace("\\", "/").rsplit("/", 1)[-1]
    return "." in name and name.rsplit(".", 1)[-1].strip().lower() in ENDINGS


def sha256(path: Path) -> str:
    """Return the SHA-256 hash of the file's bytes. Raises AudioUnreadable if the file cannot be read."""
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which showing the window does not need

    with opened(path) as file:
        try:
            return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise unreadable(path, "cannot be read") from error


def opened(path: Path) -> BufferedReader:
    """Open the file for reading, so that it can be replaced or deleted meanwhile. Raises AudioUnreadable."""
    try:
        return files_in_use.open_shared(path)
    except FileNotFoundError as error:
        raise missing(path) from error
    except OSError as error:
        raise not_opened(path, error) from error


def missing(path: Path) -> AudioUnreadable:
    told = f"“{path.name}” was not found."
    return AudioUnreadable("audio.missing", told, "Choose the narration again.", file=path.name)


def not_opened(path: Path, error: OSError) -> AudioUnreadable:
    if files_in_use.is_in_use(error):
        return files_in_use.fault(path, AudioUnreadable)
    return unreadable(path, "cannot be opened")


def unreadable(path: Path, fault: str) -> AudioUnreadable:
    return AudioUnreadable(
        "audio.unreadable",
        f"“{path.name}” {fault}.",
        "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.",
        file=path.name,
    )
