"""Unpack and check a lesson package from a stranger, and list the parts of a story that go into one.

A package may come from a careless or hostile author. For safety, no name in it is ever used as a path, no more bytes
are read than the declared size, and all sizes are limited. A file is accepted only if its hash matches and its content
is valid.
"""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import StoryTooNew, StoryUnreadable
from listenapp.library import (
    alignment_files,
    atomic_files,
    cover_file,
    transaction,
    user_glossary,
    zip_reader,
)
from listenapp.library.changes import text_update
from listenapp.library.opened_story import OpenedStory
from listenapp.library.second_text import second_text_file
from listenapp.story import file_format, lesson_format, second_text, task_set
from listenapp.story.corrections.corrections_json import corrections_from_json, corrections_to_json
from listenapp.story.lesson_format import ALIGNMENT, CORRECTIONS, MANIFEST, OWN_WORDS, SECOND_TEXT, STORY, TASKS, Member
from listenapp.story.model import MOST_CHARACTERS, MOST_PARAGRAPHS, Story
from listenapp.story.serialize import alignment_from_json, alignment_to_json, is_alignment_of, story_from_json
from listenapp.system import files_in_use

_MOST_IN_MEMORY = 20_000_000  # bytes of the manifest, or of a picture
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Unpacked:
    story: Story
    audio_sha256: str | None  # None if there is no narration


# -- packing a story --------------------------------------------------------------------------------------------


def parts(opened: OpenedStory) -> dict[str, bytes | Path]:
    """Return the members of a package by name.

    Raises StoryUnreadable if a part is damaged or too large for an import, because a package must not omit it silently.
    """
    for fault in (opened.fault, opened.corrections_fault):
        if fault is not None:
            raise fault
    story, found = lesson_format.without_private_paths(opened.story), opened.machine_alignment
    came = atomic_files.read_json(transaction.latest(opened.folder) / STORY)
    own = user_glossary.load(opened.folder)
    told: dict[str, bytes | Path] = {}
    told[STORY] = file_format.to_bytes(text_update.document(story, {**came, "added_at": None}))
    if found is not None:
        told[ALIGNMENT] = file_format.to_bytes(alignment_to_json(story, found))
    if opened.corrections:
        told[CORRECTIONS] = file_format.to_bytes(corrections_to_json(opened.corrections))
    if (opened.folder / TASKS).exists():
        tasks = task_set.fitting(task_set.from_json(atomic_files.read_json(opened.folder / TASKS)), story)
        told[TASKS] = file_format.to_bytes(task_set.to_json(tasks))
    if translation := second_text_file.load(opened.folder):
        told[SECOND_TEXT] = file_format.to_bytes(second_text.to_json(translation))
    if own:
        told[OWN_WORDS] = file_format.to_bytes(user_glossary.document(own))
    if lesson_format.COVER.fullmatch(picture := cover_file.name_in(opened.folder)):
        told[picture] = opened.folder / picture
    for name, content in told.items():
        if _size(content) > _most_bytes(name):
            raise zip_reader.too_large(opened.folder / name)
    if opened.audio is not None:
        name = opened.audio.name
        told[name if lesson_format.AUDIO.fullmatch(name) else "audio.bin"] = opened.audio
    return told


def _size(content: bytes | Path) -> int:
    return len(content) if isinstance(content, bytes) else content.stat().st_size


def _most_bytes(name: str) -> int:
    """Return how large a member may be in bytes. A JSON file may be as large as the library reads it."""
    if lesson_format.AUDIO.fullmatch(name):
        return lesson_format.MOST_BYTES
    return _MOST_IN_MEMORY if name == MANIFEST or lesson_format.COVER.fullmatch(name) else atomic_files.MOST_BYTES


# -- unpacking a package ----------------------------------------------------------------------------------------


def unpack(path: Path, folder: Path) -> Unpacked:
    """Unpack and check a whole package into the empty folder `folder`.

    After an error the content of `folder` is useless.

    Raises StoryUnreadable, StoryTooNew; OSError if `folder` cannot be written.
    """
    with zip_reader.opened(path) as packed:
        return _Package(path, packed).unpack(folder)


