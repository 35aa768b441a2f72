"""Tell why SQLite could not write, as an error of the system: a full disk, a missing permission."""

from __future__ import annotations

import errno
import os
import sqlite3

_REASONS = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
}


def as_os_error(error: sqlite3.Error) -> OSError:
    """Return the error with its number where there is one, else only with SQLite's text."""
    reason = _REASONS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return OSError(reason, os.strerror(reason)) if reason else OSError(str(error))
