"""Check that the lock file fits the version ranges of pyproject.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

CHECKOUT = Path(__file__).resolve().parent.parent
LOCK = (CHECKOUT / "requirements.lock").read_text("utf-8")
WINDOWS_LOCK = (CHECKOUT / "packaging" / "windows" / "requirements.lock").read_text("utf-8")
WINDOWS_EXTRAS = ("model", "model-base", "build", "test")  # packaging/windows/lock.sh
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = ("linux", "win32", "darwin")


def requirements(extras: Iterable[str] = PROJECT["optional-dependencies"]) -> list[Requirement]:
    """Return the requirements of pyproject.toml with those of `extras`, by default of all."""
    optional = PROJECT["optional-dependencies"]
    texts = [*PROJECT["dependencies"], *(text for extra in extras for text in optional[extra])]
    return [found for found in map(Requirement, texts) if found.name != PROJECT["name"]]


def locked(lock: str, python: str, system: str) -> dict[str, Version]:
    """Return the version of each package in a lock file for a Python version on a system."""
    environment = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": system}
    entries = [Requirement(line.rstrip(" \\")) for line in lock.splitlines() if re.match(r"[A-Za-z0-9]", line)]
    chosen = [entry for entry in entries if entry.marker is None or entry.marker.evaluate(environment)]
    return {canonicalize_name(entry.name): Version(str(entry.specifier).removeprefix("==")) for entry in chosen}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_the_lock_holds_what_is_asked_for(python: str, system: str) -> None:
    check_lock(LOCK, requirements(), python, system)


def test_the_lock_for_windows_holds_what_is_asked_for() -> None:
    check_lock(WINDOWS_LOCK, requirements(WINDOWS_EXTRAS), "3.13", "win32")


def check_lock(lock: str, wanted: Iterable[Requirement], python: str, system: str) -> None:
    versions = locked(lock, python, system)
    environment = {"python_version": python, "sys_platform": system, "platform_machine": "AMD64"}
    for requirement in wanted:
        if requirement.marker is None or requirement.marker.evaluate(environment):
            version = versions.get(canonicalize_name(requirement.name))
            assert version is not None, f"{requirement} is not in the lock; run `make lock`"
            assert requirement.specifier.contains(version, prereleases=True), f"{requirement}: the lock has {version}"


@pytest.mark.parametrize("lock", [LOCK, WINDOWS_LOCK], ids=["all", "windows"])
def test_the_lock_names_no_registry_and_hashes_every_package(lock: str) -> None:
    assert "://" not in lock
    entries = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)[1:]
    assert len(entries) > 50
    assert all("--hash=sha256:" in entry for entry in entries)


def test_every_dependency_has_an_upper_bound() -> None:
    for text in PROJECT["dependencies"]:
        operators = {specifier.operator for specifier in Requirement(text).specifier}
        assert operators & {"<", "=="}, text
