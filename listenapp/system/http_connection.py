"""Open addresses of the web, for pages, recordings and speech models. No server can keep the caller waiting for ever.

`urllib` limits the time of each single wait. A server that sends a byte now and then makes it wait without end, in the
headers, between two parts or in the body. Here a deadline limits all of it together. httpx has no such limit either.

Proxies come from the environment (`https_proxy`, `no_proxy`) or, on Windows and macOS, from the system.
"""

from __future__ import annotations

import http
import http.client
import io
import re
import socket
import ssl
import time
import unicodedata
import urllib.error
import urllib.request
from collections.abc import Mapping
from functools import partial
from typing import IO, Any
from urllib.parse import quote, urlsplit

from listenapp import __version__

BLOCK = 1 << 16  # bytes
_SCHEMES = frozenset({"http", "https"})
_SLOWEST = 1000.0  # bytes per second; a slower download is given up
_CONTROLS = frozenset({"Cc", "Cs", "Zl", "Zp"})  # Unicode categories: control characters, surrogates, line ends
_LONGEST_REASON = 120  # characters
_BROKEN = (http.client.HTTPException, ssl.SSLError, OSError)
# ValueError: an address that is none, or that holds characters which no address has.
_FAULTS = (*_BROKEN, urllib.error.URLError, ValueError)


class HttpFault(Exception):
    """Reason why an address cannot be read, as a clause.

    `status` is the server's answer, or None. `is_final` tells that another attempt would end in the same way.
    """

    def __init__(self, why: str, status: int | None = None, *, is_final: bool = False) -> None:
        super().__init__(printable(why))
        self.status = status
        self.is_final = is_final or (status is not None and status < http.HTTPStatus.INTERNAL_SERVER_ERROR)


class Deadline:
    """Time limit of a whole request: connecting, headers and body.

    `patience`: seconds without a byte. `extend` moves the end for a body that comes at a sensible pace.
    """

    def __init__(self, seconds: float, patience: float) -> None:
        self._ends, self._patience = time.monotonic() + seconds, patience

    def extend(self, received: int) -> None:
        """Give `received` more bytes their time."""
        self._ends += received / _SLOWEST

    def wait(self) -> float:
        """Return the seconds that the next wait may take. Raises HttpFault at the end."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise HttpFault("it comes too slowly")
        return min(self._patience, left)


def open_address(address: str, deadline: Deadline, headers: Mapping[str, str]) -> http.client.HTTPResponse:
    """Send a request and return the response, whose body is still to be read with `read_block`. Raises HttpFault."""
    if _scheme(address) not in _SCHEMES:
        raise HttpFault("only http and https addresses can be opened", is_final=True)
    try:
        request = urllib.request.Request(
            quote(address, safe=":/?#[]@!$&'()*+,;=%~"), headers={"User-Agent": f"ListenApp/{__version__}", **headers}
        )
        response: http.client.HTTPResponse = _opener(deadline).open(request, timeout=deadline.wait())
    except urllib.error.HTTPError as error:
        error.close()  # the error would keep the connection open as long as it exists
        raise HttpFault(f"the server answered {error.code} {error.reason}", error.code) from error
    except _FAULTS as error:
        raise _fault(error) from error
    return response


def read_block(response: http.client.HTTPResponse) -> bytes:
    """Return the next bytes as they arrive, or no bytes at the end. Raises HttpFault."""
    try:
        return response.read1(BLOCK)
    except TimeoutError as error:
        raise HttpFault("it comes too slowly") from error
    except (*_BROKEN, ValueError) as error:
        raise HttpFault("the connection broke off") from error


def announced_size(response: http.client.HTTPResponse) -> int | None:
    """Return the size of the body that the server announces, in bytes, or None. Raises HttpFault if it is no number."""
    told = response.headers.get("Content-Length")
    if told is None or response.headers.get("Transfer-Encoding"):
        return None
    if not re.fullmatch(r"[0-9]{1,18}", told.strip()):
        raise HttpFault("the server announces a size that is not a number")
    return int(told)


def printable(text: str) -> str:
    """Return a text of a server without control characters, as one line that is not too long."""
    shown = " ".join("".join(" " if unicodedata.category(char) in _CONTROLS else char for char in text).split())
    return shown if len(shown) <= _LONGEST_REASON else shown[: _LONGEST_REASON - 1] + "…"


def _scheme(address: str) -> str:
    """Return the scheme of an address, such as "https", or an empty string."""
    try:
        return urlsplit(address).scheme
    except ValueError:
        return ""


def _fault(error: BaseException) -> HttpFault:
    reason = getattr(error, "reason", error)
    if isinstance(reason, HttpFault):
        return reason
    return HttpFault(str(getattr(reason, "strerror", None) or reason or type(reason).__name__))


# -- connections with a deadline --------------------------------------------------------------------------------


def _opener(deadline: Deadline) -> urllib.request.OpenerDirector:
    """Return an opener for http and https alone. A new one uses the current proxies."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.UnknownHandler(),
        _Http(deadline),
        _Https(deadline),
        _Redirects(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


class _Http(urllib.request.HTTPHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__()
        self._deadline = deadline

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(partial(_Connection, deadline=self._deadline), req)


class _Https(urllib.request.HTTPSHandler):
    def __init__(self, deadline: Deadline) -> None:
        super().__init__(context=ssl.create_default_context())
        self._deadline = deadline

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        connection = partial(_SecureConnection, deadline=self._deadline)
        return self.do_open(connection, req, context=self._context)  # type: ignore[attr-defined]


class _Redirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if _scheme(newurl) not in _SCHEMES:
            fp.close()
            raise HttpFault("it leads to an address that is neither http nor https", is_final=True)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Timed:
    """Part of a connection that reads with a deadline."""

    def __init__(self, *args: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*args, **options)
        self._deadline = deadline
        self._create_connection = partial(_connect, deadline)  # of http.client, which would wait for each address

    def connect(self) -> None:
        super().connect()  # type: ignore[misc]
        connection: Any = self
        connection.sock = _TimedSocket(connection.sock, self._deadline)


class _Connection(_Timed, http.client.HTTPConnection):
    pass


class _SecureConnection(_Timed, http.client.HTTPSConnection):
    pass


def _connect(deadline: Deadline, address: tuple[str, int], *_: object) -> socket.socket:
    """Connect to the first address of a host that answers, all within the deadline."""
    fault: OSError = socket.gaierror(f"{address[0]} has no address")
    for *_kinds, place in socket.getaddrinfo(*address, type=socket.SOCK_STREAM):
        try:
            return socket.create_connection(place[:2], timeout=deadline.wait())  # type: ignore[arg-type]
        except OSError as error:
            fault = error
    raise fault


class _TimedSocket:
    """Socket whose reader has a deadline. It is otherwise the socket itself."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock, self._deadline = sock, deadline

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def makefile(self, *_mode: object) -> io.BufferedReader:
        raw = self._sock.makefile("rb", 0)
        return io.BufferedReader(_TimedReader(raw, self._sock, self._deadline))


class _TimedReader(io.RawIOBase):
    def __init__(self, raw: Any, sock: socket.socket, deadline: Deadline) -> None:
        self._raw, self._sock, self._deadline = raw, sock, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._sock.fileno() >= 0:  # closed by the connection; the raw file keeps it open
            self._sock.settimeout(self._deadline.wait())
        read: int | None = self._raw.readinto(buffer)
        return read

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
