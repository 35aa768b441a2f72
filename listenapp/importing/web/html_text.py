"""Return the visible lines of a part of a web page, without links that lead away from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from listenapp.importing.article.paragraphs import is_ended
from listenapp.story.model import BlockKind

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_ANY_BLOCK = ", ".join(sorted(_BLOCKS))
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:$|[\s_-])", re.IGNORECASE)
_LEAST_PROSE = 40  # characters; a shorter line may be a label
_TEASER = 3  # words of a link that may be the headline of another story
_LONGEST_TEASER = 200  # characters
_LEAD_IN = 25  # letters before such a link, as in "Read more:"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. It keeps the line ends of the page. `kind` is the kind that the markup gives it."""

    text: str
    kind: BlockKind | None = None

    @property
    def prose(self) -> int:
        """Return the number of characters if the line is running text, else 0."""
        sentence = is_ended(self.text) and len(self.text.split()) >= 3
        return len(self.text) if sentence or len(self.text) >= _LEAST_PROSE else 0


def lines(node: LexborNode) -> Iterator[Line]:
    """Yield the lines in order. Table rows and pairs of a definition list become "term – definition"."""
    yield from _block(node, None)


def inline(node: LexborNode) -> str:
    """Return all text of the element on one line."""
    return " ".join(_text(node).split())


@dataclass(slots=True)
class _Run:
    """The inline text between two block elements, and the links in it."""

    text: str = ""
    links: tuple[str, ...] = ()

    def add(self, node: LexborNode) -> None:
        self.text += _text(node)
        self.links += tuple(filter(None, (inline(link) for link in _links(node))))

    def lines(self, kind: BlockKind | None) -> Iterator[Line]:
        if self._leads_away():
            return
        for part in re.split(r"\n\s*\n", self.text):
            rows = [" ".join(row.split()) for row in part.split("\n")]
            text = ("\n" if kind is None else " ").join(filter(None, rows))
            if text:
                yield Line(text, kind)

    def _leads_away(self) -> bool:
        """Return whether it is only links ("Home | News"), or a link to another story ("Read more: ...")."""
        outside = _letters(self.text) - sum(map(_letters, self.links))
        if not self.links or outside > _LEAD_IN:
            return False
        if outside <= 0:
            return len(self.links) == 1 or not is_ended(self.text.strip())
        return any(len(link.split()) >= _TEASER and _letters(link) > 1.5 * outside for link in self.links)


def _block(node: LexborNode, kind: BlockKind | None) -> Iterator[Line]:
    kind = _kind_of(node) or kind
    if node.tag == "dl":
        yield from _pairs(_children(node))
    elif node.tag == "a" and _is_teaser(node):
        return
    elif node.tag == "tr" and (row := _row(node)):
        yield Line(row, kind)
    else:
        yield from _walk(node, kind)


def _is_teaser(link: LexborNode) -> bool:
    """Return whether a link with paragraphs inside is the headline of another story. A picture's caption is not."""
    leads = (link.attributes.get("href") or "#").startswith("#") is False
    return leads and len(inline(link)) <= _LONGEST_TEASER and link.css_first("figcaption, h1, [class*=caption]") is None


def _walk(node: LexborNode, kind: BlockKind | None) -> Iterator[Line]:
    run = _Run()
    for child in node.iter(include_text=True):
        if _is_block(child):
            yield from run.lines(kind)
            run = _Run()
            yield from _block(child, kind)
        else:
            run.add(child)
    yield from run.lines(kind)


def _pairs(parts: Iterable[LexborNode]) -> Iterator[Line]:
    term = ""
    for part in parts:
        if part.tag == "dt":
            term = inline(part)
        elif part.tag == "dd" and term:
            yield Line(f"{term} – {inline(part)}")
        else:
            yield from _block(part, None)


def _row(row: LexborNode) -> str:
    """Return a table row as "term – definition", or an empty string.

    Such a row has two or three cells without block elements, such as "term | n. | definition".
    """
    cells = _children(row)
    texts = [inline(cell) for cell in cells]
    if not 2 <= len(cells) <= 3 or not all(texts) or any(cell.css_first("div, p, table, li, br") for cell in cells):
        return ""
    return f"{texts[0]} – {' '.join(texts[1:])}"


def _kind_of(node: LexborNode) -> BlockKind | None:
    if node.tag in _HEADINGS:
        return BlockKind.HEADING
    named = node.tag in {"p", "div", "span"} and _CAPTION.search(node.attributes.get("class") or "")
    return BlockKind.CAPTION if node.tag == "figcaption" or named else None


def _is_block(node: LexborNode) -> bool:
    return node.tag in _BLOCKS or (is_element(node) and node.css_first(_ANY_BLOCK) is not None)


def is_element(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")


def _children(node: LexborNode) -> list[LexborNode]:
    return [child for child in node.iter() if is_element(child)]


def _links(node: LexborNode) -> list[LexborNode]:
    return node.css("a[href]") if is_element(node) else []


def _text(node: LexborNode) -> str:
    if node.tag == "-text":
        return re.sub(r"\s+", " ", node.text_content or "")
    if node.tag == "br":
        return "\n"
    if not is_element(node):
        return ""
    return "".join(map(_text, node.iter(include_text=True))) + (" " if node.tag in _BLOCKS else "")


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)
