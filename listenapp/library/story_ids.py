"""Make the ids of stories, which name their folders, and move a new folder to a free id.

The names can be typed and stored on every system.
"""

from __future__ import annotations

import errno
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.library import atomic_files
from listenapp.system import files_in_use

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


def move_in(root: Path, folder: Path, wanted_id: str) -> str:
    """Move the folder of a complete story into the library `root` and return its id.

    The id is `wanted_id`, with a number behind it if the name is taken. Raises OSError.
    """
    for number in range(1, 10_000):
        name = wanted_id if number == 1 else f"{wanted_id}-{number}"
        if (root / name).exists():
            continue
        try:
            files_in_use.rename(folder, root / name)
        except OSError as error:
            if error.errno not in {errno.ENOTEMPTY, errno.EEXIST}:  # another process was faster
                raise
        else:
            atomic_files.flush_folder(root)
            return name
    raise FileExistsError(errno.EEXIST, "too many stories of one name")


def audio_name(audio: Path) -> str:
    return f"audio{audio.suffix.lower() or '.bin'}"


def is_id(name: str) -> bool:
    return bool(re.fullmatch(r"[^/\\.:][^/\\:]*", name))
