"""List what is inside the frozen program and under which licence: LICENCES.txt and the bill of materials.

    parts.py PROGRAM TOC BILL     e.g. build/frozen/listenapp build/pyinstaller/build/PYZ-00.toc dist/listenapp.cdx.json

Write `licences/` into the program's folder, and a CycloneDX bill of materials. Fail if the licence of a shared library
is unknown, if a licence text is missing (on Linux), or if a part is under the GPL. With `--with-gpl`, list GPL parts
instead of failing.
"""

from __future__ import annotations

import argparse
import ast
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import bill
import licence_list
import stand_ins

from listenapp import __version__

HERE = Path(__file__).resolve().parent
_LIBRARY = re.compile(r"\.(so(\.\d+)*|dylib|dll|pyd)$")
_ADDRESSES = ("homepage", "source", "source code", "repository", "code")
_TEXTS = ("LICENSE*", "LICENCE*", "COPYING*", "NOTICE*", "AUTHORS*", "licenses/**/*")
_SPDX = {"MIT License": "MIT", "Apache Software License": "Apache-2.0"}  # licence names in the metadata of old packages


@dataclass(frozen=True, slots=True)
class Crate:
    """A Rust library that is compiled into a Python package, from the package's own bill of materials."""

    name: str
    version: str
    licence: str  # SPDX


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str  # SPDX
    source: str
    files: tuple[str, ...] = ()  # paths in the program's folder; empty for parts inside the archive
    python: bool = False
    stand_in: bool = False
    texts: tuple[Path, ...] = ()
    crates: tuple[Crate, ...] = ()
    kind: str = "library"  # the component type in CycloneDX


def inventory(inside: Path, toc: Path) -> list[Part]:
    """Return all parts of the program in the folder `inside`.

    Raises ValueError for a library that no part accounts for.
    """
    known = tomllib.loads((HERE / "libraries.toml").read_text("utf-8"))
    packages = _packages(_top_levels(toc, inside), known["python"], known["texts"])
    libraries = [path for path in inside.rglob("*") if _LIBRARY.search(path.name) and not path.is_symlink()]
    python = _python(inside)
    found = [part for entry in known["library"] if (part := _library(entry, libraries, inside))]
    listed = {file for part in (python, *found) for file in part.files}
    owned = ("python3", "lib-dynload", *(_normal(part.name) for part in packages))
    strays = [lib for lib in libraries if str(lib.relative_to(inside)) not in listed and not _owned(lib, inside, owned)]
    if strays:
        raise ValueError(f"packaging/libraries.toml does not know {', '.join(sorted(lib.name for lib in strays))}")
    return [python, *packages, *found, *(_data(entry, inside) for entry in known["data"])]


def without_text(parts: Iterable[Part]) -> list[Part]:
    """Return the parts whose licence text is missing."""
    return [part for part in parts if not part.texts and not part.stand_in]


def under_gpl(parts: Iterable[Part]) -> list[Part]:
    """Return the parts that are available only under the GPL."""
    return [part for part in parts if not part.stand_in and any(map(_only_gpl, _licences(part)))]


def _licences(part: Part) -> list[str]:
    return [part.licence, *(crate.licence for crate in part.crates)]


def _only_gpl(licence: str) -> bool:
    return all(map(_strict, licence.split(" OR ")))


def _strict(licence: str) -> bool:
    return bool(re.search(r"(?<!L)GPL-", licence)) and " WITH " not in licence


def _top_levels(toc: Path, inside: Path) -> set[str]:
    modules = ast.literal_eval(toc.read_text("utf-8"))[1]
    return {name.split(".")[0] for name, *_ in modules} | {path.name.split(".")[0] for path in inside.iterdir()}


def _packages(top_levels: set[str], licences: dict[str, str], texts: dict[str, list[str]]) -> list[Part]:
    owners = importlib.metadata.packages_distributions()
    names = {name for top in top_levels & set(owners) for name in owners[top]} - {"listenapp"}
    return [_package(name, licences, texts) for name in sorted(names | {"pyinstaller"}, key=str.lower)]


def _package(name: str, licences: dict[str, str], texts: dict[str, list[str]]) -> Part:
    told: Any = importlib.metadata.metadata(name)
    licence = licences.get(name) or told.get("License-Expression") or _classified(told) or told.get("License") or ""
    if not licence or "\n" in licence or licence == "UNKNOWN":
        raise ValueError(f"packaging/libraries.toml does not know the licence of {name}")
    return Part(
        name=name,
        version=told["Version"],
        licence=_SPDX.get(licence, licence),
        source=_address(told) or f"https://pypi.org/project/{name}/",
        python=True,
        texts=(*_texts(name), *(HERE / "licences" / text for text in texts.get(name, ()))),
        crates=tuple(_crates(name)),
    )


def _address(told: Any) -> str:
    """Return the address of the project's home page or source code, not of its issue tracker."""
    named = dict(line.split(", ", 1) for line in told.get_all("Project-URL", []))
    named = {label.lower(): address for label, address in named.items()}
    return told.get("Home-page") or next((named[label] for label in _ADDRESSES if label in named), "")


