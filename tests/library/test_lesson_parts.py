"""Test lesson packages: export, import, and the packages that are refused."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.errors import ImportFailed, ListenError, StoryTooNew, StoryUnreadable
from listenapp.export import formats
from listenapp.library import atomic_files, lesson_import, lesson_parts, text_draft, user_glossary
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import starred_file
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.story import second_text, starred
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry, Story

PICTURE = b"\x89PNG\r\n\x1a\nnot much of one"


def save(library: Library, id_: str, path: Path) -> Path:
    opened = library.open(id_)
    atomic_files.save(
        path, partial(formats.write, "listen", opened.story, opened.alignment, partial(lesson_parts.parts, opened))
    )
    return path


@pytest.fixture
def whole(
    library: Library, make_story: Callable[..., Story], make_alignment: Callable[..., Alignment], narration: Path
) -> str:
    """Add a story with all parts that a story can have. Return its id."""
    story = make_story()
    alignment = make_alignment(story, narration)
    id_ = library.add(story, narration, alignment, ("png", PICTURE))
    library.save_corrections(id_, [CorrectionFactory(story, alignment.audio_sha256).word_start(2, 1.25)])
    library.save_state(id_, StoryState(position=3.0, opened_at=1.0))
    user_glossary.save(library.root / id_, [GlossaryEntry("ferry", "a boat for <people> & cars")])
    text_draft.save(library.root / id_, story.text_sha256, Draft("Half a title", "Half a text"))
    return id_


@pytest.fixture
def package(library: Library, whole: str, tmp_path: Path) -> Path:
    return save(library, whole, tmp_path / "lesson.listen")


@pytest.fixture
def other(tmp_path: Path) -> Library:
    """Return the library of another user."""
    return Library(tmp_path / "other")


def members(package: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(package) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def repack(path: Path, contents: dict[str, bytes], *, trust: bool = True, compress: int = zipfile.ZIP_STORED) -> Path:
    """Write a package. Make a matching manifest, unless `trust` is False; then keep the one in `contents`."""
    told = {name: content for name, content in contents.items() if name != "manifest.json"}
    if trust:
        about = {n: {"bytes": len(c), "sha256": hashlib.sha256(c).hexdigest()} for n, c in told.items()}
        contents = {"manifest.json": json.dumps({"format": 1, "members": about}).encode(), **told}
    with zipfile.ZipFile(path, "w", compress) as packed:
        for name, content in contents.items():
            packed.writestr(name, content)
    return path


def changed(content: bytes, change: Callable[[Any], Any]) -> bytes:
    document = json.loads(content)
    change(document)
    return json.dumps(document).encode()


def left_over(library: Library) -> list[str]:
    """Return the names of all files in the library's folder except its cache."""
    return sorted(p.name for p in library.root.iterdir() if p.name != "summaries.json") if library.root.exists() else []


# -- export and import ------------------------------------------------------------------------------------------


def test_a_lesson_comes_with_all_that_belongs_to_it(
    library: Library, whole: str, package: Path, other: Library
) -> None:
    taken = lesson_import.import_lesson(other, package)
    assert taken.is_new
    one, two = library.open(whole), other.open(taken.id)
    assert (two.story, two.alignment, two.corrections) == (one.story, one.alignment, one.corrections)
    assert two.alignment is not None
    assert two.alignment.words[2].start == 1.25, "the correction is applied"
    assert user_glossary.load(two.folder) == user_glossary.load(one.folder)
    assert two.audio is not None
    assert one.audio is not None
    assert two.audio.read_bytes() == one.audio.read_bytes()
    assert (two.folder / "cover.png").read_bytes() == PICTURE
    assert other.summaries()[0].cover == "cover.png"


def test_what_the_learner_did_stays_at_home(package: Path, other: Library) -> None:
    assert set(members(package)) == {
        *("manifest.json", "story.json", "alignment.json", "repairs.json", "own_words.json", "cover.png", "audio.wav")
    }
    opened = other.open(lesson_import.import_lesson(other, package).id)
    assert opened.state == StoryState()
    assert b"added_at" not in members(package)["story.json"]


