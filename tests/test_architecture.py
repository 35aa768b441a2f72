"""Check the rules on imports between packages."""

from __future__ import annotations

import ast
import re
import runpy
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = CHECKOUT / "listenapp"
MOST_FILES = {"faster_whisper": 2, "sounddevice": 1, "av": 2}


@cache
def imported(path: Path) -> set[str]:
    """Return the top-level names of everything that a module imports, anywhere in it."""
    tree = ast.parse(path.read_text("utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return {name.partition(".")[0] for name in names}


def test_the_import_contracts_hold() -> None:
    code = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("library", "most"), MOST_FILES.items())
def test_hardware_and_codecs_stay_behind_one_or_two_files(library: str, most: int) -> None:
    users = [path for path in PACKAGE.rglob("*.py") if library in imported(path)]
    assert 1 <= len(users) <= most, users


def test_only_the_window_imports_qt() -> None:
    users = {path.relative_to(PACKAGE).parts[0] for path in PACKAGE.rglob("*.py") if "PySide6" in imported(path)}
    assert users <= {"ui", "app.py"}


def test_loading_the_aligner_and_its_worker_never_loads_qt() -> None:
    code = "import sys, listenapp.align.alignment_process, listenapp.align.pipeline; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, check=False).returncode == 0


def test_the_pictures_show_the_imports_of_today() -> None:
    drawings = runpy.run_path(str(CHECKOUT / "tools" / "draw_architecture.py"))["drawings"]()
    assert len(drawings) == 2
    for path, drawing in drawings.items():
        assert path.read_text("utf-8") == drawing, f"{path.name} is outdated; run `make architecture`"


def test_no_folder_of_the_package_is_crowded() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    crowded = {str(folder): count for folder in folders if (count := len(list(folder.glob("*.py")))) > 25}
    assert crowded == {}
    assert [path.name for path in (PACKAGE / "ui").glob("*.py")] == ["__init__.py"]


def test_the_files_that_the_guide_names_exist() -> None:
    guide = (CHECKOUT / "docs" / "architecture.md").read_text("utf-8")
    roots = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
    named = {name for name in re.findall(r"`(\w+/[\w/]+\.py)`", guide) if name.partition("/")[0] in roots}
    assert len(named) > 100
    missing = {name for name in named if "NAME" not in name and not (PACKAGE / name).is_file()}
    assert missing == set()
