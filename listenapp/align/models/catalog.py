"""The speech models that ListenApp knows: what `models/manifest.json` says of each."""

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
    parts: tuple[str, ...]  # package/path of the wheel files that make it, in order


@dataclass(frozen=True, slots=True)
class Model:
    """`languages` are codes, or "*" for every language Whisper knows; `extra` is the pip extra that brings it.

    `address` is where its files can be fetched from, when someone asks for that; `memory`: bytes that a program which
    times a story with it takes at its peak.
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
        """Bytes."""
        return sum(file.size for file in self.files)


def known(places: Sequence[Path]) -> list[Model]:
    """The models of the first manifest found in `places`."""
    for place in places:
        manifest = place / MANIFEST
        if manifest.is_file():
            return [_model(entry) for entry in json.loads(manifest.read_text("utf-8"))["models"]]
    return []


def named(name: str, places: Sequence[Path]) -> Model:
    """Raises ModelMissing for a name that the manifest does not know."""
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
