"""Run the alignment process and poll it with a timer on the UI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.align.alignment_messages import (
    Cancelled,
    DraftWritten,
    Event,
    Failed,
    Finished,
    NotResponding,
    Progress,
    SentencesTimed,
    UnwrittenStory,
    Written,
)
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.errors import ListenError
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

POLL_MS = 60  # milliseconds between two polls


class AlignmentRunner(QObject):
    """Alignment of one story. At the end it emits exactly one of `finished`, `failed` and `cancelled`."""

    progressed = Signal(Progress)
    drafted = Signal(Story, Alignment)  # the text of an unwritten story so far, with rough times
    written = Signal(Story)  # the text of an unwritten story; before any times
    grew = Signal(Alignment)  # with times for the beginning of the story
    stalled = Signal()  # the process gives no sign of life; it may go on
    finished = Signal(Alignment)
    failed = Signal(ListenError)
    cancelled = Signal()

    def __init__(
        self,
        story: Story | UnwrittenStory,
        audio: Path,
        model: Path,
        parent: QObject | None = None,
        *,
        any_recording: bool = False,
    ) -> None:
        """Prepare the process. `any_recording`: see `align.pipeline`."""
        super().__init__(parent)
        self._draft: Alignment | None = None  # rough times of the last draft
        if isinstance(story, Story):
            self._set_story(story)
        self._process = AlignmentProcess(story, audio, model, any_recording=any_recording)
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    def _set_story(self, story: Story) -> None:
        self._story = story
        is_drafted = self._draft is not None and self._draft.text_sha256 == story.text_sha256
        self._known = self._draft if self._draft and is_drafted else partial_alignment.empty_alignment(story)

    def start(self) -> None:
        self._process.start()
        self._timer.start()

    def cancel(self) -> None:
        """Cancel the alignment. `cancelled` is emitted within two seconds."""
        for event in self._process.cancel():
            self._handle(event)

    def close(self) -> None:
        """Stop the process. No signal is emitted afterwards. A second call does nothing."""
        self._timer.stop()
        if not self._closed:
            self._closed = True
            self._process.close()

    def poll(self) -> None:
        for event in self._process.poll():
            self._handle(event)

    def _handle(self, event: Event) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(event)
        elif isinstance(event, DraftWritten):
            self._draft = event.alignment
            self.drafted.emit(event.story.unpack(), event.alignment)
        elif isinstance(event, Written):
            self._set_story(event.story.unpack())
            self.written.emit(self._story)
        elif isinstance(event, SentencesTimed):
            self._known = partial_alignment.extended(self._story, self._known, event.first_word, event.timings)
            self.grew.emit(self._known)
        elif isinstance(event, NotResponding):
            self.stalled.emit()
        else:
            self.close()
            self._handle_end(event)

    def _handle_end(self, event: Event) -> None:
        if isinstance(event, Finished):
            self.finished.emit(event.alignment)
        elif isinstance(event, Failed):
            self.failed.emit(event.error)
        elif isinstance(event, Cancelled):
            self.cancelled.emit()
