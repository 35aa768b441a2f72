"""Test that programs which read the library all the time make no change fail, and that a killed one loses nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from busy_program import ROUND
from operations import NEW, OLD, Scene, build_scene, content, copied
from stories import time_evenly

from listenapp.errors import ExportFailed
from listenapp.library.store import StoryState
from listenapp.system import files_in_use

PROGRAM = str(Path(__file__).with_name("busy_program.py"))
CHANGES, FEW_CHANGES = 500, 30
KILLS, FEW_KILLS = 20, 8
FIRST_KILL, KILLED_WITHIN = 0.02, 0.74  # seconds after the program began: nearly two rounds of its changes


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """Return a library of the test's own, which it may change."""
    return build_scene(tmp_path)


@contextmanager
def running(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Run the busy program, until the block ends at the latest."""
    command = [sys.executable, PROGRAM, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            yield program
        finally:
            program.kill()


@pytest.mark.slow
def test_no_change_fails_while_others_read_all_files(scene: Scene, is_thorough: bool) -> None:
    with running("read", scene.root), running("read", scene.root):
        for number in range(CHANGES if is_thorough else FEW_CHANGES):
            ROUND[number % len(ROUND)](scene)
    opened = scene.library.open(scene.timed)
    assert opened.fault is None
    assert scene.library.listing().damaged == ()


@pytest.mark.slow
def test_a_program_that_is_killed_while_it_writes(scene: Scene, is_thorough: bool) -> None:
    texts, kills = {OLD.text_sha256, NEW.text_sha256}, KILLS if is_thorough else FEW_KILLS
    for number in range(kills):
        moment = FIRST_KILL + KILLED_WITHIN * number / kills
        with (
            running("change", scene.root, scene.timed, scene.text) as program,
            pytest.raises(subprocess.TimeoutExpired),  # the process never ends by itself
        ):
            program.wait(moment)
        found = content(scene.root)
        assert {scene.timed, scene.text} <= set(found), f"killed after {moment} seconds"
        opened = scene.library.open(scene.timed)
        assert opened.story.text_sha256 in texts
        assert opened.audio is not None
        assert opened.alignment is not None


def test_a_program_that_is_killed_again_after_its_first_change(scene: Scene, tmp_path: Path) -> None:
    """Find times whenever the first kill was. Otherwise the test above would fail by a mistake of its own."""
    for number, change in enumerate(ROUND):
        change(scene)
        second = copied(scene, tmp_path / "second")
        ROUND[0](second)
        assert second.library.open(scene.timed).alignment is not None, f"killed after change {number}"


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows refuses to replace an open file")
def test_a_file_that_stays_open_is_told(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files_in_use, "PATIENCE", 0.2)
    state = scene.root / scene.timed / "state.json"
    with state.open("rb"), pytest.raises(ExportFailed) as raised:
        scene.library.save_state(scene.timed, StoryState(position=9.0))
    assert (raised.value.code, raised.value.facts["file"]) == ("disk.in_use", str(state))
    assert scene.library.open(scene.timed).state.position == 3.0


def test_a_narration_is_replaced_while_it_is_being_decoded(scene: Scene) -> None:
    from listenapp.audio import decoder

    opened = scene.library.open(scene.timed)
    assert opened.audio is not None
    with decoder.opened(opened.audio) as audio:
        scene.library.attach_audio(scene.timed, scene.other_sound, time_evenly(OLD, scene.other_sound))
        assert sum(map(len, audio.pieces())) > 0
    now = scene.library.open(scene.timed).audio
    assert now is not None
    assert now.read_bytes() == scene.other_sound.read_bytes()
    assert [path.name for path in now.parent.glob("audio.*")] == [now.name]
