"""Test that a full disk is told in one sentence by exports, dictionaries and the practice log, and leaves nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import disks
import pytest

from listenapp.errors import ListenError
from listenapp.export import FORMATS, Content
from listenapp.library.opened_story import OpenedStory
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.services import reader_tasks, story_export
from listenapp.services.story_export import ExportRequest, Source

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("library", "dictionary")]

import made_dictionaries
from operations import Scene, build_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return build_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture
def opened(scene: Scene) -> OpenedStory:
    return scene.library.check_audio(scene.library.open(scene.timed), remembers=False)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of 300 kB."""
    with disks.small(tmp_path / "disk", 300) as folder:
        yield folder


@pytest.mark.parametrize("format_", [name for name, one in FORMATS.items() if one.content is not Content.PAGES])
def test_an_export_to_a_full_disk_leaves_nothing(format_: str, opened: OpenedStory, disk: Path) -> None:
    disks.fill(disk / "filler", 0)
    with pytest.raises(ListenError) as raised:
        story_export.save([Source(opened)], ExportRequest(format_, disk / "story.out"))
    assert raised.value.code == "disk.full"
    assert [path.name for path in disk.iterdir()] == ["filler"]


@pytest.mark.parametrize("free", [0, 8192, 65_536])
def test_a_dictionary_that_does_not_fit_leaves_nothing(free: int, disk: Path, tmp_path: Path) -> None:
    source = made_dictionaries.stardict(tmp_path, {f"word {k}": "text " * 50 for k in range(2_000)})
    disks.fill(disk / "filler", free)
    with pytest.raises(ListenError) as raised:
        reader_tasks.convert_dictionary(source, disk / "dictionaries")
    assert raised.value.code == "disk.full"
    assert list((disk / "dictionaries").glob("*")) == []


def test_the_practice_log_keeps_what_it_had(disk: Path) -> None:
    event = Event(1.7e9, EventKind.RUN, story="a", run="r", given="x" * 20_000)
    with LogStore(disk / "practice.db") as store:
        store.append(event)
        disks.fill(disk / "filler", 0)
        with pytest.raises(ListenError) as raised:
            store.append(event)
        assert raised.value.code == "disk.full"
        assert list(store.events()) == [event]
        (disk / "filler").unlink()
        store.append(event)
        assert list(store.events()) == [event, event]
