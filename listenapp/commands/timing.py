"""Align a story from the command line: run the worker, show progress, handle Ctrl-C, describe the result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from listenapp.align.alignment_messages import (
    OTHER_BEGINNING,
    Cancelled,
    Failed,
    Finished,
    NotResponding,
    Progress,
    UnwrittenStory,
    Written,
)
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.commands.terminal import ProgressLine, tell
from listenapp.errors import AlignmentFailed, ListenError
from listenapp.services import isolated_reader
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import BlockKind, Story
from listenapp.story.reading_order import out_of_order

_TICK = 0.2  # seconds between two checks for Ctrl-C
# Seconds from the last word to the end of the recording. A complete recording goes on longer.
_AT_ONCE = 1.0
_MANY_UNREAD = 15  # words of the story
_LONGEST_SHOWN = 40  # characters of a sentence


def time_story(
    story: Story | UnwrittenStory,
    audio: Path,
    model: Path,
    *,
    threads: int | None = None,
    any_recording: bool = False,
    written: Callable[[Story], None] = lambda _story: None,
) -> Alignment:
    """Align a story in a worker process and show the progress on stderr. Call from the main thread.

    `written` gets the story whose text was written.

    Raises ListenError; KeyboardInterrupt after Ctrl-C, once the worker has ended.
    """
    isolated_reader.shared().close()  # leave the memory to the worker
    line = ProgressLine("Timing the story" if isinstance(story, Story) else "Writing the text")
    job = AlignmentProcess(story, audio, model, threads=threads, any_recording=any_recording)
    try:
        job.start()
        return _follow(job, line, written)
    finally:
        job.close()
        line.clear()


def _follow(job: AlignmentProcess, line: ProgressLine, written: Callable[[Story], None]) -> Alignment:
    while True:
        for event in job.wait(_TICK):
            match event:
                case Progress():
                    line.show(event.fraction, event.seconds_left)
                case Written():
                    written(event.story.unpack())
                case NotResponding():
                    line.clear()
                    tell(f"Timing has not responded for {event.seconds:.0f} s. To stop it, press Ctrl-C.")
                case Finished():
                    return event.alignment
                case Failed():
                    raise _with_next_step(event.error)
                case Cancelled():
                    raise KeyboardInterrupt


def _with_next_step(error: ListenError) -> ListenError:
    """Return the error as the command line tells it: with the option that overrules it."""
    if error.code != OTHER_BEGINNING:
        return error
    hint = "If other speech comes first in the right recording, add --any-recording."
    return AlignmentFailed(
        "align.other_beginning", error.message, f"{error.next_step} {hint}", file=error.facts.get("file")
    )


def describe(alignment: Alignment) -> str:
    """Summarise the times: "402 words timed, 3 of them by their neighbours; 14 not spoken"."""
    count = {status: sum(w.status is status for w in alignment.words) for status in TimingStatus}
    timed = count[TimingStatus.SPOKEN] + count[TimingStatus.ESTIMATED]
    estimated = (
        f", {count[TimingStatus.ESTIMATED]} of them by their neighbours" if count[TimingStatus.ESTIMATED] else ""
    )
    return f"{timed} words timed{estimated}; {count[TimingStatus.NOT_SPOKEN]} not spoken"


def remarks(story: Story, alignment: Alignment) -> Iterator[str]:
    """Yield messages about problems of the recording that the times do not show."""
    if unread := unread_at_break(story, alignment):
        yield f"The recording seems to break off: the last {unread} words of the story are not read aloud."
    if elsewhere := out_of_order(story, alignment).sentences:
        beginning = story.sentence_text(min(elsewhere))[:_LONGEST_SHOWN].rstrip()
        yield f"A part of the text is read in another place than printed, and has no times: “{beginning}…”."


def unread_at_break(story: Story, alignment: Alignment) -> int:
    """Return how many words of the body are missing if the recording ends in the middle of speech, else 0.

    One or two words after that place, matched by chance, do not count as spoken.
    """
    body = [t for i, t in enumerate(alignment.words) if story.block_of_word(i).kind is BlockKind.BODY]
    ends = [*(t.end for t in alignment.words if t.end is not None), *(extra.end for extra in alignment.extra)]
    if not ends or max(ends) < alignment.duration - _AT_ONCE:
        return 0
    unread = chance = 0
    for back, timing in enumerate(reversed(body), 1):
        chance += timing.status is not TimingStatus.NOT_SPOKEN
        if chance > 0.1 * back:
            break
        if timing.status is TimingStatus.NOT_SPOKEN:
            unread = back
    return unread if unread >= _MANY_UNREAD else 0
