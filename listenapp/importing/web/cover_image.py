"""Find the cover image of a saved page, beside the page or embedded in it, or download one from an address."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

from listenapp.errors import ImportFailed
from listenapp.importing import encoding
from listenapp.importing.web import http_client, page_boilerplate
from listenapp.importing.web.page_story import parsed
from listenapp.system.temporary_folder import TemporaryFolder

PAGES = frozenset({".html", ".htm", ".xhtml"})
# bytes; smaller pictures are icons and logos
_LEAST, _MOST = 3_000, 8_000_000
_MOST_PAGE = 20_000_000
_TOLD = 'meta[property="og:image"], meta[name="og:image"], meta[name="twitter:image"]'
_ATTRIBUTES = ("src", "data-src", "data-original")
_SIGNS = ("logo", "icon", "avatar", "sprite", "banner", "badge")


def of_saved_page(page: Path) -> bytes | None:
    """Return the bytes of a PNG, JPEG, WebP or GIF file from a saved page, without network access.

    Return None if there is no picture, or if `page` is not a web page.
    """
    if page.suffix.lower() not in PAGES or not page.is_file() or page.stat().st_size > _MOST_PAGE:
        return None
    tree = parsed(encoding.of_page(page.read_bytes(), ""), page.name)
    told = [_name(node.attributes.get("content") or "") for node in tree.css(_TOLD)]
    page_boilerplate.clear(tree)
    written = [address for address in _addresses(tree) if not any(sign in _name(address) for sign in _SIGNS)]
    # The pictures in the page's metadata come first.
    for address in sorted(written, key=lambda address: _name(address) not in told):
        picture = _embedded(address) if address.startswith("data:") else _beside(page, address)
        if picture is not None and kind_of(picture) and _LEAST <= len(picture) <= _MOST:
            return picture
    return None


def fetched(address: str) -> bytes:
    """Download a picture from an address that the user gave. Blocks. Raises ImportFailed."""
    with TemporaryFolder() as folder:
        file = http_client.download(address, folder, _no_larger)
        picture = file.read_bytes() if file.stat().st_size <= _MOST else b""
    if not kind_of(picture):
        raise ImportFailed(
            "import.no_picture",
            f"No picture found at “{address}”.",
            "The story keeps its cover colour.",
            source=address,
        )
    return picture


def _no_larger(_fraction: float) -> None:
    """Ignore the progress. The size is checked after the download."""


def kind_of(picture: bytes) -> str:
    """Return the file ending by the first bytes ("png", "jpg", "gif", "webp"), or an empty string for other files."""
    signs = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"GIF8", "gif"))
    known = next((ending for sign, ending in signs if picture.startswith(sign)), "")
    return known or ("webp" if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP" else "")


def _addresses(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css("img"):
        yield from (value.strip() for name in _ATTRIBUTES if (value := node.attributes.get(name)))


def _name(address: str) -> str:
    return "" if address.startswith("data:") else unquote(address).split("?")[0].rsplit("/", 1)[-1].casefold()


def _embedded(address: str) -> bytes | None:
    head, _, content = address.partition(",")
    if not head.startswith("data:image/") or not head.endswith(";base64") or len(content) > 2 * _MOST:
        return None
    try:
        return base64.b64decode(unquote(content), validate=False)
    except (binascii.Error, ValueError):
        return None


def _beside(page: Path, address: str) -> bytes | None:
    """Read a picture beside the page. Read no file outside of the page's folder."""
    if "://" in address or address.startswith("//"):
        return None
    folder = page.resolve().parent
    try:
        file = (folder / unquote(re.split("[?#]", address, maxsplit=1)[0])).resolve()
        if file.is_relative_to(folder) and file.is_file() and file.stat().st_size <= _MOST:
            return file.read_bytes()
    except (OSError, ValueError):  # such as a name that no system allows
        return None
    return None
