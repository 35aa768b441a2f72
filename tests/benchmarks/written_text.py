"""Measure the texts that are written from recordings: `python tests/benchmarks/written_text.py [RECORDING TEXT]`.

Without arguments it takes the narration of ../shared/data/seed-story. It prints the share of the words that are read
aloud which are right, and the paragraphs.
"""

from __future__ import annotations

import sys
import time
from difflib import SequenceMatcher
from pathlib import Path

from recordings import SHARED, plain

from listenapp.align.alignment_messages import Event, UnwrittenStory, Written
from listenapp.align.matching import tokens
from listenapp.align.models import installed
from listenapp.align.pipeline import align
from listenapp.align.transcription.write_and_align import write_and_align
from listenapp.library.paths import locate
from listenapp.story.model import Story


def written(audio: Path, model: Path) -> Story:
    found: list[Story] = []

    def report(event: Event) -> None:
        if isinstance(event, Written):
            found.append(event.story.unpack())

    write_and_align(UnwrittenStory("", "en", audio.name), audio, model, report=report)
    return found[0]


def spoken(words: list[str]) -> list[str]:
    return [token.spoken for token in tokens.of_text(words, "en")]


def main() -> None:
    seed = SHARED / "seed-story"
    audio, text = map(Path, sys.argv[1:3] or (seed / "narration.mp3", seed / "story.txt"))
    model = installed.find("tiny.en", locate().model_places)
    begun = time.monotonic()
    story = written(audio, model)
    print(f"{time.monotonic() - begun:.1f} s")
    published = plain(text.read_text("utf-8"))
    times = align(published, audio, model).words
    read = spoken([word.text for word, t in zip(published.words, times, strict=True) if t.start is not None])
    ours = spoken([word.text for word in story.words])
    right = sum(block.size for block in SequenceMatcher(None, read, ours, autojunk=False).get_matching_blocks())
    print(f"{len(read)} words read, {100 * right / len(read):.1f} % right; {len(ours)} written")
    for block in story.blocks:
        print(f"  {story.text[block.char_start : block.char_end]}")


if __name__ == "__main__":
    main()
