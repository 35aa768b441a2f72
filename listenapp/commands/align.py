"""Run `listenapp align`: align a text and its narration.

`align TEXT AUDIO -o OUT.json` works without a library. `align --story STORY` aligns a story of the library again.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from listenapp.commands.corrections import describe_repairs
from listenapp.commands.library import library_of
from listenapp.commands.terminal import tell
from listenapp.commands.timing import check_sound, describe, model_for, remarks, time_story
from listenapp.errors import AlignmentFailed, ExportFailed
from listenapp.library import atomic_files
from listenapp.library.paths import locate
from listenapp.library.store import OpenedStory
from listenapp.services.import_request import read_document
from listenapp.story.model import Story
from listenapp.story.serialize import Json, alignment_to_json


def run(options: Namespace) -> int:
    return _align_stored(options) if options.story is not None else _align_files(options)


def _align_files(options: Namespace) -> int:
    out = None if options.output in {None, "-"} else Path(options.output)
    if out:
        _check_place(out)
    story = read_document(options.text, options.language).story
    check_sound(Path(options.audio))
    model = model_for(story, options.model, locate())
    if options.explain:
        return _explain(story, options, model)
    alignment = time_story(story, Path(options.audio), model, threads=options.threads)
    _write(alignment_to_json(story, alignment), out)
    tell(f"{describe(alignment)}.")
    for remark in remarks(story, alignment):
        tell(remark)
    return 0


def _explain(story: Story, options: Namespace, model: Path) -> int:
    from listenapp.commands import explain  # noqa: PLC0415 - loads the aligner, which otherwise only the worker loads

    words = explain.occurrences(story, options.explain)
    if not words:
        tell(f"listenapp: The text has no word “{options.explain}”.")
        return 1
    for line in explain.explained(story, Path(options.audio), model, words, options.threads):
        sys.stdout.write(f"{line}\n")
    return 0


def _align_stored(options: Namespace) -> int:
    """Align a story of the library again. Corrections stay, and after any error the stored times are unchanged."""
    library = library_of(options)
    opened = library.open(options.story)
    if opened.audio is None:
        raise _no_narration(opened)
    model = model_for(opened.story, options.model, locate())
    found = time_story(opened.story, opened.audio, model, threads=options.threads)
    repaired = library.save_alignment(opened.folder, found)
    tell(f"“{opened.story.title}”: {describe(repaired.alignment)}.")
    for line in [*describe_repairs(opened.repairs, repaired.unplaced), *remarks(opened.story, found)]:
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
        raise atomic_files.not_written(out, error) from error
