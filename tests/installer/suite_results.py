"""Write each test's result to a file as soon as it is known: `pytest -p tests.installer.suite_results --results FILE`.

A run that was killed can be started again: tests that have a result in FILE are left out, and so is the test that was
running. `windows_suite.py` reads the file.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--results", type=Path, required=True)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Results(config.getoption("--results")))


class Results:
    """File of results: a line of JSON for the start of each test, for its result, and for the end of the run."""

    def __init__(self, path: Path) -> None:
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        self._before = {json.loads(line).get("test") for line in lines}
        self._file = path.open("a", encoding="utf-8")

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        old = [item for item in items if item.nodeid in self._before]
        if old:
            items[:] = [item for item in items if item.nodeid not in self._before]
            config.hook.pytest_deselected(items=old)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a file that cannot be imported or that skips all its tests."""
        if not report.passed and report.nodeid not in self._before:
            self._write(test=report.nodeid, outcome=report.outcome, why=_reason(report))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._write(test=nodeid, outcome="started")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a call, and a setup or teardown that did not pass. The last line of a test counts."""
        if report.when == "call" or not report.passed:
            self._write(test=report.nodeid, outcome=report.outcome, seconds=report.duration, why=_reason(report))

    def pytest_sessionfinish(self) -> None:
        self._write(outcome="end")
        self._file.close()

    def _write(self, **facts: object) -> None:
        self._file.write(json.dumps(facts, ensure_ascii=False) + "\n")
        self._file.flush()


def _reason(report: pytest.CollectReport | pytest.TestReport) -> str:
    """Return the reason of a skip, or the whole text of a failure."""
    if isinstance(report.longrepr, tuple):
        return str(report.longrepr[2])
    return str(report.longrepr or "")
