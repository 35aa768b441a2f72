"""Recognise a feed by its beginning, without a parser."""

from __future__ import annotations

import re

BEGINNING = 100_000  # bytes in which a feed shows that it is one
PROLOG = re.compile(rb"^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*")
"""Matches what may stand before the root element or a document type: declarations and comments."""

_DOCTYPE = re.compile(rb"\A<!DOCTYPE[^\[>]*+(?:\[[^\]]*+\]\s*+)?>\s*+", re.IGNORECASE)
_LIST = re.compile(rb"<opml[\s>]")
_ROOT = re.compile(rb"<(?:rss|feed|\w{1,20}:feed|rdf:RDF)[\s>]")


def is_list_of_feeds(content: bytes) -> bool:
    """Return whether a file begins as OPML does, with which podcast programs exchange their subscriptions."""
    return _LIST.match(PROLOG.sub(b"", content[:BEGINNING])) is not None


def is_feed(content: bytes) -> bool:
    """Return whether a file begins as RSS or Atom does."""
    body = PROLOG.sub(b"", content[:BEGINNING])
    return _ROOT.match(PROLOG.sub(b"", _DOCTYPE.sub(b"", body, count=1))) is not None
