"""Test batches: results, what is done again, errors and reports. Times come from subtitles, so no model is needed."""

from __future__ import annotations

import csv
import threading
import wave
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.services.batch import batch_job, batch_report, batch_runner
from listenapp.services.batch.batch_job import BatchOptions, BatchStopped
from listenapp.services.batch.batch_list import BatchStory, stories
from listenapp.services.batch.batch_results import DONE, FAILED, FOLDER, Result, Results


@pytest.fixture
def given(tmp_path: Path) -> list[BatchStory]:
    """Return three stories: timed subtitles, a broken document, a text alone."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "boats.srt").write_text("1\n00:00:00,100 --> 00:00:00,900\nBoats came <home>.\n")
    with wave.open(str(folder / "boats.wav"), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(bytes(2 * 8000))
    (folder / "fish.docx").write_bytes(b"PK no document")
    (folder / "ships.txt").write_text("Ships wait in the harbor.\n")
    (folder / "list.csv").write_text("boats.srt,boats.wav\nfish.docx,\nships.txt,\n")
    (tmp_path / "out" / FOLDER).mkdir(parents=True)
    return stories(folder / "list.csv")


@pytest.fixture
def options(tmp_path: Path) -> BatchOptions:
    return BatchOptions(("json", "listen"), tmp_path / "out", (), language="en", keeps_times=True)


def run(given: list[BatchStory], options: BatchOptions) -> tuple[list[str], Results]:
    """Run a batch. Return the names of the stories that were worked on, and the results."""
    worked: list[str] = []
    results = Results(options.out, given, options.settings)
    batch_runner.run(given, options, results, 2, lambda _done: None, lambda result: worked.append(result.name))
    return sorted(worked), results


@pytest.mark.slow
def test_a_bad_file_stops_no_other_and_a_second_run_does_what_is_missing(
    given: list[BatchStory], options: BatchOptions
) -> None:
    worked, results = run(given, options)
    assert worked == ["boats", "fish", "ships"]
    assert [result.status for result in results.all] == [DONE, FAILED, DONE]
    boats, fish, ships = results.all
    assert (boats.share_timed, boats.duration, ships.share_timed) == (1.0, 1.0, None)
    assert "cannot be read" in fish.error
    assert {path.name for path in options.out.iterdir()} == {
        *("boats.json", "boats.listen", "ships.json", "ships.listen", "report.csv", "report.html", FOLDER)
    }
    (options.out / "ships.listen").unlink()
    worked, results = run(given, options)
    assert worked == ["fish", "ships"], "files that are gone are made again"
    rows = list(csv.DictReader((options.out / "report.csv").read_text("utf-8-sig").splitlines()))
    assert [(row["name"], row["status"]) for row in rows] == [("boats", DONE), ("fish", FAILED), ("ships", DONE)]
    page = (options.out / "report.html").read_text("utf-8")
    assert "<h1>2 of 3 stories done, 1 failed</h1>" in page


def test_another_input_or_format_is_done_again(given: list[BatchStory], options: BatchOptions) -> None:
    boats = given[:1]
    results = Results(options.out, boats, options.settings)
    results.add(boats[0], Result("boats", boats[0].source, boats[0].narration, DONE))
    assert Results(options.out, boats, options.settings).is_done(boats[0])
    assert not Results(options.out, boats, replace(options, formats=("srt",)).settings).is_done(boats[0])
    Path(boats[0].source).write_text("1\n00:00:00,100 --> 00:00:00,900\nShips.\n")
    assert not Results(options.out, boats, options.settings).is_done(boats[0])


def test_a_damaged_result_is_no_result(given: list[BatchStory], options: BatchOptions) -> None:
    (options.out / FOLDER / f"{given[0].key}.json").write_text('{"settings": 1')
    assert not Results(options.out, given, options.settings).is_done(given[0])


def test_a_stopped_story_has_no_result(given: list[BatchStory], options: BatchOptions) -> None:
    stopped = threading.Event()
    stopped.set()
    with pytest.raises(BatchStopped):
        batch_job.run(given[0], options, stopped, lambda _fraction: None)
    assert [path.name for path in options.out.iterdir()] == [FOLDER]


def test_text_of_a_story_is_no_markup_in_the_report(given: list[BatchStory], options: BatchOptions) -> None:
    results = Results(options.out, given, options.settings)
    results.add(given[0], replace(results.all[0], status=FAILED, title="=1+1", error="<script>alert(1)</script>"))
    batch_report.write(results)
    assert "<script>" not in (options.out / "report.html").read_text("utf-8")
    assert "'=1+1" in (options.out / "report.csv").read_text("utf-8")
