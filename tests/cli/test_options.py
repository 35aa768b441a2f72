"""Test what all commands share: options, help and streams."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from invocation import TEXT, Run


def test_version_is_told_without_loading_anything_heavy(environ: dict[str, str]) -> None:
    code = (
        "import sys; from listenapp import cli, __version__; status = cli.main(['--version']);"
        "heavy = {'numpy', 'av', 'faster_whisper', 'PySide6', 'sentencex'} & set(sys.modules);"
        "print(status, __version__, sorted(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    version, told = done.stdout.splitlines()
    assert told == f"0 {version.removeprefix('listenapp ')} []"


@pytest.mark.skipif(sys.platform == "win32", reason="closes the streams by a shell")
@pytest.mark.parametrize(("arguments", "status"), [("models list", 0), ("show no-such-story", 1)])
def test_a_program_without_a_terminal_has_nobody_to_write_to(
    environ: dict[str, str], arguments: str, status: int
) -> None:
    """Simulate the window program on Windows, which Python gives no streams."""
    command = f'exec "{sys.executable}" -m listenapp {arguments} >&- 2>&-'
    assert subprocess.run(["sh", "-c", command], env=environ, check=False).returncode == status


def test_no_command_loads_qt(environ: dict[str, str]) -> None:
    code = (
        "import importlib, pkgutil, sys; import listenapp.commands as commands;"
        "names = [m.name for m in pkgutil.iter_modules(commands.__path__)];"
        "[importlib.import_module(f'listenapp.commands.{name}') for name in names];"
        "print(len(names), 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    count, qt = done.stdout.split()
    assert int(count) >= 6
    assert qt == "False"


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["align"],
        ["align", "text.txt"],
        ["align", "a", "b", "--threads", "0"],
        ["align", "a", "b", "--story", "x"],
        ["align", "a", "b", "--library", "x"],
        ["align", "--story", "x", "-o", "out.json"],
        ["align", "--story", "x", "--language", "en"],
        ["align", "a", "b", "--threads", "many"],
        ["import"],
        ["show"],
        ["play"],
        ["play", "x", "--speed", "9"],
        ["export"],
        ["export", "x"],
        ["export", "x", "--to", "srt"],
        ["export", "x", "-o", "out.srt"],
        *(["export", "x", "--to", other, "-o", "out"] for other in ("docx", "SRT", "")),
        ["export", "x", "--to", "srt", "-o", "out", "--gaps"],
        ["export", "x", "--to", "pdf", "-o", "out", "--gaps", "all"],
        ["batch", "x"],
        ["batch", "x", "--out", "out", "--to", "srt,docx"],
        ["batch", "x", "--out", "out", "--jobs", "0"],
        ["export", "x", "y", "--to", "srt", "-o", "out"],
        ["export", "x", "--to", "srt", "-o", "out", "--granularity", "word"],
        ["export", "x", "--to", "epub", "-o", "out", "--granularity", "syllable"],
        ["export", "x", "--to", "srt", "-o", "out", "--title", "T"],
        ["export", "x", "--to", "clips", "-o", "-"],
        ["import", "x.listen", "voice.mp3"],
        ["import", "x.listen", "--model", "base"],
        ["import", "x.txt", "--language", "xx"],
        ["x.listen", "y.listen"],
        ["x.listen", "--speed", "2"],
        ["models"],
        ["models", "install"],
        ["--sing"],
    ],
)
def test_a_call_without_sense_is_status_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "usage: listenapp" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_language_may_be_a_tag_or_a_locale(run: Run) -> None:
    id_ = run("import", TEXT, "--language", "en-US").stdout.strip()
    assert json.loads(run("show", id_, "--json").stdout)["language"] == "en"


@pytest.mark.parametrize("command", ["", "align", "import", "show", "play", "export", "mark", "practice", "models"])
def test_help_is_there(run: Run, command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert "usage: listenapp" in done.stdout


def test_output_that_nobody_reads_is_no_crash(environ: dict[str, str], timed: tuple[Path, str]) -> None:
    command = [sys.executable, "-m", "listenapp", "show", timed[1], "--json"]
    with subprocess.Popen(
        command,
        env={**environ, "LISTENAPP_HOME": str(timed[0])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(timeout=60) == 1
