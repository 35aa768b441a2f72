from __future__ import annotations

import io

import pytest

from listenapp.commands.terminal import ProgressLine, clock, progress_text, time_left


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0 s"), (0.2, "1 s"), (59.5, "1 min 0 s"), (125, "2 min 5 s"), (3600, "60 min 0 s")]
)
def test_time_left(seconds: float, text: str) -> None:
    assert time_left(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, "--:--.-"), (0, "0:00.0"), (67.34, "1:07.3"), (59.96, "1:00.0"), (3600, "60:00.0")]
)
def test_clock(seconds: float | None, text: str) -> None:
    assert clock(seconds) == text


def test_progress_reads_like_a_sentence() -> None:
    assert progress_text("Timing the story", 0.4, 6) == "Timing the story… 40 %, 6 s left"
    assert progress_text("Timing the story", 0.0, None) == "Timing the story… 0 %"
    assert progress_text("Timing the story", 0.999, 0.1) == "Timing the story… 99 %, 1 s left"


def test_a_log_gets_a_line_a_tenth() -> None:
    log = io.StringIO()
    line = ProgressLine("Timing", log)
    for percent in range(101):
        line.show(percent / 100, None)
    line.clear()
    assert [text.split()[1] for text in log.getvalue().splitlines()] == [str(n) for n in range(0, 101, 10)]


def test_a_terminal_has_one_line_and_gets_it_back() -> None:
    terminal = Terminal()
    line = ProgressLine("Timing", terminal)
    line.show(0.5, 100)
    line.show(0.9, 1)
    line.clear()
    assert "\n" not in terminal.getvalue()
    *_, last, cleared, rest = terminal.getvalue().split("\r")
    assert last.rstrip() == "Timing… 90 %, 1 s left"
    assert cleared.strip() == ""
    assert len(cleared) >= len(last.rstrip())
    assert rest == ""
