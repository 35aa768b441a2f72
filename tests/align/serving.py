"""Run real servers on this computer: a file server with range requests, which can misbehave, and a proxy."""

from __future__ import annotations

import re
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit


@dataclass
class Server:
    """Running server. `asked` holds the path and the Range header of each request.

    `cuts` holds the number of bytes after which each of the next answers breaks off. A silent server answers nothing
    until it is closed.
    """

    folder: Path
    knows_parts: bool = True
    asked: list[tuple[str, str]] = field(default_factory=list)
    cuts: list[int] = field(default_factory=list)
    address: str = ""
    is_silent: bool = False
    closing: threading.Event = field(default_factory=threading.Event)


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    server = Server(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, part = unquote(urlsplit(self.path).path), self.headers.get("Range", "")
            server.asked.append((path, part))
            if server.is_silent and server.closing.wait():
                return
            file = server.folder / path.lstrip("/")
            if not file.is_file():
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            content = file.read_bytes()
            begin = int(found[1]) if server.knows_parts and (found := re.fullmatch(r"bytes=(\d+)-", part)) else 0
            if part and server.knows_parts and begin >= len(content):
                self.send_error(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                return
            self.send_response(HTTPStatus.PARTIAL_CONTENT if part and server.knows_parts else HTTPStatus.OK)
            if part and server.knows_parts:
                self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
            self.send_header("Content-Length", str(len(content) - begin))
            self.end_headers()
            self.wfile.write(content[begin:][: server.cuts.pop(0) if server.cuts else None])

        def log_message(self, *_: object) -> None:
            """Log nothing. The tests read `asked`."""

    with _running(Handler) as address:
        server.address = address
        yield server
        server.closing.set()


@contextmanager
def proxying() -> Iterator[Server]:
    """Run a proxy that fetches any URL. Its `asked` holds complete URLs."""
    proxy = Server(Path())
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            part = self.headers.get("Range", "")
            proxy.asked.append((self.path, part))
            wanted = urllib.request.Request(self.path, headers={"Range": part} if part else {})
            with direct.open(wanted, timeout=10) as answer:
                content = answer.read()
                self.send_response(answer.status)
                for name in ("Content-Range", "Content-Length"):
                    if name in answer.headers:
                        self.send_header(name, answer.headers[name])
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Log nothing. The tests read `asked`."""

    with _running(Handler) as address:
        proxy.address = address
        yield proxy


@contextmanager
def _running(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
