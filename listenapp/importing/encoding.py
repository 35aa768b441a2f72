"""Decode the bytes of a file or page to text.

`charset-normalizer` (MIT) detects the encoding of texts in other alphabets. It is not used for western encodings,
because it often confuses them.

Measured: of four short texts in cp1252 it took two for cp1250 ("£5" became "Ł5").
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from listenapp.errors import ImportFailed

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16: the byte order mark of UTF-32 begins with the one of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# The encodings that browsers use for these names, as the WHATWG encoding standard defines.
_MEANT = {
    **dict.fromkeys(["iso-8859-1", "latin1", "latin-1", "iso8859-1", "ascii", "us-ascii"], "cp1252"),
    **dict.fromkeys(["gb2312", "gbk", "gb_2312-80"], "gb18030"),
    **dict.fromkeys(["shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"], "cp932"),
    **dict.fromkeys(["euc-kr", "ks_c_5601-1987", "windows-949"], "cp949"),
    **dict.fromkeys(["iso-8859-9", "latin5"], "cp1254"),
    **dict.fromkeys(["iso-8859-11", "tis-620", "windows-874"], "cp874"),
    "iso-8859-8-i": "iso8859-8",
    "x-cp1251": "cp1251",
    "x-mac-cyrillic": "mac-cyrillic",
}
# Python's names of what a page may be written in. Its other encodings are no encodings of text, or take quadratic time.
_OF_PAGES = frozenset(
    "utf-8 utf-16 utf-16-le utf-16-be cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 iso8859-2"
    " iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 iso8859-15"
    " iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp437 cp850 cp852 cp866 cp874 cp932 cp949 cp950 johab"
    " euc_kr iso2022_kr euc_jp iso2022_jp gb18030 hz big5 big5hkscs".split()
)
_DECLARED = re.compile(
    rb"""(?:<meta[^<>]+?charset|<\?xml[^<>]+?encoding)\s*=\s*(?:["']\s*)?([\w:.-]+)""", re.IGNORECASE
)
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1f]")
_PACKED = (b"PK\x03\x04", b"\x1f\x8b")
_OTHER_FILES = (*_PACKED, b"%PDF-", b"{\\rtf", b"ID3", b"RIFF", b"OggS", b"fLaC", b"\x89PNG", b"GIF8", b"\x7fELF")
_MOST_STRANGE = 0.01  # largest share of control or damaged characters in a text
_DAMAGE = "\ufffd"
_MARK = "\ufeff"  # byte order mark; some files begin with two
_MANY_HIGH = 0.25  # share of bytes above 127; western languages have less than a tenth
_HIGH = bytes(range(128, 256))
_BEGINNING = 1_000_000


def of_file(content: bytes, name: str) -> str:
    """Decode a file by its byte order mark, else as UTF-8, else with the encoding it most looks like.

    Raises ImportFailed with `name` if the file is not a text.
    """
    if not content.startswith(_OTHER_FILES):
        for encoding in _candidates(content):
            text = _decoded(content, encoding)
            if text is not None and _is_text(text):
                return text.lstrip(_MARK)
    raise _not_text(name)


def of_page(content: bytes, charset: str = "", name: str = "") -> str:
    """Decode a web page with the `charset` that the server gave, else with the one that the page declares.

    A page that is mostly valid UTF-8 is decoded as UTF-8, whatever the declaration says: text in another encoding is
    hardly ever valid UTF-8 by chance. Raises ImportFailed with `name` if the page is not a text.
    """
    if not content.startswith(_OTHER_FILES):
        decoded = (_decoded(content, encoding) for encoding in (*_named(content, charset), *_candidates(content)))
        for text in (_mostly_utf8(content), *decoded):
            if text is not None and "\0" not in text and _is_text(text):
                return text.lstrip(_MARK)
        for encoding in ("utf-8", "cp1252"):
            text = content.decode(encoding, errors="replace").replace("\0", "")
            if _is_text(text) and _is_mostly_whole(text):
                return text
    raise _not_text(name)


def _mostly_utf8(content: bytes) -> str | None:
    """Decode as UTF-8 with replacement characters for damaged bytes, or return None.

    Return None if the damaged characters are at least as many as the intact non-ASCII ones, or if too much of the text
    is damaged.
    """
    text = content.decode("utf-8", errors="replace")
    damaged = text.count(_DAMAGE)
    whole = len(text) - len(text.encode("ascii", "ignore")) - damaged
    return text if damaged < whole and _is_mostly_whole(text) else None


def _named(content: bytes, charset: str) -> list[str]:
    declared = _DECLARED.search(content[:4096])
    names = [charset.strip().lower(), declared.group(1).decode("ascii", "replace").lower() if declared else ""]
    marked = [encoding for mark, encoding in _MARKS if content.startswith(mark)][:1]
    return [*marked, *(name for name in map(_meant, names) if name)]


def _meant(name: str) -> str:
    """Return the encoding that a page means by a name, or an empty string for none of a page."""
    name = _MEANT.get(name, name)
    try:
        return name if codecs.lookup(name).name in _OF_PAGES else ""
    except (LookupError, ValueError):  # ValueError: a null character in the name
        return ""


def _not_text(name: str) -> ImportFailed:
    return ImportFailed(
        "import.not_text",
        f"“{name}” is not a text file.",
        "Choose a web page (.html) or a text file (.txt, .md).",
        source=name,
    )


def _candidates(content: bytes) -> list[str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return [encoding]
    beginning = content[:_BEGINNING]
    high = len(beginning) - len(beginning.translate(None, _HIGH))
    if b"\0" in beginning or high > _MANY_HIGH * len(beginning):
        best = from_bytes(beginning).best()
        return ["utf-8", *([best.encoding] if best else [])]
    return ["utf-8", "cp1252", "latin-1"]


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _is_text(text: str) -> bool:
    return len(_CONTROLS.findall(text)) <= _MOST_STRANGE * len(text)


def _is_mostly_whole(text: str) -> bool:
    """Return whether the share of replacement characters is small.

    Use it only for a text that was decoded with `errors="replace"`. In other texts the author wrote these characters.
    """
    return text.count(_DAMAGE) <= _MOST_STRANGE * len(text)
