"""What many tests share: the recordings beside the checkout, and the real speech models."""

from __future__ import annotations

from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Recordings and texts that are kept beside the project and never copied into it."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the recordings beside the checkout (../shared/data) are not here")
    return folder
