"""Run a private sound server with a null sink, and record everything that it plays.

The time of a recorded frame is computed from the arrival of blocks. The earliest arrivals nearby give the best bound.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000


def missing() -> str | None:
    """Return why the sound server cannot run here, or None if it can."""
    absent = [name for name in ("pulseaudio", "parec", "pactl") if not shutil.which(name)]
    return f"not installed: {', '.join(absent)}" if absent else None


@contextmanager
def sound_server() -> Iterator[dict[str, str]]:
    """Run a sound server until the block ends. Yield the environment with which clients find it."""
    with tempfile.TemporaryDirectory(prefix="listenapp-sound-") as folder:
        server = f"unix:{folder}/socket"
        env = os.environ | {"XDG_RUNTIME_DIR": folder, "HOME": folder, "PULSE_SERVER": server}
        command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--realtime=no", "--high-priority=no"]
        command += ["-L", f"module-native-protocol-unix socket={folder}/socket auth-anonymous=1"]
        command += ["-L", f"module-null-sink sink_name=null0 rate={RATE} channels=2"]
        with Path(folder, "log").open("wb") as log:
            process = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        try:
            _await_server(env, process)
            yield {name: env[name] for name in ("XDG_RUNTIME_DIR", "HOME", "PULSE_SERVER")}
        finally:
            process.terminate()
            process.wait(10)


def _await_server(env: dict[str, str], process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + 15
    while subprocess.run(["pactl", "info"], env=env, capture_output=True, check=False).returncode:
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError("pulseaudio did not start")


class Recording:
    """Recording of what the sink plays until `stop`, one channel, float32."""

    def __init__(self, env: dict[str, str]) -> None:
        command = ["parec", "-d", "null0.monitor", "--raw", "--format=s16le", "--channels=2", f"--rate={RATE}"]
        command += ["--latency-msec=5", "--process-time-msec=5"]
        self._process = subprocess.Popen(command, env=os.environ | env, stdout=subprocess.PIPE, bufsize=0)
        self._blocks: list[bytes] = []
        self._arrivals: list[tuple[float, int]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout
        got = 0
        while block := os.read(self._process.stdout.fileno(), 1 << 16):
            self._blocks.append(block)
            got += len(block) // 4
            self._arrivals.append((time.time(), got))

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._thread.join(10)
        if self._process.stdout:
            self._process.stdout.close()

    @property
    def samples(self) -> NDArray[np.float32]:
        whole = b"".join(self._blocks)
        return np.frombuffer(whole[: len(whole) // 4 * 4], np.int16).reshape(-1, 2)[:, 0] / np.float32(32768)

    def time_of(self, frames: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the unix times at which these recorded frames were played."""
        arrivals = np.array(self._arrivals)
        origins = arrivals[:, 0] - arrivals[:, 1] / RATE
        return np.asarray(frames / RATE + _envelope(arrivals[:, 1], origins, frames))


def _envelope(at: NDArray[np.float64], origins: NDArray[np.float64], frames: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return a low quantile of `origins` within a second around each of `frames`."""
    found = []
    for frame in frames:
        near = origins[np.abs(at - frame) < RATE]
        found.append(float(np.quantile(near, 0.1)) if len(near) else float(np.median(origins)))
    return np.array(found)
