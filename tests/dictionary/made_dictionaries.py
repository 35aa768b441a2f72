"""Make small dictionaries in the formats of StarDict, dictd and Yomitan."""

from __future__ import annotations

import gzip
import json
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ENTRIES = {"boat": "das Boot", "café": "das Café", "take part": "teilnehmen"}
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def stardict(
    folder: Path, entries: Mapping[str, str] = ENTRIES, types: str = "m", *, packed: bool = False, wide: bool = False
) -> Path:
    """Make a StarDict dictionary. “ship” is another name of its first entry. `packed`: in the packed form."""
    data, index = b"", b""
    for word, text in entries.items():
        field = text.encode()
        index += word.encode() + b"\0" + struct.pack(">QI" if wide else ">II", len(data), len(field))
        data += field
    (folder / "de.idx.gz" if packed else folder / "de.idx").write_bytes(gzip.compress(index) if packed else index)
    (folder / "de.dict.dz" if packed else folder / "de.dict").write_bytes(gzip.compress(data) if packed else data)
    (folder / "de.syn").write_bytes(b"ship\0" + struct.pack(">I", 0))
    bits = "idxoffsetbits=64\n" if wide else ""
    about = f"StarDict's dict ifo file\nversion=3.0.0\nbookname=Deutsch <b>\n{bits}sametypesequence={types}\n"
    (folder / "de.ifo").write_text(about, "utf-8")
    return folder / "de.ifo"


def dictd(folder: Path, entries: Mapping[str, str] = ENTRIES) -> Path:
    data, lines = b"", []
    for word, text in {"00-database-short": "00-database-short\n     Deutsch dictd", **entries}.items():
        lines.append(f"{word}\t{_base64(len(data))}\t{_base64(len(text.encode()))}\n")
        data += text.encode()
    (folder / "de.index").write_text("".join(lines), "utf-8")
    (folder / "de.dict.dz").write_bytes(gzip.compress(data))
    return folder / "de.index"


def _base64(number: int) -> str:
    return (_base64(number // 64) if number >= 64 else "") + _DIGITS[number % 64]


def yomitan(folder: Path, terms: Sequence[object] | None = None, version: int = 3) -> Path:
    structured = {"type": "structured-content", "content": [{"tag": "li", "content": "das Boot"}, {"tag": "img"}]}
    usual = [
        ["boat", "", "", "", 0, [structured], 1, ""],
        ["声音", "おんせい", "", "", 0, ["sound", {"type": "text", "text": "voice"}, ["声", ["x"]]], 2, ""],
    ]
    with zipfile.ZipFile(folder / "de.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("index.json", json.dumps({"title": "Deutsch Y", "format": version}))
        packed.writestr("term_bank_1.json", json.dumps(usual if terms is None else terms))
        packed.writestr("tag_bank_1.json", "[]")
    return folder / "de.zip"
