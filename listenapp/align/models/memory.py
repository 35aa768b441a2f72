"""Measure the free memory. The check before loading a speech model avoids a crash for lack of memory."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path

_PAGES_TO_GIVE = ("free", "inactive", "speculative", "purgeable")


def available() -> int | None:
    """Return the bytes that a program can use without swapping, or None if the system does not tell."""
    try:
        if sys.platform == "win32":
            return _of_windows()
        if sys.platform == "darwin":
            told = subprocess.run(["/usr/bin/vm_stat"], capture_output=True, text=True, check=True, timeout=5)
            return of_vm_stat(told.stdout)
        return of_meminfo(Path("/proc/meminfo").read_text("ascii"))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def of_meminfo(text: str) -> int | None:
    """Return the kernel's MemAvailable from /proc/meminfo (Linux), in bytes: memory that is free without swapping."""
    told = re.search(r"^MemAvailable:\s+(\d+) kB", text, re.MULTILINE)
    return int(told[1]) * 1024 if told else None


def of_vm_stat(text: str) -> int | None:
    """Return the bytes of unused and reclaimable pages from the output of `vm_stat` (macOS)."""
    page = re.search(r"page size of (\d+) bytes", text)
    pages = [re.search(rf"^Pages {kind}:\s+(\d+)", text, re.MULTILINE) for kind in _PAGES_TO_GIVE]
    return int(page[1]) * sum(int(found[1]) for found in pages if found) if page and any(pages) else None


def _of_windows() -> int | None:
    class MemoryStatus(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total_physical", ctypes.c_uint64),
            ("available_physical", ctypes.c_uint64),
            ("rest", ctypes.c_uint64 * 5),
        )

    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    kernel: ctypes.CDLL = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it
    return int(status.available_physical) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
