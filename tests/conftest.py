"""What many tests share: the recordings beside the checkout, and the real speech models."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.append(str(Path(__file__).parent))  # `web_site` beside this file is for tests to import

from web_site import Site, serving

from listenapp.align import models
from listenapp.errors import ModelMissing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # any test of a window may be the first, or the only one
# The same examples on every machine, however slow it is; to look further: --hypothesis-profile=default
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")
CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Recordings and texts that are kept beside the project and never copied into it."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the recordings beside the checkout (../shared/data) are not here")
    return folder


def _model(name: str, place: Path) -> Path:
    try:
        return models.find(name, [CHECKOUT / "models", place])
    except ModelMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def tiny_en(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the small English speech model."""
    return _model("tiny.en", tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def base_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the speech model for all languages."""
    return _model("base", tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application, for whichever test of a window is the first."""
    from listenapp.ui.application import Application

    return Application


@pytest.fixture
def web_site(tmp_path: Path) -> Iterator[Site]:
    """An empty site on this machine."""
    folder = tmp_path / "web-site"
    folder.mkdir()
    with serving(folder) as site:
        yield site
