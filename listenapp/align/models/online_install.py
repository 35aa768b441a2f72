"""Download a speech model when the user asks for it. Nothing else in ListenApp downloads models.

Downloaded files stay in `.fetched-NAME` beside the user's models until all of them are complete and intact. After a
broken connection the download resumes where it stopped.
"""

from __future__ import annotations

import http
import re
import shutil
from collections.abc import Callable, Sequence
from http.client import HTTPResponse
from pathlib import Path
from threading import Event

from listenapp.align.models import catalog, installed
from listenapp.align.models.catalog import Model, ModelFile
from listenapp.errors import ModelMissing
from listenapp.system import files_in_use, http_connection
from listenapp.system.http_connection import Deadline, HttpFault

Report = Callable[[int], None]  # bytes of the file that have arrived

_PATIENCE = 15.0  # seconds without a byte before a timeout
_LONGEST = 60.0  # seconds for the beginning
_ATTEMPTS = 3  # consecutive attempts without a new byte


def fetch(address: str, target: Path, size: int, report: Report, stopped: Event | None = None) -> None:
    """Download the rest of a file until `target` has `size` bytes.

    `report` is called in this thread. Its exceptions pass through. After a failure `target` keeps the bytes that have
    arrived. Raises ModelMissing if the network fails or `stopped` was set, OSError if the disk fails.
    """
    in_vain = 0
    while (there := _length(target)) < size:
        why = _attempt(address, target, size, report, stopped)
        in_vain = 0 if _length(target) > there else in_vain + 1
        if in_vain >= _ATTEMPTS:
            raise _unreachable(address, why)


def _attempt(address: str, target: Path, size: int, report: Report, stopped: Event | None) -> str:
    """Try one connection. Return the reason why it ended.

    Raises ModelMissing only for an answer that another attempt would not change.
    """
    there = _length(target)
    headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={there}-"} if there else {})}
    deadline = Deadline(_LONGEST, _PATIENCE, stopped)
    try:
        with http_connection.open_address(address, deadline, headers) as response:
            begin = _begin(response)
            if begin not in {0, there}:
                return "the server sends another part than the one that was asked for"
            _append(response, target, begin, size, report, deadline)
    except HttpFault as fault:
        if fault.status == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            files_in_use.unlink(target)
        elif fault.is_final:
            raise _unreachable(address, str(fault)) from fault
        return str(fault)
    return "the connection broke off"


def _begin(response: HTTPResponse) -> int:
    """Return the offset of the first byte in the answer. It is 0 if the server ignored the range request."""
    told = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return int(told[1]) if told and response.status == http.HTTPStatus.PARTIAL_CONTENT else 0


def _append(response: HTTPResponse, target: Path, begin: int, size: int, report: Report, deadline: Deadline) -> None:
    """Append the answer to the file. Never store more than `size` bytes."""
    with target.open("r+b" if target.exists() else "w+b") as file:
        file.truncate(begin)
        file.seek(begin)
        while begin < size and (block := http_connection.read_block(response)[: size - begin]):
            file.write(block)
            begin += len(block)
            deadline.extend(len(block))
            report(begin)


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _unreachable(address: str, why: str) -> ModelMissing:
    return ModelMissing(
        "model.unreachable",
        f"The speech model cannot be downloaded from “{address}”: {why}.",
        "Try again when the connection is better or install the model from a file. The downloaded part is kept.",
        address=address,
    )


def install_online(
    name: str,
    places: Sequence[Path],
    report: Callable[[float], None],
    address: str = "",
    stopped: Event | None = None,
) -> Path:
    """Download a model into the last place and return its folder. Blocks until the model is installed.

    The source is `address`, a folder on the web, or by default the address in the manifest. `report` gets the fraction
    of downloaded bytes in this thread. Its exceptions end the download, and `stopped` ends it while the server is
    silent. The next call resumes it. Raises ModelMissing.
    """
    model = catalog.find_model(name, places)
    arrived = places[-1] / f".fetched-{model.name}"
    with installed.install_folder(places[-1] / model.name) as folder:
        arrived.mkdir(exist_ok=True)
        before = 0
        for file in model.files:
            _fetch(file, arrived, address or model.address, _share(report, before, model.size), stopped)
            before += file.size
        _check(arrived, model)
        for file in model.files:
            files_in_use.rename(arrived / file.name, folder / file.name)
    shutil.rmtree(arrived, ignore_errors=True)
    return places[-1] / model.name


def _share(report: Callable[[float], None], before: int, whole: int) -> Callable[[int], None]:
    return lambda there: report((before + there) / whole)


def _fetch(file: ModelFile, folder: Path, address: str, report: Report, stopped: Event | None) -> None:
    target = folder / file.name
    if target.exists() and target.stat().st_size >= file.size and not installed.is_whole(target, file):
        files_in_use.unlink(target)  # damaged in an earlier download
    fetch(f"{address.rstrip('/')}/{file.name}", target, file.size, report, stopped)
    report(file.size)


def _check(folder: Path, model: Model) -> None:
    """Check the downloaded files. Raises ModelMissing, which names the first wrong file. The other files are kept."""
    for file in model.files:
        if not installed.is_whole(folder / file.name, file):
            raise ModelMissing(
                "model.differs",
                f"The file “{file.name}” of the speech model “{model.name}” did not arrive as it should be.",
                "Try again. Completed downloads are kept.",
                model=model.name,
                file=str(folder / file.name),
            )
