"""Name the extras of a story that several packages use. The list of stories loads nothing else of the story."""

from __future__ import annotations

TEXT_BY = "text_by"
"""Key of `Story.extras` that names the program which wrote the text from the recording."""

COURSE, LEVEL = "course", "level"
"""Keys of `Story.extras` for the user's labels. A lesson file carries them."""
