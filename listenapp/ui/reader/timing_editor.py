"""Correct the times of one sentence: shift them, set them while listening, or mark it as not spoken.

The editor plays a piece of the sentence after each shift.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from listenapp.story.alignment import Timing
from listenapp.story.model import Story
from listenapp.ui.common.widgets import GAP, IconButton, PushButton, button, label, margins
from listenapp.ui.document.timing_corrections import TimingCorrections
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.theme.theme_manager import ThemeManager

START, END = 0, 1  # rows of the editor
_NUDGES = (-0.05, -0.01, 0.01, 0.05)  # seconds
_HOW = ("50_earlier", "10_earlier", "10_later", "50_later")
_AUDITION = 1.5  # seconds that are played after a shift


class TimingEditor(QFrame):
    next_low_confidence_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        theme_manager: ThemeManager,
        session: PlaybackController,
        corrections: TimingCorrections,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timingEditor")
        self.setAccessibleName(self.tr("Sentence timing"))
        self._session, self._corrections = session, corrections
        self._story: Story | None = None
        self.sentence: int | None = None
        self._text = label("", "heading", wrap=True)
        self._lay_out(theme_manager)
        corrections.changed.connect(self._show_steps)
        self.hide()

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        self.before = IconButton(theme_manager, "chevron-left", self.tr("Previous sentence"))
        self.after = IconButton(theme_manager, "chevron-right", self.tr("Next sentence"))
        flagged = IconButton(theme_manager, "flag", self.tr("Next sentence to check"))
        close = IconButton(theme_manager, "x", self.tr("Close"))
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        flagged.clicked.connect(self.next_low_confidence_requested)
        close.clicked.connect(self.close_editor)
        head = QHBoxLayout()
        head.addWidget(self._text, 1)
        for widget in (self.before, self.after, flagged, close):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(16, GAP, 12, GAP))
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(self._make_edges())
        column.addLayout(self._make_foot(theme_manager))

    def _make_edges(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setColumnMinimumWidth(0, 56)
        self._shown: list[QLabel] = []
        self.nudges: dict[tuple[int, float], PushButton] = {}  # in the order of the rows
        edges = ((self.tr("Start"), self._nudge_start), (self.tr("End"), self._nudge_end))
        for row, (name, nudge) in enumerate(edges):
            shown = label("")
            shown.setMinimumWidth(76)
            self._shown.append(shown)
            grid.addWidget(label(name), row, 0)
            grid.addWidget(shown, row, 1)
            for place, by in enumerate(_NUDGES):
                grid.addWidget(self._make_nudge(row, name, by, nudge), row, 2 + place)
        self.now_button = button(self.tr("Set start here"))
        self.now_button.clicked.connect(self.start_now)
        self.behind_check = QCheckBox(self.tr("Shift everything after it"))
        self.behind_check.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard focus on the transcript
        grid.addWidget(self.now_button, 0, 6)
        grid.addWidget(self.behind_check, 1, 6)
        grid.setColumnStretch(7, 1)
        return grid

    def _make_nudge(self, row: int, name: str, by: float, nudge: Callable[[float], None]) -> PushButton:
        nudge_button = button(formatting.milliseconds(by, signed=True))
        nudge_button.setAccessibleName(f"{name} {nudge_button.text()}")
        nudge_button.setMinimumWidth(44)
        nudge_button.setProperty("kind", "link")
        nudge_button.clicked.connect(lambda: nudge(by))
        self.nudges[row, by] = nudge_button
        return nudge_button

    def _make_foot(self, theme_manager: ThemeManager) -> QHBoxLayout:
        self.spoken_button = button(self.tr("Not read aloud"))
        self.spoken_button.clicked.connect(self._turn_spoken)
        self.undo_button = IconButton(theme_manager, "undo-2", self.tr("Undo"))
        self.redo_button = IconButton(theme_manager, "redo-2", self.tr("Redo"))
        self.undo_button.clicked.connect(self._corrections.undo)
        self.redo_button.clicked.connect(self._corrections.redo)
        row = QHBoxLayout()
        row.addWidget(self.spoken_button)
        row.addStretch(1)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        self._show_steps(False, False)
        return row

    @property
    def buttons(self) -> dict[str, IconButton | PushButton]:
        """Return the buttons by the names of the actions that press them."""
        names = [f"{edge}_{how}" for edge in ("start", "end") for how in _HOW]
        return {
            **dict(zip(names, self.nudges.values(), strict=True)),
            "start_now": self.now_button,
            "turn_spoken": self.spoken_button,
            "undo_times": self.undo_button,
            "redo_times": self.redo_button,
        }

    # -- showing a sentence -------------------------------------------------------------------------------------

    def open_with(self, story: Story, sentence: int) -> None:
        self._story = story
        self.show_sentence(sentence)
        self.show()
        self.nudges[START, _NUDGES[1]].setFocus()

    def show_sentence(self, sentence: int) -> None:
        if self._story is not None:
            self.sentence = sentence
            self._text.setText(self._story.sentence_text(sentence))
            self.before.setEnabled(sentence > 0)
            self.after.setEnabled(sentence + 1 < len(self._story.sentences))
            self.show_times()

    def show_times(self) -> None:
        """Show the current times of the sentence."""
        timing = self._timing()
        is_spoken = timing is not None and timing.start is not None
        for shown, seconds in zip(self._shown, (timing.start, timing.end) if timing else (None, None), strict=True):
            shown.setText("–" if seconds is None else formatting.moment(seconds))
        for nudge in self.nudges.values():
            nudge.setEnabled(is_spoken)
        self.now_button.setEnabled(is_spoken)
        self.spoken_button.setText(self.tr("Not read aloud") if is_spoken else self.tr("Read aloud"))

    def close_editor(self) -> None:
        """Close the editor and forget the sentence, because the next story may not have this index."""
        self.sentence = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _show_steps(self, can_undo: bool, can_redo: bool) -> None:
        self.undo_button.setEnabled(can_undo)
        self.redo_button.setEnabled(can_redo)

    def _timing(self) -> Timing | None:
        alignment = self._session.alignment
        return alignment.sentences[self.sentence] if alignment is not None and self.sentence is not None else None

    # -- changing the times -------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Show another sentence, `by` steps away, and play its start. Do nothing where there is no such sentence."""
        count = len(self._story.sentences) if self._story is not None else 0
        if self.sentence is not None and 0 <= self.sentence + by < count:
            self.show_sentence(self.sentence + by)
            self._play_start()

    def _nudge_start(self, by: float) -> None:
        timing = self._timing()
        if timing is not None and timing.start is not None:
            self._start(timing.start + by)
            self._play_start()

    def start_now(self) -> None:
        """Set the start of the sentence to the current position, for tapping along."""
        self._start(self._session.story_time)

    def _start(self, time: float) -> None:
        if self.sentence is not None:
            self._corrections.start(self.sentence, max(0.0, time), all_behind=self.behind_check.isChecked())

    def _nudge_end(self, by: float) -> None:
        timing = self._timing()
        if timing is None or timing.end is None or self.sentence is None:
            return
        self._corrections.end(self.sentence, timing.end + by)
        changed = self._timing()
        if changed is not None and changed.end is not None:
            self._session.repeat.play_span(max(0.0, changed.end - _AUDITION), changed.end)

    def _turn_spoken(self) -> None:
        timing = self._timing()
        if timing is not None and self.sentence is not None:
            self._corrections.mark(self.sentence, spoken=timing.start is None)

    def _play_start(self) -> None:
        timing = self._timing()
        if timing is not None and timing.start is not None and timing.end is not None:
            self._session.repeat.play_span(timing.start, min(timing.end, timing.start + _AUDITION))
