"""How the C library hands out this process's memory, where it is glibc (mallopt(3)); elsewhere nothing is done."""

from __future__ import annotations

import sys
from contextlib import suppress

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8  # malloc.h
_LARGE = 256 * 1024
_KEPT = 4 * 1024 * 1024
"""Bytes."""


def share() -> None:
    """All threads take their memory from two heaps. glibc gives each thread one of its own, in which what another has
    freed lies idle: 560 MB at the peak in place of 470, timing four minutes on two cores, and no quicker.
    """
    _tell(_M_ARENA_MAX, 2)


def keep_whole() -> None:
    """What is large, a page's picture or a sound, lies outside of the heap, and goes back to the system when it is
    freed. glibc puts ever larger pieces into the heap, up to 32 MB, once such have been freed; between them small
    ones settle, and a window that is used for hours keeps some 50 MB of holes.
    """
    _tell(_M_MMAP_THRESHOLD, _LARGE)
    _tell(_M_TRIM_THRESHOLD, _KEPT)  # what is told once no longer follows the other by itself


def _tell(option: int, wanted: int) -> None:
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - it takes milliseconds of a window's start

        with suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL("libc.so.6").mallopt(option, wanted)
