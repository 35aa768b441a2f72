"""Return the visible lines of a part of a web page, without links that lead away from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from listenapp.importing.article import superscript
from listenapp.importing.article.paragraphs import is_ended
from listenapp.story.model import BlockKind

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_ANY_BLOCK = ", ".join(sorted(_BLOCKS))
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_CAPTION = re.compile(r"(?:^|[\s_-])caption(?:$|[\s_-])", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_UNSPACED_WORD = 2  # characters of a word in scripts without spaces, about; one of them says as much as three letters
_LEAST_PROSE = 40  # characters; a shorter line may be a label
_TEASER = 3  # words of a link that may be the headline of another story
_LONGEST_TEASER = 200  # characters
_LEAD_IN = 25  # letters before such a link, as in "Read more:"
_NOTE_ROLES = re.compile(r"\b(?:doc-)?noteref\b")
_NOTE_CLASSES = re.compile(
    r"(?:^|\s)(?:(?:foot|end)?note-?ref|(?:foot|end)note(?:[_-](?:ref|link|anchor|call|number|mark))?|fn-?ref|fnref"
    r"|reference|noprint|mw-editsection)(?:$|\s)",
    re.IGNORECASE,
)
_NOTE_LINK = re.compile(r"\s?(?:\[[^\[\]]{1,12}\]|[*†‡])\s?")
_NOTE_TAGS = frozenset(["sup", "a", "span"])
_UNREAD = frozenset(["rt", "rp", "rtc"])  # readings above characters (ruby)
_NEAR = 8  # pieces of text before a raised one that tell whether it is a power


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. It keeps the line ends of the page. `kind` is the kind that the markup gives it."""

    text: str
    kind: BlockKind | None = None

    @property
    def prose(self) -> int:
        """Return the number of characters if the line is running text, else 0.

        A character of a script without spaces counts as three, because it says as much.
        """
        unspaced = 0 if self.text.isascii() else len(_UNSPACED.findall(self.text))
        length = len(self.text) + 2 * unspaced
        words = len(self.text.split()) + unspaced // _UNSPACED_WORD
        sentence = is_ended(self.text) and words >= 3
        return length if sentence or length >= _LEAST_PROSE else 0


@dataclass(slots=True)
class _Size:
    """The lines in an element: their number, and the characters of running text."""

    lines: int = 0
    prose: int = 0


class _Run:
    """The inline text between two block elements, and the links in it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.links: list[str] = []

    def lines(self, kind: BlockKind | None) -> Iterator[Line]:
        text = superscript.without_marks("".join(self.parts))
        if not text or text.isspace() or self._leads_away(text):
            return
        for part in _EMPTY_LINES.split(text):
            rows = [" ".join(row.split()) for row in part.split("\n")]
            if joined := ("\n" if kind is None else " ").join(filter(None, rows)):
                yield Line(joined, kind)

    def _leads_away(self, text: str) -> bool:
        """Return whether it is only links ("Home | News"), or a link to another story ("Read more: ...")."""
        if not self.links:
            return False
        outside = _letters(text) - sum(map(_letters, self.links))
        if outside > _LEAD_IN:
            return False
        if outside <= 0:
            return len(self.links) == 1 or not is_ended(text.strip())
        return any(len(link.split()) >= _TEASER and _letters(link) > 1.5 * outside for link in self.links)


class PageText:
    """The text of a parsed page.

    Each element is measured once, so that questions about elements within elements take no longer. Make a new one after
    the tree was changed; only `removed` elements are accounted for.
    """

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._holding = _around(tree.css(_ANY_BLOCK))
        self._sizes: dict[int, _Size] = {}

    def lines(self, node: LexborNode, kind: BlockKind | None = None) -> Iterator[Line]:
        """Yield the lines in order. Table rows and pairs of a definition list become "term – definition"."""
        kind = _kind_of(node) or kind
        for part in self._parts(node, kind):
            if isinstance(part, Line):
                yield part
            else:
                yield from self.lines(part, kind)

    def prose(self, node: LexborNode) -> int:
        """Return the number of characters of running text in the element."""
        return self._size(node).prose

    def count(self, node: LexborNode) -> int:
        """Return the number of lines in the element."""
        return self._size(node).lines

    def removed(self, node: LexborNode) -> None:
        """Account for an element that will be removed."""
        gone = self._size(node)
        around = node.parent
        while around is not None:
            size = self._sizes.get(around.mem_id)
            if size is not None:
                size.lines -= gone.lines
                size.prose -= gone.prose
            around = around.parent

    def _size(self, node: LexborNode) -> _Size:
        key = node.mem_id
        if key not in self._sizes:
            size = self._sizes[key] = _Size()
            for part in self._parts(node, None):
                inner = _Size(1, part.prose) if isinstance(part, Line) else self._size(part)
                size.lines += inner.lines
                size.prose += inner.prose
        return self._sizes[key]

    def _parts(self, node: LexborNode, kind: BlockKind | None) -> Iterator[Line | LexborNode]:
        """Yield the lines and the block elements that make up an element, in order."""
        if node.tag == "dl":
            yield from _pairs(_children(node))
        elif node.tag == "a" and _is_teaser(node):
            return
        elif node.tag == "tr" and (row := self._row(node)):
            yield Line(row, kind)
        else:
            yield from self._inside(node, kind)

    def _inside(self, node: LexborNode, kind: BlockKind | None) -> Iterator[Line | LexborNode]:
        run = _Run()
        for child in node.iter(include_text=True):
            if child.tag in _BLOCKS or child.mem_id in self._holding:
                yield from run.lines(kind)
                run = _Run()
                yield child
            else:
                _add(child, run)
        yield from run.lines(kind)

    def _row(self, row: LexborNode) -> str:
        """Return a table row as "term – definition", or an empty string.

        Such a row has two or three cells without block elements, such as "term | n. | definition".
        """
        cells = _children(row)
        if not 2 <= len(cells) <= 3 or any(cell.mem_id in self._holding or cell.css_first("br") for cell in cells):
            return ""
        texts = [inline(cell) for cell in cells]
        return f"{texts[0]} – {' '.join(texts[1:])}" if all(texts) else ""


def inline(node: LexborNode) -> str:
    """Return all text of the element on one line."""
    run = _Run()
    _add(node, run)
    return " ".join(superscript.without_marks("".join(run.parts)).split())


def _around(blocks: Iterable[LexborNode]) -> frozenset[int]:
    """Return the elements that contain any of the blocks."""
    found: set[int] = set()
    for block in blocks:
        node = block.parent
        while node is not None and node.mem_id not in found:
            found.add(node.mem_id)
            node = node.parent
    return frozenset(found)


def _pairs(parts: Iterable[LexborNode]) -> Iterator[Line | LexborNode]:
    term = ""
    for part in parts:
        if part.tag == "dt":
            term = inline(part)
        elif part.tag == "dd" and term:
            yield Line(f"{term} – {inline(part)}")
        else:
            yield part


def _is_teaser(link: LexborNode) -> bool:
    """Return whether a link with paragraphs inside is the headline of another story. A picture's caption is not."""
    leads = (link.attributes.get("href") or "#").startswith("#") is False
    return leads and len(inline(link)) <= _LONGEST_TEASER and link.css_first("figcaption, h1, [class*=caption]") is None


