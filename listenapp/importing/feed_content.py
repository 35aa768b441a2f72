"""Recognise a feed (RSS, Atom or JSON Feed) by its beginning, without a parser."""

from __future__ import annotations

import codecs
import re

BEGINNING = 100_000  # bytes in which a feed shows that it is one
PROLOG = re.compile(rb"^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->)*")
"""Matches what may stand before the root element or a document type: declarations and comments."""

_DOCTYPE = re.compile(rb"\A<!DOCTYPE[^\[>]*+(?:\[[^\]]*+\]\s*+)?>\s*+", re.IGNORECASE)
_LIST = re.compile(rb"<opml[\s/>]")
_JSON = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*\{[^{}\[\]]{0,5000}?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org\\?/version"""
)
_ROOT = re.compile(rb"<(?:rss|feed|\w{1,20}:feed|rdf:RDF)[\s/>]")


def is_list_of_feeds(content: bytes) -> bool:
    """Return whether a file begins as OPML does, with which podcast programs exchange their subscriptions."""
    return _LIST.match(body(content)) is not None


def is_feed(content: bytes) -> bool:
    """Return whether a file begins as RSS, Atom or JSON Feed does."""
    return is_json_feed(content) or _ROOT.match(PROLOG.sub(b"", _DOCTYPE.sub(b"", body(content), count=1))) is not None


def is_json_feed(content: bytes) -> bool:
    return _JSON.match(content) is not None


def body(content: bytes) -> bytes:
    """Return the beginning of a file, in UTF-8, without declarations and comments before the root or document type."""
    begins = content[:BEGINNING]
    if begins.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        begins = begins.decode("utf-16", "replace").encode("utf-8", "replace")
    return PROLOG.sub(b"", begins)
