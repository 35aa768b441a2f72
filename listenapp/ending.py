"""How ListenApp ends, with or without a window: exit status 0, or 1 for a fault of the world, in one line on stderr."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable

from listenapp.errors import ListenError

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # met by libraries that write temporary files, too


def guarded(work: Callable[[], int]) -> int:
    """The exit status of `work`; its expected faults become one line on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        status = work()
        sys.stdout.flush()
    except ListenError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _complain("stopped.")
    except BrokenPipeError:  # the reader of our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        if error.errno not in _DISK_FULL:
            raise
        return _complain(f"There is no room left on the disk ({error}). Free some space and try again.")
    return status


def _complain(message: str) -> int:
    sys.stderr.write(f"listenapp: {' '.join(message.split())}\n")
    return 1
