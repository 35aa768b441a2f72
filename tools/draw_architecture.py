"""Draw docs/architecture.svg and docs/architecture-ui.svg from the code: `make architecture`.

The rows are the layers of the import contracts in pyproject.toml, the captions the first sentences of the packages'
docstrings, and the arrows the imports that the code really has. An arrow that follows from others is left out (the
transitive reduction). A test compares the files with what this draws.
"""

from __future__ import annotations

import ast
import textwrap
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

CHECKOUT = Path(__file__).resolve().parent.parent
WIDTH, MARGIN, GAP = 1000, 24, 12  # pixels, as all sizes here
ROW, BOX, LINE, CHARACTER = 126, 92, 15, 6.6
FILLS = ("#EAF1FD", "#FFF4D6", "#E9F5EA", "#F1EFEA")
ARROW = (
    '<marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">'
    '<path d="M0 0 10 5 0 10z" fill="#5F6670"/></marker>'
)

Edges = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Box:
    name: str
    caption: str
    x: float
    y: float
    width: float


def drawings() -> dict[Path, str]:
    """Return what each picture file should hold."""
    contracts = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layered = [contract for contract in contracts if contract["type"] == "layers"]
    whole = next(contract for contract in layered if "containers" not in contract)
    window = next(contract for contract in layered if contract.get("containers") == ["listenapp.ui"])
    docs = CHECKOUT / "docs"
    return {
        docs / "architecture.svg": draw("How ListenApp is built", "listenapp", whole["layers"]),
        docs / "architecture-ui.svg": draw("The packages of the window", "listenapp.ui", window["layers"]),
    }


def draw(title: str, parent: str, layers: Sequence[str]) -> str:
    """Return the SVG of the packages in `parent`, one row a layer, the highest first."""
    rows = [[name for name in names(layer, parent) if place(name, parent).exists()] for layer in layers]
    rows = [row for row in rows if row]
    boxes = [box for number, row in enumerate(rows) for box in lay_out(row, number, parent)]
    edges = reduced(imports(parent, [box.name for box in boxes]))
    height = len(rows) * ROW + MARGIN
    return "\n".join([*head(title, height), *arrows(boxes, edges), *map(drawn, boxes), "</svg>", ""])


def names(layer: str, parent: str) -> list[str]:
    return [name.strip(" ()").removeprefix(f"{parent}.") for name in layer.split("|")]


def place(name: str, parent: str) -> Path:
    """Return the package's folder, or the module's file."""
    path = CHECKOUT.joinpath(*parent.split("."), name)
    return path if path.is_dir() else path.with_suffix(".py")


def lay_out(row: Sequence[str], number: int, parent: str) -> Iterator[Box]:
    width = min(320.0, (WIDTH - 2 * MARGIN - (len(row) - 1) * GAP) / len(row))
    left = (WIDTH - len(row) * width - (len(row) - 1) * GAP) / 2
    for index, name in enumerate(row):
        yield Box(name, caption(place(name, parent)), left + index * (width + GAP), number * ROW + MARGIN, width)


def caption(path: Path) -> str:
    """Return the first sentence of the docstring."""
    file = path / "__init__.py" if path.is_dir() else path
    text = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
    return " ".join(text.split("\n\n")[0].split()).split(". ")[0].rstrip(".")


def imports(parent: str, packages: Iterable[str]) -> Edges:
    """Return which of the packages each of them imports, at any place in its modules."""
    known = frozenset(packages)
    return {name: frozenset(imported(parent, place(name, parent))) & known - {name} for name in known}


def imported(parent: str, path: Path) -> Iterator[str]:
    files = path.rglob("*.py") if path.is_dir() else [path]
    for node in (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8")))):
        match node:
            case ast.Import(names=aliases):
                modules = [alias.name for alias in aliases]
            case ast.ImportFrom(module=str(module), names=aliases):
                modules = [f"{module}.{alias.name}" for alias in aliases]
            case _:
                continue
        yield from (m.removeprefix(f"{parent}.").split(".")[0] for m in modules if m.startswith(f"{parent}."))


def reduced(edges: Edges) -> Edges:
    """Return the edges without those that lead where a longer way leads as well."""
    return {
        start: frozenset(end for end in ends if not any(end in reachable(edges, other) for other in ends - {end}))
        for start, ends in edges.items()
    }


def reachable(edges: Edges, start: str) -> frozenset[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = edges[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return frozenset(found)


def head(title: str, height: int) -> list[str]:
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        'font-family="Verdana, DejaVu Sans, sans-serif" font-size="14" text-anchor="middle">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#FBFAF7"/><defs>{ARROW}</defs>',
    ]


def arrows(boxes: Sequence[Box], edges: Edges) -> Iterator[str]:
    by_name = {box.name: box for box in boxes}
    for start in boxes:
        for end in sorted(edges[start.name], key=lambda name: (by_name[name].y, by_name[name].x)):
            tip = by_name[end]
            way = f"M{middle(start):.0f} {start.y + BOX:.0f}L{middle(tip):.0f} {tip.y:.0f}"
            yield f'<path d="{way}" stroke="#5F6670" marker-end="url(#tip)"/>'


def middle(box: Box) -> float:
    return box.x + box.width / 2


def drawn(box: Box) -> str:
    fill = FILLS[round(box.y) // ROW % len(FILLS)]
    lines = textwrap.wrap(box.caption, int((box.width - 8) / CHARACTER))[:4]
    texts = [text(box, 20, box.name, 'font-weight="bold"')]
    texts += [text(box, 38 + LINE * i, line, 'font-size="11" fill="#5F6670"') for i, line in enumerate(lines)]
    frame = f'<rect x="{box.x:.0f}" y="{box.y:.0f}" width="{box.width:.0f}" height="{BOX}" rx="6"'
    return f'{frame} fill="{fill}" stroke="#5F6670"/>' + "".join(texts)


def text(box: Box, down: int, words: str, style: str) -> str:
    return f'<text x="{middle(box):.0f}" y="{box.y + down:.0f}" {style}>{escape(words)}</text>'


def main() -> None:
    for path, drawing in drawings().items():
        path.write_text(drawing, "utf-8")


if __name__ == "__main__":
    main()
