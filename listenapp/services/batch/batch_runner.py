"""Run the stories of a batch, several at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial

from listenapp.services.batch import batch_job, batch_report
from listenapp.services.batch.batch_job import BatchOptions, BatchStopped
from listenapp.services.batch.batch_list import BatchStory
from listenapp.services.batch.batch_results import Result, Results

_TICK = 0.2  # seconds between two reports of the progress


def run(
    stories: Sequence[BatchStory],
    options: BatchOptions,
    results: Results,
    jobs: int,
    report: Callable[[float], None],
    finished: Callable[[Result], None],
) -> None:
    """Run the stories that have no result yet, `jobs` at once. Call it in the main thread. Blocks.

    `report` gets the fraction done, and `finished` each result. After KeyboardInterrupt the running stories are
    stopped, and the exception goes on. Raises OSError if a result cannot be written.
    """
    waiting = [story for story in stories if not results.is_done(story)]
    progress = _Progress(len(stories), len(stories) - len(waiting))
    stopped = threading.Event()
    with ThreadPoolExecutor(jobs, thread_name_prefix="batch") as pool:
        try:
            running = {
                pool.submit(batch_job.run, story, options, stopped, partial(progress.set, story.key)): story
                for story in waiting
            }
            while running:
                done, _ = wait(running, _TICK, FIRST_COMPLETED)
                for future in done:
                    _take(running.pop(future), future, results, progress, finished)
                report(progress.fraction)
        except BaseException:
            stopped.set()
            pool.shutdown(cancel_futures=True)
            raise


def _take(
    story: BatchStory,
    future: Future[Result],
    results: Results,
    progress: _Progress,
    finished: Callable[[Result], None],
) -> None:
    try:
        result = future.result()
    except BatchStopped:
        return
    results.add(story, result)
    batch_report.write(results)
    progress.set(story.key, 1.0)
    finished(result)


class _Progress:
    """Fraction of a batch that is done. Threads set the fractions of their stories."""

    def __init__(self, count: int, done: int) -> None:
        self._count, self._done = count, done
        self._fractions: dict[str, float] = {}

    def set(self, key: str, fraction: float) -> None:
        self._fractions[key] = fraction

    @property
    def fraction(self) -> float:
        return (self._done + sum(list(self._fractions.values()))) / self._count
