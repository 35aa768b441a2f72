"""Test the player on a simulated card: the reported position matches the sound to the frame after every action."""

from __future__ import annotations

import sys
from dataclasses import replace

import numpy as np
import pytest
from clicks import RATE, Clicks, Heard, click_story
from simulated_output import SimulatedOutput

from listenapp.playback.playback_state import FASTEST, SLOWEST, PlaybackStatus, State
from listenapp.playback.player import Player

TICK = 0.001


class Listener:
    """Listener that advances the card tick by tick, and records the highlighted words and the moments."""

    def __init__(self, player: Player, output: SimulatedOutput, clicks: Clicks) -> None:
        self.player, self.output, self.clicks = player, output, clicks
        self.highlighted: list[tuple[int, float]] = []
        self.moments: list[PlaybackStatus] = []
        self._word: int | None = None

    def listen(self, seconds: float, tick: float = TICK) -> PlaybackStatus:
        for _ in range(round(seconds / tick)):
            self.output.advance(tick)
            status = self.player.status()
            self.moments.append(status)
            word = self._heard_word(status) if status.playing and status.sounding else None
            if word is not None and word != self._word:
                self.highlighted.append((word, self.output.now()))
            self._word = word
        return self.moments[-1]

    def _heard_word(self, status: PlaybackStatus) -> int | None:
        word = self.clicks.timeline.word_at(status.story_time + 1e-9)
        end = None if word is None else self.clicks.alignment.words[word].end
        return None if end is None or end <= status.since else word


@pytest.fixture
def heard(output: SimulatedOutput) -> Heard:
    return Heard(output)


@pytest.fixture
def listener(heard: Heard, player: Player, output: SimulatedOutput, clicks: Clicks) -> Listener:
    return Listener(player, output, clicks)


def lateness(listener: Listener, heard: Heard) -> np.ndarray:
    """Return the milliseconds from each click's sound to the highlight of its word."""
    sounded = heard.begun + heard.onsets() / RATE
    return np.array([(at - sounded[np.argmin(np.abs(sounded - at))]) * 1000 for _, at in listener.highlighted])


@pytest.mark.slow
@pytest.mark.parametrize("speed", [0.5, 0.75, 1.0, 1.25, 1.5, 2.0])
def test_each_word_is_lit_when_its_click_sounds(listener: Listener, heard: Heard, speed: float) -> None:
    listener.player.speed = speed
    listener.player.play()
    end = listener.listen(20.0 / speed + 0.5)
    assert [word for word, _ in listener.highlighted] == list(range(len(listener.clicks.starts)))
    late = lateness(listener, heard)
    assert np.abs(np.median(late)) <= 10
    assert np.abs(late).max() <= 12
    assert end.ended
    assert not end.playing


def test_a_seek_is_heard_soon_and_lights_the_right_word(listener: Listener, heard: Heard) -> None:
    listener.player.play()
    listener.listen(1.2)
    asked = listener.output.now()
    target = listener.clicks.starts[30]
    listener.player.seek(target)
    listener.listen(1.0)
    sounded = heard.begun + heard.onsets() / RATE
    assert sounded[sounded > asked][0] - asked < 0.15
    assert [word for word, _ in listener.highlighted][-3:] == [30, 31, 32]
    assert np.abs(lateness(listener, heard)[-3:]).max() < 3


def test_a_seek_lands_on_the_very_frame(listener: Listener, heard: Heard, clicks: Clicks) -> None:
    listener.player.seek(clicks.starts[10] - 0.1)
    listener.player.play()
    listener.listen(0.5)
    first = np.flatnonzero(np.abs(heard.samples) > 0)[0]
    source = clicks.pcm.samples[:, 0].astype(np.float32) / 32768
    onset = round(clicks.starts[10] * RATE)
    assert np.array_equal(heard.samples[first : first + 300], source[onset + 0 : onset + 300])


