"""Download a speech model when the user asks for it. Nothing else in ListenApp fetches one.

What arrives is kept in `.fetched-NAME` beside the user's models until all of it is there and whole. A connection that
breaks off is opened again, and the download goes on where it stopped. Proxies are those of the environment
(`https_proxy`, `no_proxy`) or, on Windows and macOS, of the system.
"""

from __future__ import annotations

import http.client
import re
import shutil
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

from listenapp import __version__
from listenapp.align.models import installed
from listenapp.align.models.installed import Model, ModelFile
from listenapp.errors import ModelMissing

Report = Callable[[int], None]  # bytes of the file that are there

_PATIENCE = 15.0  # seconds without a byte
_BLOCK = 1 << 16
_FAULTS = (urllib.error.URLError, http.client.HTTPException, ssl.SSLError, TimeoutError, ConnectionError, ValueError)
_ATTEMPTS = 3  # one after the other that bring nothing
_RANGE_REFUSED = 416


def fetch(address: str, target: Path, size: int, report: Report) -> None:
    """Goes on where `target` ends, until it has `size` bytes; `report` is called on this thread, its exceptions pass.

    Whatever ends it, `target` keeps what has arrived. Raises ModelMissing where the network fails, OSError where the
    disk does.
    """
    if urlsplit(address).scheme not in {"http", "https"}:
        raise _unreachable(address, "only http and https addresses can be opened")
    in_vain = 0
    while (there := _length(target)) < size:
        why = _attempt(address, target, size, report)
        in_vain = 0 if _length(target) > there else in_vain + 1
        if in_vain >= _ATTEMPTS:
            raise _unreachable(address, why)


def _attempt(address: str, target: Path, size: int, report: Report) -> str:
    """One connection. Returns why it ended too early; raises only for an answer that no other attempt would change."""
    there = _length(target)
    headers = {"User-Agent": f"ListenApp/{__version__}", "Accept-Encoding": "identity"}
    if there:
        headers["Range"] = f"bytes={there}-"
    request = urllib.request.Request(quote(address, safe=":/?#[]@!$&'()*+,;=%~"), headers=headers)
    try:
        with urllib.request.build_opener().open(request, timeout=_PATIENCE) as response:  # with the proxies of now
            begin = _begin(response)
            if begin not in {0, there}:
                return "the server sends another part than the one that was asked for"
            _append(response, target, begin, size, report)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == _RANGE_REFUSED:
            target.unlink()
        elif error.code < http.HTTPStatus.INTERNAL_SERVER_ERROR:
            raise _unreachable(address, f"the server answered {error.code} {error.reason}") from error
        return f"the server answered {error.code} {error.reason}"
    except _FAULTS as error:
        reason = getattr(error, "reason", error)
        return str(getattr(reason, "strerror", None) or reason or type(reason).__name__)
    return "the connection broke off"


def _begin(response: http.client.HTTPResponse) -> int:
    """The byte at which the answer begins; a server that knows no parts sends all of the file."""
    told = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    return int(told[1]) if told and response.status == http.HTTPStatus.PARTIAL_CONTENT else 0


def _append(response: http.client.HTTPResponse, target: Path, begin: int, size: int, report: Report) -> None:
    """Never more than `size` bytes, whatever is sent."""
    with target.open("r+b" if target.exists() else "w+b") as file:
        file.truncate(begin)
        file.seek(begin)
        while begin < size and (block := response.read1(min(_BLOCK, size - begin))):
            file.write(block)
            begin += len(block)
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
                "Try again. Completed downloads are kept.",
                model=model.name,
                file=str(folder / file.name),
            )
