"""Tune glibc's memory allocator for this process with mallopt(3). Do nothing on other systems."""

from __future__ import annotations

import sys
from contextlib import suppress

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # malloc.h
_LARGE = 256 * 1024
_KEPT = 4 * 1024 * 1024
"""Bytes."""


def limit_arenas() -> None:
    """Limit glibc to two arenas that all threads share.

    By default glibc gives each thread its own arena. Memory that one thread has freed then lies idle for the others.

    Measured:
    Alignment of four minutes on two cores peaks at 470 MB instead of 560 MB. It takes the same time.
    """
    _tell(_M_ARENA_MAX, 2)


def limit_fragmentation() -> None:
    """Allocate large blocks (a page image, audio) outside the heap. They go back to the system when they are freed.

    By default, after the first large blocks have been freed, glibc puts ever larger blocks into the heap, up to 32 MB.
    Small blocks then settle between them and fragment the heap.

    Measured:
    A window that is used for hours wastes some 50 MB in such holes.
    """
    _tell(_M_MMAP_THRESHOLD, _LARGE)
    _tell(_M_TRIM_THRESHOLD, _KEPT)  # setting one threshold stops glibc from adapting the other one


def _tell(option: int, wanted: int) -> None:
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - the import adds milliseconds to the start of the window

        with suppress(OSError, AttributeError):  # not glibc
            ctypes.CDLL("libc.so.6").mallopt(option, wanted)