def test_moving_while_at_rest_stays_at_rest(listener: Listener, heard: Heard) -> None:
    listener.player.seek(7.0)
    assert listener.player.status().story_time == 7.0
    listener.player.next_sentence()
    listener.player.previous_sentence()
    listener.player.previous_sentence()
    listener.listen(0.5)
    assert not heard.samples.any()
    assert not listener.player.status().playing


def test_pause_rests_where_the_sound_was_cut_and_play_goes_on_there(listener: Listener, heard: Heard) -> None:
    player = listener.player
    player.play()
    listener.listen(2.0)
    player.pause()
    assert not player.status().playing
    rest = listener.listen(0.5)
    assert not rest.moving
    quiet = heard.samples[-int(0.3 * RATE) :]
    assert not quiet.any()
    player.play()
    listener.listen(1.0)
    times = [status.story_time for status in listener.moments]
    assert np.all(np.diff(times) >= 0)
    words = [word for word, _ in listener.highlighted]
    assert sorted(set(words)) == list(range(words[-1] + 1))


def test_a_pause_before_anything_has_sounded_rests_where_playing_would_have_begun(listener: Listener) -> None:
    listener.player.seek(7.5)
    listener.player.play()
    listener.player.pause()
    rest = listener.listen(0.5)
    assert rest.story_time == 7.5
    assert not rest.moving


@pytest.mark.parametrize("gap", [0.0, 0.005, 0.02, 0.06])
def test_play_right_after_pause_loses_nothing(listener: Listener, gap: float) -> None:
    listener.player.play()
    listener.listen(1.0)
    before = listener.player.status().story_time
    listener.player.pause()
    if gap:
        listener.listen(gap)
    listener.player.play()
    after = listener.listen(0.2)
    assert after.playing
    assert before < after.story_time < before + gap + 0.25


@pytest.mark.slow
@pytest.mark.parametrize("speed", [1.0, 0.75, 1.5])
def test_a_hundred_loops_have_one_period_to_the_sample(listener: Listener, heard: Heard, speed: float) -> None:
    player = listener.player
    player.speed = speed
    player.seek(player.cut_points.sentences[2][0])
    player.loop_sentence()
    begin, end = player.cut_points.sentences[2]
    period = round((round(end * RATE) - round(begin * RATE)) / speed)
    player.play()
    listener.listen(101 * period / RATE, tick=0.01)
    onsets = heard.onsets(level=0.1)
    in_loop = 5
    assert len(onsets) >= 100 * in_loop
    assert set(onsets[in_loop : 100 * in_loop] - onsets[: 99 * in_loop]) == {period}


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0])
def test_what_is_heard_soon_lies_within_the_loop(speed: float) -> None:
    output, clicks = SimulatedOutput(), click_story(10.0, every=0.3)  # the loop ends where word 8 begins
    with Player(output) as player:
        player.load(clicks.pcm, clicks.alignment)
        player.speed = speed
        player.loop(player.cut_points.span_of_words(5, 7))
        player.play()
        listener = Listener(player, output, clicks)
        listener.listen(5.0)
    moments = [status for status in listener.moments if status.sounding]
    soon = {clicks.timeline.word_at(status.story_time_in(0.004)) for status in moments[1:]}
    assert soon - {4} == {5, 6, 7}  # 4: the pause before the loop
    assert max(status.story_time_in(0.004) - status.story_time for status in moments) == pytest.approx(0.004 * speed)


def test_leaving_a_loop_goes_on_with_the_story(listener: Listener) -> None:
    player = listener.player
    player.loop(player.cut_points.span_of_words(5, 7))
    player.play()
    listener.listen(4.0)
    assert {word for word, _ in listener.highlighted} == {5, 6, 7}
    player.loop(None)
    listener.listen(2.0)
    assert listener.highlighted[-1][0] > 8


