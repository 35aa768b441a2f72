"""Run `listenapp align`: align a text and its narration.

`align TEXT AUDIO -o OUT.json` works without a library. `align --story STORY` aligns a story of the library again.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from listenapp.align.alignment_process import start_ahead
from listenapp.commands.corrections_text import describe_corrections
from listenapp.commands.library import library_of
from listenapp.commands.terminal import tell
from listenapp.commands.timing import describe, remarks, time_story
from listenapp.errors import AlignmentFailed, ExportFailed
from listenapp.library import atomic_files
from listenapp.library.paths import locate
from listenapp.library.store import OpenedStory
from listenapp.services.import_request import read_document
from listenapp.services.story_import import check_sound, model_for
from listenapp.story.model import Story
from listenapp.story.serialize import Json, alignment_to_json
from listenapp.system import disk_errors


@dataclass(frozen=True, slots=True)
class Options:
    text: str | None  # with `audio`, unless `story` is given
    audio: str | None
    output: str | None  # None or "-" for stdout
    explain: str | None  # a word
    story: str | None
    library: str | None
    model: str | None
    language: str | None
    threads: int | None
    any_recording: bool


def run(options: Options) -> int:
    if options.story is not None:
        return _align_stored(options, options.story)
    assert options.text is not None  # the command line was checked
    assert options.audio is not None
    return _align_files(options, options.text, Path(options.audio))


def _align_files(options: Options, text: str, audio: Path) -> int:
    out = Path(options.output) if options.output and options.output != "-" else None
    if out:
        _check_place(out)
    if not options.explain:
        start_ahead()
    story = read_document(text, options.language).story
    check_sound(audio)
    model = model_for(story, locate().model_places, options.model or "")
    if options.explain:
        return _explain(story, audio, model, options.explain, options)
    alignment = time_story(story, audio, model, threads=options.threads, any_recording=options.any_recording)
    _write(alignment_to_json(story, alignment), out)
    tell(f"{describe(alignment)}.")
    for remark in remarks(story, alignment):
        tell(remark)
    return 0


def _explain(story: Story, audio: Path, model: Path, word: str, options: Options) -> int:
    from listenapp.commands import explain  # noqa: PLC0415 - loads the aligner, which otherwise only the worker loads

    words = explain.occurrences(story, word)
    if not words:
        tell(f"listenapp: The text has no word “{word}”.")
        return 1
    for line in explain.explained(
        story, audio, model, words, threads=options.threads, any_recording=options.any_recording
    ):
        sys.stdout.write(f"{line}\n")
    return 0


def _align_stored(options: Options, id_or_folder: str) -> int:
    """Align a story of the library again. Corrections stay, and after any error the stored times are unchanged."""
    library = library_of(options.library)
    opened = library.open(id_or_folder)
    if opened.audio is None:
        raise _no_narration(opened)
    model = model_for(opened.story, locate().model_places, options.model or "")
    found = time_story(opened.story, opened.audio, model, threads=options.threads, any_recording=options.any_recording)
    corrected = library.save_alignment(opened.folder, found)
    tell(f"“{opened.story.title}”: {describe(corrected.alignment)}.")
    for line in [*describe_corrections(opened.corrections, corrected.rejected), *remarks(opened.story, found)]:
        tell(line)
    return 0


def _no_narration(opened: OpenedStory) -> AlignmentFailed:
    return AlignmentFailed(
        "align.no_narration",
        f"“{opened.story.title}” has no narration.",
        "Add one with “listenapp import TEXT AUDIO”.",
        story=opened.id,
    )


def _check_place(out: Path) -> None:
    """Check the output path before the work. Raises ExportFailed."""
    if out.is_dir() or not out.parent.is_dir():
        fault = "is a folder" if out.is_dir() else "is in a folder that does not exist"
        raise ExportFailed("export.no_place", f"“{out}” {fault}.", "Name another file after -o.", file=str(out))


def _write(result: Json, out: Path | None) -> None:
    text = json.dumps(result, ensure_ascii=False, indent=1) + "\n"
    if out is None:
        sys.stdout.write(text)
        return
    try:
        with atomic_files.replacing(out) as file:
            file.write(text.encode("utf-8"))
    except OSError as error:
        raise disk_errors.not_written(out, error) from error
