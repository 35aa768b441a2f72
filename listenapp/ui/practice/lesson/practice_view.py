"""Show a lesson: dots for its stages, the page of the current stage, and a time line at the foot."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from listenapp.practice.lessons.lesson import PLAYS_STORY
from listenapp.practice.lessons.results import Results
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.common.widgets import GAP, button, label, margins
from listenapp.ui.i18n import formatting
from listenapp.ui.practice.lesson.answer_texts import stage_name
from listenapp.ui.practice.lesson.centred_column import Centred
from listenapp.ui.practice.lesson.results_page import ResultsPage
from listenapp.ui.practice.lesson.stage_dots import StageDots
from listenapp.ui.practice.lesson.stage_page import PracticeParts, StagePage
from listenapp.ui.practice.lesson.stage_pages import page_of
from listenapp.ui.practice.lesson.time_line import TimeLine
from listenapp.ui.theme.theme_manager import ThemeManager


class PracticeView(QFrame):
    """View of the lesson that is going on. Before it is planned, the view says so."""

    leave_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme_manager = theme_manager
        self._parts: PracticeParts | None = None
        self._connections: list[QMetaObject.Connection] = []
        self.page: StagePage | None = None
        self.results: ResultsPage | None = None
        self.dots: StageDots | None = None
        self.stage_label = label("", "heading")
        self.leave_button = button(self.tr("Leave"), "link")
        self.leave_button.setAccessibleName(self.tr("Leave"))
        self.leave_button.set_shortcut("Esc")
        self.leave_button.clicked.connect(self.leave_requested)
        self.skip_button = button(self.tr("Skip"), "link")
        self.skip_button.setAccessibleName(self.tr("Skip this stage"))
        self.skip_button.clicked.connect(self._skip)
        self.pages = QStackedWidget()
        self.line = TimeLine(theme_manager)
        self.time_label = label("", "quiet")
        self._lay_out()
        self.show_preparing()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(margins(12, 6, 12, 6))
        self._head.setSpacing(2 * GAP)
        self._head.addWidget(self.leave_button)
        self._head.addStretch(1)
        self._head.addWidget(self.stage_label)
        self._head.addStretch(1)
        self._head.addWidget(self.skip_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(16, 8, 16, 10))
        foot.setSpacing(2 * GAP)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.time_label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def show_preparing(self) -> None:
        """Show that the lesson is being planned. No button has the focus, so that Enter does nothing meanwhile."""
        self.clear()
        wait = label(self.tr("Preparing the lesson…"), "quiet", wrap=True)
        wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        wait.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show_only(Centred(wait))
        wait.setFocus()
        self.stage_label.setText("")
        self.skip_button.hide()
        self.line.show_share(0.0)
        self.time_label.setText("")

    def show_lesson(self, parts: PracticeParts) -> None:
        """Show a lesson at its place."""
        self.clear()
        self._parts = parts
        self.dots = StageDots(self._theme_manager, parts.lesson.lesson.stages)
        self.dots.stage_requested.connect(parts.lesson.go_to_stage)
        self._head.insertWidget(2, self.dots)
        self.dots.setVisible(len(self.dots.dots) > 1)  # a widget without a parent would become a window
        self._connections = [
            parts.lesson.stage_changed.connect(self._show_stage),
            parts.lesson.position_changed.connect(self._show_position),
            parts.lesson.ended.connect(self._show_results),
        ]
        self._show_stage()

    def clear(self) -> None:
        """Remove the lesson, for example because it was left. Its place is stored."""
        if self.page is not None:
            self.page.stop()
        while self._connections:  # an answer of the log may still come
            QObject.disconnect(self._connections.pop())
        if self.dots is not None:
            self._head.removeWidget(self.dots)
            self.dots.hide()
            self.dots.deleteLater()
        self._parts = self.page = self.results = self.dots = None

    def _show_stage(self) -> None:
        parts = self._parts
        if parts is None:
            return
        if self.page is not None:
            self.page.stop()
        stage = parts.lesson.stage
        if self.dots is not None:
            self.dots.show_stage(stage)
        self.stage_label.setText(stage_name(stage))
        self.skip_button.setVisible(len(parts.lesson.lesson.stages) > 1)
        self.page = page_of(stage, parts)
        self.page.finished.connect(parts.lesson.next_stage)
        self._show_only(self.page)
        self._show_position(parts.lesson.progress.position)
        self.page.begin()

    def _show_only(self, page: QWidget) -> None:
        while (before := self.pages.currentWidget()) is not None:
            self.pages.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.pages.addWidget(page)

    def _skip(self) -> None:
        if self._parts is not None and self.results is None:
            self._parts.lesson.next_stage()

    def _show_position(self, position: float) -> None:
        if self._parts is None:
            return
        lesson = self._parts.lesson
        if lesson.stage in PLAYS_STORY:
            length = max(0.1, lesson.lesson.end - lesson.lesson.start)
            share = (position - lesson.lesson.start) / length
            here, whole = formatting.clock(position - lesson.lesson.start), formatting.clock(length)
            self.time_label.setText(f"{here} / {whole}")
        else:
            count = len(lesson.tasks)
            share = position / count if count else 0.0
            self.time_label.setText(f"{int(position) + 1} / {count}" if count else "")
        self.line.show_share(share)

    def _show_results(self, results: Results) -> None:
        if self._parts is None:
            return
        if self.page is not None:
            self.page.stop()
            self.page = None
        self.results = ResultsPage(results)
        self.results.done.connect(self.leave_requested)
        self._show_only(self.results)
        if self.dots is not None:
            self.dots.show_stage(None)
            self.dots.setEnabled(False)
        self.stage_label.setText("")
        self.skip_button.hide()
        self.line.show_share(1.0)
        self.time_label.setText("")
        self.results.begin()

    def toggle(self) -> None:
        """Play or pause: the action of the space bar."""
        if self.page is not None:
            self.page.toggle()

    def set_text_style(self, style: TextStyle) -> None:
        if self.page is not None:
            self.page.set_text_style(style)