def test_each_sentence_is_repeated_then_left(listener: Listener) -> None:
    player = listener.player
    player.settings = replace(player.settings, repeats=3)
    player.seek(player.cut_points.sentences[1][0])
    player.play()
    listener.listen(14.0)
    first_words = [word for word, _ in listener.highlighted if word % 5 == 0]
    assert first_words[:6] == [5, 5, 5, 10, 10, 10]


def test_stop_after_each_sentence_and_go_on_with_the_next(listener: Listener) -> None:
    player = listener.player
    player.settings = replace(player.settings, stop_after_sentence=True)
    for sentence in range(3):
        player.play()
        assert not listener.listen(3.5).playing
        assert max(word for word, _ in listener.highlighted) == 5 * sentence + 4


def test_phrase_pauses_fall_between_words(listener: Listener, heard: Heard) -> None:
    player = listener.player
    player.settings = replace(player.settings, pause_after_phrase=0.5)
    player.play()
    listener.listen(9.0)
    gaps = np.diff(heard.onsets())
    assert len(gaps) >= 8
    assert set(gaps) == {round(0.9 * RATE)}
    assert np.abs(lateness(listener, heard)).max() < 3


def test_again_slower_then_back_to_speed(listener: Listener) -> None:
    player = listener.player
    player.seek(3.0)
    player.play()
    listener.listen(0.6)
    player.again_slower()
    listener.listen(5.0)
    speeds = [status.speed for status in listener.moments if status.playing]
    changes = [speeds[k] for k in range(len(speeds)) if k == 0 or speeds[k] != speeds[k - 1]]
    assert changes == [1.0, 0.75, 1.0]
    assert player.speed == 1.0


def test_replay_plays_each_stretch_once_and_returns(listener: Listener, heard: Heard) -> None:
    player = listener.player
    player.play()
    listener.listen(3.0)
    home = player.status().story_time
    spans = [player.cut_points.sentences[k] for k in (6, 1)]
    player.replay(spans)
    assert player.state is State.REPLAYING
    listener.highlighted.clear()
    end = listener.listen(6.0)
    assert [word for word, _ in listener.highlighted] == [30, 31, 32, 33, 34, 5, 6, 7, 8, 9]
    assert {status.span for status in listener.moments if status.playing} == {None, 0, 1}
    assert not end.playing
    assert end.story_time == pytest.approx(home, abs=0.001)
    assert np.abs(lateness(listener, heard)).max() < 3


def test_stopping_a_replay_returns_at_once(listener: Listener) -> None:
    player = listener.player
    player.seek(9.0)
    player.replay([(1.0, 4.0)])
    listener.listen(0.5)
    player.stop_replay()
    assert player.status().story_time == 9.0
    assert not listener.listen(0.3).playing
    assert player.status().story_time == 9.0


def test_speed_changes_are_heard_soon_and_time_never_steps_back(listener: Listener) -> None:
    player = listener.player
    player.play()
    listener.listen(1.0)
    for speed in (0.5, 2.0, 0.8, 1.0, 1.35):
        player.speed = speed
        listener.listen(0.15)
        assert listener.player.status().speed == speed
        listener.listen(0.4)
    times = np.array([status.story_time for status in listener.moments])
    assert np.diff(times).min() >= 0
    assert np.diff(times).max() < 0.05


@pytest.mark.parametrize(("asked", "got"), [(0.1, SLOWEST), (9.0, FASTEST), (0.83, 0.85), (1.0, 1.0)])
def test_speed_is_held_to_its_steps(player: Player, asked: float, got: float) -> None:
    player.speed = asked
    assert player.speed == got


