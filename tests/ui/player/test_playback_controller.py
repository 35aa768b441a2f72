"""Test playback with a simulated sound card: highlight, seek, replay, loops, and partially decoded audio."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.audio.decode import decode
from listenapp.audio.pcm import Pcm
from listenapp.audio.progressive_decoder import ProgressiveDecoder
from listenapp.errors import AudioDeviceFailed
from listenapp.story import partial_alignment
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.playback_controller import PlaybackController

STEP = 0.02  # seconds by which the simulated card advances at a time


class Heard:
    """Recorder of the signals of the playback, in order."""

    def __init__(self, playback: PlaybackController) -> None:
        self.words: list[int] = []
        self.playing: list[bool] = []
        self.spans: list[int | None] = []
        self.ended = 0
        playback.tracker.position_changed.connect(lambda word, _sentence: self.words.append(word))
        playback.tracker.playing_changed.connect(self.playing.append)
        playback.tracker.replaying_changed.connect(self.spans.append)
        playback.tracker.ended.connect(self._end)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def playback(
    qtbot: QtBot, card: SimulatedOutput, story: Story, alignment: Alignment, sound: Path
) -> Iterator[PlaybackController]:
    tasks = TaskRunner()
    made = PlaybackController(tasks, lambda _device: card)
    with qtbot.waitSignal(made.ready_changed, check_params_cb=bool):
        made.load(story, alignment, decode(sound))
    yield made
    tasks.shutdown()
    made.close()


def run(playback: PlaybackController, card: SimulatedOutput, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        card.advance(STEP)
        playback.tracker.tick()


def test_every_spoken_word_is_highlighted_once_in_order(
    playback: PlaybackController, card: SimulatedOutput, alignment: Alignment
) -> None:
    heard = Heard(playback)
    playback.play()
    run(playback, card, alignment.duration + 1.0)
    spoken = [i for i, timing in enumerate(alignment.words) if timing.start is not None]
    assert heard.words == spoken
    assert heard.playing == [True, False]
    assert heard.ended == 1


def test_the_player_is_asked_once_a_tick(
    playback: PlaybackController, card: SimulatedOutput, monkeypatch: pytest.MonkeyPatch
) -> None:
    playback.play()
    run(playback, card, 0.5)
    player, asked = playback.output.player, []
    assert player is not None
    status = player.status
    monkeypatch.setattr(player, "status", lambda: asked.append(True) or status())
    card.advance(STEP)
    playback.tracker.tick()
    assert len(asked) == 1


def test_it_plays_from_a_word(
    playback: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    heard = Heard(playback)
    word = next(i for i, w in enumerate(story.words) if w.text == "Nobody")
    assert playback.play_from_word(word)
    run(playback, card, 0.15)
    assert heard.words[-1] == word
    start = alignment.words[word].start
    assert start is not None
    assert playback.story_time == pytest.approx(start + 0.1, abs=0.1)


def test_a_word_that_is_not_spoken_plays_nothing(playback: PlaybackController, story: Story) -> None:
    caption = next(i for i, w in enumerate(story.words) if w.text == "Painter")
    assert not playback.play_from_word(caption)
    assert not playback.playing


def test_a_replay_ends_where_the_story_was(
    playback: PlaybackController, card: SimulatedOutput, alignment: Alignment
) -> None:
    playback.seek(2.0)
    heard = Heard(playback)
    heard_ones = [i for i, t in enumerate(alignment.sentences) if t.start is not None]
    assert playback.repeat.replay(heard_ones[1:3])
    run(playback, card, 6.0)
    assert heard.spans == [0, 1, None]
    assert playback.story_time == pytest.approx(2.0, abs=0.01)
    assert not playback.playing


def test_speed_is_the_storys_again_after_a_slow_replay(playback: PlaybackController, card: SimulatedOutput) -> None:
    playback.set_speed(1.2)
    playback.repeat.replay([0], speed=0.8)
    run(playback, card, 3.0)
    assert playback.speed == 1.2
    playback.play()
    begun = playback.story_time
    run(playback, card, 1.0)
    assert playback.story_time - begun == pytest.approx(1.2, abs=0.15)


def test_growing_times_do_not_stop_the_sound(
    qtbot: QtBot, playback: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    playback.set_alignment(
        partial_alignment.extended(story, partial_alignment.empty_alignment(story), 0, alignment.words[:20])
    )
    playback.play()
    run(playback, card, 1.0)
    playback.set_alignment(alignment)
    begun = playback.story_time
    run(playback, card, 1.0)
    assert playback.playing
    assert playback.story_time == pytest.approx(begun + 1.0, abs=0.2)


def test_without_a_sound_card_it_says_so(qtbot: QtBot, story: Story, alignment: Alignment, sound: Path) -> None:
    def no_card(_device: str) -> SimulatedOutput:
        raise AudioDeviceFailed("device.none", "No sound output found.", "Connect speakers or headphones.")

    tasks = TaskRunner()
    playback = PlaybackController(tasks, no_card)
    with qtbot.assertNotEmitted(playback.failed):  # the library opens the output early, when perhaps no story has audio
        playback.output.open_ahead()
        tasks.wait()
        QTest.qWait(10)
    with qtbot.waitSignal(playback.failed) as failed:
        playback.load(story, alignment, decode(sound))
    assert failed.args is not None
    assert failed.args[0].code == "device.none"
    assert not playback.ready
    tasks.shutdown()
    playback.close()


def test_outputs_are_looked_for_while_none_is_open_and_the_story_stays(
    qtbot: QtBot, story: Story, alignment: Alignment, sound: Path
) -> None:
    cards: list[SimulatedOutput] = []

    def open_card(_device: str) -> SimulatedOutput:
        cards.append(SimulatedOutput())
        return cards[-1]

    tasks = TaskRunner()
    playback = PlaybackController(tasks, open_card)
    with qtbot.waitSignal(playback.ready_changed, check_params_cb=bool):
        playback.load(story, alignment, decode(sound), 2.0)
    playback.release_output()
    assert not cards[0].alive
    playback.output.reopen()
    qtbot.waitUntil(lambda: len(cards) == 2 and cards[1].alive)
    playback.play()
    run(playback, cards[1], 1.0)
    assert 2.5 < playback.story_time < 3.1
    tasks.shutdown()
    playback.close()


def test_an_output_that_opens_after_the_window_has_closed_is_closed(qtbot: QtBot) -> None:
    card, answers = SimulatedOutput(), threading.Event()

    def open_late(_device: str) -> SimulatedOutput:
        answers.wait(5)
        return card

    tasks = TaskRunner()
    playback = PlaybackController(tasks, open_late)
    playback.output.open_ahead()
    tasks.shutdown(patience=0.01)
    playback.close()
    answers.set()
    tasks.wait()
    assert not card.alive


def test_an_output_that_does_not_start_changes_nothing(qtbot: QtBot, playback: PlaybackController) -> None:
    class Dead(SimulatedOutput):
        def start(self, *_functions: object) -> None:
            raise AudioDeviceFailed("device.none", "No sound output found.", "Connect speakers or headphones.")

    playback.release_output()
    playback.output._open_output = lambda _device: Dead()
    with qtbot.assertNotEmitted(playback.output.changed), qtbot.waitSignal(playback.failed):
        playback.output.reopen()
    assert playback.output.lost, "the next `play` tries again"


def test_a_seek_out_of_a_range_ends_it(qtbot: QtBot, playback: PlaybackController, card: SimulatedOutput) -> None:
    playback.repeat.set_range((1.0, 2.0))
    with qtbot.waitSignal(playback.repeat.range_changed) as received:
        playback.seek(4.0)
    assert received.args == [None]
    playback.play()
    run(playback, card, 1.0)
    assert playback.story_time > 4.5


def test_a_word_played_alone_highlights_no_other(playback: PlaybackController, card: SimulatedOutput) -> None:
    heard = Heard(playback)
    word = heard_words(playback)[2]
    assert playback.repeat.play_word(word)
    run(playback, card, 1.5)
    assert set(heard.words) - {None} == {word}


def heard_words(playback: PlaybackController) -> list[int]:
    assert playback.alignment is not None
    return [i for i, timing in enumerate(playback.alignment.words) if timing.start is not None]


class HalfDecoded:
    """Audio of which only the first second is decoded until `go_on` is called."""

    def __init__(self, path: Path, seconds: float) -> None:
        self.growing = ProgressiveDecoder(path, seconds)
        self._begun, self._gate = threading.Event(), threading.Event()
        self._found: list[Pcm] = []
        self._thread = threading.Thread(target=lambda: self._found.append(self.growing.fill(self._pause)))
        self._thread.start()
        assert self._begun.wait(10)

    def _pause(self) -> None:
        self._begun.set()
        self._gate.wait(10)

    def go_on(self) -> Pcm:
        self._gate.set()
        self._thread.join()
        return self._found[0]


@pytest.fixture
def half(playback: PlaybackController, story: Story, alignment: Alignment, sound: Path) -> Iterator[HalfDecoded]:
    made = HalfDecoded(sound, alignment.duration)
    assert made.growing.pcm is not None
    playback.load(story, alignment, None)
    playback.give_sound(made.growing.pcm, made.growing)
    yield made
    made.go_on()


def test_it_waits_for_what_is_not_decoded_and_skips_nothing(
    playback: PlaybackController, card: SimulatedOutput, alignment: Alignment, half: HalfDecoded
) -> None:
    heard = Heard(playback)
    playback.play()
    run(playback, card, 3.0)
    assert playback.playing
    assert playback.story_time < 1.1
    playback.finish_sound(half.go_on())
    run(playback, card, alignment.duration + 1.0)
    assert heard.words == [i for i, timing in enumerate(alignment.words) if timing.start is not None]
    assert heard.playing == [True, False]


def test_a_jump_to_what_is_not_decoded_is_played_later(
    playback: PlaybackController, card: SimulatedOutput, half: HalfDecoded
) -> None:
    playback.play()
    run(playback, card, 0.3)
    playback.seek(5.0)
    run(playback, card, 1.0)
    assert playback.playing
    assert playback.story_time == pytest.approx(5.0)
    playback.finish_sound(half.go_on())
    run(playback, card, 1.0)
    assert playback.story_time == pytest.approx(6.0, abs=0.15)


def test_a_replay_waits_too_and_pause_ends_the_waiting(
    playback: PlaybackController, card: SimulatedOutput, alignment: Alignment, half: HalfDecoded
) -> None:
    last = max(i for i, timing in enumerate(alignment.sentences) if timing.start is not None)
    assert playback.repeat.replay([last])
    assert playback.playing
    playback.pause()
    assert not playback.playing
    assert playback.repeat.replay([last])
    playback.finish_sound(half.go_on())
    heard = Heard(playback)
    run(playback, card, 0.6)
    assert heard.spans == [0]


def test_a_sound_of_another_length_than_promised_goes_on(
    playback: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment, sound: Path
) -> None:
    made = HalfDecoded(sound, alignment.duration - 2.0)
    assert made.growing.pcm is not None
    playback.load(story, alignment, None)
    playback.give_sound(made.growing.pcm, made.growing)
    playback.play()
    run(playback, card, 0.3)
    playback.finish_sound(made.go_on())
    assert playback.duration == pytest.approx(alignment.duration)
    run(playback, card, 0.5)
    assert playback.playing
    assert playback.story_time == pytest.approx(0.8, abs=0.25)
