"""Limit the size of foreign texts, so that each is read in seconds and in less than a gigabyte, or refused at once.

Measured (tests/benchmarks/hostile_texts.py, two slow cores): 2.4 MB of prose take 11 s and 250 MB, 350,000 sentences of
two words 12 s and 370 MB, 93,000 lines 6 s, a page of 250,000 headings 11 s and 190 MB.
"""

from __future__ import annotations

from listenapp.errors import ImportFailed
from listenapp.story.model import MOST_CHARACTERS, MOST_PARAGRAPHS

MOST_BYTES = 20_000_000
"""Bytes of a file, and of the unpacked markup of a document. Most of it may be markup, pictures or scripts."""
MOST_LINES = MOST_PARAGRAPHS  # each can be a paragraph
MOST_ELEMENTS = 300_000
"""Elements of a page or document. The longest pages of encyclopedias have half as many."""


def check_text(text: str, name: str) -> None:
    """Raises ImportFailed if the text is longer than a story can be. An empty `name` means a pasted text."""
    name = name or "The text"
    check_length(len(text), name)
    lines = text.count("\n") - text.count("\n\n") + 1  # a blank line between paragraphs does not count
    if lines > MOST_LINES:
        raise ImportFailed(
            "import.too_many_lines",
            f"“{name}” is too large for a story: it has {lines:,} lines, and at most {MOST_LINES:,} can be read.",
            "Choose the file with the text of the story, or a part of it.",
            source=name,
            lines=lines,
            most=MOST_LINES,
        )


def check_length(characters: int, name: str) -> None:
    """Raises ImportFailed if there are more characters than a story can have."""
    if characters > MOST_CHARACTERS:
        raise too_large(name, characters, MOST_CHARACTERS)


def check_elements(source: str, name: str) -> int:
    """Return the number of elements in a markup document, about. Raises ImportFailed if there are too many."""
    elements = source.count("<") - source.count("</")
    if elements > MOST_ELEMENTS:
        raise too_many_elements(name, elements)
    return elements


def too_large(name: str, size: int, most: int) -> ImportFailed:
    """Return the error for a text of `size` bytes or characters, of which `most` can be read."""
    found, limit = _megabytes(size), _megabytes(most)
    return ImportFailed(
        "import.too_large",
        f"“{name}” is too large for a story: it has {found} MB, and at most {limit} MB can be read.",
        "Choose the file with the text of the story, or a part of it.",
        source=name,
        size=found,
        most=limit,
    )


def too_many_elements(name: str, elements: int) -> ImportFailed:
    return ImportFailed(
        "import.too_many_elements",
        f"“{name}” is too large for a story: it has {elements:,} elements, and at most {MOST_ELEMENTS:,} can be read.",
        "Copy the text of the story and paste it.",
        source=name,
        elements=elements,
        most=MOST_ELEMENTS,
    )


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}".removesuffix(".0")
