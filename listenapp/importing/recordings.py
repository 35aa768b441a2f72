"""Where a web page keeps its narration: players, data attributes, links, enclosures, and words to other programs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

_ENDS = r"\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|wma)"
_IN_TEXT = re.compile(rf"""[^\s"'<>\\()]+?{_ENDS}(?:\?[^\s"'<>\\]*)?(?=$|["'\s<>&\\])""", re.IGNORECASE)
_IN_SCRIPT = re.compile(rf"""["']([^"'\s<>]+?{_ENDS}(?:\?[^"'\s<>]*)?)["']""", re.IGNORECASE)
_PLAYERS = "audio[src], audio source[src], video source[type^='audio'][src]"
_TYPED = "link[type^='audio'][href], a[type^='audio'][href], embed[type^='audio'][src], object[type^='audio'][data]"
_TOLD = "meta[property='og:audio'], meta[property^='og:audio:'][property$='url'], meta[name='twitter:player:stream']"
_FOR_SAVING = re.compile(r"\?(?:download|dl|_|_download)(?:=\w*)?$", re.IGNORECASE)


def addresses(tree: LexborHTMLParser, base: str) -> Iterator[str]:
    """Each once, players first; complete where `base`, the page's own address, is known."""
    seen = set()
    for written in _written(tree):
        address = _FOR_SAVING.sub("", urljoin(base, written.strip()))
        name = address.split("?")[0].split("#")[0]
        key = name if _IN_TEXT.fullmatch(name) else address
        if key not in seen and urlsplit(address).scheme in {"", "http", "https"}:
            seen.add(key)
            yield address


def _written(tree: LexborHTMLParser) -> Iterator[str]:
    yield from _values(tree, _PLAYERS, ("src",))
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            if value and (name.startswith("data-") or (name == "href" and node.tag in {"a", "link"})):
                yield from _IN_TEXT.findall(_unescaped(value))
    yield from _values(tree, _TYPED, ("href", "src", "data"))
    yield from _values(tree, _TOLD, ("content",))
    for script in tree.css("script"):
        yield from _IN_SCRIPT.findall(_unescaped(script.text(deep=True)))


def _values(tree: LexborHTMLParser, selector: str, names: Iterable[str]) -> Iterator[str]:
    for node in tree.css(selector):
        yield from filter(None, (node.attributes.get(name) for name in names))


def _unescaped(value: str) -> str:
    r"""JSON writes "/" as "\/" and "&" as "\u0026"."""
    return value.replace("\\/", "/").replace("\\u0026", "&").replace("&amp;", "&")
