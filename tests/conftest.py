"""Provide fixtures for all tests: recordings beside the checkout, speech models, a web site."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

if sys.platform != "win32":
    import fcntl

sys.path.append(str(Path(__file__).parent))  # so that tests can import `web_site` beside this file

from web_site import Site, serving

from listenapp.align.models import installed
from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.errors import ModelMissing
from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import locate

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # any test of a window may be the first or the only one
# Only the profile sets the number of examples. `repeatable` tries the same examples on every machine, also on a slow
# one. `thorough` (`make test-thorough`) tries random examples, and lengthens the tests that use `is_thorough`.
THOROUGH = "thorough"
_SLOW_MACHINE = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("repeatable", derandomize=True, max_examples=30, **_SLOW_MACHINE)
settings.register_profile(THOROUGH, max_examples=1000, **_SLOW_MACHINE)
settings.load_profile("repeatable")
CHECKOUT = Path(__file__).resolve().parent.parent


# Fixtures that make a test slow, so that `make check` leaves it out. A whole window takes half a second, and all tests
# of the window together take minutes. `run` starts the program.
_COSTS = {
    "desktop": "slow",
    "run": "slow",
    "tiny_en": "model",
    "base_model": "model",
    "timed": "model",
    "short_sample": "model",
}

# Modules whose tests take up to a minute. They run first, so that at the end no worker is left alone with one of them.
_LONGEST = {"test_cluster", "test_geometry", "test_growth", "test_journey", "test_long_story", "test_monkey"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.stem not in _LONGEST)
    for item in items:
        for fixture in _COSTS.keys() & set(getattr(item, "fixturenames", ())):
            item.add_marker(_COSTS[fixture])


def pytest_collection_finish() -> None:
    """Exclude the objects of pytest and of all modules from garbage collection. They live until the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def is_thorough(pytestconfig: pytest.Config) -> bool:
    """Return whether tests may take long: `--hypothesis-profile=thorough`."""
    return pytestconfig.getoption("--hypothesis-profile") == THOROUGH


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of recordings and texts beside the project. They are never copied into it."""
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
    """Return the folder of the small English speech model."""
    return _model("tiny.en", tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def base_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the speech model for all languages."""
    return _model("base", tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def once_in_this_run(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, Callable[[Path], object]], Path]:
    """Return a function that lets one of the parallel workers fill a folder which all of them then read.

    The others wait until the folder is filled. A folder is known by its name.
    """
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def filled(name: str, fill: Callable[[Path], object]) -> Path:
        folder, ready = shared / name, shared / f"{name}.ready"
        with (shared / f"{name}.lock").open("w") as lock:
            if sys.platform != "win32":  # where one worker runs all tests
                fcntl.flock(lock, fcntl.LOCK_EX)  # until the file is closed
            if not ready.exists():
                folder.mkdir()
                fill(folder)
                ready.touch()
        return folder

    return filled


@pytest.fixture(scope="session")
def short_sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return text and narration of the first 25 seconds of the sample, which are aligned in a few seconds."""
    return _cut_sample(25, tmp_path_factory.mktemp("short"))


@pytest.fixture(scope="session")
def minute_sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return text and narration of about the first minute: its first sentences are timed long before its last."""
    return _cut_sample(70, tmp_path_factory.mktemp("minute"))


def _cut_sample(seconds: float, folder: Path) -> tuple[Path, Path]:
    """Write the sentences of the sample that end before `seconds`, and their narration."""
    text, audio = folder / "short.txt", folder / "short.wav"
    sample = locate().sample
    story = document.read(str(sample / "story.txt"), "en").story
    sentences = atomic_files.read_json(sample / "alignment.json")["sentences"]
    in_time = [(i, t["end"]) for i, t in enumerate(sentences) if t["end"] is not None and t["end"] < seconds]
    sentence, end = in_time[-1]
    last = story.words[story.sentences[sentence].last_word]
    text.write_text(story.text[: last.char_end + 1] + "\n", "utf-8")
    pcm = decode(sample / "narration.mp3", channels=1)
    encode(Pcm(pcm.samples[: round((end + 0.2) * pcm.rate)], pcm.rate), audio)
    return text, audio


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Return the program's own application class, for the first test of a window."""
    from listenapp.ui.window.application import Application

    return Application


@pytest.fixture
def web_site(tmp_path: Path) -> Iterator[Site]:
    """Serve an empty web site on this machine."""
    folder = tmp_path / "web-site"
    folder.mkdir()
    with serving(folder) as site:
        yield site
