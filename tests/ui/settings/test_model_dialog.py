"""Test the installation of a missing speech model from the window: from the network and from a file."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from listenapp.align.models import installed
from listenapp.app import Desktop
from listenapp.errors import ModelMissing
from listenapp.library.paths import Paths, locate
from listenapp.ui.settings.model_dialog import ModelDialog

sys.path.append(str(Path(__file__).resolve().parents[2] / "align"))

from serving import Server, serving

FILES = {"config.json": b"{}", "model.bin": bytes(range(256)) * 20_000, "tokenizer.json": b"[]"}


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    published = tmp_path / "published"
    published.mkdir()
    for name, content in FILES.items():
        (published / name).write_bytes(content)
    with serving(published) as running:
        yield running


@pytest.fixture
def paths(tmp_path: Path, server: Server) -> Paths:
    """Return paths with a manifest of one model, which the server provides."""
    files = {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content), "parts": [f"no_wheel/{name}"]}
        for name, content in FILES.items()
    }
    model = {"name": "small", "languages": ["en"], "source": "here", "revision": "1", "address": server.address}
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    received = {"format": 1, "models": [{**model, "extra": "small", "files": files}]}
    (shipped / "manifest.json").write_text(json.dumps(received), "utf-8")
    return replace(locate({"LISTENAPP_HOME": str(tmp_path / "Мой дом")}), models=shipped)


@pytest.fixture
def dialog(desktop: Desktop, paths: Paths) -> ModelDialog:
    """Return the dialog, opened by the error that the model is missing."""
    with pytest.raises(ModelMissing) as raised:
        installed.find("small", paths.model_places)
    desktop.controller.failed.emit(raised.value)
    opened = desktop.window.findChild(ModelDialog)
    assert isinstance(opened, ModelDialog)
    assert opened.isVisible()
    return opened


def is_installed(paths: Paths) -> bool:
    return installed.find("small", paths.model_places) == paths.user_models / "small"


def test_it_is_fetched_when_that_is_asked_for(qtbot: QtBot, dialog: ModelDialog, paths: Paths, server: Server) -> None:
    assert "“small” is not installed" in dialog.message.text()
    assert server.asked == []
    server.cuts = [2, 1_000_000]
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: "ready" in dialog.message.text())
    assert not dialog.fetch_button.isVisible()
    assert is_installed(paths)


def test_a_fault_is_reported_and_another_try_goes_on(
    qtbot: QtBot, dialog: ModelDialog, paths: Paths, server: Server
) -> None:
    (server.folder / "tokenizer.json").unlink()
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: "404" in dialog.message.text())
    (server.folder / "tokenizer.json").write_bytes(FILES["tokenizer.json"])
    server.asked.clear()
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: "ready" in dialog.message.text())
    assert [path for path, _ in server.asked] == ["/tokenizer.json"]
    assert is_installed(paths)


def test_closing_it_stops_the_work(qtbot: QtBot, dialog: ModelDialog, paths: Paths) -> None:
    dialog.fetch_button.click()
    dialog.close_button.click()
    qtbot.waitUntil(dialog.fetch_button.isEnabled)
    assert not dialog.isVisible()
    assert installed.installed(paths.model_places)[0].folder is None


def test_closing_it_stops_the_wait_for_a_silent_server(qtbot: QtBot, dialog: ModelDialog, server: Server) -> None:
    server.is_silent = True
    dialog.fetch_button.click()
    qtbot.waitUntil(lambda: bool(server.asked))
    dialog.close_button.click()
    qtbot.waitUntil(dialog.fetch_button.isEnabled, timeout=2000)
    assert len(server.asked) == 1
    server.closing.set()
    qtbot.waitUntil(lambda: not any("process_request" in thread.name for thread in threading.enumerate()))


def test_from_a_file(qtbot: QtBot, dialog: ModelDialog, paths: Paths, server: Server, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "модель.zip", "w") as archive:
        for name, content in FILES.items():
            archive.writestr(f"folder/{name}", content)
    dialog.install_from(str(tmp_path / "модель.zip"))
    qtbot.waitUntil(lambda: "ready" in dialog.message.text())
    assert is_installed(paths)
    assert server.asked == []


def test_a_file_without_the_model_is_reported_and_another_can_be_chosen(
    qtbot: QtBot, dialog: ModelDialog, paths: Paths, tmp_path: Path
) -> None:
    (tmp_path / "holiday.zip").write_bytes(b"no archive")
    dialog.install_from(str(tmp_path / "holiday.zip"))
    qtbot.waitUntil(lambda: "does not contain" in dialog.message.text())
    assert dialog.file_button.isEnabled()
    assert installed.installed(paths.model_places)[0].folder is None
