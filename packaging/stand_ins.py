"""Build empty libraries in place of libraries that the frozen program must not or need not contain.

The FFmpeg libraries in PyAV's wheels are under the LGPL, but they are linked with x264 and x265, which are under the
GPL. They are also linked with encoders of pictures, screens and sound cards that ListenApp never opens. The loader
requires a file of each name and each symbol. A stand-in has only those. Its functions return 0, which every caller here
takes for "not available". PortAudio is treated in the same way for JACK: without a JACK server a program works anyway.

Decoders are never replaced, because a video file with a story in it is opened and its pictures are probed.
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

NEEDLESS = re.compile(
    r"lib(x264(-\d+)?|x265|SvtAv1Enc|webp|webpmux|sharpyuv|vpl|vmaf|drm|xcb|xcb-shape|xcb-shm|xcb-xfixes|Xau|asound)-([0-9a-f]{8}\.so|[0-9a-f]{32}\.dll)"
)
JACK = "libjack.so.0"
MARK = b"An empty library made for ListenApp."
_DATA = frozenset("BDRVG")  # the letters of `nm` for variables


def of_ffmpeg(libraries: Path, folder: Path) -> dict[str, Path]:
    """Build stand-ins in `folder` for the unneeded libraries in `libraries` (PyAV's `av.libs`).

    Return them by file name.
    """
    replaced = [library for library in libraries.iterdir() if NEEDLESS.match(library.name)]
    importers = [library for library in libraries.iterdir() if library not in replaced]
    return {original.name: make(original, importers, folder) for original in replaced}


def make(original: Path, importers: Iterable[Path], folder: Path) -> Path:
    """Build a library with the name of `original` and with those of its symbols that the `importers` use."""
    offered = {name: kind for kind, name, _ in _symbols(original, "--defined-only")}
    wanted = {(name, version) for i in importers for _, name, version in _symbols(i, "--undefined-only")}
    versions: Mapping[str, list[str]] = defaultdict(list)
    for name, version in sorted(wanted):
        if name in offered:
            versions[version].append(name)
    folder.mkdir(parents=True, exist_ok=True)
    source, script = folder / f"{original.name}.c", folder / f"{original.name}.map"
    mark = f'const char listenapp_stand_in[] = "{MARK.decode()}";\n'
    source.write_text(mark + "".join(_definition(name, offered[name]) for names in versions.values() for name in names))
    script.write_text("".join(_version(version, names) for version, names in versions.items() if version))
    target = folder / original.name
    options = [f"-Wl,--version-script={script}"] if script.stat().st_size else []
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-Os", "-s", "-nostdlib", f"-Wl,-soname,{original.name}", "-Wl,--build-id=none"]
        + ["-fno-builtin", "-w", *options, "-o", str(target), str(source)],
        check=True,
    )
    return target


def _symbols(library: Path, which: str) -> Iterable[tuple[str, str, str]]:
    """Yield letter, name and version of each dynamic symbol."""
    listed = subprocess.run(["nm", "-D", which, str(library)], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        *_, kind, symbol = line.split()
        name, _, version = symbol.partition("@")
        yield kind, name, version.lstrip("@")


def _definition(name: str, kind: str) -> str:
    return f"char {name}[4096];\n" if kind in _DATA else f"long {name}(void) {{ return 0; }}\n"


def _version(version: str, names: Iterable[str]) -> str:
    return f"{version} {{ global: {' '.join(f'{name};' for name in names)} }};\n"
