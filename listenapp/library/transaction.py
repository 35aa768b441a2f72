"""Change several files of a story at once. A crash at any step leaves the old or the new version complete.

    .partial-0123/new/        the new files are written here first and flushed to disk
    .next/                    the same folder after its renaming: from now on the new version counts
        alignment.json ...    new files; each is moved over the old one
        removed.json          names of the files that the new version lacks

A process that finds `.next` finishes the change before it reads or writes the story. If it cannot, because the disk is
write-protected or another program has a file open, it reads the new version where it lies.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.story import file_format
from listenapp.system import files_in_use
from listenapp.system.file_lock import locked
from listenapp.system.temporary_folder import TemporaryFolder

NEXT = ".next"
_REMOVED = "removed.json"
_BLOCK = 1 << 20
_CANNOT_FINISH = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY}


class StoryFiles(Protocol):
    """Folder of a story to read from: a `Path`, or an `Unfinished` change."""

    @property
    def name(self) -> str: ...
    def __truediv__(self, name: str, /) -> Path: ...
    def glob(self, pattern: str, /) -> Iterable[Path]: ...


class Change:
    """A change of one story, which is decided by `commit`."""

    def __init__(self, folder: Path, new: Path) -> None:
        """`folder` of the story, and an empty folder for the new files on the same disk."""
        self._folder, self._new = folder, new
        self._removed: list[str] = []

    def write_json(self, name: str, document: Mapping[str, Any]) -> None:
        with atomic_files.flushed(self._new / name) as file:
            file.write(file_format.to_bytes(document))

    def copy(self, source: IO[bytes], name: str) -> str:
        """Copy an open file and return the SHA-256 hash of its bytes."""
        import hashlib  # noqa: PLC0415 - loads OpenSSL, which showing the window does not need

        digest = hashlib.sha256()
        with atomic_files.flushed(self._new / name) as file:
            while block := source.read(_BLOCK):
                digest.update(block)
                file.write(block)
        return digest.hexdigest()

    def move(self, source: Path) -> None:
        """Move a complete file, which is flushed to disk, into the story."""
        files_in_use.rename(source, self._new / source.name)

    def remove(self, name: str) -> None:
        self._removed.append(name)

    def commit(self) -> None:
        """Make the change. Call it with the story's lock. Raises OSError.

        After an error from the last steps the change is still finished when the story is opened next.
        """
        if self._removed:
            self.write_json(_REMOVED, {"format": file_format.FORMAT, "names": self._removed})
        if any(self._new.iterdir()):
            atomic_files.flush_folder(self._new)
            files_in_use.rename(self._new, self._folder / NEXT)
            atomic_files.flush_folder(self._folder)
            finish(self._folder)


@contextmanager
def change(folder: Path) -> Iterator[Change]:
    """Prepare a change of the story in `folder`. Without `commit` it is dropped at the end. Raises OSError."""
    with TemporaryFolder(folder, atomic_files.PARTIAL) as place:
        new = place / "new"
        new.mkdir()
        yield Change(folder, new)


def settle(folder: Path) -> None:
    """Finish a change that a crash has interrupted. Wait for a process that is making one. Raises OSError."""
    if (folder / NEXT).is_dir():
        with locked(folder):
            finish(folder)


class Unfinished:
    """The new version of a story whose change cannot be finished now: some of its files are not moved yet."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._new = folder, folder / NEXT
        self._removed = frozenset(_removed(self._new))

    @property
    def name(self) -> str:
        return self._folder.name

    def __truediv__(self, name: str, /) -> Path:
        """Return where the file lies. Of a removed file it is a place where there is none."""
        new = self._new / name
        return new if name in self._removed or new.exists() else self._folder / name

    def glob(self, pattern: str, /) -> Iterator[Path]:
        names = {path.name for place in (self._folder, self._new) for path in place.glob(pattern)}
        return (self / name for name in sorted(names) if (self / name).exists())


def readable(folder: Path) -> StoryFiles:
    """Finish a change as `settle` does. Return from where to read the story, also if that fails for now.

    Raises OSError if it fails for another reason.
    """
    try:
        settle(folder)
    except OSError as error:
        if error.errno not in _CANNOT_FINISH:
            raise
        return latest(folder)
    return folder


def latest(folder: Path) -> StoryFiles:
    """Return from where to read the newest version of the story, without waiting and without finishing a change."""
    return Unfinished(folder) if (folder / NEXT).is_dir() else folder


@contextmanager
def settled(folder: Path) -> Iterator[None]:
    """Hold the lock of a story in which no change is unfinished. Raises OSError."""
    with locked(folder):
        finish(folder)
        yield


def finish(folder: Path) -> None:
    """Finish a change of the story. Call it with the story's lock. Raises OSError.

    The narration goes first: it may be open in another program, and nothing else is changed then. The list of removed
    files goes last, because a crash may interrupt this too.
    """
    new = folder / NEXT
    try:
        moved = sorted(path.name for path in new.iterdir() if path.name != _REMOVED)
    except (FileNotFoundError, NotADirectoryError):
        return
    removed = _removed(new)
    for name in sorted([*removed, *moved], key=lambda name: not name.startswith("audio.")):
        if name in removed:
            files_in_use.unlink(folder / name, missing_ok=True)
        else:
            files_in_use.supersede(new / name, folder / name, atomic_files.partial_name(folder))
    atomic_files.flush_folder(folder)
    for name in [*moved, _REMOVED]:
        files_in_use.unlink(new / name, missing_ok=True)
    with suppress(FileNotFoundError):  # Windows shows a deleted folder until the last program has closed it
        files_in_use.patiently(new.rmdir, new)
    atomic_files.flush_folder(folder)


def _removed(new: Path) -> list[str]:
    """Return the names of the removed files. A name that leads out of the folder is ignored."""
    try:
        names = atomic_files.read_json(new / _REMOVED).get("names")
    except ListenError:  # most changes remove nothing
        return []
    known = names if isinstance(names, list) else []
    return [name for name in known if isinstance(name, str) and _is_name(name)]


def _is_name(name: str) -> bool:
    return name == Path(name).name > "" and not name.startswith(".")
