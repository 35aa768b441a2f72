"""Read a dictionary of Yomitan (formerly Yomichan): a zip archive with `index.json` and `term_bank_1.json`, `_2` …

A term is a list: term, reading, tags, rules, score, definitions, sequence, tags. In the older format 1 the definitions
are all elements from the sixth on.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from listenapp.dictionary.formats.definition_text import from_structured
from listenapp.story import archive_limits
from listenapp.story.archive_limits import ArchiveLimits

_LIMITS = ArchiveLimits(listed=4_000_000, members=50_000, unpacked=1_000_000_000, nesting=0)
_MOST_OF_BANK = 100_000_000  # bytes of one bank
_BANK = re.compile(r"term_bank_(\d+)\.json")


def read(path: Path) -> tuple[str, Iterator[tuple[str, str]]]:
    with path.open("rb") as file, archive_limits.opened(file, _LIMITS) as packed:
        about = _json(packed, "index.json")
        banks = sorted(filter(_BANK.fullmatch, packed.namelist()), key=_number)
    if not isinstance(about, dict) or not banks:
        raise ValueError("no Yomitan dictionary")
    first_format = about.get("format", about.get("version")) == 1
    return str(about.get("title") or path.stem), _entries(path, banks, first_format)


def _number(name: str) -> int:
    found = _BANK.fullmatch(name)
    return int(found.group(1)) if found else 0


def _entries(path: Path, banks: list[str], first_format: bool) -> Iterator[tuple[str, str]]:
    with path.open("rb") as file, archive_limits.opened(file, _LIMITS) as packed:
        for bank in banks:
            for term in _json(packed, bank):
                if isinstance(term, list) and len(term) > 5 and isinstance(term[0], str):
                    yield from _entry(term, first_format)


def _entry(term: list[Any], first_format: bool) -> Iterator[tuple[str, str]]:
    word, reading = term[0], term[1] if isinstance(term[1], str) else ""
    definitions = term[5:] if first_format else term[5] if isinstance(term[5], list) else []
    # a list within the definitions only names the base form of an inflected word
    texts = [from_structured(one) for one in definitions if not isinstance(one, list)]
    text = "\n".join(filter(None, texts))
    if text:
        yield word, f"[{reading}]\n{text}" if reading and reading != word else text


def _json(packed: zipfile.ZipFile, name: str) -> Any:
    with packed.open(name) as member:
        content = member.read(_MOST_OF_BANK + 1)
    if len(content) > _MOST_OF_BANK:
        raise ValueError("too large")
    return json.loads(content.decode("utf-8-sig"))
