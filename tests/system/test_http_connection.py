"""Test servers that keep a caller waiting, lead elsewhere, or send what no server should."""

from __future__ import annotations

import socket
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from listenapp.system import http_connection
from listenapp.system.http_connection import Deadline, HttpFault

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
# What the server sends at first, and what it then repeats every 20 ms until the client leaves.
SLOW = {
    "/status": (b"", b"H"),
    "/headers": (ANSWER, b"A: b\r\n"),
    "/header": (ANSWER, b"a"),
    "/body": (ANSWER + b"Content-Length: 1000000\r\n\r\n", b"a"),
    "/body-without-size": (ANSWER + b"\r\n", b"a"),
    "/chunk-size": (ANSWER + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
    "/chunks": (ANSWER + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "/trailer": (ANSWER + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", b"A: b\r\n"),
}
AT_ONCE = {
    "/word": ANSWER + b"Content-Length: many\r\n\r\nabc",
    "/negative": ANSWER + b"Content-Length: -5\r\n\r\nabc",
    "/digits": ANSWER + b"Content-Length: " + 5000 * b"9" + b"\r\n\r\nabc",
    "/size": ANSWER + b"Content-Length: 3\r\n\r\nabc",
    "/ftp": b"HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/a\r\n\r\n",
    "/file": b"HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\n\r\n",
    "/other": b"HTTP/1.1 302 Found\r\nLocation: data:text/html,a\r\n\r\n",
    "/here": b"HTTP/1.1 302 Found\r\nLocation: /size\r\n\r\n",
    "/loop": b"HTTP/1.1 302 Found\r\nLocation: /loop\r\n\r\n",
    "/script": b"HTTP/1.1 302 Found\r\nLocation: javascript:alert(1)\r\n\r\n",
    "/part": b"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-2/9\r\nContent-Length: 3\r\n\r\nabc",
    "/nothing": b"",
    "/mail": b"220 mail.example ESMTP\r\n",
    "/many": ANSWER + 150 * b"A: b\r\n" + b"\r\nabc",
    "/reason": b"HTTP/1.1 404 No \x1b[31m\x07way" + 500 * b"!" + b"\r\n\r\n",
}


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        path = self.rfile.readline().split()[1].decode()
        while self.rfile.readline().strip():
            pass
        self.wfile.write(AT_ONCE.get(path, b""))
        if path in SLOW:
            begin, again = SLOW[path]
            try:
                self.wfile.write(begin)
                while True:
                    self.wfile.write(again)
                    time.sleep(0.02)
            except OSError:
                return


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def body(address: str, seconds: float = 20.0) -> bytes:
    with http_connection.open_address(address, Deadline(seconds, 20.0), {}) as response:
        return b"".join(iter(lambda: http_connection.read_block(response), b""))


def fault(work: Callable[[], object]) -> str:
    with pytest.raises(HttpFault) as raised:
        work()
    return str(raised.value)


@pytest.mark.parametrize("path", SLOW)
def test_a_server_that_sends_a_byte_now_and_then_is_given_up(site: str, path: str) -> None:
    begun = time.monotonic()
    assert fault(lambda: body(site + path, 0.2)) in {"it comes too slowly", "timed out"}
    assert time.monotonic() - begun < 1


def test_a_body_extends_its_deadline() -> None:
    deadline = Deadline(0.0, 20.0)
    assert fault(deadline.wait) == "it comes too slowly"
    deadline.extend(5000)
    assert 4 < deadline.wait() <= 5


def test_a_server_that_accepts_nobody_is_given_up() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        with socket.create_connection(server.getsockname()), socket.socket() as second:
            second.setblocking(False)
            second.connect_ex(server.getsockname())  # from now on the queue is full
            begun = time.monotonic()
            assert fault(lambda: body(f"http://127.0.0.1:{server.getsockname()[1]}/", 0.2))
            assert time.monotonic() - begun < 1


@contextmanager
def answering(block: bytes) -> Iterator[str]:
    """Accept connections and repeat `block` every 20 ms, or send nothing at all. Yield the address of the server."""

    class Endless(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with suppress(OSError):
                self.request.sendall(block)
                while not done.wait(0.02):
                    self.request.sendall(block[-1:])

    done = threading.Event()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Endless) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"127.0.0.1:{server.server_address[1]}"
        done.set()
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("block", [b"", b"\x16\x03\x03\x40\x00\x02"], ids=["silent", "slow"])
def test_a_tls_handshake_without_end_is_given_up(block: bytes) -> None:
    with answering(block) as server:
        begun = time.monotonic()
        assert fault(lambda: body(f"https://{server}/", 0.2)) == "it comes too slowly"
        assert time.monotonic() - begun < 10


def test_a_request_to_a_silent_server_can_be_stopped() -> None:
    with answering(b"") as server:
        stopped = threading.Event()
        threading.Timer(0.05, stopped.set).start()
        begun = time.monotonic()
        deadline = Deadline(20.0, 20.0, stopped)
        assert fault(lambda: http_connection.open_address(f"http://{server}/", deadline, {})) == "it was stopped"
        assert time.monotonic() - begun < 10


def test_the_look_up_of_a_name_has_the_deadline_too(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answered.wait(20) and [])
    begun = time.monotonic()
    assert fault(lambda: body("http://nobody.example/", 0.2)) == "it comes too slowly"
    assert time.monotonic() - begun < 10
    answered.set()


def test_a_name_that_no_host_has_is_told() -> None:
    assert fault(lambda: body(f"http://{'a' * 70}.example/"))


@pytest.mark.parametrize("path", ["/word", "/negative", "/digits"])
def test_a_size_that_is_no_number_is_told(site: str, path: str) -> None:
    with http_connection.open_address(site + path, Deadline(20.0, 20.0), {}) as response:
        assert fault(lambda: http_connection.announced_size(response)).endswith("that is not a number")


def test_a_size_is_read_and_a_redirect_on_the_web_is_followed(site: str) -> None:
    with http_connection.open_address(f"{site}/here", Deadline(20.0, 20.0), {}) as response:
        assert http_connection.announced_size(response) == 3
        assert response.geturl() == f"{site}/size"
        assert http_connection.read_block(response) == b"abc"


@pytest.mark.parametrize("path", ["/ftp", "/file", "/other"])
def test_a_redirect_out_of_the_web_is_refused(site: str, path: str) -> None:
    assert "it leads to" in fault(lambda: body(site + path)) or "not allowed" in fault(lambda: body(site + path))


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/a", "file:///etc/hostname", "data:text/html,a", "C:\\a"])
def test_only_addresses_of_the_web_are_opened(address: str) -> None:
    assert fault(lambda: body(address)) == "only http and https addresses can be opened"


def test_a_reason_has_no_control_characters_and_is_short(site: str) -> None:
    told = fault(lambda: body(f"{site}/reason"))
    assert told.startswith("the server answered 404 No [31m way!")
    assert told.isprintable()
    assert len(told) <= 120


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/loop", "it leads to other addresses without end"),
        ("/script", "it leads to an address that is neither http nor https"),
        ("/part", "the server sent only a part of it"),
        ("/nothing", "the connection broke off"),
        ("/mail", "it is no web server, or its answer is damaged"),
        ("/many", "it is no web server, or its answer is damaged"),
    ],
)
def test_an_odd_answer_is_told_in_plain_words(site: str, path: str, why: str) -> None:
    with pytest.raises(HttpFault) as failed:
        http_connection.open_address(site + path, Deadline(10, 10), {})
    assert str(failed.value) == why
