"""What is inside the frozen program, and under which licence: the list for people, and the bill of materials.

    parts.py PROGRAM TOC BILL     e.g. build/frozen/listenapp build/pyinstaller/build/PYZ-00.toc dist/listenapp.cdx.json

Writes `licences/` into the program's folder and a CycloneDX bill of materials. Refuses a program with a shared library
whose licence it does not know, or with one under the GPL; `--with-gpl` says so in the list instead.
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

import stand_ins

HERE = Path(__file__).resolve().parent
_LIBRARY = re.compile(r"\.(so(\.\d+)*|dylib|dll|pyd)$")
_TEXTS = ("LICENSE*", "LICENCE*", "COPYING*", "NOTICE*", "AUTHORS*", "licenses/**/*")
_INTRODUCTION = """\
ListenApp {version} is under the MIT licence. This is everything else inside it.

The libraries under the LGPL (Qt, FFmpeg and others) are files of their own here; you may put changed ones of the same
name in their place. num2words lies here as source. The texts of the licences are in this folder.

Files listed as "stand-in" are empty libraries made for ListenApp: they bear the name of a library that another one asks
for, and hold none of it.
"""


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str  # SPDX
    source: str
    files: tuple[str, ...] = ()  # in the program's folder; none for what is inside its archive
    python: bool = False
    stand_in: bool = False
    texts: tuple[Path, ...] = ()


def inventory(inside: Path, toc: Path) -> list[Part]:
    """Every part of the program whose files lie in `inside`. Raises ValueError for a file that nobody accounts for."""
    known = tomllib.loads((HERE / "libraries.toml").read_text("utf-8"))
    packages = _packages(_top_levels(toc, inside), known["python"])
    libraries = [path for path in inside.rglob("*") if _LIBRARY.search(path.name) and not path.is_symlink()]
    found = [part for entry in known["library"] if (part := _library(entry, libraries, inside))]
    listed = {file for part in found for file in part.files}
    owned = ("python3", "lib-dynload", *(_normal(part.name) for part in packages))
    strays = [lib for lib in libraries if str(lib.relative_to(inside)) not in listed and not _owned(lib, inside, owned)]
    if strays:
        raise ValueError(f"packaging/libraries.toml does not know {', '.join(sorted(lib.name for lib in strays))}")
    return [_python(inside), *packages, *found, *(_data(entry, inside) for entry in known["data"])]


def under_gpl(parts: Iterable[Part]) -> list[Part]:
    """Those that come under the GPL and nothing milder."""
    return [part for part in parts if not part.stand_in and all(map(_strict, part.licence.split(" OR ")))]


def _strict(licence: str) -> bool:
    return bool(re.search(r"(?<!L)GPL-", licence)) and " WITH " not in licence


def _top_levels(toc: Path, inside: Path) -> set[str]:
    modules = ast.literal_eval(toc.read_text("utf-8"))[1]
    return {name.split(".")[0] for name, *_ in modules} | {path.name.split(".")[0] for path in inside.iterdir()}


def _packages(top_levels: set[str], corrections: dict[str, str]) -> list[Part]:
    owners = importlib.metadata.packages_distributions()
    names = {name for top in top_levels & set(owners) for name in owners[top]} - {"listenapp"}
    return [_package(name, corrections) for name in sorted(names | {"pyinstaller"}, key=str.lower)]


def _package(name: str, corrections: dict[str, str]) -> Part:
    told = importlib.metadata.metadata(name)
    licence = corrections.get(name) or told["License-Expression"] or _classified(told) or told["License"] or ""
    if not licence or "\n" in licence or licence == "UNKNOWN":
        raise ValueError(f"packaging/libraries.toml does not know the licence of {name}")
    addresses = [line.split(", ", 1)[1] for line in told.get_all("Project-URL", [])]
    source = told["Home-page"] or (addresses[0] if addresses else f"https://pypi.org/project/{name}/")
    return Part(name, told["Version"], licence, source, python=True, texts=tuple(_texts(name)))


def _classified(told: Any) -> str:
    """The last words of "License :: OSI Approved :: MIT License"."""
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
    stand_in = bool(entry.get("stand_in")) and all(stand_ins.MARK in path.read_bytes() for path in files)
    part = Part(entry["name"], "", entry["licence"], entry["source"], tuple(str(f.relative_to(inside)) for f in files))
    if stand_in:
        return replace(part, name=f"stand-in for {part.name}", licence="MIT", stand_in=True, source="")
    return replace(part, version=_version(entry, files[0].name))


def _version(entry: dict[str, Any], file: str) -> str:
    if "from" in entry:
        names = entry["from"].split(", ")
        return "in " + ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    if file.startswith("libpython"):
        return sys.version.split()[0]
    return _debian_version(file)


def _debian_version(file: str) -> str:
    if not shutil.which("dpkg-query"):
        return ""
    owner = subprocess.run(["dpkg-query", "-S", f"*/{file}"], capture_output=True, text=True, check=False).stdout
    package = owner.partition(": ")[0]
    show = ["dpkg-query", "-W", "-f=${source:Package} ${Version}", package]
    return subprocess.run(show, capture_output=True, text=True, check=True).stdout if package else ""


def _python(inside: Path) -> Part:
    texts = tuple(Path(sys.base_prefix).glob("lib/python3*/LICENSE.txt")) or tuple(
        Path(sys.base_prefix).glob("LICENSE*")
    )
    folders = tuple(path.name for path in inside.glob("python3*") if path.is_dir())
    return Part("Python", sys.version.split()[0], "PSF-2.0", "https://www.python.org", folders, texts=texts)


def _data(entry: dict[str, Any], inside: Path) -> Part:
    folder = inside / entry["folder"]
    if not folder.is_dir():
        raise ValueError(f"{entry['folder']} is not in the program")
    texts = tuple(sorted(folder.glob(entry["texts"]))) if "texts" in entry else ()
    return Part(entry["name"], "", entry["licence"], entry["source"], (entry["folder"],), texts=texts)


def _owned(library: Path, inside: Path, owners: tuple[str, ...]) -> bool:
    """Whether the library lies in the folder, or bears the name, of a package."""
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


def write_licences(parts: list[Part], folder: Path, version: str) -> None:
    """`folder` is made anew: LICENCES.txt and the texts."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "licences", folder)
    lines = [_INTRODUCTION.format(version=version)]
    for part in parts:
        copied = [_copy(text, folder / part.name) for text in part.texts]
        lines.append(_paragraph(part, copied))
    (folder / "LICENCES.txt").write_text("\n".join(lines), "utf-8")


