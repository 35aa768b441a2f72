"""Write narrations in all formats, and measure the errors of seeks in them."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from clicks import Heard
from simulated_output import SimulatedOutput

from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.playback.player import Player

NAMES = ("bare-vbr.mp3", "story.mp3", "story.m4a", "story.ogg", "story.flac", "story.wav")
RATE = 44_100


def syllables(seconds: float = 10.0) -> Pcm:
    rng = np.random.default_rng(3)
    noise = np.convolve(rng.normal(size=int(seconds * RATE)), np.hanning(25) / 12, "same")
    loudness = np.interp(np.arange(len(noise)) / RATE, np.arange(0, seconds, 0.09), rng.random(int(seconds / 0.09) + 1))
    return Pcm((noise * loudness * 5000).astype(np.int16).reshape(-1, 1), RATE)


def write_bare_vbr_mp3(pcm: Pcm, path: Path) -> None:
    with av.open(str(path), "w", format="mp3", options={"write_xing": "0", "id3v2_version": "0"}) as container:
        stream = container.add_stream("libmp3lame", rate=pcm.rate, layout="mono")
        stream.codec_context.flags |= av.codec.context.Flags.qscale
        stream.codec_context.global_quality = 5 * 118
        frame = av.AudioFrame.from_ndarray(pcm.samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = pcm.rate
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def write(path: Path) -> None:
    """Write ten seconds in the format of the file name. No two moments sound the same."""
    (write_bare_vbr_mp3 if path.name.startswith("bare") else encode)(syllables(), path)


def seek_errors(path: Path, targets: tuple[float, ...] = (7.3, 1.234, 4.0, 8.5)) -> list[float]:
    """Return the difference in seconds between the reported and the real place after each seek, by correlation."""
    output = SimulatedOutput(rate=48_000)
    heard = Heard(output)
    same = decode(path, rate=48_000).samples[:, 0].astype(np.float64) / 32768
    errors = []
    with Player(output) as player:
        player.load(decode(path), ())
        player.play()
        for target in targets:
            player.seek(target)
            output.advance(0.8)
            at = player.status().story_time
            assert abs(at - target - 0.7) < 0.06
            now = round((output.now() - heard.begun) * 48_000)
            piece = heard.samples[now - 9600 : now].astype(np.float64)
            first = round(at * 48_000) - 9600
            around = same[first - 960 : first + 9600 + 960]
            errors.append((int(np.argmax(np.correlate(around, piece, "valid"))) - 960) / 48_000)
    return errors
