"""Time the words of a sentence by tapping along while it is played."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from listenapp.ui.common.widgets import PushButton

_LEAD = 0.6  # seconds that are played before the sentence, and after its old end


class TapAlong(QObject):
    """Button that plays a sentence when it is pressed first. Each press after that is the start of the next word."""

    finished = Signal(list)  # of (word, seconds)

    def __init__(
        self, button: PushButton, story_time: Callable[[], float], play: Callable[[float, float], object]
    ) -> None:
        """Create the object. `story_time` returns the position. `play` plays a span in seconds."""
        super().__init__(button)
        self._button, self._story_time, self._play = button, story_time, play
        self._words: Sequence[tuple[int, str]] = ()
        self._span = (0.0, 0.0)
        self._times: list[float] | None = None  # None: nobody taps
        button.pressed.connect(self._press)
        self.reset()

    @property
    def is_on(self) -> bool:
        return self._times is not None

    def set_sentence(self, words: Sequence[tuple[int, str]], span: tuple[float, float]) -> None:
        """Set the spoken words as (index, text), and the time of the sentence. This ends what was tapped before."""
        self._words, self._span = words, span
        self._button.setEnabled(bool(words))
        self.reset()

    def reset(self) -> None:
        self._times = None
        self._button.setText(self.tr("Tap the words"))

    def end(self) -> None:
        """Use what was tapped, also if the sound ended before the last word."""
        times = list(zip((word for word, _text in self._words), self._times or (), strict=False))
        self.reset()
        if times:
            self.finished.emit(times)

    def _press(self) -> None:
        if self._times is None:
            self._times = []
            self._play(max(0.0, self._span[0] - _LEAD), self._span[1] + 2 * _LEAD)
        else:
            self._times.append(max(self._story_time(), self._times[-1] + 0.01 if self._times else 0.0))
        if len(self._times) == len(self._words):
            self.end()
        else:
            self._button.setText(self.tr("Tap at “{word}”").format(word=self._words[len(self._times)][1]))
