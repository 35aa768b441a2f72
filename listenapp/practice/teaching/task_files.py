"""Load and save the teacher's tasks of a story: `tasks.json` in its folder."""

from __future__ import annotations

from pathlib import Path

from listenapp.library import atomic_files, transaction
from listenapp.story import task_set
from listenapp.story.model import Story
from listenapp.story.task_set import NAME, TaskSet
from listenapp.system import disk_errors


def load(folder: Path, story: Story) -> TaskSet:
    """Return the tasks that fit the story's text. Empty without a file. Raises StoryUnreadable, StoryTooNew."""
    path = transaction.latest(folder) / NAME
    if not path.exists():
        return TaskSet()
    return task_set.fitting(task_set.from_json(atomic_files.read_json(path)), story)


def save(folder: Path, tasks: TaskSet) -> None:
    """Replace the tasks; an empty set deletes the file. Raises ExportFailed; the file is then unchanged."""
    path = folder / NAME
    try:
        with transaction.settled(folder):
            if tasks.is_empty:
                atomic_files.delete(path)
            else:
                atomic_files.write_json(path, task_set.to_json(tasks))
    except OSError as error:
        raise disk_errors.not_written(path, error) from error
