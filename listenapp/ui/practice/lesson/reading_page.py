"""Play the story with its text. Q marks the sentence as hard."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import GAP, button, label, margins
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage
from listenapp.ui.transcript.transcript_view import TranscriptView


class ReadingPage(StagePage):
    """Page of the stage "listen and read". Its place is in seconds of the story."""

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__(parts)
        self._hard: set[int] = set()
        self._is_over = False
        self.transcript = TranscriptView(parts.theme_manager.theme, parts.style)
        self.transcript.set_highlight(parts.highlight)
        self.transcript.show_story(parts.lesson.timed.story, parts.lesson.timed.alignment)
        self.note = label(self.tr("Q marks a sentence that is hard to hear."), "quiet", wrap=True)
        self.hard_button = button(self.tr("Hard to hear"))
        self.hard_button.setAccessibleName(self.hard_button.text())
        self.hard_button.set_shortcut("Q")
        self.hard_button.clicked.connect(self._mark_hard)
        action = QAction(self)
        action.setShortcut(QKeySequence("Q"))
        action.triggered.connect(lambda _checked=False: self._mark_hard())
        self.addAction(action)
        row = QHBoxLayout()
        row.setContentsMargins(margins(16, 8, 16, 8))
        row.setSpacing(GAP)
        row.addWidget(self.note, 1)
        row.addWidget(self.hard_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.transcript, 1)
        column.addLayout(row)
        self._wire()

    def _wire(self) -> None:
        playback, tracker = self.parts.playback, self.parts.playback.tracker
        tracker.position_changed.connect(self.transcript.set_position)
        tracker.time_changed.connect(self._follow_playback)
        tracker.ended.connect(self._reach_end)
        self.transcript.word_clicked.connect(playback.play_from_word)
        self.parts.theme_manager.changed.connect(self._apply_theme)

    def begin(self) -> None:
        self.parts.playback.seek(self.lesson.progress.position)
        self.transcript.setFocus()
        self.parts.playback.play()

    def stop(self) -> None:
        self._is_over = True
        super().stop()
        self.parts.playback.pause()

    def toggle(self) -> None:
        self.parts.playback.toggle()

    def _follow_playback(self) -> None:
        if self._is_over or not self.parts.playback.playing:
            return
        seconds = self.parts.playback.place  # what is heard may still be the end of the stage before
        self.lesson.move(seconds)
        if seconds >= self.lesson.lesson.end - 0.01:
            self._reach_end()

    def _reach_end(self) -> None:
        if not self._is_over and self.parts.playback.place >= self.lesson.lesson.end - 0.3:
            self._is_over = True
            self.finished.emit()

    def _mark_hard(self) -> None:
        """Mark the sentence that is spoken, or the one before its end was reached."""
        sentence = self.parts.playback.tracker.current_position[1]
        if sentence is None:
            return
        if sentence not in self._hard:
            self._hard.add(sentence)
            self.lesson.mark_hard(sentence)
        self.note.setText(self.tr("Marked as hard. You will hear this sentence again another day."))

    def set_text_style(self, style: TextStyle) -> None:
        self.transcript.set_text_style(style)

    def _apply_theme(self) -> None:
        self.transcript.set_theme(self.parts.theme_manager.theme)
