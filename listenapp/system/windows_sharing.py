"""Call Windows' own functions for files, where Python's do not say how a file is shared. For Windows only."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from io import BufferedReader
from pathlib import Path
from typing import Any

_GENERIC_READ, _OPEN_EXISTING, _BACKUP_SEMANTICS = 0x80000000, 3, 0x02000000  # winnt.h, fileapi.h
_SHARE_NOTHING, _SHARE_ALL = 0, 1 | 2 | 4  # read, write, delete
_LONGEST_PATH = 1 << 15  # characters
_NO_HANDLE = ctypes.c_void_p(-1).value


def refusal(path: Path) -> OSError | None:
    """Return the error of opening a file or a folder alone, or None if that works."""
    try:
        handle = _handle(path, _SHARE_NOTHING)
    except OSError as error:
        return error
    _kernel().CloseHandle(ctypes.c_void_p(handle))
    return None


def open_shared(path: Path) -> BufferedReader:
    """Open a file for reading, so that others may rename and delete it. Raises OSError."""
    if sys.platform != "win32":
        raise NotImplementedError
    import msvcrt  # noqa: PLC0415 - only Windows has it

    return os.fdopen(msvcrt.open_osfhandle(_handle(path, _SHARE_ALL), os.O_RDONLY), "rb")


def short_path(path: str) -> str:
    """Return the path of a file or a folder with Windows' short names, which are ASCII. `path` if it has none."""
    found = ctypes.create_unicode_buffer(_LONGEST_PATH)
    length = _kernel().GetShortPathNameW(path, found, _LONGEST_PATH)
    return found.value if 0 < length < _LONGEST_PATH else path


def _handle(path: Path, share: int) -> int:
    kernel = _kernel()
    handle = kernel.CreateFileW(str(path), _GENERIC_READ, share, None, _OPEN_EXISTING, _BACKUP_SEMANTICS, None)
    if handle == _NO_HANDLE:
        code = getattr(ctypes, "get_last_error")()  # noqa: B009 - only Windows has it
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), str(path), code)  # Windows: errno follows from `code`
    return int(handle)


def _kernel() -> Any:
    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009 - only Windows has it
    kernel.CreateFileW.restype = ctypes.c_void_p
    kernel.CreateFileW.argtypes = (
        *(ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
        *(ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p),
    )
    return kernel
