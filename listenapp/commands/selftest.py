"""Run `listenapp --self-test`: check this installation, without access to the user's data."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import wave
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from listenapp.align.models import installed
from listenapp.align.pipeline import align
from listenapp.audio import sound_devices
from listenapp.audio.decode import decode
from listenapp.audio.pcm import Pcm
from listenapp.errors import AlignmentFailed, AudioDeviceFailed, ListenError
from listenapp.importing import document
from listenapp.library import atomic_files, preferences
from listenapp.library.paths import Paths, locate
from listenapp.library.preferences import Preferences
from listenapp.library.store import Library, StoryState
from listenapp.playback.portaudio_output import open_output
from listenapp.services.import_request import read_document
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_from_json
from listenapp.system.temporary_folder import TemporaryFolder

_EXCERPT = 10.0  # seconds of the sample that are aligned again
_SIDES: tuple[Literal["output"], Literal["input"]] = ("output", "input")
_TOLERANCE = 0.15  # seconds by which the times may differ on another processor
# Seconds of playback until the window shows highlighted words. A slow machine needs the second value.
_PLAYED = (9, 45)
_WINDOW_MAY_TAKE = 120.0  # seconds on the slowest machine
_WITHOUT_SPACES = {"zh": "我们 在 火车站", "ja": "東京 の 病院", "th": "นักเรียน อ่าน หนังสือ"}
_SMALLEST_PICTURE = 10_000  # bytes; an empty window makes a smaller file
_FAULTS = (ListenError, OSError, ImportError, RuntimeError, ValueError, subprocess.SubprocessError)


@dataclass(frozen=True, slots=True)
class Outcome:
    name: str
    passed: bool
    detail: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Options:
    """The self-test has none."""


def run(_options: Options) -> int:
    with TemporaryFolder() as folder:
        checks = Checks(locate(), folder)
        outcomes = [_tried(name, check) for name, check in checks.all().items()]
    sys.stdout.write("".join(f"{_row(outcome)}\n" for outcome in outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _tried(name: str, check: Callable[[], str]) -> Outcome:
    started = time.monotonic()
    try:
        passed, detail = True, check()
    except _FAULTS as fault:
        passed, detail = False, f"{fault}"
    return Outcome(name, passed, " ".join(detail.split()), time.monotonic() - started)


def _row(outcome: Outcome) -> str:
    return f"{outcome.name:14} {'ok' if outcome.passed else 'FAILED':7} {outcome.seconds:5.1f} s  {outcome.detail}"


class Checks:
    """The checks. Each returns a description of the result, or raises an error. `folder` is for temporary files."""

    def __init__(self, paths: Paths, folder: Path) -> None:
        self._paths = paths
        self._folder = folder

    def all(self) -> Mapping[str, Callable[[], str]]:
        return {
            "speech model": self.model,
            "decoding": self.decoding,
            "timing": self.timing,
            "words": self.words,
            "library": self.library,
            "sound": self.sound,
            "window": self.window,
        }

    def model(self) -> str:
        return str(installed.find("tiny.en", self._paths.model_places))

    def decoding(self) -> str:
        pcm = self._pcm()
        return f"the sample lasts {pcm.duration:.1f} s at {pcm.rate} Hz"

    def timing(self) -> str:
        """Align the first sentences of the sample, and compare them with its stored times."""
        story, stored = self._sample(), self._stored()
        ends = [i for i, timing in enumerate(stored.sentences) if timing.end and timing.end <= _EXCERPT]
        if not ends:
            raise _wrong("no sentence has a stored time")
        last = ends[-1]
        excerpt = document.from_text(story.text[: story.words[story.sentences[last].last_word].char_end + 1], "en")
        sound = _cut(self._pcm(), (stored.sentences[last].end or _EXCERPT) + 0.2, self._folder / "excerpt.wav")
        found = align(excerpt, sound, installed.find("tiny.en", self._paths.model_places))
        return _compared(found, stored)

    def words(self) -> str:
        """Divide texts of scripts without spaces, which needs files beside the program."""
        for language, text in _WITHOUT_SPACES.items():
            together = text.replace(" ", "")
            found = [word.text for word in document.from_text(together, language).words]
            if found != text.split():
                raise RuntimeError(f"“{together}” has the words {' '.join(found)}")
        return f"words were found in {len(_WITHOUT_SPACES)} languages without spaces"

    def library(self) -> str:
        library = Library(self._folder / "library")
        id_ = library.add(self._sample(), self._paths.sample / "narration.mp3", self._stored())
        library.save_state(id_, StoryState(position=1.5))
        if library.open(id_).state.position != 1.5 or [s.id for s in library.summaries()] != [id_]:
            raise RuntimeError("what was written is not what is read")
        return "a story was written and read"

    def sound(self) -> str:
        """Check PortAudio and the sound card. A machine without a sound card passes; one without PortAudio fails."""
        outputs, inputs = (_names(sound_devices.devices(side)) for side in _SIDES)
        try:
            open_output().close()
        except AudioDeviceFailed as none:
            return f"no sound card: {none} Outputs: {outputs}; microphones: {inputs}"
        return f"a sound card is ready; outputs: {outputs}; microphones: {inputs}"

    def window(self) -> str:
        home, picture = self._folder / "home", self._folder / "window.png"
        id_ = Library(home / "library").add(self._sample(), self._paths.sample / "narration.mp3", self._stored())
        preferences.save(replace(Preferences(), device="null"), home / "preferences.json")
        environ = {**os.environ, "LISTENAPP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        for seconds in _PLAYED:
            play = [*f"play {id_} --speed 2 --stop-after {seconds} --quit-at-end --picture".split(), str(picture)]
            done = subprocess.run(
                [*_self(), *play],
                env=environ,
                capture_output=True,
                timeout=_WINDOW_MAY_TAKE,
                check=False,
                encoding="utf-8",
                errors="replace",
            )
            if done.returncode:
                raise RuntimeError(f"the window ended with status {done.returncode}: {done.stderr[-300:]}")
            if picture.is_file() and picture.stat().st_size >= _SMALLEST_PICTURE:
                return "opened, played and painted"
        raise RuntimeError("the window painted nothing")

    def _pcm(self) -> Pcm:
        return decode(self._paths.sample / "narration.mp3", channels=1)

    def _sample(self) -> Story:
        return read_document(str(self._paths.sample / "story.txt"), "en").story

    def _stored(self) -> Alignment:
        return alignment_from_json(atomic_files.read_json(self._paths.sample / "alignment.json"))


def _names(devices: Sequence[sound_devices.Device]) -> str:
    return ", ".join(device.name for device in devices) or "none"


def _self() -> list[str]:
    """Return the command that starts this program."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "listenapp"]


def _cut(pcm: Pcm, seconds: float, target: Path) -> Path:
    with wave.open(str(target), "wb") as file:
        file.setnchannels(pcm.samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(pcm.rate)
        file.writeframes(pcm.samples[: round(seconds * pcm.rate)].astype("<i2").tobytes())
    return target


def _compared(found: Alignment, stored: Alignment) -> str:
    pairs = list(zip(found.words, stored.words, strict=False))
    apart = [abs(a.start - b.start) for a, b in pairs if a.start is not None and b.start is not None]
    expected = sum(b.start is not None for _, b in pairs)
    if len(apart) < 0.9 * expected or not apart:
        raise _wrong(f"only {len(apart)} of {expected} words were timed")
    mean = sum(apart) / len(apart)
    if mean > _TOLERANCE:
        raise _wrong(f"the times differ by {mean:.2f} s from those that came with the sample")
    return f"{len(apart)} words, {mean * 1000:.0f} ms from the stored times"


def _wrong(what: str) -> AlignmentFailed:
    return AlignmentFailed("selftest.timing", f"Of the sample, {what}.", "Reinstall ListenApp.")