def test_no_cut_clicks() -> None:
    """Play a loud low tone. Any step larger than its own slope is a click."""
    output = SimulatedOutput()
    heard = Heard(output)
    clicks = click_story(10.0)
    tone = np.sin(2 * np.pi * 100 * np.arange(10 * RATE) / RATE)
    clicks.pcm.samples[:, 0] = tone * 20000
    steepest = np.abs(np.diff(tone)).max() * 20000 / 32768
    with Player(output) as player:
        player.load(clicks.pcm, clicks.alignment)
        listener = Listener(player, output, clicks)
        actions = [player.play, lambda: player.seek(3.0), player.pause, player.play, player.loop_sentence]
        actions += [lambda: setattr(player, "speed", 0.8), lambda: player.replay([(1.0, 1.3), (5.0, 5.2)])]
        actions += [lambda: setattr(player, "volume", 0.3), player.play, lambda: player.loop(None), player.pause]
        for act in actions:
            act()
            listener.listen(0.737, tick=0.011)
    fade_slope = 20000 / 32768 / (0.005 * RATE)
    assert np.abs(heard.samples).max() > 0.5
    assert np.abs(np.diff(heard.samples)).max() < steepest + 3 * fade_slope


def test_volume_scales_what_is_heard(listener: Listener, heard: Heard) -> None:
    listener.player.volume = 0.25
    listener.player.play()
    listener.listen(3.0)
    loudest = np.abs(listener.clicks.pcm.samples).max() / 32768
    assert np.abs(heard.samples).max() == pytest.approx(loudest * 0.25, rel=0.1)


def test_an_underrun_freezes_the_highlight_until_sound_comes_again(listener: Listener) -> None:
    listener.player.play()
    listener.listen(1.0)
    before = listener.player.status().story_time
    listener.output.stall(0.4)
    assert listener.player.status().story_time <= before + listener.output.latency + 0.02
    listener.listen(0.5)
    times = [status.story_time for status in listener.moments]
    assert np.diff(times).min() >= 0


def test_a_lost_device_pauses_and_another_goes_on_there(listener: Listener, clicks: Clicks) -> None:
    player = listener.player
    player.play()
    listener.listen(2.0)
    listener.output.unplug()
    lost = player.status()
    assert lost.lost
    assert not lost.playing
    other = SimulatedOutput(rate=44_100)
    player.change_output(other)
    player.play()
    other.advance(0.5)
    assert lost.story_time + 0.3 < player.status().story_time < lost.story_time + 0.6


def test_changing_the_device_while_playing_goes_on_playing(listener: Listener) -> None:
    player = listener.player
    player.play()
    listener.listen(2.0)
    before = player.status().story_time
    other = SimulatedOutput()
    player.change_output(other)
    other.advance(0.5)
    assert player.status().playing
    assert before + 0.3 < player.status().story_time < before + 0.6


def test_a_device_that_asks_for_nothing_is_lost(listener: Listener) -> None:
    listener.player.play()
    listener.listen(0.5)
    listener.output.stall(4.0)
    assert listener.player.status().lost


@pytest.mark.parametrize("offset", [0.2, -0.04])
def test_the_offset_moves_the_highlight_alone(listener: Listener, heard: Heard, offset: float) -> None:
    listener.player.offset = offset
    listener.player.play()
    listener.listen(3.0)
    assert np.abs(lateness(listener, heard)[2:] - ((offset * 1000 + 200) % 400 - 200)).max() < 3


def test_the_primer_comes_after_a_long_silence_only(listener: Listener, heard: Heard) -> None:
    player = listener.player
    player.primer = 0.3
    player.seek(listener.clicks.starts[3])
    asked = len(heard.samples)
    player.play()
    listener.listen(0.6)
    assert heard.onsets()[0] - asked > 0.29 * RATE
    asked = len(heard.samples)
    player.seek(listener.clicks.starts[9])
    listener.listen(0.2)
    assert heard.onsets()[-1] - asked < 0.1 * RATE
    for rest, waited in ((1.0, False), (6.0, True)):
        player.pause()
        listener.listen(rest)
        asked = len(heard.samples)
        player.seek(listener.clicks.starts[9])
        player.play()
        listener.listen(0.6)
        onsets = heard.onsets()
        assert (onsets[onsets > asked][0] - asked > 0.29 * RATE) == waited
    assert np.abs(lateness(listener, heard)).max() < 3


