"""Everything that changes a library, as one function each, and what a program finds in the library afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from stories import build_story, time_evenly, write_sound

from listenapp.export import formats
from listenapp.library import atomic_files, lesson_import, lesson_parts, text_draft, user_glossary
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry

OLD, NEW = build_story(), build_story(body="The old ferry stopped there. Nobody had recorded it.")
Work = Callable[["Scene"], object]


@dataclass(frozen=True)
class Scene:
    """A library with a story `timed` and a story `text`, and what is added to it."""

    root: Path
    timed: str
    text: str
    sound: Path
    other_sound: Path
    lesson: Path

    @property
    def library(self) -> Library:
        return Library(self.root)


def build_scene(place: Path) -> Scene:
    """Write a scene into an empty folder."""
    sound = write_sound(place / "voice.wav", b"\x01\x02" * 800)
    other_sound = write_sound(place / "other.ogg", b"\x05\x06" * 800)
    library = Library(place / "library")
    timed = library.add(OLD, sound, time_evenly(OLD, sound), ("png", b"a picture"))
    library.save_corrections(timed, [_correction(1.25, sound)])
    library.save_state(timed, StoryState(position=3.0))
    user_glossary.save(library.root / timed, [GlossaryEntry("ferry", "a boat")])
    lesson_story = build_story("A Lesson")
    far = Library(place / "far")
    packed = far.open(far.add(lesson_story, sound, time_evenly(lesson_story, sound)))
    far.save_corrections(packed.id, [CorrectionFactory(lesson_story, packed.timed_sha256).word_start(2, 1.25)])
    packed = far.open(packed.id)
    lesson = place / "lesson.listen"
    parts = partial(lesson_parts.parts, packed)
    atomic_files.save(lesson, partial(formats.write, "listen", packed.story, packed.alignment, parts))
    return Scene(library.root, timed, library.add(lesson_story), sound, other_sound, lesson)


def _correction(time: float, sound: Path) -> object:
    return CorrectionFactory(OLD, time_evenly(OLD, sound).audio_sha256).word_start(2, time)


def attach_with_times(scene: Scene) -> None:
    scene.library.attach_audio(scene.timed, scene.other_sound, time_evenly(OLD, scene.other_sound))


def attach_without_times(scene: Scene) -> None:
    scene.library.attach_audio(scene.timed, scene.other_sound)


def replace_text(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, NEW, time_evenly(NEW, scene.sound))


def remove_times_with_text(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, NEW, None)


def replace_title(scene: Scene) -> None:
    scene.library.replace_text(scene.timed, replace(OLD, title="Another"), None)


def add(scene: Scene) -> None:
    scene.library.add(NEW, scene.sound, time_evenly(NEW, scene.sound), ("png", b"a picture"))


def add_once(scene: Scene) -> None:
    scene.library.add_once(NEW, scene.sound, time_evenly(NEW, scene.sound))


def complete_by_import(scene: Scene) -> None:
    story = scene.library.open(scene.text).story
    scene.library.add_once(story, scene.sound, time_evenly(story, scene.sound))


def complete_by_lesson(scene: Scene) -> None:
    lesson_import.import_lesson(scene.library, scene.lesson)


def import_lesson(scene: Scene) -> None:
    shutil.rmtree(scene.root / scene.text)
    lesson_import.import_lesson(scene.library, scene.lesson)


def time_again(scene: Scene) -> None:
    scene.library.save_alignment(scene.timed, replace(time_evenly(OLD, scene.sound), recognizer="another"))


def correct(scene: Scene) -> None:
    scene.library.save_corrections(scene.timed, [_correction(1.3, scene.sound)])  # type: ignore[list-item]


def save_position(scene: Scene) -> None:
    scene.library.save_state(scene.timed, StoryState(position=7.0))


def remember_audio(scene: Scene) -> None:
    scene.library.check_audio(scene.library.open(scene.timed))


def remove(scene: Scene) -> None:
    scene.library.remove(scene.timed)


def explain_word(scene: Scene) -> None:
    user_glossary.save(scene.root / scene.timed, [GlossaryEntry("boat", "a small ship")])


def keep_draft(scene: Scene) -> None:
    text_draft.save(scene.root / scene.timed, OLD.text_sha256, Draft("Half", "a text"))


WORKS: tuple[Work, ...] = (
    attach_with_times,
    attach_without_times,
    replace_text,
    remove_times_with_text,
    replace_title,
    add,
    add_once,
    complete_by_import,
    complete_by_lesson,
    time_again,
    correct,
    save_position,
    remember_audio,
    remove,
    explain_word,
    keep_draft,
)


def content(root: Path) -> dict[str, object]:
    """Start the program anew, and return all that it finds in the library."""
    library = Library(root)
    library.sweep()
    listing = library.listing()
    assert listing.damaged == ()
    return {summary.id: _story(library, summary.id) for summary in listing.summaries}


def _story(library: Library, id_: str) -> tuple[object, ...]:
    opened = library.open(id_)
    assert opened.fault is None
    assert opened.corrections_fault is None
    draft = text_draft.load(opened.folder, opened.story.text_sha256)
    sound = opened.audio.read_bytes() if opened.audio else b""
    own = user_glossary.load(opened.folder)
    return opened.story, opened.machine_alignment, sound, opened.corrections, opened.state, own, draft


def files(root: Path) -> set[str]:
    """Return the names of all files but the cache, which may be missing. A removed story counts as one thing."""
    found = (path.relative_to(root).parts for path in root.rglob("*") if path.name != "summaries.json")
    return {".removed" if parts[0].startswith(".removed") else "/".join(parts) for parts in found}


def copied(scene: Scene, target: Path) -> Scene:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(scene.root, target)
    return replace(scene, root=target)
