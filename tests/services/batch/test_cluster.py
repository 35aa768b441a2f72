"""Run a batch on a Dask cluster of two worker processes on this computer."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sample_beginning

from listenapp.align.models import installed
from listenapp.errors import ListenError, ModelMissing
from listenapp.library.paths import locate
from listenapp.services.batch import batch_runner, cluster_runner
from listenapp.services.batch.batch_job import BatchOptions
from listenapp.services.batch.batch_list import BatchStory, stories
from listenapp.services.batch.batch_results import DONE, FAILED, FOLDER, Result, Results
from listenapp.services.batch.cluster_runner import Parcel


@pytest.fixture(autouse=True)
def keep_environment() -> Iterator[None]:
    """Take back what Dask writes into the environment of the process that starts workers, such as malloc's settings."""
    before = dict(os.environ)
    yield
    for name in os.environ.keys() - before.keys():
        del os.environ[name]
    os.environ.update(before)


def test_without_dask_or_scheduler_the_next_step_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Boats came home.\n")
    given, options = stories(tmp_path), BatchOptions(("json",), tmp_path / "out", ())
    results = Results(options.out, given, options.settings)
    with pytest.raises(ListenError) as raised:
        cluster_runner.run(given, options, results, "nonsense://nowhere", lambda _done: None, lambda _result: None)
    assert raised.value.code in {"batch.no_dask", "batch.no_scheduler"}


def test_a_worker_with_another_model_refuses_the_story(tmp_path: Path) -> None:
    model = tmp_path / "model"
    model.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (model / name).write_text(name)
    expected = installed.fingerprints(str(model), ())
    parcel = Parcel(BatchStory("a", "a.txt"), (), (), str(model), expected)
    (model / "model.bin").write_text("another")
    with pytest.raises(ModelMissing) as raised:
        cluster_runner.carry_out(parcel)
    assert raised.value.code == "model.another"


def test_known_models_are_compared_by_the_hashes_of_their_files() -> None:
    places = locate().model_places
    known = installed.fingerprints("", places)
    assert installed.fingerprints("tiny.en", places) == {"tiny.en": known["tiny.en"]}
    assert len(set(known.values())) == len(known) > 1


@pytest.mark.slow
@pytest.mark.model
def test_a_lost_worker_changes_nothing_byte_for_byte(tmp_path: Path) -> None:
    """Kill a worker after the first result. One of the stories has a narration."""
    distributed = pytest.importorskip("distributed", reason="the PyPI package distributed is not installed")
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(3):
        (folder / f"story {number}.txt").write_text(f"Story {number}\n\nBoats came home. Nobody slept.\n")
    sample_beginning.write(folder, "sample", 20.0)
    (folder / "broken.docx").write_bytes(b"PK")
    given = stories(folder)
    here = BatchOptions(("json", "listen"), tmp_path / "here", locate().model_places, language="en")
    there = replace(here, out=tmp_path / "there")
    for options in (here, there):
        (options.out / FOLDER).mkdir(parents=True)
    batch_runner.run(given, here, Results(here.out, given, here.settings), 2, lambda _done: None, lambda _result: None)
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        killed: list[int] = []

        def kill_one(_result: Result) -> None:
            if not killed:
                killed.append(cluster.workers[0].pid)
                os.kill(killed[0], signal.SIGKILL)

        results = Results(there.out, given, there.settings)
        cluster_runner.run(given, there, results, cluster.scheduler_address, lambda _done: None, kill_one)
    assert killed
    assert [result.status for result in results.all] == [FAILED, *[DONE] * 4]
    assert results.all[1].share_timed, "the sample is timed"
    made = {path.name for path in here.out.iterdir() if path.suffix in (".json", ".listen")}
    assert len(made) == 8
    assert {name: (there.out / name).read_bytes() for name in made} == {
        name: (here.out / name).read_bytes() for name in made
    }
