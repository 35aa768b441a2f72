"""Print measurements of playback: `python tests/benchmarks/playback.py [--short]`. Asserts nothing.

The rows with a sound server need pulseaudio, parec and pactl. The others run anywhere.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve()
sys.path.append(str(HERE.parents[1] / "playback"))

import formats  # noqa: E402
import painting  # noqa: E402
import rig  # noqa: E402
from clicks import Clicks, Heard, click_story  # noqa: E402
from measure import mapping_errors, pitch_errors  # noqa: E402
from simulated_output import SimulatedOutput  # noqa: E402
from watch import Watch, busy_python, lateness, onset_times  # noqa: E402

from listenapp.audio.clips import cut, padded  # noqa: E402
from listenapp.audio.decode import decode  # noqa: E402
from listenapp.audio.pcm import Pcm  # noqa: E402
from listenapp.playback.player import Player  # noqa: E402
from listenapp.playback.portaudio_output import PortAudioOutput  # noqa: E402
from listenapp.playback.resampler import Resampler  # noqa: E402
from listenapp.playback.time_stretch import TimeStretch  # noqa: E402

RATE = 48_000
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
NARRATION = HERE.parents[3] / "shared" / "data" / "seed-story" / "narration.mp3"


def row(measure: str, found: str, wanted: str) -> None:
    print(f"{measure:<58} {found:<46} {wanted}", flush=True)


@contextmanager
def playing(env: dict[str, str], story: Clicks) -> Iterator[tuple[Player, rig.Recording]]:
    recording = rig.Recording(env)
    with Player(PortAudioOutput("pulse", RATE)) as player:
        player.load(story.pcm, story.alignment)
        player.settle()
        yield player, recording
    recording.stop()


def spread(late: np.ndarray) -> str:
    return f"median {np.median(late):5.1f}  from {late.min():5.1f} to {late.max():5.1f} ms  ({len(late)} words)"


def highlight(env: dict[str, str], story: Clicks) -> None:
    for speed in SPEEDS:
        with playing(env, story) as (player, recording):
            player.speed = speed
            player.play()
            watch = Watch(player, story)
            watch.until_rest(60.0)
            time.sleep(0.3)
            skipped, dry = len(story.starts) - len(watch.highlighted), player.underruns
        row(
            f"highlight against sound, speed {speed}",
            spread(lateness(watch, onset_times(recording))),
            "median 10, all 25",
        )
        row(f"words skipped, speed {speed}", f"{skipped}, the card ran dry {dry} times", "0")


def painted(env: dict[str, str], story: Clicks) -> None:
    for speed in SPEEDS:
        seen = painting.play(env, story, speed=speed)
        late = painting.lateness(seen, onset_times(seen.recording))
        row(f"painted in the window against sound, speed {speed}", spread(late), "median 10, all 25")
        row(f"words never painted, speed {speed}", f"{len(story.starts) - len(seen.highlighted)}", "0")


def moving(env: dict[str, str], story: Clicks) -> None:
    delays: list[float] = []
    with playing(env, story) as (player, recording):
        watch = Watch(player, story)
        player.play()
        watch.until_rest(2.5)
        for word in np.random.default_rng(0).integers(0, len(story.starts) - 3, 20):
            asked = time.time()
            player.seek(story.starts[word])
            watch.until_rest(0.45)
            delays.append(asked)
        player.loop(player.cut_points.span_of_words(4, 6))
        watch.until_rest(5.0)
        player.pause()
        paused = time.time()
        watch.until_rest(0.5)
        time.sleep(0.3)
    sounded = onset_times(recording)
    row("highlight after 20 seeks and in a loop", spread(lateness(watch, sounded)), "median 10, all 25")
    waits = np.array([sounded[sounded > asked + 0.02][0] - asked for asked in delays]) * 1000
    row("seek to sound", f"median {np.median(waits):.0f}  most {waits.max():.0f} ms", "150 ms")
    row("sound after pause", f"{max(0.0, sounded[-1] - paused) * 1000:.0f} ms", "150 ms")


def starting(env: dict[str, str], story: Clicks) -> None:
    waits = []
    with playing(env, story) as (player, recording):
        asked = []
        for _ in range(10):
            player.seek(story.starts[3])
            asked.append(time.time())
            player.play()
            Watch(player, story).until_rest(0.25)
            player.pause()
            time.sleep(0.3)
        time.sleep(0.3)
    sounded = onset_times(recording)
    waits = np.array([sounded[sounded > at][0] - at for at in asked]) * 1000
    row("play to sound", f"median {np.median(waits):.0f}  most {waits.max():.0f} ms", "150 ms")


def burdened(env: dict[str, str], story: Clicks) -> None:
    for speed in (1.0, 0.75, 2.0):
        with playing(env, story) as (player, recording), busy_python():
            player.speed = speed
            player.play()
            watch = Watch(player, story, stall=0.05)
            watch.until_rest(60.0)
            time.sleep(0.3)
            starved, dry = player.starved, player.underruns
        late = lateness(watch, onset_times(recording))
        row(f"the same, busy thread and 50 ms stalls, speed {speed}", spread(late), "80 ms")
        row(
            "    sound not ready, words skipped",
            f"{starved * 1000:.0f} ms, {len(story.starts) - len(watch.highlighted)}, ran dry {dry} times",
            "0",
        )


def callback(env: dict[str, str], story: Clicks, busy: bool) -> None:
    """Measure the time of the copy inside `fill`, without the wait for the interpreter before the callback."""
    costs: list[float] = []
    with playing(env, story) as (player, _), busy_python() if busy else nullcontext():
        ring = player._head.engine._ring
        fill = ring._copy

        def timed(out: memoryview, at: int, frames: int) -> int:
            begun = time.perf_counter()
            count = fill(out, at, frames)
            costs.append(time.perf_counter() - begun)
            return count

        ring._copy = timed  # type: ignore[method-assign]
        player.play()
        Watch(player, story).until_rest(3.0)
    budget = 0.01
    name = "callback's copying, 99th percentile" + (", busy thread" if busy else "")
    row(name, f"{np.quantile(costs, 0.99) / budget * 100:.1f} % of its 10 ms", "10 %")


def loops() -> None:
    for speed in (1.0, 0.75):
        output, story = SimulatedOutput(), click_story(20.0)
        heard = Heard(output)
        with Player(output) as player:
            player.load(story.pcm, story.alignment)
            player.speed = speed
            begin, end = player.cut_points.sentences[2]
            period = round((round(end * RATE) - round(begin * RATE)) / speed)
            player.loop((begin, end))
            player.seek(begin)
            player.play()
            output.advance(101 * period / RATE)
        onsets = heard.onsets(level=0.1)
        periods = onsets[5:500] - onsets[:495]
        row(
            f"100 loops, speed {speed}: period less length",
            f"{periods.min() - period} to {periods.max() - period} frames",
            "0",
        )


def seeking() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in formats.NAMES:
            path = Path(folder, name)
            formats.write(path)
            off = max(map(abs, formats.seek_errors(path))) * 1000
            row(f"seek in {name}", f"off by {off:.2f} ms at most", "5 ms")


def clipping() -> None:
    if not NARRATION.exists():
        row("500 word clips", "no recording", "")
        return
    pcm = decode(NARRATION)
    received = json.loads(NARRATION.with_name("words.json").read_text("utf-8"))["words"]
    words = [(word["start"], word["end"]) for word in received]
    chosen = np.linspace(0, len(words) - 1, 500).astype(int)
    kept, neighbour, step = zip(*(_clip(pcm, words, int(k)) for k in chosen), strict=True)
    row("500 word clips: energy of the word kept, least", f"{min(kept) * 100:.1f} %", "whole word")
    row("    of a neighbour's word, most", f"{max(neighbour) * 1000:.0f} ms", "20 ms across a pause")
    row("    step at begin or end, most", f"{20 * np.log10(max(*step, 1) / 32768):.0f} dBFS", "-40 dBFS")


def _clip(pcm: Pcm, words: list[tuple[float, float]], k: int) -> tuple[float, float, int]:
    """Return the kept share of the word's energy, seconds of neighbouring words, and the larger step at the ends."""
    start, end = words[k]
    begin, finish = padded(start, end, words, pcm.duration)
    clip = cut(pcm, begin, finish)
    kept = _energy(clip, start - begin, end - begin) / _energy(pcm, start, end)
    before = words[k - 1][1] - begin if k else 0.0
    after = finish - words[k + 1][0] if k + 1 < len(words) else 0.0
    return kept, max(before, after, 0.0), int(np.abs(clip.samples[[0, -1]]).max())


