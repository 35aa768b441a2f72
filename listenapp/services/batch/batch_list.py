"""Read what a batch has to do: pairs of texts and narrations from a table (.csv), or from a folder."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ImportFailed
from listenapp.importing import encoding
from listenapp.services import import_request
from listenapp.system import file_names

_TEXT = ("text", "source", "story", "page", "file")
_NARRATION = ("narration", "audio", "sound", "recording")
_LONGEST_NAME = 80  # characters


@dataclass(frozen=True, slots=True)
class BatchStory:
    """A story to time. `name` is unique in the batch, and the name of its files. `narration` may be empty."""

    name: str
    source: str
    narration: str = ""
    language: str = ""

    @property
    def key(self) -> str:
        """Return what identifies the story in a later run of the batch."""
        return hashlib.sha256(f"{self.name}\n{self.source}\n{self.narration}".encode()).hexdigest()[:32]


def stories(place: Path) -> list[BatchStory]:
    """Return the stories of a folder or of a table, in order. Raises ImportFailed if there are none."""
    found = list(_of_folder(place) if place.is_dir() else _of_table(place))
    if not found:
        raise ImportFailed(
            "import.empty_folder",
            f"No stories found in “{place}”.",
            "Name a folder with texts and recordings, or a table (.csv) with the columns text and narration.",
            folder=str(place),
        )
    return list(_with_names(found))


def _of_folder(folder: Path) -> Iterator[BatchStory]:
    for pair in import_request.find_pairs([str(folder)]):
        yield BatchStory(pair.name, pair.source, pair.narration)


def _of_table(path: Path) -> Iterator[BatchStory]:
    """Yield the rows of a table. Without known names of columns, the first two are text and narration."""
    try:
        text = encoding.of_file(path.read_bytes(), path.name)
    except OSError as error:
        raise ImportFailed(
            "import.unreadable",
            f"“{path}” cannot be read ({(error.strerror or str(error)).lower()}).",
            "Check the file name and your permission to open it.",
            source=str(path),
        ) from error
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=_delimiter(text)) if any(map(str.strip, row))]
    head = [name.strip().lower() for name in rows[0]] if rows else []
    is_named = any(name in head for name in _TEXT)
    for row in rows[1:] if is_named else rows:
        values = dict(zip(head if is_named else ("text", "narration"), map(str.strip, row), strict=False))
        if source := _first(values, _TEXT):
            narration = _in(path.parent, _first(values, _NARRATION))
            name = values.get("name", "") or (source if "://" in source else Path(source).stem)
            yield BatchStory(name, _in(path.parent, source), narration, values.get("language", ""))


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _first(values: Mapping[str, str], names: Sequence[str]) -> str:
    return next((values[name] for name in names if values.get(name)), "")


def _in(folder: Path, named: str) -> str:
    """Return an address as it is, and the path of a file in the folder of the table."""
    return named if not named or "://" in named else str(folder / Path(named).expanduser())


def _with_names(found: Sequence[BatchStory]) -> Iterator[BatchStory]:
    """Yield the stories with names that are allowed for files, each different from the others."""
    taken: set[str] = set()
    for story in found:
        name = wanted = file_names.portable(story.name, _LONGEST_NAME, "story")
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted} {number}"
        taken.add(name.casefold())
        yield BatchStory(name, story.source, story.narration, story.language)