def test_more_timings_may_come_while_playing(listener: Listener, clicks: Clicks, heard: Heard) -> None:
    player = listener.player
    player.load(clicks.pcm, ())
    player.play()
    listener.listen(1.0)
    player.set_timings(clicks.alignment)
    listener.listen(2.0)
    assert len(player.cut_points.sentences) > 5
    gaps = np.diff(heard.onsets())
    assert set(gaps) == {round(0.4 * RATE)}


def test_an_empty_plan_ends_quietly(listener: Listener) -> None:
    listener.player.seek(20.0)
    listener.player.replay([(20.0, 20.0)])
    assert not listener.listen(0.5).playing


@pytest.mark.slow
def test_long_playback_at_changing_speed_neither_drifts_nor_grows(is_thorough: bool) -> None:
    """Simulate two hours in a thorough run, else twenty minutes."""
    resource = pytest.importorskip("resource")
    output = SimulatedOutput(drift=1e-4)
    clicks = click_story(300.0)
    with Player(output) as player:
        player.load(clicks.pcm, clicks.alignment)
        player.loop((0.0, 300.0))
        player.play()
        output.advance(60.0)
        sizes, speeds = [], (1.0, 0.75, 1.25, 1.0)
        for minute in range(120 if is_thorough else 20):  # the last one at full speed
            player.speed = speeds[minute % 4]
            for _ in range(300):
                output.advance(0.2)
                player.status()
            sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        assert sizes[-1] - sizes[10] < 4096 * (1024 if sys.platform == "darwin" else 1)
        heard = Heard(output)
        heard.begun += output._due - output.now()
        listener = Listener(player, output, clicks)
        listener.listen(10.0)
        assert len(listener.highlighted) > 20
        assert np.abs(lateness(listener, heard)[1:]).max() <= 5


def test_a_run_after_the_end_of_another_begins_where_it_was_sought(listener: Listener) -> None:
    player = listener.player
    player.replay([(6.0, 6.4)])
    listener.listen(1.0)
    listener.moments.clear()
    player.replay([(15.0, 15.4)])
    listener.listen(0.3)
    assert min(status.story_time for status in listener.moments) >= 15.0


@pytest.mark.parametrize("span", [(1.0, 1.0), (30.0, 20.0)])
def test_a_loop_of_nothing_plays_nothing_and_can_be_left(listener: Listener, span: tuple[float, float]) -> None:
    listener.player.play()
    listener.player.loop(span)
    assert not listener.listen(0.5).playing
    listener.player.loop(None)
    listener.player.play()
    assert listener.listen(0.5).playing


@pytest.mark.parametrize("gap", [0.0, 0.05, 0.1, 0.2, 0.4])
def test_stopping_after_each_sentence_knows_which_it_was_however_short_the_pause(gap: float) -> None:
    output, clicks = SimulatedOutput(), click_story(10.0, every=0.2 + gap, words_per_sentence=5)
    with Player(output) as player:
        player.load(clicks.pcm, clicks.alignment)
        player.settings = replace(player.settings, stop_after_sentence=True)
        first, second = clicks.alignment.sentences[:2]
        assert first.end
        assert second.start
        assert second.end
        listener = Listener(player, output, clicks)
        player.play()
        assert first.end <= listener.listen(5.0).story_time <= second.start
        for again in (player.repeat_sentence, player.again_slower):
            again()
            assert listener.listen(0.3).story_time < first.end
            assert first.end <= listener.listen(5.0).story_time <= second.start
        player.next_sentence()
        player.play()
        assert second.end <= listener.listen(5.0).story_time


def test_moving_after_the_device_was_lost_is_kept(listener: Listener) -> None:
    listener.player.play()
    listener.listen(1.0)
    listener.output.unplug()
    assert listener.player.status().lost
    listener.player.seek(7.0)
    assert listener.player.status().story_time == 7.0


