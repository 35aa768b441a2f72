"""Test that a seek goes to the right place in all file formats."""

from __future__ import annotations

from pathlib import Path

import formats
import pytest


@pytest.mark.parametrize("name", formats.NAMES)
def test_a_seek_lands_within_a_millisecond(tmp_path: Path, name: str) -> None:
    formats.write(tmp_path / name)
    assert max(map(abs, formats.seek_errors(tmp_path / name))) <= 0.001
