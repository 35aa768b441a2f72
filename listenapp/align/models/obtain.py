"""A speech model over the network, for those who ask for it: nothing else of ListenApp fetches one.

What arrives lies in `.fetched-NAME` beside the user's models until all of it is there and whole. A connection that
breaks off, a closed program or a damaged file cost only what had not arrived.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from listenapp.align.models import installed
from listenapp.align.models.installed import Model, ModelFile
from listenapp.align.models.online_install import fetch
from listenapp.errors import ModelMissing


def download(name: str, places: Sequence[Path], report: Callable[[float], None], address: str = "") -> Path:
    """Fetches the model from `address`, a folder of the network, or from where the manifest says, into the last place.

    Blocks until it is installed, and returns its folder. `report` gets the fraction of bytes that are there, on this
    thread; what it raises ends the work, which the next call goes on with. Raises ModelMissing.
    """
    model = installed.named(name, places)
    arrived = places[-1] / f".fetched-{model.name}"
    with installed.arriving_at(places[-1] / model.name) as folder:
        arrived.mkdir(exist_ok=True)
        before = 0
        for file in model.files:
            _fetch(file, arrived, address or model.address, _share(report, before, model.size))
            before += file.size
        _check(arrived, model)
        for file in model.files:
            (arrived / file.name).rename(folder / file.name)
    shutil.rmtree(arrived, ignore_errors=True)
    return places[-1] / model.name


def _share(report: Callable[[float], None], before: int, whole: int) -> Callable[[int], None]:
    return lambda there: report((before + there) / whole)


def _fetch(file: ModelFile, folder: Path, address: str, report: Callable[[int], None]) -> None:
    target = folder / file.name
    if target.exists() and target.stat().st_size >= file.size and not installed.is_whole(target, file):
        target.unlink()  # came damaged the last time
    fetch(f"{address.rstrip('/')}/{file.name}", target, file.size, report)
    report(file.size)


def _check(folder: Path, model: Model) -> None:
    """Names the first file that is not what was promised; the others need not come again."""
    for file in model.files:
        if not installed.is_whole(folder / file.name, file):
            raise ModelMissing(
                "model.differs",
                f"The file “{file.name}” of the speech model “{model.name}” did not arrive as it should be.",
                "Try again: what arrived is kept, and only this file is fetched anew.",
                model=model.name,
                file=str(folder / file.name),
            )
