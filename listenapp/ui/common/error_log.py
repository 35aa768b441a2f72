"""Log unexpected exceptions and Qt warnings to a file, and emit a signal. The program keeps running."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from listenapp import __version__
from listenapp.errors import ListenError

if TYPE_CHECKING:  # loads with the first message
    from logging import Logger

_LARGEST = 400_000  # bytes, size limit of one log file
_OLDER = 3  # number of older log files that are kept
_HEARD = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class ErrorLog(QObject):
    """Log of uncaught exceptions on any thread and of Qt warnings.

    Each one is also passed to the previous handler, which still prints it.
    """

    exception_logged = Signal()  # an exception was logged; emitted on the UI thread
    _written = Signal()  # emitted on the thread of the exception

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log = log
        self._logger: Logger | None = None
        self._last = ""
        self._writing = threading.Lock()
        self._listening = False
        self._hooks_before = sys.excepthook, threading.excepthook
        self._qt_before: object = None
        self._written.connect(self.exception_logged, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Install the handlers until `close`."""
        self._listening = True
        self._hooks_before = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._caught, self._caught_in_thread
        self._qt_before = qInstallMessageHandler(self._qt_message_arrived)

    def close(self) -> None:
        if self._listening:
            self._listening = False
            sys.excepthook, threading.excepthook = self._hooks_before
            qInstallMessageHandler(self._qt_before)  # type: ignore[arg-type]
        for handler in self._logger.handlers if self._logger else ():
            handler.close()
        self._logger = None

    def write_down(self, faults: Iterable[ListenError]) -> None:
        """Log and print errors that came too late to be shown, such as a full disk while the window was closing."""
        for fault in faults:
            if sys.stderr is not None:
                sys.stderr.write(f"{fault}\n")
            self._write("".join(traceback.format_exception(fault)))

    def _caught(self, kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        self._hooks_before[0](kind, fault, where)
        if not isinstance(fault, KeyboardInterrupt):
            self._write("".join(traceback.format_exception(kind, fault, where)))
            self._written.emit()

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        self._hooks_before[1](caught)
        if caught.exc_value is not None and not isinstance(caught.exc_value, SystemExit):
            text = traceback.format_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)
            self._write("".join(text))
            self._written.emit()

    def _qt_message_arrived(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if callable(self._qt_before):
            self._qt_before(kind, _context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")
        if kind in _HEARD:
            self._write(f"Qt: {message}")

    def _write(self, text: str) -> None:
        """Log a message unless it equals the last one. An error in a paint event, for example, repeats often."""
        with self._writing, suppress(OSError):
            if text != self._last:
                self._last = text
                self._opened().error(text)

    def _opened(self) -> Logger:
        """Return the logger, and open the log file at the first call. Raises OSError."""
        if self._logger is None:
            import logging  # noqa: PLC0415 - not needed without errors
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415

            self.log.parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(self.log, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
            self._logger = logging.Logger("listenapp.errors")
            self._logger.addHandler(handler)
            self._logger.error("ListenApp %s, Python %s, %s", __version__, sys.version.split()[0], sys.platform)
        return self._logger
