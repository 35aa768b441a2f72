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
    """Recorder of the signals of a session, in order."""

    def __init__(self, session: PlaybackController) -> None:
        self.words: list[int] = []
        self.playing: list[bool] = []
        self.spans: list[int | None] = []
        self.ended = 0
        session.tracker.position_changed.connect(lambda word, _sentence: self.words.append(word))
        session.tracker.playing_changed.connect(self.playing.append)
        session.tracker.replaying_changed.connect(self.spans.append)
        session.tracker.ended.connect(self._end)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def session(
    qtbot: QtBot, card: SimulatedOutput, story: Story, alignment: Alignment, sound: Path
) -> Iterator[PlaybackController]:
    tasks = TaskRunner()
    made = PlaybackController(tasks, lambda _device: card)
    with qtbot.waitSignal(made.ready_changed, check_params_cb=bool):
        made.load(story, alignment, decode(sound))
    yield made
    tasks.shutdown()
    made.close()


def run(session: PlaybackController, card: SimulatedOutput, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        card.advance(STEP)
        session.tracker.tick()


def test_every_spoken_word_is_highlighted_once_in_order(
    session: PlaybackController, card: SimulatedOutput, alignment: Alignment
) -> None:
    heard = Heard(session)
    session.play()
    run(session, card, alignment.duration + 1.0)
    spoken = [i for i, timing in enumerate(alignment.words) if timing.start is not None]
    assert heard.words == spoken
    assert heard.playing == [True, False]
    assert heard.ended == 1


def test_the_player_is_asked_once_a_tick(
    session: PlaybackController, card: SimulatedOutput, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.play()
    run(session, card, 0.5)
    player, asked = session.output.player, []
    assert player is not None
    status = player.status
    monkeypatch.setattr(player, "status", lambda: asked.append(True) or status())
    card.advance(STEP)
    session.tracker.tick()
    assert len(asked) == 1


def test_it_plays_from_a_word(
    session: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    heard = Heard(session)
    word = next(i for i, w in enumerate(story.words) if w.text == "Nobody")
    assert session.play_from_word(word)
    run(session, card, 0.15)
    assert heard.words[-1] == word
    start = alignment.words[word].start
    assert start is not None
    assert session.story_time == pytest.approx(start + 0.1, abs=0.1)


def test_a_word_that_is_not_spoken_plays_nothing(session: PlaybackController, story: Story) -> None:
    caption = next(i for i, w in enumerate(story.words) if w.text == "Painter")
    assert not session.play_from_word(caption)
    assert not session.playing


def test_a_replay_ends_where_the_story_was(
    session: PlaybackController, card: SimulatedOutput, alignment: Alignment
) -> None:
    session.seek(2.0)
    heard = Heard(session)
    heard_ones = [i for i, t in enumerate(alignment.sentences) if t.start is not None]
    assert session.repeat.replay(heard_ones[1:3])
    run(session, card, 6.0)
    assert heard.spans == [0, 1, None]
    assert session.story_time == pytest.approx(2.0, abs=0.01)
    assert not session.playing


def test_speed_is_the_storys_again_after_a_slow_replay(session: PlaybackController, card: SimulatedOutput) -> None:
    session.set_speed(1.2)
    session.repeat.replay([0], speed=0.8)
    run(session, card, 3.0)
    assert session.speed == 1.2
    session.play()
    begun = session.story_time
    run(session, card, 1.0)
    assert session.story_time - begun == pytest.approx(1.2, abs=0.15)


def test_growing_times_do_not_stop_the_sound(
    qtbot: QtBot, session: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    session.set_alignment(
        partial_alignment.extended(story, partial_alignment.empty_alignment(story), 0, alignment.words[:20])
    )
    session.play()
    run(session, card, 1.0)
    session.set_alignment(alignment)
    begun = session.story_time
    run(session, card, 1.0)
    assert session.playing
    assert session.story_time == pytest.approx(begun + 1.0, abs=0.2)


def test_without_a_sound_card_it_says_so(qtbot: QtBot, story: Story, alignment: Alignment, sound: Path) -> None:
    def no_card(_device: str) -> SimulatedOutput:
        raise AudioDeviceFailed("device.none", "No sound output found.", "Connect speakers or headphones.")

    tasks = TaskRunner()
    session = PlaybackController(tasks, no_card)
    with qtbot.assertNotEmitted(session.failed):  # the library opens the output early, when perhaps no story has audio
        session.output.open_ahead()
        tasks.wait()
        QTest.qWait(10)
    with qtbot.waitSignal(session.failed) as failed:
        session.load(story, alignment, decode(sound))
    assert failed.args is not None
    assert failed.args[0].code == "device.none"
    assert not session.ready
    tasks.shutdown()
    session.close()


def test_outputs_are_looked_for_while_none_is_open_and_the_story_stays(
    qtbot: QtBot, story: Story, alignment: Alignment, sound: Path
) -> None:
    cards: list[SimulatedOutput] = []

    def open_card(_device: str) -> SimulatedOutput:
        cards.append(SimulatedOutput())
        return cards[-1]

    tasks = TaskRunner()
    session = PlaybackController(tasks, open_card)
    with qtbot.waitSignal(session.ready_changed, check_params_cb=bool):
        session.load(story, alignment, decode(sound), 2.0)
    session.release_output()
    assert not cards[0].alive
    session.output.reopen()
    qtbot.waitUntil(lambda: len(cards) == 2 and cards[1].alive)
    session.play()
    run(session, cards[1], 1.0)
    assert 2.5 < session.story_time < 3.1
    tasks.shutdown()
    session.close()


def test_an_output_that_opens_after_the_window_has_closed_is_closed(qtbot: QtBot) -> None:
    card, answers = SimulatedOutput(), threading.Event()

    def open_late(_device: str) -> SimulatedOutput:
        answers.wait(5)
        return card

    tasks = TaskRunner()
    session = PlaybackController(tasks, open_late)
    session.output.open_ahead()
    tasks.shutdown(patience=0.01)
    session.close()
    answers.set()
    tasks.wait()
    assert not card.alive


def test_an_output_that_does_not_start_changes_nothing(qtbot: QtBot, session: PlaybackController) -> None:
    class Dead(SimulatedOutput):
        def start(self, *_functions: object) -> None:
            raise AudioDeviceFailed("device.none", "No sound output found.", "Connect speakers or headphones.")

    session.release_output()
    session.output._open_output = lambda _device: Dead()
    with qtbot.assertNotEmitted(session.output.changed), qtbot.waitSignal(session.failed):
        session.output.reopen()
    assert session.output.lost, "the next `play` tries again"


def test_a_seek_out_of_a_range_ends_it(qtbot: QtBot, session: PlaybackController, card: SimulatedOutput) -> None:
    session.repeat.set_range((1.0, 2.0))
    with qtbot.waitSignal(session.repeat.range_changed) as received:
        session.seek(4.0)
    assert received.args == [None]
    session.play()
    run(session, card, 1.0)
    assert session.story_time > 4.5


def test_a_word_played_alone_highlights_no_other(session: PlaybackController, card: SimulatedOutput) -> None:
    heard = Heard(session)
    word = heard_words(session)[2]
    assert session.repeat.play_word(word)
    run(session, card, 1.5)
    assert set(heard.words) - {None} == {word}


def heard_words(session: PlaybackController) -> list[int]:
    assert session.alignment is not None
    return [i for i, timing in enumerate(session.alignment.words) if timing.start is not None]


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
def half(session: PlaybackController, story: Story, alignment: Alignment, sound: Path) -> Iterator[HalfDecoded]:
    made = HalfDecoded(sound, alignment.duration)
    assert made.growing.pcm is not None
    session.load(story, alignment, None)
    session.give_sound(made.growing.pcm, made.growing)
    yield made
    made.go_on()


def test_it_waits_for_what_is_not_decoded_and_skips_nothing(
    session: PlaybackController, card: SimulatedOutput, alignment: Alignment, half: HalfDecoded
) -> None:
    heard = Heard(session)
    session.play()
    run(session, card, 3.0)
    assert session.playing
    assert session.story_time < 1.1
    session.finish_sound(half.go_on())
    run(session, card, alignment.duration + 1.0)
    assert heard.words == [i for i, timing in enumerate(alignment.words) if timing.start is not None]
    assert heard.playing == [True, False]


def test_a_jump_to_what_is_not_decoded_is_played_later(
    session: PlaybackController, card: SimulatedOutput, half: HalfDecoded
) -> None:
    session.play()
    run(session, card, 0.3)
    session.seek(5.0)
    run(session, card, 1.0)
    assert session.playing
    assert session.story_time == pytest.approx(5.0)
    session.finish_sound(half.go_on())
    run(session, card, 1.0)
    assert session.story_time == pytest.approx(6.0, abs=0.15)


def test_a_replay_waits_too_and_pause_ends_the_waiting(
    session: PlaybackController, card: SimulatedOutput, alignment: Alignment, half: HalfDecoded
) -> None:
    last = max(i for i, timing in enumerate(alignment.sentences) if timing.start is not None)
    assert session.repeat.replay([last])
    assert session.playing
    session.pause()
    assert not session.playing
    assert session.repeat.replay([last])
    session.finish_sound(half.go_on())
    heard = Heard(session)
    run(session, card, 0.6)
    assert heard.spans == [0]


def test_a_sound_of_another_length_than_promised_goes_on(
    session: PlaybackController, card: SimulatedOutput, story: Story, alignment: Alignment, sound: Path
) -> None:
    made = HalfDecoded(sound, alignment.duration - 2.0)
    assert made.growing.pcm is not None
    session.load(story, alignment, None)
    session.give_sound(made.growing.pcm, made.growing)
    session.play()
    run(session, card, 0.3)
    session.finish_sound(made.go_on())
    assert session.duration == pytest.approx(alignment.duration)
    run(session, card, 0.5)
    assert session.playing
    assert session.story_time == pytest.approx(0.8, abs=0.25)
