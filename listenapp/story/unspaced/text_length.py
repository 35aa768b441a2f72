"""Count the characters of texts whose length people tell in characters and not in words."""

from __future__ import annotations

from listenapp.story.unspaced import scripts

_SAMPLE = 5000  # characters that show in which script a text is


def characters(text: str) -> int:
    """Return the number of letters of a Chinese or Japanese text; 0 for a text that is mostly in another script."""
    beginning = text[:_SAMPLE]
    if not scripts.LETTER.search(beginning):
        return 0
    from listenapp.story.unspaced import runs  # noqa: PLC0415 - its patterns compile slowly, and few texts need them

    def count(part: str) -> int:
        return sum(map(len, runs.EAST_ASIAN_RUN.findall(part)))

    return count(text) if 2 * count(beginning) > sum(map(str.isalpha, beginning)) else 0