def test_another_device_while_stretches_are_replayed_rests_where_the_story_was(listener: Listener) -> None:
    listener.player.seek(3.0)
    listener.player.replay([(9.0, 12.0)])
    listener.listen(0.5)
    listener.player.change_output(SimulatedOutput())
    assert listener.player.status().story_time == 3.0


def test_the_primer_comes_before_a_replay_and_a_slower_sentence_too(listener: Listener, heard: Heard) -> None:
    player = listener.player
    player.primer = 0.3
    for act in (lambda: player.replay([(2.5, 2.9)]), player.again_slower):
        player.seek(listener.clicks.starts[5])
        listener.listen(6.0)
        asked = len(heard.samples)
        act()
        listener.listen(1.0)
        onsets = heard.onsets()
        assert onsets[onsets > asked][0] - asked > 0.29 * RATE
        player.pause()


def test_what_is_muted_is_muted_from_the_first_frame(listener: Listener, heard: Heard) -> None:
    listener.player.volume = 0.0
    listener.player.seek(listener.clicks.starts[3])
    listener.player.play()
    listener.listen(0.5)
    assert not heard.samples.any()


def test_a_seek_takes_a_looped_sentence_along_and_ends_a_looped_range(listener: Listener, clicks: Clicks) -> None:
    player, third = listener.player, clicks.alignment.sentences[2]
    assert third.start is not None
    assert third.end is not None
    player.play()
    listener.listen(0.8)
    player.loop_sentence()
    player.seek(third.start + 0.5)
    heard = listener.listen(6.0)
    assert third.start <= heard.story_time <= third.end + 0.2
    player.loop((1.0, 2.0))
    player.seek(5.0)
    assert player.settings.loop is None
    assert listener.listen(2.0).story_time > 6.5


def test_a_sentence_that_is_heard_three_times_stays_so_through_a_change_of_speed(listener: Listener) -> None:
    player = listener.player
    player.settings = replace(player.settings, repeats=3, pause_after_sentence=0.6)
    player.seek(listener.clicks.starts[0])
    player.play()
    while player.status().story_time < player.cut_points.sentences[0][1]:
        listener.listen(0.05)
    listener.listen(0.2)  # go on into the pause
    player.speed = 1.25
    listener.listen(8.0)
    lit = [word for word, _ in listener.highlighted]
    assert lit[:16] == [*range(5)] * 3 + [5]


def test_repeating_stops_after_a_sentence_if_that_is_wished(listener: Listener) -> None:
    player = listener.player
    player.settings = replace(player.settings, repeats=2, stop_after_sentence=True)
    player.play()
    rest = listener.listen(15.0)
    assert not rest.playing
    assert [word for word, _ in listener.highlighted] == [*range(5)] * 2


def test_a_replay_takes_on_a_new_speed(listener: Listener) -> None:
    player = listener.player
    player.replay([(2.0, 4.0), (6.0, 8.0)])
    listener.listen(1.0)
    player.speed = 2.0
    status = listener.listen(0.5)
    assert status.span == 0
    assert status.speed == 2.0
    assert listener.listen(0.6).span == 1
    assert listener.listen(2.0).story_time == 0.0


def test_the_end_of_a_replay_is_not_the_end_of_the_story(listener: Listener, clicks: Clicks) -> None:
    player = listener.player
    player.seek(clicks.pcm.duration)
    player.replay([(2.0, 2.5)])
    listener.listen(1.5)
    assert not any(status.ended for status in listener.moments)


def test_an_output_that_never_asks_for_sound_is_given_up(listener: Listener, clicks: Clicks) -> None:
    dead = SimulatedOutput()
    with Player(dead) as player:
        player.load(clicks.pcm, clicks.alignment)
        player.play()
        dead._now += 10.0
        assert player.status().lost
