"""Write a debug log if the environment asks for it.

`LISTENAPP_DEBUG=1` prints it on stderr, `LISTENAPP_DEBUG=FILE` appends it to a file. Worker processes inherit the
variable and write to the same place. Each module logs with `logging.getLogger(__name__)`.
"""

from __future__ import annotations

import os
import sys

VARIABLE = "LISTENAPP_DEBUG"
_OFF = {"", "0"}
_ON_STDERR = "1"


def start() -> None:
    """Start the debug log in this process if `LISTENAPP_DEBUG` is set. Raises OSError if the file cannot be written."""
    place = os.environ.get(VARIABLE, "")
    if place in _OFF:
        return
    import logging  # noqa: PLC0415 - only loaded if somebody debugs; the window starts sooner without it

    handler = logging.StreamHandler(sys.stderr) if place == _ON_STDERR else logging.FileHandler(place, encoding="utf-8")
    line = "%(asctime)s.%(msecs)03d %(process)d %(threadName)s %(name)s: %(message)s"
    handler.setFormatter(logging.Formatter(line, "%H:%M:%S"))
    logger = logging.getLogger("listenapp")
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    logger.handlers = [handler]