def _crates(name: str) -> Iterator[Crate]:
    for file in importlib.metadata.files(name) or []:
        if file.parent.name == "sboms" and file.suffix == ".json":
            for one in json.loads(Path(str(file.locate())).read_text("utf-8")).get("components", []):
                licences = [licence["expression"] for licence in one.get("licenses", []) if "expression" in licence]
                if licences:
                    yield Crate(one["name"], one["version"], " ".join(licences[0].split()))


def _classified(told: Any) -> str:
    """Return the licence names in the classifiers: the last part of "License :: OSI Approved :: MIT License"."""
    classifiers = [line for line in told.get_all("Classifier", []) if line.startswith("License :: ")]
    return " AND ".join(line.rsplit(" :: ", 1)[1] for line in classifiers)


def _texts(name: str) -> Iterator[Path]:
    for file in importlib.metadata.files(name) or []:
        inside = Path(*file.parts[1:]) if file.parts[0].endswith(".dist-info") else None
        if inside and any(inside.match(pattern) for pattern in _TEXTS) and inside.suffix not in (".py", ".pyc"):
            yield Path(str(file.locate()))


def _library(entry: dict[str, Any], libraries: Iterable[Path], inside: Path) -> Part | None:
    files = sorted(path for path in libraries if re.match(entry["files"], path.name))
    if not files:
        return None
    if "says" in entry and not any(entry["says"].encode() in path.read_bytes() for path in files):
        raise ValueError(f"{entry['name']} no longer says of itself: {entry['says']}")
    stand_in = bool(entry.get("stand_in")) and all(stand_ins.MARK in path.read_bytes() for path in files)
    part = Part(entry["name"], "", entry["licence"], entry["source"], tuple(str(f.relative_to(inside)) for f in files))
    if stand_in:
        return replace(part, name=f"stand-in for {part.name}", licence="MIT", stand_in=True, source="")
    of_system = files if "from" not in entry else []
    texts = (*_named_texts(entry), *(text for file in of_system for text in _debian_texts(file.name)))
    return replace(part, version=_version(entry, files[0].name), texts=tuple(dict.fromkeys(texts)))


def _named_texts(entry: dict[str, Any]) -> tuple[Path, ...]:
    own = tuple(HERE / "licences" / text for text in entry.get("texts", ()))
    return (*own, *(_texts(entry["texts_of"]) if "texts_of" in entry else ()))


def _version(entry: dict[str, Any], file: str) -> str:
    if "from" in entry:
        names = entry["from"].split(", ")
        return "in " + ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    package = _debian_package(file)
    if not package:
        return ""
    show = ["dpkg-query", "-W", "-f=${source:Package} ${Version}", package]
    return subprocess.run(show, capture_output=True, text=True, check=True).stdout


def _debian_package(file: str) -> str:
    """Return the installed Debian package that owns the file, or an empty string."""
    if not shutil.which("dpkg-query"):
        return ""
    owner = subprocess.run(["dpkg-query", "-S", f"*/{file}"], capture_output=True, text=True, check=False).stdout
    return owner.partition(": ")[0]


def _debian_texts(file: str) -> Iterator[Path]:
    text = Path("/usr/share/doc", _debian_package(file).partition(":")[0], "copyright")
    if text.is_file():
        yield text


def _python(inside: Path) -> Part:
    texts = tuple(Path(sys.base_prefix).glob("lib/python3*/LICENSE.txt")) or tuple(
        Path(sys.base_prefix).glob("LICENSE*")
    )
    folders = [path.name for path in inside.glob("python3*") if path.is_dir()]
    files = sorted(path.name for path in inside.glob("libpython3*"))
    return Part("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", (*folders, *files), texts=texts)


def _data(entry: dict[str, Any], inside: Path) -> Part:
    folder = inside / entry["folder"]
    if not folder.is_dir():
        raise ValueError(f"{entry['folder']} is not in the program")
    texts = _named_texts(entry) or tuple(sorted(folder.glob(entry["own_texts"])))
    kind = entry.get("kind", "data")
    version = entry.get("version", "")
    return Part(entry["name"], version, entry["licence"], entry["source"], (entry["folder"],), texts=texts, kind=kind)


def _owned(library: Path, inside: Path, owners: tuple[str, ...]) -> bool:
    """Return whether the library is in the folder of a package or has the name of one."""
    top = _normal(library.relative_to(inside).parts[0].split(".")[0])
    aliases = {
        "pyside6": "pyside6_essentials",
        "_cffi_backend": "cffi",
        "yaml": "pyyaml",
        "_sounddevice_data": "sounddevice",
    }
    return aliases.get(top, top) in owners or top.startswith("python3") or library.suffix == ".pyd"


def _normal(name: str) -> str:
    return name.lower().replace("-", "_")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inside", type=Path)
    parser.add_argument("toc", type=Path)
    parser.add_argument("bill", type=Path)
    parser.add_argument("--with-gpl", action="store_true")
    told = parser.parse_args()
    parts = inventory(told.inside, told.toc)
    strict = under_gpl(parts)
    if strict and not told.with_gpl:
        sys.exit(f"under the GPL: {', '.join(part.name for part in strict)}")
    if sys.platform == "linux" and (silent := without_text(parts)):
        sys.exit(f"the licence's text is missing of: {', '.join(part.name for part in silent)}")
    licence_list.write(parts, told.inside / "licences", __version__)
    told.bill.write_text(bill.written(parts, __version__), "utf-8")
    print(f"{len(parts)} parts; under the GPL: {', '.join(part.name for part in strict) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
