"""Keeping the spoken line where the eye is: between 30 % and 60 % of the height."""

from __future__ import annotations

UPPER = 0.30
LOWER = 0.60
ROOM_BELOW = 0.55  # empty, below the text: the last line can rise into the band


def scroll_for(line_top: float, line_bottom: float, scrolled: float, height: float, furthest: float) -> float | None:
    """Where to scroll so that the line is in the band; None where it is in it, or no scrolling can bring it nearer.

    All in pixels: the line within the document, `scrolled` the document's offset at the top of the view, `height` of
    the view, `furthest` the last offset there is. The line is brought to the band's upper edge, so that the page rests
    until the voice has read on to the lower one. A text that is seen whole rests.
    """
    if furthest <= ROOM_BELOW * height:
        return None if scrolled < 1 else 0.0
    top, bottom = line_top - scrolled, line_bottom - scrolled
    if top >= UPPER * height - 1 and bottom <= max(LOWER * height, UPPER * height + (bottom - top)) + 1:
        return None
    wanted = min(max(0.0, line_top - UPPER * height), furthest)
    return None if abs(wanted - scrolled) < 1 else wanted
