"""Read a web page: its story as text, and the recordings that it offers.

`selectolax` (MIT; Lexbor, an HTML5 parser that works as browsers do) parses the page. This package itself finds the
part that is the story. The usual extractors look for prose and discard the short lines that a lesson consists of.
It chooses the headline by the markup and marks it. `article.header_blocks` accepts that mark, and chooses a headline by
the wording only for a text without one.

Measured: on a page in the markup of a graded-news site, trafilatura 2.3 (Apache) loses headline, caption and the
glossary's heading, and takes a list of links for the story. readability-lxml 0.9 keeps menus and the quiz. jusText 3.0
drops caption and glossary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from listenapp.errors import ImportFailed
from listenapp.importing import encoding, limits
from listenapp.importing.article.header_blocks import same_headline
from listenapp.importing.article.header_patterns import is_leftover, is_leftover_beside_another
from listenapp.importing.article.paragraphs import is_ended, plain
from listenapp.importing.web import audio_links, html_text, markup_limits, page_boilerplate
from listenapp.importing.web.content_extraction import story_region
from listenapp.importing.web.html_text import Line, PageText
from listenapp.importing.web.http_client import Fetched
from listenapp.story.model import BlockKind

_BETWEEN_NAMES = re.compile(r" [|–—·•»-] | ?\| ?")  # in a line with single spaces
_OF_SITE = re.compile(r"(?:^|[\s_-])(?:(?:site|blog)[_-]?(?:title|name|logo|branding)|logo|brand)", re.IGNORECASE)
_FIRST_PAGE = re.compile(r"(?:https?://[^/?#]+)?/(?:index\.\w+|home)?|https?://[^/?#]+", re.IGNORECASE)
# The first lines of the story's part of the page. The headline may be among them.
_ABOVE_HEADLINE = 8
_LONGEST_HEADLINE = 400  # characters
_MOST_HEADLINES = 200  # headings of a page that may be its headline
_OPENING = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^<>]*>")
_COMMENT = re.compile(r"\s*<!--")
_BEGINNING = 100_000  # bytes in which a page shows that it is one


@dataclass(frozen=True)
class PageStory:
    """The story of a page as text.

    `marked` maps the start of a paragraph (a character offset in `text`) to the kind that the markup gives it.
    """

    text: str
    marked: dict[int, BlockKind]
    narrations: tuple[str, ...]
    language: str | None
    extras: dict[str, str] = field(default_factory=dict)


def is_html(content: bytes) -> bool:
    """Return whether a file begins as a web page does, after any number of comments."""
    text = content[:_BEGINNING].removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    declaration = _DECLARATION.match(text)
    at = declaration.end() if declaration else 0
    while comment := _COMMENT.match(text, at):
        end = text.find("-->", comment.end())
        if end < 0:
            return False
        at = end + len("-->")
    return _OPENING.match(text, at) is not None


def from_html(page: Fetched, source: str) -> PageStory:
    """Find the story of a page. `source` names the page in messages. Raises ImportFailed if there is no story."""
    tree = parsed(encoding.of_page(page.content, page.charset, source), source)
    narrations = tuple(audio_links.addresses(tree, _base(tree, page.address), page.folder))
    named = _headlines(tree)
    limits.check_length(_visible(tree), source)
    page_boilerplate.clear(tree)
    text = PageText(tree)
    region = story_region(tree, text)
    if region is None:
        raise ImportFailed(
            "import.no_article",
            f"No story found on the page “{source}”.",
            "Open the page of a single story, or paste its text.",
            source=source,
        )
    body = _without_leftovers([line for part in region.parts for line in text.lines(part)])
    content, marked = joined(_with_top(body, _headline(named, body), region.captions))
    return PageStory(content, marked, narrations, _language(region.parts[0], tree), _extras(tree))


def parsed(source: str, name: str) -> LexborHTMLParser:
    """Parse a page of any shape in a time in proportion to its length.

    Raises ImportFailed with `name` if the page is too large for a story.
    """
    tree = LexborHTMLParser(markup_limits.prepared(source, name))
    page_boilerplate.flatten(tree)
    return tree


def _visible(tree: LexborHTMLParser) -> int:
    """Return the number of characters of text outside scripts, about."""
    hidden = sum(len(node.text()) for node in tree.css("script, style, noscript, svg"))
    return (len(tree.body.text()) if tree.body else 0) - hidden


def joined(lines: Sequence[Line]) -> tuple[str, dict[int, BlockKind]]:
    """Join the lines with a blank line between two. Return the text, and the kinds of its paragraphs by their start."""
    marked, at = {}, 0
    for line in lines:
        if line.kind:
            marked[at] = line.kind
        at += len(line.text) + 2
    return "\n\n".join(line.text for line in lines).rstrip("\n"), marked


def _without_leftovers(lines: Sequence[Line]) -> list[Line]:
    kept = [x for x in lines if not is_leftover(plain(x.text)) and not is_leftover_beside_another(plain(x.text))]
    while kept and kept[-1].kind is BlockKind.HEADING:  # a heading over links that were removed
        kept.pop()
    return kept


def _with_top(lines: list[Line], headline: str, captions: Sequence[str]) -> list[Line]:
    """Put the headline and the captions of pictures first, also if they stand outside the story."""
    own = next((i for i, line in enumerate(lines[:_ABOVE_HEADLINE]) if plain(line.text) == plain(headline)), None)
    if own is not None:
        above = [line for line in lines[:own] if line.kind is BlockKind.CAPTION or is_ended(plain(line.text))]
        lines = [*above, *lines[own + 1 :]]
    top = [Line(headline, BlockKind.HEADLINE)] if headline else []
    texts = {line.text for line in lines}
    return [*top, *(Line(text, BlockKind.CAPTION) for text in captions if text not in texts), *lines]


def _headlines(tree: LexborHTMLParser) -> list[tuple[str, str]]:
    """Return candidates for the headline as (source, text). Call before the boilerplate is removed."""
    found = [("title", _meta(tree, "og:title")), ("title", _meta(tree, "twitter:title"))]
    found += [("title", html_text.inline(node)) for node in tree.css("head > title")[:1]]
    sites = {plain(name).casefold() for name in _site_names(tree)}
    for tag in ("article h1, main h1", "h1", "h2"):
        found += [(tag[-2:], html_text.inline(node)) for node in tree.css(tag)[:_MOST_HEADLINES]]
    found = [(place, text) for place, text in found if len(text) <= _LONGEST_HEADLINE]
    return [(place, text) for place, text in found if plain(text).casefold() not in {"", *sites}]


def _site_names(tree: LexborHTMLParser) -> Iterator[str]:
    """Yield names of the site: from the metadata, and from headings with such a class or a link to the start page."""
    yield _meta(tree, "og:site_name")
    for heading in tree.css("h1, h2")[:_MOST_HEADLINES]:
        named = f"{heading.attributes.get('class') or ''} {heading.attributes.get('id') or ''}"
        link = heading.css_first("a[href]")
        href = (link.attributes.get("href") or "").strip() if link else ""
        if _OF_SITE.search(named) or _FIRST_PAGE.fullmatch(href):
            yield html_text.inline(heading)


def _headline(named: Sequence[tuple[str, str]], lines: Sequence[Line]) -> str:
    """Choose the headline.

    Prefer a heading that begins the page's title, then a heading within the title, then the first h1, then a part of
    the title, then the first h2.
    """
    titles = [plain(text) for place, text in named if place == "title"]
    for begins, tag in ((True, "h1"), (True, "h2"), (False, "h1"), (False, "h2")):
        headings = [text for place, text in named if place == tag]
        if fitting := [text for text in headings if any(_holds(title, plain(text), begins) for title in titles)]:
            return max(fitting, key=len)
    for tag in ("h1", "title", "h2"):
        if first := [text for place, text in named if place == tag]:
            return _part_of_title(titles, lines) if tag == "title" else first[0]
    return ""


def _holds(title: str, heading: str, begins: bool) -> bool:
    title, heading = title.casefold(), heading.casefold()
    return title.startswith(heading) if begins else heading in title


def _part_of_title(titles: Sequence[str], lines: Sequence[Line]) -> str:
    """Return the part of the title that is repeated above the story, else the first part, without the site's name."""
    beginning = [plain(line.text) for line in lines[:_ABOVE_HEADLINE]]
    parts = [part for title in titles for part in (title, *_BETWEEN_NAMES.split(title)) if part]
    for part in parts:
        if any(same_headline(part, line) for line in beginning):
            return part
    return _BETWEEN_NAMES.split(titles[0])[0]


