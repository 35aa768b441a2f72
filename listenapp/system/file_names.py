"""Make names of files that every system takes, out of titles and other texts."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
# Windows takes these for devices, with any ending. A file of such a name cannot be copied there.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)


def portable(text: str, longest: int, otherwise: str) -> str:
    """Return a file name made of `text`, at most `longest` characters long, or `otherwise` if nothing is left.

    An ending may follow it. Characters that some system forbids become spaces. Full stops at both ends go: Windows
    drops them at the end, and other systems hide a file that begins with one.
    """
    plain = " ".join(_FORBIDDEN.sub(" ", text).split())
    plain = f"_{plain}" if _DEVICE.match(plain) else plain
    return plain.strip(" .")[:longest].strip(" .") or otherwise
