"""Provide a narration as a file that every browser and every e-book reader plays.

MP3 and AAC in an MP4 file are used as they are. Anything else is encoded to MP3 in a temporary folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from listenapp.audio.decoder import opened
from listenapp.audio.encode import to_mp3
from listenapp.export.narrated_story import Report, unreported
from listenapp.system.temporary_folder import TemporaryFolder

_ENDINGS = {"audio/mpeg": "mp3", "audio/mp4": "m4a"}


@dataclass(frozen=True, slots=True)
class WebAudio:
    path: Path
    media_type: str

    @property
    def ending(self) -> str:
        return _ENDINGS[self.media_type]


@contextmanager
def web_audio(narration: Path, report: Report = unreported) -> Iterator[WebAudio]:
    """Yield the file until the block ends. `report` gets the fraction encoded. Raises AudioUnreadable, ExportFailed."""
    with opened(narration) as audio:
        media_type = audio.web_type
    if media_type:
        yield WebAudio(narration, media_type)
        return
    with TemporaryFolder() as place:
        folder = place / "content"
        folder.mkdir()
        encoded = folder / "narration.mp3"
        to_mp3(narration, encoded, report)
        yield WebAudio(encoded, "audio/mpeg")
