"""Open the audio output in the background, change or close it, and handle the loss of the device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import AudioDeviceFailed, ListenError
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.common.view_options import PlaybackOptions

if TYPE_CHECKING:  # audio modules load when the first story is played, not when the window opens
    from listenapp.playback.output import Output
    from listenapp.playback.player import Player

OpenOutput = Callable[[str], "Output"]
"""Function that opens the output of a name; an empty name is the system's default.

It runs in a worker thread. Raises AudioDeviceFailed.
"""


class AudioOutput(QObject):
    """Owner of the player and its audio output. Call all methods from the UI thread."""

    opened = Signal()  # the player exists now
    changed = Signal()  # the player uses another output now
    failed = Signal(ListenError)

    def __init__(self, tasks: TaskRunner, open_output: OpenOutput, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._open_output = tasks, open_output
        self.player: Player | None = None
        self.lost = False  # the output is closed or unplugged
        self._opening: BackgroundTask | None = None
        self._is_closed = False
        self._needed = False  # a story that is open needs the output
        self._arriving: Player | None = None  # opened by a worker thread, not yet taken over by the UI thread
        self._device = self._opened_device = ""
        self._volume, self._offset, self._primer = 1.0, 0.0, 0.0
        self._options = PlaybackOptions()

    def choose_device(self, name: str) -> None:
        """Set the output that will be opened first. An empty name is the system's default."""
        self._device = name

    def open_ahead(self) -> None:
        """Open the output early, while the story is still loading, because a device takes a while to start.

        No signal reports a failure until `open` has been called.
        """
        if self.player is None and self._opening is None:
            self._opening = self._tasks.run_slow(
                partial(self._make_player, self._device), self._player_opened, self._not_opened
            )

    def open(self) -> None:
        self._needed = True
        self.open_ahead()

    def _make_player(self, device: str) -> Player:
        """Open the output and make the player. Runs in a worker thread."""
        from listenapp.playback.player import Player  # noqa: PLC0415 - audio modules, see above

        self._opened_device = device
        self._arriving = player = Player(self._open_output(device))
        player.settle()
        if self._is_closed:  # the closing window did not wait for the device
            player.close()
        return player

    def _player_opened(self, player: Player) -> None:
        self._opening = self._arriving = None
        self.player = player
        self.restore()
        if self._device != self._opened_device:  # another device was chosen meanwhile
            self.use_device(self._device)
        self.opened.emit()

    def _not_opened(self, error: ListenError) -> None:
        self._opening = None
        if self._needed:
            self._needed = False
            self.failed.emit(error)

    # -- changing the output ------------------------------------------------------------------------------------

    def use_device(self, name: str) -> None:
        """Change the output. Playback continues there. Without a player, set the output to open later."""
        self._device = name
        if self.player is not None:
            self._tasks.run_slow(partial(self._open_output, name), partial(self._change, name), self.failed.emit)

    def _change(self, name: str, output: Output) -> None:
        if self.player is None or name != self._device:  # another device was chosen later
            output.close()
            return
        try:
            self.player.change_output(output)
        except AudioDeviceFailed as error:
            self.failed.emit(error)
            return
        self.lost = False
        self.changed.emit()

    def release(self) -> None:
        """Close the output so that PortAudio finds new devices."""
        if self.player is not None:
            self.lost = True
            self.player.let_go()

    def reopen(self) -> None:
        """Open the output again if it is closed."""
        if self.lost:
            self.use_device(self._device)

    def handle_device_lost(self) -> None:
        """Handle the loss of the device: stop playback and emit `failed`.

        The next `play` opens an output that is available then.
        """
        if not self.lost:
            self.release()
            self.failed.emit(
                AudioDeviceFailed(
                    "device.lost", "The sound output was disconnected.", "Reconnect it or choose another output."
                )
            )

    # -- playback settings --------------------------------------------------------------------------------------

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        self.restore()

    def set_offset(self, seconds: float) -> None:
        """Set the latency in seconds that the device does not report."""
        self._offset = seconds
        self.restore()

    def set_primer(self, seconds: float) -> None:
        """Set how many seconds of silence precede playback after a pause. They wake up wireless headphones."""
        self._primer = seconds
        self.restore()

    def set_options(self, options: PlaybackOptions) -> None:
        self._options = options
        self.restore()

    def restore(self) -> None:
        """Apply the settings to the player again, for example after the latency calibration used it."""
        player, options = self.player, self._options
        if player is None:
            return
        player.volume, player.offset, player.primer = self._volume, self._offset, self._primer
        player.settings = replace(
            player.settings,
            repeats=options.repeats,
            pause_after_sentence=options.pause_after_sentence,
            pause_after_phrase=options.pause_after_phrase,
            stop_after_sentence=options.stops_after_sentence,
        )

    def close(self) -> None:
        """Close the player, also one that a background task is still opening."""
        self._is_closed = True
        for player in (self.player, self._arriving):
            if player is not None:
                player.close()
        self.player = self._arriving = None
