"""Test that a file goes to the window that is open already."""

from __future__ import annotations

import queue
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from listenapp.system import running_window
from listenapp.system.running_window import FileReceiver

NAME = "урок «1».listen"


@pytest.fixture
def home() -> Iterator[Path]:
    """Return a folder with a short path: that of a socket has a limit."""
    with tempfile.TemporaryDirectory(prefix="la-") as folder:
        yield Path(folder)


@pytest.fixture
def files() -> queue.Queue[str]:
    return queue.Queue()


def test_another_process_hands_over_a_file(home: Path, files: queue.Queue[str]) -> None:
    receiver = FileReceiver(home, files.put)
    code = (
        "import sys; from pathlib import Path; from listenapp.system import running_window;"
        "print(running_window.send(Path(sys.argv[1]), Path(sys.argv[2])))"
    )
    try:
        for name in (NAME, "b.listen"):
            command = [sys.executable, "-c", code, str(home), str(home / name)]
            assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "True"
            assert files.get(timeout=10) == str(home / name)
    finally:
        receiver.close()
    assert not running_window.send(home, home / NAME), "nobody listens any more"
    assert not list(home.iterdir())


def test_without_a_window_nobody_takes_it(home: Path) -> None:
    assert not running_window.send(home, home / NAME)
    assert not running_window.send(home / "x" / ("y" * 200), home / NAME)


def test_the_first_of_two_windows_gets_it_and_then_the_next(home: Path, files: queue.Queue[str]) -> None:
    later: queue.Queue[str] = queue.Queue()
    first, second = FileReceiver(home, files.put), FileReceiver(home, later.put)
    assert running_window.send(home, home / NAME)
    assert files.get(timeout=10) == str(home / NAME)
    second.close()
    assert running_window.send(home, home / NAME), "the second one has taken nothing with it"
    assert files.get(timeout=10)
    first.close()
    third = FileReceiver(home, later.put)
    assert running_window.send(home, home / NAME)
    assert later.get(timeout=10)
    third.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe ends with its process")
def test_what_a_killed_window_left_does_not_matter(home: Path, files: queue.Queue[str]) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(home / "window.sock"))
    receiver = FileReceiver(home, files.put)
    assert running_window.send(home, home / NAME)
    assert files.get(timeout=10)
    receiver.close()


def test_nonsense_is_ignored(home: Path, files: queue.Queue[str]) -> None:
    """Test messages that are too long, that are no text, and none at all."""
    receiver = FileReceiver(home, files.put)
    address = running_window._address(home)
    assert address is not None
    running_window.Client(address).close()
    assert not running_window._send(home, b"x" * (running_window._MOST_BYTES + 1))
    assert running_window.send(home, home / NAME)
    assert files.get(timeout=10) == str(home / NAME)
    assert files.empty()
    receiver.close()