def test_a_translation_goes_with_the_lesson_and_stars_do_not(
    library: Library, whole: str, other: Library, tmp_path: Path
) -> None:
    story = library.open(whole).story
    pairs = second_text.aligned(story, "\n\n".join(f"Satz {n}." for n in range(len(story.blocks))))
    second_text_file.save(library.root / whole, pairs)
    stars, _removed = starred.toggled((), story, 0, 1.0)
    starred_file.save(library.root / whole, stars)
    package = save(library, whole, tmp_path / "translated.listen")
    assert "second_text.json" in members(package)
    assert "starred.json" not in members(package)
    taken = lesson_import.import_lesson(other, package)
    assert second_text_file.load(other.root / taken.id) == pairs
    second_text_file.save(other.root / taken.id, ())
    lesson_import.import_lesson(other, package)
    assert second_text_file.load(other.root / taken.id) == pairs, "a copy without a translation gets it"
    own = second_text.aligned(story, "Eigene Übersetzung.")
    second_text_file.save(other.root / taken.id, own)
    lesson_import.import_lesson(other, package)
    assert second_text_file.load(other.root / taken.id) == own
    repack(package, {**members(package), "second_text.json": b'{"format": 1, "paragraphs": [{"of": 1}]}'})
    with pytest.raises(StoryUnreadable):
        lesson_import.import_lesson(other, package)


def test_where_the_text_lay_stays_at_home(library: Library, make_story: Callable[..., Story], tmp_path: Path) -> None:
    for source, told in (
        ("/home/ana/private/harbor.txt", "harbor.txt"),
        ("C:\\Ana\\h.txt", "h.txt"),
        ("https://a.b/c", "https://a.b/c"),
    ):
        id_ = library.add(replace(make_story(), source=source))
        assert json.loads(members(save(library, id_, tmp_path / "x.listen"))["story.json"])["source"] == told


def test_the_same_lesson_is_the_same_bytes(
    library: Library, whole: str, package: Path, other: Library, tmp_path: Path
) -> None:
    os.utime(library.root / whole / "story.json", (0, 0))
    assert save(library, whole, tmp_path / "again.listen").read_bytes() == package.read_bytes()
    travelled = lesson_import.import_lesson(other, package).id
    assert save(other, travelled, tmp_path / "far.listen").read_bytes() == package.read_bytes()
    with zipfile.ZipFile(package) as packed:
        assert {i.compress_type for i in packed.infolist()} == {zipfile.ZIP_STORED}
        assert packed.testzip() is None


@pytest.mark.parametrize("has_voice", [True, False])
def test_a_story_without_times_travels_too(
    library: Library, make_story: Callable[..., Story], narration: Path, other: Library, tmp_path: Path, has_voice: bool
) -> None:
    id_ = library.add(make_story(), narration if has_voice else None)
    opened = other.open(lesson_import.import_lesson(other, save(library, id_, tmp_path / "x.listen")).id)
    assert (opened.alignment, opened.fault, opened.audio is not None) == (None, None, has_voice)


def test_damage_does_not_travel(library: Library, whole: str, tmp_path: Path) -> None:
    (library.root / whole / "repairs.json").write_text("{")
    with pytest.raises(StoryUnreadable, match=r"repairs\.json"):
        save(library, whole, tmp_path / "x.listen")
    assert not (tmp_path / "x.listen").exists()


def test_a_lesson_is_opened_where_it_lies(package: Path, library: Library, whole: str) -> None:
    with lesson_import.opened(package) as opened:
        assert opened.story == library.open(whole).story
        assert opened.alignment == library.open(whole).alignment
        place = opened.folder
    assert not place.exists()


# -- the story exists already -----------------------------------------------------------------------------------


def test_a_lesson_twice_is_there_once(package: Path, other: Library, library: Library, whole: str) -> None:
    first = lesson_import.import_lesson(other, package)
    again = lesson_import.import_lesson(other, package)
    assert (again.id, again.is_new) == (first.id, False)
    assert left_over(other) == [first.id]
    assert lesson_import.import_lesson(library, package) == lesson_import.ImportedLesson(whole, False)


