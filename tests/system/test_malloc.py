"""Test the settings of the C library's memory allocation."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="glibc's heaps")

_HEAPS = """
import ctypes, threading
from listenapp.system import malloc
if {limited}:
    malloc.limit_arenas()
libc = ctypes.CDLL("libc.so.6")
libc.fdopen.restype, libc.malloc.restype = ctypes.c_void_p, ctypes.c_void_p
together = threading.Barrier(6)
def take():
    together.wait()
    for _ in range(100):
        libc.malloc(1000)
    together.wait()
threads = [threading.Thread(target=take) for _ in range(6)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
libc.malloc_info(0, ctypes.c_void_p(out := libc.fdopen(1, b"w")))
libc.fflush(ctypes.c_void_p(out))
"""


@pytest.mark.parametrize(("limited", "heaps"), [(False, range(3, 9)), (True, range(1, 3))])
def test_threads_share_their_memory(limited: bool, heaps: range) -> None:
    code = _HEAPS.format(limited=limited)
    assert _told(code).count("<heap nr=") in heaps


_LARGE_PIECES = """
import ctypes
from listenapp.system import malloc
if {kept_whole}:
    malloc.limit_fragmentation()
libc = ctypes.CDLL("libc.so.6")
libc.malloc.restype = ctypes.c_void_p
libc.free(ctypes.c_void_p(libc.malloc(30_000_000)))
class Told(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena free fast outside outside_bytes a b c d e".split()]
libc.mallinfo2.restype = Told
before = libc.mallinfo2().outside
pieces = [libc.malloc(1_000_000) for _ in range(10)]
print(libc.mallinfo2().outside - before)
"""


@pytest.mark.parametrize(("kept_whole", "outside"), [(False, 0), (True, 10)])
def test_large_pieces_lie_outside_of_the_heap_even_after_one_was_freed(kept_whole: bool, outside: int) -> None:
    assert int(_told(_LARGE_PIECES.format(kept_whole=kept_whole))) == outside


def _told(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
