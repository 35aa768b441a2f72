"""Restart PortAudio repeatedly to find new devices."""

from __future__ import annotations

import ctypes

import pytest

from listenapp.audio import sound_devices
from listenapp.errors import AudioDeviceFailed

_FIELDS = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Heap(ctypes.Structure):
    """Result of mallinfo2. `uordblks` is the number of bytes in use."""

    _fields_ = [(name, ctypes.c_size_t) for name in _FIELDS]


def _in_use() -> int:
    try:
        tell = ctypes.CDLL("libc.so.6").mallinfo2
    except (OSError, AttributeError):
        pytest.skip("this C library does not tell what is in use")
    tell.restype = _Heap
    heap = tell()
    return int(heap.uordblks)


@pytest.mark.slow
def test_looking_for_devices_again_and_again_takes_no_memory() -> None:
    def look(times: int) -> int:
        for _ in range(times):
            sound_devices.devices("output")
        return _in_use()

    try:
        before = look(10)
    except AudioDeviceFailed as failed:
        pytest.skip(str(failed))
    assert look(60) - before < 60 * 2_000  # bytes