def test_what_is_there_stays_and_is_completed(package: Path, other: Library, make_story: Callable[..., Story]) -> None:
    text_only = other.add(make_story())
    other.save_state(text_only, StoryState(position=7.0, opened_at=1.0))
    assert lesson_import.import_lesson(other, package) == lesson_import.ImportedLesson(text_only, False)
    opened = other.open(text_only)
    assert opened.audio is not None
    assert opened.alignment is not None
    assert len(opened.corrections) == 1
    assert user_glossary.load(opened.folder)
    assert opened.state.position == 7.0


def test_times_do_not_come_to_another_narration(
    library: Library,
    whole: str,
    other: Library,
    make_story: Callable[..., Story],
    other_narration: Path,
    tmp_path: Path,
) -> None:
    """Test a lesson with times but without its audio, and an existing copy with other audio and no times."""
    opened = library.open(whole)
    assert opened.audio is not None
    opened.audio.unlink()
    silent = save(library, whole, tmp_path / "silent.listen")
    there = other.add(make_story(), other_narration)
    assert lesson_import.import_lesson(other, silent) == lesson_import.ImportedLesson(there, False)
    assert (other.open(there).alignment, other.open(there).corrections) == (None, ())


def test_times_of_another_narration_do_not_come_in(
    package: Path, other: Library, other_narration: Path, tmp_path: Path
) -> None:
    contents = {**members(package), "audio.wav": other_narration.read_bytes()}
    taken = lesson_import.import_lesson(other, repack(tmp_path / "mixed.listen", contents))
    opened = other.open(taken.id)
    assert opened.audio is not None
    assert (opened.alignment, opened.fault) == (None, None)


def test_corrections_of_ones_own_stay(package: Path, other: Library) -> None:
    id_ = lesson_import.import_lesson(other, package).id
    opened = other.open(id_)
    assert opened.alignment is not None
    own = [CorrectionFactory(opened.story, opened.alignment.audio_sha256).word_start(2, 1.3)]
    other.save_corrections(id_, own)
    user_glossary.save(opened.folder, [GlossaryEntry("boat", "mine")])
    lesson_import.import_lesson(other, package)
    assert list(other.open(id_).corrections) == own
    assert user_glossary.load(opened.folder)[0].term == "boat"


@pytest.mark.parametrize("has_voice", [True, False])
@pytest.mark.parametrize(
    ("name", "content"),
    [("own_words.json", b'{"words": [{"term": "pier"'), ("alignment.json", b'{"format": 1000, "words": 1}')],
)
def test_what_cannot_be_read_is_not_overwritten(
    package: Path,
    other: Library,
    make_story: Callable[..., Story],
    narration: Path,
    name: str,
    content: bytes,
    has_voice: bool,
) -> None:
    """Test own words that the user may mend, and times from a newer version of the program."""
    file = other.root / other.add(make_story(), narration if has_voice else None) / name
    file.write_bytes(content)
    assert not lesson_import.import_lesson(other, package).is_new
    assert file.read_bytes() == content
    assert (file.parent / "audio.wav").exists()


def test_times_of_a_newer_version_stay_although_a_narration_comes(
    library: Library, make_story: Callable[..., Story], narration: Path, other: Library, tmp_path: Path
) -> None:
    packed = save(library, library.add(make_story(), narration), tmp_path / "untimed.listen")
    file = other.root / other.add(make_story()) / "alignment.json"
    file.write_text('{"format": 1000}')
    lesson_import.import_lesson(other, packed)
    assert file.read_text() == '{"format": 1000}'
    assert (file.parent / "audio.wav").exists()


def test_another_narration_is_another_story(
    package: Path, other: Library, make_story: Callable[..., Story], other_narration: Path
) -> None:
    there = other.add(make_story(), other_narration)
    taken = lesson_import.import_lesson(other, package)
    assert taken.is_new
    assert taken.id != there


# -- refused packages -------------------------------------------------------------------------------------------


def refused(other: Library, package: Path, code: str, about: str = "") -> ListenError:
    """Check that the package is refused with a message and a next step, and that it leaves no files.

    Return the error.
    """
    with pytest.raises((StoryUnreadable, StoryTooNew)) as raised:
        lesson_import.import_lesson(other, package)
    assert raised.value.code == code
    assert about in str(raised.value)
    assert raised.value.next_step
    assert left_over(other) == []
    return raised.value


