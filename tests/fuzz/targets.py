"""Turn bytes into foreign files and read them as the program does. Everything but a ListenError is a fault.

`fuzz.py` searches for inputs that break a reader. `test_found_inputs.py` reads again what it has found.

Archives are written from their members, so that the search reaches what is inside: the parts of the input are separated
by `SEPARATOR`. An input that begins as a zip archive is taken as the archive itself. `timed_targets.py` has the readers
of texts with times, dictionaries and results.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import timed_targets
from target import SEPARATOR, Target, check_story

from listenapp.errors import ListenError
from listenapp.export.srt import srt
from listenapp.importing import document
from listenapp.library import lesson_import, library_check, preferences, text_draft, user_glossary
from listenapp.library.opened_story import OpenedStory
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import starred_file
from listenapp.library.store import Library
from listenapp.practice.teaching import task_files
from listenapp.services import queued_job
from listenapp.story import file_format, second_text, starred
from listenapp.story.lesson_format import JSONS, MANIFEST, Member, manifest_to_json
from listenapp.ui.shortcuts import shortcut_manager

SEEDS, FOUND = (Path(__file__).parent / name for name in ("seeds", "found"))
STORED = Path(__file__).parents[1] / "data" / "version-0.1"
_PLAIN = ("text", "md", "html", "mhtml")
_ENDINGS = {"text": "txt"}
_LONGEST_SEED = 4_000  # bytes
ID = "a-small-town-builds-a-library-of-e7a1cc"
_CONTAINER = b'<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
_WORDS = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"

Members = dict[str, bytes]


# -- texts and pages --------------------------------------------------------------------------------------------


def _read_text(ending: str, content: bytes, folder: Path) -> None:
    path = folder / f"input{ending}"
    path.write_bytes(content)
    check_story(document.read(str(path)).story)


def _seeds(name: str) -> Iterator[bytes]:
    """Yield the small files in `seeds`, and the beginnings of the texts beside the checkout."""
    beside = [Path(__file__).parents[3] / "shared" / "data" / folder for folder in ("pages", "reported", "hostile")]
    texts = (path for folder in beside for path in sorted(folder.glob(f"*.{_ENDINGS.get(name, name)}")))
    for path in (*sorted((SEEDS / name).glob("*")), *(texts if name in _PLAIN else ())):
        yield path.read_bytes()[:_LONGEST_SEED]


# -- archives ---------------------------------------------------------------------------------------------------


def _read_archive(ending: str, members: Callable[[list[bytes]], Members], content: bytes, folder: Path) -> None:
    path = folder / f"input{ending}"
    _write_archive(path, members, content)
    check_story(document.read(str(path)).story)


def _write_archive(path: Path, members: Callable[[list[bytes]], Members], content: bytes) -> None:
    if content.startswith(b"PK"):
        path.write_bytes(content)
        return
    with zipfile.ZipFile(path, "w") as packed:
        for name, member in members(content.split(SEPARATOR)).items():
            packed.writestr(name, member)


def _docx(parts: list[bytes]) -> Members:
    is_whole = parts[0].lstrip().startswith((b"<?", b"<w:d"))
    body = b'<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (_WORDS, parts[0])
    return {
        "word/document.xml": parts[0] if is_whole else body,
        **dict(zip(["word/styles.xml"], parts[1:], strict=False)),
    }


def _epub(parts: list[bytes]) -> Members:
    named = zip(["book.opf", "a.xhtml", "b.xhtml", "META-INF/container.xml"], parts, strict=False)
    return {"META-INF/container.xml": _CONTAINER, **dict(named)}


# -- lessons and stored files -----------------------------------------------------------------------------------


def _lesson(parts: list[bytes]) -> Members:
    members = dict(zip(JSONS, parts, strict=False))
    told = {name: Member(len(one), hashlib.sha256(one).hexdigest()) for name, one in members.items()}
    return {**members, MANIFEST: file_format.to_bytes(manifest_to_json(told))}


def _read_lesson(content: bytes, folder: Path) -> None:
    path = folder / "input.listen"
    _write_archive(path, _lesson, content)
    with lesson_import.opened(path) as opened:
        _use(opened)


def _use(opened: OpenedStory) -> None:
    """Do what the window and an export do with an open story."""
    check_story(opened.story)
    user_glossary.load(opened.folder)
    text_draft.load(opened.folder, opened.story.text_sha256)
    second_text.placed(second_text_file.load(opened.folder), opened.story)
    starred.placed(starred_file.load(opened.folder), opened.story)
    with suppress(ListenError):
        task_files.load(opened.folder, opened.story)
    if opened.alignment is not None:
        srt(opened.story, opened.alignment)


def _stored() -> Members:
    return {path.name: path.read_bytes() for path in sorted((STORED / "library" / ID).glob("*.json"))}


def _lesson_seeds() -> Iterator[bytes]:
    stored = _stored()
    yield SEPARATOR.join(stored[name] for name in JSONS if name in stored)  # the last one is not in each lesson
    yield stored[JSONS[0]]


def _read_json(content: bytes, folder: Path) -> None:
    """The first line of the input is the name of the file that has the rest as its content."""
    name, _, rest = content.partition(b"\n")
    library = Library(folder / "library")
    place = library.root / ID
    places = {one: place / one for one in (*_stored(), "draft.json", "tasks.json", "second_text.json", "starred.json")}
    places["summaries.json"] = library.root / "summaries.json"
    places |= {one: folder / one for one in ("preferences.json", "keys.json", "unfinished.json")}
    path = places.get(name.decode("latin-1"))
    if path is None:
        return
    shutil.copytree(STORED / "library" / ID, place, ignore=shutil.ignore_patterns("*.mp3"))
    path.write_bytes(rest)
    library.listing().all()
    library.listing().all()  # the second time from the cache
    preferences.load(folder / "preferences.json")
    shortcut_manager.load(folder / "keys.json")
    queued_job.load(folder / "unfinished.json")
    with suppress(ListenError):
        _use(library.open(ID))
    for finding in library_check.findings(library.root):
        assert finding.problem


def _json_seeds() -> Iterator[bytes]:
    for name, content in _stored().items():
        yield name.encode() + b"\n" + content
    for name in ("preferences.json", "keys.json"):
        yield name.encode() + b"\n" + (STORED / name).read_bytes()
    yield b'unfinished.json\n{"format":1,"stories":[["a.txt","a.mp3"]],"tried":[["b.txt",""]],"crashed":[]}'
    yield b'draft.json\n{"format":1,"text_sha256":"0","title":"a","text":"b"}'
    yield b'tasks.json\n{"format":1,"gaps":[{"first":3,"last":4,"words":"a b","accepted":["c"]}],"questions":[]}'
    yield b'second_text.json\n{"format":1,"paragraphs":[{"of":"a","text":"b"}]}'
    yield b'starred.json\n{"format":1,"sentences":[{"text":"a","before":"","after":"","note":"","changed_at":1.5}]}'
    yield b'summaries.json\n{"format":1,"stories":{}}'


def mutate_json(content: bytes, seed: int) -> bytes:
    """Change a value of a JSON document that ends `content`. Return `content` itself if there is none."""
    import random

    chance = random.Random(seed)
    head, separator, tail = content.rpartition(chance.choice((b"\n", SEPARATOR)))
    try:
        whole = json.loads(tail)
    except (ValueError, RecursionError):
        return content
    places = list(_places(whole))
    if not places:
        return content
    inside, key = chance.choice(places)
    other = chance.choice(places)
    values = (None, True, "", "x", 0, -1, 1.5, 1e308, 10**30, float("nan"), "\ud800", "\0", [], {}, other[0][other[1]])
    inside[key] = chance.choice(values)
    with suppress(ValueError):
        return head + separator + json.dumps(whole).encode()
    return content  # it was put into itself


def _places(value: object) -> Iterator[tuple[object, object]]:
    keys = range(len(value)) if isinstance(value, list) else list(value) if isinstance(value, dict) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


# -- all of them ------------------------------------------------------------------------------------------------

TARGETS: dict[str, Target] = {
    "text": Target(
        partial(_read_text, ".txt"),
        partial(_seeds, "text"),
        ("Words in This Story", " – n. ", "(AP) — ", "[1]", "-\n", "\f", "¹"),
    ),
    "md": Target(
        partial(_read_text, ".md"),
        partial(_seeds, "md"),
        ("# ", "](", "![", "**", "__", "```", "---\n", "[^1]:", "|"),
    ),
    "html": Target(
        partial(_read_text, ".html"),
        partial(_seeds, "html"),
        tuple("<p> <div> <article> <ruby> <rt> <sup> <table> <!-- --> <script> <svg> <template> .mp3 &amp;".split()),
    ),
    "mhtml": Target(
        partial(_read_text, ".mhtml"),
        partial(_seeds, "mhtml"),
        ("Content-Type: ", "boundary=", "multipart/", "=?utf-8?q?"),
    ),
    "docx": Target(
        partial(_read_archive, ".docx", _docx),
        partial(_seeds, "docx"),
        ("<w:p>", "<w:tbl>", "<w:del>", "w:val=", "<w:vanish/>", "<mc:Fallback>", "%%%%", "<?xml encoding='utf-16'?>"),
    ),
    "epub": Target(
        partial(_read_archive, ".epub", _epub),
        partial(_seeds, "epub"),
        ("<itemref ", "idref=", "href=", "../", "%2e", "%%%%"),
    ),
    "lesson": Target(_read_lesson, _lesson_seeds, ('"format":', "%%%%", "null", "1e999"), is_json=True),
    "json": Target(_read_json, _json_seeds, ('"format":', "story.json\n", "state.json\n", "1e999"), is_json=True),
    **timed_targets.TARGETS,
}
