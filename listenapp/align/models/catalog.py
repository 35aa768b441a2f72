"""Read the catalog of known speech models from `models/manifest.json`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from listenapp.errors import ModelMissing

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class ModelFile:
    name: str
    sha256: str
    size: int  # bytes
    parts: tuple[str, ...]  # files in wheels (package/path) that are joined, in order


@dataclass(frozen=True, slots=True)
class Model:
    """Known speech model.

    `languages` holds language codes, or "*" for all languages of Whisper. `extra` is the pip extra that installs it.
    `address` is the URL for a download that the user starts. `memory` is the peak, in bytes, of a process that aligns a
    story with this model.
    """

    name: str
    languages: tuple[str, ...]
    source: str
    address: str
    extra: str
    memory: int
    files: tuple[ModelFile, ...]

    @property
    def size(self) -> int:
        """Return the size of all files in bytes."""
        return sum(file.size for file in self.files)


def known(places: Sequence[Path]) -> list[Model]:
    """Return the models of the first manifest found in `places`."""
    for place in places:
        manifest = place / MANIFEST
        if manifest.is_file():
            return [_model(entry) for entry in json.loads(manifest.read_text("utf-8"))["models"]]
    return []


def find_model(name: str, places: Sequence[Path]) -> Model:
    """Return the model with this name. Raises ModelMissing if the manifest does not list it."""
    found = known(places)
    model = next((model for model in found if model.name == name), None)
    if model is None:
        raise unknown(name, [model.name for model in found])
    return model


def unknown(name: str, names: Sequence[str]) -> ModelMissing:
    return ModelMissing(
        "model.unknown",
        f"“{name}” is not a known speech model or a folder that contains one.",
        f"Known: {', '.join(names)}. To see which are here: listenapp models list",
        model=name,
    )


def _model(entry: dict[str, Any]) -> Model:
    return Model(
        name=str(entry["name"]),
        languages=tuple(entry["languages"]),
        source=f"{entry['source']} {entry['revision']}",
        address=str(entry.get("address", "")),
        extra=str(entry["extra"]),
        memory=int(entry.get("memory", 0)),
        files=tuple(ModelFile(n, f["sha256"], f["bytes"], tuple(f["parts"])) for n, f in entry["files"].items()),
    )
