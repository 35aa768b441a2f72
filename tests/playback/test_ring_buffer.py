from __future__ import annotations

import numpy as np

from listenapp.playback.ring_buffer import FRAME_BYTES, SILENCE, RingBuffer, Stretch


def ramp(first: int, frames: int) -> np.ndarray:
    return np.repeat(np.arange(first, first + frames, dtype=np.float32)[:, None], 2, axis=1)


def pull(ring: RingBuffer, frames: int) -> np.ndarray:
    out = bytearray(b"\xff" * (frames * FRAME_BYTES))
    ring.fill(memoryview(out), frames, 0.0, 0.0)
    return np.frombuffer(out, np.float32).reshape(-1, 2)[:, 0]


def test_frames_come_out_as_they_went_in_round_the_end_of_the_memory() -> None:
    ring = RingBuffer(capacity=1000)
    heard = []
    for first in range(0, 5000, 700):
        ring.append(ramp(first, 700))
        heard.append(pull(ring, 700))
    assert np.array_equal(np.concatenate(heard), np.arange(5600))


def test_silence_where_there_is_nothing_and_starving_is_counted_only_when_more_was_due() -> None:
    ring = RingBuffer(capacity=1000)
    assert not pull(ring, 100).any()
    assert ring.starved == 0
    ring.expecting = True
    ring.append(ramp(1, 40))
    heard = pull(ring, 100)
    assert np.array_equal(heard, np.r_[np.arange(1, 41), np.zeros(60)])
    assert ring.starved == 60


def test_a_jump_is_taken_at_its_very_frame() -> None:
    ring = RingBuffer(capacity=1000)
    ring.append(ramp(0, 500))
    pull(ring, 100)
    ring.append(ramp(9000, 300))
    ring.jump(130, 500)
    assert ring.jump_waits
    heard = np.concatenate([pull(ring, 100), pull(ring, 100)])
    assert np.array_equal(heard, np.r_[np.arange(100, 130), np.arange(9000, 9170)])
    assert not ring.jump_waits


def test_a_jump_whose_frame_has_gone_by_is_taken_at_once() -> None:
    ring = RingBuffer(capacity=1000)
    ring.append(ramp(0, 400))
    pull(ring, 200)
    ring.append(ramp(9000, 100))
    ring.jump(150, 400)
    assert np.array_equal(pull(ring, 50), np.arange(9000, 9050))


def test_each_device_frame_is_joined_to_its_ring_frame() -> None:
    ring = RingBuffer(capacity=4000)
    pull(ring, 64)
    ring.append(ramp(0, 300))
    pull(ring, 128)
    ring.append(ramp(0, 300))
    ring.jump(200, 300)
    pull(ring, 128)
    pull(ring, 400)
    assert ring.stretch_at(0) == Stretch(0, SILENCE)
    assert ring.stretch_at(64) == Stretch(64, 0)
    assert ring.stretch_at(64 + 199) == Stretch(64, 0)
    assert ring.stretch_at(64 + 200) == Stretch(264, 300)
    assert ring.stretch_at(64 + 200 + 300) == Stretch(564, SILENCE)


def test_only_stamps_since_the_last_look_are_given() -> None:
    ring = RingBuffer(capacity=1000)
    for _ in range(5):
        pull(ring, 10)
    assert [stamp.device_frame for stamp in ring.stamps(2)] == [20, 30, 40]
    for _ in range(500):
        pull(ring, 10)
    late = list(ring.stamps(5))
    assert late[-1].device_frame == 5040
    assert len(late) < 500
