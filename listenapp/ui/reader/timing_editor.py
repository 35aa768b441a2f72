"""Correct the times of one sentence: shift them, set them while listening, or mark it as not spoken.

The editor plays a piece of the sentence after each shift.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from listenapp.story.alignment import Timing
from listenapp.story.model import Story
from listenapp.ui.common.scroll_area import scroll_area, scroll_to
from listenapp.ui.common.widgets import GAP, IconButton, PushButton, button, label, margins
from listenapp.ui.document.timing_corrections import TimingCorrections
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.reader.editable_waveform import Edge, EditableWaveform
from listenapp.ui.reader.tap_along import TapAlong
from listenapp.ui.theme.theme_manager import ThemeManager

START, END = 0, 1  # rows of the editor
_NUDGES = (-0.05, -0.01, 0.01, 0.05)  # seconds
_HOW = ("50_earlier", "10_earlier", "10_later", "50_later")
_AUDITION = 1.5  # seconds that are played after a shift
_TIME_WIDTH = 66  # pixels, so that the buttons stay where they are; the widest row just fits into a narrow window
_LEAST_HEIGHT = 40  # pixels of what scrolls: a row of buttons
_SNAP = 0.12  # seconds around the mouse in which silence is looked for


class TimingEditor(QFrame):
    next_low_confidence_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        theme_manager: ThemeManager,
        playback: PlaybackController,
        corrections: TimingCorrections,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("timingEditor")
        self.setAccessibleName(self.tr("Sentence timing"))
        self._playback, self._corrections = playback, corrections
        self._story: Story | None = None
        self.sentence: int | None = None
        self._text = label("", "heading", wrap=True)
        self._may_show_waveform = True
        self.waveform = EditableWaveform(theme_manager)
        self.waveform.edge_moved.connect(self._move_edge)
        self.waveform.word_clicked.connect(self._play_word)
        self._lay_out(theme_manager)
        self._tapping = TapAlong(self.tap_button, lambda: playback.story_time, playback.repeat.play_span)
        self._tapping.finished.connect(self._use_taps)
        playback.tracker.time_changed.connect(self._show_time)
        playback.tracker.replaying_changed.connect(self._end_tapping)
        playback.audio_loaded.connect(self._show_loaded)
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
        body = self._body = QWidget()  # scrolls in a low window
        rows = QVBoxLayout(body)
        rows.setContentsMargins(margins(0, 0, 0, GAP))
        rows.setSpacing(GAP)
        rows.addWidget(self.waveform)
        rows.addLayout(self._make_edges())
        rows.addLayout(self._make_foot(theme_manager))
        body.installEventFilter(self)
        self._area = scroll_area(body)
        self._area.setFixedHeight(_LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(margins(16, GAP, 12, 0))
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._area)

    def _make_edges(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        self._shown: list[QLabel] = []
        self.nudges: dict[tuple[int, float], PushButton] = {}  # in the order of the rows
        edges = ((self.tr("Start"), self._nudge_start), (self.tr("End"), self._nudge_end))
        for row, (name, nudge) in enumerate(edges):
            shown = label("")
            shown.setMinimumWidth(_TIME_WIDTH)
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
        self.tap_button = button("")
        row.addWidget(self.spoken_button)
        row.addWidget(self.tap_button)
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
            "tap_word": self.tap_button,
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
        self._show_waveform()
        self.spoken_button.setText(self.tr("Not read aloud") if is_spoken else self.tr("Read aloud"))

    def _spoken_words(self) -> list[int]:
        """Return the words of the sentence that have times."""
        alignment, story = self._playback.alignment, self._story
        if alignment is None or story is None or self.sentence is None:
            return []
        shown = story.sentences[self.sentence]
        return [w for w in range(shown.first_word, shown.last_word + 1) if alignment.words[w].start is not None]

    @property
    def least_height(self) -> int:
        """Return the height in pixels with the sentence and one row of buttons."""
        return self._height_without_body() + _LEAST_HEIGHT

    def _height_without_body(self) -> int:
        return self._column.totalHeightForWidth(self.width()) - self._area.minimumHeight()

    def fit(self, room: int) -> None:
        """Take at most `room` pixels of height. In a low window leave out the waveform, then scroll."""
        room -= self._height_without_body()
        without = self._body.sizeHint().height()
        if not self.waveform.isHidden():
            without -= self.waveform.sizeHint().height() + GAP
        least = without + self.waveform.minimumHeight() + GAP
        self._allow_waveform(room >= least)
        self._area.setMinimumWidth(self._body.minimumSizeHint().width())  # it does not scroll sideways
        height = max(_LEAST_HEIGHT, min(self._body.sizeHint().height(), room))
        if height != self._area.maximumHeight():
            self._area.setFixedHeight(height)
            QTimer.singleShot(0, self, self._show_focused)  # when the rows have their places

    def _show_focused(self) -> None:
        if (focused := self.focusWidget()) is not None:
            scroll_to(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask for another height when something in the scroll area was shown or hidden: the area itself does not."""
        if watched is self._body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _allow_waveform(self, allowed: bool) -> None:
        if allowed != self._may_show_waveform:
            self._may_show_waveform = allowed
            self._show_waveform()

    def _show_waveform(self) -> None:
        timing, words, pcm = self._timing(), self._spoken_words(), self._playback.pcm
        is_shown = timing is not None and timing.end is not None and bool(words) and pcm is not None
        self.waveform.setVisible(is_shown and self._may_show_waveform)
        if timing is None or timing.end is None or self._story is None or pcm is None or not words:
            self._tapping.set_sentence((), (0.0, 0.0))
            return
        texts = [self._story.words[word].text for word in words]
        starts = [self._word_start(word) for word in words]
        edges = [Edge(time, text) for time, text in zip(starts, texts, strict=True)]
        from listenapp.audio import waveform  # noqa: PLC0415 - loads with the first story

        self.waveform.show_edges(
            [*edges, Edge(max(timing.end, starts[-1]), "")],
            partial(waveform.peaks, pcm),
            partial(waveform.quietest, pcm, within=_SNAP),
        )
        self._tapping.set_sentence(list(zip(words, texts, strict=True)), (starts[0], timing.end))

    def _word_start(self, word: int) -> float:
        alignment = self._playback.alignment
        return (alignment.words[word].start if alignment is not None else None) or 0.0

    def _show_loaded(self) -> None:
        if self.isVisible():
            self._show_waveform()

    def _end_tapping(self, span: int | None) -> None:
        if span is None and self._tapping.is_on:
            self._tapping.end()

    def _show_time(self, seconds: float) -> None:
        if self.isVisible():
            self.waveform.show_time(seconds)

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
        alignment = self._playback.alignment
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
        self._start(self._playback.story_time)

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
            self._playback.repeat.play_span(max(0.0, changed.end - _AUDITION), changed.end)

    def _move_edge(self, number: int, time: float) -> None:
        """Move the start of a word or an end of the sentence, and play what begins or ends there.

        The neighbours of a word get their present times, because words without a time of their own move along.
        """
        words = self._spoken_words()
        if number == len(words):
            timing = self._timing()
            self._nudge_end(time - (timing.end or time) if timing is not None else 0.0)
            return
        if number == 0:
            self._start(time)
        else:
            beside = words[max(0, number - 1) : number + 2]
            self._corrections.words([(w, time if w == words[number] else self._word_start(w)) for w in beside])
        self._playback.repeat.play_span(time, time + _AUDITION)

    def _play_word(self, number: int) -> None:
        self._playback.repeat.play_span(self.waveform.edges[number].time, self.waveform.edges[number + 1].time)

    def _use_taps(self, times: list[tuple[int, float]]) -> None:
        """Use the tapped times, and play the sentence with them."""
        self._corrections.words(times)
        timing = self._timing()
        if timing is not None and timing.start is not None and timing.end is not None:
            self._playback.repeat.play_span(timing.start, timing.end)

    def _turn_spoken(self) -> None:
        timing = self._timing()
        if timing is not None and self.sentence is not None:
            self._corrections.mark(self.sentence, spoken=timing.start is None)

    def _play_start(self) -> None:
        timing = self._timing()
        if timing is not None and timing.start is not None and timing.end is not None:
            self._playback.repeat.play_span(timing.start, min(timing.end, timing.start + _AUDITION))