def _energy(pcm: Pcm, start: float, end: float) -> float:
    return float((pcm.samples[round(start * pcm.rate) : round(end * pcm.rate)].astype(np.float64) ** 2).sum())


def stretching(seconds: float) -> None:
    if not NARRATION.exists():
        row("pitch and mapping of speech", "no recording", "")
        return
    whole = decode(NARRATION, rate=RATE, channels=1)
    reader = Resampler(Pcm(whole.samples[: int(seconds * RATE)], RATE), RATE)
    source = reader.read(0, reader.frames)[:, 0]
    for speed in (0.5, 0.75, 0.95, 1.25, 1.5, 2.0):
        begun = time.perf_counter()
        samples, story = _stretched(reader, speed)
        cost = seconds / speed / (time.perf_counter() - begun)
        pitch = np.median(pitch_errors(source, samples, speed, RATE)) * 100
        off = np.abs(mapping_errors(source, samples, story, speed, RATE)) * 1000
        found = (
            f"pitch {pitch:+.2f} %  mapping {np.median(off):.1f}, 95 %: {np.quantile(off, 0.95):.1f} ms  {cost:.0f}x"
        )
        row(f"speech at {speed}", found, "0.5 %, 10 ms")


def _stretched(resampler: Resampler, speed: float) -> tuple[np.ndarray, np.ndarray]:
    made = TimeStretch(resampler, 0, resampler.frames, speed)
    samples, story = [], []
    while made.done < made.frames:
        chunk = made.read()
        samples.append(chunk.samples[:, 0])
        grid = np.arange(len(chunk.story_frames)) * chunk.hop
        story.append(np.interp(np.arange(len(chunk.samples)), grid, chunk.story_frames))
    return np.concatenate(samples), np.concatenate(story)