def _copy(text: Path, folder: Path) -> str:
    folder.mkdir(exist_ok=True)
    target = folder / (text.name if not (folder / text.name).exists() else f"{text.parent.name}-{text.name}")
    shutil.copyfile(text, target)
    return f"{folder.name}/{target.name}"


def _paragraph(part: Part, texts: Iterable[str]) -> str:
    files = f"\n    files: {', '.join(part.files)}" if part.files else ""
    return (
        f"{part.name} {part.version}\n    licence: {part.licence}\n    source: {part.source or '-'}{files}\n"
        + "".join(f"    text: {text}\n" for text in texts)
    )  # fmt: skip


def bill(parts: Iterable[Part], version: str) -> dict[str, Any]:
    """CycloneDX 1.5, without a time or a number of chance, so that the same build gives the same bill."""
    application = {"type": "application", "bom-ref": "listenapp", "name": "listenapp", "version": version}
    application |= {"licenses": [{"license": {"id": "MIT"}}]}  # type: ignore[dict-item]
    components = [_component(part) for part in parts]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": application},
        "components": components,
        "dependencies": [{"ref": "listenapp", "dependsOn": sorted(c["bom-ref"] for c in components)}],
    }


def _component(part: Part) -> dict[str, Any]:
    purl = f"pkg:pypi/{_normal(part.name).replace('_', '-')}@{part.version}" if part.python else ""
    component: dict[str, Any] = {"type": "library", "bom-ref": purl or part.name, "name": part.name}
    component |= {"version": part.version, "licenses": _spdx(part.licence)}
    if purl:
        component["purl"] = purl
    if part.source.startswith("https://"):
        component["externalReferences"] = [{"type": "website", "url": part.source.split()[0]}]
    if part.files:
        component["properties"] = [{"name": "listenapp:file", "value": file} for file in part.files]
    return component


def _spdx(licence: str) -> list[dict[str, Any]]:
    """An expression if it reads like one, else the name that its owner gave it."""
    is_expression = re.fullmatch(r"[\w.+-]+( (AND|OR|WITH) [\w.+-]+)*", licence)
    return [{"expression": licence}] if is_expression else [{"license": {"name": licence}}]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inside", type=Path)
    parser.add_argument("toc", type=Path)
    parser.add_argument("bill", type=Path)
    parser.add_argument("--with-gpl", action="store_true")
    told = parser.parse_args()
    version = importlib.metadata.version("listenapp")
    parts = inventory(told.inside, told.toc)
    strict = under_gpl(parts)
    if strict and not told.with_gpl:
        sys.exit(f"under the GPL: {', '.join(part.name for part in strict)}")
    write_licences(parts, told.inside / "licences", version)
    told.bill.write_text(json.dumps(bill(parts, version), indent=1) + "\n", "utf-8")
    print(f"{len(parts)} parts; under the GPL: {', '.join(part.name for part in strict) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
