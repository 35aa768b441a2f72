"""Test that an import is cancelled at once, whatever its server does, and leaves no file and no connection."""

from __future__ import annotations

import select
import socketserver
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import ImportRequest

_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
_SOUND = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n"
ANSWERS = {
    "/silent": (b"", b""),
    "/status": (b"HTTP/1.1 200 ", b"O"),
    "/head": (_PAGE, b"A: b\r\n"),
    "/page": (_PAGE + b"\r\n<html><body><p>", b"A boat. "),
    "/chunks": (_PAGE + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "/sound": (_SOUND + b"\r\n", b"\0"),
    "/long-sound": (_SOUND + b"Content-Length: 90000000\r\n\r\n", bytes(1000)),
}
"""Beginning of each answer, and what follows again and again, every hundredth of a second."""


@dataclass
class SlowServer:
    address: str = ""
    opened: int = 0
    closed: list[str] = field(default_factory=list)  # paths of the connections that the program has closed


@pytest.fixture
def server() -> Iterator[SlowServer]:
    slow = SlowServer()
    ended = threading.Event()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            path = self.rfile.readline().split()[1].decode()
            begin, again = ANSWERS[path]
            slow.opened += 1
            try:
                self.wfile.write(begin)
                while not ended.wait(0.01) and not self._is_left():
                    self.wfile.write(again)
            except OSError:
                pass
            slow.closed.append(path)

        def _is_left(self) -> bool:
            return bool(select.select([self.connection], [], [], 0)[0]) and not self.connection.recv(4096)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as tcp:
        thread = threading.Thread(target=tcp.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        slow.address = f"http://127.0.0.1:{tcp.server_address[1]}"
        yield slow
        ended.set()
        tcp.shutdown()
        thread.join()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of temporary files, which holds none yet."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize("path", ANSWERS)
def test_cancel_leaves_any_server(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tmp_path: Path, server: SlowServer, temporary: Path, path: str
) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    address, jobs = server.address + path, desktop.controller.jobs
    is_sound = "sound" in path
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with(str(text) if is_sound else address)
    jobs.add(ImportRequest(source=str(text), narration=address) if is_sound else ImportRequest(source=address))
    qtbot.waitUntil(lambda: server.opened > 0, timeout=30_000)
    qtbot.wait(100)  # until some of the answer has come
    began = time.monotonic()
    with qtbot.waitSignal(jobs.cancelled, timeout=2000):
        assert dialog.cancel_button.isVisible()
        qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    assert time.monotonic() - began < 2
    qtbot.waitUntil(lambda: len(server.closed) == server.opened, timeout=2000)
    assert not jobs.busy
    assert Library(paths.library).summaries() == []
    assert list(paths.library.glob("*")) == []
    desktop.tasks.wait()  # the download deletes what it has written
    assert list(temporary.iterdir()) == []
