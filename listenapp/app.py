"""Build the desktop application: create its objects, connect them, run the event loop."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QFontDatabase

from listenapp import __version__, ui  # noqa: F401 - ui first: PySide then skips the source of later modules
from listenapp.errors import AudioDeviceFailed, ListenError
from listenapp.library import atomic_files
from listenapp.library import preferences as stored
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.system import disk_errors, malloc
from listenapp.ui.common.error_log import ErrorLog
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.i18n import translations
from listenapp.ui.i18n.translations import IN_ENGLISH, LANGUAGE_NAMES
from listenapp.ui.player.audio_output import OpenOutput
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.settings.settings_controller import SettingsController
from listenapp.ui.theme import fonts, theme_files
from listenapp.ui.theme.icons import IconSet
from listenapp.ui.theme.theme_manager import ThemeManager, apply_theme
from listenapp.ui.window import view_state
from listenapp.ui.window.app_controller import AppController
from listenapp.ui.window.application import Application
from listenapp.ui.window.main_window import MainWindow

if TYPE_CHECKING:  # audio modules are loaded for the first playback, not when the window opens
    from listenapp.playback.output import Output
    from listenapp.system.running_window import FileReceiver

_WORDS_BEFORE_PICTURE = 24
_SETTLED_MS = 1000  # delay of start-up work that the user does not wait for

_STYLE = "Fusion"
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass
class Desktop:
    """Main objects of the running window, for code that controls it."""

    window: MainWindow
    controller: AppController
    playback: PlaybackController
    tasks: TaskRunner
    closed: bool = False

    def close(self) -> tuple[ListenError, ...]:
        """Close the window, the story and all background work. A second call does nothing.

        Wait for pending writes. Return the errors of writes that failed. A bug in one part does not prevent the others
        from closing.
        """
        if self.closed:
            return ()
        self.closed = True
        with ExitStack() as closing:
            closing.callback(self.window.deleteLater)  # otherwise each change of theme would style it again
            closing.callback(self.playback.close)
            closing.callback(self.controller.close)
            closing.callback(self.window.close)
        return tuple(self.tasks.late_faults)


def open_device(name: str) -> Output:
    """Open the named output; an empty name means the system's default. Raises AudioDeviceFailed."""
    from listenapp.playback import portaudio_output  # noqa: PLC0415 - audio is loaded late

    return portaudio_output.open_output(name or None)


def open_device_or_none(name: str) -> Output:
    """Open the named output, or the silent null output if there is no sound card. Used for screenshots."""
    try:
        return open_device(name)
    except AudioDeviceFailed:
        return open_device("null")


def device_names() -> list[str]:
    """Return the names of the output devices. Raises AudioDeviceFailed."""
    from listenapp.audio import sound_devices  # noqa: PLC0415 - audio is loaded late

    return [device.name for device in sound_devices.devices("output")]


def make_application() -> Application:
    """Create the Qt application, or configure the one that exists.

    Raises ListenError where there is no display, because Qt would end the process.
    """
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise ListenError(
            "window.no_display",
            "No display found to open the window.",
            "Start ListenApp on a desktop, or see “listenapp --help” for what works without one.",
        )
    found = Application.instance()
    if isinstance(found, Application):
        application = found
        application.setStyle(_STYLE)
    else:  # a style passed as an argument loads no Python class for it (measured: 5 ms)
        application = Application([*sys.argv[:1], "-style", _STYLE])
    application.setApplicationName("ListenApp")
    application.setApplicationVersion(__version__)
    return application


