"""Test that a start of the program deletes what killed processes left, wherever it is."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from listenapp.importing import document
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.services import startup_clean_up
from listenapp.system.temporary_folder import TemporaryFolder

NAME = "0123456789abcdef" * 2


def test_every_place_is_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    paths = locate({"LISTENAPP_HOME": str(tmp_path / "home")})
    library = Library(paths.library)
    id_ = library.add(document.from_text("A Boat\n\nThe boat stopped.\n", "en"))
    left = [
        paths.user_models / f".arriving-{NAME}" / "tiny.en" / "model.bin",
        paths.library / f".partial-{NAME}" / "story" / "story.json",
        paths.library / id_ / f".partial-{NAME}" / "new" / "alignment.json",
        paths.dictionaries / f".partial-{NAME}" / "content" / "Words.sqlite",
        tmp_path / f"listenapp-{NAME}" / "folder" / "narration.mp3",
    ]
    for file in left:
        file.parent.mkdir(parents=True)
        file.write_bytes(b"half")
        (file.parent.parent / ".lock").touch()
    own = paths.library / id_
    paths.takes.mkdir()
    partial = f".partial-{NAME}"
    for file in (own / f".partial-{NAME[::-1]}", paths.takes / partial, paths.home / partial, paths.library / ".lock"):
        file.write_bytes(b"")
        os.utime(file, (0, 0))  # Windows does not tell whether somebody still writes it, so its age counts there
    with TemporaryFolder(paths.library, ".partial-") as used:
        startup_clean_up.sweep(library, paths)
        assert used.exists()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [own / "story.json"]
