"""Render plans into the ring buffer ahead of the card, and switch from one plan to the next without a click.

    request arrives: ring   ...| read ...... cut ............ written
                                             |  5 ms faded out  +  the new run, faded in
                               the callback jumps at `cut`; the audio after it is never played

Each block of ring frames has its run, story time and speed. The frame numbers connect blocks to what is heard.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from listenapp.playback.plan_segment import PlanSegment
from listenapp.playback.render_block import Block, RenderRequest, block_at
from listenapp.playback.resampler import Resampler
from listenapp.playback.ring_buffer import CHANNELS, RingBuffer, Samples
from listenapp.playback.time_stretch import TimeStretch

_AHEAD = 0.25
_CHUNK = 0.02
_FADE = 0.005
"""Seconds."""
_BLOCKS_KEPT = 128
_SAME = 1e-6


class Renderer:
    """Renderer of one output. Call `submit`, `gain`, `blocks` from the UI thread and `step` from one other thread."""

    def __init__(self, ring: RingBuffer, rate: int, block_frames: int) -> None:
        self.blocks: tuple[Block, ...] = ()
        self.gain = 1.0
        # Frames of silence that the card gets first. It buffers them, and may then not call for seconds.
        self.primed_frames = 0
        self._ring = ring
        self._rate = rate
        self._margin = 2 * block_frames
        self._fade = round(_FADE * rate)
        self._chunk = round(_CHUNK * rate)
        self._resampler: Resampler | None = None
        self._waiting: RenderRequest | None = None
        self._lock = threading.Lock()  # a request that arrives while another is taken must not be lost
        self._woken = threading.Event()
        self._closing = False
        self._making: Iterator[Samples] | None = None
        self._applied_gain = 1.0
        self._segments = 0
        self._thread: threading.Thread | None = None

    # --- UI thread ---------------------------------------------------------------------------------------------

    def start_thread(self) -> None:
        self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def load(self, resampler: Resampler) -> None:
        self._resampler = resampler

    def submit(self, request: RenderRequest) -> None:
        """Replace a request that has not begun. The new one begins where that one would have begun."""
        with self._lock:
            waiting = self._waiting
            if waiting is not None and request.start is None:
                request = replace(request, start=waiting.start)
            self._waiting = request
        self._woken.set()

    def close(self) -> None:
        self._closing = True
        self._woken.set()
        if self._thread:
            self._thread.join(2.0)

    # --- render thread -----------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing:
            idle = self._making is None and self._waiting is None
            self._woken.wait(None if idle else _CHUNK / 2)
            self._woken.clear()
            self.step()

    def step(self) -> None:
        """Begin a waiting request and fill the ring. Return at once if there is nothing to do."""
        if self._ring.delivered < self.primed_frames:
            return
        if self._waiting is not None and not self._ring.jump_waits:
            with self._lock:
                request, self._waiting = self._waiting, None
            self._begin(request)
        while self._waiting is None and self._making is not None and self._ring.unread < _AHEAD * self._rate:
            self._make()

    def _begin(self, request: RenderRequest) -> None:
        ring = self._ring
        cut = min(ring.written, ring.read + self._margin)
        start = self._story_time_at(cut) if request.start is None else request.start
        tail = ring.peek(cut, self._fade) * _ramp(1, 0, self._fade)[: max(0, ring.written - cut)]
        target = ring.written
        if cut == target:  # nothing is playing whose volume would have to glide
            self._applied_gain = self.gain
        self._making = None
        if request.plan is None:
            self._say(Block(ring.written, request.run, (start,)))
            ring.append(tail)
            ring.expecting = False
        else:
            self._start_plan(request, start, request.plan(start), tail)
        if target > cut:
            ring.jump(cut, target)

    def _start_plan(self, request: RenderRequest, start: float, segments: Iterator[PlanSegment], tail: Samples) -> None:
        self._making = self._make_plan(request, start, segments)
        first = next(self._making, None)
        if first is None:
            self._making = None
            self._ring.append(tail)
            return
        count = min(len(first), len(tail))
        first[:count] += tail[:count]
        self._ring.append(first)
        self._ring.expecting = True
        self._make()

    def _make(self) -> None:
        assert self._making is not None
        samples = next(self._making, None)
        if samples is None:
            self._making = None
            self._ring.expecting = False
        else:
            self._ring.append(samples)

    def _make_plan(self, request: RenderRequest, start: float, segments: Iterator[PlanSegment]) -> Iterator[Samples]:
        story_time = start
        segment = next(segments, None)
        if segment and request.primer:
            yield from self._pause(request.run, segment, segment.first, request.primer, silent=True)
        goes_on = request.start is None and segment is not None and abs(segment.first - start) < _SAME
        joined = False
        while segment is not None:
            following = next(segments, None)
            joins = following is not None and not segment.pause_after and _joins(segment, following)
            yield from self._segment(request.run, segment, goes_on, joined, joins)
            story_time = segment.last
            if segment.pause_after and following is not None:
                yield from self._pause(request.run, segment, segment.last, segment.pause_after)
            segment, joined = following, joins
            goes_on = joins
        self._say(Block(self._ring.written, request.run, (story_time,)))
        yield np.zeros((1, CHANNELS), np.float32)  # a separate frame, after which the next run begins

    def _segment(self, run: int, segment: PlanSegment, goes_on: bool, joined: bool, joins: bool) -> Iterator[Samples]:
        """Render a segment.

        `goes_on`: it continues what was heard before, perhaps with a cut. `joined`, `joins`: no cut before or after it.
        """
        assert self._resampler is not None
        first, last = round(segment.first * self._rate), round(segment.last * self._rate)
        stretched = TimeStretch(self._resampler, first, last, segment.speed)
        self._segments += 1
        while stretched.done < stretched.frames:
            at = stretched.done
            chunk = stretched.read()
            points = tuple(frame / self._rate for frame in chunk.story_frames)
            self._say(Block(self._ring.written, run, points, chunk.hop, segment, self._segments, goes_on))
            if not joined:
                _fade_in(chunk.samples, at, self._fade)
            if not joins:
                _fade_out(chunk.samples, stretched.frames - at, self._fade)
            yield self._amplified(chunk.samples)

    def _pause(
        self, run: int, segment: PlanSegment, at: float, seconds: float, silent: bool = False
    ) -> Iterator[Samples]:
        self._say(Block(self._ring.written, run, (at,), 1, segment, self._segments, silent=silent))
        left = round(seconds * self._rate)
        while left > 0:
            yield np.zeros((min(left, self._chunk), CHANNELS), np.float32)
            left -= self._chunk

    def _amplified(self, samples: Samples) -> Samples:
        before, self._applied_gain = self._applied_gain, self.gain
        if before == self._applied_gain == 1.0:
            return samples
        return samples * _ramp(before, self._applied_gain, len(samples))

    def _say(self, block: Block) -> None:
        self.blocks = (*self.blocks[-_BLOCKS_KEPT:], block)

    def _story_time_at(self, ring_frame: int) -> float:
        block = block_at(self.blocks, ring_frame)
        return block.story_time_at(ring_frame) if block else 0.0


def _joins(segment: PlanSegment, following: PlanSegment) -> bool:
    return abs(following.first - segment.last) < _SAME and following.speed == segment.speed


def _ramp(begin: float, end: float, frames: int) -> Samples:
    return np.linspace(begin, end, frames, dtype=np.float32)[:, None]


def _fade_in(samples: Samples, at: int, fade: int) -> None:
    count = min(len(samples), fade - at)
    if count > 0:
        samples[:count] *= (np.arange(at, at + count, dtype=np.float32) / fade)[:, None]


def _fade_out(samples: Samples, left: int, fade: int) -> None:
    """Fade out the end of a segment.

    `left` is the number of frames from the first of `samples` to the segment's end.
    """
    count = min(len(samples), fade - (left - len(samples)))
    if count > 0:
        remaining = np.arange(left - len(samples) + count, left - len(samples), -1, dtype=np.float32)
        samples[-count:] *= (np.minimum(remaining, fade) / fade)[:, None]
