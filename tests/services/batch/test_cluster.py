"""Run a batch on a Dask cluster of two worker processes on this computer."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.errors import ListenError
from listenapp.services.batch import batch_runner, cluster_runner
from listenapp.services.batch.batch_job import BatchOptions
from listenapp.services.batch.batch_list import stories
from listenapp.services.batch.batch_results import DONE, FAILED, FOLDER, Result, Results


def test_without_dask_or_scheduler_the_next_step_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Boats came home.\n")
    given, options = stories(tmp_path), BatchOptions(("json",), tmp_path / "out", ())
    results = Results(options.out, given, options.settings)
    with pytest.raises(ListenError) as raised:
        cluster_runner.run(given, options, results, "nonsense://nowhere", lambda _done: None, lambda _result: None)
    assert raised.value.code in {"batch.no_dask", "batch.no_scheduler"}


@pytest.mark.slow
def test_a_lost_worker_changes_nothing_byte_for_byte(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed", reason="the PyPI package distributed is not installed")
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(4):
        (folder / f"story {number}.txt").write_text(f"Story {number}\n\nBoats came home. Nobody slept.\n")
    (folder / "broken.docx").write_bytes(b"PK")
    given = stories(folder)
    here = BatchOptions(("json", "listen"), tmp_path / "here", (), language="en")
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
    made = {path.name for path in here.out.iterdir() if path.suffix in (".json", ".listen")}
    assert len(made) == 8
    assert {name: (there.out / name).read_bytes() for name in made} == {
        name: (here.out / name).read_bytes() for name in made
    }
