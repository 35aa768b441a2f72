"""Kill the program with SIGKILL at random moments of a lesson, and look what the next start finds.

Each round starts a real window (offscreen, without a sound card) in a process of its own, which goes through a lesson
with key presses and prints what the learner sees. `python tests/benchmarks/killed_lessons.py 40` kills it 40 times.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("practice", "ui")]

from practice_stories import sample_story

from listenapp.library.paths import Paths, locate
from listenapp.practice.lessons import lesson_record
from listenapp.practice.lessons.lesson import PLAYS_STORY, Stage
from listenapp.practice.lessons.practised_story import PractisedStory
from listenapp.practice.log_events import EventKind
from listenapp.practice.log_store import LogStore

_STAGES = (Stage.LISTEN, Stage.READ, Stage.GAPS, Stage.WRITE, Stage.AGAIN)
_LATE = 2.0  # seconds that may be lost
_START = 120_000  # milliseconds until a busy machine has started the program
_LONGEST = 4.0  # seconds from the first sign of the lesson to its end


@dataclass(frozen=True, slots=True)
class Loss:
    """Outcome of one round: what was lost. `seconds` is None in stages without a time."""

    stage_is_same: bool
    seconds: float | None
    answers: int


def main() -> int:
    if sys.argv[1:2] == ["--learn"]:
        return learn(Stage(sys.argv[2]))
    report(int(sys.argv[1]) if sys.argv[1:] else 40)
    return 0


def report(rounds: int, seed: int = 1) -> None:
    """Print what `rounds` killed lessons have lost."""
    chance = random.Random(seed)
    tried = [killed(_STAGES[i % len(_STAGES)], chance.uniform(0.1, _LONGEST)) for i in range(rounds)]
    losses = [loss for loss in tried if loss is not None]
    late = [loss.seconds for loss in losses if loss.seconds is not None]
    same = sum(loss.stage_is_same for loss in losses)
    print(f"killed in {len(losses)} lessons ({rounds - len(losses)} did not start): the same stage {same} times;")
    print(f"    at most {max(late, default=0.0):.1f} s lost (limit {_LATE:.0f});", end=" ")
    print(f"{sum(loss.answers for loss in losses)} answers lost")


def killed(stage: Stage, after: float) -> Loss | None:
    """Kill a lesson some seconds after it reached a stage. None if a busy machine did not start it in time."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "LISTENAPP_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, __file__, "--learn", stage.value]
        with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            if not (first := process.stdout.readline()):
                return None
            seen = [json.loads(first)]
            timer = threading.Timer(after, lambda: os.kill(process.pid, signal.SIGKILL))
            timer.start()
            seen += [json.loads(line) for line in process.stdout if line.endswith("\n")]
            timer.cancel()
        return _loss(locate({"LISTENAPP_HOME": home}), seen)


def _loss(paths: Paths, seen: list[dict[str, Any]]) -> Loss:
    """Compare what the learner saw last with what the log knows."""
    last = seen[-1]
    timed = PractisedStory.of(last["story"], *sample_story())
    with LogStore(paths.practice) as store:
        found = lesson_record.find_unfinished(store, timed, "lesson")
        marked = [event.given for event in store.events() if event.kind is EventKind.ANSWER]
    shown = [line["answer"] for line in seen if line["answer"]]
    lost = len([answer for answer in dict.fromkeys(shown) if answer not in marked])
    if found is None:
        return Loss(False, None, lost)
    stage = found.progress.stage
    seconds = last["position"] - found.progress.position if stage in PLAYS_STORY else None
    return Loss(stage.value == last["stage"], seconds, lost)


def learn(stage: Stage) -> int:
    """Go to a stage of a lesson and do what it asks for. Print what is seen, ten times a second."""
    from views import wait_for, wait_until

    from listenapp.app import build, make_application
    from listenapp.library.store import Library
    from listenapp.playback.portaudio_output import open_output

    paths = locate()
    desktop = build(make_application(), paths, lambda _device: open_output("null"))
    id_ = Library(paths.library).add(sample_story()[0], paths.sample / "narration.mp3", sample_story()[1])
    desktop.window.show()
    desktop.controller.open(id_)
    wait_until(lambda: desktop.playback.ready and desktop.playback.partial_audio is None, _START)
    desktop.window.do("practise")
    controller = desktop.window.lessons.controller
    wait_until(lambda: controller.lesson is not None, _START)
    assert controller.lesson is not None
    controller.lesson.go_to_stage(stage)
    desktop.tasks.wait()
    number = 0
    while True:
        wait_for(100)
        number += 1
        _tell(id_, controller.lesson, _act(controller.view.page, number))


def _act(page: Any, number: int) -> str:
    """Type an answer where one is asked for. Return the answer whose marks are shown."""
    panel = getattr(page, "panel", None)
    if panel is None or panel._task is None or (hasattr(page, "_asked") and page._asked is None):
        return ""
    if panel.is_marked:
        answer = str(panel._answer)
        panel._enter()
        return answer
    if not panel._field().text():
        text = f"word {number} {time.time()}"
        panel.edit.setPlainText(text) if panel.flow.field is None else panel.flow.field.setText(text)
        panel._enter()
    return ""


def _tell(story: str, lesson: Any, answer: str) -> None:
    progress = lesson.progress
    line = {"story": story, "stage": progress.stage.value, "position": progress.position, "answer": answer}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
