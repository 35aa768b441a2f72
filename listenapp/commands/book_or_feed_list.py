"""List the chapters of a book or the episodes of a feed, and make the requests that import the chosen ones."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace

from listenapp.commands.terminal import clock
from listenapp.errors import ImportFailed
from listenapp.library.store import Library
from listenapp.services import book_or_feed
from listenapp.services.book_or_feed import BookOrFeed, Item, TextFrom
from listenapp.services.import_request import ImportRequest

_TEXTS = {
    TextFrom.CHAPTER: "",
    TextFrom.TRANSCRIPT: "transcript",
    TextFrom.PAGE: "web page",
    TextFrom.FEED: "text",
    TextFrom.RECORDING: "no text",
}


def print_list(library: Library, source: str, language: str | None) -> None:
    """Print a numbered line for each story on stdout. Raises ImportFailed."""
    found = book_or_feed.marked(_read(source, language), library.summaries())
    width = len(str(len(found.items)))
    for number, item in enumerate(found.items, 1):
        sys.stdout.write(f"{number:>{width}}  {item.title}  ({', '.join(_facts(item))})\n")


def _facts(item: Item) -> list[str]:
    facts = [
        item.published,
        clock(item.duration) if item.duration else "",
        f"{item.characters} characters" if item.characters else f"{item.words} words" if item.words else "",
        _TEXTS[item.text_from],
        _sound(item),
        "in the library" if item.is_known else "",
    ]
    return [fact for fact in facts if fact]


def _sound(item: Item) -> str:
    if item.text_from is TextFrom.CHAPTER and item.request.narration:
        return f"narration: {item.request.narration}"
    return "sound" if item.has_sound else "" if item.may_have_sound else "no sound"


def requests(
    source: str, chosen: Sequence[int], sounds: Sequence[str], language: str | None, *, writes_text: bool
) -> list[ImportRequest]:
    """Return the requests of the chosen stories. `sounds` are matched with them by name and order.

    Raises ImportFailed if a number or a recording belongs to no story.
    """
    found = _read(source, language)
    if (above := next((number for number in chosen if number > len(found.items)), None)) is not None:
        raise _failed(source, f"has {len(found.items)} stories, and no number {above}")
    picked = replace(found, items=tuple(found.items[number - 1] for number in chosen))
    if sounds:
        picked = _with_sounds(source, picked, sounds)
    return [(item.written() if writes_text else item).request for item in picked.items]


def _with_sounds(source: str, picked: BookOrFeed, sounds: Sequence[str]) -> BookOrFeed:
    matched = book_or_feed.with_narrations(picked, sounds)
    used = {item.request.narration for item in matched.items}
    if unused := [sound for sound in sounds if sound not in used]:
        raise _failed(source, f"has no chosen story that “{unused[0]}” could be matched with")
    return matched


def _read(source: str, language: str | None) -> BookOrFeed:
    found = book_or_feed.read(source, language)
    if found is None:
        hint = f"Import it: listenapp import {shlex.quote(source)}"
        raise _failed(source, "is one story, not a book of several chapters or a feed", hint)
    return found


def _failed(source: str, what: str, hint: str = "") -> ImportFailed:
    hint = hint or f"List its stories: listenapp import {shlex.quote(source)} --list"
    return ImportFailed("import.not_in_list", f"“{source}” {what}.", hint, source=source)
