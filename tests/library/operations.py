"""Everything that changes a library, as one function each, and what a program finds in the library afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from stories import build_story, time_evenly, write_sound

from listenapp.export import formats
from listenapp.library import (
    alignment_files,
    atomic_files,
    cover_file,
    exported_notes,
    lesson_import,
    lesson_parts,
    text_draft,
    user_glossary,
)
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import starred_file
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.library.trash import Removed
from listenapp.practice.teaching import task_files
from listenapp.story import second_text
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import GlossaryEntry, Story
from listenapp.story.serialize import alignment_to_json
from listenapp.story.starred import StarredSentence, toggled
from listenapp.story.task_set import Question, TaskSet

OLD, NEW = build_story(), build_story(body="The old ferry stopped there. Nobody had recorded it.")
Work = Callable[["Scene"], object]


@dataclass(frozen=True)
class Scene:
    """A library with a story `timed`, a story `text`, an `older` one and a removed one, and what is added to it."""

    root: Path
    timed: str
    text: str
    older: str  # its text was replaced by an earlier version of the program, which was killed
    sound: Path
    other_sound: Path
    lesson: Path  # of the story `text`
    other_lesson: Path

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
    _write_own_files(library.root / timed, OLD)
    lesson_story = build_story("A Lesson")
    text = library.add(lesson_story)
    text_draft.save(library.root / text, lesson_story.text_sha256, Draft("Half", "a text"))
    library.remove(library.add(build_story("A Removed Story"), sound))
    lessons = {"lesson": lesson_story, "other_lesson": build_story("Another Lesson")}
    written = {name: _lesson(place / f"{name}.listen", sound, story) for name, story in lessons.items()}
    return Scene(library.root, timed, text, _older(library, sound), sound, other_sound, **written)


def _write_own_files(folder: Path, story: Story) -> None:
    """Write what a learner or a teacher adds to a story."""
    user_glossary.save(folder, [GlossaryEntry("ferry", "a boat")])
    starred_file.save(folder, _stars(story, 1))
    second_text_file.save(folder, second_text.aligned(story, "Titel\n\nDas alte Boot hielt. Niemand nahm es auf."))
    task_files.save(folder, TaskSet(questions=(Question("What stopped?", ("the boat",)),)))
    exported_notes.save(folder, {"a note": ("ab", 1_700_000_000)})


def _stars(story: Story, sentence: int) -> tuple[StarredSentence, ...]:
    return toggled((), story, sentence, 1.7e9)[0]


def _older(library: Library, sound: Path) -> str:
    before, now = build_story("An Older Story", "It had another text."), build_story("An Older Story")
    id_ = library.add(now, sound, time_evenly(now, sound))
    folder = library.root / id_
    (folder / alignment_files.ALIGNMENT).rename(folder / alignment_files.READY)
    atomic_files.write_json(folder / alignment_files.ALIGNMENT, alignment_to_json(before, time_evenly(before, sound)))
    return id_


def _lesson(path: Path, sound: Path, story: Story) -> Path:
    """Write the lesson file of a story with all that a lesson can hold."""
    far = Library(path.parent / "far")
    id_ = far.add(story, sound, time_evenly(story, sound), ("png", b"a picture"))
    far.save_corrections(id_, [CorrectionFactory(story, time_evenly(story, sound).audio_sha256).word_start(2, 1.25)])
    _write_own_files(far.root / id_, story)
    packed = far.open(id_)
    parts = partial(lesson_parts.parts, packed)
    atomic_files.save(path, partial(formats.write, "listen", packed.story, packed.alignment, parts))
    return path


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
    lesson_import.import_lesson(scene.library, scene.other_lesson)


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


def drop_draft(scene: Scene) -> None:
    text_draft.drop(scene.root / scene.text)


def restore(scene: Scene) -> None:
    (folder,) = scene.root.glob(".removed-*")
    scene.library.restore(Removed("a-removed-story", folder))


def save_cover(scene: Scene) -> None:
    scene.library.save_cover(scene.text, ("jpg", b"another picture"))


def label(scene: Scene) -> None:
    scene.library.set_labels([scene.timed], "Ferries", "2")


def star(scene: Scene) -> None:
    starred_file.save(scene.root / scene.timed, _stars(OLD, 0))


def translate(scene: Scene) -> None:
    second_text_file.save(scene.root / scene.timed, second_text.aligned(OLD, "Une autre traduction"))


def remove_translation(scene: Scene) -> None:
    second_text_file.save(scene.root / scene.timed, ())


def set_tasks(scene: Scene) -> None:
    task_files.save(scene.root / scene.timed, TaskSet(questions=(Question("Who saw it?"),)))


def remove_tasks(scene: Scene) -> None:
    task_files.save(scene.root / scene.timed, TaskSet())


def remember_notes(scene: Scene) -> None:
    exported_notes.save(scene.root / scene.timed, {"another note": ("cd", 1_800_000_000)})


def replace_older_text(scene: Scene) -> None:
    scene.library.replace_text(scene.older, NEW, time_evenly(NEW, scene.sound))


def time_older_again(scene: Scene) -> None:
    story = scene.library.open(scene.older).story
    scene.library.save_alignment(scene.older, replace(time_evenly(story, scene.sound), recognizer="another"))


def attach_to_older(scene: Scene) -> None:
    scene.library.attach_audio(scene.older, scene.other_sound)


def list_stories(scene: Scene) -> None:
    scene.library.listing()


def sweep(scene: Scene) -> None:
    scene.library.sweep()


WORKS: tuple[Work, ...] = (
    attach_with_times,
    attach_without_times,
    attach_to_older,
    replace_text,
    replace_older_text,
    remove_times_with_text,
    replace_title,
    label,
    add,
    add_once,
    complete_by_import,
    complete_by_lesson,
    import_lesson,
    time_again,
    time_older_again,
    correct,
    save_position,
    remember_audio,
    remove,
    restore,
    save_cover,
    explain_word,
    keep_draft,
    drop_draft,
    star,
    translate,
    remove_translation,
    set_tasks,
    remove_tasks,
    remember_notes,
    list_stories,
    sweep,
)
UNSEEN: tuple[Work, ...] = (remember_audio, list_stories, sweep)
"""Works that change nothing that a user can see."""


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
    tasks = task_files.load(opened.folder, opened.story)
    picture = cover_file.name_in(opened.folder)
    return (
        *(opened.story, opened.machine_alignment, sound, opened.corrections, opened.state, own, draft, tasks),
        *(starred_file.load(opened.folder), second_text_file.load(opened.folder), exported_notes.load(opened.folder)),
        picture and (opened.folder / picture).read_bytes(),
    )


def files(root: Path) -> set[str]:
    """Return the names of all files. A removed story counts as one thing.

    Leave out the cache, which may be missing, and the second file of times of an earlier version, which any change of
    the story may move to its place.
    """
    left_out = ("summaries.json", alignment_files.READY)
    found = (path.relative_to(root).parts for path in root.rglob("*") if path.name not in left_out)
    return {".removed" if parts[0].startswith(".removed") else "/".join(parts) for parts in found}


def copied(scene: Scene, target: Path) -> Scene:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(scene.root, target)
    return replace(scene, root=target)
