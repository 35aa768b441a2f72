"""Test that text and times are replaced together. After a crash at any step the old or the new version is complete."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.library.store import Library, StoryState
from listenapp.story.alignment import Alignment
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.model import Story

MakeStory = Callable[..., Story]
MakeAlignment = Callable[..., Alignment]
OLD, NEW = "The old boat stopped. Nobody had recorded it.", "The old ferry stopped there. Nobody had recorded it."


def test_another_text_comes_with_its_times_and_the_rest_stays(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    old, new = make_story(body=OLD), make_story(body=NEW)
    id_ = library.add(old, narration, make_alignment(old, narration))
    library.save_state(id_, StoryState(position=2.5))
    added_at = library.summaries()[0].added_at

    opened = library.replace_text(id_, new, make_alignment(new, narration))

    assert (opened.id, opened.story) == (id_, new)
    assert opened.machine_alignment == make_alignment(new, narration)
    assert (opened.fault, opened.state.position) == (None, 2.5)
    assert opened.audio is not None
    assert {p.name for p in opened.folder.iterdir()} == {"story.json", "alignment.json", "audio.wav", "state.json"}
    (summary,) = library.summaries()
    assert (summary.timed, summary.added_at, summary.word_count) == (True, added_at, len(new.words))


def test_another_title_leaves_the_times_alone(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    opened = library.replace_text(id_, replace(story, title="Another"), None)
    assert opened.story.title == "Another"
    assert opened.machine_alignment == make_alignment(story, narration)


def test_corrections_of_what_stayed_still_hold(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    old, new = make_story(body=OLD), make_story(body=NEW)
    found = make_alignment(old, narration)
    id_ = library.add(old, narration, found)
    second = old.sentences[2].first_word
    library.save_corrections(id_, [CorrectionFactory(old, found.audio_sha256).word_start(second, 4.2)])

    opened = library.replace_text(id_, new, make_alignment(new, narration))

    assert opened.alignment is not None
    assert opened.alignment.words[new.sentences[2].first_word].start == 4.2
    assert opened.rejected == ()


@pytest.mark.parametrize("step", ["times lie ready", "text is there"])
def test_what_was_broken_off_is_one_edition_or_the_other(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, step: str
) -> None:
    old, new, third = make_story(body=OLD), make_story(body=NEW), make_story(body="A third. Nobody had recorded it.")
    id_ = library.add(old, narration, make_alignment(old, narration))
    other = library.add(new, narration, make_alignment(new, narration))
    folder, whole = library.root / id_, library.root / other
    (folder / "alignment-next.json").write_bytes((whole / "alignment.json").read_bytes())
    if step == "text is there":
        (folder / "story.json").write_bytes((whole / "story.json").read_bytes())

    opened = Library(library.root).open(id_)
    expected = new if step == "text is there" else old
    assert opened.story == expected
    assert opened.machine_alignment == make_alignment(expected, narration)
    assert opened.fault is None
    summary = next(s for s in Library(library.root).summaries() if s.id == id_)
    assert (summary.timed, summary.duration) == (True, opened.machine_alignment.duration)

    opened = library.replace_text(id_, third, make_alignment(third, narration))
    assert opened.machine_alignment == make_alignment(third, narration)
    assert not (folder / "alignment-next.json").exists()


_REWRITER = """
import sys
from pathlib import Path
from listenapp.library.store import Library
library, (a, b) = Library(Path(sys.argv[1])), sys.argv[2:4]
first, second = library.open(a), library.open(b)
print("ready", flush=True)
while True:
    for one in (second, first):
        library.replace_text(a, one.story, one.machine_alignment)
"""


@pytest.mark.slow
def test_a_killed_program_leaves_one_edition_or_the_other(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    editions = {}
    for body in (OLD * 200, NEW * 200):
        story = make_story(body=body)
        editions[library.add(story, narration, make_alignment(story, narration))] = story
    (id_, _), (other, _) = editions.items()
    known = list(editions.values())
    for round_ in range(12):
        command = [sys.executable, "-c", _REWRITER, str(library.root), id_, other]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            with pytest.raises(subprocess.TimeoutExpired):  # the process never ends by itself
                process.wait(0.02 + 0.013 * round_)
            process.kill()
        opened = library.open(id_)
        assert opened.fault is None
        assert opened.story in known
        assert opened.machine_alignment == make_alignment(opened.story, narration)