@pytest.mark.parametrize(
    "name", ["../evil.json", "/etc/evil", "..\\evil", "sub/story.json", "state.json", "audio.mp3/x", "cover.svg", "CON"]
)
def test_names_that_do_not_belong_are_refused(package: Path, other: Library, tmp_path: Path, name: str) -> None:
    told = name.replace(os.sep, "/")  # as the reader of zip archives does
    refused(other, repack(package, {**members(package), name: b"x"}), "lesson.stray", told)
    assert not (tmp_path / "evil.json").exists()


@pytest.mark.parametrize(
    "name",
    ["story.json", "alignment.json", "repairs.json", "own_words.json", "cover.png", "audio.wav", "manifest.json"],
)
def test_a_changed_byte_is_found_and_its_file_named(package: Path, other: Library, name: str) -> None:
    contents = members(package)
    flipped = bytearray(contents[name])
    flipped[len(flipped) // 2] ^= 1
    about = "" if name == "manifest.json" else name
    refused(other, repack(package, {**contents, name: bytes(flipped)}, trust=False), "lesson.damaged", about)
    contents.pop(name)
    code = "lesson.not_one" if name == "manifest.json" else "lesson.damaged"
    refused(other, repack(package, contents, trust=False), code, about)


def test_something_that_the_manifest_does_not_tell_is_refused(package: Path, other: Library) -> None:
    refused(
        other, repack(package, {**members(package), "cover.gif": b"GIF8"}, trust=False), "lesson.stray", "cover.gif"
    )


def test_two_of_one_name_and_two_sounds_are_refused(package: Path, other: Library) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(package, "a") as packed:
        packed.writestr("story.json", b"{}")
    refused(other, package, "lesson.stray", "story.json")


def test_two_narrations_are_refused(package: Path, other: Library) -> None:
    refused(other, repack(package, {**members(package), "audio.ogg": b"x"}), "lesson.stray")


@pytest.mark.parametrize("where", range(20))
def test_a_package_that_broke_off_is_refused(package: Path, other: Library, where: int) -> None:
    content = package.read_bytes()
    package.write_bytes(content[: len(content) * where // 20])
    refused(other, package, "lesson.not_one", package.name)


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all", b"PK\x05\x06" + b"\0" * 18, b"\0" * 100_000])
def test_what_is_no_package_is_refused(tmp_path: Path, other: Library, content: bytes) -> None:
    (tmp_path / "x.listen").write_bytes(content)
    refused(other, tmp_path / "x.listen", "lesson.not_one", "x.listen")


def test_what_is_not_there_a_folder_or_a_pipe_is_refused(tmp_path: Path, other: Library) -> None:
    (tmp_path / "folder.listen").mkdir()
    names = ["none.listen", "folder.listen"]
    if hasattr(os, "mkfifo"):  # not on Windows
        os.mkfifo(tmp_path / "pipe.listen")
        names.append("pipe.listen")
    for name in names:
        refused(other, tmp_path / name, "lesson.unreadable", name)


def test_a_locked_package_is_told(package: Path, other: Library) -> None:
    content = bytearray(package.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        content[at + offset] |= 1
    package.write_bytes(bytes(content))
    refused(other, package, "lesson.locked", "password")


def test_a_newer_package_is_told(package: Path, other: Library) -> None:
    contents = members(package)
    newer = changed(contents["manifest.json"], lambda document: document.update(format=2, members={"what.ever": 1}))
    fault = refused(
        other, repack(package, {"manifest.json": newer, "what.ever": b"x"}, trust=False), "story.too_new", "newer"
    )
    assert isinstance(fault, StoryTooNew)
    story = changed(contents["story.json"], lambda document: document.update(format=7))
    refused(other, repack(package, {**contents, "story.json": story}), "story.too_new", "story.json")


def test_bombs_are_refused_before_they_go_off(package: Path, other: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic_files, "MOST_BYTES", 1_000_000)
    contents = members(package)
    zeros = b" " * 1_000_001
    for compress in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
        fewer = {n: c for n, c in contents.items() if n != "audio.wav" or compress == zipfile.ZIP_STORED}
        refused(other, repack(package, {**fewer, "repairs.json": zeros}, compress=compress), "lesson.too_large")
    sound = {**contents, "audio.wav": b"\0" * 1_000_000}
    refused(other, repack(package, sound, compress=zipfile.ZIP_DEFLATED), "lesson.damaged", "audio.wav")


@pytest.mark.parametrize(("limit", "most"), [("MOST_CHARACTERS", 10), ("MOST_PARAGRAPHS", 1)])
def test_a_longer_text_than_can_be_imported_is_refused(
    package: Path, other: Library, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(lesson_parts, limit, most)
    refused(other, package, "lesson.too_large")


def test_a_large_file_leaves_and_arrives_or_does_neither(
    library: Library, whole: str, package: Path, other: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Test a limit just above and just below the largest JSON file, and a part larger than a picture may be."""
    contents, opened = members(package), library.open(whole)
    largest = max(len(content) for name, content in contents.items() if name.endswith(".json"))
    monkeypatch.setattr(atomic_files, "MOST_BYTES", largest - 1)
    with pytest.raises(StoryUnreadable, match=r"\.json.* too large"):
        lesson_parts.parts(opened)
    refused(other, package, "lesson.too_large")
    monkeypatch.setattr(atomic_files, "MOST_BYTES", largest)
    monkeypatch.setattr(lesson_parts, "_MOST_IN_MEMORY", largest - 1)
    assert lesson_import.import_lesson(other, save(library, whole, tmp_path / "yes.listen")).is_new


def test_sizes_that_lie_are_refused(package: Path, other: Library) -> None:
    """Declare 10 bytes for a member that unpacks to 50 million."""
    bomb = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = bomb.compress(b" " * 50_000_000) + bomb.flush()
    contents = members(package)
    contents.pop("audio.wav")
    repack(package, {**contents, "own_words.json": b"x" * 10}, compress=zipfile.ZIP_DEFLATED)
    content = package.read_bytes()
    with zipfile.ZipFile(package) as read:
        info = read.getinfo("own_words.json")
    head = content[: info.header_offset + 30 + len(info.filename)]
    tail = content[info.header_offset + 30 + len(info.filename) + info.compress_size :]
    grown = len(packed) - info.compress_size
    tail = tail.replace(
        struct.pack("<LLL", info.CRC, info.compress_size, 10), struct.pack("<LLL", info.CRC, len(packed), 10)
    )
    end = tail.rfind(b"PK\x05\x06")
    offset = struct.unpack_from("<L", tail, end + 16)[0]
    tail = tail[: end + 16] + struct.pack("<L", offset + grown) + tail[end + 20 :]
    package.write_bytes(head + packed + tail)
    refused(other, package, "lesson.damaged")


def test_a_list_of_a_million_members_is_not_read(tmp_path: Path, other: Library) -> None:
    listed = b"PK\x01\x02" + b"\0" * 42
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65535, 65535, len(listed) * 100_000, 0, 0)
    (tmp_path / "x.listen").write_bytes(listed * 100_000 + end)
    refused(other, tmp_path / "x.listen", "lesson.not_one")


ABSURD: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "a word outside": ("story.json", lambda d: d["words"].__setitem__(0, [0, 10_000])),
    "words out of order": ("story.json", lambda d: d["words"].reverse()),
    "a word of text": ("story.json", lambda d: d["words"].__setitem__(0, ["a", "b"])),
    "a sentence too long": ("story.json", lambda d: d["sentences"][-1].__setitem__(1, 10_000)),
    "a sentence missing": ("story.json", lambda d: d["sentences"].pop()),
    "no block": ("story.json", lambda d: d["sentences"][0].__setitem__(2, 99)),
    "a title of numbers": ("story.json", lambda d: d.update(title=7)),
    "a glossary of nothing": ("story.json", lambda d: d.update(glossary=[{"term": None, "definition": "x"}])),
    "an unknown kind": ("story.json", lambda d: d["blocks"][0].update(kind="poem")),
    "a list": ("story.json", lambda d: d.update(text=["a"])),
    "times of another text": ("alignment.json", lambda d: d.update(text_sha256="0" * 64)),
    "too few times": ("alignment.json", lambda d: d["words"].pop()),
    "times out of order": ("alignment.json", lambda d: d["words"].reverse()),
    "no number": ("alignment.json", lambda d: d["words"][0].update(start=float("nan"))),
    "infinity": ("alignment.json", lambda d: d.update(duration=float("inf"))),
    "a time of text": ("alignment.json", lambda d: d["words"][0].update(start="0")),
    "half a time": ("alignment.json", lambda d: d["words"][0].update(end=None)),
    "an unknown status": ("alignment.json", lambda d: d["words"][0].update(status="sung")),
    "corrections of nothing": ("repairs.json", lambda d: d.update(repairs=[{}])),
    "no format": ("repairs.json", lambda d: d.pop("format")),
}


@pytest.mark.parametrize("what", ABSURD)
def test_right_hashes_of_absurd_content_do_not_help(package: Path, other: Library, what: str) -> None:
    name, change = ABSURD[what]
    contents = members(package)
    refused(other, repack(package, {**contents, name: changed(contents[name], change)}), "lesson.damaged", name)


def test_json_that_is_too_deep_is_damaged(package: Path, other: Library) -> None:
    refused(other, repack(package, {**members(package), "story.json": b"[" * 200_000}), "lesson.damaged", "story.json")
    refused(
        other, repack(package, {**members(package), "manifest.json": b"[" * 200_000}, trust=False), "lesson.damaged"
    )


@given(data=st.data())
def test_rubbish_never_surprises(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """Change some bytes of a valid package. It must be refused with a message, unless the bytes have no effect."""
    folder = tmp_path_factory.mktemp("rubbish")
    path = folder / "x.listen"
    content = bytearray(data.draw(st.just(_GOOD)))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(bytes(content))
    try:
        assert lesson_import.import_lesson(Library(folder / "library"), path).is_new
    except (StoryUnreadable, StoryTooNew):
        assert left_over(Library(folder / "library")) == []
    finally:
        shutil.rmtree(folder)


def _good() -> bytes:
    text = "One two."
    story = {
        "format": 1, "title": "One", "language": "en", "source": "", "extras": {}, "text": text,
        "blocks": [{"kind": "body", "char_start": 0, "char_end": 8}], "words": [[0, 3], [4, 7]],
        "sentences": [[0, 1, 0]], "glossary": [],
    }  # fmt: skip
    contents = {"story.json": json.dumps(story).encode(), "audio.mp3": b"sound" * 10}
    about = {n: {"bytes": len(c), "sha256": hashlib.sha256(c).hexdigest()} for n, c in contents.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("manifest.json", json.dumps({"format": 1, "members": about}))
        for name, content in contents.items():
            packed.writestr(name, content)
    return target.getvalue()


_GOOD = _good()


# -- interrupted imports ----------------------------------------------------------------------------------------


def test_killed_half_way_the_library_is_whole(package: Path, other: Library, make_story: Callable[..., Story]) -> None:
    kept = other.add(make_story("Another", "Something else is told here."))
    code = (
        "import os, sys; from pathlib import Path\n"
        "from listenapp.library import lesson_import, lesson_parts\n"
        "from listenapp.library.store import Library\n"
        "check = lesson_parts._Package._check_contents\n"
        "kill = lambda *all: (check(*all), os._exit(9))\n"
        "lesson_parts._Package._check_contents = kill\n"
        "lesson_import.import_lesson(Library(Path(sys.argv[1])), Path(sys.argv[2]))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(other.root), str(package)], check=False)
    assert done.returncode == 9
    assert [s.id for s in other.summaries()] == [kept]
    assert not other.listing().damaged
    assert any(name.startswith(atomic_files.PARTIAL) for name in left_over(other)), "it was killed half way"
    assert lesson_import.import_lesson(other, package).is_new
    other.sweep(now=4e9)
    assert len(left_over(other)) == 2


def test_no_room_for_a_lesson_is_told(package: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ImportFailed) as raised:
        lesson_import.import_lesson(Library(tmp_path / "file" / "library"), package)
    assert raised.value.code.startswith("disk.")
