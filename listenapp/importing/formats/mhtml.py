"""Read a page that a browser saved as one file (.mhtml, .mht): a mail message with the page and its pictures as parts.

The message is divided here, because `email` takes quadratic time for long header fields and for parts within parts.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from itertools import islice

from listenapp.importing.web.http_client import Fetched

_START = re.compile(rb"From: [^\n]*Saved by|MIME-Version: *\d", re.IGNORECASE)
_CONTENT = re.compile(rb"^Content-Type:", re.IGNORECASE | re.MULTILINE)
_EMPTY_LINE = re.compile(rb"\r?\n\r?\n")
_FIELD = re.compile(rb"[^\n]*(?:\n[ \t][^\n]*)*\n?")
_PAGES = frozenset(["text/html", "application/xhtml+xml"])
_LONGEST_FIELD = 4_000  # bytes; of a header field; the rest of a longer one is left out
_MOST_FIELDS = 100
_DEEPEST = 4  # parts within parts
_MAY_BE_PAGE = re.compile(rb"html|multipart", re.IGNORECASE)
_MOST_PAGES = 1_000  # parts of such a type; pictures and styles are not counted


def is_mhtml(content: bytes) -> bool:
    return _START.match(content) is not None and _CONTENT.search(content[:4096]) is not None


def page(content: bytes) -> Fetched:
    """Return the page with its address, if the message gives one. The content is empty if there is no page in it."""
    message, _ = _divided(content)
    for part, body in _parts(content, 0):
        if part.get_content_type() in _PAGES:
            address = str(message["Snapshot-Content-Location"] or part["Content-Location"] or "")
            return Fetched(
                _decoded(part, body),
                part.get_content_charset() or "",
                address if re.match(r"https?://", address) else "",
            )
    return Fetched(b"")


def _parts(content: bytes, depth: int) -> Iterator[tuple[EmailMessage, bytes]]:
    """Yield the header and the body of a message, and of those of its parts that may be or hold a page."""
    header, body = _divided(content)
    yield header, body
    boundary = header.get_boundary() if header.get_content_maintype() == "multipart" else None
    if boundary and depth < _DEEPEST:
        line = re.compile(rb"^--" + re.escape(boundary.encode("utf-8", "replace")) + rb"(?:--)?[ \t\r]*$", re.MULTILINE)
        parts = (part for part in line.split(body)[1:] if _MAY_BE_PAGE.search(part, 0, _LONGEST_FIELD))
        for part in islice(parts, _MOST_PAGES):  # reading the header of each takes half a millisecond
            yield from _parts(part.removeprefix(b"\n"), depth + 1)


def _divided(content: bytes) -> tuple[EmailMessage, bytes]:
    end = _EMPTY_LINE.search(content)
    header, body = (content[: end.start()], content[end.end() :]) if end else (content, b"")
    fields = [field[0] for _, field in zip(range(_MOST_FIELDS), _FIELD.finditer(header), strict=False)]
    short = b"\n".join(field[:_LONGEST_FIELD].rstrip() for field in fields)
    message = email.message_from_bytes(short, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message, body


def _decoded(part: EmailMessage, body: bytes) -> bytes:
    part.set_payload(body.decode("latin-1"))
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
