"""List the starred sentences of all stories."""

from __future__ import annotations

from dataclasses import dataclass

from listenapp.errors import ListenError
from listenapp.library.starred import starred_file
from listenapp.library.store import Library
from listenapp.story.starred import StarredSentence


@dataclass(frozen=True, slots=True)
class StarredStory:
    id: str
    title: str
    sentences: tuple[StarredSentence, ...]  # in the order of the text; at least one


def of_library(library: Library) -> list[StarredStory]:
    """Return the stories with stars, last opened or added first. Skip stories that cannot be read.

    Read the text of each story with stars. Call it from a worker thread.
    """
    found = []
    for summary in library.summaries():
        if (library.root / summary.id / starred_file.NAME).exists() and (sentences := _starred(library, summary.id)):
            found.append(StarredStory(summary.id, summary.title, sentences))
    return found


def _starred(library: Library, id_: str) -> tuple[StarredSentence, ...]:
    try:
        return library.starred(id_)
    except ListenError:  # the list of stories reports it
        return ()
