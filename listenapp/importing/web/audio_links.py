"""Find the addresses of recordings on a web page.

Sources are players, data attributes, links, enclosures, metadata and scripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from listenapp.importing.web import page_boilerplate

_ENDS = r"\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|flac|wav|wma)"
# No address contains these characters. Splitting the text first keeps the search linear.
_APART = re.compile(r"""[\s"'<>\\()]+""")
_ADDRESS = re.compile(rf".+?{_ENDS}(?:\?.*)?(?=$|&)", re.IGNORECASE | re.DOTALL)
_IN_QUOTES = re.compile(r"""(?<=["'])[^"'\s<>]+(?=["'])""")
_OF_AUDIO = re.compile(rf".{_ENDS}(?=\?|$)", re.IGNORECASE)
_LONGEST = 4000  # characters; servers accept no longer address
_MOST = 1000  # addresses that are looked at; no page offers as many recordings
_PLAYERS = (
    "audio[src], audio source[src], amp-audio[src], amp-audio source[src], video source[type^='audio'][src],"
    " amp-video source[type^='audio'][src]"
)
_TYPED = "link[type^='audio'][href], a[type^='audio'][href], embed[type^='audio'][src], object[type^='audio'][data]"
_TOLD = "meta[property='og:audio'], meta[property^='og:audio:'][property$='url'], meta[name='twitter:player:stream']"
_FOR_SAVING = re.compile(r"\?(?:download|dl|_|_download)(?:=\w*)?$", re.IGNORECASE)


def addresses(tree: LexborHTMLParser, base: str, folder: Path | None = None) -> Iterator[str]:
    """Yield each address once: players first, recordings of other stories (as in a sidebar) last.

    Addresses are absolute if `base`, the address of the page, is known. Files beside a saved page, in `folder`, keep
    their relative name.
    """
    seen = set()
    for written in _in_order(tree):
        if len(written) > _LONGEST:
            continue
        address = _complete(written.strip(), base, folder)
        name = address.split("?")[0].split("#")[0]
        key = name if _ADDRESS.fullmatch(name) else address
        if address and key not in seen:
            seen.add(key)
            yield address


def complete(base: str, address: str) -> str:
    """Join `base` and `address`. Return an empty string if the result is not a web address."""
    try:
        found = urljoin(base, address)
        return found if urlsplit(found).scheme in {"", "http", "https"} else ""
    except ValueError:
        return ""


def _complete(written: str, base: str, folder: Path | None) -> str:
    saved = folder is not None and _is_file(folder, written)
    return written if saved else _FOR_SAVING.sub("", complete(base, written))


def _is_file(folder: Path, written: str) -> bool:
    try:
        return not written.startswith("/") and not urlsplit(written).scheme and (folder / unquote(written)).is_file()
    except (ValueError, OSError):  # too long for a file name
        return False


def _in_order(tree: LexborHTMLParser) -> list[str]:
    found = list(islice(_written(tree), _MOST))
    known: dict[int, bool] = {}
    return [written for _, written in sorted(found, key=lambda pair: page_boilerplate.is_beside(pair[0], known))]


def _written(tree: LexborHTMLParser) -> Iterator[tuple[LexborNode, str]]:
    yield from _values(tree, _PLAYERS, ("src",))
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            if value and (name.startswith("data-") or (name == "href" and node.tag in {"a", "link"})):
                yield from ((node, address) for address in _in_text(_unescaped(value)))
    yield from _values(tree, _TYPED, ("href", "src", "data"))
    yield from _values(tree, _TOLD, ("content",))
    for script in tree.css("script"):
        quoted = _IN_QUOTES.findall(_unescaped(script.text(deep=True)))
        yield from ((script, address) for address in quoted if _OF_AUDIO.search(address))


def _in_text(text: str) -> Iterator[str]:
    pieces = (piece for piece in _APART.split(text) if not piece.startswith("data:"))
    return (match.group() for match in map(_ADDRESS.match, pieces) if match and len(match.group()) <= _LONGEST)


def _values(tree: LexborHTMLParser, selector: str, names: Iterable[str]) -> Iterator[tuple[LexborNode, str]]:
    for node in tree.css(selector):
        yield from ((node, value) for name in names if (value := node.attributes.get(name)))


def _unescaped(value: str) -> str:
    r"""Undo the escapes of JSON and HTML: JSON writes "/" as "\/" and "&" as "\u0026"."""
    return value.replace("\\/", "/").replace("\\u0026", "&").replace("&amp;", "&")
