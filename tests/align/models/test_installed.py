from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from listenapp.align.models import catalog, installed, memory
from listenapp.errors import ModelMissing

MANIFEST = Path(__file__).resolve().parents[3] / "models"


def test_the_wheel_carries_the_model_that_is_pinned(tiny_en: Path) -> None:
    (model,) = [m for m in catalog.known([MANIFEST]) if m.name == "tiny.en"]
    installed.verify(tiny_en, model)
    assert model.files[1].sha256.startswith("1a5afae06a4db91c")


def test_a_model_in_parts_is_joined_into_the_users_folder(base_model: Path) -> None:
    assert base_model.name == "base"
    assert sorted(f.name for f in base_model.iterdir()) == [
        "config.json",
        "model.bin",
        "tokenizer.json",
        "vocabulary.txt",
    ]
    assert [f.name for f in base_model.parent.iterdir()] == ["base"]


def test_a_damaged_file_is_named(tiny_en: Path, tmp_path: Path) -> None:
    place = tmp_path / "models"
    shutil.copytree(tiny_en, place / "tiny.en", ignore=shutil.ignore_patterns("__pycache__"))
    damage(place / "tiny.en" / "model.bin")
    with pytest.raises(ModelMissing, match=r"model\.bin.*damaged") as raised:
        installed.find("tiny.en", [MANIFEST, place])
    assert raised.value.code == "model.damaged"


def damage(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(1000)
        opened.write(b"rubbish")


def test_a_new_copy_helps_where_the_programs_is_damaged(tiny_en: Path, tmp_path: Path) -> None:
    """Install into the user's folder. The program's folder may belong to another user."""
    programs, users = tmp_path / "program", tmp_path / "user"
    shutil.copytree(tiny_en, programs / "tiny.en")
    shutil.copy(MANIFEST / "manifest.json", programs)
    damage(programs / "tiny.en" / "model.bin")
    with pytest.raises(ModelMissing, match="damaged"):
        installed.find("tiny.en", [programs, users])
    assert installed.install("tiny.en", [programs, users]) == users / "tiny.en"
    assert installed.find("tiny.en", [programs, users]) == users / "tiny.en"


def test_a_damaged_copy_of_the_users_is_made_whole_from_the_programs(tiny_en: Path, tmp_path: Path) -> None:
    places = [MANIFEST, tmp_path / "models"]
    shutil.copytree(tiny_en, places[1] / "tiny.en")
    damage(places[1] / "tiny.en" / "model.bin")
    with pytest.raises(ModelMissing, match=r"damaged.*listenapp models install tiny\.en"):
        installed.find("tiny.en", places)
    installed.install("tiny.en", places)
    assert installed.find("tiny.en", places) == places[1] / "tiny.en"


def test_a_name_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="not a known speech model"):
        installed.find("large-v9", [MANIFEST, tmp_path])


def test_a_model_that_no_wheel_carries_says_what_to_run(tmp_path: Path) -> None:
    manifest = json.loads((MANIFEST / "manifest.json").read_text("utf-8"))
    for name, file in manifest["models"][0]["files"].items():
        file["parts"] = [f"no_such_wheel/{name}"]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(ModelMissing, match=r"pip install 'listenapp\[model\]'"):
        installed.find("tiny.en", [tmp_path])


def test_too_little_memory_is_told_before_the_model_is_loaded() -> None:
    tiny, base = (installed.Installed(model, Path(model.name)) for model in catalog.known([MANIFEST]))
    installed.check_memory(base.model, [tiny, base], base.model.memory)
    installed.check_memory(base.model, [tiny, base], None)
    with pytest.raises(
        ModelMissing, match=r"“base” needs \d+ MB.*smaller model “tiny\.en” if the story is in"
    ) as raised:
        installed.check_memory(base.model, [tiny, base], base.model.memory - 1)
    assert raised.value.facts["smaller"] == "tiny.en"
    with pytest.raises(ModelMissing, match=r"100 MB are free\. Close other programs"):
        installed.check_memory(base.model, [tiny, base], 100_000_000)
    with pytest.raises(ModelMissing, match="Close other programs"):
        installed.check_memory(base.model, [installed.Installed(tiny.model, None), base], base.model.memory - 1)


def test_a_model_that_does_not_fit_is_not_found(tiny_en: Path, tmp_path: Path) -> None:
    """Raise an error for a model that needs more memory than any computer has. The free memory is this computer's."""
    manifest = json.loads((MANIFEST / "manifest.json").read_text("utf-8"))
    manifest["models"][0]["memory"] = 1 << 60
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(ModelMissing) as raised:
        installed.find("tiny.en", [tmp_path])
    assert raised.value.code == "model.no_memory"


def test_free_memory_of_this_computer_and_of_others() -> None:
    told = memory.available()
    assert told is not None
    assert 10_000_000 < told < 1 << 50
    assert memory.of_meminfo("MemTotal: 9 kB\nMemAvailable:    2048 kB\nBuffers: 1 kB\n") == 2048 * 1024
    assert memory.of_meminfo("MemTotal: 9 kB\n") is None
    mac = """Mach Virtual Memory Statistics: (page size of 16384 bytes)
Pages free:                                5.
Pages active:                            900.
Pages inactive:                           70.
Pages speculative:                         1.
Pages wired down:                        800.
Pages purgeable:                          24.
"""
    assert memory.of_vm_stat(mac) == 16384 * 100
    assert memory.of_vm_stat("nothing of the kind") is None
