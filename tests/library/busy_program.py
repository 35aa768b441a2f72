"""A program that changes a library without a pause, or reads all its files: `busy_program.py change|read ROOT`.

It ends when it is killed. Its changes, one after the other, leave the library as it was.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).parent))  # started as a program it finds its neighbours

from operations import (
    NEW,
    OLD,
    Scene,
    attach_with_times,
    correct,
    explain_word,
    keep_draft,
    remember_audio,
    replace_text,
    replace_title,
    save_position,
    time_again,
)
from stories import time_evenly

from listenapp.export import formats
from listenapp.library import atomic_files, lesson_import, lesson_parts

Change = Callable[[Scene], object]


def attach_back(scene: Scene) -> None:
    scene.library.attach_audio(scene.timed, scene.sound, time_evenly(OLD, scene.sound))


def replace_text_back(scene: Scene) -> None:
    """Time the narration that is there: a program killed before `attach_back` has left the other one."""
    scene.library.replace_text(scene.timed, OLD, time_evenly(OLD, scene.library.open(scene.timed).audio))


def import_and_remove(scene: Scene) -> None:
    scene.library.remove(scene.library.add(NEW, scene.sound, time_evenly(NEW, scene.sound)))


def import_again(scene: Scene) -> None:
    lesson_import.import_lesson(scene.library, scene.lesson)


def export(scene: Scene) -> None:
    """Write a lesson file over an earlier one, which is being read too."""
    opened = scene.library.open(scene.timed)
    parts = partial(lesson_parts.parts, opened)
    atomic_files.save(
        scene.root / "exported.listen", partial(formats.write, "listen", opened.story, opened.alignment, parts)
    )


# The first two undo what a killed program has left half done.
ROUND: tuple[Change, ...] = (
    *(replace_text_back, attach_back, save_position, correct, time_again, attach_with_times, remember_audio),
    *(attach_back, replace_text, replace_text_back, replace_title, replace_text_back, import_and_remove),
    *(import_again, explain_word, keep_draft, export),
)


def change(scene: Scene) -> None:
    print("ready", flush=True)
    while True:
        for one in ROUND:
            one(scene)


def read(root: Path) -> None:
    """Open each file as other programs do, read it, and open the next one."""
    print("ready", flush=True)
    while True:
        for folder, _folders, names in os.walk(root):  # leaves out what is gone meanwhile
            for name in names:
                with suppress(OSError):  # gone, or just being replaced
                    Path(folder, name).read_bytes()


if __name__ == "__main__":
    place = Path(sys.argv[2])
    if sys.argv[1] == "read":
        read(place)
    names = {"timed": sys.argv[3], "text": sys.argv[4], "older": ""}
    sounds = {"sound": place.parent / "voice.wav", "other_sound": place.parent / "other.ogg"}
    lessons = {name: place.parent / f"{name}.listen" for name in ("lesson", "other_lesson")}
    change(Scene(place, **names, **sounds, **lessons))
