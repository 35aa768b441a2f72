"""Hand a file to the window that is open already, so that a double click opens no second window.

The window listens on a named pipe (Windows) or a socket in the user's home (other systems) that belongs to that home.
A message is a path, which is read as text and nothing else. With two windows the first one gets the files.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Client, Listener
from pathlib import Path

_SOCKET = "window.sock"
_MOST_BYTES = 1 << 16
_LONGEST_WAIT = 5.0  # seconds for the answer of a window that is busy
_LONGEST_SOCKET = 100  # bytes of a socket's path; some systems take 104
_ANY_PROCESS = 0xFFFFFFFF  # ASFW_ANY of winuser.h


def send(home: Path, file: Path) -> bool:
    """Hand the file to the window of `home`. Return False if there is none."""
    if sys.platform == "win32":
        _let_it_come_to_the_front()
    return _send(home, os.fsencode(file))


def _send(home: Path, message: bytes) -> bool:
    address = _address(home)
    if address is None:
        return False
    try:
        with Client(address) as connection:
            connection.send_bytes(message)
            return connection.poll(_LONGEST_WAIT) and connection.recv_bytes(1) == b"1"
    except (OSError, EOFError):
        return False


class FileReceiver:
    """Listen for files in a thread of its own, as long as the window is open."""

    def __init__(self, home: Path, received: Callable[[str], None]) -> None:
        """`received` gets each path in that thread. Another window that listens already gets them instead."""
        self._home, self._received = home, received
        self._listener, self._is_closed = _listener(home), False
        if self._listener is not None:
            threading.Thread(target=self._listen, args=(self._listener,), name="files", daemon=True).start()

    def close(self) -> None:
        """Stop listening. A second call does nothing."""
        if self._listener is not None and not self._is_closed:
            self._is_closed = True
            _send(self._home, b"")  # the thread waits for a message
            self._listener.close()

    def _listen(self, listener: Listener) -> None:
        """Take messages until the empty one of `close`."""
        while self._take(listener) or not self._is_closed:
            pass

    def _take(self, listener: Listener) -> bool:
        """Wait for a message. Return whether it was a file."""
        with suppress(OSError, EOFError), listener.accept() as connection:
            path = os.fsdecode(connection.recv_bytes(_MOST_BYTES))
            connection.send_bytes(b"1")
            if path:
                self._received(path)
                return True
        return False


def _listener(home: Path) -> Listener | None:
    address = _address(home)
    if address is None or _send(home, b""):
        return None
    with suppress(OSError):
        if sys.platform != "win32":  # a killed window has left its socket
            Path(address).unlink(missing_ok=True)
        return Listener(address)
    return None


def _address(home: Path) -> str | None:
    """Return the address of the window of `home`, or None if the system cannot have one there."""
    if sys.platform == "win32":
        return rf"\\.\pipe\listenapp-{hashlib.sha256(os.fsencode(home)).hexdigest()[:32]}"
    path = str(home / _SOCKET)
    return path if len(os.fsencode(path)) <= _LONGEST_SOCKET else None


def _let_it_come_to_the_front() -> None:
    """Allow the other process to raise its window: Windows lets only the program do so that the user has started."""
    import ctypes  # noqa: PLC0415 - seldom used

    getattr(ctypes, "windll").user32.AllowSetForegroundWindow(_ANY_PROCESS)  # noqa: B009 - only Windows has it
