"""Read a page that a browser saved as one file (.mhtml, .mht): a mail message whose first part is the page."""

from __future__ import annotations

import email
import email.policy
import re

from listenapp.importing.web.http_client import Fetched

_START = re.compile(rb"(?:From: [^\n]*Saved by|MIME-Version: *\d)", re.IGNORECASE)
_CONTENT = re.compile(rb"^Content-Type:", re.IGNORECASE | re.MULTILINE)
_PAGES = frozenset(["text/html", "application/xhtml+xml"])


def is_mhtml(content: bytes) -> bool:
    return _START.match(content) is not None and _CONTENT.search(content[:4096]) is not None


def page(content: bytes) -> Fetched:
    """Return the page with its address, if the message gives one. The content is empty if there is no page in it."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in _PAGES:
            inside = part.get_payload(decode=True)
            address = str(message["Snapshot-Content-Location"] or part["Content-Location"] or "")
            return Fetched(
                inside if isinstance(inside, bytes) else b"",
                part.get_content_charset() or "",
                address if re.match(r"https?://", address) else "",
            )
    return Fetched(b"")
