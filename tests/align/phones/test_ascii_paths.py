"""Test how files in folders with any letters in their names are opened, as on a Windows without short names."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

from pocketsphinx import Config, Decoder, get_model_path

from listenapp.align.phones import ascii_paths


def copy_of_model(folder: Path) -> dict[str, str]:
    """Return the settings of pocketsphinx for a copy of the English model."""
    shutil.copytree(get_model_path("en-us/en-us"), folder / "sounds")
    shutil.copy(get_model_path("en-us/cmudict-en-us.dict"), folder / "words.dict")
    return {"hmm": str(folder / "sounds"), "dict": str(folder / "words.dict")}


def test_the_model_is_read_without_short_names(tmp_path: Path) -> None:
    before = Path.cwd()
    with ascii_paths.relative(copy_of_model(tmp_path / "Мария Иванова")) as files:
        assert all(map(str.isascii, files.values()))
        decoder = Decoder(Config(lm=None, loglevel="FATAL", **files))
    assert Path.cwd() == before
    assert decoder.lookup_word("ferry")


def test_files_beside_and_below_each_other(tmp_path: Path) -> None:
    paths = {"hmm": str(tmp_path / "é" / "fr"), "dict": str(tmp_path / "é" / "fr" / "dict.txt"), "fdict": os.devnull}
    (tmp_path / "é" / "fr").mkdir(parents=True)
    with ascii_paths.relative(paths) as files:
        assert files == {"hmm": "fr", "dict": os.path.join("fr", "dict.txt"), "fdict": os.devnull}  # noqa: PTH118
        assert Path.cwd() == tmp_path / "é"


def test_two_models_loaded_at_once(tmp_path: Path) -> None:
    """The current folder belongs to the whole process, so the second waits for the first."""
    first, second = tmp_path / "é", tmp_path / "ö"
    first.mkdir()
    second.mkdir()
    found: list[Path] = []

    def load() -> None:
        with ascii_paths.relative({"dict": str(second / "words.dict")}):
            found.append(Path.cwd())

    before, other = Path.cwd(), threading.Thread(target=load)
    with ascii_paths.relative({"dict": str(first / "words.dict")}):
        other.start()
        other.join(0.1)
        assert Path.cwd() == first
    other.join()
    assert found == [second]
    assert Path.cwd() == before
