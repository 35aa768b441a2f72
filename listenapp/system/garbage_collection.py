"""Pause Python's garbage collection while many objects are made.

It looks at all objects again and again while their number grows, and all threads wait meanwhile.

Measured: the JSON of a story of 2.5 million Chinese characters is read in 0.6 instead of 1.6 s.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Collect no garbage in this block, in any thread. Blocks of several threads may overlap."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
