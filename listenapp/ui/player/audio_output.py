"""The player and the output on which it plays: opened in the background, changed, lost, let go and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import AudioDeviceFailed, ListenError
from listenapp.ui.common.tasks import Task, Tasks
from listenapp.ui.common.view_options import Manner

if TYPE_CHECKING:  # sound is loaded when the first story is heard, not when the window opens
    from listenapp.playback.player import Player
    from listenapp.playback.portaudio_output import Output

OpenOutput = Callable[[str], "Output"]
"""Opens the output of that name, empty for the system's; called off the UI thread; raises AudioDeviceFailed."""


class Loudspeaker(QObject):
    opened = Signal()  # there is a player now
    changed = Signal()  # it plays on another output now
    failed = Signal(object)  # ListenError

    def __init__(self, tasks: Tasks, open_output: OpenOutput, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._open_output = tasks, open_output
        self.player: Player | None = None
        self.lost = False  # the output is not there: unplugged, or let go
        self._opening: Task | None = None
        self._needed = False  # by a story that is there
        self._arriving: Player | None = None  # opened by a worker, not taken over yet
        self._device = self._opened_device = ""
        self._volume, self._offset, self._primer = 1.0, 0.0, 0.0
        self._manner = Manner()

    def choose_device(self, name: str) -> None:
        """Which output is opened first."""
        self._device = name

    def open_ahead(self) -> None:
        """For a story that is still being read: a card takes a while to start. If there is none, nobody is told yet."""
        if self.player is None and self._opening is None:
            self._opening = self._tasks.run(partial(self._make_player, self._device), self._take, self._not_opened)

    def open(self) -> None:
        self._needed = True
        self.open_ahead()

    def _make_player(self, device: str) -> Player:
        """Off the UI thread."""
        from listenapp.playback.player import Player  # noqa: PLC0415 - as above

        self._opened_device = device
        self._arriving = Player(self._open_output(device))
        self._arriving.settle()
        return self._arriving

    def _take(self, player: Player) -> None:
        self._opening = self._arriving = None
        self.player = player
        self.restore()
        if self._device != self._opened_device:  # chosen meanwhile
            self.use_device(self._device)
        self.opened.emit()

    def _not_opened(self, error: ListenError) -> None:
        self._opening = None
        if self._needed:
            self._needed = False
            self.failed.emit(error)

    # -- another output -----------------------------------------------------------------------------------------

    def use_device(self, name: str) -> None:
        """What plays goes on there; without a player it is the one to be opened."""
        self._device = name
        if self.player is not None:
            self._tasks.run(partial(self._open_output, name), partial(self._change, name), self.failed.emit)

    def _change(self, name: str, output: Output) -> None:
        if self.player is None or name != self._device:  # a later choice counts
            output.close()
            return
        try:
            self.player.change_output(output)
        except AudioDeviceFailed as error:
            self.failed.emit(error)
        self.lost = False
        self.changed.emit()

    def let_go(self) -> None:
        """What was plugged in since the output was opened is found only while none is open."""
        if self.player is not None:
            self.lost = True
            self.player.let_go()

    def take_back(self) -> None:
        if self.lost:
            self.use_device(self._device)

    def lose(self) -> None:
        """The output was unplugged: the story rests until somebody plays it again, on what there is then."""
        if not self.lost:
            self.let_go()
            self.failed.emit(
                AudioDeviceFailed(
                    "device.lost", "The sound output was disconnected.", "Reconnect it or choose another output."
                )
            )

    # -- how it sounds ------------------------------------------------------------------------------------------

    def set_volume(self, volume: float) -> None:
        self._volume = volume
        self.restore()

    def set_offset(self, seconds: float) -> None:
        """How much later than the device says its sound is heard."""
        self._offset = seconds
        self.restore()

    def set_primer(self, seconds: float) -> None:
        """Silence that wakes headphones before the first sound after a rest."""
        self._primer = seconds
        self.restore()

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner
        self.restore()

    def restore(self) -> None:
        """As was set, after somebody else has used the player."""
        player, manner = self.player, self._manner
        if player is None:
            return
        player.volume, player.offset, player.primer = self._volume, self._offset, self._primer
        player.wishes = replace(
            player.wishes,
            repeats=manner.repeats,
            pause_after_sentence=manner.pause_after_sentence,
            pause_after_phrase=manner.pause_after_phrase,
            stop_after_sentence=manner.stops_after_sentence,
        )

    def close(self) -> None:
        """After the tasks have finished."""
        for player in (self.player, self._arriving):
            if player is not None:
                player.close()
        self.player = self._arriving = None
