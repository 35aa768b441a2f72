"""What many tests share: the recordings beside the checkout, and the real speech models."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.append(str(Path(__file__).parent))  # `web_site` beside this file is for tests to import

from web_site import Site, serving

from listenapp.align.models import installed
from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.errors import ModelMissing
from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import locate

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # any test of a window may be the first, or the only one
# The profile alone sets the number of examples. `repeatable` tries the same ones on every machine, however slow it is;
# `thorough` (`make test-thorough`) searches at random, and lengthens the tests that ask for `is_thorough`.
THOROUGH = "thorough"
_SLOW_MACHINE = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("repeatable", derandomize=True, max_examples=30, **_SLOW_MACHINE)
settings.register_profile(THOROUGH, max_examples=1000, **_SLOW_MACHINE)
settings.load_profile("repeatable")
CHECKOUT = Path(__file__).resolve().parent.parent


def pytest_collection_finish() -> None:
    """Spare the garbage collector the objects of pytest and of all modules, which live until the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def is_thorough(pytestconfig: pytest.Config) -> bool:
    """Whether tests may take long: `--hypothesis-profile=thorough`."""
    return pytestconfig.getoption("--hypothesis-profile") == THOROUGH


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Recordings and texts that are kept beside the project and never copied into it."""
    folder = CHECKOUT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the recordings beside the checkout (../shared/data) are not here")
    return folder


def _model(name: str, place: Path) -> Path:
    try:
        return installed.find(name, [CHECKOUT / "models", place])
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
def short_sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The first 25 seconds of the sample, text and narration, which are aligned in a few seconds."""
    sample = locate().sample
    story = document.read(str(sample / "story.txt"), "en").story
    sentences = atomic_files.read_json(sample / "alignment.json")["sentences"]
    sentence, end = [(i, t["end"]) for i, t in enumerate(sentences) if t["end"] is not None and t["end"] < 25][-1]
    folder = tmp_path_factory.mktemp("short")
    last = story.words[story.sentences[sentence].last_word]
    (folder / "short.txt").write_text(story.text[: last.char_end + 1] + "\n", "utf-8")
    pcm = decode(sample / "narration.mp3", channels=1)
    encode(Pcm(pcm.samples[: round((end + 0.2) * pcm.rate)], pcm.rate), folder / "short.wav")
    return folder / "short.txt", folder / "short.wav"


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The program's own application, for whichever test of a window is the first."""
    from listenapp.ui.window.application import Application

    return Application


@pytest.fixture
def web_site(tmp_path: Path) -> Iterator[Site]:
    """An empty site on this machine."""
    folder = tmp_path / "web-site"
    folder.mkdir()
    with serving(folder) as site:
        yield site
