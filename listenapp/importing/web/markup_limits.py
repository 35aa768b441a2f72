"""Prepare the source of a web page for the parser: elements nested without end would take it hours and gigabytes.

An HTML parser has two steps of quadratic time, which browsers limit too. It walks through all open elements at each new
paragraph, and it opens formatting elements that were never closed (`<b>`) again in each paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from listenapp.importing import limits

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)")
_DRAWING = re.compile(r"<svg\b", re.IGNORECASE)
_END_OF_DRAWING = re.compile(r"</svg\s*>", re.IGNORECASE)
# The parser closes these itself, or they have no content.
_UNCOUNTED = frozenset(
    "p li dt dd option optgroup tr td th tbody thead tfoot rt rp rb html head body a br hr img input meta link area"
    " base col embed source track wbr param !doctype".split()
)
_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
_FORMATTING_TAG = re.compile(rf"<(/?)(?:{'|'.join(sorted(_FORMATTING))})(?=[\s/>])", re.IGNORECASE)
_DEEPEST = 400  # nested elements; browsers stop at 512
_MOST_REOPENED = 500_000  # elements that the parser opens again
_MOST_ATTRIBUTES = 2_000  # of one element; the parser compares each with all before it
_LONG_TAG = re.compile(rf"(<[a-zA-Z][^\s/<>]*)([^<>]{{{_MOST_ATTRIBUTES},}})")


def prepared(source: str, name: str) -> str:
    """Return the source without tags that are nested too deep. All text stays.

    Raises ImportFailed with `name` if the page has too many elements.
    """
    limits.check_elements(source, name)
    source = _LONG_TAG.sub(_with_fewer_attributes, source)
    if _reopened(source) > _MOST_REOPENED:
        source = _FORMATTING_TAG.sub(r"<\1span", source)  # the same for a text, and never opened again
    if _depth(source) > _DEEPEST:
        source = _without_drawings(source)
        if _depth(source) > _DEEPEST:
            source = "".join(_shallow(source))
    return source


def _with_fewer_attributes(tag: re.Match[str]) -> str:
    """Return a tag without attributes if it has too many. A long attribute, such as an embedded picture, stays."""
    return tag[1] if len(tag[2].split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES else tag[0]


def _reopened(source: str) -> int:
    """Estimate how many formatting elements the parser opens again: those that are open at each other tag."""
    opened = total = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() not in _FORMATTING:
            total += opened
        else:
            opened = max(0, opened - 1) if tag[1] else opened + 1
    return total


def _depth(source: str) -> int:
    """Return the most elements that may be open at once. Elements such as `<path/>` count as never closed."""
    depth = deepest = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() not in _UNCOUNTED:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _without_drawings(source: str) -> str:
    """Remove SVG pictures, whose shapes are hardly ever closed by a tag."""
    parts, at = [], 0
    for start in _DRAWING.finditer(source):
        if start.start() < at:
            continue
        end = _END_OF_DRAWING.search(source, start.end())
        if end is None:
            break
        parts.append(source[at : start.start()])
        at = end.end()
    return "".join([*parts, source[at:]])


def _shallow(source: str) -> Iterator[str]:
    """Yield the parts of the source without the tags of elements below the greatest depth."""
    depth = left_out = at = 0
    for start, end, is_end, name in _tags(source):
        if name in _UNCOUNTED:
            continue
        if not is_end and depth < _DEEPEST:
            depth += 1
        elif is_end and not left_out:
            depth = max(0, depth - 1)
        else:
            left_out += -1 if is_end else 1
            yield source[at:start]
            at = end
    yield source[at:]


def _tags(source: str) -> Iterator[tuple[int, int, bool, str]]:
    """Yield start, end, whether it is an end tag, and the name of each tag. A tag ends at the next ">"."""
    close = -1
    for tag in _TAG.finditer(source):
        if close < tag.end():
            close = source.find(">", tag.end())
            if close < 0:
                return
        yield tag.start(), close + 1, bool(tag[1]), tag[2].lower()
