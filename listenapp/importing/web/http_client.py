"""Download pages and recordings that the user asked for, with limits of time and size."""

from __future__ import annotations

import http.client
import math
import mimetypes
import re
import ssl
import tempfile
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from listenapp import __version__
from listenapp.errors import ImportFailed

_PATIENCE = 20.0  # seconds without a byte
_LONGEST_PAGE = 60.0  # seconds for the whole page
_MOST_PAGE, _MOST_SOUND = 10_000_000, 600_000_000  # bytes
_BLOCK = 1 << 16
_FAULTS = (urllib.error.URLError, http.client.HTTPException, ssl.SSLError, TimeoutError, ConnectionError, ValueError)


@dataclass(frozen=True)
class Fetched:
    """A downloaded or saved page.

    `charset`, `address` and `kind` (a MIME type) are empty if unknown.
    """

    content: bytes
    charset: str = ""
    address: str = ""
    kind: str = ""
    folder: Path | None = None  # folder of a saved page


def fetch(address: str) -> Fetched:
    """Download a page. Blocks until it is complete. Raises ImportFailed."""
    with _opened(address) as response:
        kind = response.headers.get_content_type()
        if not kind.startswith("text/") and "html" not in kind and "xml" not in kind:
            raise ImportFailed(
                "import.not_a_page",
                f"“{address}” is not a web page ({kind}).",
                "Enter the address of the story’s web page.",
                source=address,
            )
        size = int(response.headers.get("Content-Length") or 0)
        content = b"".join(_blocks(response, _MOST_PAGE, address, _LONGEST_PAGE))
        if len(content) < size:
            raise _unreachable(address, "the connection broke off")
        content = _unpacked(content, (response.headers.get("Content-Encoding") or "").strip().lower(), address)
        return Fetched(content, response.headers.get_content_charset() or "", response.geturl(), kind)


def _unpacked(content: bytes, packed: str, address: str) -> bytes:
    """Decompress the content. Some servers compress although the request did not ask for it."""
    if packed in {"", "identity"}:
        return content
    if packed not in {"gzip", "x-gzip", "deflate"}:
        raise _unreachable(address, f"it comes packed in a way that is not understood ({packed})")
    bare_deflate = packed == "deflate" and content[:1] and (content[0] & 15 != 8 or content[0] >> 4 > 7)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS if bare_deflate else zlib.MAX_WBITS | 32)
    try:
        unpacked = unpacker.decompress(content, _MOST_PAGE + 1)
    except zlib.error as error:
        raise _unreachable(address, "what came is damaged") from error
    if len(unpacked) > _MOST_PAGE:
        raise _unreachable(address, "it is too large")
    if content and not unpacker.eof:
        raise _unreachable(address, "the connection broke off")
    return unpacked


def download(address: str, folder: Path, report: Callable[[float], None]) -> Path:
    """Download a recording to a file in `folder`. The file appears only when it is complete.

    `report` is called in this thread with the fraction done. Raises ImportFailed, and any exception that `report`
    raises to cancel.
    """
    with _opened(address) as response:
        if response.headers.get_content_type() in {"text/html", "text/plain", "application/xhtml+xml"}:
            raise ImportFailed(
                "import.not_sound",
                f"“{address}” is a web page, not a recording.",
                "Download the narration in a browser, then choose the file.",
                source=address,
            )
        size = int(response.headers.get("Content-Length") or 0)
        name = _file_name(response.geturl(), response.headers.get_content_type())
        return _saved(response, folder / name, size, address, report)


def _saved(
    response: http.client.HTTPResponse, target: Path, size: int, address: str, report: Callable[[float], None]
) -> Path:
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".arriving-", delete=False) as file:
            arriving = Path(file.name)
            try:
                written = 0
                for block in _blocks(response, _MOST_SOUND, address):
                    file.write(block)
                    written += len(block)
                    report(min(1.0, written / size) if size else 0.0)
                if size and written < size:
                    raise _unreachable(address, "the connection broke off")
            except BaseException:
                arriving.unlink()
                raise
        return arriving.replace(target)
    except OSError as error:
        raise ImportFailed(
            "import.not_saved",
            f"The narration could not be saved to “{target.parent}” ({(error.strerror or str(error)).lower()}).",
            "Make room on the disk and try again.",
            folder=str(target.parent),
        ) from error


@contextmanager
def _opened(address: str) -> Iterator[http.client.HTTPResponse]:
    try:
        if urlsplit(address).scheme not in {"http", "https"}:
            raise _unreachable(address, "only http and https addresses can be opened")
        request = urllib.request.Request(
            quote(address, safe=":/?#[]@!$&'()*+,;=%~"),
            headers={"User-Agent": f"ListenApp/{__version__}", "Accept": "text/html,audio/*;q=0.9,*/*;q=0.5"},
        )
        with urllib.request.urlopen(request, timeout=_PATIENCE) as response:
            yield response
    except urllib.error.HTTPError as error:
        error.close()  # the error would keep the connection open as long as it exists
        raise _unreachable(address, f"the server answered {error.code} {error.reason}") from error
    except _FAULTS as error:
        reason = getattr(error, "reason", error)
        raise _unreachable(address, str(getattr(reason, "strerror", None) or reason)) from error


def _blocks(response: http.client.HTTPResponse, most: int, address: str, longest: float = math.inf) -> Iterator[bytes]:
    """Yield blocks as they arrive, so that a time limit also stops a server that sends a byte now and then."""
    received = 0
    ends = time.monotonic() + longest
    while block := _next_block(response, address):
        received += len(block)
        if received > most:
            raise _unreachable(address, "it is too large")
        if time.monotonic() > ends:
            raise _unreachable(address, "it comes too slowly")
        yield block


def _next_block(response: http.client.HTTPResponse, address: str) -> bytes:
    try:
        return response.read1(_BLOCK)
    except (OSError, http.client.HTTPException) as error:
        raise _unreachable(address, "the connection broke off") from error


def _file_name(address: str, kind: str) -> str:
    name = re.sub(r"[^\w.\- ]", "_", unquote(urlsplit(address).path).rsplit("/", 1)[-1]).strip(". ") or "narration"
    return name if Path(name).suffix else name + (mimetypes.guess_extension(kind) or "")


def _unreachable(address: str, why: str) -> ImportFailed:
    return ImportFailed(
        "import.unreachable",
        f"“{address}” cannot be opened: {why}.",
        "Check the address and your connection, or save the page in a browser and open the file.",
        source=address,
    )