def _kind_of(node: LexborNode) -> BlockKind | None:
    if node.tag in _HEADINGS:
        return BlockKind.HEADING
    named = node.tag in {"p", "div", "span"} and _CAPTION.search(node.attributes.get("class") or "")
    return BlockKind.CAPTION if node.tag == "figcaption" or named else None


def is_element(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")


def _children(node: LexborNode) -> list[LexborNode]:
    return [child for child in node.iter() if is_element(child)]


def _add(node: LexborNode, run: _Run, *, in_link: bool = False) -> None:
    """Add the text of a node, and the links in it, to a run."""
    tag = node.tag or "-"
    if tag == "-text":
        run.parts.append(_SPACES.sub(" ", node.text_content or ""))
    elif tag == "br":
        run.parts.append("\n")
    elif tag.startswith("-") or tag in _UNREAD:
        return
    elif tag not in _NOTE_TAGS:
        _add_element(node, tag, run, in_link)
    elif _is_note(node, tag, attributes := node.attributes):
        run.parts.append(superscript.MARK)
    else:
        _add_element(node, tag, run, in_link, is_link=tag == "a" and "href" in attributes)


def _add_element(node: LexborNode, tag: str, run: _Run, in_link: bool, *, is_link: bool = False) -> None:
    first = len(run.parts)
    for child in node.iter(include_text=True):
        _add(child, run, in_link=in_link or is_link)
    if tag == "sup":
        before = "".join(run.parts[max(0, first - _NEAR) : first])
        run.parts[first:] = [superscript.shown("".join(run.parts[first:]), before)]
    if is_link and not in_link and (text := " ".join("".join(run.parts[first:]).split())):
        run.links.append(text)
    if tag in _BLOCKS:
        run.parts.append(" ")


def _is_note(node: LexborNode, tag: str, told: dict[str, str | None]) -> bool:
    """Return whether an element is the mark of a note: a raised link within the page, or marked so."""
    if not told and tag != "sup":
        return False
    if _NOTE_ROLES.search(f"{told.get('role') or ''} {told.get('epub:type') or ''}"):
        return superscript.is_mark(node.text())  # a word that links to its explanation is text
    if tag == "sup":
        return node.css_first('a[href^="#"]') is not None or _is_noted(node, told)
    if tag == "a" and "#" in (told.get("href") or ""):
        is_raised_mark = node.css_first("sup") is not None and superscript.is_mark(node.text())
        return is_raised_mark or _is_noted(node, told) or _NOTE_LINK.fullmatch(node.text()) is not None
    return tag == "span" and "mw-editsection" in (told.get("class") or "")


def _is_noted(node: LexborNode, told: dict[str, str | None]) -> bool:
    named = _NOTE_CLASSES.search(told.get("class") or "")
    return named is not None and superscript.is_mark(node.text())


def _letters(text: str) -> int:
    return sum(char.isalnum() for char in text)
