"""Check that the frozen program contains all modules of ListenApp: `complete.py TOC`.

TOC lists the modules in PyInstaller's archive. A module that is loaded by its name may be missing from it without an
error during the build. Without this check a user would find out first.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def missing(toc: Path) -> list[str]:
    modules = {name for name, *_ in ast.literal_eval(toc.read_text("utf-8"))[1]}
    return sorted(set(ours()) - modules)


def ours() -> Iterator[str]:
    for path in (ROOT / "listenapp").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[-1] != "__main__":  # the script itself
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


if __name__ == "__main__":
    absent = missing(Path(sys.argv[1]))
    sys.exit(f"not in the frozen program: {', '.join(absent)}" if absent else 0)
