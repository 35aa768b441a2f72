"""Measure the latency of an audio output: the listener taps to a beat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import button, label
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:
    from listenapp.playback.player import Player

_TAPS = 12
_FIRST_USED = 2  # the first two taps are ignored, because the listener is still finding the beat
_RATE = 48_000  # Hz


class LatencyCalibrationDialog(Overlay):
    """Dialog that plays a beat, records the taps and computes the latency."""

    found = Signal(float)  # latency in seconds

    def __init__(self, theme_manager: ThemeManager, playback: PlaybackController, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Tap to the beat"))
        self._playback = playback
        self.player: Player | None = None  # the borrowed player while it plays the beat
        self._taps: list[float] = []
        self.message = label("", wrap=True)
        self.tap_button = button(self.tr("Tap"), "primary")
        self.tap_button.pressed.connect(self.tap)
        self.tap_button.setMinimumHeight(64)
        close = button(self.tr("Close"))
        close.clicked.connect(self.dismiss)
        self.card.setFixedWidth(420)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Tap to the beat"), "title", factor=1.35))
        column.addWidget(self.message)
        column.addWidget(self.tap_button)
        column.addLayout(foot)

    def begin(self) -> None:
        """Open the dialog, and play the beat if there is a player."""
        self._taps = []
        self.player = self._playback.borrow_player()
        if self.player is None:
            self._show_text(self.tr("Open a story with narration first."))
            self.tap_button.setEnabled(False)
        else:
            self._show_text(self.tr("Press the button or any letter key each time you hear a click."))
            self.tap_button.setEnabled(True)
            self._sound()
        self.open()
        self.tap_button.setFocus()

    def _sound(self) -> None:
        from listenapp.playback.latency_calibration import beat  # noqa: PLC0415 - numpy, not needed to show the window
        from listenapp.playback.playback_settings import PlaybackSettings  # noqa: PLC0415

        if self.player is not None:
            sound = beat(_RATE)
            self.player.load(sound, ())
            self.player.offset = 0.0
            self.player.settings = PlaybackSettings(loop=(0.0, sound.duration))
            self.player.play()

    def tap(self) -> None:
        if self.player is None:
            return
        status = self.player.status()
        if not status.playing:
            self._show_text(self.tr("The sound stopped. Close this panel and reconnect your sound output."))
            return
        self._taps.append(status.story_time)
        left = _TAPS - len(self._taps)
        if left > 0:
            self._show_text(self.tr("Keep tapping: %n more.", "", left))
        else:
            QTimer.singleShot(0, self, self._judge)

    def _judge(self) -> None:
        from listenapp.playback.latency_calibration import beat_times, offset_from_taps  # noqa: PLC0415

        late = offset_from_taps(beat_times(), self._taps[_FIRST_USED:])
        self._taps = []
        if late is None:
            self._show_text(self.tr("Your taps did not match the clicks. Try again."))
            return
        self._give_back()
        self.tap_button.setEnabled(False)
        self.found.emit(late)
        self._show_text(
            self.tr("Your sound is {n} ms late. The highlight now waits for it.").format(n=round(late * 1000))
        )

    def _show_text(self, text: str) -> None:
        self.message.setText(text)
        self.setAccessibleDescription(text)

    def _give_back(self) -> None:
        if self.player is not None:
            self.player = None
            self._playback.return_player()

    def dismiss(self) -> None:
        self._give_back()
        super().dismiss()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_tap(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if _is_tap(event) and not event.isAutoRepeat():
            self.tap()
        else:
            super().keyPressEvent(event)


def _is_tap(event: QKeyEvent) -> bool:
    return event.text().strip().isalnum()
