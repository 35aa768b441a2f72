"""Make names of folders and files that can be typed and stored on every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the list of stories needs none
    from listenapp.story.model import Story

_SLUG_LENGTH = 40


def wanted_id(story: Story) -> str:
    """Return an id made of the title and the hash of the text: "russia-gets-chinas-support-3f2a91"."""
    ascii_title = unicodedata.normalize("NFKD", re.sub("['’]", "", story.title)).encode("ascii", "ignore").decode()
    slug = "story"
    for piece in re.findall(r"[a-z0-9]+", ascii_title.lower()):
        longer = piece[:_SLUG_LENGTH] if slug == "story" else f"{slug}-{piece}"
        if len(longer) > _SLUG_LENGTH:
            break
        slug = longer
    return f"{slug}-{story.text_sha256[:6]}"


def audio_name(audio: Path) -> str:
    return f"audio{audio.suffix.lower() or '.bin'}"


def is_id(name: str) -> bool:
    return bool(re.fullmatch(r"[^/\\.:][^/\\:]*", name))
