"""Repeat parts of the story: loop a range or a sentence, and replay words, sentences and spans once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.ui.player.buffering import BufferWait

if TYPE_CHECKING:  # audio modules load with the first story, not when the window opens
    from listenapp.playback.player import Player

Span = tuple[float, float]


class RepeatControl(QObject):
    """Loops and replays of the open story. Times are in seconds of story time.

    A loop goes on until it is cleared, or until a seek leaves it. After a replay the story is paused at the position
    before.
    """

    range_changed = Signal(object)  # (begin, end) of the A-B loop in seconds, or None
    looping_changed = Signal(bool)  # whether a sentence loops

    def __init__(
        self,
        parent: QObject,
        buffering: BufferWait,
        player: Callable[[], Player | None],
        changed: Callable[[], None],
    ) -> None:
        """`player` returns the player if the story can be played. `changed` is called after the player was changed."""
        super().__init__(parent)
        self._buffering, self._player, self._changed = buffering, player, changed
        self._range: Span | None = None
        self._loops_sentence = False

    # -- loops --------------------------------------------------------------------------------------------------

    def set_range(self, span: Span | None) -> None:
        """Loop the words in these seconds. None ends the loop."""
        player = self._player()
        if player is not None:
            span = player.cut_points.whole_words(*span) if span is not None else None
            player.loop(span)
            self._changed()
        self._show(span, loops_sentence=False)

    def loop_sentence(self, looping: bool) -> None:
        player = self._player()
        if player is not None:
            if looping:
                player.loop_sentence()
            else:
                player.loop(None)
            self._changed()
        self._show(None, loops_sentence=looping and player is not None and player.settings.loop is not None)

    def _show(self, span: Span | None, *, loops_sentence: bool) -> None:
        self._range, self._loops_sentence = span, loops_sentence
        self.range_changed.emit(span)
        self.looping_changed.emit(loops_sentence)

    @property
    def repeats(self) -> int:
        """Return how often each sentence is played."""
        player = self._player()
        return player.settings.repeats if player is not None else 1

    def update(self) -> None:
        """Emit the signal of the kind of loop that was on, if the player has ended it. A seek out of it does that."""
        player = self._player()
        if player is None or player.settings.loop is not None:
            return
        if self._range is not None:
            self._range = None
            self.range_changed.emit(None)
        if self._loops_sentence:
            self._loops_sentence = False
            self.looping_changed.emit(False)

    # -- replays ------------------------------------------------------------------------------------------------

    def replay(self, sentences: Sequence[int], speed: float | None = None) -> bool:
        """Play sentences one after the other.

        `speed`: None is the speed of the story. Return False if none of the sentences can be played.
        """
        player = self._player()
        if player is None:
            return False
        spans = [player.cut_points.span_of_sentence(sentence) for sentence in sentences]
        return self._replay([span for span in spans if span is not None], speed)

    def play_word(self, word: int) -> bool:
        """Play only the word. Return False if the word has no time."""
        player = self._player()
        span = player.cut_points.span_of_words(word, word) if player is not None else None
        return span is not None and self._replay([span])

    def play_span(self, first: float, last: float, speed: float | None = None) -> bool:
        """Play these seconds once. `speed`: None is that of the story. Return False if the story is not ready."""
        return self._replay([(first, last)], speed)

    def _replay(self, spans: Sequence[Span], speed: float | None = None) -> bool:
        player = self._player()
        if not spans or player is None:
            return False
        self._buffering.drop()
        if any(self._buffering.is_missing(*span) for span in spans):
            player.pause()
            self._buffering.wait_for(spans, lambda: self._replay(spans, speed))
        else:
            player.replay(spans, speed)
        self._changed()
        return True

    def stop_replay(self) -> None:
        self._buffering.drop()
        player = self._player()
        if player is not None:
            player.stop_replay()
            self._changed()
