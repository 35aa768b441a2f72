"""Kill the program, or cut the power, at any change of a file. All changes go through functions of `os` and `io`."""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import pytest

CHANGES = ("open", "fsync", "replace", "rename", "unlink", "rmdir", "mkdir")


class Killed(BaseException):
    """The program was killed. Nothing in the program catches it."""


@dataclass(frozen=True)
class Op:
    """A change of the disk: what, in which folder, and the paths."""

    kind: str  # create, content, sync, rename, unlink, rmdir, mkdir
    folder: str
    path: str
    to: str = ""
    content: bytes = b""


@dataclass
class Watcher:
    """Count and record the changes of files. Kill the program at the change number `kill_at`."""

    kill_at: int | None = None
    count: int = 0
    log: list[Op] = field(default_factory=list)
    handles: set[int] = field(default_factory=set)

    def step(self) -> None:
        """Raise Killed from the chosen change on, so that no clean-up succeeds either."""
        self.count += 1
        if self.kill_at is not None and self.count >= self.kill_at:
            raise Killed


class _Written:
    """Binary file whose every write is a change. The write at which the program is killed is only half done."""

    def __init__(self, file: IO[bytes], watcher: Watcher) -> None:
        self._file, self._watcher = file, watcher

    def __enter__(self) -> _Written:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: bytes) -> int:
        try:
            self._watcher.step()
        except Killed:
            self._file.write(content[: len(content) // 2])
            raise
        return self._file.write(content)


@contextmanager
def watching(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` see all changes during the block. Nothing is flushed to the real disk, which would take long."""
    real = {name: getattr(os, name) for name in (*CHANGES, "close")}
    real_open = io.open
    with pytest.MonkeyPatch.context() as patch:
        for name in ("replace", "rename", "unlink", "rmdir", "mkdir"):
            patch.setattr(os, name, _patched(name, real[name], watcher))
        patch.setattr(os, "open", _opening(real["open"], watcher))
        patch.setattr(os, "close", lambda handle: (watcher.handles.discard(handle), real["close"](handle))[1])
        patch.setattr(os, "fsync", lambda handle: _sync(handle, watcher))
        patch.setattr(io, "open", _writing(real_open, watcher))
        try:
            yield
        finally:  # the system closes the files of a killed program, and so releases their locks
            for handle in watcher.handles:
                with suppress(OSError):
                    real["close"](handle)
            watcher.handles.clear()


def _patched(name: str, real: Callable[..., None], watcher: Watcher) -> Callable[..., None]:
    def change(path: Any, *rest: Any, **how: Any) -> None:
        watcher.step()
        at = _absolute(path, how.get("dir_fd"))
        real(path, *rest, **how)
        if name in {"replace", "rename"}:
            to = os.fspath(rest[0])
            watcher.log.append(Op("rename", str(Path(to).parent), at, to))
        else:
            watcher.log.append(Op(name, str(Path(at).parent), at))

    return change


def _opening(real: Callable[..., int], watcher: Watcher) -> Callable[..., int]:
    def open_(path: Any, flags: int, *rest: Any, **how: Any) -> int:
        is_new = bool(flags & os.O_CREAT) and not os.path.lexists(path)
        if is_new:
            watcher.step()
        handle = real(path, flags, *rest, **how)
        watcher.handles.add(handle)
        if is_new:
            watcher.log.append(Op("create", str(Path(path).parent), os.fspath(path)))
        return handle

    return open_


def _writing(real: Callable[..., Any], watcher: Watcher) -> Callable[..., Any]:
    def open_(file: Any, mode: str = "r", *rest: Any, **how: Any) -> Any:
        if "w" not in mode:
            return real(file, mode, *rest, **how)
        is_new = not os.path.lexists(file)
        watcher.step()
        opened = real(file, mode, *rest, **how)
        if is_new:
            watcher.log.append(Op("create", str(Path(file).parent), os.fspath(file)))
        return _Written(opened, watcher)

    return open_


def _sync(handle: int, watcher: Watcher) -> None:
    watcher.step()
    path = str(Path(f"/proc/self/fd/{handle}").readlink())
    if Path(path).is_dir():
        watcher.log.append(Op("sync", path, path))
    else:
        watcher.log.append(Op("content", path, path, content=Path(path).read_bytes()))


def _absolute(path: Any, folder: int | None) -> str:
    if folder is None:
        return os.fspath(path)
    return str(Path(f"/proc/self/fd/{folder}").readlink() / path)


# -- power cuts -------------------------------------------------------------------------------------------------


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Return the content of all files in `root` by their absolute path, None for a folder."""
    return {str(path): path.read_bytes() if path.is_file() else None for path in sorted(root.rglob("*"))}


def after_power_cut(
    before: Mapping[str, bytes | None], log: list[Op], survives: Callable[[str], bool]
) -> dict[str, bytes | None]:
    """Return which files a power cut after the changes in `log` leaves.

    A change of a folder is on disk after the folder was flushed. Later changes may be on disk or not, in any order
    between folders: `survives` tells for which folders they are. Within one folder they keep their order. A file that
    was not flushed is empty.
    """
    flushed = {op.path: number for number, op in enumerate(log) if op.kind == "sync"}
    disk = dict(before)
    for number, op in enumerate(log):
        is_on_disk = op.kind == "content" or number < flushed.get(op.folder, -1) or survives(op.folder)
        if op.kind != "sync" and is_on_disk:
            _redo(op, disk)
    return disk


def _redo(op: Op, disk: dict[str, bytes | None]) -> None:
    match op.kind:
        case "create":
            disk.setdefault(op.path, b"")
        case "mkdir":
            disk.setdefault(op.path, None)
        case "content" if op.path in disk:
            disk[op.path] = op.content
        case "unlink":
            disk.pop(op.path, None)
        case "rmdir" if not any(path.startswith(f"{op.path}/") for path in disk):
            disk.pop(op.path, None)
        case "rename":
            moved = {path: disk.pop(path) for path in list(disk) if path == op.path or path.startswith(f"{op.path}/")}
            if moved:  # the new name leads to a flushed folder, even if its old name was not flushed
                disk.update({op.to + path.removeprefix(op.path): content for path, content in moved.items()})
                disk.setdefault(op.to, None)


def write_disk(disk: Mapping[str, bytes | None], root: Path, target: Path) -> None:
    """Write the files of a simulated disk, which lie in `root`, to the folder `target`."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for path, content in sorted(disk.items()):
        place = target / Path(path).relative_to(root)
        place.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            place.mkdir(exist_ok=True)
        else:
            place.write_bytes(content)
