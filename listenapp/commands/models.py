"""Run `listenapp models list|verify|install`: list, check and install speech models."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from listenapp.align.models import catalog, installed, local_install, online_install
from listenapp.align.models.installed import Installed
from listenapp.commands.terminal import Pace, ProgressLine, tell
from listenapp.library import leftovers
from listenapp.library.paths import locate


@dataclass(frozen=True, slots=True)
class Options:
    action: str
    name: str | None = None
    origin: str | None = None
    download: str | None = None  # an address; empty for the known one


def run(options: Options) -> int:
    places = locate().model_places
    match options.action:
        case "list":
            return _list(installed.installed(places))
        case "verify":
            return _verify(places, options.name)
        case _:
            assert options.name is not None  # the command line was checked
            leftovers.sweep(places[-1])
            if options.download is not None:
                return _download(options.name, options.download, places)
            return _install(options.name, options.origin, places)


def _list(found: Iterable[Installed]) -> int:
    for one in found:
        languages = "all languages" if "*" in one.model.languages else ", ".join(one.model.languages)
        where = one.folder or f"not installed: {installed.how_to_install(one.model)}"
        sys.stdout.write(f"{one.model.name:10} {one.model.size / 1e6:5.0f} MB  {languages:14} {where}\n")
    return 0


def _verify(places: tuple[Path, Path], name: str | None) -> int:
    """Verify one model, or all that are installed. Raises ModelMissing if there is none."""
    found = installed.installed(places)
    if name is None:
        chosen = [one for one in found if one.folder] or found[:1]
    else:
        chosen = [one for one in found if one.model == catalog.find_model(name, places)]
    for one in chosen:
        if one.folder is None:
            raise installed.missing(one.model)
        installed.verify(one.folder, one.model)
        sys.stdout.write(f"{one.model.name:10} whole  {one.folder}\n")
    return 0


def _install(name: str, origin: str | None, places: tuple[Path, Path]) -> int:
    if origin is None:
        return _ready(name, installed.install(name, places))
    line, pace = ProgressLine(f"Copying the speech model “{name}”"), Pace()
    try:
        folder = local_install.install_local(
            name, places, Path(origin), lambda done: line.show(done, pace.seconds_left(done))
        )
    finally:
        line.clear()
    return _ready(name, folder)


def _download(name: str, address: str, places: tuple[Path, Path]) -> int:
    line, pace = ProgressLine(f"Fetching the speech model “{name}”"), Pace()
    try:
        folder = online_install.install_online(
            name, places, lambda done: line.show(done, pace.seconds_left(done)), address
        )
    finally:
        line.clear()
    return _ready(name, folder)


def _ready(name: str, folder: Path) -> int:
    tell(f"The speech model “{name}” is ready.")
    sys.stdout.write(f"{folder}\n")
    return 0
