"""Show the playback controls at the bottom of the window.

The transport bar does not know the player. It emits signals for requests, and its `show_` methods set what it shows.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from listenapp.ui.common.key_filters import ARROWS, keep_keys
from listenapp.ui.common.plain_text import menu_text, plain
from listenapp.ui.common.widgets import GAP, IconButton, NamedBox, button, describe, label
from listenapp.ui.i18n import formatting
from listenapp.ui.player.waveform_slider import WaveformSlider
from listenapp.ui.theme.theme_manager import ThemeManager

SPEEDS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class TransportBar(QFrame):
    toggled = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    repeat_requested = Signal()
    slower_requested = Signal()
    loop_requested = Signal(bool)
    seeked = Signal(float)  # seconds
    speed_requested = Signal(float)
    volume_requested = Signal(float)  # 0 to 1
    device_requested = Signal(str)  # name of the device, empty for the system's default
    sound_settings_requested = Signal()
    narration_requested = Signal()
    devices_requested = Signal()  # the device menu is about to open; call `show_devices`

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transportBar")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # like all media players, and to match the arrow keys
        self._volume_before_mute = 1.0
        self._duration = 0.0
        self._shown_second = -1
        self._focus_waits = False  # whether Play gets the focus as soon as it is enabled
        self._make(theme_manager)
        self._make_empty()
        self._lay_out()
        self.set_empty(False)
        self.set_ready(False)

    def _make(self, theme_manager: ThemeManager) -> None:
        self.slider = WaveformSlider(theme_manager)
        self.slider.seeked.connect(self.seeked)
        self.previous_button = self._ask(
            IconButton(theme_manager, "skip-back", self.tr("Previous sentence")), self.previous_requested
        )
        self.next_button = self._ask(
            IconButton(theme_manager, "skip-forward", self.tr("Next sentence")), self.next_requested
        )
        self.play_button = self._ask(
            IconButton(theme_manager, "play", self.tr("Play"), role="accent_ink"), self.toggled
        )
        self.play_button.setObjectName("playButton")
        self.play_button.setFixedSize(QSize(40, 40))
        self.repeat_button = self._ask(
            IconButton(theme_manager, "rotate-ccw", self.tr("Repeat sentence")), self.repeat_requested
        )
        self.slower_button = self._ask(
            IconButton(theme_manager, "turtle", self.tr("Repeat slower")), self.slower_requested
        )
        self.loop_button = IconButton(theme_manager, "repeat", self.tr("Loop sentence"))
        self.loop_button.setCheckable(True)
        self.loop_button.clicked.connect(self.loop_requested)
        self.options_button = IconButton(theme_manager, "settings", self.tr("Playback options"))
        self.time_label = label("0:00 / 0:00")
        self.speed_box = self._make_speed_box()
        self._added_speed: float | None = None  # a speed that is listed only while it is heard
        self.mute_button = self._ask(IconButton(theme_manager, "volume-2", self.tr("Mute")), self._toggle_mute)
        self.volume_slider = self._make_volume()
        self.device_button = self._make_devices(theme_manager)

    def _make_empty(self) -> None:
        """Create what is shown in place of the waveform while the story has no narration."""
        self._hint = label(self.tr("No narration yet. Choose a recording, or drop it here."), "quiet")
        self.narration_button = button(self.tr("Add narration…"), "primary")
        self.narration_button.clicked.connect(self.narration_requested)
        self._empty = QFrame()
        self._empty.setLayoutDirection(QGuiApplication.layoutDirection())  # text, unlike the controls
        row = QHBoxLayout(self._empty)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self.narration_button)
        row.addStretch(1)

    @staticmethod
    def _ask(button: IconButton, wanted: SignalInstance | Callable[[], None]) -> IconButton:
        button.clicked.connect(wanted)
        return button

    def _make_speed_box(self) -> QComboBox:
        box = NamedBox()
        box.setObjectName("speedBox")
        box.setAccessibleName(self.tr("Speed"))
        box.setToolTip(self.tr("Speed"))
        box.setMaxVisibleItems(len(SPEEDS))
        box.setFixedWidth(78)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for factor in SPEEDS:
            box.addItem(formatting.speed(factor), factor)
        box.setCurrentIndex(box.findData(1.0))
        box.activated.connect(lambda _index: self.speed_requested.emit(box.currentData()))
        return box

    def _make_volume(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("volumeSlider")
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        describe(slider, "")
        slider.setRange(0, 100)
        slider.setValue(100)
        slider.setMinimumWidth(48)
        slider.setMaximumWidth(96)
        slider.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keep_keys(slider, ARROWS)
        slider.valueChanged.connect(self._volume_changed)
        return slider

    def _make_devices(self, theme_manager: ThemeManager) -> IconButton:
        button = IconButton(theme_manager, "headphones", self.tr("Sound output"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setAccessibleName(self.tr("Sound output"))
        menu.aboutToShow.connect(self.devices_requested)
        button.setMenu(menu)
        self._devices = menu
        self._one_device = QActionGroup(menu)  # made once, because clearing a menu does not delete its groups
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.previous_button, self.play_button, self.next_button):
            row.addWidget(widget)
        row.addSpacing(2 * GAP)
        for widget in (self.repeat_button, self.slower_button, self.loop_button, self.options_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.time_label)
        row.addStretch(1)
        row.addWidget(self.speed_box)
        row.addSpacing(GAP)
        row.addWidget(self.mute_button)
        row.addWidget(self.volume_slider)
        row.addSpacing(GAP)
        row.addWidget(self.device_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.slider)
        column.addWidget(self._empty)
        column.addLayout(row)

    # -- showing the state --------------------------------------------------------------------------------------

    def set_empty(self, empty: bool) -> None:
        """Offer to add a narration in place of the waveform. The bar keeps its height."""
        had_focus = self.narration_button.hasFocus()
        self._empty.setFixedHeight(max(self.slider.minimumHeight(), self.narration_button.sizeHint().height()))
        self._empty.setVisible(empty)
        self.slider.setVisible(not empty)
        self.time_label.setVisible(not empty)
        if empty:
            self._focus_waits = False
        elif had_focus:
            self._focus_waits = not self.play_button.isEnabled()
            self.play_button.setFocus()

    def set_ready(self, ready: bool) -> None:
        """Enable the controls if the story can be played.

        Play gets the focus that the button for a narration had, unless the user has moved it out of the bar meanwhile.
        """
        for widget in (self.slider, self.previous_button, self.play_button, self.next_button, self.repeat_button):
            widget.setEnabled(ready)
        for widget in (self.slower_button, self.loop_button):
            widget.setEnabled(ready)
        if ready and self._focus_waits:
            self._focus_waits = False
            focused = self.window().focusWidget()
            if focused is None or not focused.isVisible() or self.isAncestorOf(focused):
                self.play_button.setFocus()

    def set_duration(self, seconds: float) -> None:
        self._duration = seconds
        self._shown_second = -1
        self.slider.set_duration(seconds)
        self.show_time(0.0)

    def show_time(self, seconds: float) -> None:
        self.slider.show_time(seconds)
        if int(seconds) != self._shown_second:
            self._shown_second = int(seconds)
            self.time_label.setText(f"{formatting.clock(seconds)} / {formatting.clock(self._duration)}")
            self.time_label.setAccessibleName(self.slider.describe(seconds, self._duration))

    def show_playing(self, playing: bool) -> None:
        face = ("pause", self.tr("Pause")) if playing else ("play", self.tr("Play"))
        self.play_button.set_icon(*face)

    def show_speed(self, factor: float) -> None:
        self._drop_added_speed()
        self._select_speed(factor)

    def show_heard_speed(self, heard: float, chosen: float) -> None:
        """Show the speed that is heard. It has another colour while it is not the chosen one."""
        self._drop_added_speed()
        if heard != chosen and self.speed_box.findData(heard) < 0:
            self._added_speed = heard
        self._select_speed(heard)
        if self.speed_box.property("temporary") != (heard != chosen):
            self.speed_box.setProperty("temporary", heard != chosen)
            self.speed_box.style().unpolish(self.speed_box)
            self.speed_box.style().polish(self.speed_box)

    def _drop_added_speed(self) -> None:
        if self._added_speed is not None:
            self.speed_box.removeItem(self.speed_box.findData(self._added_speed))
            self._added_speed = None

    def _select_speed(self, factor: float) -> None:
        index = self.speed_box.findData(factor)
        if index < 0:
            index = sum(speed < factor for speed in map(self.speed_box.itemData, range(self.speed_box.count())))
            self.speed_box.insertItem(index, formatting.speed(factor), factor)
        self.speed_box.setCurrentIndex(index)

    def show_volume(self, volume: float) -> None:
        self.volume_slider.setValue(round(volume * 100))

    def show_loop(self, looping: bool) -> None:
        self.loop_button.setChecked(looping)

    def show_devices(self, names: list[str], chosen: str) -> None:
        """Fill the device menu. `names` does not contain the system's default, which is always offered."""
        self._devices.clear()
        for name in ("", *names):
            action = QAction(menu_text(name) or self.tr("Same as system"), self._devices)
            action.setToolTip(plain(name))
            self._one_device.addAction(action)
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _checked, wanted=name: self.device_requested.emit(wanted))
            self._devices.addAction(action)
        self._devices.addSeparator()
        self._devices.addAction(self.tr("Sound settings…"), self.sound_settings_requested.emit)

    # -- volume -------------------------------------------------------------------------------------------------

    def _volume_changed(self, percent: int) -> None:
        muted = percent == 0
        icon = "volume-x" if muted else "volume-1" if percent < 50 else "volume-2"
        self.mute_button.set_icon(icon, self.tr("Unmute") if muted else self.tr("Mute"))
        if not muted:
            self._volume_before_mute = percent / 100
        self.volume_requested.emit(percent / 100)

    def _toggle_mute(self) -> None:
        self.volume_slider.setValue(round(self._volume_before_mute * 100) if self.volume_slider.value() == 0 else 0)
