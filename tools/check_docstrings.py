"""Check that docstrings begin with a verb: part of `make lint`.

A docstring that begins with "of", "what", "where", "whether", "how", "those" or "as" is a clause without a subject,
which a reader has to turn into a sentence first. Prints every one of them. Ends with status 1 where they are more than
3 % of all docstrings in the package.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "listenapp"
CLAUSE = re.compile(r"(of|what|where|whether|how|those|as)\b", re.IGNORECASE)
LIMIT = 0.03


def docstrings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and text of every docstring, those of constants and fields included."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        body = getattr(node, "body", None)
        for child in body if isinstance(body, list) else ():  # of a lambda, the body is an expression
            match child:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    yield child.lineno, text.strip()


def main() -> int:
    found = [(path, line, text) for path in sorted(PACKAGE.rglob("*.py")) for line, text in docstrings(path)]
    clauses = [one for one in found if CLAUSE.match(one[2])]
    for path, line, text in clauses:
        print(f"{path.relative_to(PACKAGE.parent)}:{line}: {text.splitlines()[0]}")
    share = len(clauses) / max(1, len(found))
    print(f"{len(clauses)} of {len(found)} docstrings ({share:.1%}) begin with a clause instead of a verb")
    return int(share > LIMIT or not found)


if __name__ == "__main__":
    sys.exit(main())
