"""Limit the memory and the processor time of this process. The system enforces the limits, also against C code.

On macOS the system enforces no limit of memory. There the limit of processor time remains. On Windows the limit
of memory is the total of the process, and processor time has no limit.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_JOB_LIMITS, _JOB_MEMORY = 9, 0x100  # winnt.h


def limit_memory(amount: int) -> None:
    """Let this process allocate `amount` bytes more than it has now. Beyond that, allocations fail (MemoryError)."""
    if sys.platform == "win32":
        _limit_memory_on_windows(amount)
        return
    import resource  # noqa: PLC0415 - Windows has none

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no file behind
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (_address_space() + amount, resource.RLIM_INFINITY))


def limit_processor(seconds: float) -> None:
    """Let this process use `seconds` of processor time from now on. The system then ends it with SIGXCPU.

    Do nothing on Windows.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    used = resource.getrusage(resource.RUSAGE_SELF)
    with suppress(OSError, ValueError):
        end = round(used.ru_utime + used.ru_stime + seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (end, resource.RLIM_INFINITY))


def _address_space() -> int:
    try:
        pages = Path("/proc/self/statm").read_text("ascii").split()[0]
    except OSError:  # not Linux
        return 0
    import resource  # noqa: PLC0415 - as above

    return int(pages) * resource.getpagesize()


def _limit_memory_on_windows(amount: int) -> None:
    """Put this process into a job object with a limit of memory."""

    class Limits(ctypes.Structure):  # JOBOBJECT_EXTENDED_LIMIT_INFORMATION
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", ctypes.c_uint32),
            ("least_set", ctypes.c_size_t),
            ("most_set", ctypes.c_size_t),
            ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t),
            ("priority", ctypes.c_uint32),
            ("scheduling", ctypes.c_uint32),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        )

    kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = Limits(flags=_JOB_MEMORY, process_memory=amount)
    kernel.SetInformationJobObject(job, _JOB_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
