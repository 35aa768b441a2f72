"""Download pages and recordings that the user asked for, with limits of time and size."""

from __future__ import annotations

import mimetypes
import re
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from listenapp.errors import ImportFailed
from listenapp.system import disk_errors, file_names, files_in_use, http_connection
from listenapp.system.http_connection import Deadline, HttpFault, printable

_PATIENCE = 20.0  # seconds without a byte
_LONGEST_NAME, _LONGEST_ENDING = 100, 10  # characters
_LONGEST = 60.0  # seconds for a whole page, or for the beginning of a recording
_MOST_PAGE, _MOST_SOUND = 10_000_000, 600_000_000  # bytes
_TRANSCRIPTS = {
    "text/vtt": ".vtt",
    "text/srt": ".srt",
    "application/srt": ".srt",
    "application/x-subrip": ".srt",
    "application/json": ".json",
}
"""Media types of transcripts, and their endings."""
_ACCEPTED = {"Accept": "text/html,audio/*;q=0.9,*/*;q=0.5"}


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

    @property
    def file_name(self) -> str:
        """Return the last part of the address, with the ending that its type has."""
        path = Path(unquote(urlsplit(self.address).path))
        ending = _TRANSCRIPTS.get(self.kind, path.suffix)
        return f"{path.stem}{ending}"


def fetch(address: str) -> Fetched:
    """Download a page. Blocks until it is complete. Raises ImportFailed."""
    with _opened(address, Deadline(_LONGEST, _PATIENCE)) as response:
        kind = response.headers.get_content_type()
        if not _is_text(kind, response.geturl()):
            raise ImportFailed(
                "import.not_a_page",
                f"“{address}” is not a web page ({printable(kind)}).",
                "Enter the address of the story’s web page.",
                source=address,
            )
        size = _size(response, _MOST_PAGE, address)
        content = b"".join(_blocks(response, _MOST_PAGE, address))
        if len(content) < size:
            raise _unreachable(address, "the connection broke off")
        content = _unpacked(content, (response.headers.get("Content-Encoding") or "").strip().lower(), address)
        return Fetched(content, response.headers.get_content_charset() or "", response.geturl(), kind)


def _is_text(kind: str, address: str) -> bool:
    """Return whether a media type is that of a text. Many servers know subtitles by no better type than "any file"."""
    if kind.startswith("text/") or "html" in kind or "xml" in kind or kind in _TRANSCRIPTS:
        return True
    return kind == "application/octet-stream" and _ending(address) in _TRANSCRIPTS.values()


def _ending(address: str) -> str:
    return Path(unquote(urlsplit(address).path)).suffix.lower()


def _unpacked(content: bytes, packed: str, address: str) -> bytes:
    """Decompress the content. Some servers compress although the request did not ask for it."""
    if packed in {"", "identity"}:
        return content
    if packed not in {"gzip", "x-gzip", "deflate"}:
        raise _unreachable(
            address, f"it comes packed in a way that is not understood ({http_connection.printable(packed)})"
        )
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
    deadline = Deadline(_LONGEST, _PATIENCE)
    with _opened(address, deadline) as response:
        if response.headers.get_content_type() in {"text/html", "text/plain", "application/xhtml+xml"}:
            raise ImportFailed(
                "import.not_sound",
                f"“{address}” is a web page, not a recording.",
                "Download the narration in a browser, then choose the file.",
                source=address,
            )
        size = _size(response, _MOST_SOUND, address)
        name = _file_name(response.geturl(), response.headers.get_content_type())
        blocks = _blocks(response, _MOST_SOUND, address, deadline)
        return _saved(blocks, folder / name, size, address, report)


def _saved(blocks: Iterator[bytes], target: Path, size: int, address: str, report: Callable[[float], None]) -> Path:
    with _writing(target) as file:
        written = 0
        for block in blocks:
            with _disk(target):
                file.write(block)
            written += len(block)
            report(min(1.0, written / size) if size else 0.0)
        if written < size:
            raise _unreachable(address, "the connection broke off")
    return target


@contextmanager
def _writing(target: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file that becomes `target` when the block ends without an error. Raises ImportFailed."""
    with _disk(target):
        file = tempfile.NamedTemporaryFile(dir=target.parent, prefix=".arriving-", delete=False)  # noqa: SIM115
    arriving = Path(file.name)
    try:
        with file:
            yield file
        with _disk(target):
            files_in_use.replace(arriving, target)
    except BaseException:
        with suppress(OSError):
            arriving.unlink()
        raise


@contextmanager
def _disk(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if files_in_use.is_in_use(error):
            raise files_in_use.fault(Path(error.filename or target), ImportFailed) from error
        if disk_errors.is_full(error):
            raise disk_errors.full(target, ImportFailed) from error
        raise ImportFailed(
            "import.not_saved",
            f"The narration could not be saved to “{target.parent}” ({(error.strerror or str(error)).lower()}).",
            "Download it in a browser, then choose the file.",
            folder=str(target.parent),
        ) from error


@contextmanager
def _opened(address: str, deadline: Deadline) -> Iterator[HTTPResponse]:
    """Open an address. Errors of the caller pass through."""
    try:
        response = http_connection.open_address(address, deadline, _ACCEPTED)
    except HttpFault as fault:
        raise _unreachable(address, str(fault)) from fault
    with response:
        yield response


def _size(response: HTTPResponse, most: int, address: str) -> int:
    """Return the size that the server announces, or 0. Refuse a body that is too large before it comes."""
    try:
        size = http_connection.announced_size(response) or 0
    except HttpFault as fault:
        raise _unreachable(address, str(fault)) from fault
    if size > most:
        raise _unreachable(address, "it is too large")
    return size


def _blocks(response: HTTPResponse, most: int, address: str, deadline: Deadline | None = None) -> Iterator[bytes]:
    """Yield blocks as they arrive. Each extends `deadline`."""
    received = 0
    try:
        while block := http_connection.read_block(response):
            received += len(block)
            if received > most:
                raise HttpFault("it is too large")
            if deadline is not None:
                deadline.extend(len(block))
            yield block
    except HttpFault as fault:
        raise _unreachable(address, str(fault)) from fault


def _file_name(address: str, kind: str) -> str:
    named = Path(re.sub(r"[^\w.\- ]", "_", unquote(urlsplit(address).path).rsplit("/", 1)[-1]).strip(". "))
    ending = named.suffix[:_LONGEST_ENDING] or mimetypes.guess_extension(kind) or ""
    return file_names.portable(named.stem, _LONGEST_NAME, "narration") + ending


def _unreachable(address: str, why: str) -> ImportFailed:
    return ImportFailed(
        "import.unreachable",
        f"“{address}” cannot be opened: {why}.",
        "Check the address and your connection, or save the page in a browser and open the file.",
        source=address,
    )
