"""Test that temporary folders of killed programs go, and those of running programs stay."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from listenapp.align.models import installed
from listenapp.library import atomic_files, leftovers
from listenapp.system import temporary_folder
from listenapp.system.temporary_folder import TemporaryFolder

_WORKER = """
import os, sys, pathlib
from listenapp.system.temporary_folder import TemporaryFolder
folder = TemporaryFolder(pathlib.Path(sys.argv[1]), sys.argv[2])
(folder.path / "model.bin").write_bytes(b"megabytes")
print("ready", flush=True)
sys.stdin.read()
os._exit(9)
"""


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that takes the place of the system's folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_lives_as_long_as_its_block(system: Path) -> None:
    with TemporaryFolder() as folder:
        (folder / "file").write_text("content")
        temporary_folder.sweep()
        assert (folder / "file").exists()
    assert list(system.iterdir()) == []


def test_a_folder_may_be_renamed_away(tmp_path: Path) -> None:
    with TemporaryFolder(tmp_path, ".partial-") as folder:
        (folder / "story").mkdir()
        (folder / "story").rename(tmp_path / "complete")
    assert [path.name for path in tmp_path.rglob("*")] == ["complete"]


@pytest.mark.parametrize("prefix", ["listenapp-", ".partial-", ".arriving-"])
def test_a_killed_program_leaves_nothing_after_the_next_start(system: Path, prefix: str) -> None:
    def sweep() -> None:
        temporary_folder.sweep()
        leftovers.sweep(system)

    with subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(system), prefix], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        sweep()
        assert len(list(system.rglob("model.bin"))) == 1, "the program still runs"
        program.communicate()
    assert program.returncode == 9
    assert len(list(system.rglob("model.bin"))) == 1
    sweep()
    assert list(system.iterdir()) == []


def test_a_model_is_installed_in_a_folder_that_is_swept(tmp_path: Path) -> None:
    with installed.install_folder(tmp_path / "tiny.en") as arriving:
        (arriving / "model.bin").write_bytes(b"megabytes")
        leftovers.sweep(tmp_path)
        assert arriving.exists(), "a model that is being installed stays"
    assert [path.name for path in tmp_path.iterdir()] == ["tiny.en"]


@pytest.mark.parametrize("name", ["listenapp-notes", "listenapp-holidays", f"listenapp-{'0' * 31}", "other"])
def test_folders_of_the_user_stay(system: Path, name: str) -> None:
    (system / name).mkdir()
    (system / name / "file").write_text("mine")
    temporary_folder.sweep()
    leftovers.sweep(system)
    assert (system / name / "file").read_text() == "mine"


def test_a_link_is_not_followed(system: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "file").write_text("mine")
    (system / f"listenapp-{'0' * 32}").symlink_to(elsewhere, target_is_directory=True)
    temporary_folder.sweep()
    leftovers.sweep(system)
    assert (elsewhere / "file").read_text() == "mine"


def test_an_unfinished_file_beside_an_export_goes_with_the_next_export(tmp_path: Path) -> None:
    abandoned = tmp_path / f".partial-{'0' * 32}"
    abandoned.write_text("half")
    os.utime(abandoned, (0, 0))  # Windows does not tell whether somebody still writes it, so its age counts there
    mine = tmp_path / ".partial-mine"
    mine.write_text("mine")
    with atomic_files.replacing(tmp_path / "other.srt") as file:
        file.write(b"still being written")
        atomic_files.save(tmp_path / "out.srt", lambda out: print(out.write(b"times")))
    assert {path.name for path in tmp_path.iterdir()} == {".partial-mine", "other.srt", "out.srt"}


def test_a_folder_that_is_forgotten_goes(tmp_path: Path) -> None:
    folder = TemporaryFolder(tmp_path)
    (folder.path / "file").write_text("content")
    del folder
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are followed here")
def test_the_lock_of_another_user_may_be_a_link(system: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    target = tmp_path_factory.mktemp("home") / "created"
    (system / f"listenapp-{'0' * 32}").mkdir()
    (system / f"listenapp-{'0' * 32}" / ".lock").symlink_to(target)
    temporary_folder.sweep()
    assert not target.exists()
