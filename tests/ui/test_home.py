"""Test the window with a data folder that is not writable, and with a lesson that cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import build, make_application
from listenapp.library.paths import locate


@pytest.fixture
def nowhere(tmp_path: Path) -> Path:
    """Return a folder inside a file, which not even root can create."""
    (tmp_path / "file").write_text("no folder")
    return tmp_path / "file" / "home"


def test_the_window_opens_and_reports_that_nothing_will_be_saved(qtbot: QtBot, nowhere: Path) -> None:
    made = build(make_application(), locate({"LISTENAPP_HOME": str(nowhere)}), lambda _device: SimulatedOutput())
    with qtbot.waitExposed(made.window):
        made.window.show()
    assert f"permission to write to “{nowhere}”" in made.window.message.text
    made.close()


@pytest.mark.parametrize("arguments", [(), ("no-such.listen",)])
def test_the_real_window_opens(nowhere: Path, arguments: tuple[str, ...]) -> None:
    """Start the program as from the desktop, where nobody reads its output."""
    program = "import sys; from listenapp import app, __main__; run = app.run_window;"
    program += "app.run_window = lambda *a, **k: run(*a, **{**k, 'stop_after': 0.5}); sys.exit(__main__.main())"
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LISTENAPP_HOME": str(nowhere)}
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
