"""Make, undo, redo and store a teacher's corrections of the times."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.store import Library, OpenedStory
from listenapp.ui.common.tasks import TaskRunner

if TYPE_CHECKING:
    from listenapp.story.corrections.corrections import Correction, CorrectionFactory


class TimingCorrections(QObject):
    """Corrections of the open story. Each one is a single step of `undo`."""

    retimed = Signal(object)  # Alignment with all corrections applied
    changed = Signal(bool, bool)  # whether undo and redo are possible
    failed = Signal(ListenError)

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._opened: OpenedStory | None = None
        self._corrections: tuple[Correction, ...] = ()
        self._before: list[tuple[Correction, ...]] = []
        self._undone: list[tuple[Correction, ...]] = []

    def set_story(self, opened: OpenedStory | None) -> None:
        self._opened = opened
        self._corrections = opened.corrections if opened is not None else ()
        self._before, self._undone = [], []
        self.changed.emit(False, False)

    @property
    def possible(self) -> bool:
        return self._opened is not None and self._opened.machine_alignment is not None

    def start(self, sentence: int, time: float, *, all_behind: bool = False) -> None:
        """Set the start of a sentence to `time` seconds. `all_behind` shifts all later words too."""
        corrector = self._corrector()
        if corrector is None or self._opened is None:
            return
        first = self._opened.story.sentences[sentence].first_word
        self._add(corrector.shift_after(first, time) if all_behind else corrector.sentence_start(sentence, time))

    def words(self, times: Sequence[tuple[int, float]]) -> None:
        """Set the starts of some words, given as (word, seconds). All are one step of `undo`."""
        corrector = self._corrector()
        if corrector is not None and times:
            self._add(*(corrector.word_start(word, time) for word, time in times))

    def end(self, sentence: int, time: float) -> None:
        corrector = self._corrector()
        if corrector is not None:
            self._add(corrector.sentence_end(sentence, time))

    def mark(self, sentence: int, *, spoken: bool) -> None:
        corrector = self._corrector()
        if corrector is not None:
            self._add(corrector.sentence_spoken(sentence, spoken))

    def undo(self) -> None:
        if self._before:
            self._undone.append(self._corrections)
            self._use(self._before.pop())

    def redo(self) -> None:
        if self._undone:
            self._before.append(self._corrections)
            self._use(self._undone.pop())

    def _corrector(self) -> CorrectionFactory | None:
        from listenapp.story.corrections.corrections import CorrectionFactory  # noqa: PLC0415 - seldom used

        opened = self._opened
        if opened is None or opened.machine_alignment is None:
            return None
        return CorrectionFactory(opened.story, opened.machine_alignment.audio_sha256)

    def _add(self, *corrections: Correction) -> None:
        from listenapp.story.corrections.corrections import added  # noqa: PLC0415

        self._before.append(self._corrections)
        self._undone = []
        self._use(reduce(added, corrections, self._corrections))

    def _use(self, corrections: tuple[Correction, ...]) -> None:
        from listenapp.story.corrections.apply_corrections import apply  # noqa: PLC0415

        opened = self._opened
        if opened is None or opened.machine_alignment is None:
            return
        self._corrections = corrections
        self.retimed.emit(apply(corrections, opened.story, opened.machine_alignment).alignment)
        self.changed.emit(bool(self._before), bool(self._undone))
        self._tasks.write(lambda: self._library.save_corrections(opened.id, corrections), self.failed.emit)
