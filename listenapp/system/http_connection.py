"""Open addresses of the web, for pages, recordings and speech models. No server can keep the caller waiting for ever.

`urllib` limits the time of each single wait. A server that sends a byte now and then makes it wait without end, in the
headers, between two parts or in the body. Here a deadline limits all of it together, from the look-up of the name and
the TLS handshake to the end of the body, and the caller can stop it. httpx has no such limit either.

Proxies come from the environment (`https_proxy`, `no_proxy`) or, on Windows and macOS, from the system.
"""

from __future__ import annotations

import http
import http.client
import io
import math
import re
import socket
import ssl
import threading
import time
import unicodedata
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import IO, Any, TypeVar
from urllib.parse import quote, urlsplit

from listenapp import __version__

Result = TypeVar("Result")

BLOCK = 1 << 16  # bytes
_SCHEMES = frozenset({"http", "https"})
_TICK = 0.2  # seconds until a stopped request ends
_SLOWEST = 1000.0  # bytes per second; a slower download is given up
_NOT_HTTP = "it leads to an address that is neither http nor https"
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

    `patience`: seconds without a byte. `extend` moves the end for a body that comes at a sensible pace. `stopped` ends
    the request soon after it was set.
    """

    def __init__(self, seconds: float, patience: float, stopped: threading.Event | None = None) -> None:
        self._ends, self._patience, self._stopped = time.monotonic() + seconds, patience, stopped

    def extend(self, received: int) -> None:
        """Give `received` more bytes their time."""
        self._ends += received / _SLOWEST

    def wait(self) -> float:
        """Return the seconds that the next wait may take. Raises HttpFault at the end."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise HttpFault("it comes too slowly")
        return min(self._patience, left)

    def ticks(self, patience: float | None = None) -> Iterator[float]:
        """Yield short times in seconds to wait for something, until the caller has waited long enough.

        `patience`: seconds; the usual ones if None. Raises HttpFault at the end, or if the request was stopped.
        """
        until = time.monotonic() + (self._patience if patience is None else patience)
        while True:
            if self._stopped is not None and self._stopped.is_set():
                raise HttpFault("it was stopped", is_final=True)
            left = min(until, self._ends) - time.monotonic()
            if left <= 0:
                raise HttpFault("it comes too slowly")
            yield min(_TICK, left)


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
        raise HttpFault(_refusal(error.code, str(error.reason)), error.code) from error
    except _FAULTS as error:
        raise _fault(error) from error
    if response.status == http.HTTPStatus.PARTIAL_CONTENT and "Range" not in headers:
        response.close()
        raise HttpFault("the server sent only a part of it")
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


def _refusal(code: int, reason: str) -> str:
    if reason.startswith(urllib.request.HTTPRedirectHandler.inf_msg):
        return "it leads to other addresses without end"
    if "Redirection to url" in reason:  # of `HTTPRedirectHandler`, before it asks `_Redirects`
        return _NOT_HTTP
    return f"the server answered {code} {reason}"


def _fault(error: BaseException) -> HttpFault:
    reason = getattr(error, "reason", error)
    if isinstance(reason, HttpFault):
        return reason
    if isinstance(reason, http.client.RemoteDisconnected):
        return HttpFault("the connection broke off")
    if isinstance(reason, http.client.HTTPException) and not isinstance(reason, http.client.InvalidURL):
        return HttpFault("it is no web server, or its answer is damaged")
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
            raise HttpFault(_NOT_HTTP, is_final=True)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Connection(http.client.HTTPConnection):
    def __init__(self, *args: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*args, **options)
        self._create_connection = partial(_connect, deadline)  # of http.client, which would wait for each address


class _SecureConnection(http.client.HTTPSConnection):
    def __init__(self, *args: Any, deadline: Deadline, **options: Any) -> None:
        super().__init__(*args, **options)
        self._deadline = deadline
        self._create_connection = partial(_connect, deadline)

    def connect(self) -> None:
        """Connect, perhaps through a proxy, and shake hands within the deadline."""
        http.client.HTTPConnection.connect(self)
        connection: Any = self
        plain: socket.socket = connection.sock.plain
        name = connection._tunnel_host or self.host
        secure = connection._context.wrap_socket(plain, server_hostname=name, do_handshake_on_connect=False)
        self.sock = _TimedSocket(secure, self._deadline)
        _patiently(secure, self._deadline, secure.do_handshake)


def _connect(deadline: Deadline, address: tuple[str, int], *_: object) -> _TimedSocket:
    """Connect to the first address of a host that answers, all within the deadline.

    The look-up of a name cannot be ended. It happens in a thread, which is left alone after the deadline.
    """
    connected: Future[socket.socket] = Future()
    threading.Thread(target=_try_addresses, args=(connected, deadline, address), daemon=True).start()
    try:
        for seconds in deadline.ticks(patience=math.inf):
            with suppress(TimeoutError):
                return _TimedSocket(connected.result(seconds), deadline)
    except BaseException:
        connected.add_done_callback(_dropped)
        raise
    raise AssertionError("the ticks have no end")


def _try_addresses(connected: Future[socket.socket], deadline: Deadline, address: tuple[str, int]) -> None:
    fault: Exception = socket.gaierror(f"{address[0]} has no address")
    try:
        for *_kinds, place in socket.getaddrinfo(*address, type=socket.SOCK_STREAM):
            try:
                connected.set_result(socket.create_connection(place[:2], timeout=deadline.wait()))  # type: ignore[arg-type]
            except OSError as error:
                fault = error
            else:
                return
    except (OSError, HttpFault, UnicodeError) as error:  # UnicodeError: a name that no host has
        fault = error
    # TimeoutError would mean that the result is not there yet
    connected.set_exception(HttpFault("it does not answer") if isinstance(fault, TimeoutError) else fault)


def _dropped(connected: Future[socket.socket]) -> None:
    if connected.exception() is None:
        connected.result().close()


def _patiently(sock: socket.socket, deadline: Deadline, work: Callable[[], Result]) -> Result:
    """Return the result of `work`, which waits for the socket and is called again after each tick. Raises HttpFault."""
    for seconds in deadline.ticks():
        sock.settimeout(seconds)
        with suppress(TimeoutError):
            return work()
    raise AssertionError("the ticks have no end")


class _TimedSocket:
    """Socket that reads and writes with a deadline. It is otherwise the socket itself, which is `plain`."""

    def __init__(self, plain: socket.socket, deadline: Deadline) -> None:
        self.plain, self._deadline = plain, deadline

    def __getattr__(self, name: str) -> Any:
        return getattr(self.plain, name)

    def sendall(self, content: Any) -> None:
        self.plain.settimeout(self._deadline.wait())
        self.plain.sendall(content)

    def makefile(self, *_mode: object) -> io.BufferedReader:
        raw = self.plain.makefile("rb", 0)
        return io.BufferedReader(_TimedReader(raw, self.plain, self._deadline))


class _TimedReader(io.RawIOBase):
    def __init__(self, raw: Any, sock: socket.socket, deadline: Deadline) -> None:
        """`raw`: a file of the socket, which keeps it open after the connection has closed it."""
        self._raw, self._sock, self._deadline = raw, sock, deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._sock.fileno() < 0:
            return 0
        return _patiently(self._sock, self._deadline, lambda: self._sock.recv_into(buffer))

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
        super().close()
