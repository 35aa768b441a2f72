"""Pause garbage collection while many objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from listenapp.system import garbage_collection


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if was_enabled else gc.disable)()


def test_it_goes_on_after_the_block_even_with_an_error() -> None:
    with garbage_collection.paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(KeyError), garbage_collection.paused():
        raise KeyError
    assert gc.isenabled()


def test_blocks_may_overlap() -> None:
    first, second = garbage_collection.paused(), garbage_collection.paused()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    second.__exit__(None, None, None)
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    with garbage_collection.paused():
        pass
    assert not gc.isenabled()
