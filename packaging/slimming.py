"""Strip debug tables from the libraries of the frozen program: 120 MB of them on Linux."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path


def strip(program: Path) -> None:
    """Strip all libraries, except those that `auditwheel` has rewritten (in `*.libs`), because `strip` breaks them."""
    for library in _libraries(program):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _libraries(program: Path) -> Iterator[Path]:
    for path in sorted(program.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs"):
            yield path