class _Package:
    def __init__(self, path: Path, packed: zipfile.ZipFile) -> None:
        self._path, self._zip = path, packed
        self._infos = {info.filename: info for info in packed.infolist()}

    def unpack(self, folder: Path) -> Unpacked:
        members = self._members()
        for name, member in members.items():
            self._write(name, member, folder / name)
        audio = next((member.sha256 for name, member in members.items() if lesson_format.AUDIO.fullmatch(name)), None)
        return Unpacked(self._check_contents(folder, members, audio), audio)

    def _members(self) -> dict[str, Member]:
        """Return the members that the manifest declares.

        Check that all of them exist, that there is no other file, and that none is too large. Raises StoryUnreadable,
        StoryTooNew.
        """
        if MANIFEST not in self._infos:
            raise zip_reader.no_lesson(self._path)
        try:
            told = file_format.from_bytes(self._content(MANIFEST))
            members = lesson_format.manifest_from_json(told, self._path.name)
        except StoryTooNew:
            raise
        except (ValueError, StoryUnreadable) as error:
            raise zip_reader.damaged(self._path, MANIFEST) from error
        there = set(self._infos) - {MANIFEST}
        for name in sorted(there ^ set(members) | {STORY} - there):
            raise zip_reader.stray(self._path, name) if name in there else zip_reader.damaged(self._path, name)
        for name, member in members.items():
            self._check_place(name, member)
        if sum(map(bool, map(lesson_format.AUDIO.fullmatch, members))) > 1:
            raise zip_reader.stray(self._path, "audio.*")
        return members

    def _check_place(self, name: str, member: Member) -> None:
        info = self._infos[name]
        if not lesson_format.belongs(name):
            raise zip_reader.stray(self._path, name)
        is_sound = bool(lesson_format.AUDIO.fullmatch(name))
        # Uncompressed audio cannot be larger than the package.
        if is_sound and info.compress_type != zipfile.ZIP_STORED:
            raise zip_reader.damaged(self._path, name)
        if member.size != info.file_size:
            raise zip_reader.damaged(self._path, name)
        if member.size > _most_bytes(name):
            raise zip_reader.too_large(self._path)

    def _content(self, name: str) -> bytes:
        if self._infos[name].file_size > _most_bytes(name):
            raise zip_reader.too_large(self._path)
        return b"".join(self._chunks(name, _most_bytes(name)))

    def _chunks(self, name: str, most: int) -> Iterator[bytes]:
        """Yield at most `most` bytes of a member, whatever size the archive declares.

        Raises StoryUnreadable for more.
        """
        left = most
        try:
            with self._zip.open(self._infos[name]) as reader:
                while chunk := reader.read(min(_CHUNK, left + 1)):
                    left -= len(chunk)
                    if left < 0:
                        raise zip_reader.damaged(self._path, name)
                    yield chunk
        except (*zip_reader.BROKEN, zlib.error) as error:
            raise zip_reader.damaged(self._path, name) from error

    def _write(self, name: str, member: Member, target: Path) -> None:
        digest, size = hashlib.sha256(), 0
        with atomic_files.replacing(target) as file:
            for chunk in self._chunks(name, member.size):
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
            if (size, digest.hexdigest()) != (member.size, member.sha256):
                raise zip_reader.damaged(self._path, name)

    def _check_contents(self, folder: Path, members: Mapping[str, Member], audio_sha256: str | None) -> Story:
        """Return the story. Delete times that belong to another narration than the one in the package."""
        name = STORY
        try:
            story = story_from_json(atomic_files.read_json(folder / STORY), f"{self._path.name}/{STORY}")
            if (name := ALIGNMENT) in members:
                timed = atomic_files.read_json(folder / ALIGNMENT)
                found = alignment_from_json(timed, f"{self._path.name}/{ALIGNMENT}")
                if not is_alignment_of(story, found):
                    raise zip_reader.damaged(self._path, ALIGNMENT)
                if not alignment_files.is_of_audio(found.audio_sha256, audio_sha256):
                    files_in_use.unlink(folder / ALIGNMENT)
            if (name := CORRECTIONS) in members:
                corrections_from_json(atomic_files.read_json(folder / CORRECTIONS), f"{self._path.name}/{CORRECTIONS}")
            if (name := TASKS) in members:
                tasks = task_set.from_json(atomic_files.read_json(folder / TASKS), f"{self._path.name}/{TASKS}")
                if task_set.fitting(tasks, story) != tasks:
                    raise zip_reader.damaged(self._path, TASKS)
            if (name := OWN_WORDS) in members:
                user_glossary.from_json(atomic_files.read_json(folder / OWN_WORDS))
            if (name := SECOND_TEXT) in members and not second_text_file.is_readable(folder):
                raise zip_reader.damaged(self._path, SECOND_TEXT)
        except StoryUnreadable as error:
            raise zip_reader.damaged(self._path, name) from error
        if len(story.text) > MOST_CHARACTERS or len(story.blocks) > MOST_PARAGRAPHS:
            raise zip_reader.too_large(self._path)
        return story
