"""Find the part of a web page that is the story: the running text, and an ending that may stand beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from listenapp.importing.article import glossary_entries, glossary_section
from listenapp.importing.article.footer_patterns import is_certain_credit, is_sign_off
from listenapp.importing.article.paragraphs import plain
from listenapp.importing.web import html_text
from listenapp.importing.web.html_text import PageText

# Each selector with the share of the page's prose that its element must contain.
_NAMED = (
    ("[itemprop~=articleBody]", 0.3),
    ("article", 0.5),
    ("main, [role=main]", 0.5),
)
# Share of the prose in one child. Above it, the elements beside that child do not belong to the story.
_NEARLY_ALL = 0.85
# Characters of prose that make a story. The second number is for an article's own tag.
_LEAST, _LEAST_NAMED = 60, 25
_PARAGRAPHS = frozenset("p li td pre blockquote span b i em strong".split())


@dataclass(frozen=True)
class Region:
    """The elements of the story, in order, and the captions of the pictures above them."""

    parts: list[LexborNode]
    captions: list[str]


def story_region(tree: LexborHTMLParser, text: PageText) -> Region | None:
    """Find the story. Return None if there is none."""
    body = tree.body
    if body is None:
        return None
    start = _named(body, text)
    if text.prose(start) < (_LEAST if start is body else _LEAST_NAMED):
        return None
    story = _narrowed(start, text)
    return Region([story, *_ending_after(story, text)], list(_captions_above(tree, story)))


def _named(body: LexborNode, text: PageText) -> LexborNode:
    whole = text.prose(body)
    for selector, share in _NAMED:
        best = max(body.css(selector), key=text.prose, default=None)
        if best is not None and text.prose(best) >= max(share * whole, _LEAST_NAMED):
            return best
    return body


def _narrowed(node: LexborNode, text: PageText) -> LexborNode:
    """Return the deepest element whose children share the prose."""
    while True:
        children = [child for child in node.iter() if child.tag not in _PARAGRAPHS]
        best = max(children, key=text.prose, default=None)
        if best is None or text.prose(best) < _NEARLY_ALL * text.prose(node) or text.count(best) < 2:
            return node
        node = best


def _ending_after(story: LexborNode, text: PageText) -> Iterator[LexborNode]:
    """Yield sign-off, credit and glossary where they stand outside the element of the text."""
    node: LexborNode | None = story
    while node is not None and node.tag != "body":
        yield from _endings(list(_siblings_after(node)), text)
        node = node.parent


def _siblings_after(node: LexborNode) -> Iterator[LexborNode]:
    beside = node.next
    while beside is not None:
        if html_text.is_element(beside):
            yield beside
        beside = beside.next


def _endings(nodes: Sequence[LexborNode], text: PageText) -> Iterator[LexborNode]:
    texts = [[plain(line.text) for line in text.lines(node)] for node in nodes]
    listed = False
    for node, lines, below in zip(nodes, texts, [*texts[1:], []], strict=False):
        following = [*lines[1:], *(below[:1] or [""])]
        opens = any(map(glossary_section.opens, lines, following))
        listed = opens or (listed and bool(lines) and all(map(glossary_section.begins_entry, lines)))
        if listed or any(
            is_sign_off(line) or is_certain_credit(line) or glossary_entries.parse(line) for line in lines
        ):
            yield node


def _captions_above(tree: LexborHTMLParser, story: LexborNode) -> Iterator[str]:
    for node in tree.css("*"):
        if node.mem_id == story.mem_id:
            return
        if node.tag == "figcaption" and (text := html_text.inline(node)):
            yield text
