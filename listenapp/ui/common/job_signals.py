"""Define the signals of every controller that runs long jobs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError


class JobSignals(QObject):
    """Base of the controllers of long jobs: import, batch import, text edit.

    A controller does not know who shows its progress. It only emits these signals, on the UI thread.
    """

    progress = Signal(str, object)  # text; fraction from 0 to 1, or None if unknown
    finished = Signal()  # no job runs any more
    failed = Signal(ListenError)
    notice = Signal(str, str, object)  # what happened; what to do; MessageAction or None
