"""Check the package for pip: it declares all that it imports, and contains all that it ships."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import listenapp

CHECKOUT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    return {normal(re.split(r"[<>=!~;\[ ]", requirement)[0]) for requirement in PROJECT["dependencies"]}


def third_party_imports() -> dict[str, Path]:
    found = {}
    for path in (CHECKOUT / "listenapp").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            found.update({name.partition(".")[0]: path for name in names})
    return {n: p for n, p in found.items() if n not in sys.stdlib_module_names and n != "listenapp"}


def test_everything_imported_is_asked_for() -> None:
    packages = importlib.metadata.packages_distributions()
    for module, path in third_party_imports().items():
        distributions = {normal(name) for name in packages.get(module, [module])}
        assert distributions & declared(), f"{module}, imported by {path}, is no dependency"


def test_the_version_stands_in_one_place() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", listenapp.__version__)
    assert PROJECT["dynamic"] == ["version"]
    others = [CHECKOUT / "pyproject.toml", CHECKOUT / "Makefile", *(CHECKOUT / "listenapp").rglob("*.py")]
    places = [
        p.name
        for p in others
        if re.search(rf"^(__)?version(__)?\s*=\s*\"{listenapp.__version__}", p.read_text("utf-8"), re.M)
    ]
    assert places == ["__init__.py"]


def test_the_newest_changes_are_those_of_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (CHECKOUT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert headings[0] == listenapp.__version__


@pytest.mark.slow
def test_a_wheel_works_without_the_checkout(tmp_path: Path) -> None:
    """Build a wheel offline with the build backend, unpack it elsewhere, and check the files inside."""
    pytest.importorskip("hatchling", reason="building needs hatchling")
    code = f"from hatchling.build import build_wheel; print(build_wheel({str(tmp_path)!r}))"
    built = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(tmp_path / built.stdout.split()[-1]) as wheel:
        wheel.extractall(unpacked)
        names = wheel.namelist()

    asked = (
        "import sys; sys.path.insert(0, sys.argv[1]); from listenapp.library.paths import locate; p = locate();"
        "from listenapp.align.models import catalog;"
        "print(p.assets.is_relative_to(sys.argv[1]), (p.sample / 'narration.mp3').is_file(),"
        " any((p.resources / 'themes').iterdir()), [m.name for m in catalog.known(p.model_places)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked, str(unpacked)], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split(maxsplit=3) == ["True", "True", "True", "['tiny.en', 'base']\n"]
    assert not [name for name in names if name.endswith(".bin") or name.startswith("tests")]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_each_large_part_of_the_frozen_program_has_a_reason() -> None:
    reasons = json.loads((CHECKOUT / "tests" / "installer" / "parts.json").read_text("utf-8"))
    assert len(reasons) >= 10
    assert all(reasons.values())
    carried = re.findall(r'^MODEL = "(.+)"', (CHECKOUT / "build.spec").read_text("utf-8"), re.M)
    assert [f"models/{name}" in reasons for name in carried] == [True]