def _base(tree: LexborHTMLParser, address: str) -> str:
    """Return the base of relative addresses; empty for a saved page that does not give its address."""
    own = address or _meta(tree, "og:url") or _attribute(tree, "link[rel=canonical]", "href")
    return audio_links.complete(own, _attribute(tree, "base[href]", "href")) or own


def _language(story: LexborNode, tree: LexborHTMLParser) -> str | None:
    node: LexborNode | None = story
    while node is not None:
        if code := node.attributes.get("lang"):
            return re.split("[-_]", code.strip())[0].lower() or None
        node = node.parent
    return re.split("[-_]", _meta(tree, "og:locale"))[0].lower() or None


def _extras(tree: LexborHTMLParser) -> dict[str, str]:
    found = {
        "picture": _meta(tree, "og:image"),
        "published": _attribute(tree, "time[datetime]", "datetime") or _meta(tree, "article:published_time"),
        "publisher": _meta(tree, "og:site_name"),
    }
    return {name: value for name, value in found.items() if value}


def _meta(tree: LexborHTMLParser, name: str) -> str:
    return _attribute(tree, f'meta[property="{name}"], meta[name="{name}"]', "content")


def _attribute(tree: LexborHTMLParser, selector: str, attribute: str) -> str:
    node = tree.css_first(selector)
    return ((node.attributes.get(attribute) if node else "") or "").strip()
