"""Write a lesson package (.listen): a zip archive of the lesson and a manifest of hashes; see `story.lesson_format`.

The same lesson gives the same bytes on every computer and at any time. Therefore members have a fixed order, no time of
day and no compression. Compression would not make audio smaller, and compressors differ.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO

from listenapp.errors import ExportFailed
from listenapp.story.lesson_format import JSONS, MANIFEST, MOST_BYTES, Member, manifest_to_json
from listenapp.system import files_in_use

Parts = Mapping[str, bytes | Path]
"""Members by name: their content, or the path of a file with it."""

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest time in a zip archive
_READABLE = 0o644 << 16
_UNIX = 3


def write(parts: Parts, file: IO[bytes]) -> None:
    """Write the package. Raises OSError; raises ExportFailed if it is too large."""
    names = sorted(parts, key=lambda name: (JSONS.index(name) if name in JSONS else len(JSONS), name))
    members = {name: _measured(parts[name]) for name in names}
    if sum(member.size for member in members.values()) > MOST_BYTES:
        raise ExportFailed(
            "export.too_large",
            "The recording is too large for a lesson file.",
            "Use an MP3 narration for this story.",
        )
    manifest = json.dumps(manifest_to_json(members), indent=1).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        _put(archive, MANIFEST, manifest, len(manifest))
        for name in names:
            _put(archive, name, parts[name], members[name].size)


def _measured(part: bytes | Path) -> Member:
    if isinstance(part, bytes):
        return Member(len(part), hashlib.sha256(part).hexdigest())
    with files_in_use.open_shared(part) as reader:
        digest = hashlib.file_digest(reader, "sha256").hexdigest()
        return Member(reader.tell(), digest)


def _put(archive: zipfile.ZipFile, name: str, part: bytes | Path, size: int) -> None:
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.create_system, info.external_attr, info.file_size = _UNIX, _READABLE, size
    with (
        io.BytesIO(part) if isinstance(part, bytes) else files_in_use.open_shared(part) as reader,
        archive.open(info, "w") as writer,
    ):
        shutil.copyfileobj(reader, writer, 1 << 20)
