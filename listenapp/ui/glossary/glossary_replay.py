"""Replay the sentences that contain a glossary word, one after the other, and dim the rest of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from listenapp.story.model import GlossaryEntry
from listenapp.ui.glossary.glossary_controller import GlossaryController
from listenapp.ui.glossary.glossary_panel import GlossaryPanel
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.transcript.transcript_view import TranscriptView


class GlossaryReplay(QObject):
    """Replay of one glossary entry at a time. An entry is identified by its index in `GlossaryController`."""

    changed = Signal(GlossaryEntry)  # the one that is replayed, None at the end

    def __init__(
        self,
        playback: PlaybackController,
        transcript: TranscriptView,
        panel: GlossaryPanel,
        words: GlossaryController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._playback, self._transcript, self._panel, self._words = playback, transcript, panel, words
        self._entry: int | None = None
        self._sentences: list[int] = []
        self._first = 0  # number of the sentence that is replayed first
        self._alone = self._rests = (
            False  # a single sentence is replayed; it has ended, and the card stays open for the next one
        )
        panel.replay_requested.connect(self.start)
        panel.slow_replay_requested.connect(self.start_slower)
        panel.occurrence_requested.connect(lambda entry, at: self.start(entry, only=at))
        panel.stop_requested.connect(self.stop)
        words.renumbered.connect(self.stop)
        playback.tracker.replaying_changed.connect(self._follow)
        playback.tracker.playing_changed.connect(self._go_on)

    @property
    def on(self) -> bool:
        return self._entry is not None

    def start(self, entry: int, only: int | None = None, speed: float | None = None) -> None:
        """Replay the sentences that contain an entry.

        `only`: number of the one sentence to replay. `speed`: None is the speed of the story.
        """
        sentences = self._words.spoken_sentences(entry)
        if not sentences:
            self._panel.show_not_spoken(entry)
            self._panel.looked_up.emit(self._panel.model.row(entry).entry)
            return
        self._first, self._alone, self._rests = only or 0, only is not None, False
        if self._playback.repeat.replay(sentences if only is None else [sentences[only]], speed):
            self._entry, self._sentences = entry, sentences
            self._panel.show_replay(entry, self._first, len(sentences))
            self.changed.emit(self._panel.model.row(entry).entry)
            self._transcript.dim_others(True)
            self._transcript.auto_scroll.set_following(True)

    def start_slower(self, entry: int) -> None:
        self.start(entry, speed=formatting.slower(self._playback.speed))

    def stop(self) -> None:
        self._playback.repeat.stop_replay()
        self._end()

    def forget(self) -> None:
        """Reset the state. Called before another story is shown."""
        self._entry, self._rests = None, False

    def _follow(self, span: int | None) -> None:
        """Show the number of the replayed span that plays now. None is the end of the replay."""
        if self._entry is None:
            return
        if span is None and self._alone:
            self._rests = True
            self._transcript.dim_others(False)
        elif span is None:
            self._end()
        else:
            self._rests = False
            self._panel.show_replay(self._entry, self._first + span, len(self._sentences))

    def _go_on(self, playing: bool) -> None:
        """End the replay of a single sentence when the story plays on."""
        if playing and self._rests and self._entry is not None:
            self._end()

    def _end(self) -> None:
        self._entry, self._rests = None, False
        self.changed.emit(None)
        self._panel.show_replay(None)
        self._transcript.dim_others(False)
