"""Play the story without its text, and stop at three sentences to ask for them: before and after the other stages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from listenapp.practice.lessons.lesson import Stage, Task
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import GAP, label
from listenapp.ui.practice.lesson.centred_column import Centred, filled
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage, cover_picture, heard_font
from listenapp.ui.practice.lesson.task_panel import TaskPanel
from listenapp.ui.practice.lesson.understood_question import UnderstoodQuestion

_AFTER = 0.04  # seconds after a sentence in which the story stops
_JUST_NOW = 1.0  # seconds
_PICTURE = (480, 300)  # pixels


class ListeningPage(StagePage):
    """Page of the stages without text. Its place is in seconds of the story."""

    def __init__(self, parts: PracticeParts) -> None:
        super().__init__(parts)
        self.panel = TaskPanel(parts, is_test=True)
        self.question = UnderstoodQuestion()
        self._asked: Task | None = None
        self._passed: set[Task] = set()
        self._is_over = False
        self._rest = self._make_rest()
        self.pages = QStackedWidget()
        for page in (self._rest, Centred(self.panel), Centred(self.question)):
            self.pages.addWidget(page)
        filled(self, self.pages)
        self.panel.done.connect(self._go_on)
        self.question.answered.connect(self._understood)
        parts.playback.tracker.time_changed.connect(self._follow_playback)
        parts.playback.tracker.ended.connect(self._reach_end)
        parts.playback.tracker.playing_changed.connect(self._show_playing)

    def _make_rest(self) -> QWidget:
        """Return what is shown while the story plays: its picture and title."""
        title = label(self.lesson.timed.story.title, "heading", factor=1.5, wrap=True)
        self.hint = label("", "quiet", wrap=True)
        for each in (title, self.hint):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rest = QWidget()
        rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GAP)
        is_first = self.lesson.stage is Stage.LISTEN  # afterwards the words are what counts
        if is_first and (picture := cover_picture(self.parts.cover, *_PICTURE)) is not None:
            column.addWidget(picture)
        column.addWidget(title)
        column.addWidget(self.hint)
        self._rest_focus = rest
        return Centred(rest)

    def begin(self) -> None:
        self._show_playing(False)
        self.parts.playback.seek(self.lesson.progress.position)
        if (pending := self._due_task()) is not None:
            self._ask(pending)
        elif self.lesson.progress.position >= self.lesson.lesson.end:
            self._reach_end()
        else:
            self._play()

    def stop(self) -> None:
        self._is_over = True
        self.panel.stop()
        super().stop()
        self.parts.playback.pause()

    def toggle(self) -> None:
        if self.pages.currentIndex() == 0:
            self.parts.playback.toggle()
        elif self._asked is not None:
            self.panel.play_again()

    def _due_task(self) -> Task | None:
        """Return the task that was just heard, and neither answered nor passed over."""
        here = self.lesson.progress.position
        heard = (task for task in self.lesson.tasks if 0.0 <= here - task.end < _JUST_NOW)
        return next((t for t in heard if not self.lesson.begun.is_done(t) and t not in self._passed), None)

    def _play(self) -> None:
        self._asked = None
        self.pages.setCurrentIndex(0)
        self._rest_focus.setFocus()
        self.parts.playback.play()

    def _show_playing(self, playing: bool) -> None:
        if self._asked is None and not self._is_over:
            pause, play = self.tr("Just listen. Space pauses."), self.tr("Space plays the story.")
            self.hint.setText(pause if playing else play)

    def _follow_playback(self) -> None:
        """Store the place, and stop after a sentence that is asked for, or at the end of the lesson's part."""
        if self._asked is not None or self._is_over or not self.parts.playback.playing:
            return
        seconds = self.parts.playback.place  # what is heard may still be the end of the stage before
        self.lesson.move(seconds)
        if (task := self._due_task()) is not None:
            self._ask(task)
        elif seconds >= self.lesson.lesson.end - 0.01:
            self._reach_end()

    def _ask(self, task: Task) -> None:
        self._asked = task
        self.parts.playback.pause()
        self.lesson.move(task.end + _AFTER)
        self.lesson.save_position()
        self.pages.setCurrentIndex(1)
        at = self.lesson.tasks.index(task) + 1
        count = self.tr("Type what you heard: {number} of {all}")
        self.panel.ask(task, count.format(number=at, all=len(self.lesson.tasks)))

    def _go_on(self) -> None:
        """Go on behind the sentence that was asked for."""
        if self._asked is None:
            return
        self._passed.add(self._asked)
        self.parts.clips.stop()
        self.parts.playback.seek(self.lesson.progress.position)
        self._play()

    def _reach_end(self) -> None:
        if self._asked is not None or self._is_over:
            return
        self._is_over = True
        self.parts.playback.pause()
        self.lesson.move(self.lesson.lesson.end)
        self.lesson.save_position()
        self.pages.setCurrentIndex(2)
        self.question.begin()

    def _understood(self, amount: str) -> None:
        self.lesson.tell_understood(amount)
        self.finished.emit()

    def set_text_style(self, style: TextStyle) -> None:
        self.panel.set_font(heard_font(style))
