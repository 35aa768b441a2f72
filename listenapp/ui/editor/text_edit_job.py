"""Change a story's title and text. Align only the changed words; the others keep their times.

    recognise the new text ──> find the changes ──> cut them out of the narration ──> align them ──> store all at once

Nothing is written before the last step. A cancel, an error or a crash leaves the story as it was. One edit runs at a
time.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from listenapp.align.alignment_messages import OTHER_BEGINNING, Progress
from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services.import_request import edited_story
from listenapp.services.story_import import model_for
from listenapp.story import text_revision
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story
from listenapp.story.text_revision import Excerpt
from listenapp.ui.common.story_job import StoryJob
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.i18n import formatting

_RATE = 16_000  # Hz, the rate of speech recognition
_PAUSE = 0.7  # seconds of silence between two excerpts
_NOT_SPOKEN = frozenset({OTHER_BEGINNING, "align.another_story", "audio.silent", "audio.unreadable"})
"""Error codes which, for an excerpt, only mean that the new words are not spoken."""


@dataclass(frozen=True)
class TextEditResult:
    """Result of an edit. `before` is the story that `undo` restores."""

    before: OpenedStory
    now: OpenedStory
    timed: int = 0  # words that were aligned
    unspoken: int = 0  # aligned words that are not spoken


@dataclass(frozen=True)
class _Prepared:
    before: OpenedStory
    story: Story
    excerpt: Excerpt | None = None  # None: no words to align
    audio: Path | None = None
    model: Path | None = None


class TextEditJob(StoryJob):
    """Text edit job.

    Each `start` of an idle job ends with exactly one of `changed`, `same`, `failed`, `cancelled`.
    """

    changed = Signal(TextEditResult)
    same = Signal()  # nothing was changed
    undone = Signal(OpenedStory)  # as it was before the edit

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(library, paths, tasks, parent)
        self._prepared: _Prepared | None = None

    def start(self, opened: OpenedStory, title: str, text: str) -> None:
        """Start an edit of `opened`, the story as it is stored now. Do nothing while another edit runs."""
        if self.busy:
            return
        folder, stopped = self._open_folder(), self._stopped
        self._run(lambda: self._prepare(opened, title, text, folder, stopped), self._go_on)
        self.progress.emit(self.tr("Reading the story…"), None)

    def undo(self, edit: TextEditResult) -> None:
        """Restore the story as it was before an edit. Do nothing while another edit runs."""
        before = edit.before
        if self.busy:
            return
        self._run(
            lambda: self._library.replace_text(before.id, before.story, before.machine_alignment),
            self._undone,
            stores=True,
        )

    # -- functions for worker threads ---------------------------------------------------------------------------

    def _prepare(self, opened: OpenedStory, title: str, text: str, folder: Path, stopped: threading.Event) -> _Prepared:
        story = edited_story(opened.story, title, text, stopped)
        timed = opened.machine_alignment
        if story.text == opened.story.text or timed is None or opened.audio is None:
            return _Prepared(opened, story)
        excerpt = text_revision.excerpt(opened.story, timed, story)
        if excerpt is None:
            return _Prepared(opened, story)
        model = model_for(story, self._paths.model_places)
        return _Prepared(opened, story, excerpt, _cut(opened.audio, excerpt, folder), model)

    def _save(self, prepared: _Prepared, timings: tuple[Timing, ...]) -> TextEditResult:
        before, story, excerpt = prepared.before, prepared.story, prepared.excerpt
        fresh = excerpt.fresh(timings, _PAUSE) if excerpt is not None and timings else {}
        timed = before.machine_alignment
        alignment: Alignment | None = None
        if timed is not None and story.text != before.story.text:
            alignment = text_revision.carry_times(before.story, timed, story, fresh)
        now = self._library.replace_text(before.id, story, alignment)
        listened = len(excerpt.changed) if excerpt is not None else 0
        unspoken = listened - sum(timing.start is not None for timing in fresh.values())
        return TextEditResult(before, now, listened, unspoken)

    # -- steps on the UI thread ---------------------------------------------------------------------------------

    def _go_on(self, prepared: _Prepared) -> None:
        self._prepared = prepared
        if prepared.story == prepared.before.story:
            self._end()
            self.same.emit()
        elif prepared.excerpt is None or prepared.audio is None or prepared.model is None:
            self._store(())
        else:
            self._align(prepared.excerpt.story, prepared.audio, prepared.model)

    def _align(self, story: Story, audio: Path, model: Path) -> None:
        runner = self._make_runner(story, audio, model)
        runner.finished.connect(self._aligned)
        runner.failed.connect(self._not_aligned)
        runner.start()

    def _progress_text(self, progress: Progress) -> str:
        percent = round(100 * progress.fraction)
        if progress.seconds_left is None:
            return self.tr("Timing changes… {percent} %").format(percent=percent)
        left = formatting.time_left(progress.seconds_left)
        return self.tr("Timing changes… {percent} %, {left} left").format(percent=percent, left=left)

    def _aligned(self, alignment: Alignment) -> None:
        self._store(alignment.words)

    def _not_aligned(self, error: ListenError) -> None:
        if error.code in _NOT_SPOKEN:
            self._store(())
        else:
            self._fail(error)

    def _store(self, timings: tuple[Timing, ...]) -> None:
        prepared = self._prepared
        self._drop_runner()
        if prepared is not None:
            self._run(lambda: self._save(prepared, timings), self._saved, stores=True)

    # -- ending -------------------------------------------------------------------------------------------------

    def _saved(self, result: TextEditResult) -> None:
        self._end()
        self.changed.emit(result)

    def _undone(self, now: OpenedStory) -> None:
        self._end()
        self.undone.emit(now)

    def _end(self) -> None:
        super()._end()
        self._prepared = None


def _cut(narration: Path, excerpt: Excerpt, folder: Path) -> Path:
    """Write the excerpt's audio to a file in `folder`, and return its path."""
    from listenapp.audio.clips import concatenate  # noqa: PLC0415
    from listenapp.audio.decode import decode  # noqa: PLC0415
    from listenapp.audio.encode import encode  # noqa: PLC0415

    spans = [(window.begin, window.end) for window in excerpt.windows]
    audio = folder / "excerpt.wav"
    encode(concatenate(decode(narration, rate=_RATE, channels=1), spans, _PAUSE), audio)
    return audio