def build(application: Application, paths: Paths, open_output: OpenOutput = open_device) -> Desktop:
    """Build the window without showing it."""
    bundled = fonts.load(paths.assets / "fonts")
    chosen = stored.load(paths.preferences)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own_name = LANGUAGE_NAMES[translations.resolve_language(chosen.language)]
    application.setFont(fonts.window_font(system, bundled, own_name))
    spoken = translations.install(application, chosen.language, paths.resources / "translations")
    themes = theme_files.load(paths.resources / "themes")
    chosen_theme = theme_files.choose(themes, chosen.theme)
    icons = IconSet(paths.assets / "icons")
    tasks = TaskRunner()
    playback = PlaybackController(tasks, open_output)
    families = fonts.text_families(bundled) or [application.font().family()]
    theme_manager = ThemeManager(chosen_theme, icons)
    settings = SettingsController(
        chosen, paths.preferences, paths.home / "cache", tasks, playback, theme_manager, themes, families
    )
    controller = AppController(
        Library(paths.library), paths, playback, tasks, device_names, lambda: settings.preferences.speed
    )
    settings.failed.connect(controller.failed)
    playback.output.choose_device(chosen.device)
    geometry = QSettings(str(paths.home / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(controller, settings, playback, theme_manager, geometry)
    apply_theme(
        application, chosen_theme, icons, paths.home / "cache"
    )  # last: later it would style each new parent again
    if not atomic_files.may_write(paths.home):
        window.message.show_error(disk_errors.forbidden(paths.home))
    if spoken != (wanted := translations.resolve_language(chosen.language)):
        window.message.show_note(*fonts.untranslatable_message(IN_ENGLISH[wanted]))
    QTimer.singleShot(_SETTLED_MS, malloc.limit_fragmentation)
    QTimer.singleShot(_SETTLED_MS, controller.jobs, controller.jobs.resume)
    return Desktop(window, controller, playback, tasks)


class WindowManager(QObject):
    """Owner of the current window. It rebuilds the window after a change of language and reopens the story."""

    def __init__(self, application: Application, desktop: Desktop, paths: Paths, open_output: OpenOutput) -> None:
        super().__init__(application)
        self._application, self._paths, self._open_output = application, paths, open_output
        self.desktop = desktop
        desktop.window.language_requested.connect(self._renew_soon)
        application.file_requested.connect(self.add)

    def add(self, path: str) -> None:
        """Import a file into the library and open it, in the current window, which comes to the front."""
        window = self.desktop.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        self.desktop.controller.jobs.add_file(path)

    def _renew_soon(self) -> None:
        QTimer.singleShot(0, self, self.renew)

    def renew(self) -> None:
        """Close the window, build a new one, show the same in it, and show errors of the last writes."""
        old, state = self.desktop, view_state.state_of(self.desktop.window)
        self._application.setQuitOnLastWindowClosed(False)
        late_faults = old.close()
        self.desktop = build(self._application, self._paths, self._open_output)
        self.desktop.window.language_requested.connect(self._renew_soon)
        self.desktop.window.show()
        view_state.restore(self.desktop.window, state)
        self._application.setQuitOnLastWindowClosed(True)
        for fault in late_faults:
            self.desktop.controller.failed.emit(fault)


def run_window(
    story: str | None = None,
    *,
    lesson: Path | None = None,
    speed: float | None = None,
    trace: Path | None = None,
    quit_at_end: bool = False,
    picture: Path | None = None,
    stop_after: float | None = None,
) -> int:
    """Open the window and return the exit status when it closes.

    `story`: an id or a folder; it is played at once, at `speed`. `lesson`: a file to import and open. An error of the
    lesson file is shown in the window, because the user may have double-clicked the file. `trace`: a file for the trace
    of playback. `quit_at_end`: close the window when the story ends. `picture`: a file for a screenshot during
    playback; a missing sound card is then no error. `stop_after`: seconds until the window closes by itself.

    Raises ListenError where `story` cannot be opened or `trace` cannot be written.
    """
    paths = locate()
    application = make_application()
    open_output = open_device_or_none if picture else open_device
    desktop = build(application, paths, open_output)
    windows = WindowManager(application, desktop, paths, open_output)
    error_log = ErrorLog(paths.logs / "listenapp.log")
    error_log.exception_logged.connect(lambda: windows.desktop.window.notifications.show_crash_notice(error_log.log))
    error_log.listen()
    follower = ScriptedPlayback(desktop, trace, quit_at_end, picture)
    desktop.window.show()
    files = _receive_files(application, paths)
    gc.freeze()
    gc.enable()  # `main` has disabled it
    if story is not None:
        follower.play(story, speed)
    if lesson is not None:
        windows.add(str(lesson))
    if stop_after is not None:
        QTimer.singleShot(round(stop_after * 1000), application.quit)
    try:
        application.exec()
    finally:
        with ExitStack() as closing:
            closing.callback(error_log.close)
            closing.callback(files.close)
            closing.callback(follower.close)
            closing.callback(lambda: error_log.write_down(windows.desktop.close()))
    if follower.fault is not None:
        raise follower.fault
    return 0


def _receive_files(application: Application, paths: Paths) -> FileReceiver:
    """Take the files that are double-clicked while the window is open."""
    from listenapp.system.running_window import FileReceiver  # noqa: PLC0415 - the window is shown first

    return FileReceiver(paths.home, application.file_requested.emit)


class ScriptedPlayback:
    """Player of a story for the command line.

    It writes a trace, takes a screenshot and closes the window at the end.
    """

    def __init__(self, desktop: Desktop, trace: Path | None, quit_at_end: bool, picture: Path | None) -> None:
        """Connect to the window. Raises ExportFailed where the trace cannot be written."""
        from listenapp.playback.trace import Trace  # noqa: PLC0415 - seldom used

        self.fault: ListenError | None = None
        self._desktop = desktop
        self._trace = Trace(trace) if trace else None
        self._picture = picture
        self._painted = 0
        playback = desktop.playback
        playback.tracker.playing_changed.connect(self._playing_changed)
        playback.seeked.connect(lambda seconds: self._trace_event("seek", story_time=seconds))
        playback.tracker.ended.connect(lambda: self._trace_event("end", story_time=playback.story_time))
        desktop.window.reading.transcript.word_painted.connect(self._word_painted)
        if quit_at_end:
            playback.tracker.ended.connect(desktop.window.close)
            playback.failed.connect(self._give_up)
            desktop.controller.failed.connect(self._give_up)

    def play(self, story: str, speed: float | None) -> None:
        """Open a story and play it from the beginning. Raises StoryUnreadable, StoryTooNew."""
        self._desktop.controller.open_now(story)
        self._desktop.playback.seek(0.0)
        if speed is not None:
            self._desktop.playback.set_speed(speed)
        self._desktop.playback.play()

    def _give_up(self, fault: ListenError) -> None:
        self.fault = fault
        self._desktop.window.close()

    def _playing_changed(self, playing: bool) -> None:
        self._trace_event("play" if playing else "pause", story_time=self._desktop.playback.story_time)

    def _trace_event(self, name: str, word: int | None = None, story_time: float | None = None) -> None:
        if self._trace is not None:
            self._trace.event(name, word=word, story_time=story_time)

    def _word_painted(self, word: int) -> None:
        self._trace_event("word", word, self._desktop.playback.story_time)
        self._painted += 1
        if self._painted >= _WORDS_BEFORE_PICTURE:
            self.take_picture()

    def take_picture(self) -> None:
        if self._picture is not None:
            path, self._picture = self._picture, None
            path.parent.mkdir(parents=True, exist_ok=True)
            QTimer.singleShot(0, lambda: self._desktop.window.grab().save(str(path)))

    def close(self) -> None:
        if self._trace is not None:
            self._trace.close()