def two_hours(minutes: int) -> None:
    output, story = SimulatedOutput(drift=1e-4), click_story(300.0)
    with Player(output) as player:
        player.load(story.pcm, story.alignment)
        player.loop((0.0, 300.0))
        player.play()
        memory = []
        for minute in range(minutes):
            player.speed = (1.0, 0.75, 1.25, 1.0)[minute % 4]
            for _ in range(300):
                output.advance(0.2)
                player.status()
            memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        heard = Heard(output)
        heard.begun += output._due - output.now()
        errors = _lateness_simulated(player, output, story, heard)
    grown = memory[-1] - memory[min(10, minutes // 2)]
    row(
        f"{minutes} minutes at changing speed, card 100 ppm fast",
        f"off by {errors:.1f} ms, grown by {grown} kB",
        "5 ms, 0",
    )


def _lateness_simulated(player: Player, output: SimulatedOutput, story: Clicks, heard: Heard) -> float:
    highlighted, last = [], None
    for _ in range(10_000):
        output.advance(0.001)
        word = story.timeline.word_at(player.status().story_time)
        if word != last and last is not None:
            highlighted.append(output.now())
        last = word
    sounded = heard.begun + heard.onsets() / RATE
    return max(float(np.min(np.abs(sounded - at))) for at in highlighted) * 1000


def main(arguments: list[str]) -> None:
    short = "--short" in arguments
    story = click_story(5.0 if short else 12.0, every=0.3, words_per_sentence=4)
    row("measure", "found", "wanted at least")
    absent = rig.missing()
    if absent:
        row("everything against a sound server", f"not measured, {absent}", "")
    else:
        with rig.sound_server() as env:
            os.environ.update(env)
            measures: list[Callable[[dict[str, str], Clicks], None]] = [highlight, painted, moving, starting, burdened]
            for measure in measures:
                measure(env, story)
            callback(env, story, busy=False)
            callback(env, story, busy=True)
    loops()
    seeking()
    clipping()
    stretching(20.0 if short else 60.0)
    two_hours(6 if short else 120)


if __name__ == "__main__":
    main(sys.argv[1:])
