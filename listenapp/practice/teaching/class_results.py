"""Read a folder of result files, and make a table for each story of the library that they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from listenapp.errors import ListenError, PracticeFailed
from listenapp.library.opened_story import OpenedStory
from listenapp.library.store import Library
from listenapp.practice.teaching import task_files, work_file
from listenapp.practice.teaching.class_table import ClassTable, class_table
from listenapp.practice.teaching.work_file import ENDING, WorkResult

MOST_FILES = 500


@dataclass(frozen=True)
class ClassResults:
    """Table of a story, and what could not be used: one error for each file.

    `takes` are the result files with recordings, by the pupil's name in the table.
    """

    opened: OpenedStory
    table: ClassTable
    faults: tuple[ListenError, ...]
    takes: Mapping[str, Path] = field(default_factory=dict)


def read_results(library: Library, items: Sequence[str]) -> ClassResults:
    """Return the table of the story that most of the results belong to. Call it in a worker thread.

    Raises PracticeFailed if no file can be used.
    """
    results: list[WorkResult] = []
    files: dict[WorkResult, Path] = {}
    faults: list[ListenError] = []
    for path in _files(items):
        try:
            results.append(work_file.read(path))
            files[results[-1]] = path
        except ListenError as error:
            faults.append(error)
    known = {summary.text_sha256: summary.id for summary in library.summaries()}
    own = [result.text_sha256 for result in results if result.text_sha256 in known]
    faults += [_of_other_story(result) for result in results if result.text_sha256 not in known]
    if not own:
        raise faults[0] if faults else _nothing()
    opened = library.open(known[max(sorted(set(own)), key=own.count)])
    tasks = task_files.load(opened.folder, opened.story)
    fitting = sorted((each for each in files if each.text_sha256 == opened.story.text_sha256), key=lambda each: each.at)
    takes = {each.pupil.strip(): files[each] for each in fitting if work_file.has_takes(files[each])}
    return ClassResults(opened, class_table(opened.story, tasks, results), tuple(faults), takes)


def _files(items: Iterable[str]) -> Iterator[Path]:
    """Yield the result files among the items and directly in their folders, at most `MOST_FILES`."""
    found = (
        path
        for item in items
        for path in (sorted(Path(item).glob(f"*{ENDING}")) if Path(item).is_dir() else [Path(item)])
    )
    for _, path in zip(range(MOST_FILES), found, strict=False):
        yield path


def _of_other_story(result: WorkResult) -> PracticeFailed:
    return PracticeFailed(
        "work.other_story",
        f"The result of “{result.pupil}” belongs to another story: “{result.title}”.",
        "Add that story to the library first.",
        pupil=result.pupil,
        title=result.title,
    )


def _nothing() -> PracticeFailed:
    return PracticeFailed("work.none", "There are no result files.", "Drop a folder with files ending in .listenwork.")
