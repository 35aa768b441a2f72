"""An explained word heard again: each sentence with it, one after the other, and the others step back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from listenapp.ui.glossary.glossary_controller import ExplainedWords
from listenapp.ui.glossary.glossary_panel import GlossaryPanel
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import Session
from listenapp.ui.transcript.transcript_view import Transcript


class Replays(QObject):
    """At most one at a time. Entries are told by their index among the explained words."""

    changed = Signal(object)  # the GlossaryEntry that is replayed, None when that is over

    def __init__(
        self, session: Session, transcript: Transcript, panel: GlossaryPanel, words: ExplainedWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._transcript, self._panel, self._words = session, transcript, panel, words
        self._entry: int | None = None
        self._sentences: list[int] = []
        self._first = 0  # of them, the one that is replayed first
        self._alone = self._rests = False  # one is replayed, and then the listener is asked for the next
        panel.replay_wanted.connect(self.start)
        panel.slow_replay_wanted.connect(self.start_slower)
        panel.occurrence_wanted.connect(lambda entry, at: self.start(entry, only=at))
        panel.stop_wanted.connect(self.stop)
        words.renumbered.connect(self.stop)
        session.replaying_changed.connect(self._follow)
        session.playing_changed.connect(self._go_on)

    @property
    def on(self) -> bool:
        return self._entry is not None

    def start(self, entry: int, only: int | None = None, speed: float | None = None) -> None:
        """Plays the sentences in which an entry is heard, or one of them."""
        sentences = self._words.heard_sentences(entry)
        if not sentences:
            self._panel.say_never_heard(entry)
            self._panel.looked_up.emit(self._panel.model.row(entry).entry)
            return
        self._first, self._alone, self._rests = only or 0, only is not None, False
        if self._session.replay(sentences if only is None else [sentences[only]], speed):
            self._entry, self._sentences = entry, sentences
            self._panel.show_replay(entry, self._first, len(sentences))
            self.changed.emit(self._panel.model.row(entry).entry)
            self._transcript.dim_others(True)
            self._transcript.set_following(True)

    def start_slower(self, entry: int) -> None:
        self.start(entry, speed=formatting.slower(self._session.speed))

    def stop(self) -> None:
        self._session.stop_replay()
        self._end()

    def forget(self) -> None:
        """Another story comes, with other entries."""
        self._entry, self._rests = None, False

    def _follow(self, span: int | None) -> None:
        """Which of the replayed stretches is heard now."""
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
        """The story plays on: nobody asks for the word's other sentences any more."""
        if playing and self._rests and self._entry is not None:
            self._end()

    def _end(self) -> None:
        self._entry, self._rests = None, False
        self.changed.emit(None)
        self._panel.show_replay(None)
        self._transcript.dim_others(False)
