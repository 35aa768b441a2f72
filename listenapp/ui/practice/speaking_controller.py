"""Run shadowing: play the narrator, record the learner, compare both, and keep the takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import log10
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.audio.pcm import Pcm
from listenapp.audio.recorder import RATE, Recorder
from listenapp.errors import ListenError
from listenapp.library.preferences import Preferences
from listenapp.practice.log_store import LogStore, Take
from listenapp.practice.speaking import comparison, takes
from listenapp.practice.speaking.comparison import Comparison, Samples, Voice
from listenapp.practice.speaking.comparison_models import ComparisonModels, Narration
from listenapp.practice.speaking.spoken_sentences import SpokenSentence
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.sound_player import SoundPlayer
from listenapp.ui.practice.background_log import BackgroundLog
from listenapp.ui.practice.speaking_page import SpeakingPage

_TICK_MS = 40
_SHORT_PRESS = 0.35  # seconds; a longer one records while it lasts


@dataclass(frozen=True)
class _Taken:
    """Take of the sentence on the page."""

    file: str
    samples: Samples
    compared: Comparison

    @property
    def sound(self) -> Pcm:
        return Pcm(np.ascontiguousarray(self.samples).reshape(-1, 1), RATE)


@dataclass(frozen=True)
class _Kept:
    """Stored take."""

    file: str
    sound: Pcm


class SpeakingController(QObject):
    """Controller of the speaking page. The microphone is open only while it records."""

    ended = Signal()
    failed = Signal(ListenError)

    def __init__(
        self,
        page: SpeakingPage,
        log: BackgroundLog,
        folder: Path,
        tasks: TaskRunner,
        player: SoundPlayer,
        models: ComparisonModels,
        preferences: Callable[[], Preferences],
    ) -> None:
        """`folder` is that of the takes."""
        super().__init__(page)
        self._page, self._log, self._folder, self._tasks = page, log, folder, tasks
        self._player, self._models, self._preferences = player, models, preferences
        self._sentences: Sequence[SpokenSentence] = ()
        self._at = 0
        self._narration: Narration | None = None
        self.taken: _Taken | None = None
        self.best: _Kept | None = None  # of all takes of the sentence, also those of earlier days
        self._turn_follows = False  # the microphone opens when the narrator has spoken
        self._recorder: Recorder | None = None
        self._is_opening = self._wants_stop = False
        self._pressed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.record_pressed.connect(self._press)
        page.record_released.connect(self._release)
        page.narrator_requested.connect(self._play_narrator)
        page.me_requested.connect(self._play_me)
        page.both_requested.connect(self._play_both)
        page.best_requested.connect(self._play_best)
        page.misheard_requested.connect(self._claim_understood)
        page.delete_requested.connect(self._delete)
        page.moved.connect(self._move)
        page.closed.connect(self._close)
        self._player.finished.connect(self._take_turn)

    @property
    def sentence(self) -> SpokenSentence | None:
        return self._sentences[self._at] if self._at < len(self._sentences) else None

    @property
    def is_recording(self) -> bool:
        return self._recorder is not None

    # -- beginning and end ----------------------------------------------------------------------------------------

    def begin(self, sentences: Sequence[SpokenSentence], at: int = 0) -> None:
        """Open the page at the sentence with the number `at`."""
        self._sentences, self._at = sentences, at
        self._page.open()
        self._show()
        if sentences:
            load = partial(self._models.load, sentences[0].language)
            self._tasks.run_slow(load, lambda _none: None, self.failed.emit)

    def _close(self) -> None:
        self._stop_recorder()
        self._turn_follows = False
        self._player.release()
        self._sentences, self._narration, self.taken, self.best = (), None, None, None
        self.ended.emit()

    def _show(self) -> None:
        sentence = self.sentence
        if sentence is None:
            return
        self._narration = self.taken = self.best = None
        self._page.show_sentence(self._at + 1, len(self._sentences), sentence.printed)
        self._find_best(sentence)
        work = partial(self._models.narration, sentence)
        self._tasks.run_slow(work, partial(self._use_narration, sentence), self._fail)

    def _use_narration(self, sentence: SpokenSentence, narration: Narration) -> None:
        if sentence is not self.sentence:
            return
        self._narration = narration
        self._page.show_narrator(sentence.words, narration.voice)
        if not self.is_recording and not self._is_opening:
            self._play_narrator()

    def _move(self, step: int) -> None:
        if 0 <= self._at + step < len(self._sentences):
            self._stop_recorder()
            self._turn_follows = False
            self._player.stop()
            self._at += step
            self._show()

    def _fail(self, error: ListenError) -> None:
        self._stop_recorder()
        self.failed.emit(error)

    # -- playing --------------------------------------------------------------------------------------------------

    def _play_narrator(self) -> None:
        self._play(me=False, narrator=True)
        self._turn_follows = self._preferences().records_in_turn and self._player.playing

    def _play_me(self) -> None:
        self._play(me=True, narrator=False)

    def _play_both(self) -> None:
        self._play(me=True, narrator=True)

    def _play_best(self) -> None:
        if self.best is not None and not self.is_recording and not self._is_opening:
            self._turn_follows = False
            self._player.play([self.best.sound])

    def _play(self, *, me: bool, narrator: bool) -> None:
        if self.is_recording or self._is_opening:
            return
        self._turn_follows = False
        sounds = [self._narration.sound] if narrator and self._narration is not None else []
        sounds += [self.taken.sound] if me and self.taken is not None else []
        if sounds:
            self._player.play(sounds)

    # -- recording ------------------------------------------------------------------------------------------------

    def _take_turn(self) -> None:
        """Record, because the narrator has spoken."""
        follows, self._turn_follows = self._turn_follows, False
        if follows and self._page.isVisible() and not self.is_recording:
            self._press()

    def _press(self) -> None:
        """Begin to record, or end a recording that a short press began."""
        if self.is_recording:
            self._finish()
        elif not self._is_opening and self._narration is not None:
            self._turn_follows = False
            self._player.release()  # the narrator must not be recorded, and some devices do not do both
            self._pressed_at = time.monotonic()
            self._is_opening, self._wants_stop = True, False
            self._page.show_recording(True)
            self._tasks.run_slow(
                partial(Recorder, self._preferences().microphone or None), self._use, self._no_microphone
            )

    def _release(self) -> None:
        """End a recording that lasts as long as the key is down."""
        if time.monotonic() - self._pressed_at < _SHORT_PRESS:
            return
        if self.is_recording:
            self._finish()
        elif self._is_opening:
            self._wants_stop = True

    def _use(self, recorder: Recorder) -> None:
        self._is_opening = False
        if not self._page.isVisible() or self._wants_stop:
            recorder.stop()
            self._page.show_recording(False)
            return
        self._recorder = recorder
        self._timer.start()

    def _no_microphone(self, error: ListenError) -> None:
        self._is_opening = False
        self._page.show_recording(False)
        self.failed.emit(error)

    def _look(self) -> None:
        if self._recorder is None or self._narration is None:
            self._timer.stop()
            return
        try:
            has_ended = self._recorder.is_finished()
        except ListenError as error:
            self._fail(error)
            return
        level = self._recorder.level
        self._page.show_level(20 * log10(level) if level > 0 else -100.0)
        model, seconds = self._narration.voice.seconds, self._recorder.seconds
        silence = comparison.silence_for(model, self._preferences().turn_length)
        is_silent = not self._recorder.has_spoken and seconds > silence
        if has_ended or is_silent or seconds > comparison.longest_take(model):
            self._finish()

    def _stop_recorder(self) -> Samples | None:
        """Release the microphone, and return what it recorded."""
        self._timer.stop()
        recorder, self._recorder = self._recorder, None
        self._wants_stop = True
        self._page.show_recording(False)
        return recorder.stop() if recorder is not None else None

    def _finish(self) -> None:
        has_spoken = self._recorder is not None and self._recorder.has_spoken
        samples, sentence = self._stop_recorder(), self.sentence
        if samples is None or sentence is None or self._narration is None:
            return
        if not has_spoken:
            self._page.show_message(self.tr("Nothing was heard. Check the microphone in the playback options."))
            return
        self._page.show_message(self.tr("Comparing…"))
        work = partial(_compare_and_save, self._models, sentence, self._narration.voice, samples, self._folder)
        self._tasks.run_slow(work, partial(self._use_take, sentence), self._fail)

    # -- takes ----------------------------------------------------------------------------------------------------

    def _use_take(self, sentence: SpokenSentence, taken: _Taken) -> None:
        self._log.append(takes.taken(*_place(sentence), taken.compared, taken.file, time.time()))
        self._log.ask(partial(_drop_others, self._folder))
        if sentence is self.sentence:
            self.taken = taken
            self._page.show_has_take(True)
            self._page.show_comparison(taken.compared, sentence.printed)
        self._find_best(sentence)

    def _find_best(self, sentence: SpokenSentence) -> None:
        """Load the best take of a sentence, so that it can be heard."""
        place = sentence.story, sentence.sentence_key
        self._log.ask(lambda store: store.takes(*place), partial(self._load_best, sentence))

    def _load_best(self, sentence: SpokenSentence, found: list[Take]) -> None:
        self._use_best(sentence, None)
        if found:
            work = partial(_load, self._folder, found[0].file)
            self._tasks.run_slow(work, partial(self._use_best, sentence), lambda _gone: None)

    def _use_best(self, sentence: SpokenSentence, best: _Kept | None) -> None:
        if sentence is self.sentence:
            self.best = best
            self._page.show_has_best(best is not None)

    def _claim_understood(self) -> None:
        """Store that the recogniser was wrong, and show all words as understood."""
        sentence, taken = self.sentence, self.taken
        if sentence is None or taken is None or not taken.compared.has_lost_words:
            return
        self._log.append(takes.misheard(*_place(sentence), taken.compared, taken.file, time.time()))
        self.taken = replace(taken, compared=taken.compared.all_understood())
        self._page.show_comparison(self.taken.compared, sentence.printed)
        self._find_best(sentence)

    def _delete(self) -> None:
        """Delete the take on the page, or without one the best take of an earlier day."""
        sentence, kept = self.sentence, self.taken or self.best
        if sentence is None or kept is None:
            return
        self._player.stop()
        self.taken = None
        self._log.append(takes.deleted(*_place(sentence), kept.file, time.time()))
        self._log.ask(partial(_drop_others, self._folder))
        self._page.show_sentence(self._at + 1, len(self._sentences), sentence.printed)
        if self._narration is not None:
            self._page.show_narrator(sentence.words, self._narration.voice)
        self._page.show_message(self.tr("Recording deleted."))
        self._find_best(sentence)


def _place(sentence: SpokenSentence) -> tuple[str, str, str]:
    return sentence.story, sentence.language, sentence.sentence_key


def _load(folder: Path, file: str) -> _Kept:
    """Return a stored take. Runs in a worker thread. Raises AudioUnreadable."""
    return _Kept(file, takes.load(folder, file))


def _compare_and_save(
    models: ComparisonModels, sentence: SpokenSentence, narrator: Voice, samples: Samples, folder: Path
) -> _Taken:
    """Compare a take and store it. Runs in a worker thread."""
    compared = models.compare(sentence, narrator, samples)
    return _Taken(takes.save(folder, samples), samples, compared)


def _drop_others(folder: Path, store: LogStore) -> None:
    takes.drop_others(folder, store.take_files())
