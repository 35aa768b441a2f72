from __future__ import annotations

import sys
from pathlib import Path

import pytest

from listenapp.library import paths

CHECKOUT = Path(__file__).resolve().parents[2]


def test_in_a_checkout_the_folders_at_the_top_are_used() -> None:
    found = paths.locate({"LISTENAPP_HOME": "/somewhere"})
    assert found.assets == CHECKOUT / "assets"
    assert found.resources == CHECKOUT / "resources"
    assert found.models == CHECKOUT / "models"
    assert (found.sample / "story.txt").is_file()


def test_a_frozen_app_uses_what_it_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "assets").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.locate({}).resources == tmp_path / "resources"


def test_an_installed_wheel_uses_what_travelled_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "listenapp"
    (package / paths.SHIPPED_IN_WHEEL / "assets").mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)
    assert paths.locate({}).assets == package / paths.SHIPPED_IN_WHEEL / "assets"


def test_one_variable_moves_all_of_the_users_data(tmp_path: Path) -> None:
    found = paths.locate({"LISTENAPP_HOME": str(tmp_path / "a b")})
    users = (found.home, found.library, found.user_models, found.logs, found.preferences)
    assert all(place.is_relative_to(tmp_path / "a b") for place in users)
    assert found.model_places == (found.models, found.user_models)


ROOT = Path.cwd().anchor  # a path is absolute with it


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, "~/.local/share/listenapp"),
        ("linux", {"XDG_DATA_HOME": "relative/is/ignored"}, "~/.local/share/listenapp"),
        ("linux", {"XDG_DATA_HOME": f"{ROOT}data"}, f"{ROOT}data/listenapp"),
        ("darwin", {}, "~/Library/Application Support/ListenApp"),
        ("win32", {}, "~/AppData/Local/ListenApp"),
        ("win32", {"LOCALAPPDATA": f"{ROOT}local"}, f"{ROOT}local/ListenApp"),
        ("linux", {"LISTENAPP_HOME": "~/elsewhere"}, "~/elsewhere"),
    ],
)
def test_each_system_has_its_usual_place(
    platform: str, environ: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert paths.locate(environ).home == Path(expected).expanduser()


def test_a_relative_home_is_meant_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.locate({"LISTENAPP_HOME": "data"}).home == tmp_path / "data"
