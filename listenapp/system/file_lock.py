"""Lock folders and files between threads and processes. A lock ends with its process, however the process ends.

The lock of a folder is the file `.lock` in it, locked with the operating system. The file is deleted afterwards. A
killed process leaves the file, but not the lock.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from listenapp.system import files_in_use

LOCK = ".lock"
_LONGEST_WAIT = 60.0  # seconds; a lock is held while small files are renamed
_TICK = 0.01  # seconds between two attempts
_BUSY = {0, errno.EACCES, errno.EAGAIN, errno.EDEADLK}  # 0: Wine tells no reason
# Some network drives have no locks. The program then changes files as if it were the only one to use them, and deletes
# nothing that another program may be writing.
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}

# Another user may put a link into a temporary folder, to a file of this user.
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of `folder` during the block. Wait for other threads and processes.

    Not reentrant. Raises TimeoutError after a minute; OSError if the folder is missing or cannot be written to.
    """
    latest = time.monotonic() + _LONGEST_WAIT
    while (handle := take(folder)) is None:
        if time.monotonic() > latest:
            raise TimeoutError(errno.EBUSY, "another ListenApp is using the folder", str(folder))
        time.sleep(_TICK)
    try:
        yield
    finally:
        release(folder, handle)


def take(folder: Path) -> int | None:
    """Take the lock of `folder` and return its handle for `release`. Return None if it is held. Raises OSError."""
    handle = _opened(folder)
    if _is_taken(handle) and _is_there(handle):
        return handle
    os.close(handle)
    return None


def release(folder: Path, handle: int) -> None:
    """Release the lock of `folder`. The folder may be gone."""
    try:
        if sys.platform != "win32":  # a waiting process notices that the file it waits for is gone
            with suppress(OSError):
                (folder / LOCK).unlink()
    finally:
        os.close(handle)
    if sys.platform == "win32":  # an open file cannot be deleted, so a waiting process keeps it
        with suppress(OSError):
            (folder / LOCK).unlink()


def is_held(folder: Path, *, without_locks: bool = True) -> bool:
    """Return whether a process holds the lock of `folder`. A file of the lock stays. Raises OSError.

    On a disk without locks nobody knows. Return `without_locks` then.
    """
    handle = _opened(folder)
    try:
        return not (_is_taken(handle, without_locks=not without_locks) and _is_there(handle))
    finally:
        os.close(handle)


def _opened(folder: Path) -> int:
    """Open the file of a lock. On Windows another thread or process may just be deleting it. Raises OSError."""
    path = folder / LOCK
    return files_in_use.patiently(lambda: os.open(path, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o666), path)


def drop(folder: Path) -> None:
    """Delete the file of a lock that nobody holds. Raises OSError."""
    handle = take(folder)
    if handle is not None:
        release(folder, handle)


@contextmanager
def new_file(folder: Path, prefix: str) -> Iterator[Path]:
    """Create an empty file with a new name, and lock it during the block, so that `is_being_written` holds.

    On Windows nothing is locked: a file that is open there cannot be deleted. Its name tells its process: see
    `is_of_process`. Raises OSError.
    """
    path, handle = _created(folder, prefix)
    try:
        if sys.platform == "win32":
            os.close(handle)
        yield path
    finally:
        if sys.platform != "win32":
            os.close(handle)


def _created(folder: Path, prefix: str) -> tuple[Path, int]:
    while True:
        path = folder / f"{prefix}{_begin(os.getpid())}{os.urandom(12).hex()}"
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666)
        if sys.platform == "win32" or (_is_taken(handle) and _is_there(handle)):
            return path, handle
        os.close(handle)  # deleted as an abandoned one before it was locked


def _begin(pid: int) -> str:
    return f"{pid & 0xFFFFFFFF:08x}"


def is_of_process(path: Path, prefix: str, pid: int) -> bool:
    """Return whether `new_file` created the file in the process `pid`, or in one of the same id on another computer."""
    return path.name.startswith(prefix + _begin(pid))


def is_being_written(path: Path) -> bool:
    """Return whether a process writes the file, which `new_file` created. Raises OSError.

    True on a disk without locks, where nobody knows.
    """
    if sys.platform == "win32":
        return False
    handle = os.open(path, os.O_RDWR)
    try:
        return not _is_taken(handle, without_locks=False)
    finally:
        os.close(handle)


def _is_taken(handle: int, *, without_locks: bool = True) -> bool:
    """Lock an open file. Return whether nobody else has locked it; `without_locks` if the disk has no locks."""
    try:
        _lock(handle)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        if error.errno not in _NO_LOCKS:
            raise
        return without_locks
    return True


def _is_there(handle: int) -> bool:
    """Return whether the locked file was not deleted since it was opened, by a process that released its lock."""
    return os.fstat(handle).st_nlink > 0
